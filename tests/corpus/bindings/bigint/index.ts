// Generated from Rust by ipc. Do not edit: run `cargo test` to write it anew.
import { bindings, command, extended, type Command, type JsonValue } from "./ipc.js";

export { CommandError, FrameworkError, IpcError, currentWindow, safe } from "./ipc.js";

const api = /* @__PURE__ */ bindings("4074012004160d7a", () => import("./contract.js"));

/**
 * A choice around a `bool`.
 *
 * @see tests/corpus/src/types.rs
 */
export type AdjacentBool =
  /** Nothing in it. */
  | { readonly kind: "Unit" }
  /** One in it. */
  | { readonly kind: "Newtype"; readonly data: boolean }
  /** Two in it. */
  | { readonly kind: "Tuple"; readonly data: [boolean, boolean] }
  /** Members in it. */
  | {
      readonly kind: "Struct";
      readonly data: {
        /** It is there. */
        readonly value: boolean;
        /** It may be missing. */
        readonly other: boolean | null;
      };
    };

/**
 * A choice around a `bool`.
 *
 * @see tests/corpus/src/types.rs
 */
export type AdjacentBoolInput =
  /** Nothing in it. */
  | { readonly kind: "Unit" }
  /** One in it. */
  | { readonly kind: "Newtype"; readonly data: boolean }
  /** Two in it. */
  | { readonly kind: "Tuple"; readonly data: readonly [boolean, boolean] }
  /** Members in it. */
  | {
      readonly kind: "Struct";
      readonly data: {
        /** It is there. */
        readonly value: boolean;
        /** It may be missing. */
        readonly other?: boolean | null;
      };
    };

/**
 * A choice around a `Bytes`.
 *
 * @see tests/corpus/src/types.rs
 */
export type AdjacentBytes =
  /** Nothing in it. */
  | { readonly kind: "Unit" }
  /** One in it. */
  | { readonly kind: "Newtype"; readonly data: Uint8Array }
  /** Two in it. */
  | { readonly kind: "Tuple"; readonly data: [Uint8Array, boolean] }
  /** Members in it. */
  | {
      readonly kind: "Struct";
      readonly data: {
        /** It is there. */
        readonly value: Uint8Array;
        /** It may be missing. */
        readonly other: Uint8Array | null;
      };
    };

/**
 * A choice around a `Bytes`.
 *
 * @see tests/corpus/src/types.rs
 */
export type AdjacentBytesInput =
  /** Nothing in it. */
  | { readonly kind: "Unit" }
  /** One in it. */
  | { readonly kind: "Newtype"; readonly data: Uint8Array }
  /** Two in it. */
  | { readonly kind: "Tuple"; readonly data: readonly [Uint8Array, boolean] }
  /** Members in it. */
  | {
      readonly kind: "Struct";
      readonly data: {
        /** It is there. */
        readonly value: Uint8Array;
        /** It may be missing. */
        readonly other?: Uint8Array | null;
      };
    };

/**
 * A choice around a `f64`.
 *
 * @see tests/corpus/src/types.rs
 */
export type AdjacentF64 =
  /** Nothing in it. */
  | { readonly kind: "Unit" }
  /** One in it. */
  | { readonly kind: "Newtype"; readonly data: number }
  /** Two in it. */
  | { readonly kind: "Tuple"; readonly data: [number, boolean] }
  /** Members in it. */
  | {
      readonly kind: "Struct";
      readonly data: {
        /** It is there. */
        readonly value: number;
        /** It may be missing. */
        readonly other: number | null;
      };
    };

/**
 * A choice around a `f64`.
 *
 * @see tests/corpus/src/types.rs
 */
export type AdjacentF64Input =
  /** Nothing in it. */
  | { readonly kind: "Unit" }
  /** One in it. */
  | { readonly kind: "Newtype"; readonly data: number }
  /** Two in it. */
  | { readonly kind: "Tuple"; readonly data: readonly [number, boolean] }
  /** Members in it. */
  | {
      readonly kind: "Struct";
      readonly data: {
        /** It is there. */
        readonly value: number;
        /** It may be missing. */
        readonly other?: number | null;
      };
    };

/**
 * A choice around a `i64`.
 *
 * @see tests/corpus/src/types.rs
 */
export type AdjacentI64 =
  /** Nothing in it. */
  | { readonly kind: "Unit" }
  /** One in it. */
  | { readonly kind: "Newtype"; readonly data: bigint }
  /** Two in it. */
  | { readonly kind: "Tuple"; readonly data: [bigint, boolean] }
  /** Members in it. */
  | {
      readonly kind: "Struct";
      readonly data: {
        /** It is there. */
        readonly value: bigint;
        /** It may be missing. */
        readonly other: bigint | null;
      };
    };

/**
 * A choice around a `i64`.
 *
 * @see tests/corpus/src/types.rs
 */
export type AdjacentI64Input =
  /** Nothing in it. */
  | { readonly kind: "Unit" }
  /** One in it. */
  | { readonly kind: "Newtype"; readonly data: bigint }
  /** Two in it. */
  | { readonly kind: "Tuple"; readonly data: readonly [bigint, boolean] }
  /** Members in it. */
  | {
      readonly kind: "Struct";
      readonly data: {
        /** It is there. */
        readonly value: bigint;
        /** It may be missing. */
        readonly other?: bigint | null;
      };
    };

/**
 * A choice around a `String`.
 *
 * @see tests/corpus/src/types.rs
 */
export type AdjacentString =
  /** Nothing in it. */
  | { readonly kind: "Unit" }
  /** One in it. */
  | { readonly kind: "Newtype"; readonly data: string }
  /** Two in it. */
  | { readonly kind: "Tuple"; readonly data: [string, boolean] }
  /** Members in it. */
  | {
      readonly kind: "Struct";
      readonly data: {
        /** It is there. */
        readonly value: string;
        /** It may be missing. */
        readonly other: string | null;
      };
    };

/**
 * A choice around a `String`.
 *
 * @see tests/corpus/src/types.rs
 */
export type AdjacentStringInput =
  /** Nothing in it. */
  | { readonly kind: "Unit" }
  /** One in it. */
  | { readonly kind: "Newtype"; readonly data: string }
  /** Two in it. */
  | { readonly kind: "Tuple"; readonly data: readonly [string, boolean] }
  /** Members in it. */
  | {
      readonly kind: "Struct";
      readonly data: {
        /** It is there. */
        readonly value: string;
        /** It may be missing. */
        readonly other?: string | null;
      };
    };

/**
 * A choice around a `u16`.
 *
 * @see tests/corpus/src/types.rs
 */
export type AdjacentU16 =
  /** Nothing in it. */
  | { readonly kind: "Unit" }
  /** One in it. */
  | { readonly kind: "Newtype"; readonly data: number }
  /** Two in it. */
  | { readonly kind: "Tuple"; readonly data: [number, boolean] }
  /** Members in it. */
  | {
      readonly kind: "Struct";
      readonly data: {
        /** It is there. */
        readonly value: number;
        /** It may be missing. */
        readonly other: number | null;
      };
    };

/**
 * A choice around a `u16`.
 *
 * @see tests/corpus/src/types.rs
 */
export type AdjacentU16Input =
  /** Nothing in it. */
  | { readonly kind: "Unit" }
  /** One in it. */
  | { readonly kind: "Newtype"; readonly data: number }
  /** Two in it. */
  | { readonly kind: "Tuple"; readonly data: readonly [number, boolean] }
  /** Members in it. */
  | {
      readonly kind: "Struct";
      readonly data: {
        /** It is there. */
        readonly value: number;
        /** It may be missing. */
        readonly other?: number | null;
      };
    };

/**
 * Names alone.
 *
 * @see tests/corpus/src/types.rs
 */
export type AdjacentUnits =
  /** The one. */
  | { readonly kind: "First" }
  /** The other. */
  | { readonly kind: "Second" };

/**
 * A choice around a `uuid::Uuid`.
 *
 * @see tests/corpus/src/types.rs
 */
export type AdjacentUuid =
  /** Nothing in it. */
  | { readonly kind: "Unit" }
  /** One in it. */
  | { readonly kind: "Newtype"; readonly data: string }
  /** Two in it. */
  | { readonly kind: "Tuple"; readonly data: [string, boolean] }
  /** Members in it. */
  | {
      readonly kind: "Struct";
      readonly data: {
        /** It is there. */
        readonly value: string;
        /** It may be missing. */
        readonly other: string | null;
      };
    };

/**
 * A choice around a `uuid::Uuid`.
 *
 * @see tests/corpus/src/types.rs
 */
export type AdjacentUuidInput =
  /** Nothing in it. */
  | { readonly kind: "Unit" }
  /** One in it. */
  | { readonly kind: "Newtype"; readonly data: string }
  /** Two in it. */
  | { readonly kind: "Tuple"; readonly data: readonly [string, boolean] }
  /** Members in it. */
  | {
      readonly kind: "Struct";
      readonly data: {
        /** It is there. */
        readonly value: string;
        /** It may be missing. */
        readonly other?: string | null;
      };
    };

/**
 * A member with an older name.
 *
 * @see tests/corpus/src/types.rs
 */
export interface AliasBytes {
  /** This one. */
  readonly value: Uint8Array;
  /** One that is always there. */
  readonly other: Uint8Array;
}

/**
 * A member with an older name.
 *
 * @see tests/corpus/src/types.rs
 */
export interface AliasI64 {
  /** This one. */
  readonly value: bigint;
  /** One that is always there. */
  readonly other: bigint;
}

/**
 * A member with an older name.
 *
 * @see tests/corpus/src/types.rs
 */
export interface AliasString {
  /** This one. */
  readonly value: string;
  /** One that is always there. */
  readonly other: string;
}

/**
 * A member with an older name.
 *
 * @see tests/corpus/src/types.rs
 */
export interface AliasU16 {
  /** This one. */
  readonly value: number;
  /** One that is always there. */
  readonly other: number;
}

/**
 * Variants with older names.
 *
 * @see tests/corpus/src/types.rs
 */
export type AliasVariant =
  /** The one. */
  | "One"
  /** The other. */
  | { readonly Two: bigint };

/**
 * On the wire it is a `TransparentBytes`.
 *
 * @see tests/corpus/src/types.rs
 */
export type ConvertedBytes = TransparentBytes;

/**
 * On the wire it is a `TransparentI64`.
 *
 * @see tests/corpus/src/types.rs
 */
export type ConvertedI64 = TransparentI64;

/**
 * On the wire it is a `TransparentString`.
 *
 * @see tests/corpus/src/types.rs
 */
export type ConvertedString = TransparentString;

/**
 * On the wire it is a `TransparentU16`.
 *
 * @see tests/corpus/src/types.rs
 */
export type ConvertedU16 = TransparentU16;

/**
 * A `Bytes` that pages may leave out.
 *
 * @see tests/corpus/src/types.rs
 */
export interface DefaultFieldBytes {
  /** It has a default. */
  readonly value: Uint8Array;
  /** It has none. */
  readonly other: boolean;
}

/**
 * A `Bytes` that pages may leave out.
 *
 * @see tests/corpus/src/types.rs
 */
export interface DefaultFieldBytesInput {
  /** It has a default. */
  readonly value?: Uint8Array;
  /** It has none. */
  readonly other: boolean;
}

/**
 * A `i64` that pages may leave out.
 *
 * @see tests/corpus/src/types.rs
 */
export interface DefaultFieldI64 {
  /** It has a default. */
  readonly value: bigint;
  /** It has none. */
  readonly other: boolean;
}

/**
 * A `i64` that pages may leave out.
 *
 * @see tests/corpus/src/types.rs
 */
export interface DefaultFieldI64Input {
  /** It has a default. */
  readonly value?: bigint;
  /** It has none. */
  readonly other: boolean;
}

/**
 * A `String` that pages may leave out.
 *
 * @see tests/corpus/src/types.rs
 */
export interface DefaultFieldString {
  /** It has a default. */
  readonly value: string;
  /** It has none. */
  readonly other: boolean;
}

/**
 * A `String` that pages may leave out.
 *
 * @see tests/corpus/src/types.rs
 */
export interface DefaultFieldStringInput {
  /** It has a default. */
  readonly value?: string;
  /** It has none. */
  readonly other: boolean;
}

/**
 * A `u16` that pages may leave out.
 *
 * @see tests/corpus/src/types.rs
 */
export interface DefaultFieldU16 {
  /** It has a default. */
  readonly value: number;
  /** It has none. */
  readonly other: boolean;
}

/**
 * A `u16` that pages may leave out.
 *
 * @see tests/corpus/src/types.rs
 */
export interface DefaultFieldU16Input {
  /** It has a default. */
  readonly value?: number;
  /** It has none. */
  readonly other: boolean;
}

/**
 * All of it may be left out.
 *
 * @see tests/corpus/src/types.rs
 */
export interface DefaultStructBytes {
  /** One. */
  readonly value: Uint8Array;
  /** Another. */
  readonly other: Uint8Array[];
}

/**
 * All of it may be left out.
 *
 * @see tests/corpus/src/types.rs
 */
export interface DefaultStructBytesInput {
  /** One. */
  readonly value?: Uint8Array;
  /** Another. */
  readonly other?: readonly Uint8Array[];
}

/**
 * All of it may be left out.
 *
 * @see tests/corpus/src/types.rs
 */
export interface DefaultStructI64 {
  /** One. */
  readonly value: bigint;
  /** Another. */
  readonly other: bigint[];
}

/**
 * All of it may be left out.
 *
 * @see tests/corpus/src/types.rs
 */
export interface DefaultStructI64Input {
  /** One. */
  readonly value?: bigint;
  /** Another. */
  readonly other?: readonly bigint[];
}

/**
 * All of it may be left out.
 *
 * @see tests/corpus/src/types.rs
 */
export interface DefaultStructString {
  /** One. */
  readonly value: string;
  /** Another. */
  readonly other: string[];
}

/**
 * All of it may be left out.
 *
 * @see tests/corpus/src/types.rs
 */
export interface DefaultStructStringInput {
  /** One. */
  readonly value?: string;
  /** Another. */
  readonly other?: readonly string[];
}

/**
 * All of it may be left out.
 *
 * @see tests/corpus/src/types.rs
 */
export interface DefaultStructU16 {
  /** One. */
  readonly value: number;
  /** Another. */
  readonly other: number[];
}

/**
 * All of it may be left out.
 *
 * @see tests/corpus/src/types.rs
 */
export interface DefaultStructU16Input {
  /** One. */
  readonly value?: number;
  /** Another. */
  readonly other?: readonly number[];
}

/**
 * Nothing but what is known.
 *
 * @see tests/corpus/src/types.rs
 */
export interface DenyBytes {
  /** It is known. */
  readonly value: Uint8Array;
}

/**
 * Nothing but what is known.
 *
 * @see tests/corpus/src/types.rs
 */
export interface DenyI64 {
  /** It is known. */
  readonly value: bigint;
}

/**
 * Nothing but what is known.
 *
 * @see tests/corpus/src/types.rs
 */
export interface DenyString {
  /** It is known. */
  readonly value: string;
}

/**
 * Nothing but what is known.
 *
 * @see tests/corpus/src/types.rs
 */
export interface DenyU16 {
  /** It is known. */
  readonly value: number;
}

/**
 * A span of time.
 *
 * @see std::time
 */
export interface Duration {
  /** Whole seconds. */
  readonly secs: bigint;
  /** Nanoseconds beyond that. */
  readonly nanos: number;
}

/**
 * A struct with room for fields.
 *
 * @see tests/corpus/src/types.rs
 */
export type EmptyStruct = Record<string, never>;

/**
 * Variants in `camelCase`.
 *
 * @see tests/corpus/src/types.rs
 */
export type EnumCamelCase =
  /** A name. */
  | "unit"
  /** A value. */
  | { readonly withValue: number };

/**
 * Variants in `kebab-case`.
 *
 * @see tests/corpus/src/types.rs
 */
export type EnumKebabCase =
  /** A name. */
  | "unit"
  /** A value. */
  | { readonly "with-value": number };

/**
 * Variants in `lowercase`.
 *
 * @see tests/corpus/src/types.rs
 */
export type EnumLowerCase =
  /** A name. */
  | "unit"
  /** A value. */
  | { readonly withvalue: number };

/**
 * Variants in `PascalCase`.
 *
 * @see tests/corpus/src/types.rs
 */
export type EnumPascalCase =
  /** A name. */
  | "Unit"
  /** A value. */
  | { readonly WithValue: number };

/**
 * Variants in `SCREAMING-KEBAB-CASE`.
 *
 * @see tests/corpus/src/types.rs
 */
export type EnumScreamingKebabCase =
  /** A name. */
  | "UNIT"
  /** A value. */
  | { readonly "WITH-VALUE": number };

/**
 * Variants in `SCREAMING_SNAKE_CASE`.
 *
 * @see tests/corpus/src/types.rs
 */
export type EnumScreamingSnakeCase =
  /** A name. */
  | "UNIT"
  /** A value. */
  | { readonly WITH_VALUE: number };

/**
 * Variants in `snake_case`.
 *
 * @see tests/corpus/src/types.rs
 */
export type EnumSnakeCase =
  /** A name. */
  | "unit"
  /** A value. */
  | { readonly with_value: number };

/**
 * Variants in `UPPERCASE`.
 *
 * @see tests/corpus/src/types.rs
 */
export type EnumUpperCase =
  /** A name. */
  | "UNIT"
  /** A value. */
  | { readonly WITHVALUE: number };

/**
 * A choice around a `bool`.
 *
 * @see tests/corpus/src/types.rs
 */
export type ExternalBool =
  /** Nothing in it. */
  | "Unit"
  /** One in it. */
  | { readonly Newtype: boolean }
  /** Two in it. */
  | { readonly Tuple: [boolean, boolean] }
  /** Members in it. */
  | {
      readonly Struct: {
        /** It is there. */
        readonly value: boolean;
        /** It may be missing. */
        readonly other: boolean | null;
      };
    };

/**
 * A choice around a `bool`.
 *
 * @see tests/corpus/src/types.rs
 */
export type ExternalBoolInput =
  /** Nothing in it. */
  | "Unit"
  /** One in it. */
  | { readonly Newtype: boolean }
  /** Two in it. */
  | { readonly Tuple: readonly [boolean, boolean] }
  /** Members in it. */
  | {
      readonly Struct: {
        /** It is there. */
        readonly value: boolean;
        /** It may be missing. */
        readonly other?: boolean | null;
      };
    };

/**
 * A choice around a `Bytes`.
 *
 * @see tests/corpus/src/types.rs
 */
export type ExternalBytes =
  /** Nothing in it. */
  | "Unit"
  /** One in it. */
  | { readonly Newtype: Uint8Array }
  /** Two in it. */
  | { readonly Tuple: [Uint8Array, boolean] }
  /** Members in it. */
  | {
      readonly Struct: {
        /** It is there. */
        readonly value: Uint8Array;
        /** It may be missing. */
        readonly other: Uint8Array | null;
      };
    };

/**
 * A choice around a `Bytes`.
 *
 * @see tests/corpus/src/types.rs
 */
export type ExternalBytesInput =
  /** Nothing in it. */
  | "Unit"
  /** One in it. */
  | { readonly Newtype: Uint8Array }
  /** Two in it. */
  | { readonly Tuple: readonly [Uint8Array, boolean] }
  /** Members in it. */
  | {
      readonly Struct: {
        /** It is there. */
        readonly value: Uint8Array;
        /** It may be missing. */
        readonly other?: Uint8Array | null;
      };
    };

/**
 * A choice around a `f64`.
 *
 * @see tests/corpus/src/types.rs
 */
export type ExternalF64 =
  /** Nothing in it. */
  | "Unit"
  /** One in it. */
  | { readonly Newtype: number }
  /** Two in it. */
  | { readonly Tuple: [number, boolean] }
  /** Members in it. */
  | {
      readonly Struct: {
        /** It is there. */
        readonly value: number;
        /** It may be missing. */
        readonly other: number | null;
      };
    };

/**
 * A choice around a `f64`.
 *
 * @see tests/corpus/src/types.rs
 */
export type ExternalF64Input =
  /** Nothing in it. */
  | "Unit"
  /** One in it. */
  | { readonly Newtype: number }
  /** Two in it. */
  | { readonly Tuple: readonly [number, boolean] }
  /** Members in it. */
  | {
      readonly Struct: {
        /** It is there. */
        readonly value: number;
        /** It may be missing. */
        readonly other?: number | null;
      };
    };

/**
 * A choice around a `i128`.
 *
 * @see tests/corpus/src/types.rs
 */
export type ExternalI128 =
  /** Nothing in it. */
  | "Unit"
  /** One in it. */
  | { readonly Newtype: bigint }
  /** Two in it. */
  | { readonly Tuple: [bigint, boolean] }
  /** Members in it. */
  | {
      readonly Struct: {
        /** It is there. */
        readonly value: bigint;
        /** It may be missing. */
        readonly other: bigint | null;
      };
    };

/**
 * A choice around a `i128`.
 *
 * @see tests/corpus/src/types.rs
 */
export type ExternalI128Input =
  /** Nothing in it. */
  | "Unit"
  /** One in it. */
  | { readonly Newtype: bigint }
  /** Two in it. */
  | { readonly Tuple: readonly [bigint, boolean] }
  /** Members in it. */
  | {
      readonly Struct: {
        /** It is there. */
        readonly value: bigint;
        /** It may be missing. */
        readonly other?: bigint | null;
      };
    };

/**
 * A choice around a `i64`.
 *
 * @see tests/corpus/src/types.rs
 */
export type ExternalI64 =
  /** Nothing in it. */
  | "Unit"
  /** One in it. */
  | { readonly Newtype: bigint }
  /** Two in it. */
  | { readonly Tuple: [bigint, boolean] }
  /** Members in it. */
  | {
      readonly Struct: {
        /** It is there. */
        readonly value: bigint;
        /** It may be missing. */
        readonly other: bigint | null;
      };
    };

/**
 * A choice around a `i64`.
 *
 * @see tests/corpus/src/types.rs
 */
export type ExternalI64Input =
  /** Nothing in it. */
  | "Unit"
  /** One in it. */
  | { readonly Newtype: bigint }
  /** Two in it. */
  | { readonly Tuple: readonly [bigint, boolean] }
  /** Members in it. */
  | {
      readonly Struct: {
        /** It is there. */
        readonly value: bigint;
        /** It may be missing. */
        readonly other?: bigint | null;
      };
    };

/**
 * A choice around a `String`.
 *
 * @see tests/corpus/src/types.rs
 */
export type ExternalString =
  /** Nothing in it. */
  | "Unit"
  /** One in it. */
  | { readonly Newtype: string }
  /** Two in it. */
  | { readonly Tuple: [string, boolean] }
  /** Members in it. */
  | {
      readonly Struct: {
        /** It is there. */
        readonly value: string;
        /** It may be missing. */
        readonly other: string | null;
      };
    };

/**
 * A choice around a `String`.
 *
 * @see tests/corpus/src/types.rs
 */
export type ExternalStringInput =
  /** Nothing in it. */
  | "Unit"
  /** One in it. */
  | { readonly Newtype: string }
  /** Two in it. */
  | { readonly Tuple: readonly [string, boolean] }
  /** Members in it. */
  | {
      readonly Struct: {
        /** It is there. */
        readonly value: string;
        /** It may be missing. */
        readonly other?: string | null;
      };
    };

/**
 * A choice around a `u16`.
 *
 * @see tests/corpus/src/types.rs
 */
export type ExternalU16 =
  /** Nothing in it. */
  | "Unit"
  /** One in it. */
  | { readonly Newtype: number }
  /** Two in it. */
  | { readonly Tuple: [number, boolean] }
  /** Members in it. */
  | {
      readonly Struct: {
        /** It is there. */
        readonly value: number;
        /** It may be missing. */
        readonly other: number | null;
      };
    };

/**
 * A choice around a `u16`.
 *
 * @see tests/corpus/src/types.rs
 */
export type ExternalU16Input =
  /** Nothing in it. */
  | "Unit"
  /** One in it. */
  | { readonly Newtype: number }
  /** Two in it. */
  | { readonly Tuple: readonly [number, boolean] }
  /** Members in it. */
  | {
      readonly Struct: {
        /** It is there. */
        readonly value: number;
        /** It may be missing. */
        readonly other?: number | null;
      };
    };

/**
 * Names alone.
 *
 * @see tests/corpus/src/types.rs
 */
export type ExternalUnits =
  /** The one. */
  | "First"
  /** The other. */
  | "Second";

/**
 * A choice around a `uuid::Uuid`.
 *
 * @see tests/corpus/src/types.rs
 */
export type ExternalUuid =
  /** Nothing in it. */
  | "Unit"
  /** One in it. */
  | { readonly Newtype: string }
  /** Two in it. */
  | { readonly Tuple: [string, boolean] }
  /** Members in it. */
  | {
      readonly Struct: {
        /** It is there. */
        readonly value: string;
        /** It may be missing. */
        readonly other: string | null;
      };
    };

/**
 * A choice around a `uuid::Uuid`.
 *
 * @see tests/corpus/src/types.rs
 */
export type ExternalUuidInput =
  /** Nothing in it. */
  | "Unit"
  /** One in it. */
  | { readonly Newtype: string }
  /** Two in it. */
  | { readonly Tuple: readonly [string, boolean] }
  /** Members in it. */
  | {
      readonly Struct: {
        /** It is there. */
        readonly value: string;
        /** It may be missing. */
        readonly other?: string | null;
      };
    };

/**
 * The members of `AdjacentBytes` among its own.
 *
 * @see tests/corpus/src/types.rs
 */
export type FlattenAdjacentBytes = {
  /** Its own. */
  readonly own: boolean;
} & AdjacentBytes;

/**
 * The members of `AdjacentBytes` among its own.
 *
 * @see tests/corpus/src/types.rs
 */
export type FlattenAdjacentBytesInput = {
  /** Its own. */
  readonly own: boolean;
} & AdjacentBytesInput;

/**
 * The members of `AdjacentI64` among its own.
 *
 * @see tests/corpus/src/types.rs
 */
export type FlattenAdjacentI64 = {
  /** Its own. */
  readonly own: boolean;
} & AdjacentI64;

/**
 * The members of `AdjacentI64` among its own.
 *
 * @see tests/corpus/src/types.rs
 */
export type FlattenAdjacentI64Input = {
  /** Its own. */
  readonly own: boolean;
} & AdjacentI64Input;

/**
 * The members of `AdjacentString` among its own.
 *
 * @see tests/corpus/src/types.rs
 */
export type FlattenAdjacentString = {
  /** Its own. */
  readonly own: boolean;
} & AdjacentString;

/**
 * The members of `AdjacentString` among its own.
 *
 * @see tests/corpus/src/types.rs
 */
export type FlattenAdjacentStringInput = {
  /** Its own. */
  readonly own: boolean;
} & AdjacentStringInput;

/**
 * The members of `AdjacentU16` among its own.
 *
 * @see tests/corpus/src/types.rs
 */
export type FlattenAdjacentU16 = {
  /** Its own. */
  readonly own: boolean;
} & AdjacentU16;

/**
 * The members of `AdjacentU16` among its own.
 *
 * @see tests/corpus/src/types.rs
 */
export type FlattenAdjacentU16Input = {
  /** Its own. */
  readonly own: boolean;
} & AdjacentU16Input;

/**
 * The members of `DefaultFieldBytes` among its own.
 *
 * @see tests/corpus/src/types.rs
 */
export interface FlattenDefaultFieldBytes {
  /** Its own. */
  readonly own: boolean;
  /** It has a default. */
  readonly value: Uint8Array;
  /** It has none. */
  readonly other: boolean;
}

/**
 * The members of `DefaultFieldBytes` among its own.
 *
 * @see tests/corpus/src/types.rs
 */
export interface FlattenDefaultFieldBytesInput {
  /** Its own. */
  readonly own: boolean;
  /** It has a default. */
  readonly value?: Uint8Array;
  /** It has none. */
  readonly other: boolean;
}

/**
 * The members of `DefaultFieldI64` among its own.
 *
 * @see tests/corpus/src/types.rs
 */
export interface FlattenDefaultFieldI64 {
  /** Its own. */
  readonly own: boolean;
  /** It has a default. */
  readonly value: bigint;
  /** It has none. */
  readonly other: boolean;
}

/**
 * The members of `DefaultFieldI64` among its own.
 *
 * @see tests/corpus/src/types.rs
 */
export interface FlattenDefaultFieldI64Input {
  /** Its own. */
  readonly own: boolean;
  /** It has a default. */
  readonly value?: bigint;
  /** It has none. */
  readonly other: boolean;
}

/**
 * The members of `DefaultFieldString` among its own.
 *
 * @see tests/corpus/src/types.rs
 */
export interface FlattenDefaultFieldString {
  /** Its own. */
  readonly own: boolean;
  /** It has a default. */
  readonly value: string;
  /** It has none. */
  readonly other: boolean;
}

/**
 * The members of `DefaultFieldString` among its own.
 *
 * @see tests/corpus/src/types.rs
 */
export interface FlattenDefaultFieldStringInput {
  /** Its own. */
  readonly own: boolean;
  /** It has a default. */
  readonly value?: string;
  /** It has none. */
  readonly other: boolean;
}

/**
 * The members of `DefaultFieldU16` among its own.
 *
 * @see tests/corpus/src/types.rs
 */
export interface FlattenDefaultFieldU16 {
  /** Its own. */
  readonly own: boolean;
  /** It has a default. */
  readonly value: number;
  /** It has none. */
  readonly other: boolean;
}

/**
 * The members of `DefaultFieldU16` among its own.
 *
 * @see tests/corpus/src/types.rs
 */
export interface FlattenDefaultFieldU16Input {
  /** Its own. */
  readonly own: boolean;
  /** It has a default. */
  readonly value?: number;
  /** It has none. */
  readonly other: boolean;
}

/**
 * The members of `GenericStruct<Bytes, bool>` among its own.
 *
 * @see tests/corpus/src/types.rs
 */
export interface FlattenGenericStructBytes {
  /** Its own. */
  readonly own: boolean;
  /** The one. */
  readonly first: Uint8Array;
  /** Some of the other. */
  readonly second: boolean[];
}

/**
 * The members of `GenericStruct<i64, bool>` among its own.
 *
 * @see tests/corpus/src/types.rs
 */
export interface FlattenGenericStructI64 {
  /** Its own. */
  readonly own: boolean;
  /** The one. */
  readonly first: bigint;
  /** Some of the other. */
  readonly second: boolean[];
}

/**
 * The members of `GenericStruct<String, bool>` among its own.
 *
 * @see tests/corpus/src/types.rs
 */
export interface FlattenGenericStructString {
  /** Its own. */
  readonly own: boolean;
  /** The one. */
  readonly first: string;
  /** Some of the other. */
  readonly second: boolean[];
}

/**
 * The members of `GenericStruct<u16, bool>` among its own.
 *
 * @see tests/corpus/src/types.rs
 */
export interface FlattenGenericStructU16 {
  /** Its own. */
  readonly own: boolean;
  /** The one. */
  readonly first: number;
  /** Some of the other. */
  readonly second: boolean[];
}

/**
 * The members of `StructI64` among its own.
 *
 * @see tests/corpus/src/types.rs
 */
export type FlattenInVariant =
  /** With others. */
  | {
      readonly kind: "With";
      /** Its own. */
      readonly own: boolean;
      /** It is there. */
      readonly value: bigint;
      /** It may be missing. */
      readonly other: bigint | null;
    }
  /** Nothing. */
  | { readonly kind: "Nothing" };

/**
 * The members of `StructI64` among its own.
 *
 * @see tests/corpus/src/types.rs
 */
export type FlattenInVariantInput =
  /** With others. */
  | {
      readonly kind: "With";
      /** Its own. */
      readonly own: boolean;
      /** It is there. */
      readonly value: bigint;
      /** It may be missing. */
      readonly other?: bigint | null;
    }
  /** Nothing. */
  | { readonly kind: "Nothing" };

/**
 * The members of `InternalBytes` among its own.
 *
 * @see tests/corpus/src/types.rs
 */
export type FlattenInternalBytes = {
  /** Its own. */
  readonly own: boolean;
} & InternalBytes;

/**
 * The members of `InternalBytes` among its own.
 *
 * @see tests/corpus/src/types.rs
 */
export type FlattenInternalBytesInput = {
  /** Its own. */
  readonly own: boolean;
} & InternalBytesInput;

/**
 * The members of `InternalI64` among its own.
 *
 * @see tests/corpus/src/types.rs
 */
export type FlattenInternalI64 = {
  /** Its own. */
  readonly own: boolean;
} & InternalI64;

/**
 * The members of `InternalI64` among its own.
 *
 * @see tests/corpus/src/types.rs
 */
export type FlattenInternalI64Input = {
  /** Its own. */
  readonly own: boolean;
} & InternalI64Input;

/**
 * The members of `InternalString` among its own.
 *
 * @see tests/corpus/src/types.rs
 */
export type FlattenInternalString = {
  /** Its own. */
  readonly own: boolean;
} & InternalString;

/**
 * The members of `InternalString` among its own.
 *
 * @see tests/corpus/src/types.rs
 */
export type FlattenInternalStringInput = {
  /** Its own. */
  readonly own: boolean;
} & InternalStringInput;

/**
 * The members of `InternalU16` among its own.
 *
 * @see tests/corpus/src/types.rs
 */
export type FlattenInternalU16 = {
  /** Its own. */
  readonly own: boolean;
} & InternalU16;

/**
 * The members of `InternalU16` among its own.
 *
 * @see tests/corpus/src/types.rs
 */
export type FlattenInternalU16Input = {
  /** Its own. */
  readonly own: boolean;
} & InternalU16Input;

/**
 * The members of `BTreeMap<String, bool>` among its own.
 *
 * @see tests/corpus/src/types.rs
 */
export type FlattenMapOfBool = {
  /** Its own. */
  readonly own: boolean;
} & Readonly<Record<string, boolean>>;

/**
 * The members of `HashMap<String, Json>` among its own.
 *
 * @see tests/corpus/src/types.rs
 */
export type FlattenMapOfJson = {
  /** Its own. */
  readonly own: boolean;
} & Readonly<Record<string, JsonValue>>;

/**
 * The members of `StructBytes` among its own.
 *
 * @see tests/corpus/src/types.rs
 */
export interface FlattenStructBytes {
  /** Its own. */
  readonly own: boolean;
  /** It is there. */
  readonly value: Uint8Array;
  /** It may be missing. */
  readonly other: Uint8Array | null;
}

/**
 * The members of `StructBytes` among its own.
 *
 * @see tests/corpus/src/types.rs
 */
export interface FlattenStructBytesInput {
  /** Its own. */
  readonly own: boolean;
  /** It is there. */
  readonly value: Uint8Array;
  /** It may be missing. */
  readonly other?: Uint8Array | null;
}

/**
 * The members of `StructI64` among its own.
 *
 * @see tests/corpus/src/types.rs
 */
export interface FlattenStructI64 {
  /** Its own. */
  readonly own: boolean;
  /** It is there. */
  readonly value: bigint;
  /** It may be missing. */
  readonly other: bigint | null;
}

/**
 * The members of `StructI64` among its own.
 *
 * @see tests/corpus/src/types.rs
 */
export interface FlattenStructI64Input {
  /** Its own. */
  readonly own: boolean;
  /** It is there. */
  readonly value: bigint;
  /** It may be missing. */
  readonly other?: bigint | null;
}

/**
 * The members of `StructString` among its own.
 *
 * @see tests/corpus/src/types.rs
 */
export interface FlattenStructString {
  /** Its own. */
  readonly own: boolean;
  /** It is there. */
  readonly value: string;
  /** It may be missing. */
  readonly other: string | null;
}

/**
 * The members of `StructString` among its own.
 *
 * @see tests/corpus/src/types.rs
 */
export interface FlattenStructStringInput {
  /** Its own. */
  readonly own: boolean;
  /** It is there. */
  readonly value: string;
  /** It may be missing. */
  readonly other?: string | null;
}

/**
 * The members of `StructU16` among its own.
 *
 * @see tests/corpus/src/types.rs
 */
export interface FlattenStructU16 {
  /** Its own. */
  readonly own: boolean;
  /** It is there. */
  readonly value: number;
  /** It may be missing. */
  readonly other: number | null;
}

/**
 * The members of `StructU16` among its own.
 *
 * @see tests/corpus/src/types.rs
 */
export interface FlattenStructU16Input {
  /** Its own. */
  readonly own: boolean;
  /** It is there. */
  readonly value: number;
  /** It may be missing. */
  readonly other?: number | null;
}

/**
 * The members of `FlattenStructI64` among its own.
 *
 * @see tests/corpus/src/types.rs
 */
export interface FlattenTwice {
  /** Its own. */
  readonly name: string;
  /** Its own. */
  readonly own: boolean;
  /** It is there. */
  readonly value: bigint;
  /** It may be missing. */
  readonly other: bigint | null;
}

/**
 * The members of `FlattenStructI64` among its own.
 *
 * @see tests/corpus/src/types.rs
 */
export interface FlattenTwiceInput {
  /** Its own. */
  readonly name: string;
  /** Its own. */
  readonly own: boolean;
  /** It is there. */
  readonly value: bigint;
  /** It may be missing. */
  readonly other?: bigint | null;
}

/**
 * The members of `UntaggedObjects` among its own.
 *
 * @see tests/corpus/src/types.rs
 */
export type FlattenUntagged = {
  /** Its own. */
  readonly own: boolean;
} & UntaggedObjects;

/**
 * One of two kinds.
 *
 * @see tests/corpus/src/types.rs
 */
export type GenericEnum<A, B> =
  /** The one. */
  | { readonly Left: A }
  /** The other. */
  | {
      readonly Right: {
        /** It. */
        readonly value: B;
      };
    };

/**
 * `GenericEnum<Bytes, (bool, Bytes)>` in a struct.
 *
 * @see tests/corpus/src/types.rs
 */
export interface GenericEnumOfBytes {
  /** What is in it. */
  readonly value: GenericEnum<Uint8Array, [boolean, Uint8Array]>;
}

/**
 * `GenericEnum<i64, (bool, i64)>` in a struct.
 *
 * @see tests/corpus/src/types.rs
 */
export interface GenericEnumOfI64 {
  /** What is in it. */
  readonly value: GenericEnum<bigint, [boolean, bigint]>;
}

/**
 * `GenericEnum<String, (bool, String)>` in a struct.
 *
 * @see tests/corpus/src/types.rs
 */
export interface GenericEnumOfString {
  /** What is in it. */
  readonly value: GenericEnum<string, [boolean, string]>;
}

/**
 * `GenericEnum<u16, (bool, u16)>` in a struct.
 *
 * @see tests/corpus/src/types.rs
 */
export interface GenericEnumOfU16 {
  /** What is in it. */
  readonly value: GenericEnum<number, [boolean, number]>;
}

/**
 * What it holds, and the name of it.
 *
 * @see tests/corpus/src/types.rs
 */
export type GenericNewtype<T> = T;

/**
 * `GenericNewtype<Vec<Bytes>>` in a struct.
 *
 * @see tests/corpus/src/types.rs
 */
export interface GenericNewtypeOfBytes {
  /** What is in it. */
  readonly value: GenericNewtype<Uint8Array[]>;
}

/**
 * `GenericNewtype<Vec<i64>>` in a struct.
 *
 * @see tests/corpus/src/types.rs
 */
export interface GenericNewtypeOfI64 {
  /** What is in it. */
  readonly value: GenericNewtype<bigint[]>;
}

/**
 * `GenericNewtype<Vec<String>>` in a struct.
 *
 * @see tests/corpus/src/types.rs
 */
export interface GenericNewtypeOfString {
  /** What is in it. */
  readonly value: GenericNewtype<string[]>;
}

/**
 * `GenericNewtype<Vec<u16>>` in a struct.
 *
 * @see tests/corpus/src/types.rs
 */
export interface GenericNewtypeOfU16 {
  /** What is in it. */
  readonly value: GenericNewtype<number[]>;
}

/**
 * Two of any kinds.
 *
 * @see tests/corpus/src/types.rs
 */
export interface GenericStruct<A, B> {
  /** The one. */
  readonly first: A;
  /** Some of the other. */
  readonly second: B[];
}

/**
 * `GenericStruct<Bytes, Option<Bytes>>` in a struct.
 *
 * @see tests/corpus/src/types.rs
 */
export interface GenericStructOfBytes {
  /** What is in it. */
  readonly value: GenericStruct<Uint8Array, Uint8Array | null>;
}

/**
 * `GenericStruct<i64, Option<i64>>` in a struct.
 *
 * @see tests/corpus/src/types.rs
 */
export interface GenericStructOfI64 {
  /** What is in it. */
  readonly value: GenericStruct<bigint, bigint | null>;
}

/**
 * `GenericStruct<String, Option<String>>` in a struct.
 *
 * @see tests/corpus/src/types.rs
 */
export interface GenericStructOfString {
  /** What is in it. */
  readonly value: GenericStruct<string, string | null>;
}

/**
 * `GenericStruct<u16, Option<u16>>` in a struct.
 *
 * @see tests/corpus/src/types.rs
 */
export interface GenericStructOfU16 {
  /** What is in it. */
  readonly value: GenericStruct<number, number | null>;
}

/**
 * One, some or none.
 *
 * @see tests/corpus/src/types.rs
 */
export type GenericTagged<T> =
  /** None. */
  | { readonly how_many: "nothing" }
  /** One. */
  | {
      readonly how_many: "one";
      /** It. */
      readonly value: T;
    }
  /** Some. */
  | {
      readonly how_many: "some";
      /** They. */
      readonly values: T[];
    };

/**
 * `GenericTagged<GenericNewtype<Bytes>>` in a struct.
 *
 * @see tests/corpus/src/types.rs
 */
export interface GenericTaggedOfBytes {
  /** What is in it. */
  readonly value: GenericTagged<GenericNewtype<Uint8Array>>;
}

/**
 * `GenericTagged<GenericNewtype<i64>>` in a struct.
 *
 * @see tests/corpus/src/types.rs
 */
export interface GenericTaggedOfI64 {
  /** What is in it. */
  readonly value: GenericTagged<GenericNewtype<bigint>>;
}

/**
 * `GenericTagged<GenericNewtype<String>>` in a struct.
 *
 * @see tests/corpus/src/types.rs
 */
export interface GenericTaggedOfString {
  /** What is in it. */
  readonly value: GenericTagged<GenericNewtype<string>>;
}

/**
 * `GenericTagged<GenericNewtype<u16>>` in a struct.
 *
 * @see tests/corpus/src/types.rs
 */
export interface GenericTaggedOfU16 {
  /** What is in it. */
  readonly value: GenericTagged<GenericNewtype<number>>;
}

/**
 * A value, and more of the same below it.
 *
 * @see tests/corpus/src/types.rs
 */
export interface GenericTree<T> {
  /** What it holds. */
  readonly value: T;
  /** What is below. */
  readonly children: GenericTree<T>[];
}

/**
 * `GenericTree<Bytes>` in a struct.
 *
 * @see tests/corpus/src/types.rs
 */
export interface GenericTreeOfBytes {
  /** What is in it. */
  readonly value: GenericTree<Uint8Array>;
}

/**
 * `GenericTree<i64>` in a struct.
 *
 * @see tests/corpus/src/types.rs
 */
export interface GenericTreeOfI64 {
  /** What is in it. */
  readonly value: GenericTree<bigint>;
}

/**
 * `GenericTree<String>` in a struct.
 *
 * @see tests/corpus/src/types.rs
 */
export interface GenericTreeOfString {
  /** What is in it. */
  readonly value: GenericTree<string>;
}

/**
 * `GenericTree<u16>` in a struct.
 *
 * @see tests/corpus/src/types.rs
 */
export interface GenericTreeOfU16 {
  /** What is in it. */
  readonly value: GenericTree<number>;
}

/**
 * A choice around a `bool`.
 *
 * @see tests/corpus/src/types.rs
 */
export type InternalBool =
  /** Nothing in it. */
  | { readonly kind: "Unit" }
  /** One in it. */
  | { readonly kind: "Newtype" } & StructBool
  /** Members in it. */
  | {
      readonly kind: "Struct";
      /** It is there. */
      readonly value: boolean;
      /** It may be missing. */
      readonly other: boolean | null;
    };

/**
 * A choice around a `bool`.
 *
 * @see tests/corpus/src/types.rs
 */
export type InternalBoolInput =
  /** Nothing in it. */
  | { readonly kind: "Unit" }
  /** One in it. */
  | { readonly kind: "Newtype" } & StructBoolInput
  /** Members in it. */
  | {
      readonly kind: "Struct";
      /** It is there. */
      readonly value: boolean;
      /** It may be missing. */
      readonly other?: boolean | null;
    };

/**
 * A choice around a `Bytes`.
 *
 * @see tests/corpus/src/types.rs
 */
export type InternalBytes =
  /** Nothing in it. */
  | { readonly kind: "Unit" }
  /** One in it. */
  | { readonly kind: "Newtype" } & StructBytes
  /** Members in it. */
  | {
      readonly kind: "Struct";
      /** It is there. */
      readonly value: Uint8Array;
      /** It may be missing. */
      readonly other: Uint8Array | null;
    };

/**
 * A choice around a `Bytes`.
 *
 * @see tests/corpus/src/types.rs
 */
export type InternalBytesInput =
  /** Nothing in it. */
  | { readonly kind: "Unit" }
  /** One in it. */
  | { readonly kind: "Newtype" } & StructBytesInput
  /** Members in it. */
  | {
      readonly kind: "Struct";
      /** It is there. */
      readonly value: Uint8Array;
      /** It may be missing. */
      readonly other?: Uint8Array | null;
    };

/**
 * A choice around a `f64`.
 *
 * @see tests/corpus/src/types.rs
 */
export type InternalF64 =
  /** Nothing in it. */
  | { readonly kind: "Unit" }
  /** One in it. */
  | { readonly kind: "Newtype" } & StructF64
  /** Members in it. */
  | {
      readonly kind: "Struct";
      /** It is there. */
      readonly value: number;
      /** It may be missing. */
      readonly other: number | null;
    };

/**
 * A choice around a `f64`.
 *
 * @see tests/corpus/src/types.rs
 */
export type InternalF64Input =
  /** Nothing in it. */
  | { readonly kind: "Unit" }
  /** One in it. */
  | { readonly kind: "Newtype" } & StructF64Input
  /** Members in it. */
  | {
      readonly kind: "Struct";
      /** It is there. */
      readonly value: number;
      /** It may be missing. */
      readonly other?: number | null;
    };

/**
 * A choice around a `i64`.
 *
 * @see tests/corpus/src/types.rs
 */
export type InternalI64 =
  /** Nothing in it. */
  | { readonly kind: "Unit" }
  /** One in it. */
  | { readonly kind: "Newtype" } & StructI64
  /** Members in it. */
  | {
      readonly kind: "Struct";
      /** It is there. */
      readonly value: bigint;
      /** It may be missing. */
      readonly other: bigint | null;
    };

/**
 * A choice around a `i64`.
 *
 * @see tests/corpus/src/types.rs
 */
export type InternalI64Input =
  /** Nothing in it. */
  | { readonly kind: "Unit" }
  /** One in it. */
  | { readonly kind: "Newtype" } & StructI64Input
  /** Members in it. */
  | {
      readonly kind: "Struct";
      /** It is there. */
      readonly value: bigint;
      /** It may be missing. */
      readonly other?: bigint | null;
    };

/**
 * A choice around a `String`.
 *
 * @see tests/corpus/src/types.rs
 */
export type InternalString =
  /** Nothing in it. */
  | { readonly kind: "Unit" }
  /** One in it. */
  | { readonly kind: "Newtype" } & StructString
  /** Members in it. */
  | {
      readonly kind: "Struct";
      /** It is there. */
      readonly value: string;
      /** It may be missing. */
      readonly other: string | null;
    };

/**
 * A choice around a `String`.
 *
 * @see tests/corpus/src/types.rs
 */
export type InternalStringInput =
  /** Nothing in it. */
  | { readonly kind: "Unit" }
  /** One in it. */
  | { readonly kind: "Newtype" } & StructStringInput
  /** Members in it. */
  | {
      readonly kind: "Struct";
      /** It is there. */
      readonly value: string;
      /** It may be missing. */
      readonly other?: string | null;
    };

/**
 * A choice around a `u16`.
 *
 * @see tests/corpus/src/types.rs
 */
export type InternalU16 =
  /** Nothing in it. */
  | { readonly kind: "Unit" }
  /** One in it. */
  | { readonly kind: "Newtype" } & StructU16
  /** Members in it. */
  | {
      readonly kind: "Struct";
      /** It is there. */
      readonly value: number;
      /** It may be missing. */
      readonly other: number | null;
    };

/**
 * A choice around a `u16`.
 *
 * @see tests/corpus/src/types.rs
 */
export type InternalU16Input =
  /** Nothing in it. */
  | { readonly kind: "Unit" }
  /** One in it. */
  | { readonly kind: "Newtype" } & StructU16Input
  /** Members in it. */
  | {
      readonly kind: "Struct";
      /** It is there. */
      readonly value: number;
      /** It may be missing. */
      readonly other?: number | null;
    };

/**
 * Names alone.
 *
 * @see tests/corpus/src/types.rs
 */
export type InternalUnits =
  /** The one. */
  | { readonly kind: "First" }
  /** The other. */
  | { readonly kind: "Second" };

/**
 * A choice around a `uuid::Uuid`.
 *
 * @see tests/corpus/src/types.rs
 */
export type InternalUuid =
  /** Nothing in it. */
  | { readonly kind: "Unit" }
  /** One in it. */
  | { readonly kind: "Newtype" } & StructUuid
  /** Members in it. */
  | {
      readonly kind: "Struct";
      /** It is there. */
      readonly value: string;
      /** It may be missing. */
      readonly other: string | null;
    };

/**
 * A choice around a `uuid::Uuid`.
 *
 * @see tests/corpus/src/types.rs
 */
export type InternalUuidInput =
  /** Nothing in it. */
  | { readonly kind: "Unit" }
  /** One in it. */
  | { readonly kind: "Newtype" } & StructUuidInput
  /** Members in it. */
  | {
      readonly kind: "Struct";
      /** It is there. */
      readonly value: string;
      /** It may be missing. */
      readonly other?: string | null;
    };

/**
 * A key that is an integer.
 *
 * @see tests/corpus/src/types.rs
 */
export type KeyId = bigint;

/**
 * A key of a few.
 *
 * @see tests/corpus/src/types.rs
 */
export type KeyMode =
  /** Only this. */
  | "read"
  /** Both. */
  | "read-write";

/**
 * A key that is a string.
 *
 * @see tests/corpus/src/types.rs
 */
export type KeyName = string;

/**
 * `BTreeMap<Arc<str>, Bytes>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type KeyedByArcStr = Record<string, Uint8Array>;

/**
 * `BTreeMap<BigInt<u64>, i64>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type KeyedByBigIntU64 = Record<`${bigint}`, bigint>;

/**
 * `HashMap<bool, Bytes>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type KeyedByBool = Partial<Record<"true" | "false", Uint8Array>>;

/**
 * `BTreeMap<char, u16>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type KeyedByChar = Record<string, number>;

/**
 * `HashMap<chrono::NaiveDate, i64>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type KeyedByChronoDate = Record<string, bigint>;

/**
 * `HashMap<Cow<'static, str>, u16>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type KeyedByCowStr = Record<string, number>;

/**
 * `BTreeMap<i128, u16>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type KeyedByI128 = Record<`${bigint}`, number>;

/**
 * `HashMap<i16, u16>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type KeyedByI16 = Record<number, number>;

/**
 * `BTreeMap<i32, Bytes>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type KeyedByI32 = Record<number, Uint8Array>;

/**
 * `HashMap<i64, u16>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type KeyedByI64 = Record<`${bigint}`, number>;

/**
 * `BTreeMap<i8, i64>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type KeyedByI8 = Record<number, bigint>;

/**
 * `HashMap<Ipv4Addr, Bytes>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type KeyedByIpv4Addr = Record<string, Uint8Array>;

/**
 * `BTreeMap<jiff::civil::Date, u16>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type KeyedByJiffDate = Record<string, number>;

/**
 * `BTreeMap<KeyId, Bytes>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type KeyedByKeyId = Record<`${bigint}`, Uint8Array>;

/**
 * `BTreeMap<KeyMode, i64>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type KeyedByKeyMode = Partial<Record<KeyMode, bigint>>;

/**
 * `HashMap<KeyName, u16>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type KeyedByKeyName = Record<string, number>;

/**
 * `BTreeMap<NonZeroU32, i64>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type KeyedByNonZeroU32 = Record<number, bigint>;

/**
 * `HashMap<Number<i64>, u16>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type KeyedByNumberI64 = Record<`${bigint}`, number>;

/**
 * `HashMap<PathBuf, i64>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type KeyedByPathBuf = Record<string, bigint>;

/**
 * `BTreeMap<String, i64>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type KeyedByString = Record<string, bigint>;

/**
 * `HashMap<u128, Bytes>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type KeyedByU128 = Record<`${bigint}`, Uint8Array>;

/**
 * `BTreeMap<u16, u16>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type KeyedByU16 = Record<number, number>;

/**
 * `HashMap<u32, Bytes>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type KeyedByU32 = Record<number, Uint8Array>;

/**
 * `BTreeMap<u64, Bytes>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type KeyedByU64 = Record<`${bigint}`, Uint8Array>;

/**
 * `HashMap<u8, i64>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type KeyedByU8 = Record<number, bigint>;

/**
 * `HashMap<usize, i64>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type KeyedByUsize = Record<`${bigint}`, bigint>;

/**
 * `BTreeMap<uuid::Uuid, Bytes>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type KeyedByUuid = Record<string, Uint8Array>;

/**
 * A member that is left out where there is none.
 *
 * @see tests/corpus/src/types.rs
 */
export interface LeftOutBytes {
  /** This one. */
  readonly value?: Uint8Array | null;
  /** One that is always there. */
  readonly other: Uint8Array;
}

/**
 * A list that is left out where it is empty.
 *
 * @see tests/corpus/src/types.rs
 */
export interface LeftOutEmptyBytes {
  /** This one. */
  readonly value?: Uint8Array[];
  /** One that is always there. */
  readonly other: Uint8Array;
}

/**
 * A list that is left out where it is empty.
 *
 * @see tests/corpus/src/types.rs
 */
export interface LeftOutEmptyI64 {
  /** This one. */
  readonly value?: bigint[];
  /** One that is always there. */
  readonly other: bigint;
}

/**
 * A list that is left out where it is empty.
 *
 * @see tests/corpus/src/types.rs
 */
export interface LeftOutEmptyString {
  /** This one. */
  readonly value?: string[];
  /** One that is always there. */
  readonly other: string;
}

/**
 * A list that is left out where it is empty.
 *
 * @see tests/corpus/src/types.rs
 */
export interface LeftOutEmptyU16 {
  /** This one. */
  readonly value?: number[];
  /** One that is always there. */
  readonly other: number;
}

/**
 * A member that is left out where there is none.
 *
 * @see tests/corpus/src/types.rs
 */
export interface LeftOutI64 {
  /** This one. */
  readonly value?: bigint | null;
  /** One that is always there. */
  readonly other: bigint;
}

/**
 * A member that is left out where there is none.
 *
 * @see tests/corpus/src/types.rs
 */
export interface LeftOutString {
  /** This one. */
  readonly value?: string | null;
  /** One that is always there. */
  readonly other: string;
}

/**
 * A member that is left out where there is none.
 *
 * @see tests/corpus/src/types.rs
 */
export interface LeftOutU16 {
  /** This one. */
  readonly value?: number | null;
  /** One that is always there. */
  readonly other: number;
}

/**
 * `Arc<Bytes>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeArcOfBytes = Uint8Array;

/**
 * `Arc<f64>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeArcOfF64 = number;

/**
 * `Arc<i64>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeArcOfI64 = bigint;

/**
 * `Arc<String>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeArcOfString = string;

/**
 * `Arc<u16>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeArcOfU16 = number;

/**
 * `Arc<[Bytes]>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeArcSliceOfBytes = Uint8Array[];

/**
 * `Arc<[f64]>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeArcSliceOfF64 = number[];

/**
 * `Arc<[i64]>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeArcSliceOfI64 = bigint[];

/**
 * `Arc<[String]>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeArcSliceOfString = string[];

/**
 * `Arc<[u16]>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeArcSliceOfU16 = number[];

/**
 * `Arc<str>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeArcStr = string;

/**
 * `[Bytes; 3]` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeArrayOfBytes = [Uint8Array, Uint8Array, Uint8Array];

/**
 * `[f64; 3]` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeArrayOfF64 = [number, number, number];

/**
 * `[i64; 3]` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeArrayOfI64 = [bigint, bigint, bigint];

/**
 * `[String; 3]` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeArrayOfString = [string, string, string];

/**
 * `[u16; 3]` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeArrayOfU16 = [number, number, number];

/**
 * `BTreeMap<String, Bytes>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeBTreeMapOfBytes = Record<string, Uint8Array>;

/**
 * `BTreeMap<String, f64>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeBTreeMapOfF64 = Record<string, number>;

/**
 * `BTreeMap<String, i64>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeBTreeMapOfI64 = Record<string, bigint>;

/**
 * `BTreeMap<String, String>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeBTreeMapOfString = Record<string, string>;

/**
 * `BTreeMap<String, u16>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeBTreeMapOfU16 = Record<string, number>;

/**
 * `BTreeSet<Bytes>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeBTreeSetOfBytes = Uint8Array[];

/**
 * `BTreeSet<i64>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeBTreeSetOfI64 = bigint[];

/**
 * `BTreeSet<String>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeBTreeSetOfString = string[];

/**
 * `BTreeSet<u16>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeBTreeSetOfU16 = number[];

/**
 * `BigInt<i64>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeBigIntI64 = bigint;

/**
 * `BigInt<u128>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeBigIntU128 = bigint;

/**
 * `BigInt<u64>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeBigIntU64 = bigint;

/**
 * `bool` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeBool = boolean;

/**
 * `Box<Bytes>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeBoxOfBytes = Uint8Array;

/**
 * `Box<f64>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeBoxOfF64 = number;

/**
 * `Box<i64>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeBoxOfI64 = bigint;

/**
 * `Box<String>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeBoxOfString = string;

/**
 * `Box<u16>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeBoxOfU16 = number;

/**
 * `Box<[Bytes]>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeBoxSliceOfBytes = Uint8Array[];

/**
 * `Box<[f64]>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeBoxSliceOfF64 = number[];

/**
 * `Box<[i64]>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeBoxSliceOfI64 = bigint[];

/**
 * `Box<[String]>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeBoxSliceOfString = string[];

/**
 * `Box<[u16]>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeBoxSliceOfU16 = number[];

/**
 * `Box<str>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeBoxStr = string;

/**
 * `Bytes` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeBytes = Uint8Array;

/**
 * `char` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeChar = string;

/**
 * `chrono::NaiveDate` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeChronoDate = string;

/**
 * `chrono::NaiveDateTime` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeChronoDateTime = string;

/**
 * `chrono::DateTime<chrono::FixedOffset>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeChronoFixed = string;

/**
 * `chrono::NaiveTime` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeChronoTime = string;

/**
 * `chrono::DateTime<chrono::Utc>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeChronoUtc = string;

/**
 * `Cow<'static, [Bytes]>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeCowSliceOfBytes = Uint8Array[];

/**
 * `Cow<'static, [f64]>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeCowSliceOfF64 = number[];

/**
 * `Cow<'static, [i64]>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeCowSliceOfI64 = bigint[];

/**
 * `Cow<'static, [String]>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeCowSliceOfString = string[];

/**
 * `Cow<'static, [u16]>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeCowSliceOfU16 = number[];

/**
 * `Cow<'static, str>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeCowStr = string;

/**
 * `Duration` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeDuration = Duration;

/**
 * `f32` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeF32 = number;

/**
 * `f64` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeF64 = number;

/**
 * `HashMap<String, Bytes>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeHashMapOfBytes = Record<string, Uint8Array>;

/**
 * `HashMap<String, f64>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeHashMapOfF64 = Record<string, number>;

/**
 * `HashMap<String, i64>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeHashMapOfI64 = Record<string, bigint>;

/**
 * `HashMap<String, String>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeHashMapOfString = Record<string, string>;

/**
 * `HashMap<String, u16>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeHashMapOfU16 = Record<string, number>;

/**
 * `HashSet<Bytes>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeHashSetOfBytes = Uint8Array[];

/**
 * `HashSet<i64>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeHashSetOfI64 = bigint[];

/**
 * `HashSet<String>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeHashSetOfString = string[];

/**
 * `HashSet<u16>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeHashSetOfU16 = number[];

/**
 * `i128` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeI128 = bigint;

/**
 * `i16` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeI16 = number;

/**
 * `i32` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeI32 = number;

/**
 * `i64` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeI64 = bigint;

/**
 * `i8` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeI8 = number;

/**
 * `IpAddr` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeIpAddr = string;

/**
 * `Ipv4Addr` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeIpv4Addr = string;

/**
 * `Ipv6Addr` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeIpv6Addr = string;

/**
 * `isize` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeIsize = bigint;

/**
 * `jiff::civil::Date` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeJiffDate = string;

/**
 * `jiff::civil::DateTime` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeJiffDateTime = string;

/**
 * `jiff::SignedDuration` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeJiffDuration = string;

/**
 * `jiff::Span` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeJiffSpan = string;

/**
 * `jiff::civil::Time` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeJiffTime = string;

/**
 * `jiff::Timestamp` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeJiffTimestamp = string;

/**
 * `jiff::Zoned` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeJiffZoned = string;

/**
 * `Json` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeJson = JsonValue;

/**
 * `LinkedList<Bytes>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeLinkedListOfBytes = Uint8Array[];

/**
 * `LinkedList<f64>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeLinkedListOfF64 = number[];

/**
 * `LinkedList<i64>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeLinkedListOfI64 = bigint[];

/**
 * `LinkedList<String>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeLinkedListOfString = string[];

/**
 * `LinkedList<u16>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeLinkedListOfU16 = number[];

/**
 * `NonZeroI64` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeNonZeroI64 = bigint;

/**
 * `NonZeroI8` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeNonZeroI8 = number;

/**
 * `NonZeroU128` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeNonZeroU128 = bigint;

/**
 * `NonZeroU32` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeNonZeroU32 = number;

/**
 * `Number<i128>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeNumberI128 = number;

/**
 * `Number<i64>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeNumberI64 = number;

/**
 * `Number<u64>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeNumberU64 = number;

/**
 * `Number<usize>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeNumberUsize = number;

/**
 * `Option<Bytes>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeOptionOfBytes = Uint8Array | null;

/**
 * `Option<f64>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeOptionOfF64 = number | null;

/**
 * `Option<i64>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeOptionOfI64 = bigint | null;

/**
 * `Option<String>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeOptionOfString = string | null;

/**
 * `Option<u16>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeOptionOfU16 = number | null;

/**
 * `(Bytes, bool)` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypePairOfBytes = [Uint8Array, boolean];

/**
 * `(f64, bool)` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypePairOfF64 = [number, boolean];

/**
 * `(i64, bool)` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypePairOfI64 = [bigint, boolean];

/**
 * `(String, bool)` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypePairOfString = [string, boolean];

/**
 * `(u16, bool)` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypePairOfU16 = [number, boolean];

/**
 * `PathBuf` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypePathBuf = string;

/**
 * `(Bytes,)` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeSingleOfBytes = [Uint8Array];

/**
 * `(f64,)` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeSingleOfF64 = [number];

/**
 * `(i64,)` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeSingleOfI64 = [bigint];

/**
 * `(String,)` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeSingleOfString = [string];

/**
 * `(u16,)` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeSingleOfU16 = [number];

/**
 * `SocketAddr` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeSocketAddr = string;

/**
 * `String` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeString = string;

/**
 * `SystemTime` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeSystemTime = SystemTime;

/**
 * `time::Date` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeTimeDate = string;

/**
 * `time::PrimitiveDateTime` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeTimeDateTime = string;

/**
 * `time::OffsetDateTime` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeTimeOffset = string;

/**
 * `time::Time` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeTimeTime = string;

/**
 * `time::UtcOffset` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeTimeUtcOffset = string;

/**
 * `u128` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeU128 = bigint;

/**
 * `u16` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeU16 = number;

/**
 * `u32` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeU32 = number;

/**
 * `u64` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeU64 = bigint;

/**
 * `u8` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeU8 = number;

/**
 * `()` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeUnit = null;

/**
 * `url::Url` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeUrl = string;

/**
 * `usize` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeUsize = bigint;

/**
 * `uuid::Uuid` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeUuid = string;

/**
 * `VecDeque<Bytes>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeVecDequeOfBytes = Uint8Array[];

/**
 * `VecDeque<f64>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeVecDequeOfF64 = number[];

/**
 * `VecDeque<i64>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeVecDequeOfI64 = bigint[];

/**
 * `VecDeque<String>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeVecDequeOfString = string[];

/**
 * `VecDeque<u16>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeVecDequeOfU16 = number[];

/**
 * `Vec<Bytes>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeVecOfBytes = Uint8Array[];

/**
 * `Vec<f64>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeVecOfF64 = number[];

/**
 * `Vec<i64>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeVecOfI64 = bigint[];

/**
 * `Vec<String>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeVecOfString = string[];

/**
 * `Vec<u16>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeVecOfU16 = number[];

/**
 * A member that is read and never sent.
 *
 * @see tests/corpus/src/types.rs
 */
export interface OnlyInputBytes {
  /** One that is always there. */
  readonly other: Uint8Array;
}

/**
 * A member that is read and never sent.
 *
 * @see tests/corpus/src/types.rs
 */
export interface OnlyInputBytesInput {
  /** This one. */
  readonly value?: Uint8Array;
  /** One that is always there. */
  readonly other: Uint8Array;
}

/**
 * A member that is read and never sent.
 *
 * @see tests/corpus/src/types.rs
 */
export interface OnlyInputI64 {
  /** One that is always there. */
  readonly other: bigint;
}

/**
 * A member that is read and never sent.
 *
 * @see tests/corpus/src/types.rs
 */
export interface OnlyInputI64Input {
  /** This one. */
  readonly value?: bigint;
  /** One that is always there. */
  readonly other: bigint;
}

/**
 * A member that is read and never sent.
 *
 * @see tests/corpus/src/types.rs
 */
export interface OnlyInputString {
  /** One that is always there. */
  readonly other: string;
}

/**
 * A member that is read and never sent.
 *
 * @see tests/corpus/src/types.rs
 */
export interface OnlyInputStringInput {
  /** This one. */
  readonly value?: string;
  /** One that is always there. */
  readonly other: string;
}

/**
 * A member that is read and never sent.
 *
 * @see tests/corpus/src/types.rs
 */
export interface OnlyInputU16 {
  /** One that is always there. */
  readonly other: number;
}

/**
 * A member that is read and never sent.
 *
 * @see tests/corpus/src/types.rs
 */
export interface OnlyInputU16Input {
  /** This one. */
  readonly value?: number;
  /** One that is always there. */
  readonly other: number;
}

/**
 * A member that is sent and never read.
 *
 * @see tests/corpus/src/types.rs
 */
export interface OnlyOutputBytes {
  /** This one. */
  readonly value: Uint8Array;
  /** One that is always there. */
  readonly other: Uint8Array;
}

/**
 * A member that is sent and never read.
 *
 * @see tests/corpus/src/types.rs
 */
export interface OnlyOutputBytesInput {
  /** One that is always there. */
  readonly other: Uint8Array;
}

/**
 * A member that is sent and never read.
 *
 * @see tests/corpus/src/types.rs
 */
export interface OnlyOutputI64 {
  /** This one. */
  readonly value: bigint;
  /** One that is always there. */
  readonly other: bigint;
}

/**
 * A member that is sent and never read.
 *
 * @see tests/corpus/src/types.rs
 */
export interface OnlyOutputI64Input {
  /** One that is always there. */
  readonly other: bigint;
}

/**
 * A member that is sent and never read.
 *
 * @see tests/corpus/src/types.rs
 */
export interface OnlyOutputString {
  /** This one. */
  readonly value: string;
  /** One that is always there. */
  readonly other: string;
}

/**
 * A member that is sent and never read.
 *
 * @see tests/corpus/src/types.rs
 */
export interface OnlyOutputStringInput {
  /** One that is always there. */
  readonly other: string;
}

/**
 * A member that is sent and never read.
 *
 * @see tests/corpus/src/types.rs
 */
export interface OnlyOutputU16 {
  /** This one. */
  readonly value: number;
  /** One that is always there. */
  readonly other: number;
}

/**
 * A member that is sent and never read.
 *
 * @see tests/corpus/src/types.rs
 */
export interface OnlyOutputU16Input {
  /** One that is always there. */
  readonly other: number;
}

/**
 * The same, otherwise written.
 *
 * @see tests/corpus/src/types.rs
 */
export type RecursiveAdjacent =
  /** An end. */
  | { readonly kind: "Leaf"; readonly data: Uint8Array }
  /** More. */
  | { readonly kind: "Node"; readonly data: RecursiveAdjacent[] };

/**
 * A list that is shared.
 *
 * @see tests/corpus/src/types.rs
 */
export interface RecursiveArc {
  /** What it holds. */
  readonly value: string;
  /** The rest. */
  readonly next: RecursiveArc | null;
}

/**
 * A list that is shared.
 *
 * @see tests/corpus/src/types.rs
 */
export interface RecursiveArcInput {
  /** What it holds. */
  readonly value: string;
  /** The rest. */
  readonly next?: RecursiveArcInput | null;
}

/**
 * A list.
 *
 * @see tests/corpus/src/types.rs
 */
export interface RecursiveBox {
  /** What it holds. */
  readonly value: bigint;
  /** The rest. */
  readonly next: RecursiveBox | null;
}

/**
 * A list.
 *
 * @see tests/corpus/src/types.rs
 */
export interface RecursiveBoxInput {
  /** What it holds. */
  readonly value: bigint;
  /** The rest. */
  readonly next?: RecursiveBoxInput | null;
}

/**
 * An entry, which may be a folder.
 *
 * @see tests/corpus/src/types.rs
 */
export type RecursiveEntry =
  /** A file. */
  | {
      readonly File: {
        /** Its size. */
        readonly size: bigint;
      };
    }
  /** A folder. */
  | { readonly Folder: RecursiveFolder };

/**
 * An expression.
 *
 * @see tests/corpus/src/types.rs
 */
export type RecursiveExternal =
  /** A value. */
  | { readonly Value: bigint }
  /** One with another sign. */
  | { readonly Negative: RecursiveExternal }
  /** Two. */
  | { readonly Sum: [RecursiveExternal, RecursiveExternal] };

/**
 * A folder, which holds entries.
 *
 * @see tests/corpus/src/types.rs
 */
export interface RecursiveFolder {
  /** Its name. */
  readonly name: string;
  /** What is in it. */
  readonly entries: RecursiveEntry[];
}

/**
 * A tree that tells its nodes from its leaves.
 *
 * @see tests/corpus/src/types.rs
 */
export type RecursiveInternal =
  /** An end. */
  | {
      readonly kind: "Leaf";
      /** What it holds. */
      readonly value: bigint;
    }
  /** More. */
  | {
      readonly kind: "Node";
      /** What is below. */
      readonly children: RecursiveInternal[];
    };

/**
 * Names in names.
 *
 * @see tests/corpus/src/types.rs
 */
export interface RecursiveMap {
  /** What is below, by name. */
  readonly children: Record<string, RecursiveMap>;
}

/**
 * Lists of lists.
 *
 * @see tests/corpus/src/types.rs
 */
export type RecursiveNewtype = RecursiveNewtype[];

/**
 * Numbers in lists in lists.
 *
 * @see tests/corpus/src/types.rs
 */
export type RecursiveUntagged =
  /** An end. */
  | number
  /** More. */
  | RecursiveUntagged[];

/**
 * A tree.
 *
 * @see tests/corpus/src/types.rs
 */
export interface RecursiveVec {
  /** What it holds. */
  readonly value: Uint8Array;
  /** What is below. */
  readonly children: RecursiveVec[];
}

/**
 * A rule for the members of all variants.
 *
 * @see tests/corpus/src/types.rs
 */
export type RenamedFields =
  /** Whole. */
  | {
      readonly $kind: "Whole";
      /** It. */
      readonly theValue: bigint;
    }
  /** None. */
  | { readonly $kind: "Nothing" };

/**
 * Members with names that mean something elsewhere.
 *
 * @see tests/corpus/src/types.rs
 */
export interface RenamedMembers {
  /** As a marker. */
  readonly $int: bigint;
  /** As another. */
  readonly $bytes: Uint8Array;
  /** As an escaped one. */
  readonly $$: boolean;
  /** As a promise. */
  readonly then: string;
  /** As an object's own. */
  readonly constructor: string;
  /** No word. */
  readonly "two words": number;
  /** No letters. */
  readonly "": number;
}

/**
 * The same in a type without markers.
 *
 * @see tests/corpus/src/types.rs
 */
export interface RenamedPlain {
  /** As a marker. */
  readonly $int: string;
  /** As a promise. */
  readonly then: number;
}

/**
 * Variants with names that mean something elsewhere.
 *
 * @see tests/corpus/src/types.rs
 */
export type RenamedVariants =
  /** As a marker. */
  | { readonly $int: string }
  /** As another. */
  | { readonly $bytes: Uint8Array }
  /** As a name alone. */
  | "$unit"
  /** As a promise. */
  | {
      readonly then: {
        /** It. */
        readonly value: number;
      };
    };

/**
 * A member that stays in Rust.
 *
 * @see tests/corpus/src/types.rs
 */
export interface SkipBytes {
  /** It goes. */
  readonly other: Uint8Array;
}

/**
 * A member that stays in Rust.
 *
 * @see tests/corpus/src/types.rs
 */
export interface SkipI64 {
  /** It goes. */
  readonly other: bigint;
}

/**
 * A member that stays in Rust.
 *
 * @see tests/corpus/src/types.rs
 */
export interface SkipString {
  /** It goes. */
  readonly other: string;
}

/**
 * A member that stays in Rust.
 *
 * @see tests/corpus/src/types.rs
 */
export interface SkipU16 {
  /** It goes. */
  readonly other: number;
}

/**
 * `[[Bytes; 3]; 3]` in a struct.
 *
 * @see tests/corpus/src/types.rs
 */
export interface StructArrayOfArrayOfBytes {
  /** What is in it. */
  readonly value: [[Uint8Array, Uint8Array, Uint8Array], [Uint8Array, Uint8Array, Uint8Array], [Uint8Array, Uint8Array, Uint8Array]];
}

/**
 * `[BTreeMap<String, Bytes>; 3]` in a struct.
 *
 * @see tests/corpus/src/types.rs
 */
export interface StructArrayOfBTreeMapOfBytes {
  /** What is in it. */
  readonly value: [Record<string, Uint8Array>, Record<string, Uint8Array>, Record<string, Uint8Array>];
}

/**
 * `[HashMap<String, i64>; 3]` in a struct.
 *
 * @see tests/corpus/src/types.rs
 */
export interface StructArrayOfHashMapOfI64 {
  /** What is in it. */
  readonly value: [Record<string, bigint>, Record<string, bigint>, Record<string, bigint>];
}

/**
 * `[Option<String>; 3]` in a struct.
 *
 * @see tests/corpus/src/types.rs
 */
export interface StructArrayOfOptionOfString {
  /** What is in it. */
  readonly value: [string | null, string | null, string | null];
}

/**
 * `[(String, bool); 3]` in a struct.
 *
 * @see tests/corpus/src/types.rs
 */
export interface StructArrayOfPairOfString {
  /** What is in it. */
  readonly value: [[string, boolean], [string, boolean], [string, boolean]];
}

/**
 * `[Vec<i64>; 3]` in a struct.
 *
 * @see tests/corpus/src/types.rs
 */
export interface StructArrayOfVecOfI64 {
  /** What is in it. */
  readonly value: [bigint[], bigint[], bigint[]];
}

/**
 * `BTreeMap<String, [Bytes; 3]>` in a struct.
 *
 * @see tests/corpus/src/types.rs
 */
export interface StructBTreeMapOfArrayOfBytes {
  /** What is in it. */
  readonly value: Record<string, [Uint8Array, Uint8Array, Uint8Array]>;
}

/**
 * `BTreeMap<String, BTreeMap<String, Bytes>>` in a struct.
 *
 * @see tests/corpus/src/types.rs
 */
export interface StructBTreeMapOfBTreeMapOfBytes {
  /** What is in it. */
  readonly value: Record<string, Record<string, Uint8Array>>;
}

/**
 * `BTreeMap<String, HashMap<String, i64>>` in a struct.
 *
 * @see tests/corpus/src/types.rs
 */
export interface StructBTreeMapOfHashMapOfI64 {
  /** What is in it. */
  readonly value: Record<string, Record<string, bigint>>;
}

/**
 * `BTreeMap<String, Option<String>>` in a struct.
 *
 * @see tests/corpus/src/types.rs
 */
export interface StructBTreeMapOfOptionOfString {
  /** What is in it. */
  readonly value: Record<string, string | null>;
}

/**
 * `BTreeMap<String, (String, bool)>` in a struct.
 *
 * @see tests/corpus/src/types.rs
 */
export interface StructBTreeMapOfPairOfString {
  /** What is in it. */
  readonly value: Record<string, [string, boolean]>;
}

/**
 * `BTreeMap<String, Vec<i64>>` in a struct.
 *
 * @see tests/corpus/src/types.rs
 */
export interface StructBTreeMapOfVecOfI64 {
  /** What is in it. */
  readonly value: Record<string, bigint[]>;
}

/**
 * A struct of a `bool`, and of one that may be missing.
 *
 * @see tests/corpus/src/types.rs
 */
export interface StructBool {
  /** It is there. */
  readonly value: boolean;
  /** It may be missing. */
  readonly other: boolean | null;
}

/**
 * A struct of a `bool`, and of one that may be missing.
 *
 * @see tests/corpus/src/types.rs
 */
export interface StructBoolInput {
  /** It is there. */
  readonly value: boolean;
  /** It may be missing. */
  readonly other?: boolean | null;
}

/**
 * A struct of a `Bytes`, and of one that may be missing.
 *
 * @see tests/corpus/src/types.rs
 */
export interface StructBytes {
  /** It is there. */
  readonly value: Uint8Array;
  /** It may be missing. */
  readonly other: Uint8Array | null;
}

/**
 * A struct of a `Bytes`, and of one that may be missing.
 *
 * @see tests/corpus/src/types.rs
 */
export interface StructBytesInput {
  /** It is there. */
  readonly value: Uint8Array;
  /** It may be missing. */
  readonly other?: Uint8Array | null;
}

/**
 * Members in `camelCase`.
 *
 * @see tests/corpus/src/types.rs
 */
export interface StructCamelCase {
  /** The one. */
  readonly firstMember: bigint;
  /** The other. */
  readonly second: string;
}

/**
 * A struct of a `f64`, and of one that may be missing.
 *
 * @see tests/corpus/src/types.rs
 */
export interface StructF64 {
  /** It is there. */
  readonly value: number;
  /** It may be missing. */
  readonly other: number | null;
}

/**
 * A struct of a `f64`, and of one that may be missing.
 *
 * @see tests/corpus/src/types.rs
 */
export interface StructF64Input {
  /** It is there. */
  readonly value: number;
  /** It may be missing. */
  readonly other?: number | null;
}

/**
 * `HashMap<String, [Bytes; 3]>` in a struct.
 *
 * @see tests/corpus/src/types.rs
 */
export interface StructHashMapOfArrayOfBytes {
  /** What is in it. */
  readonly value: Record<string, [Uint8Array, Uint8Array, Uint8Array]>;
}

/**
 * `HashMap<String, BTreeMap<String, Bytes>>` in a struct.
 *
 * @see tests/corpus/src/types.rs
 */
export interface StructHashMapOfBTreeMapOfBytes {
  /** What is in it. */
  readonly value: Record<string, Record<string, Uint8Array>>;
}

/**
 * `HashMap<String, HashMap<String, i64>>` in a struct.
 *
 * @see tests/corpus/src/types.rs
 */
export interface StructHashMapOfHashMapOfI64 {
  /** What is in it. */
  readonly value: Record<string, Record<string, bigint>>;
}

/**
 * `HashMap<String, Option<String>>` in a struct.
 *
 * @see tests/corpus/src/types.rs
 */
export interface StructHashMapOfOptionOfString {
  /** What is in it. */
  readonly value: Record<string, string | null>;
}

/**
 * `HashMap<String, (String, bool)>` in a struct.
 *
 * @see tests/corpus/src/types.rs
 */
export interface StructHashMapOfPairOfString {
  /** What is in it. */
  readonly value: Record<string, [string, boolean]>;
}

/**
 * `HashMap<String, Vec<i64>>` in a struct.
 *
 * @see tests/corpus/src/types.rs
 */
export interface StructHashMapOfVecOfI64 {
  /** What is in it. */
  readonly value: Record<string, bigint[]>;
}

/**
 * A struct of a `i64`, and of one that may be missing.
 *
 * @see tests/corpus/src/types.rs
 */
export interface StructI64 {
  /** It is there. */
  readonly value: bigint;
  /** It may be missing. */
  readonly other: bigint | null;
}

/**
 * A struct of a `i64`, and of one that may be missing.
 *
 * @see tests/corpus/src/types.rs
 */
export interface StructI64Input {
  /** It is there. */
  readonly value: bigint;
  /** It may be missing. */
  readonly other?: bigint | null;
}

/**
 * Members in `kebab-case`.
 *
 * @see tests/corpus/src/types.rs
 */
export interface StructKebabCase {
  /** The one. */
  readonly "first-member": bigint;
  /** The other. */
  readonly second: string;
}

/**
 * Members in `lowercase`.
 *
 * @see tests/corpus/src/types.rs
 */
export interface StructLowerCase {
  /** The one. */
  readonly first_member: bigint;
  /** The other. */
  readonly second: string;
}

/**
 * `Option<[Bytes; 3]>` in a struct.
 *
 * @see tests/corpus/src/types.rs
 */
export interface StructOptionOfArrayOfBytes {
  /** What is in it. */
  readonly value: [Uint8Array, Uint8Array, Uint8Array] | null;
}

/**
 * `Option<[Bytes; 3]>` in a struct.
 *
 * @see tests/corpus/src/types.rs
 */
export interface StructOptionOfArrayOfBytesInput {
  /** What is in it. */
  readonly value?: readonly [Uint8Array, Uint8Array, Uint8Array] | null;
}

/**
 * `Option<BTreeMap<String, Bytes>>` in a struct.
 *
 * @see tests/corpus/src/types.rs
 */
export interface StructOptionOfBTreeMapOfBytes {
  /** What is in it. */
  readonly value: Record<string, Uint8Array> | null;
}

/**
 * `Option<BTreeMap<String, Bytes>>` in a struct.
 *
 * @see tests/corpus/src/types.rs
 */
export interface StructOptionOfBTreeMapOfBytesInput {
  /** What is in it. */
  readonly value?: Readonly<Record<string, Uint8Array>> | null;
}

/**
 * `Option<HashMap<String, i64>>` in a struct.
 *
 * @see tests/corpus/src/types.rs
 */
export interface StructOptionOfHashMapOfI64 {
  /** What is in it. */
  readonly value: Record<string, bigint> | null;
}

/**
 * `Option<HashMap<String, i64>>` in a struct.
 *
 * @see tests/corpus/src/types.rs
 */
export interface StructOptionOfHashMapOfI64Input {
  /** What is in it. */
  readonly value?: Readonly<Record<string, bigint>> | null;
}

/**
 * `Option<(String, bool)>` in a struct.
 *
 * @see tests/corpus/src/types.rs
 */
export interface StructOptionOfPairOfString {
  /** What is in it. */
  readonly value: [string, boolean] | null;
}

/**
 * `Option<(String, bool)>` in a struct.
 *
 * @see tests/corpus/src/types.rs
 */
export interface StructOptionOfPairOfStringInput {
  /** What is in it. */
  readonly value?: readonly [string, boolean] | null;
}

/**
 * `Option<Vec<i64>>` in a struct.
 *
 * @see tests/corpus/src/types.rs
 */
export interface StructOptionOfVecOfI64 {
  /** What is in it. */
  readonly value: bigint[] | null;
}

/**
 * `Option<Vec<i64>>` in a struct.
 *
 * @see tests/corpus/src/types.rs
 */
export interface StructOptionOfVecOfI64Input {
  /** What is in it. */
  readonly value?: readonly bigint[] | null;
}

/**
 * `([Bytes; 3], bool)` in a struct.
 *
 * @see tests/corpus/src/types.rs
 */
export interface StructPairOfArrayOfBytes {
  /** What is in it. */
  readonly value: [[Uint8Array, Uint8Array, Uint8Array], boolean];
}

/**
 * `(BTreeMap<String, Bytes>, bool)` in a struct.
 *
 * @see tests/corpus/src/types.rs
 */
export interface StructPairOfBTreeMapOfBytes {
  /** What is in it. */
  readonly value: [Record<string, Uint8Array>, boolean];
}

/**
 * `(HashMap<String, i64>, bool)` in a struct.
 *
 * @see tests/corpus/src/types.rs
 */
export interface StructPairOfHashMapOfI64 {
  /** What is in it. */
  readonly value: [Record<string, bigint>, boolean];
}

/**
 * `(Option<String>, bool)` in a struct.
 *
 * @see tests/corpus/src/types.rs
 */
export interface StructPairOfOptionOfString {
  /** What is in it. */
  readonly value: [string | null, boolean];
}

/**
 * `((String, bool), bool)` in a struct.
 *
 * @see tests/corpus/src/types.rs
 */
export interface StructPairOfPairOfString {
  /** What is in it. */
  readonly value: [[string, boolean], boolean];
}

/**
 * `(Vec<i64>, bool)` in a struct.
 *
 * @see tests/corpus/src/types.rs
 */
export interface StructPairOfVecOfI64 {
  /** What is in it. */
  readonly value: [bigint[], boolean];
}

/**
 * Members in `PascalCase`.
 *
 * @see tests/corpus/src/types.rs
 */
export interface StructPascalCase {
  /** The one. */
  readonly FirstMember: bigint;
  /** The other. */
  readonly Second: string;
}

/**
 * Members in `SCREAMING-KEBAB-CASE`.
 *
 * @see tests/corpus/src/types.rs
 */
export interface StructScreamingKebabCase {
  /** The one. */
  readonly "FIRST-MEMBER": bigint;
  /** The other. */
  readonly SECOND: string;
}

/**
 * Members in `SCREAMING_SNAKE_CASE`.
 *
 * @see tests/corpus/src/types.rs
 */
export interface StructScreamingSnakeCase {
  /** The one. */
  readonly FIRST_MEMBER: bigint;
  /** The other. */
  readonly SECOND: string;
}

/**
 * Members in `snake_case`.
 *
 * @see tests/corpus/src/types.rs
 */
export interface StructSnakeCase {
  /** The one. */
  readonly first_member: bigint;
  /** The other. */
  readonly second: string;
}

/**
 * A struct of a `String`, and of one that may be missing.
 *
 * @see tests/corpus/src/types.rs
 */
export interface StructString {
  /** It is there. */
  readonly value: string;
  /** It may be missing. */
  readonly other: string | null;
}

/**
 * A struct of a `String`, and of one that may be missing.
 *
 * @see tests/corpus/src/types.rs
 */
export interface StructStringInput {
  /** It is there. */
  readonly value: string;
  /** It may be missing. */
  readonly other?: string | null;
}

/**
 * A struct of a `u16`, and of one that may be missing.
 *
 * @see tests/corpus/src/types.rs
 */
export interface StructU16 {
  /** It is there. */
  readonly value: number;
  /** It may be missing. */
  readonly other: number | null;
}

/**
 * A struct of a `u16`, and of one that may be missing.
 *
 * @see tests/corpus/src/types.rs
 */
export interface StructU16Input {
  /** It is there. */
  readonly value: number;
  /** It may be missing. */
  readonly other?: number | null;
}

/**
 * Members in `UPPERCASE`.
 *
 * @see tests/corpus/src/types.rs
 */
export interface StructUpperCase {
  /** The one. */
  readonly FIRST_MEMBER: bigint;
  /** The other. */
  readonly SECOND: string;
}

/**
 * A struct of a `uuid::Uuid`, and of one that may be missing.
 *
 * @see tests/corpus/src/types.rs
 */
export interface StructUuid {
  /** It is there. */
  readonly value: string;
  /** It may be missing. */
  readonly other: string | null;
}

/**
 * A struct of a `uuid::Uuid`, and of one that may be missing.
 *
 * @see tests/corpus/src/types.rs
 */
export interface StructUuidInput {
  /** It is there. */
  readonly value: string;
  /** It may be missing. */
  readonly other?: string | null;
}

/**
 * `Vec<[Bytes; 3]>` in a struct.
 *
 * @see tests/corpus/src/types.rs
 */
export interface StructVecOfArrayOfBytes {
  /** What is in it. */
  readonly value: [Uint8Array, Uint8Array, Uint8Array][];
}

/**
 * `Vec<BTreeMap<String, Bytes>>` in a struct.
 *
 * @see tests/corpus/src/types.rs
 */
export interface StructVecOfBTreeMapOfBytes {
  /** What is in it. */
  readonly value: Record<string, Uint8Array>[];
}

/**
 * `Vec<HashMap<String, i64>>` in a struct.
 *
 * @see tests/corpus/src/types.rs
 */
export interface StructVecOfHashMapOfI64 {
  /** What is in it. */
  readonly value: Record<string, bigint>[];
}

/**
 * `Vec<Option<String>>` in a struct.
 *
 * @see tests/corpus/src/types.rs
 */
export interface StructVecOfOptionOfString {
  /** What is in it. */
  readonly value: (string | null)[];
}

/**
 * `Vec<(String, bool)>` in a struct.
 *
 * @see tests/corpus/src/types.rs
 */
export interface StructVecOfPairOfString {
  /** What is in it. */
  readonly value: [string, boolean][];
}

/**
 * `Vec<Vec<i64>>` in a struct.
 *
 * @see tests/corpus/src/types.rs
 */
export interface StructVecOfVecOfI64 {
  /** What is in it. */
  readonly value: bigint[][];
}

/**
 * A point in time, since the beginning of 1970 in UTC.
 *
 * @see std::time
 */
export interface SystemTime {
  /** Whole seconds. */
  readonly secs_since_epoch: bigint;
  /** Nanoseconds beyond that. */
  readonly nanos_since_epoch: number;
}

/**
 * A struct that is the `bool` it holds.
 *
 * @see tests/corpus/src/types.rs
 */
export type TransparentBool = boolean;

/**
 * A struct that is the `Bytes` it holds.
 *
 * @see tests/corpus/src/types.rs
 */
export type TransparentBytes = Uint8Array;

/**
 * A struct that is the `f64` it holds.
 *
 * @see tests/corpus/src/types.rs
 */
export type TransparentF64 = number;

/**
 * A struct that is the `i64` it holds.
 *
 * @see tests/corpus/src/types.rs
 */
export type TransparentI64 = bigint;

/**
 * A struct that is what it holds, which may be nothing.
 *
 * @see tests/corpus/src/types.rs
 */
export type TransparentOption = bigint | null;

/**
 * A struct that is the `String` it holds.
 *
 * @see tests/corpus/src/types.rs
 */
export type TransparentString = string;

/**
 * A struct that is the `u16` it holds.
 *
 * @see tests/corpus/src/types.rs
 */
export type TransparentU16 = number;

/**
 * A struct that is the `uuid::Uuid` it holds.
 *
 * @see tests/corpus/src/types.rs
 */
export type TransparentUuid = string;

/**
 * On the wire it is a string of digits.
 *
 * @see tests/corpus/src/types.rs
 */
export type TryConverted = string;

/**
 * A tuple struct with a `bool` at both ends.
 *
 * @see tests/corpus/src/types.rs
 */
export type TupleBool = [boolean, string, boolean];

/**
 * A tuple struct with a `Bytes` at both ends.
 *
 * @see tests/corpus/src/types.rs
 */
export type TupleBytes = [Uint8Array, string, Uint8Array];

/**
 * A tuple struct with a `f64` at both ends.
 *
 * @see tests/corpus/src/types.rs
 */
export type TupleF64 = [number, string, number];

/**
 * A tuple struct with a `i64` at both ends.
 *
 * @see tests/corpus/src/types.rs
 */
export type TupleI64 = [bigint, string, bigint];

/**
 * A tuple struct with a `String` at both ends.
 *
 * @see tests/corpus/src/types.rs
 */
export type TupleString = [string, string, string];

/**
 * A tuple struct with a `u16` at both ends.
 *
 * @see tests/corpus/src/types.rs
 */
export type TupleU16 = [number, string, number];

/**
 * A tuple struct with a `uuid::Uuid` at both ends.
 *
 * @see tests/corpus/src/types.rs
 */
export type TupleUuid = [string, string, string];

/**
 * A struct without fields.
 *
 * @see tests/corpus/src/types.rs
 */
export type UnitStruct = null;

/**
 * A choice around a `bool`.
 *
 * @see tests/corpus/src/types.rs
 */
export type UntaggedBool =
  /** Nothing in it. */
  | null
  /** One in it. */
  | boolean
  /** Two in it. */
  | [boolean, boolean]
  /** Members in it. */
  | {
      /** It is there. */
      readonly value: boolean;
      /** It may be missing. */
      readonly other: boolean | null;
    };

/**
 * A choice around a `bool`.
 *
 * @see tests/corpus/src/types.rs
 */
export type UntaggedBoolInput =
  /** Nothing in it. */
  | null
  /** One in it. */
  | boolean
  /** Two in it. */
  | readonly [boolean, boolean]
  /** Members in it. */
  | {
      /** It is there. */
      readonly value: boolean;
      /** It may be missing. */
      readonly other?: boolean | null;
    };

/**
 * A choice around a `Bytes`.
 *
 * @see tests/corpus/src/types.rs
 */
export type UntaggedBytes =
  /** Nothing in it. */
  | null
  /** One in it. */
  | Uint8Array
  /** Two in it. */
  | [Uint8Array, boolean]
  /** Members in it. */
  | {
      /** It is there. */
      readonly value: Uint8Array;
      /** It may be missing. */
      readonly other: Uint8Array | null;
    };

/**
 * A choice around a `Bytes`.
 *
 * @see tests/corpus/src/types.rs
 */
export type UntaggedBytesInput =
  /** Nothing in it. */
  | null
  /** One in it. */
  | Uint8Array
  /** Two in it. */
  | readonly [Uint8Array, boolean]
  /** Members in it. */
  | {
      /** It is there. */
      readonly value: Uint8Array;
      /** It may be missing. */
      readonly other?: Uint8Array | null;
    };

/**
 * A choice around a `f64`.
 *
 * @see tests/corpus/src/types.rs
 */
export type UntaggedF64 =
  /** Nothing in it. */
  | null
  /** One in it. */
  | number
  /** Two in it. */
  | [number, boolean]
  /** Members in it. */
  | {
      /** It is there. */
      readonly value: number;
      /** It may be missing. */
      readonly other: number | null;
    };

/**
 * A choice around a `f64`.
 *
 * @see tests/corpus/src/types.rs
 */
export type UntaggedF64Input =
  /** Nothing in it. */
  | null
  /** One in it. */
  | number
  /** Two in it. */
  | readonly [number, boolean]
  /** Members in it. */
  | {
      /** It is there. */
      readonly value: number;
      /** It may be missing. */
      readonly other?: number | null;
    };

/**
 * A choice around a `i64`.
 *
 * @see tests/corpus/src/types.rs
 */
export type UntaggedI64 =
  /** Nothing in it. */
  | null
  /** One in it. */
  | bigint
  /** Two in it. */
  | [bigint, boolean]
  /** Members in it. */
  | {
      /** It is there. */
      readonly value: bigint;
      /** It may be missing. */
      readonly other: bigint | null;
    };

/**
 * A choice around a `i64`.
 *
 * @see tests/corpus/src/types.rs
 */
export type UntaggedI64Input =
  /** Nothing in it. */
  | null
  /** One in it. */
  | bigint
  /** Two in it. */
  | readonly [bigint, boolean]
  /** Members in it. */
  | {
      /** It is there. */
      readonly value: bigint;
      /** It may be missing. */
      readonly other?: bigint | null;
    };

/**
 * The members of `` among its own.
 *
 * @see tests/corpus/src/types.rs
 */
export type UntaggedObjects =
  /** By the one. */
  | {
      /** It. */
      readonly left: number;
    }
  /** By the other. */
  | {
      /** It. */
      readonly right: string;
    };

/**
 * A choice around a `String`.
 *
 * @see tests/corpus/src/types.rs
 */
export type UntaggedString =
  /** Nothing in it. */
  | null
  /** One in it. */
  | string
  /** Two in it. */
  | [string, boolean]
  /** Members in it. */
  | {
      /** It is there. */
      readonly value: string;
      /** It may be missing. */
      readonly other: string | null;
    };

/**
 * A choice around a `String`.
 *
 * @see tests/corpus/src/types.rs
 */
export type UntaggedStringInput =
  /** Nothing in it. */
  | null
  /** One in it. */
  | string
  /** Two in it. */
  | readonly [string, boolean]
  /** Members in it. */
  | {
      /** It is there. */
      readonly value: string;
      /** It may be missing. */
      readonly other?: string | null;
    };

/**
 * A choice around a `u16`.
 *
 * @see tests/corpus/src/types.rs
 */
export type UntaggedU16 =
  /** Nothing in it. */
  | null
  /** One in it. */
  | number
  /** Two in it. */
  | [number, boolean]
  /** Members in it. */
  | {
      /** It is there. */
      readonly value: number;
      /** It may be missing. */
      readonly other: number | null;
    };

/**
 * A choice around a `u16`.
 *
 * @see tests/corpus/src/types.rs
 */
export type UntaggedU16Input =
  /** Nothing in it. */
  | null
  /** One in it. */
  | number
  /** Two in it. */
  | readonly [number, boolean]
  /** Members in it. */
  | {
      /** It is there. */
      readonly value: number;
      /** It may be missing. */
      readonly other?: number | null;
    };

/**
 * A choice around a `uuid::Uuid`.
 *
 * @see tests/corpus/src/types.rs
 */
export type UntaggedUuid =
  /** Nothing in it. */
  | null
  /** One in it. */
  | string
  /** Two in it. */
  | [string, boolean]
  /** Members in it. */
  | {
      /** It is there. */
      readonly value: string;
      /** It may be missing. */
      readonly other: string | null;
    };

/**
 * A choice around a `uuid::Uuid`.
 *
 * @see tests/corpus/src/types.rs
 */
export type UntaggedUuidInput =
  /** Nothing in it. */
  | null
  /** One in it. */
  | string
  /** Two in it. */
  | readonly [string, boolean]
  /** Members in it. */
  | {
      /** It is there. */
      readonly value: string;
      /** It may be missing. */
      readonly other?: string | null;
    };

/** @see tests/corpus/src/members.rs */
export const giveNewtypeBool: Command<(args: { seed: number }) => NewtypeBool> = /* @__PURE__ */ command("give_newtype_bool", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeBool: Command<(args: { seed: number; value: NewtypeBool }) => void, string> = /* @__PURE__ */ command("take_newtype_bool", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeChar: Command<(args: { seed: number }) => NewtypeChar> = /* @__PURE__ */ command("give_newtype_char", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeChar: Command<(args: { seed: number; value: NewtypeChar }) => void, string> = /* @__PURE__ */ command("take_newtype_char", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeString: Command<(args: { seed: number }) => NewtypeString> = /* @__PURE__ */ command("give_newtype_string", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeString: Command<(args: { seed: number; value: NewtypeString }) => void, string> = /* @__PURE__ */ command("take_newtype_string", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeBoxStr: Command<(args: { seed: number }) => NewtypeBoxStr> = /* @__PURE__ */ command("give_newtype_box_str", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeBoxStr: Command<(args: { seed: number; value: NewtypeBoxStr }) => void, string> = /* @__PURE__ */ command("take_newtype_box_str", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeArcStr: Command<(args: { seed: number }) => NewtypeArcStr> = /* @__PURE__ */ command("give_newtype_arc_str", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeArcStr: Command<(args: { seed: number; value: NewtypeArcStr }) => void, string> = /* @__PURE__ */ command("take_newtype_arc_str", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeCowStr: Command<(args: { seed: number }) => NewtypeCowStr> = /* @__PURE__ */ command("give_newtype_cow_str", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeCowStr: Command<(args: { seed: number; value: NewtypeCowStr }) => void, string> = /* @__PURE__ */ command("take_newtype_cow_str", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeUnit: Command<(args: { seed: number }) => NewtypeUnit> = /* @__PURE__ */ command("give_newtype_unit", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeUnit: Command<(args: { seed: number; value: NewtypeUnit }) => void, string> = /* @__PURE__ */ command("take_newtype_unit", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeI8: Command<(args: { seed: number }) => NewtypeI8> = /* @__PURE__ */ command("give_newtype_i8", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeI8: Command<(args: { seed: number; value: NewtypeI8 }) => void, string> = /* @__PURE__ */ command("take_newtype_i8", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeI16: Command<(args: { seed: number }) => NewtypeI16> = /* @__PURE__ */ command("give_newtype_i16", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeI16: Command<(args: { seed: number; value: NewtypeI16 }) => void, string> = /* @__PURE__ */ command("take_newtype_i16", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeI32: Command<(args: { seed: number }) => NewtypeI32> = /* @__PURE__ */ command("give_newtype_i32", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeI32: Command<(args: { seed: number; value: NewtypeI32 }) => void, string> = /* @__PURE__ */ command("take_newtype_i32", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeU8: Command<(args: { seed: number }) => NewtypeU8> = /* @__PURE__ */ command("give_newtype_u8", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeU8: Command<(args: { seed: number; value: NewtypeU8 }) => void, string> = /* @__PURE__ */ command("take_newtype_u8", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeU16: Command<(args: { seed: number }) => NewtypeU16> = /* @__PURE__ */ command("give_newtype_u16", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeU16: Command<(args: { seed: number; value: NewtypeU16 }) => void, string> = /* @__PURE__ */ command("take_newtype_u16", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeU32: Command<(args: { seed: number }) => NewtypeU32> = /* @__PURE__ */ command("give_newtype_u32", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeU32: Command<(args: { seed: number; value: NewtypeU32 }) => void, string> = /* @__PURE__ */ command("take_newtype_u32", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeNonZeroI8: Command<(args: { seed: number }) => NewtypeNonZeroI8> = /* @__PURE__ */ command("give_newtype_non_zero_i8", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeNonZeroI8: Command<(args: { seed: number; value: NewtypeNonZeroI8 }) => void, string> = /* @__PURE__ */ command("take_newtype_non_zero_i8", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeNonZeroU32: Command<(args: { seed: number }) => NewtypeNonZeroU32> = /* @__PURE__ */ command("give_newtype_non_zero_u32", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeNonZeroU32: Command<(args: { seed: number; value: NewtypeNonZeroU32 }) => void, string> = /* @__PURE__ */ command("take_newtype_non_zero_u32", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeF32: Command<(args: { seed: number }) => NewtypeF32> = /* @__PURE__ */ command("give_newtype_f32", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeF32: Command<(args: { seed: number; value: NewtypeF32 }) => void, string> = /* @__PURE__ */ command("take_newtype_f32", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeF64: Command<(args: { seed: number }) => NewtypeF64> = /* @__PURE__ */ command("give_newtype_f64", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeF64: Command<(args: { seed: number; value: NewtypeF64 }) => void, string> = /* @__PURE__ */ command("take_newtype_f64", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeI64: Command<(args: { seed: number }) => NewtypeI64> = /* @__PURE__ */ command("give_newtype_i64", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeI64: Command<(args: { seed: number; value: NewtypeI64 }) => void, string> = /* @__PURE__ */ command("take_newtype_i64", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeU64: Command<(args: { seed: number }) => NewtypeU64> = /* @__PURE__ */ command("give_newtype_u64", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeU64: Command<(args: { seed: number; value: NewtypeU64 }) => void, string> = /* @__PURE__ */ command("take_newtype_u64", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeIsize: Command<(args: { seed: number }) => NewtypeIsize> = /* @__PURE__ */ command("give_newtype_isize", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeIsize: Command<(args: { seed: number; value: NewtypeIsize }) => void, string> = /* @__PURE__ */ command("take_newtype_isize", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeUsize: Command<(args: { seed: number }) => NewtypeUsize> = /* @__PURE__ */ command("give_newtype_usize", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeUsize: Command<(args: { seed: number; value: NewtypeUsize }) => void, string> = /* @__PURE__ */ command("take_newtype_usize", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeI128: Command<(args: { seed: number }) => NewtypeI128> = /* @__PURE__ */ command("give_newtype_i128", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeI128: Command<(args: { seed: number; value: NewtypeI128 }) => void, string> = /* @__PURE__ */ command("take_newtype_i128", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeU128: Command<(args: { seed: number }) => NewtypeU128> = /* @__PURE__ */ command("give_newtype_u128", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeU128: Command<(args: { seed: number; value: NewtypeU128 }) => void, string> = /* @__PURE__ */ command("take_newtype_u128", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeNonZeroI64: Command<(args: { seed: number }) => NewtypeNonZeroI64> = /* @__PURE__ */ command("give_newtype_non_zero_i64", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeNonZeroI64: Command<(args: { seed: number; value: NewtypeNonZeroI64 }) => void, string> = /* @__PURE__ */ command("take_newtype_non_zero_i64", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeNonZeroU128: Command<(args: { seed: number }) => NewtypeNonZeroU128> = /* @__PURE__ */ command("give_newtype_non_zero_u128", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeNonZeroU128: Command<(args: { seed: number; value: NewtypeNonZeroU128 }) => void, string> = /* @__PURE__ */ command("take_newtype_non_zero_u128", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeBigIntI64: Command<(args: { seed: number }) => NewtypeBigIntI64> = /* @__PURE__ */ command("give_newtype_big_int_i64", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeBigIntI64: Command<(args: { seed: number; value: NewtypeBigIntI64 }) => void, string> = /* @__PURE__ */ command("take_newtype_big_int_i64", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeBigIntU64: Command<(args: { seed: number }) => NewtypeBigIntU64> = /* @__PURE__ */ command("give_newtype_big_int_u64", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeBigIntU64: Command<(args: { seed: number; value: NewtypeBigIntU64 }) => void, string> = /* @__PURE__ */ command("take_newtype_big_int_u64", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeBigIntU128: Command<(args: { seed: number }) => NewtypeBigIntU128> = /* @__PURE__ */ command("give_newtype_big_int_u128", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeBigIntU128: Command<(args: { seed: number; value: NewtypeBigIntU128 }) => void, string> = /* @__PURE__ */ command("take_newtype_big_int_u128", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeNumberI64: Command<(args: { seed: number }) => NewtypeNumberI64> = /* @__PURE__ */ command("give_newtype_number_i64", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeNumberI64: Command<(args: { seed: number; value: NewtypeNumberI64 }) => void, string> = /* @__PURE__ */ command("take_newtype_number_i64", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeNumberU64: Command<(args: { seed: number }) => NewtypeNumberU64> = /* @__PURE__ */ command("give_newtype_number_u64", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeNumberU64: Command<(args: { seed: number; value: NewtypeNumberU64 }) => void, string> = /* @__PURE__ */ command("take_newtype_number_u64", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeNumberI128: Command<(args: { seed: number }) => NewtypeNumberI128> = /* @__PURE__ */ command("give_newtype_number_i128", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeNumberI128: Command<(args: { seed: number; value: NewtypeNumberI128 }) => void, string> = /* @__PURE__ */ command("take_newtype_number_i128", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeNumberUsize: Command<(args: { seed: number }) => NewtypeNumberUsize> = /* @__PURE__ */ command("give_newtype_number_usize", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeNumberUsize: Command<(args: { seed: number; value: NewtypeNumberUsize }) => void, string> = /* @__PURE__ */ command("take_newtype_number_usize", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeBytes: Command<(args: { seed: number }) => NewtypeBytes> = /* @__PURE__ */ command("give_newtype_bytes", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeBytes: Command<(args: { seed: number; value: NewtypeBytes }) => void, string> = /* @__PURE__ */ command("take_newtype_bytes", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeJson: Command<(args: { seed: number }) => NewtypeJson> = /* @__PURE__ */ command("give_newtype_json", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeJson: Command<(args: { seed: number; value: NewtypeJson }) => void, string> = /* @__PURE__ */ command("take_newtype_json", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypePathBuf: Command<(args: { seed: number }) => NewtypePathBuf> = /* @__PURE__ */ command("give_newtype_path_buf", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypePathBuf: Command<(args: { seed: number; value: NewtypePathBuf }) => void, string> = /* @__PURE__ */ command("take_newtype_path_buf", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeIpAddr: Command<(args: { seed: number }) => NewtypeIpAddr> = /* @__PURE__ */ command("give_newtype_ip_addr", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeIpAddr: Command<(args: { seed: number; value: NewtypeIpAddr }) => void, string> = /* @__PURE__ */ command("take_newtype_ip_addr", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeIpv4Addr: Command<(args: { seed: number }) => NewtypeIpv4Addr> = /* @__PURE__ */ command("give_newtype_ipv4_addr", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeIpv4Addr: Command<(args: { seed: number; value: NewtypeIpv4Addr }) => void, string> = /* @__PURE__ */ command("take_newtype_ipv4_addr", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeIpv6Addr: Command<(args: { seed: number }) => NewtypeIpv6Addr> = /* @__PURE__ */ command("give_newtype_ipv6_addr", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeIpv6Addr: Command<(args: { seed: number; value: NewtypeIpv6Addr }) => void, string> = /* @__PURE__ */ command("take_newtype_ipv6_addr", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeSocketAddr: Command<(args: { seed: number }) => NewtypeSocketAddr> = /* @__PURE__ */ command("give_newtype_socket_addr", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeSocketAddr: Command<(args: { seed: number; value: NewtypeSocketAddr }) => void, string> = /* @__PURE__ */ command("take_newtype_socket_addr", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeDuration: Command<(args: { seed: number }) => NewtypeDuration> = /* @__PURE__ */ command("give_newtype_duration", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeDuration: Command<(args: { seed: number; value: NewtypeDuration }) => void, string> = /* @__PURE__ */ command("take_newtype_duration", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeSystemTime: Command<(args: { seed: number }) => NewtypeSystemTime> = /* @__PURE__ */ command("give_newtype_system_time", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeSystemTime: Command<(args: { seed: number; value: NewtypeSystemTime }) => void, string> = /* @__PURE__ */ command("take_newtype_system_time", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeChronoUtc: Command<(args: { seed: number }) => NewtypeChronoUtc> = /* @__PURE__ */ command("give_newtype_chrono_utc", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeChronoUtc: Command<(args: { seed: number; value: NewtypeChronoUtc }) => void, string> = /* @__PURE__ */ command("take_newtype_chrono_utc", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeChronoFixed: Command<(args: { seed: number }) => NewtypeChronoFixed> = /* @__PURE__ */ command("give_newtype_chrono_fixed", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeChronoFixed: Command<(args: { seed: number; value: NewtypeChronoFixed }) => void, string> = /* @__PURE__ */ command("take_newtype_chrono_fixed", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeChronoDate: Command<(args: { seed: number }) => NewtypeChronoDate> = /* @__PURE__ */ command("give_newtype_chrono_date", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeChronoDate: Command<(args: { seed: number; value: NewtypeChronoDate }) => void, string> = /* @__PURE__ */ command("take_newtype_chrono_date", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeChronoTime: Command<(args: { seed: number }) => NewtypeChronoTime> = /* @__PURE__ */ command("give_newtype_chrono_time", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeChronoTime: Command<(args: { seed: number; value: NewtypeChronoTime }) => void, string> = /* @__PURE__ */ command("take_newtype_chrono_time", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeChronoDateTime: Command<(args: { seed: number }) => NewtypeChronoDateTime> = /* @__PURE__ */ command("give_newtype_chrono_date_time", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeChronoDateTime: Command<(args: { seed: number; value: NewtypeChronoDateTime }) => void, string> = /* @__PURE__ */ command("take_newtype_chrono_date_time", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeJiffTimestamp: Command<(args: { seed: number }) => NewtypeJiffTimestamp> = /* @__PURE__ */ command("give_newtype_jiff_timestamp", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeJiffTimestamp: Command<(args: { seed: number; value: NewtypeJiffTimestamp }) => void, string> = /* @__PURE__ */ command("take_newtype_jiff_timestamp", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeJiffZoned: Command<(args: { seed: number }) => NewtypeJiffZoned> = /* @__PURE__ */ command("give_newtype_jiff_zoned", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeJiffZoned: Command<(args: { seed: number; value: NewtypeJiffZoned }) => void, string> = /* @__PURE__ */ command("take_newtype_jiff_zoned", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeJiffDate: Command<(args: { seed: number }) => NewtypeJiffDate> = /* @__PURE__ */ command("give_newtype_jiff_date", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeJiffDate: Command<(args: { seed: number; value: NewtypeJiffDate }) => void, string> = /* @__PURE__ */ command("take_newtype_jiff_date", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeJiffTime: Command<(args: { seed: number }) => NewtypeJiffTime> = /* @__PURE__ */ command("give_newtype_jiff_time", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeJiffTime: Command<(args: { seed: number; value: NewtypeJiffTime }) => void, string> = /* @__PURE__ */ command("take_newtype_jiff_time", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeJiffDateTime: Command<(args: { seed: number }) => NewtypeJiffDateTime> = /* @__PURE__ */ command("give_newtype_jiff_date_time", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeJiffDateTime: Command<(args: { seed: number; value: NewtypeJiffDateTime }) => void, string> = /* @__PURE__ */ command("take_newtype_jiff_date_time", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeJiffDuration: Command<(args: { seed: number }) => NewtypeJiffDuration> = /* @__PURE__ */ command("give_newtype_jiff_duration", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeJiffDuration: Command<(args: { seed: number; value: NewtypeJiffDuration }) => void, string> = /* @__PURE__ */ command("take_newtype_jiff_duration", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeJiffSpan: Command<(args: { seed: number }) => NewtypeJiffSpan> = /* @__PURE__ */ command("give_newtype_jiff_span", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeJiffSpan: Command<(args: { seed: number; value: NewtypeJiffSpan }) => void, string> = /* @__PURE__ */ command("take_newtype_jiff_span", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeTimeOffset: Command<(args: { seed: number }) => NewtypeTimeOffset> = /* @__PURE__ */ command("give_newtype_time_offset", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeTimeOffset: Command<(args: { seed: number; value: NewtypeTimeOffset }) => void, string> = /* @__PURE__ */ command("take_newtype_time_offset", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeTimeDate: Command<(args: { seed: number }) => NewtypeTimeDate> = /* @__PURE__ */ command("give_newtype_time_date", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeTimeDate: Command<(args: { seed: number; value: NewtypeTimeDate }) => void, string> = /* @__PURE__ */ command("take_newtype_time_date", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeTimeTime: Command<(args: { seed: number }) => NewtypeTimeTime> = /* @__PURE__ */ command("give_newtype_time_time", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeTimeTime: Command<(args: { seed: number; value: NewtypeTimeTime }) => void, string> = /* @__PURE__ */ command("take_newtype_time_time", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeTimeDateTime: Command<(args: { seed: number }) => NewtypeTimeDateTime> = /* @__PURE__ */ command("give_newtype_time_date_time", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeTimeDateTime: Command<(args: { seed: number; value: NewtypeTimeDateTime }) => void, string> = /* @__PURE__ */ command("take_newtype_time_date_time", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeTimeUtcOffset: Command<(args: { seed: number }) => NewtypeTimeUtcOffset> = /* @__PURE__ */ command("give_newtype_time_utc_offset", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeTimeUtcOffset: Command<(args: { seed: number; value: NewtypeTimeUtcOffset }) => void, string> = /* @__PURE__ */ command("take_newtype_time_utc_offset", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeUuid: Command<(args: { seed: number }) => NewtypeUuid> = /* @__PURE__ */ command("give_newtype_uuid", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeUuid: Command<(args: { seed: number; value: NewtypeUuid }) => void, string> = /* @__PURE__ */ command("take_newtype_uuid", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeUrl: Command<(args: { seed: number }) => NewtypeUrl> = /* @__PURE__ */ command("give_newtype_url", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeUrl: Command<(args: { seed: number; value: NewtypeUrl }) => void, string> = /* @__PURE__ */ command("take_newtype_url", api);

/** @see tests/corpus/src/members.rs */
export const giveUnitStruct: Command<(args: { seed: number }) => UnitStruct> = /* @__PURE__ */ command("give_unit_struct", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeUnitStruct: Command<(args: { seed: number; value: UnitStruct }) => void, string> = /* @__PURE__ */ command("take_unit_struct", api);

/** @see tests/corpus/src/members.rs */
export const giveEmptyStruct: Command<(args: { seed: number }) => EmptyStruct> = /* @__PURE__ */ command("give_empty_struct", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeEmptyStruct: Command<(args: { seed: number; value: EmptyStruct }) => void, string> = /* @__PURE__ */ command("take_empty_struct", api);

/** @see tests/corpus/src/members.rs */
export const giveTransparentOption: Command<(args: { seed: number }) => TransparentOption> = /* @__PURE__ */ command("give_transparent_option", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeTransparentOption: Command<(args: { seed: number; value?: TransparentOption }) => void, string> = /* @__PURE__ */ command("take_transparent_option", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveStructBool: Command<(args: { seed: number }) => StructBool> = /* @__PURE__ */ command("give_struct_bool", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeStructBool: Command<(args: { seed: number; value: StructBoolInput }) => void, string> = /* @__PURE__ */ command("take_struct_bool", api);

/** @see tests/corpus/src/members.rs */
export const giveTupleBool: Command<(args: { seed: number }) => TupleBool> = /* @__PURE__ */ command("give_tuple_bool", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeTupleBool: Command<(args: { seed: number; value: TupleBool }) => void, string> = /* @__PURE__ */ command("take_tuple_bool", api);

/** @see tests/corpus/src/members.rs */
export const giveTransparentBool: Command<(args: { seed: number }) => TransparentBool> = /* @__PURE__ */ command("give_transparent_bool", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeTransparentBool: Command<(args: { seed: number; value: TransparentBool }) => void, string> = /* @__PURE__ */ command("take_transparent_bool", api);

/** @see tests/corpus/src/members.rs */
export const giveStructU16: Command<(args: { seed: number }) => StructU16> = /* @__PURE__ */ command("give_struct_u16", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeStructU16: Command<(args: { seed: number; value: StructU16Input }) => void, string> = /* @__PURE__ */ command("take_struct_u16", api);

/** @see tests/corpus/src/members.rs */
export const giveTupleU16: Command<(args: { seed: number }) => TupleU16> = /* @__PURE__ */ command("give_tuple_u16", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeTupleU16: Command<(args: { seed: number; value: TupleU16 }) => void, string> = /* @__PURE__ */ command("take_tuple_u16", api);

/** @see tests/corpus/src/members.rs */
export const giveTransparentU16: Command<(args: { seed: number }) => TransparentU16> = /* @__PURE__ */ command("give_transparent_u16", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeTransparentU16: Command<(args: { seed: number; value: TransparentU16 }) => void, string> = /* @__PURE__ */ command("take_transparent_u16", api);

/** @see tests/corpus/src/members.rs */
export const giveStructI64: Command<(args: { seed: number }) => StructI64> = /* @__PURE__ */ command("give_struct_i64", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeStructI64: Command<(args: { seed: number; value: StructI64Input }) => void, string> = /* @__PURE__ */ command("take_struct_i64", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveTupleI64: Command<(args: { seed: number }) => TupleI64> = /* @__PURE__ */ command("give_tuple_i64", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeTupleI64: Command<(args: { seed: number; value: TupleI64 }) => void, string> = /* @__PURE__ */ command("take_tuple_i64", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveTransparentI64: Command<(args: { seed: number }) => TransparentI64> = /* @__PURE__ */ command("give_transparent_i64", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeTransparentI64: Command<(args: { seed: number; value: TransparentI64 }) => void, string> = /* @__PURE__ */ command("take_transparent_i64", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveStructF64: Command<(args: { seed: number }) => StructF64> = /* @__PURE__ */ command("give_struct_f64", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeStructF64: Command<(args: { seed: number; value: StructF64Input }) => void, string> = /* @__PURE__ */ command("take_struct_f64", api);

/** @see tests/corpus/src/members.rs */
export const giveTupleF64: Command<(args: { seed: number }) => TupleF64> = /* @__PURE__ */ command("give_tuple_f64", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeTupleF64: Command<(args: { seed: number; value: TupleF64 }) => void, string> = /* @__PURE__ */ command("take_tuple_f64", api);

/** @see tests/corpus/src/members.rs */
export const giveTransparentF64: Command<(args: { seed: number }) => TransparentF64> = /* @__PURE__ */ command("give_transparent_f64", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeTransparentF64: Command<(args: { seed: number; value: TransparentF64 }) => void, string> = /* @__PURE__ */ command("take_transparent_f64", api);

/** @see tests/corpus/src/members.rs */
export const giveStructString: Command<(args: { seed: number }) => StructString> = /* @__PURE__ */ command("give_struct_string", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeStructString: Command<(args: { seed: number; value: StructStringInput }) => void, string> = /* @__PURE__ */ command("take_struct_string", api);

/** @see tests/corpus/src/members.rs */
export const giveTupleString: Command<(args: { seed: number }) => TupleString> = /* @__PURE__ */ command("give_tuple_string", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeTupleString: Command<(args: { seed: number; value: TupleString }) => void, string> = /* @__PURE__ */ command("take_tuple_string", api);

/** @see tests/corpus/src/members.rs */
export const giveTransparentString: Command<(args: { seed: number }) => TransparentString> = /* @__PURE__ */ command("give_transparent_string", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeTransparentString: Command<(args: { seed: number; value: TransparentString }) => void, string> = /* @__PURE__ */ command("take_transparent_string", api);

/** @see tests/corpus/src/members.rs */
export const giveStructBytes: Command<(args: { seed: number }) => StructBytes> = /* @__PURE__ */ command("give_struct_bytes", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeStructBytes: Command<(args: { seed: number; value: StructBytesInput }) => void, string> = /* @__PURE__ */ command("take_struct_bytes", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveTupleBytes: Command<(args: { seed: number }) => TupleBytes> = /* @__PURE__ */ command("give_tuple_bytes", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeTupleBytes: Command<(args: { seed: number; value: TupleBytes }) => void, string> = /* @__PURE__ */ command("take_tuple_bytes", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveTransparentBytes: Command<(args: { seed: number }) => TransparentBytes> = /* @__PURE__ */ command("give_transparent_bytes", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeTransparentBytes: Command<(args: { seed: number; value: TransparentBytes }) => void, string> = /* @__PURE__ */ command("take_transparent_bytes", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveStructUuid: Command<(args: { seed: number }) => StructUuid> = /* @__PURE__ */ command("give_struct_uuid", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeStructUuid: Command<(args: { seed: number; value: StructUuidInput }) => void, string> = /* @__PURE__ */ command("take_struct_uuid", api);

/** @see tests/corpus/src/members.rs */
export const giveTupleUuid: Command<(args: { seed: number }) => TupleUuid> = /* @__PURE__ */ command("give_tuple_uuid", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeTupleUuid: Command<(args: { seed: number; value: TupleUuid }) => void, string> = /* @__PURE__ */ command("take_tuple_uuid", api);

/** @see tests/corpus/src/members.rs */
export const giveTransparentUuid: Command<(args: { seed: number }) => TransparentUuid> = /* @__PURE__ */ command("give_transparent_uuid", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeTransparentUuid: Command<(args: { seed: number; value: TransparentUuid }) => void, string> = /* @__PURE__ */ command("take_transparent_uuid", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeOptionOfU16: Command<(args: { seed: number }) => NewtypeOptionOfU16> = /* @__PURE__ */ command("give_newtype_option_of_u16", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeOptionOfU16: Command<(args: { seed: number; value: NewtypeOptionOfU16 }) => void, string> = /* @__PURE__ */ command("take_newtype_option_of_u16", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeOptionOfI64: Command<(args: { seed: number }) => NewtypeOptionOfI64> = /* @__PURE__ */ command("give_newtype_option_of_i64", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeOptionOfI64: Command<(args: { seed: number; value: NewtypeOptionOfI64 }) => void, string> = /* @__PURE__ */ command("take_newtype_option_of_i64", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeOptionOfF64: Command<(args: { seed: number }) => NewtypeOptionOfF64> = /* @__PURE__ */ command("give_newtype_option_of_f64", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeOptionOfF64: Command<(args: { seed: number; value: NewtypeOptionOfF64 }) => void, string> = /* @__PURE__ */ command("take_newtype_option_of_f64", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeOptionOfString: Command<(args: { seed: number }) => NewtypeOptionOfString> = /* @__PURE__ */ command("give_newtype_option_of_string", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeOptionOfString: Command<(args: { seed: number; value: NewtypeOptionOfString }) => void, string> = /* @__PURE__ */ command("take_newtype_option_of_string", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeOptionOfBytes: Command<(args: { seed: number }) => NewtypeOptionOfBytes> = /* @__PURE__ */ command("give_newtype_option_of_bytes", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeOptionOfBytes: Command<(args: { seed: number; value: NewtypeOptionOfBytes }) => void, string> = /* @__PURE__ */ command("take_newtype_option_of_bytes", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeBoxOfU16: Command<(args: { seed: number }) => NewtypeBoxOfU16> = /* @__PURE__ */ command("give_newtype_box_of_u16", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeBoxOfU16: Command<(args: { seed: number; value: NewtypeBoxOfU16 }) => void, string> = /* @__PURE__ */ command("take_newtype_box_of_u16", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeBoxOfI64: Command<(args: { seed: number }) => NewtypeBoxOfI64> = /* @__PURE__ */ command("give_newtype_box_of_i64", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeBoxOfI64: Command<(args: { seed: number; value: NewtypeBoxOfI64 }) => void, string> = /* @__PURE__ */ command("take_newtype_box_of_i64", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeBoxOfF64: Command<(args: { seed: number }) => NewtypeBoxOfF64> = /* @__PURE__ */ command("give_newtype_box_of_f64", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeBoxOfF64: Command<(args: { seed: number; value: NewtypeBoxOfF64 }) => void, string> = /* @__PURE__ */ command("take_newtype_box_of_f64", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeBoxOfString: Command<(args: { seed: number }) => NewtypeBoxOfString> = /* @__PURE__ */ command("give_newtype_box_of_string", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeBoxOfString: Command<(args: { seed: number; value: NewtypeBoxOfString }) => void, string> = /* @__PURE__ */ command("take_newtype_box_of_string", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeBoxOfBytes: Command<(args: { seed: number }) => NewtypeBoxOfBytes> = /* @__PURE__ */ command("give_newtype_box_of_bytes", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeBoxOfBytes: Command<(args: { seed: number; value: NewtypeBoxOfBytes }) => void, string> = /* @__PURE__ */ command("take_newtype_box_of_bytes", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeArcOfU16: Command<(args: { seed: number }) => NewtypeArcOfU16> = /* @__PURE__ */ command("give_newtype_arc_of_u16", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeArcOfU16: Command<(args: { seed: number; value: NewtypeArcOfU16 }) => void, string> = /* @__PURE__ */ command("take_newtype_arc_of_u16", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeArcOfI64: Command<(args: { seed: number }) => NewtypeArcOfI64> = /* @__PURE__ */ command("give_newtype_arc_of_i64", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeArcOfI64: Command<(args: { seed: number; value: NewtypeArcOfI64 }) => void, string> = /* @__PURE__ */ command("take_newtype_arc_of_i64", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeArcOfF64: Command<(args: { seed: number }) => NewtypeArcOfF64> = /* @__PURE__ */ command("give_newtype_arc_of_f64", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeArcOfF64: Command<(args: { seed: number; value: NewtypeArcOfF64 }) => void, string> = /* @__PURE__ */ command("take_newtype_arc_of_f64", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeArcOfString: Command<(args: { seed: number }) => NewtypeArcOfString> = /* @__PURE__ */ command("give_newtype_arc_of_string", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeArcOfString: Command<(args: { seed: number; value: NewtypeArcOfString }) => void, string> = /* @__PURE__ */ command("take_newtype_arc_of_string", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeArcOfBytes: Command<(args: { seed: number }) => NewtypeArcOfBytes> = /* @__PURE__ */ command("give_newtype_arc_of_bytes", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeArcOfBytes: Command<(args: { seed: number; value: NewtypeArcOfBytes }) => void, string> = /* @__PURE__ */ command("take_newtype_arc_of_bytes", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeVecOfU16: Command<(args: { seed: number }) => NewtypeVecOfU16> = /* @__PURE__ */ command("give_newtype_vec_of_u16", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeVecOfU16: Command<(args: { seed: number; value: NewtypeVecOfU16 }) => void, string> = /* @__PURE__ */ command("take_newtype_vec_of_u16", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeVecOfI64: Command<(args: { seed: number }) => NewtypeVecOfI64> = /* @__PURE__ */ command("give_newtype_vec_of_i64", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeVecOfI64: Command<(args: { seed: number; value: NewtypeVecOfI64 }) => void, string> = /* @__PURE__ */ command("take_newtype_vec_of_i64", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeVecOfF64: Command<(args: { seed: number }) => NewtypeVecOfF64> = /* @__PURE__ */ command("give_newtype_vec_of_f64", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeVecOfF64: Command<(args: { seed: number; value: NewtypeVecOfF64 }) => void, string> = /* @__PURE__ */ command("take_newtype_vec_of_f64", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeVecOfString: Command<(args: { seed: number }) => NewtypeVecOfString> = /* @__PURE__ */ command("give_newtype_vec_of_string", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeVecOfString: Command<(args: { seed: number; value: NewtypeVecOfString }) => void, string> = /* @__PURE__ */ command("take_newtype_vec_of_string", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeVecOfBytes: Command<(args: { seed: number }) => NewtypeVecOfBytes> = /* @__PURE__ */ command("give_newtype_vec_of_bytes", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeVecOfBytes: Command<(args: { seed: number; value: NewtypeVecOfBytes }) => void, string> = /* @__PURE__ */ command("take_newtype_vec_of_bytes", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeVecDequeOfU16: Command<(args: { seed: number }) => NewtypeVecDequeOfU16> = /* @__PURE__ */ command("give_newtype_vec_deque_of_u16", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeVecDequeOfU16: Command<(args: { seed: number; value: NewtypeVecDequeOfU16 }) => void, string> = /* @__PURE__ */ command("take_newtype_vec_deque_of_u16", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeVecDequeOfI64: Command<(args: { seed: number }) => NewtypeVecDequeOfI64> = /* @__PURE__ */ command("give_newtype_vec_deque_of_i64", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeVecDequeOfI64: Command<(args: { seed: number; value: NewtypeVecDequeOfI64 }) => void, string> = /* @__PURE__ */ command("take_newtype_vec_deque_of_i64", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeVecDequeOfF64: Command<(args: { seed: number }) => NewtypeVecDequeOfF64> = /* @__PURE__ */ command("give_newtype_vec_deque_of_f64", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeVecDequeOfF64: Command<(args: { seed: number; value: NewtypeVecDequeOfF64 }) => void, string> = /* @__PURE__ */ command("take_newtype_vec_deque_of_f64", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeVecDequeOfString: Command<(args: { seed: number }) => NewtypeVecDequeOfString> = /* @__PURE__ */ command("give_newtype_vec_deque_of_string", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeVecDequeOfString: Command<(args: { seed: number; value: NewtypeVecDequeOfString }) => void, string> = /* @__PURE__ */ command("take_newtype_vec_deque_of_string", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeVecDequeOfBytes: Command<(args: { seed: number }) => NewtypeVecDequeOfBytes> = /* @__PURE__ */ command("give_newtype_vec_deque_of_bytes", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeVecDequeOfBytes: Command<(args: { seed: number; value: NewtypeVecDequeOfBytes }) => void, string> = /* @__PURE__ */ command("take_newtype_vec_deque_of_bytes", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeLinkedListOfU16: Command<(args: { seed: number }) => NewtypeLinkedListOfU16> = /* @__PURE__ */ command("give_newtype_linked_list_of_u16", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeLinkedListOfU16: Command<(args: { seed: number; value: NewtypeLinkedListOfU16 }) => void, string> = /* @__PURE__ */ command("take_newtype_linked_list_of_u16", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeLinkedListOfI64: Command<(args: { seed: number }) => NewtypeLinkedListOfI64> = /* @__PURE__ */ command("give_newtype_linked_list_of_i64", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeLinkedListOfI64: Command<(args: { seed: number; value: NewtypeLinkedListOfI64 }) => void, string> = /* @__PURE__ */ command("take_newtype_linked_list_of_i64", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeLinkedListOfF64: Command<(args: { seed: number }) => NewtypeLinkedListOfF64> = /* @__PURE__ */ command("give_newtype_linked_list_of_f64", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeLinkedListOfF64: Command<(args: { seed: number; value: NewtypeLinkedListOfF64 }) => void, string> = /* @__PURE__ */ command("take_newtype_linked_list_of_f64", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeLinkedListOfString: Command<(args: { seed: number }) => NewtypeLinkedListOfString> = /* @__PURE__ */ command("give_newtype_linked_list_of_string", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeLinkedListOfString: Command<(args: { seed: number; value: NewtypeLinkedListOfString }) => void, string> = /* @__PURE__ */ command("take_newtype_linked_list_of_string", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeLinkedListOfBytes: Command<(args: { seed: number }) => NewtypeLinkedListOfBytes> = /* @__PURE__ */ command("give_newtype_linked_list_of_bytes", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeLinkedListOfBytes: Command<(args: { seed: number; value: NewtypeLinkedListOfBytes }) => void, string> = /* @__PURE__ */ command("take_newtype_linked_list_of_bytes", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeBoxSliceOfU16: Command<(args: { seed: number }) => NewtypeBoxSliceOfU16> = /* @__PURE__ */ command("give_newtype_box_slice_of_u16", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeBoxSliceOfU16: Command<(args: { seed: number; value: NewtypeBoxSliceOfU16 }) => void, string> = /* @__PURE__ */ command("take_newtype_box_slice_of_u16", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeBoxSliceOfI64: Command<(args: { seed: number }) => NewtypeBoxSliceOfI64> = /* @__PURE__ */ command("give_newtype_box_slice_of_i64", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeBoxSliceOfI64: Command<(args: { seed: number; value: NewtypeBoxSliceOfI64 }) => void, string> = /* @__PURE__ */ command("take_newtype_box_slice_of_i64", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeBoxSliceOfF64: Command<(args: { seed: number }) => NewtypeBoxSliceOfF64> = /* @__PURE__ */ command("give_newtype_box_slice_of_f64", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeBoxSliceOfF64: Command<(args: { seed: number; value: NewtypeBoxSliceOfF64 }) => void, string> = /* @__PURE__ */ command("take_newtype_box_slice_of_f64", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeBoxSliceOfString: Command<(args: { seed: number }) => NewtypeBoxSliceOfString> = /* @__PURE__ */ command("give_newtype_box_slice_of_string", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeBoxSliceOfString: Command<(args: { seed: number; value: NewtypeBoxSliceOfString }) => void, string> = /* @__PURE__ */ command("take_newtype_box_slice_of_string", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeBoxSliceOfBytes: Command<(args: { seed: number }) => NewtypeBoxSliceOfBytes> = /* @__PURE__ */ command("give_newtype_box_slice_of_bytes", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeBoxSliceOfBytes: Command<(args: { seed: number; value: NewtypeBoxSliceOfBytes }) => void, string> = /* @__PURE__ */ command("take_newtype_box_slice_of_bytes", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeArcSliceOfU16: Command<(args: { seed: number }) => NewtypeArcSliceOfU16> = /* @__PURE__ */ command("give_newtype_arc_slice_of_u16", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeArcSliceOfU16: Command<(args: { seed: number; value: NewtypeArcSliceOfU16 }) => void, string> = /* @__PURE__ */ command("take_newtype_arc_slice_of_u16", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeArcSliceOfI64: Command<(args: { seed: number }) => NewtypeArcSliceOfI64> = /* @__PURE__ */ command("give_newtype_arc_slice_of_i64", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeArcSliceOfI64: Command<(args: { seed: number; value: NewtypeArcSliceOfI64 }) => void, string> = /* @__PURE__ */ command("take_newtype_arc_slice_of_i64", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeArcSliceOfF64: Command<(args: { seed: number }) => NewtypeArcSliceOfF64> = /* @__PURE__ */ command("give_newtype_arc_slice_of_f64", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeArcSliceOfF64: Command<(args: { seed: number; value: NewtypeArcSliceOfF64 }) => void, string> = /* @__PURE__ */ command("take_newtype_arc_slice_of_f64", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeArcSliceOfString: Command<(args: { seed: number }) => NewtypeArcSliceOfString> = /* @__PURE__ */ command("give_newtype_arc_slice_of_string", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeArcSliceOfString: Command<(args: { seed: number; value: NewtypeArcSliceOfString }) => void, string> = /* @__PURE__ */ command("take_newtype_arc_slice_of_string", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeArcSliceOfBytes: Command<(args: { seed: number }) => NewtypeArcSliceOfBytes> = /* @__PURE__ */ command("give_newtype_arc_slice_of_bytes", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeArcSliceOfBytes: Command<(args: { seed: number; value: NewtypeArcSliceOfBytes }) => void, string> = /* @__PURE__ */ command("take_newtype_arc_slice_of_bytes", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeCowSliceOfU16: Command<(args: { seed: number }) => NewtypeCowSliceOfU16> = /* @__PURE__ */ command("give_newtype_cow_slice_of_u16", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeCowSliceOfU16: Command<(args: { seed: number; value: NewtypeCowSliceOfU16 }) => void, string> = /* @__PURE__ */ command("take_newtype_cow_slice_of_u16", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeCowSliceOfI64: Command<(args: { seed: number }) => NewtypeCowSliceOfI64> = /* @__PURE__ */ command("give_newtype_cow_slice_of_i64", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeCowSliceOfI64: Command<(args: { seed: number; value: NewtypeCowSliceOfI64 }) => void, string> = /* @__PURE__ */ command("take_newtype_cow_slice_of_i64", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeCowSliceOfF64: Command<(args: { seed: number }) => NewtypeCowSliceOfF64> = /* @__PURE__ */ command("give_newtype_cow_slice_of_f64", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeCowSliceOfF64: Command<(args: { seed: number; value: NewtypeCowSliceOfF64 }) => void, string> = /* @__PURE__ */ command("take_newtype_cow_slice_of_f64", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeCowSliceOfString: Command<(args: { seed: number }) => NewtypeCowSliceOfString> = /* @__PURE__ */ command("give_newtype_cow_slice_of_string", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeCowSliceOfString: Command<(args: { seed: number; value: NewtypeCowSliceOfString }) => void, string> = /* @__PURE__ */ command("take_newtype_cow_slice_of_string", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeCowSliceOfBytes: Command<(args: { seed: number }) => NewtypeCowSliceOfBytes> = /* @__PURE__ */ command("give_newtype_cow_slice_of_bytes", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeCowSliceOfBytes: Command<(args: { seed: number; value: NewtypeCowSliceOfBytes }) => void, string> = /* @__PURE__ */ command("take_newtype_cow_slice_of_bytes", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeBtreeSetOfU16: Command<(args: { seed: number }) => NewtypeBTreeSetOfU16> = /* @__PURE__ */ command("give_newtype_btree_set_of_u16", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeBtreeSetOfU16: Command<(args: { seed: number; value: NewtypeBTreeSetOfU16 }) => void, string> = /* @__PURE__ */ command("take_newtype_btree_set_of_u16", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeBtreeSetOfI64: Command<(args: { seed: number }) => NewtypeBTreeSetOfI64> = /* @__PURE__ */ command("give_newtype_btree_set_of_i64", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeBtreeSetOfI64: Command<(args: { seed: number; value: NewtypeBTreeSetOfI64 }) => void, string> = /* @__PURE__ */ command("take_newtype_btree_set_of_i64", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeBtreeSetOfString: Command<(args: { seed: number }) => NewtypeBTreeSetOfString> = /* @__PURE__ */ command("give_newtype_btree_set_of_string", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeBtreeSetOfString: Command<(args: { seed: number; value: NewtypeBTreeSetOfString }) => void, string> = /* @__PURE__ */ command("take_newtype_btree_set_of_string", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeBtreeSetOfBytes: Command<(args: { seed: number }) => NewtypeBTreeSetOfBytes> = /* @__PURE__ */ command("give_newtype_btree_set_of_bytes", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeBtreeSetOfBytes: Command<(args: { seed: number; value: NewtypeBTreeSetOfBytes }) => void, string> = /* @__PURE__ */ command("take_newtype_btree_set_of_bytes", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeHashSetOfU16: Command<(args: { seed: number }) => NewtypeHashSetOfU16> = /* @__PURE__ */ command("give_newtype_hash_set_of_u16", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeHashSetOfU16: Command<(args: { seed: number; value: NewtypeHashSetOfU16 }) => void, string> = /* @__PURE__ */ command("take_newtype_hash_set_of_u16", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeHashSetOfI64: Command<(args: { seed: number }) => NewtypeHashSetOfI64> = /* @__PURE__ */ command("give_newtype_hash_set_of_i64", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeHashSetOfI64: Command<(args: { seed: number; value: NewtypeHashSetOfI64 }) => void, string> = /* @__PURE__ */ command("take_newtype_hash_set_of_i64", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeHashSetOfString: Command<(args: { seed: number }) => NewtypeHashSetOfString> = /* @__PURE__ */ command("give_newtype_hash_set_of_string", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeHashSetOfString: Command<(args: { seed: number; value: NewtypeHashSetOfString }) => void, string> = /* @__PURE__ */ command("take_newtype_hash_set_of_string", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeHashSetOfBytes: Command<(args: { seed: number }) => NewtypeHashSetOfBytes> = /* @__PURE__ */ command("give_newtype_hash_set_of_bytes", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeHashSetOfBytes: Command<(args: { seed: number; value: NewtypeHashSetOfBytes }) => void, string> = /* @__PURE__ */ command("take_newtype_hash_set_of_bytes", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeArrayOfU16: Command<(args: { seed: number }) => NewtypeArrayOfU16> = /* @__PURE__ */ command("give_newtype_array_of_u16", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeArrayOfU16: Command<(args: { seed: number; value: NewtypeArrayOfU16 }) => void, string> = /* @__PURE__ */ command("take_newtype_array_of_u16", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeArrayOfI64: Command<(args: { seed: number }) => NewtypeArrayOfI64> = /* @__PURE__ */ command("give_newtype_array_of_i64", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeArrayOfI64: Command<(args: { seed: number; value: NewtypeArrayOfI64 }) => void, string> = /* @__PURE__ */ command("take_newtype_array_of_i64", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeArrayOfF64: Command<(args: { seed: number }) => NewtypeArrayOfF64> = /* @__PURE__ */ command("give_newtype_array_of_f64", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeArrayOfF64: Command<(args: { seed: number; value: NewtypeArrayOfF64 }) => void, string> = /* @__PURE__ */ command("take_newtype_array_of_f64", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeArrayOfString: Command<(args: { seed: number }) => NewtypeArrayOfString> = /* @__PURE__ */ command("give_newtype_array_of_string", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeArrayOfString: Command<(args: { seed: number; value: NewtypeArrayOfString }) => void, string> = /* @__PURE__ */ command("take_newtype_array_of_string", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeArrayOfBytes: Command<(args: { seed: number }) => NewtypeArrayOfBytes> = /* @__PURE__ */ command("give_newtype_array_of_bytes", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeArrayOfBytes: Command<(args: { seed: number; value: NewtypeArrayOfBytes }) => void, string> = /* @__PURE__ */ command("take_newtype_array_of_bytes", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeSingleOfU16: Command<(args: { seed: number }) => NewtypeSingleOfU16> = /* @__PURE__ */ command("give_newtype_single_of_u16", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeSingleOfU16: Command<(args: { seed: number; value: NewtypeSingleOfU16 }) => void, string> = /* @__PURE__ */ command("take_newtype_single_of_u16", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeSingleOfI64: Command<(args: { seed: number }) => NewtypeSingleOfI64> = /* @__PURE__ */ command("give_newtype_single_of_i64", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeSingleOfI64: Command<(args: { seed: number; value: NewtypeSingleOfI64 }) => void, string> = /* @__PURE__ */ command("take_newtype_single_of_i64", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeSingleOfF64: Command<(args: { seed: number }) => NewtypeSingleOfF64> = /* @__PURE__ */ command("give_newtype_single_of_f64", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeSingleOfF64: Command<(args: { seed: number; value: NewtypeSingleOfF64 }) => void, string> = /* @__PURE__ */ command("take_newtype_single_of_f64", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeSingleOfString: Command<(args: { seed: number }) => NewtypeSingleOfString> = /* @__PURE__ */ command("give_newtype_single_of_string", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeSingleOfString: Command<(args: { seed: number; value: NewtypeSingleOfString }) => void, string> = /* @__PURE__ */ command("take_newtype_single_of_string", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeSingleOfBytes: Command<(args: { seed: number }) => NewtypeSingleOfBytes> = /* @__PURE__ */ command("give_newtype_single_of_bytes", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeSingleOfBytes: Command<(args: { seed: number; value: NewtypeSingleOfBytes }) => void, string> = /* @__PURE__ */ command("take_newtype_single_of_bytes", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveNewtypePairOfU16: Command<(args: { seed: number }) => NewtypePairOfU16> = /* @__PURE__ */ command("give_newtype_pair_of_u16", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypePairOfU16: Command<(args: { seed: number; value: NewtypePairOfU16 }) => void, string> = /* @__PURE__ */ command("take_newtype_pair_of_u16", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypePairOfI64: Command<(args: { seed: number }) => NewtypePairOfI64> = /* @__PURE__ */ command("give_newtype_pair_of_i64", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypePairOfI64: Command<(args: { seed: number; value: NewtypePairOfI64 }) => void, string> = /* @__PURE__ */ command("take_newtype_pair_of_i64", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveNewtypePairOfF64: Command<(args: { seed: number }) => NewtypePairOfF64> = /* @__PURE__ */ command("give_newtype_pair_of_f64", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypePairOfF64: Command<(args: { seed: number; value: NewtypePairOfF64 }) => void, string> = /* @__PURE__ */ command("take_newtype_pair_of_f64", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypePairOfString: Command<(args: { seed: number }) => NewtypePairOfString> = /* @__PURE__ */ command("give_newtype_pair_of_string", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypePairOfString: Command<(args: { seed: number; value: NewtypePairOfString }) => void, string> = /* @__PURE__ */ command("take_newtype_pair_of_string", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypePairOfBytes: Command<(args: { seed: number }) => NewtypePairOfBytes> = /* @__PURE__ */ command("give_newtype_pair_of_bytes", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypePairOfBytes: Command<(args: { seed: number; value: NewtypePairOfBytes }) => void, string> = /* @__PURE__ */ command("take_newtype_pair_of_bytes", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeHashMapOfU16: Command<(args: { seed: number }) => NewtypeHashMapOfU16> = /* @__PURE__ */ command("give_newtype_hash_map_of_u16", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeHashMapOfU16: Command<(args: { seed: number; value: NewtypeHashMapOfU16 }) => void, string> = /* @__PURE__ */ command("take_newtype_hash_map_of_u16", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeHashMapOfI64: Command<(args: { seed: number }) => NewtypeHashMapOfI64> = /* @__PURE__ */ command("give_newtype_hash_map_of_i64", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeHashMapOfI64: Command<(args: { seed: number; value: NewtypeHashMapOfI64 }) => void, string> = /* @__PURE__ */ command("take_newtype_hash_map_of_i64", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeHashMapOfF64: Command<(args: { seed: number }) => NewtypeHashMapOfF64> = /* @__PURE__ */ command("give_newtype_hash_map_of_f64", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeHashMapOfF64: Command<(args: { seed: number; value: NewtypeHashMapOfF64 }) => void, string> = /* @__PURE__ */ command("take_newtype_hash_map_of_f64", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeHashMapOfString: Command<(args: { seed: number }) => NewtypeHashMapOfString> = /* @__PURE__ */ command("give_newtype_hash_map_of_string", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeHashMapOfString: Command<(args: { seed: number; value: NewtypeHashMapOfString }) => void, string> = /* @__PURE__ */ command("take_newtype_hash_map_of_string", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeHashMapOfBytes: Command<(args: { seed: number }) => NewtypeHashMapOfBytes> = /* @__PURE__ */ command("give_newtype_hash_map_of_bytes", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeHashMapOfBytes: Command<(args: { seed: number; value: NewtypeHashMapOfBytes }) => void, string> = /* @__PURE__ */ command("take_newtype_hash_map_of_bytes", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeBtreeMapOfU16: Command<(args: { seed: number }) => NewtypeBTreeMapOfU16> = /* @__PURE__ */ command("give_newtype_btree_map_of_u16", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeBtreeMapOfU16: Command<(args: { seed: number; value: NewtypeBTreeMapOfU16 }) => void, string> = /* @__PURE__ */ command("take_newtype_btree_map_of_u16", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeBtreeMapOfI64: Command<(args: { seed: number }) => NewtypeBTreeMapOfI64> = /* @__PURE__ */ command("give_newtype_btree_map_of_i64", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeBtreeMapOfI64: Command<(args: { seed: number; value: NewtypeBTreeMapOfI64 }) => void, string> = /* @__PURE__ */ command("take_newtype_btree_map_of_i64", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeBtreeMapOfF64: Command<(args: { seed: number }) => NewtypeBTreeMapOfF64> = /* @__PURE__ */ command("give_newtype_btree_map_of_f64", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeBtreeMapOfF64: Command<(args: { seed: number; value: NewtypeBTreeMapOfF64 }) => void, string> = /* @__PURE__ */ command("take_newtype_btree_map_of_f64", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeBtreeMapOfString: Command<(args: { seed: number }) => NewtypeBTreeMapOfString> = /* @__PURE__ */ command("give_newtype_btree_map_of_string", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeBtreeMapOfString: Command<(args: { seed: number; value: NewtypeBTreeMapOfString }) => void, string> = /* @__PURE__ */ command("take_newtype_btree_map_of_string", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeBtreeMapOfBytes: Command<(args: { seed: number }) => NewtypeBTreeMapOfBytes> = /* @__PURE__ */ command("give_newtype_btree_map_of_bytes", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeBtreeMapOfBytes: Command<(args: { seed: number; value: NewtypeBTreeMapOfBytes }) => void, string> = /* @__PURE__ */ command("take_newtype_btree_map_of_bytes", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveStructOptionOfVecOfI64: Command<(args: { seed: number }) => StructOptionOfVecOfI64> = /* @__PURE__ */ command("give_struct_option_of_vec_of_i64", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeStructOptionOfVecOfI64: Command<(args: { seed: number; value: StructOptionOfVecOfI64Input }) => void, string> = /* @__PURE__ */ command("take_struct_option_of_vec_of_i64", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveStructOptionOfArrayOfBytes: Command<(args: { seed: number }) => StructOptionOfArrayOfBytes> = /* @__PURE__ */ command("give_struct_option_of_array_of_bytes", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeStructOptionOfArrayOfBytes: Command<(args: { seed: number; value: StructOptionOfArrayOfBytesInput }) => void, string> = /* @__PURE__ */ command("take_struct_option_of_array_of_bytes", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveStructOptionOfPairOfString: Command<(args: { seed: number }) => StructOptionOfPairOfString> = /* @__PURE__ */ command("give_struct_option_of_pair_of_string", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeStructOptionOfPairOfString: Command<(args: { seed: number; value: StructOptionOfPairOfStringInput }) => void, string> = /* @__PURE__ */ command("take_struct_option_of_pair_of_string", api);

/** @see tests/corpus/src/members.rs */
export const giveStructOptionOfHashMapOfI64: Command<(args: { seed: number }) => StructOptionOfHashMapOfI64> = /* @__PURE__ */ command("give_struct_option_of_hash_map_of_i64", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeStructOptionOfHashMapOfI64: Command<(args: { seed: number; value: StructOptionOfHashMapOfI64Input }) => void, string> = /* @__PURE__ */ command("take_struct_option_of_hash_map_of_i64", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveStructOptionOfBtreeMapOfBytes: Command<(args: { seed: number }) => StructOptionOfBTreeMapOfBytes> = /* @__PURE__ */ command("give_struct_option_of_btree_map_of_bytes", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeStructOptionOfBtreeMapOfBytes: Command<(args: { seed: number; value: StructOptionOfBTreeMapOfBytesInput }) => void, string> = /* @__PURE__ */ command("take_struct_option_of_btree_map_of_bytes", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveStructVecOfOptionOfString: Command<(args: { seed: number }) => StructVecOfOptionOfString> = /* @__PURE__ */ command("give_struct_vec_of_option_of_string", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeStructVecOfOptionOfString: Command<(args: { seed: number; value: StructVecOfOptionOfString }) => void, string> = /* @__PURE__ */ command("take_struct_vec_of_option_of_string", api);

/** @see tests/corpus/src/members.rs */
export const giveStructVecOfVecOfI64: Command<(args: { seed: number }) => StructVecOfVecOfI64> = /* @__PURE__ */ command("give_struct_vec_of_vec_of_i64", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeStructVecOfVecOfI64: Command<(args: { seed: number; value: StructVecOfVecOfI64 }) => void, string> = /* @__PURE__ */ command("take_struct_vec_of_vec_of_i64", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveStructVecOfArrayOfBytes: Command<(args: { seed: number }) => StructVecOfArrayOfBytes> = /* @__PURE__ */ command("give_struct_vec_of_array_of_bytes", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeStructVecOfArrayOfBytes: Command<(args: { seed: number; value: StructVecOfArrayOfBytes }) => void, string> = /* @__PURE__ */ command("take_struct_vec_of_array_of_bytes", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveStructVecOfPairOfString: Command<(args: { seed: number }) => StructVecOfPairOfString> = /* @__PURE__ */ command("give_struct_vec_of_pair_of_string", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeStructVecOfPairOfString: Command<(args: { seed: number; value: StructVecOfPairOfString }) => void, string> = /* @__PURE__ */ command("take_struct_vec_of_pair_of_string", api);

/** @see tests/corpus/src/members.rs */
export const giveStructVecOfHashMapOfI64: Command<(args: { seed: number }) => StructVecOfHashMapOfI64> = /* @__PURE__ */ command("give_struct_vec_of_hash_map_of_i64", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeStructVecOfHashMapOfI64: Command<(args: { seed: number; value: StructVecOfHashMapOfI64 }) => void, string> = /* @__PURE__ */ command("take_struct_vec_of_hash_map_of_i64", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveStructVecOfBtreeMapOfBytes: Command<(args: { seed: number }) => StructVecOfBTreeMapOfBytes> = /* @__PURE__ */ command("give_struct_vec_of_btree_map_of_bytes", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeStructVecOfBtreeMapOfBytes: Command<(args: { seed: number; value: StructVecOfBTreeMapOfBytes }) => void, string> = /* @__PURE__ */ command("take_struct_vec_of_btree_map_of_bytes", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveStructArrayOfOptionOfString: Command<(args: { seed: number }) => StructArrayOfOptionOfString> = /* @__PURE__ */ command("give_struct_array_of_option_of_string", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeStructArrayOfOptionOfString: Command<(args: { seed: number; value: StructArrayOfOptionOfString }) => void, string> = /* @__PURE__ */ command("take_struct_array_of_option_of_string", api);

/** @see tests/corpus/src/members.rs */
export const giveStructArrayOfVecOfI64: Command<(args: { seed: number }) => StructArrayOfVecOfI64> = /* @__PURE__ */ command("give_struct_array_of_vec_of_i64", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeStructArrayOfVecOfI64: Command<(args: { seed: number; value: StructArrayOfVecOfI64 }) => void, string> = /* @__PURE__ */ command("take_struct_array_of_vec_of_i64", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveStructArrayOfArrayOfBytes: Command<(args: { seed: number }) => StructArrayOfArrayOfBytes> = /* @__PURE__ */ command("give_struct_array_of_array_of_bytes", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeStructArrayOfArrayOfBytes: Command<(args: { seed: number; value: StructArrayOfArrayOfBytes }) => void, string> = /* @__PURE__ */ command("take_struct_array_of_array_of_bytes", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveStructArrayOfPairOfString: Command<(args: { seed: number }) => StructArrayOfPairOfString> = /* @__PURE__ */ command("give_struct_array_of_pair_of_string", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeStructArrayOfPairOfString: Command<(args: { seed: number; value: StructArrayOfPairOfString }) => void, string> = /* @__PURE__ */ command("take_struct_array_of_pair_of_string", api);

/** @see tests/corpus/src/members.rs */
export const giveStructArrayOfHashMapOfI64: Command<(args: { seed: number }) => StructArrayOfHashMapOfI64> = /* @__PURE__ */ command("give_struct_array_of_hash_map_of_i64", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeStructArrayOfHashMapOfI64: Command<(args: { seed: number; value: StructArrayOfHashMapOfI64 }) => void, string> = /* @__PURE__ */ command("take_struct_array_of_hash_map_of_i64", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveStructArrayOfBtreeMapOfBytes: Command<(args: { seed: number }) => StructArrayOfBTreeMapOfBytes> = /* @__PURE__ */ command("give_struct_array_of_btree_map_of_bytes", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeStructArrayOfBtreeMapOfBytes: Command<(args: { seed: number; value: StructArrayOfBTreeMapOfBytes }) => void, string> = /* @__PURE__ */ command("take_struct_array_of_btree_map_of_bytes", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveStructPairOfOptionOfString: Command<(args: { seed: number }) => StructPairOfOptionOfString> = /* @__PURE__ */ command("give_struct_pair_of_option_of_string", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeStructPairOfOptionOfString: Command<(args: { seed: number; value: StructPairOfOptionOfString }) => void, string> = /* @__PURE__ */ command("take_struct_pair_of_option_of_string", api);

/** @see tests/corpus/src/members.rs */
export const giveStructPairOfVecOfI64: Command<(args: { seed: number }) => StructPairOfVecOfI64> = /* @__PURE__ */ command("give_struct_pair_of_vec_of_i64", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeStructPairOfVecOfI64: Command<(args: { seed: number; value: StructPairOfVecOfI64 }) => void, string> = /* @__PURE__ */ command("take_struct_pair_of_vec_of_i64", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveStructPairOfArrayOfBytes: Command<(args: { seed: number }) => StructPairOfArrayOfBytes> = /* @__PURE__ */ command("give_struct_pair_of_array_of_bytes", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeStructPairOfArrayOfBytes: Command<(args: { seed: number; value: StructPairOfArrayOfBytes }) => void, string> = /* @__PURE__ */ command("take_struct_pair_of_array_of_bytes", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveStructPairOfPairOfString: Command<(args: { seed: number }) => StructPairOfPairOfString> = /* @__PURE__ */ command("give_struct_pair_of_pair_of_string", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeStructPairOfPairOfString: Command<(args: { seed: number; value: StructPairOfPairOfString }) => void, string> = /* @__PURE__ */ command("take_struct_pair_of_pair_of_string", api);

/** @see tests/corpus/src/members.rs */
export const giveStructPairOfHashMapOfI64: Command<(args: { seed: number }) => StructPairOfHashMapOfI64> = /* @__PURE__ */ command("give_struct_pair_of_hash_map_of_i64", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeStructPairOfHashMapOfI64: Command<(args: { seed: number; value: StructPairOfHashMapOfI64 }) => void, string> = /* @__PURE__ */ command("take_struct_pair_of_hash_map_of_i64", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveStructPairOfBtreeMapOfBytes: Command<(args: { seed: number }) => StructPairOfBTreeMapOfBytes> = /* @__PURE__ */ command("give_struct_pair_of_btree_map_of_bytes", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeStructPairOfBtreeMapOfBytes: Command<(args: { seed: number; value: StructPairOfBTreeMapOfBytes }) => void, string> = /* @__PURE__ */ command("take_struct_pair_of_btree_map_of_bytes", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveStructHashMapOfOptionOfString: Command<(args: { seed: number }) => StructHashMapOfOptionOfString> = /* @__PURE__ */ command("give_struct_hash_map_of_option_of_string", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeStructHashMapOfOptionOfString: Command<(args: { seed: number; value: StructHashMapOfOptionOfString }) => void, string> = /* @__PURE__ */ command("take_struct_hash_map_of_option_of_string", api);

/** @see tests/corpus/src/members.rs */
export const giveStructHashMapOfVecOfI64: Command<(args: { seed: number }) => StructHashMapOfVecOfI64> = /* @__PURE__ */ command("give_struct_hash_map_of_vec_of_i64", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeStructHashMapOfVecOfI64: Command<(args: { seed: number; value: StructHashMapOfVecOfI64 }) => void, string> = /* @__PURE__ */ command("take_struct_hash_map_of_vec_of_i64", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveStructHashMapOfArrayOfBytes: Command<(args: { seed: number }) => StructHashMapOfArrayOfBytes> = /* @__PURE__ */ command("give_struct_hash_map_of_array_of_bytes", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeStructHashMapOfArrayOfBytes: Command<(args: { seed: number; value: StructHashMapOfArrayOfBytes }) => void, string> = /* @__PURE__ */ command("take_struct_hash_map_of_array_of_bytes", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveStructHashMapOfPairOfString: Command<(args: { seed: number }) => StructHashMapOfPairOfString> = /* @__PURE__ */ command("give_struct_hash_map_of_pair_of_string", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeStructHashMapOfPairOfString: Command<(args: { seed: number; value: StructHashMapOfPairOfString }) => void, string> = /* @__PURE__ */ command("take_struct_hash_map_of_pair_of_string", api);

/** @see tests/corpus/src/members.rs */
export const giveStructHashMapOfHashMapOfI64: Command<(args: { seed: number }) => StructHashMapOfHashMapOfI64> = /* @__PURE__ */ command("give_struct_hash_map_of_hash_map_of_i64", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeStructHashMapOfHashMapOfI64: Command<(args: { seed: number; value: StructHashMapOfHashMapOfI64 }) => void, string> = /* @__PURE__ */ command("take_struct_hash_map_of_hash_map_of_i64", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveStructHashMapOfBtreeMapOfBytes: Command<(args: { seed: number }) => StructHashMapOfBTreeMapOfBytes> = /* @__PURE__ */ command("give_struct_hash_map_of_btree_map_of_bytes", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeStructHashMapOfBtreeMapOfBytes: Command<(args: { seed: number; value: StructHashMapOfBTreeMapOfBytes }) => void, string> = /* @__PURE__ */ command("take_struct_hash_map_of_btree_map_of_bytes", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveStructBtreeMapOfOptionOfString: Command<(args: { seed: number }) => StructBTreeMapOfOptionOfString> = /* @__PURE__ */ command("give_struct_btree_map_of_option_of_string", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeStructBtreeMapOfOptionOfString: Command<(args: { seed: number; value: StructBTreeMapOfOptionOfString }) => void, string> = /* @__PURE__ */ command("take_struct_btree_map_of_option_of_string", api);

/** @see tests/corpus/src/members.rs */
export const giveStructBtreeMapOfVecOfI64: Command<(args: { seed: number }) => StructBTreeMapOfVecOfI64> = /* @__PURE__ */ command("give_struct_btree_map_of_vec_of_i64", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeStructBtreeMapOfVecOfI64: Command<(args: { seed: number; value: StructBTreeMapOfVecOfI64 }) => void, string> = /* @__PURE__ */ command("take_struct_btree_map_of_vec_of_i64", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveStructBtreeMapOfArrayOfBytes: Command<(args: { seed: number }) => StructBTreeMapOfArrayOfBytes> = /* @__PURE__ */ command("give_struct_btree_map_of_array_of_bytes", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeStructBtreeMapOfArrayOfBytes: Command<(args: { seed: number; value: StructBTreeMapOfArrayOfBytes }) => void, string> = /* @__PURE__ */ command("take_struct_btree_map_of_array_of_bytes", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveStructBtreeMapOfPairOfString: Command<(args: { seed: number }) => StructBTreeMapOfPairOfString> = /* @__PURE__ */ command("give_struct_btree_map_of_pair_of_string", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeStructBtreeMapOfPairOfString: Command<(args: { seed: number; value: StructBTreeMapOfPairOfString }) => void, string> = /* @__PURE__ */ command("take_struct_btree_map_of_pair_of_string", api);

/** @see tests/corpus/src/members.rs */
export const giveStructBtreeMapOfHashMapOfI64: Command<(args: { seed: number }) => StructBTreeMapOfHashMapOfI64> = /* @__PURE__ */ command("give_struct_btree_map_of_hash_map_of_i64", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeStructBtreeMapOfHashMapOfI64: Command<(args: { seed: number; value: StructBTreeMapOfHashMapOfI64 }) => void, string> = /* @__PURE__ */ command("take_struct_btree_map_of_hash_map_of_i64", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveStructBtreeMapOfBtreeMapOfBytes: Command<(args: { seed: number }) => StructBTreeMapOfBTreeMapOfBytes> = /* @__PURE__ */ command("give_struct_btree_map_of_btree_map_of_bytes", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeStructBtreeMapOfBtreeMapOfBytes: Command<(args: { seed: number; value: StructBTreeMapOfBTreeMapOfBytes }) => void, string> = /* @__PURE__ */ command("take_struct_btree_map_of_btree_map_of_bytes", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveKeyedByString: Command<(args: { seed: number }) => KeyedByString> = /* @__PURE__ */ command("give_keyed_by_string", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeKeyedByString: Command<(args: { seed: number; value: KeyedByString }) => void, string> = /* @__PURE__ */ command("take_keyed_by_string", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveKeyedByCowStr: Command<(args: { seed: number }) => KeyedByCowStr> = /* @__PURE__ */ command("give_keyed_by_cow_str", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeKeyedByCowStr: Command<(args: { seed: number; value: KeyedByCowStr }) => void, string> = /* @__PURE__ */ command("take_keyed_by_cow_str", api);

/** @see tests/corpus/src/members.rs */
export const giveKeyedByArcStr: Command<(args: { seed: number }) => KeyedByArcStr> = /* @__PURE__ */ command("give_keyed_by_arc_str", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeKeyedByArcStr: Command<(args: { seed: number; value: KeyedByArcStr }) => void, string> = /* @__PURE__ */ command("take_keyed_by_arc_str", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveKeyedByPathBuf: Command<(args: { seed: number }) => KeyedByPathBuf> = /* @__PURE__ */ command("give_keyed_by_path_buf", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeKeyedByPathBuf: Command<(args: { seed: number; value: KeyedByPathBuf }) => void, string> = /* @__PURE__ */ command("take_keyed_by_path_buf", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveKeyedByChar: Command<(args: { seed: number }) => KeyedByChar> = /* @__PURE__ */ command("give_keyed_by_char", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeKeyedByChar: Command<(args: { seed: number; value: KeyedByChar }) => void, string> = /* @__PURE__ */ command("take_keyed_by_char", api);

/** @see tests/corpus/src/members.rs */
export const giveKeyedByBool: Command<(args: { seed: number }) => KeyedByBool> = /* @__PURE__ */ command("give_keyed_by_bool", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeKeyedByBool: Command<(args: { seed: number; value: KeyedByBool }) => void, string> = /* @__PURE__ */ command("take_keyed_by_bool", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveKeyedByI8: Command<(args: { seed: number }) => KeyedByI8> = /* @__PURE__ */ command("give_keyed_by_i8", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeKeyedByI8: Command<(args: { seed: number; value: KeyedByI8 }) => void, string> = /* @__PURE__ */ command("take_keyed_by_i8", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveKeyedByI16: Command<(args: { seed: number }) => KeyedByI16> = /* @__PURE__ */ command("give_keyed_by_i16", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeKeyedByI16: Command<(args: { seed: number; value: KeyedByI16 }) => void, string> = /* @__PURE__ */ command("take_keyed_by_i16", api);

/** @see tests/corpus/src/members.rs */
export const giveKeyedByI32: Command<(args: { seed: number }) => KeyedByI32> = /* @__PURE__ */ command("give_keyed_by_i32", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeKeyedByI32: Command<(args: { seed: number; value: KeyedByI32 }) => void, string> = /* @__PURE__ */ command("take_keyed_by_i32", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveKeyedByU8: Command<(args: { seed: number }) => KeyedByU8> = /* @__PURE__ */ command("give_keyed_by_u8", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeKeyedByU8: Command<(args: { seed: number; value: KeyedByU8 }) => void, string> = /* @__PURE__ */ command("take_keyed_by_u8", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveKeyedByU16: Command<(args: { seed: number }) => KeyedByU16> = /* @__PURE__ */ command("give_keyed_by_u16", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeKeyedByU16: Command<(args: { seed: number; value: KeyedByU16 }) => void, string> = /* @__PURE__ */ command("take_keyed_by_u16", api);

/** @see tests/corpus/src/members.rs */
export const giveKeyedByU32: Command<(args: { seed: number }) => KeyedByU32> = /* @__PURE__ */ command("give_keyed_by_u32", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeKeyedByU32: Command<(args: { seed: number; value: KeyedByU32 }) => void, string> = /* @__PURE__ */ command("take_keyed_by_u32", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveKeyedByNonZeroU32: Command<(args: { seed: number }) => KeyedByNonZeroU32> = /* @__PURE__ */ command("give_keyed_by_non_zero_u32", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeKeyedByNonZeroU32: Command<(args: { seed: number; value: KeyedByNonZeroU32 }) => void, string> = /* @__PURE__ */ command("take_keyed_by_non_zero_u32", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveKeyedByI64: Command<(args: { seed: number }) => KeyedByI64> = /* @__PURE__ */ command("give_keyed_by_i64", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeKeyedByI64: Command<(args: { seed: number; value: KeyedByI64 }) => void, string> = /* @__PURE__ */ command("take_keyed_by_i64", api);

/** @see tests/corpus/src/members.rs */
export const giveKeyedByU64: Command<(args: { seed: number }) => KeyedByU64> = /* @__PURE__ */ command("give_keyed_by_u64", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeKeyedByU64: Command<(args: { seed: number; value: KeyedByU64 }) => void, string> = /* @__PURE__ */ command("take_keyed_by_u64", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveKeyedByUsize: Command<(args: { seed: number }) => KeyedByUsize> = /* @__PURE__ */ command("give_keyed_by_usize", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeKeyedByUsize: Command<(args: { seed: number; value: KeyedByUsize }) => void, string> = /* @__PURE__ */ command("take_keyed_by_usize", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveKeyedByI128: Command<(args: { seed: number }) => KeyedByI128> = /* @__PURE__ */ command("give_keyed_by_i128", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeKeyedByI128: Command<(args: { seed: number; value: KeyedByI128 }) => void, string> = /* @__PURE__ */ command("take_keyed_by_i128", api);

/** @see tests/corpus/src/members.rs */
export const giveKeyedByU128: Command<(args: { seed: number }) => KeyedByU128> = /* @__PURE__ */ command("give_keyed_by_u128", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeKeyedByU128: Command<(args: { seed: number; value: KeyedByU128 }) => void, string> = /* @__PURE__ */ command("take_keyed_by_u128", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveKeyedByBigIntU64: Command<(args: { seed: number }) => KeyedByBigIntU64> = /* @__PURE__ */ command("give_keyed_by_big_int_u64", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeKeyedByBigIntU64: Command<(args: { seed: number; value: KeyedByBigIntU64 }) => void, string> = /* @__PURE__ */ command("take_keyed_by_big_int_u64", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveKeyedByNumberI64: Command<(args: { seed: number }) => KeyedByNumberI64> = /* @__PURE__ */ command("give_keyed_by_number_i64", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeKeyedByNumberI64: Command<(args: { seed: number; value: KeyedByNumberI64 }) => void, string> = /* @__PURE__ */ command("take_keyed_by_number_i64", api);

/** @see tests/corpus/src/members.rs */
export const giveKeyedByUuid: Command<(args: { seed: number }) => KeyedByUuid> = /* @__PURE__ */ command("give_keyed_by_uuid", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeKeyedByUuid: Command<(args: { seed: number; value: KeyedByUuid }) => void, string> = /* @__PURE__ */ command("take_keyed_by_uuid", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveKeyedByChronoDate: Command<(args: { seed: number }) => KeyedByChronoDate> = /* @__PURE__ */ command("give_keyed_by_chrono_date", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeKeyedByChronoDate: Command<(args: { seed: number; value: KeyedByChronoDate }) => void, string> = /* @__PURE__ */ command("take_keyed_by_chrono_date", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveKeyedByJiffDate: Command<(args: { seed: number }) => KeyedByJiffDate> = /* @__PURE__ */ command("give_keyed_by_jiff_date", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeKeyedByJiffDate: Command<(args: { seed: number; value: KeyedByJiffDate }) => void, string> = /* @__PURE__ */ command("take_keyed_by_jiff_date", api);

/** @see tests/corpus/src/members.rs */
export const giveKeyedByIpv4Addr: Command<(args: { seed: number }) => KeyedByIpv4Addr> = /* @__PURE__ */ command("give_keyed_by_ipv4_addr", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeKeyedByIpv4Addr: Command<(args: { seed: number; value: KeyedByIpv4Addr }) => void, string> = /* @__PURE__ */ command("take_keyed_by_ipv4_addr", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveKeyedByKeyMode: Command<(args: { seed: number }) => KeyedByKeyMode> = /* @__PURE__ */ command("give_keyed_by_key_mode", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeKeyedByKeyMode: Command<(args: { seed: number; value: KeyedByKeyMode }) => void, string> = /* @__PURE__ */ command("take_keyed_by_key_mode", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveKeyedByKeyName: Command<(args: { seed: number }) => KeyedByKeyName> = /* @__PURE__ */ command("give_keyed_by_key_name", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeKeyedByKeyName: Command<(args: { seed: number; value: KeyedByKeyName }) => void, string> = /* @__PURE__ */ command("take_keyed_by_key_name", api);

/** @see tests/corpus/src/members.rs */
export const giveKeyedByKeyId: Command<(args: { seed: number }) => KeyedByKeyId> = /* @__PURE__ */ command("give_keyed_by_key_id", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeKeyedByKeyId: Command<(args: { seed: number; value: KeyedByKeyId }) => void, string> = /* @__PURE__ */ command("take_keyed_by_key_id", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveExternalBool: Command<(args: { seed: number }) => ExternalBool> = /* @__PURE__ */ command("give_external_bool", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeExternalBool: Command<(args: { seed: number; value: ExternalBoolInput }) => void, string> = /* @__PURE__ */ command("take_external_bool", api);

/** @see tests/corpus/src/members.rs */
export const giveExternalU16: Command<(args: { seed: number }) => ExternalU16> = /* @__PURE__ */ command("give_external_u16", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeExternalU16: Command<(args: { seed: number; value: ExternalU16Input }) => void, string> = /* @__PURE__ */ command("take_external_u16", api);

/** @see tests/corpus/src/members.rs */
export const giveExternalI64: Command<(args: { seed: number }) => ExternalI64> = /* @__PURE__ */ command("give_external_i64", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeExternalI64: Command<(args: { seed: number; value: ExternalI64Input }) => void, string> = /* @__PURE__ */ command("take_external_i64", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveExternalF64: Command<(args: { seed: number }) => ExternalF64> = /* @__PURE__ */ command("give_external_f64", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeExternalF64: Command<(args: { seed: number; value: ExternalF64Input }) => void, string> = /* @__PURE__ */ command("take_external_f64", api);

/** @see tests/corpus/src/members.rs */
export const giveExternalString: Command<(args: { seed: number }) => ExternalString> = /* @__PURE__ */ command("give_external_string", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeExternalString: Command<(args: { seed: number; value: ExternalStringInput }) => void, string> = /* @__PURE__ */ command("take_external_string", api);

/** @see tests/corpus/src/members.rs */
export const giveExternalBytes: Command<(args: { seed: number }) => ExternalBytes> = /* @__PURE__ */ command("give_external_bytes", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeExternalBytes: Command<(args: { seed: number; value: ExternalBytesInput }) => void, string> = /* @__PURE__ */ command("take_external_bytes", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveExternalUuid: Command<(args: { seed: number }) => ExternalUuid> = /* @__PURE__ */ command("give_external_uuid", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeExternalUuid: Command<(args: { seed: number; value: ExternalUuidInput }) => void, string> = /* @__PURE__ */ command("take_external_uuid", api);

/** @see tests/corpus/src/members.rs */
export const giveInternalBool: Command<(args: { seed: number }) => InternalBool> = /* @__PURE__ */ command("give_internal_bool", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeInternalBool: Command<(args: { seed: number; value: InternalBoolInput }) => void, string> = /* @__PURE__ */ command("take_internal_bool", api);

/** @see tests/corpus/src/members.rs */
export const giveInternalU16: Command<(args: { seed: number }) => InternalU16> = /* @__PURE__ */ command("give_internal_u16", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeInternalU16: Command<(args: { seed: number; value: InternalU16Input }) => void, string> = /* @__PURE__ */ command("take_internal_u16", api);

/** @see tests/corpus/src/members.rs */
export const giveInternalI64: Command<(args: { seed: number }) => InternalI64> = /* @__PURE__ */ command("give_internal_i64", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeInternalI64: Command<(args: { seed: number; value: InternalI64Input }) => void, string> = /* @__PURE__ */ command("take_internal_i64", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveInternalF64: Command<(args: { seed: number }) => InternalF64> = /* @__PURE__ */ command("give_internal_f64", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeInternalF64: Command<(args: { seed: number; value: InternalF64Input }) => void, string> = /* @__PURE__ */ command("take_internal_f64", api);

/** @see tests/corpus/src/members.rs */
export const giveInternalString: Command<(args: { seed: number }) => InternalString> = /* @__PURE__ */ command("give_internal_string", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeInternalString: Command<(args: { seed: number; value: InternalStringInput }) => void, string> = /* @__PURE__ */ command("take_internal_string", api);

/** @see tests/corpus/src/members.rs */
export const giveInternalBytes: Command<(args: { seed: number }) => InternalBytes> = /* @__PURE__ */ command("give_internal_bytes", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeInternalBytes: Command<(args: { seed: number; value: InternalBytesInput }) => void, string> = /* @__PURE__ */ command("take_internal_bytes", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveInternalUuid: Command<(args: { seed: number }) => InternalUuid> = /* @__PURE__ */ command("give_internal_uuid", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeInternalUuid: Command<(args: { seed: number; value: InternalUuidInput }) => void, string> = /* @__PURE__ */ command("take_internal_uuid", api);

/** @see tests/corpus/src/members.rs */
export const giveAdjacentBool: Command<(args: { seed: number }) => AdjacentBool> = /* @__PURE__ */ command("give_adjacent_bool", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeAdjacentBool: Command<(args: { seed: number; value: AdjacentBoolInput }) => void, string> = /* @__PURE__ */ command("take_adjacent_bool", api);

/** @see tests/corpus/src/members.rs */
export const giveAdjacentU16: Command<(args: { seed: number }) => AdjacentU16> = /* @__PURE__ */ command("give_adjacent_u16", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeAdjacentU16: Command<(args: { seed: number; value: AdjacentU16Input }) => void, string> = /* @__PURE__ */ command("take_adjacent_u16", api);

/** @see tests/corpus/src/members.rs */
export const giveAdjacentI64: Command<(args: { seed: number }) => AdjacentI64> = /* @__PURE__ */ command("give_adjacent_i64", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeAdjacentI64: Command<(args: { seed: number; value: AdjacentI64Input }) => void, string> = /* @__PURE__ */ command("take_adjacent_i64", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveAdjacentF64: Command<(args: { seed: number }) => AdjacentF64> = /* @__PURE__ */ command("give_adjacent_f64", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeAdjacentF64: Command<(args: { seed: number; value: AdjacentF64Input }) => void, string> = /* @__PURE__ */ command("take_adjacent_f64", api);

/** @see tests/corpus/src/members.rs */
export const giveAdjacentString: Command<(args: { seed: number }) => AdjacentString> = /* @__PURE__ */ command("give_adjacent_string", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeAdjacentString: Command<(args: { seed: number; value: AdjacentStringInput }) => void, string> = /* @__PURE__ */ command("take_adjacent_string", api);

/** @see tests/corpus/src/members.rs */
export const giveAdjacentBytes: Command<(args: { seed: number }) => AdjacentBytes> = /* @__PURE__ */ command("give_adjacent_bytes", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeAdjacentBytes: Command<(args: { seed: number; value: AdjacentBytesInput }) => void, string> = /* @__PURE__ */ command("take_adjacent_bytes", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveAdjacentUuid: Command<(args: { seed: number }) => AdjacentUuid> = /* @__PURE__ */ command("give_adjacent_uuid", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeAdjacentUuid: Command<(args: { seed: number; value: AdjacentUuidInput }) => void, string> = /* @__PURE__ */ command("take_adjacent_uuid", api);

/** @see tests/corpus/src/members.rs */
export const giveUntaggedBool: Command<(args: { seed: number }) => UntaggedBool> = /* @__PURE__ */ command("give_untagged_bool", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeUntaggedBool: Command<(args: { seed: number; value: UntaggedBoolInput }) => void, string> = /* @__PURE__ */ command("take_untagged_bool", api);

/** @see tests/corpus/src/members.rs */
export const giveUntaggedU16: Command<(args: { seed: number }) => UntaggedU16> = /* @__PURE__ */ command("give_untagged_u16", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeUntaggedU16: Command<(args: { seed: number; value: UntaggedU16Input }) => void, string> = /* @__PURE__ */ command("take_untagged_u16", api);

/** @see tests/corpus/src/members.rs */
export const giveUntaggedI64: Command<(args: { seed: number }) => UntaggedI64> = /* @__PURE__ */ command("give_untagged_i64", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeUntaggedI64: Command<(args: { seed: number; value: UntaggedI64Input }) => void, string> = /* @__PURE__ */ command("take_untagged_i64", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveUntaggedF64: Command<(args: { seed: number }) => UntaggedF64> = /* @__PURE__ */ command("give_untagged_f64", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeUntaggedF64: Command<(args: { seed: number; value: UntaggedF64Input }) => void, string> = /* @__PURE__ */ command("take_untagged_f64", api);

/** @see tests/corpus/src/members.rs */
export const giveUntaggedString: Command<(args: { seed: number }) => UntaggedString> = /* @__PURE__ */ command("give_untagged_string", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeUntaggedString: Command<(args: { seed: number; value: UntaggedStringInput }) => void, string> = /* @__PURE__ */ command("take_untagged_string", api);

/** @see tests/corpus/src/members.rs */
export const giveUntaggedBytes: Command<(args: { seed: number }) => UntaggedBytes> = /* @__PURE__ */ command("give_untagged_bytes", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeUntaggedBytes: Command<(args: { seed: number; value: UntaggedBytesInput }) => void, string> = /* @__PURE__ */ command("take_untagged_bytes", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveUntaggedUuid: Command<(args: { seed: number }) => UntaggedUuid> = /* @__PURE__ */ command("give_untagged_uuid", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeUntaggedUuid: Command<(args: { seed: number; value: UntaggedUuidInput }) => void, string> = /* @__PURE__ */ command("take_untagged_uuid", api);

/** @see tests/corpus/src/members.rs */
export const giveExternalI128: Command<(args: { seed: number }) => ExternalI128> = /* @__PURE__ */ command("give_external_i128", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeExternalI128: Command<(args: { seed: number; value: ExternalI128Input }) => void, string> = /* @__PURE__ */ command("take_external_i128", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveExternalUnits: Command<(args: { seed: number }) => ExternalUnits> = /* @__PURE__ */ command("give_external_units", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeExternalUnits: Command<(args: { seed: number; value: ExternalUnits }) => void, string> = /* @__PURE__ */ command("take_external_units", api);

/** @see tests/corpus/src/members.rs */
export const giveInternalUnits: Command<(args: { seed: number }) => InternalUnits> = /* @__PURE__ */ command("give_internal_units", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeInternalUnits: Command<(args: { seed: number; value: InternalUnits }) => void, string> = /* @__PURE__ */ command("take_internal_units", api);

/** @see tests/corpus/src/members.rs */
export const giveAdjacentUnits: Command<(args: { seed: number }) => AdjacentUnits> = /* @__PURE__ */ command("give_adjacent_units", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeAdjacentUnits: Command<(args: { seed: number; value: AdjacentUnits }) => void, string> = /* @__PURE__ */ command("take_adjacent_units", api);

/** @see tests/corpus/src/members.rs */
export const giveStructLowerCase: Command<(args: { seed: number }) => StructLowerCase> = /* @__PURE__ */ command("give_struct_lower_case", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeStructLowerCase: Command<(args: { seed: number; value: StructLowerCase }) => void, string> = /* @__PURE__ */ command("take_struct_lower_case", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveEnumLowerCase: Command<(args: { seed: number }) => EnumLowerCase> = /* @__PURE__ */ command("give_enum_lower_case", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeEnumLowerCase: Command<(args: { seed: number; value: EnumLowerCase }) => void, string> = /* @__PURE__ */ command("take_enum_lower_case", api);

/** @see tests/corpus/src/members.rs */
export const giveStructUpperCase: Command<(args: { seed: number }) => StructUpperCase> = /* @__PURE__ */ command("give_struct_upper_case", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeStructUpperCase: Command<(args: { seed: number; value: StructUpperCase }) => void, string> = /* @__PURE__ */ command("take_struct_upper_case", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveEnumUpperCase: Command<(args: { seed: number }) => EnumUpperCase> = /* @__PURE__ */ command("give_enum_upper_case", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeEnumUpperCase: Command<(args: { seed: number; value: EnumUpperCase }) => void, string> = /* @__PURE__ */ command("take_enum_upper_case", api);

/** @see tests/corpus/src/members.rs */
export const giveStructPascalCase: Command<(args: { seed: number }) => StructPascalCase> = /* @__PURE__ */ command("give_struct_pascal_case", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeStructPascalCase: Command<(args: { seed: number; value: StructPascalCase }) => void, string> = /* @__PURE__ */ command("take_struct_pascal_case", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveEnumPascalCase: Command<(args: { seed: number }) => EnumPascalCase> = /* @__PURE__ */ command("give_enum_pascal_case", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeEnumPascalCase: Command<(args: { seed: number; value: EnumPascalCase }) => void, string> = /* @__PURE__ */ command("take_enum_pascal_case", api);

/** @see tests/corpus/src/members.rs */
export const giveStructCamelCase: Command<(args: { seed: number }) => StructCamelCase> = /* @__PURE__ */ command("give_struct_camel_case", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeStructCamelCase: Command<(args: { seed: number; value: StructCamelCase }) => void, string> = /* @__PURE__ */ command("take_struct_camel_case", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveEnumCamelCase: Command<(args: { seed: number }) => EnumCamelCase> = /* @__PURE__ */ command("give_enum_camel_case", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeEnumCamelCase: Command<(args: { seed: number; value: EnumCamelCase }) => void, string> = /* @__PURE__ */ command("take_enum_camel_case", api);

/** @see tests/corpus/src/members.rs */
export const giveStructSnakeCase: Command<(args: { seed: number }) => StructSnakeCase> = /* @__PURE__ */ command("give_struct_snake_case", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeStructSnakeCase: Command<(args: { seed: number; value: StructSnakeCase }) => void, string> = /* @__PURE__ */ command("take_struct_snake_case", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveEnumSnakeCase: Command<(args: { seed: number }) => EnumSnakeCase> = /* @__PURE__ */ command("give_enum_snake_case", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeEnumSnakeCase: Command<(args: { seed: number; value: EnumSnakeCase }) => void, string> = /* @__PURE__ */ command("take_enum_snake_case", api);

/** @see tests/corpus/src/members.rs */
export const giveStructScreamingSnakeCase: Command<(args: { seed: number }) => StructScreamingSnakeCase> = /* @__PURE__ */ command("give_struct_screaming_snake_case", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeStructScreamingSnakeCase: Command<(args: { seed: number; value: StructScreamingSnakeCase }) => void, string> = /* @__PURE__ */ command("take_struct_screaming_snake_case", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveEnumScreamingSnakeCase: Command<(args: { seed: number }) => EnumScreamingSnakeCase> = /* @__PURE__ */ command("give_enum_screaming_snake_case", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeEnumScreamingSnakeCase: Command<(args: { seed: number; value: EnumScreamingSnakeCase }) => void, string> = /* @__PURE__ */ command("take_enum_screaming_snake_case", api);

/** @see tests/corpus/src/members.rs */
export const giveStructKebabCase: Command<(args: { seed: number }) => StructKebabCase> = /* @__PURE__ */ command("give_struct_kebab_case", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeStructKebabCase: Command<(args: { seed: number; value: StructKebabCase }) => void, string> = /* @__PURE__ */ command("take_struct_kebab_case", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveEnumKebabCase: Command<(args: { seed: number }) => EnumKebabCase> = /* @__PURE__ */ command("give_enum_kebab_case", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeEnumKebabCase: Command<(args: { seed: number; value: EnumKebabCase }) => void, string> = /* @__PURE__ */ command("take_enum_kebab_case", api);

/** @see tests/corpus/src/members.rs */
export const giveStructScreamingKebabCase: Command<(args: { seed: number }) => StructScreamingKebabCase> = /* @__PURE__ */ command("give_struct_screaming_kebab_case", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeStructScreamingKebabCase: Command<(args: { seed: number; value: StructScreamingKebabCase }) => void, string> = /* @__PURE__ */ command("take_struct_screaming_kebab_case", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveEnumScreamingKebabCase: Command<(args: { seed: number }) => EnumScreamingKebabCase> = /* @__PURE__ */ command("give_enum_screaming_kebab_case", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeEnumScreamingKebabCase: Command<(args: { seed: number; value: EnumScreamingKebabCase }) => void, string> = /* @__PURE__ */ command("take_enum_screaming_kebab_case", api);

/** @see tests/corpus/src/members.rs */
export const giveRenamedMembers: Command<(args: { seed: number }) => RenamedMembers> = /* @__PURE__ */ command("give_renamed_members", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeRenamedMembers: Command<(args: { seed: number; value: RenamedMembers }) => void, string> = /* @__PURE__ */ command("take_renamed_members", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveRenamedPlain: Command<(args: { seed: number }) => RenamedPlain> = /* @__PURE__ */ command("give_renamed_plain", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeRenamedPlain: Command<(args: { seed: number; value: RenamedPlain }) => void, string> = /* @__PURE__ */ command("take_renamed_plain", api);

/** @see tests/corpus/src/members.rs */
export const giveRenamedVariants: Command<(args: { seed: number }) => RenamedVariants> = /* @__PURE__ */ command("give_renamed_variants", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeRenamedVariants: Command<(args: { seed: number; value: RenamedVariants }) => void, string> = /* @__PURE__ */ command("take_renamed_variants", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveRenamedFields: Command<(args: { seed: number }) => RenamedFields> = /* @__PURE__ */ command("give_renamed_fields", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeRenamedFields: Command<(args: { seed: number; value: RenamedFields }) => void, string> = /* @__PURE__ */ command("take_renamed_fields", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveDefaultFieldU16: Command<(args: { seed: number }) => DefaultFieldU16> = /* @__PURE__ */ command("give_default_field_u16", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeDefaultFieldU16: Command<(args: { seed: number; value: DefaultFieldU16Input }) => void, string> = /* @__PURE__ */ command("take_default_field_u16", api);

/** @see tests/corpus/src/members.rs */
export const giveDefaultStructU16: Command<(args: { seed: number }) => DefaultStructU16> = /* @__PURE__ */ command("give_default_struct_u16", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeDefaultStructU16: Command<(args: { seed: number; value: DefaultStructU16Input }) => void, string> = /* @__PURE__ */ command("take_default_struct_u16", api);

/** @see tests/corpus/src/members.rs */
export const giveSkipU16: Command<(args: { seed: number }) => SkipU16> = /* @__PURE__ */ command("give_skip_u16", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeSkipU16: Command<(args: { seed: number; value: SkipU16 }) => void, string> = /* @__PURE__ */ command("take_skip_u16", api);

/** @see tests/corpus/src/members.rs */
export const giveDenyU16: Command<(args: { seed: number }) => DenyU16> = /* @__PURE__ */ command("give_deny_u16", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeDenyU16: Command<(args: { seed: number; value: DenyU16 }) => void, string> = /* @__PURE__ */ command("take_deny_u16", api);

/** @see tests/corpus/src/members.rs */
export const giveDefaultFieldI64: Command<(args: { seed: number }) => DefaultFieldI64> = /* @__PURE__ */ command("give_default_field_i64", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeDefaultFieldI64: Command<(args: { seed: number; value: DefaultFieldI64Input }) => void, string> = /* @__PURE__ */ command("take_default_field_i64", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveDefaultStructI64: Command<(args: { seed: number }) => DefaultStructI64> = /* @__PURE__ */ command("give_default_struct_i64", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeDefaultStructI64: Command<(args: { seed: number; value: DefaultStructI64Input }) => void, string> = /* @__PURE__ */ command("take_default_struct_i64", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveSkipI64: Command<(args: { seed: number }) => SkipI64> = /* @__PURE__ */ command("give_skip_i64", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeSkipI64: Command<(args: { seed: number; value: SkipI64 }) => void, string> = /* @__PURE__ */ command("take_skip_i64", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveDenyI64: Command<(args: { seed: number }) => DenyI64> = /* @__PURE__ */ command("give_deny_i64", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeDenyI64: Command<(args: { seed: number; value: DenyI64 }) => void, string> = /* @__PURE__ */ command("take_deny_i64", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveDefaultFieldString: Command<(args: { seed: number }) => DefaultFieldString> = /* @__PURE__ */ command("give_default_field_string", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeDefaultFieldString: Command<(args: { seed: number; value: DefaultFieldStringInput }) => void, string> = /* @__PURE__ */ command("take_default_field_string", api);

/** @see tests/corpus/src/members.rs */
export const giveDefaultStructString: Command<(args: { seed: number }) => DefaultStructString> = /* @__PURE__ */ command("give_default_struct_string", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeDefaultStructString: Command<(args: { seed: number; value: DefaultStructStringInput }) => void, string> = /* @__PURE__ */ command("take_default_struct_string", api);

/** @see tests/corpus/src/members.rs */
export const giveSkipString: Command<(args: { seed: number }) => SkipString> = /* @__PURE__ */ command("give_skip_string", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeSkipString: Command<(args: { seed: number; value: SkipString }) => void, string> = /* @__PURE__ */ command("take_skip_string", api);

/** @see tests/corpus/src/members.rs */
export const giveDenyString: Command<(args: { seed: number }) => DenyString> = /* @__PURE__ */ command("give_deny_string", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeDenyString: Command<(args: { seed: number; value: DenyString }) => void, string> = /* @__PURE__ */ command("take_deny_string", api);

/** @see tests/corpus/src/members.rs */
export const giveDefaultFieldBytes: Command<(args: { seed: number }) => DefaultFieldBytes> = /* @__PURE__ */ command("give_default_field_bytes", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeDefaultFieldBytes: Command<(args: { seed: number; value: DefaultFieldBytesInput }) => void, string> = /* @__PURE__ */ command("take_default_field_bytes", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveDefaultStructBytes: Command<(args: { seed: number }) => DefaultStructBytes> = /* @__PURE__ */ command("give_default_struct_bytes", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeDefaultStructBytes: Command<(args: { seed: number; value: DefaultStructBytesInput }) => void, string> = /* @__PURE__ */ command("take_default_struct_bytes", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveSkipBytes: Command<(args: { seed: number }) => SkipBytes> = /* @__PURE__ */ command("give_skip_bytes", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeSkipBytes: Command<(args: { seed: number; value: SkipBytes }) => void, string> = /* @__PURE__ */ command("take_skip_bytes", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveDenyBytes: Command<(args: { seed: number }) => DenyBytes> = /* @__PURE__ */ command("give_deny_bytes", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeDenyBytes: Command<(args: { seed: number; value: DenyBytes }) => void, string> = /* @__PURE__ */ command("take_deny_bytes", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveGenericStructOfU16: Command<(args: { seed: number }) => GenericStructOfU16> = /* @__PURE__ */ command("give_generic_struct_of_u16", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeGenericStructOfU16: Command<(args: { seed: number; value: GenericStructOfU16 }) => void, string> = /* @__PURE__ */ command("take_generic_struct_of_u16", api);

/** @see tests/corpus/src/members.rs */
export const giveGenericNewtypeOfU16: Command<(args: { seed: number }) => GenericNewtypeOfU16> = /* @__PURE__ */ command("give_generic_newtype_of_u16", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeGenericNewtypeOfU16: Command<(args: { seed: number; value: GenericNewtypeOfU16 }) => void, string> = /* @__PURE__ */ command("take_generic_newtype_of_u16", api);

/** @see tests/corpus/src/members.rs */
export const giveGenericEnumOfU16: Command<(args: { seed: number }) => GenericEnumOfU16> = /* @__PURE__ */ command("give_generic_enum_of_u16", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeGenericEnumOfU16: Command<(args: { seed: number; value: GenericEnumOfU16 }) => void, string> = /* @__PURE__ */ command("take_generic_enum_of_u16", api);

/** @see tests/corpus/src/members.rs */
export const giveGenericTaggedOfU16: Command<(args: { seed: number }) => GenericTaggedOfU16> = /* @__PURE__ */ command("give_generic_tagged_of_u16", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeGenericTaggedOfU16: Command<(args: { seed: number; value: GenericTaggedOfU16 }) => void, string> = /* @__PURE__ */ command("take_generic_tagged_of_u16", api);

/** @see tests/corpus/src/members.rs */
export const giveGenericTreeOfU16: Command<(args: { seed: number }) => GenericTreeOfU16> = /* @__PURE__ */ command("give_generic_tree_of_u16", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeGenericTreeOfU16: Command<(args: { seed: number; value: GenericTreeOfU16 }) => void, string> = /* @__PURE__ */ command("take_generic_tree_of_u16", api);

/** @see tests/corpus/src/members.rs */
export const giveGenericStructOfI64: Command<(args: { seed: number }) => GenericStructOfI64> = /* @__PURE__ */ command("give_generic_struct_of_i64", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeGenericStructOfI64: Command<(args: { seed: number; value: GenericStructOfI64 }) => void, string> = /* @__PURE__ */ command("take_generic_struct_of_i64", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveGenericNewtypeOfI64: Command<(args: { seed: number }) => GenericNewtypeOfI64> = /* @__PURE__ */ command("give_generic_newtype_of_i64", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeGenericNewtypeOfI64: Command<(args: { seed: number; value: GenericNewtypeOfI64 }) => void, string> = /* @__PURE__ */ command("take_generic_newtype_of_i64", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveGenericEnumOfI64: Command<(args: { seed: number }) => GenericEnumOfI64> = /* @__PURE__ */ command("give_generic_enum_of_i64", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeGenericEnumOfI64: Command<(args: { seed: number; value: GenericEnumOfI64 }) => void, string> = /* @__PURE__ */ command("take_generic_enum_of_i64", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveGenericTaggedOfI64: Command<(args: { seed: number }) => GenericTaggedOfI64> = /* @__PURE__ */ command("give_generic_tagged_of_i64", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeGenericTaggedOfI64: Command<(args: { seed: number; value: GenericTaggedOfI64 }) => void, string> = /* @__PURE__ */ command("take_generic_tagged_of_i64", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveGenericTreeOfI64: Command<(args: { seed: number }) => GenericTreeOfI64> = /* @__PURE__ */ command("give_generic_tree_of_i64", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeGenericTreeOfI64: Command<(args: { seed: number; value: GenericTreeOfI64 }) => void, string> = /* @__PURE__ */ command("take_generic_tree_of_i64", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveGenericStructOfBytes: Command<(args: { seed: number }) => GenericStructOfBytes> = /* @__PURE__ */ command("give_generic_struct_of_bytes", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeGenericStructOfBytes: Command<(args: { seed: number; value: GenericStructOfBytes }) => void, string> = /* @__PURE__ */ command("take_generic_struct_of_bytes", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveGenericNewtypeOfBytes: Command<(args: { seed: number }) => GenericNewtypeOfBytes> = /* @__PURE__ */ command("give_generic_newtype_of_bytes", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeGenericNewtypeOfBytes: Command<(args: { seed: number; value: GenericNewtypeOfBytes }) => void, string> = /* @__PURE__ */ command("take_generic_newtype_of_bytes", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveGenericEnumOfBytes: Command<(args: { seed: number }) => GenericEnumOfBytes> = /* @__PURE__ */ command("give_generic_enum_of_bytes", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeGenericEnumOfBytes: Command<(args: { seed: number; value: GenericEnumOfBytes }) => void, string> = /* @__PURE__ */ command("take_generic_enum_of_bytes", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveGenericTaggedOfBytes: Command<(args: { seed: number }) => GenericTaggedOfBytes> = /* @__PURE__ */ command("give_generic_tagged_of_bytes", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeGenericTaggedOfBytes: Command<(args: { seed: number; value: GenericTaggedOfBytes }) => void, string> = /* @__PURE__ */ command("take_generic_tagged_of_bytes", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveGenericTreeOfBytes: Command<(args: { seed: number }) => GenericTreeOfBytes> = /* @__PURE__ */ command("give_generic_tree_of_bytes", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeGenericTreeOfBytes: Command<(args: { seed: number; value: GenericTreeOfBytes }) => void, string> = /* @__PURE__ */ command("take_generic_tree_of_bytes", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveGenericStructOfString: Command<(args: { seed: number }) => GenericStructOfString> = /* @__PURE__ */ command("give_generic_struct_of_string", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeGenericStructOfString: Command<(args: { seed: number; value: GenericStructOfString }) => void, string> = /* @__PURE__ */ command("take_generic_struct_of_string", api);

/** @see tests/corpus/src/members.rs */
export const giveGenericNewtypeOfString: Command<(args: { seed: number }) => GenericNewtypeOfString> = /* @__PURE__ */ command("give_generic_newtype_of_string", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeGenericNewtypeOfString: Command<(args: { seed: number; value: GenericNewtypeOfString }) => void, string> = /* @__PURE__ */ command("take_generic_newtype_of_string", api);

/** @see tests/corpus/src/members.rs */
export const giveGenericEnumOfString: Command<(args: { seed: number }) => GenericEnumOfString> = /* @__PURE__ */ command("give_generic_enum_of_string", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeGenericEnumOfString: Command<(args: { seed: number; value: GenericEnumOfString }) => void, string> = /* @__PURE__ */ command("take_generic_enum_of_string", api);

/** @see tests/corpus/src/members.rs */
export const giveGenericTaggedOfString: Command<(args: { seed: number }) => GenericTaggedOfString> = /* @__PURE__ */ command("give_generic_tagged_of_string", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeGenericTaggedOfString: Command<(args: { seed: number; value: GenericTaggedOfString }) => void, string> = /* @__PURE__ */ command("take_generic_tagged_of_string", api);

/** @see tests/corpus/src/members.rs */
export const giveGenericTreeOfString: Command<(args: { seed: number }) => GenericTreeOfString> = /* @__PURE__ */ command("give_generic_tree_of_string", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeGenericTreeOfString: Command<(args: { seed: number; value: GenericTreeOfString }) => void, string> = /* @__PURE__ */ command("take_generic_tree_of_string", api);

/** @see tests/corpus/src/members.rs */
export const giveFlattenStructU16: Command<(args: { seed: number }) => FlattenStructU16> = /* @__PURE__ */ command("give_flatten_struct_u16", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeFlattenStructU16: Command<(args: { seed: number; value: FlattenStructU16Input }) => void, string> = /* @__PURE__ */ command("take_flatten_struct_u16", api);

/** @see tests/corpus/src/members.rs */
export const giveFlattenInternalU16: Command<(args: { seed: number }) => FlattenInternalU16> = /* @__PURE__ */ command("give_flatten_internal_u16", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeFlattenInternalU16: Command<(args: { seed: number; value: FlattenInternalU16Input }) => void, string> = /* @__PURE__ */ command("take_flatten_internal_u16", api);

/** @see tests/corpus/src/members.rs */
export const giveFlattenAdjacentU16: Command<(args: { seed: number }) => FlattenAdjacentU16> = /* @__PURE__ */ command("give_flatten_adjacent_u16", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeFlattenAdjacentU16: Command<(args: { seed: number; value: FlattenAdjacentU16Input }) => void, string> = /* @__PURE__ */ command("take_flatten_adjacent_u16", api);

/** @see tests/corpus/src/members.rs */
export const giveFlattenGenericStructU16: Command<(args: { seed: number }) => FlattenGenericStructU16> = /* @__PURE__ */ command("give_flatten_generic_struct_u16", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeFlattenGenericStructU16: Command<(args: { seed: number; value: FlattenGenericStructU16 }) => void, string> = /* @__PURE__ */ command("take_flatten_generic_struct_u16", api);

/** @see tests/corpus/src/members.rs */
export const giveFlattenDefaultFieldU16: Command<(args: { seed: number }) => FlattenDefaultFieldU16> = /* @__PURE__ */ command("give_flatten_default_field_u16", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeFlattenDefaultFieldU16: Command<(args: { seed: number; value: FlattenDefaultFieldU16Input }) => void, string> = /* @__PURE__ */ command("take_flatten_default_field_u16", api);

/** @see tests/corpus/src/members.rs */
export const giveFlattenStructI64: Command<(args: { seed: number }) => FlattenStructI64> = /* @__PURE__ */ command("give_flatten_struct_i64", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeFlattenStructI64: Command<(args: { seed: number; value: FlattenStructI64Input }) => void, string> = /* @__PURE__ */ command("take_flatten_struct_i64", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveFlattenInternalI64: Command<(args: { seed: number }) => FlattenInternalI64> = /* @__PURE__ */ command("give_flatten_internal_i64", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeFlattenInternalI64: Command<(args: { seed: number; value: FlattenInternalI64Input }) => void, string> = /* @__PURE__ */ command("take_flatten_internal_i64", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveFlattenAdjacentI64: Command<(args: { seed: number }) => FlattenAdjacentI64> = /* @__PURE__ */ command("give_flatten_adjacent_i64", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeFlattenAdjacentI64: Command<(args: { seed: number; value: FlattenAdjacentI64Input }) => void, string> = /* @__PURE__ */ command("take_flatten_adjacent_i64", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveFlattenGenericStructI64: Command<(args: { seed: number }) => FlattenGenericStructI64> = /* @__PURE__ */ command("give_flatten_generic_struct_i64", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeFlattenGenericStructI64: Command<(args: { seed: number; value: FlattenGenericStructI64 }) => void, string> = /* @__PURE__ */ command("take_flatten_generic_struct_i64", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveFlattenDefaultFieldI64: Command<(args: { seed: number }) => FlattenDefaultFieldI64> = /* @__PURE__ */ command("give_flatten_default_field_i64", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeFlattenDefaultFieldI64: Command<(args: { seed: number; value: FlattenDefaultFieldI64Input }) => void, string> = /* @__PURE__ */ command("take_flatten_default_field_i64", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveFlattenStructString: Command<(args: { seed: number }) => FlattenStructString> = /* @__PURE__ */ command("give_flatten_struct_string", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeFlattenStructString: Command<(args: { seed: number; value: FlattenStructStringInput }) => void, string> = /* @__PURE__ */ command("take_flatten_struct_string", api);

/** @see tests/corpus/src/members.rs */
export const giveFlattenInternalString: Command<(args: { seed: number }) => FlattenInternalString> = /* @__PURE__ */ command("give_flatten_internal_string", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeFlattenInternalString: Command<(args: { seed: number; value: FlattenInternalStringInput }) => void, string> = /* @__PURE__ */ command("take_flatten_internal_string", api);

/** @see tests/corpus/src/members.rs */
export const giveFlattenAdjacentString: Command<(args: { seed: number }) => FlattenAdjacentString> = /* @__PURE__ */ command("give_flatten_adjacent_string", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeFlattenAdjacentString: Command<(args: { seed: number; value: FlattenAdjacentStringInput }) => void, string> = /* @__PURE__ */ command("take_flatten_adjacent_string", api);

/** @see tests/corpus/src/members.rs */
export const giveFlattenGenericStructString: Command<(args: { seed: number }) => FlattenGenericStructString> = /* @__PURE__ */ command("give_flatten_generic_struct_string", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeFlattenGenericStructString: Command<(args: { seed: number; value: FlattenGenericStructString }) => void, string> = /* @__PURE__ */ command("take_flatten_generic_struct_string", api);

/** @see tests/corpus/src/members.rs */
export const giveFlattenDefaultFieldString: Command<(args: { seed: number }) => FlattenDefaultFieldString> = /* @__PURE__ */ command("give_flatten_default_field_string", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeFlattenDefaultFieldString: Command<(args: { seed: number; value: FlattenDefaultFieldStringInput }) => void, string> = /* @__PURE__ */ command("take_flatten_default_field_string", api);

/** @see tests/corpus/src/members.rs */
export const giveFlattenStructBytes: Command<(args: { seed: number }) => FlattenStructBytes> = /* @__PURE__ */ command("give_flatten_struct_bytes", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeFlattenStructBytes: Command<(args: { seed: number; value: FlattenStructBytesInput }) => void, string> = /* @__PURE__ */ command("take_flatten_struct_bytes", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveFlattenInternalBytes: Command<(args: { seed: number }) => FlattenInternalBytes> = /* @__PURE__ */ command("give_flatten_internal_bytes", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeFlattenInternalBytes: Command<(args: { seed: number; value: FlattenInternalBytesInput }) => void, string> = /* @__PURE__ */ command("take_flatten_internal_bytes", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveFlattenAdjacentBytes: Command<(args: { seed: number }) => FlattenAdjacentBytes> = /* @__PURE__ */ command("give_flatten_adjacent_bytes", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeFlattenAdjacentBytes: Command<(args: { seed: number; value: FlattenAdjacentBytesInput }) => void, string> = /* @__PURE__ */ command("take_flatten_adjacent_bytes", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveFlattenGenericStructBytes: Command<(args: { seed: number }) => FlattenGenericStructBytes> = /* @__PURE__ */ command("give_flatten_generic_struct_bytes", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeFlattenGenericStructBytes: Command<(args: { seed: number; value: FlattenGenericStructBytes }) => void, string> = /* @__PURE__ */ command("take_flatten_generic_struct_bytes", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveFlattenDefaultFieldBytes: Command<(args: { seed: number }) => FlattenDefaultFieldBytes> = /* @__PURE__ */ command("give_flatten_default_field_bytes", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeFlattenDefaultFieldBytes: Command<(args: { seed: number; value: FlattenDefaultFieldBytesInput }) => void, string> = /* @__PURE__ */ command("take_flatten_default_field_bytes", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveFlattenUntagged: Command<(args: { seed: number }) => FlattenUntagged> = /* @__PURE__ */ command("give_flatten_untagged", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeFlattenUntagged: Command<(args: { seed: number; value: FlattenUntagged }) => void, string> = /* @__PURE__ */ command("take_flatten_untagged", api);

/** @see tests/corpus/src/members.rs */
export const giveFlattenTwice: Command<(args: { seed: number }) => FlattenTwice> = /* @__PURE__ */ command("give_flatten_twice", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeFlattenTwice: Command<(args: { seed: number; value: FlattenTwiceInput }) => void, string> = /* @__PURE__ */ command("take_flatten_twice", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveFlattenMapOfJson: Command<(args: { seed: number }) => FlattenMapOfJson> = /* @__PURE__ */ command("give_flatten_map_of_json", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeFlattenMapOfJson: Command<(args: { seed: number; value: FlattenMapOfJson }) => void, string> = /* @__PURE__ */ command("take_flatten_map_of_json", api);

/** @see tests/corpus/src/members.rs */
export const giveFlattenMapOfBool: Command<(args: { seed: number }) => FlattenMapOfBool> = /* @__PURE__ */ command("give_flatten_map_of_bool", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeFlattenMapOfBool: Command<(args: { seed: number; value: FlattenMapOfBool }) => void, string> = /* @__PURE__ */ command("take_flatten_map_of_bool", api);

/** @see tests/corpus/src/members.rs */
export const giveFlattenInVariant: Command<(args: { seed: number }) => FlattenInVariant> = /* @__PURE__ */ command("give_flatten_in_variant", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeFlattenInVariant: Command<(args: { seed: number; value: FlattenInVariantInput }) => void, string> = /* @__PURE__ */ command("take_flatten_in_variant", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveAliasU16: Command<(args: { seed: number }) => AliasU16> = /* @__PURE__ */ command("give_alias_u16", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeAliasU16: Command<(args: { seed: number; value: AliasU16 }) => void, string> = /* @__PURE__ */ command("take_alias_u16", api);

/** @see tests/corpus/src/members.rs */
export const giveLeftOutU16: Command<(args: { seed: number }) => LeftOutU16> = /* @__PURE__ */ command("give_left_out_u16", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeLeftOutU16: Command<(args: { seed: number; value: LeftOutU16 }) => void, string> = /* @__PURE__ */ command("take_left_out_u16", api);

/** @see tests/corpus/src/members.rs */
export const giveLeftOutEmptyU16: Command<(args: { seed: number }) => LeftOutEmptyU16> = /* @__PURE__ */ command("give_left_out_empty_u16", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeLeftOutEmptyU16: Command<(args: { seed: number; value: LeftOutEmptyU16 }) => void, string> = /* @__PURE__ */ command("take_left_out_empty_u16", api);

/** @see tests/corpus/src/members.rs */
export const giveOnlyInputU16: Command<(args: { seed: number }) => OnlyInputU16> = /* @__PURE__ */ command("give_only_input_u16", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeOnlyInputU16: Command<(args: { seed: number; value: OnlyInputU16Input }) => void, string> = /* @__PURE__ */ command("take_only_input_u16", api);

/** @see tests/corpus/src/members.rs */
export const giveOnlyOutputU16: Command<(args: { seed: number }) => OnlyOutputU16> = /* @__PURE__ */ command("give_only_output_u16", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeOnlyOutputU16: Command<(args: { seed: number; value: OnlyOutputU16Input }) => void, string> = /* @__PURE__ */ command("take_only_output_u16", api);

/** @see tests/corpus/src/members.rs */
export const giveConvertedU16: Command<(args: { seed: number }) => ConvertedU16> = /* @__PURE__ */ command("give_converted_u16", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeConvertedU16: Command<(args: { seed: number; value: ConvertedU16 }) => void, string> = /* @__PURE__ */ command("take_converted_u16", api);

/** @see tests/corpus/src/members.rs */
export const giveAliasI64: Command<(args: { seed: number }) => AliasI64> = /* @__PURE__ */ command("give_alias_i64", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeAliasI64: Command<(args: { seed: number; value: AliasI64 }) => void, string> = /* @__PURE__ */ command("take_alias_i64", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveLeftOutI64: Command<(args: { seed: number }) => LeftOutI64> = /* @__PURE__ */ command("give_left_out_i64", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeLeftOutI64: Command<(args: { seed: number; value: LeftOutI64 }) => void, string> = /* @__PURE__ */ command("take_left_out_i64", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveLeftOutEmptyI64: Command<(args: { seed: number }) => LeftOutEmptyI64> = /* @__PURE__ */ command("give_left_out_empty_i64", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeLeftOutEmptyI64: Command<(args: { seed: number; value: LeftOutEmptyI64 }) => void, string> = /* @__PURE__ */ command("take_left_out_empty_i64", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveOnlyInputI64: Command<(args: { seed: number }) => OnlyInputI64> = /* @__PURE__ */ command("give_only_input_i64", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeOnlyInputI64: Command<(args: { seed: number; value: OnlyInputI64Input }) => void, string> = /* @__PURE__ */ command("take_only_input_i64", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveOnlyOutputI64: Command<(args: { seed: number }) => OnlyOutputI64> = /* @__PURE__ */ command("give_only_output_i64", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeOnlyOutputI64: Command<(args: { seed: number; value: OnlyOutputI64Input }) => void, string> = /* @__PURE__ */ command("take_only_output_i64", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveConvertedI64: Command<(args: { seed: number }) => ConvertedI64> = /* @__PURE__ */ command("give_converted_i64", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeConvertedI64: Command<(args: { seed: number; value: ConvertedI64 }) => void, string> = /* @__PURE__ */ command("take_converted_i64", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveAliasString: Command<(args: { seed: number }) => AliasString> = /* @__PURE__ */ command("give_alias_string", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeAliasString: Command<(args: { seed: number; value: AliasString }) => void, string> = /* @__PURE__ */ command("take_alias_string", api);

/** @see tests/corpus/src/members.rs */
export const giveLeftOutString: Command<(args: { seed: number }) => LeftOutString> = /* @__PURE__ */ command("give_left_out_string", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeLeftOutString: Command<(args: { seed: number; value: LeftOutString }) => void, string> = /* @__PURE__ */ command("take_left_out_string", api);

/** @see tests/corpus/src/members.rs */
export const giveLeftOutEmptyString: Command<(args: { seed: number }) => LeftOutEmptyString> = /* @__PURE__ */ command("give_left_out_empty_string", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeLeftOutEmptyString: Command<(args: { seed: number; value: LeftOutEmptyString }) => void, string> = /* @__PURE__ */ command("take_left_out_empty_string", api);

/** @see tests/corpus/src/members.rs */
export const giveOnlyInputString: Command<(args: { seed: number }) => OnlyInputString> = /* @__PURE__ */ command("give_only_input_string", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeOnlyInputString: Command<(args: { seed: number; value: OnlyInputStringInput }) => void, string> = /* @__PURE__ */ command("take_only_input_string", api);

/** @see tests/corpus/src/members.rs */
export const giveOnlyOutputString: Command<(args: { seed: number }) => OnlyOutputString> = /* @__PURE__ */ command("give_only_output_string", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeOnlyOutputString: Command<(args: { seed: number; value: OnlyOutputStringInput }) => void, string> = /* @__PURE__ */ command("take_only_output_string", api);

/** @see tests/corpus/src/members.rs */
export const giveConvertedString: Command<(args: { seed: number }) => ConvertedString> = /* @__PURE__ */ command("give_converted_string", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeConvertedString: Command<(args: { seed: number; value: ConvertedString }) => void, string> = /* @__PURE__ */ command("take_converted_string", api);

/** @see tests/corpus/src/members.rs */
export const giveAliasBytes: Command<(args: { seed: number }) => AliasBytes> = /* @__PURE__ */ command("give_alias_bytes", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeAliasBytes: Command<(args: { seed: number; value: AliasBytes }) => void, string> = /* @__PURE__ */ command("take_alias_bytes", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveLeftOutBytes: Command<(args: { seed: number }) => LeftOutBytes> = /* @__PURE__ */ command("give_left_out_bytes", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeLeftOutBytes: Command<(args: { seed: number; value: LeftOutBytes }) => void, string> = /* @__PURE__ */ command("take_left_out_bytes", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveLeftOutEmptyBytes: Command<(args: { seed: number }) => LeftOutEmptyBytes> = /* @__PURE__ */ command("give_left_out_empty_bytes", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeLeftOutEmptyBytes: Command<(args: { seed: number; value: LeftOutEmptyBytes }) => void, string> = /* @__PURE__ */ command("take_left_out_empty_bytes", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveOnlyInputBytes: Command<(args: { seed: number }) => OnlyInputBytes> = /* @__PURE__ */ command("give_only_input_bytes", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeOnlyInputBytes: Command<(args: { seed: number; value: OnlyInputBytesInput }) => void, string> = /* @__PURE__ */ command("take_only_input_bytes", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveOnlyOutputBytes: Command<(args: { seed: number }) => OnlyOutputBytes> = /* @__PURE__ */ command("give_only_output_bytes", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeOnlyOutputBytes: Command<(args: { seed: number; value: OnlyOutputBytesInput }) => void, string> = /* @__PURE__ */ command("take_only_output_bytes", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveConvertedBytes: Command<(args: { seed: number }) => ConvertedBytes> = /* @__PURE__ */ command("give_converted_bytes", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeConvertedBytes: Command<(args: { seed: number; value: ConvertedBytes }) => void, string> = /* @__PURE__ */ command("take_converted_bytes", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveTryConverted: Command<(args: { seed: number }) => TryConverted> = /* @__PURE__ */ command("give_try_converted", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeTryConverted: Command<(args: { seed: number; value: TryConverted }) => void, string> = /* @__PURE__ */ command("take_try_converted", api);

/** @see tests/corpus/src/members.rs */
export const giveAliasVariant: Command<(args: { seed: number }) => AliasVariant> = /* @__PURE__ */ command("give_alias_variant", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeAliasVariant: Command<(args: { seed: number; value: AliasVariant }) => void, string> = /* @__PURE__ */ command("take_alias_variant", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveRecursiveBox: Command<(args: { seed: number }) => RecursiveBox> = /* @__PURE__ */ command("give_recursive_box", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeRecursiveBox: Command<(args: { seed: number; value: RecursiveBoxInput }) => void, string> = /* @__PURE__ */ command("take_recursive_box", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveRecursiveArc: Command<(args: { seed: number }) => RecursiveArc> = /* @__PURE__ */ command("give_recursive_arc", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeRecursiveArc: Command<(args: { seed: number; value: RecursiveArcInput }) => void, string> = /* @__PURE__ */ command("take_recursive_arc", api);

/** @see tests/corpus/src/members.rs */
export const giveRecursiveVec: Command<(args: { seed: number }) => RecursiveVec> = /* @__PURE__ */ command("give_recursive_vec", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeRecursiveVec: Command<(args: { seed: number; value: RecursiveVec }) => void, string> = /* @__PURE__ */ command("take_recursive_vec", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveRecursiveMap: Command<(args: { seed: number }) => RecursiveMap> = /* @__PURE__ */ command("give_recursive_map", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeRecursiveMap: Command<(args: { seed: number; value: RecursiveMap }) => void, string> = /* @__PURE__ */ command("take_recursive_map", api);

/** @see tests/corpus/src/members.rs */
export const giveRecursiveNewtype: Command<(args: { seed: number }) => RecursiveNewtype> = /* @__PURE__ */ command("give_recursive_newtype", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeRecursiveNewtype: Command<(args: { seed: number; value: RecursiveNewtype }) => void, string> = /* @__PURE__ */ command("take_recursive_newtype", api);

/** @see tests/corpus/src/members.rs */
export const giveRecursiveExternal: Command<(args: { seed: number }) => RecursiveExternal> = /* @__PURE__ */ command("give_recursive_external", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeRecursiveExternal: Command<(args: { seed: number; value: RecursiveExternal }) => void, string> = /* @__PURE__ */ command("take_recursive_external", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveRecursiveInternal: Command<(args: { seed: number }) => RecursiveInternal> = /* @__PURE__ */ command("give_recursive_internal", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeRecursiveInternal: Command<(args: { seed: number; value: RecursiveInternal }) => void, string> = /* @__PURE__ */ command("take_recursive_internal", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveRecursiveAdjacent: Command<(args: { seed: number }) => RecursiveAdjacent> = /* @__PURE__ */ command("give_recursive_adjacent", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeRecursiveAdjacent: Command<(args: { seed: number; value: RecursiveAdjacent }) => void, string> = /* @__PURE__ */ command("take_recursive_adjacent", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveRecursiveUntagged: Command<(args: { seed: number }) => RecursiveUntagged> = /* @__PURE__ */ command("give_recursive_untagged", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeRecursiveUntagged: Command<(args: { seed: number; value: RecursiveUntagged }) => void, string> = /* @__PURE__ */ command("take_recursive_untagged", api);

/** @see tests/corpus/src/members.rs */
export const giveRecursiveFolder: Command<(args: { seed: number }) => RecursiveFolder> = /* @__PURE__ */ command("give_recursive_folder", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeRecursiveFolder: Command<(args: { seed: number; value: RecursiveFolder }) => void, string> = /* @__PURE__ */ command("take_recursive_folder", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveRecursiveEntry: Command<(args: { seed: number }) => RecursiveEntry> = /* @__PURE__ */ command("give_recursive_entry", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeRecursiveEntry: Command<(args: { seed: number; value: RecursiveEntry }) => void, string> = /* @__PURE__ */ command("take_recursive_entry", api, extended);
