// Generated from Rust by ipc. Do not edit: run `cargo test` to write it anew.
import { bindings, command, extended, type Command } from "./ipc.js";

export { CommandError, FrameworkError, IpcError, currentWindow, safe } from "./ipc.js";

const api = /* @__PURE__ */ bindings("a50c0275e0f5ff0e", () => import("./contract.js"));

/**
 * A choice around a `i64`.
 *
 * @see tests/corpus/src/types.rs
 */
export type AdjacentI64 =
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
 * A choice around a `i64`.
 *
 * @see tests/corpus/src/types.rs
 */
export type AdjacentI64Input =
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
 * A member with an older name.
 *
 * @see tests/corpus/src/types.rs
 */
export interface AliasI64 {
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
  | { readonly Two: number };

/**
 * On the wire it is a `TransparentI64`.
 *
 * @see tests/corpus/src/types.rs
 */
export type ConvertedI64 = TransparentI64;

/**
 * A `i64` that pages may leave out.
 *
 * @see tests/corpus/src/types.rs
 */
export interface DefaultFieldI64 {
  /** It has a default. */
  readonly value: number;
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
  readonly value?: number;
  /** It has none. */
  readonly other: boolean;
}

/**
 * All of it may be left out.
 *
 * @see tests/corpus/src/types.rs
 */
export interface DefaultStructI64 {
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
export interface DefaultStructI64Input {
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
export interface DenyI64 {
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
  readonly secs: number;
  /** Nanoseconds beyond that. */
  readonly nanos: number;
}

/**
 * A choice around a `i128`.
 *
 * @see tests/corpus/src/types.rs
 */
export type ExternalI128 =
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
 * A choice around a `i128`.
 *
 * @see tests/corpus/src/types.rs
 */
export type ExternalI128Input =
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
 * A choice around a `i64`.
 *
 * @see tests/corpus/src/types.rs
 */
export type ExternalI64 =
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
 * A choice around a `i64`.
 *
 * @see tests/corpus/src/types.rs
 */
export type ExternalI64Input =
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
 * The members of `DefaultFieldI64` among its own.
 *
 * @see tests/corpus/src/types.rs
 */
export interface FlattenDefaultFieldI64 {
  /** Its own. */
  readonly own: boolean;
  /** It has a default. */
  readonly value: number;
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
  readonly value?: number;
  /** It has none. */
  readonly other: boolean;
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
      readonly value: number;
      /** It may be missing. */
      readonly other: number | null;
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
      readonly value: number;
      /** It may be missing. */
      readonly other?: number | null;
    }
  /** Nothing. */
  | { readonly kind: "Nothing" };

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
 * The members of `StructI64` among its own.
 *
 * @see tests/corpus/src/types.rs
 */
export interface FlattenStructI64 {
  /** Its own. */
  readonly own: boolean;
  /** It is there. */
  readonly value: number;
  /** It may be missing. */
  readonly other: number | null;
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
  readonly value: number;
  /** It may be missing. */
  readonly other: number | null;
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
  readonly value: number;
  /** It may be missing. */
  readonly other?: number | null;
}

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
 * `GenericEnum<i64, (bool, i64)>` in a struct.
 *
 * @see tests/corpus/src/types.rs
 */
export interface GenericEnumOfI64 {
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
 * `GenericNewtype<Vec<i64>>` in a struct.
 *
 * @see tests/corpus/src/types.rs
 */
export interface GenericNewtypeOfI64 {
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
 * `GenericStruct<i64, Option<i64>>` in a struct.
 *
 * @see tests/corpus/src/types.rs
 */
export interface GenericStructOfI64 {
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
 * `GenericTagged<GenericNewtype<i64>>` in a struct.
 *
 * @see tests/corpus/src/types.rs
 */
export interface GenericTaggedOfI64 {
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
 * `GenericTree<i64>` in a struct.
 *
 * @see tests/corpus/src/types.rs
 */
export interface GenericTreeOfI64 {
  /** What is in it. */
  readonly value: GenericTree<number>;
}

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
      readonly value: number;
      /** It may be missing. */
      readonly other: number | null;
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
      readonly value: number;
      /** It may be missing. */
      readonly other?: number | null;
    };

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
 * `BTreeMap<BigInt<u64>, i64>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type KeyedByBigIntU64 = Record<`${bigint}`, number>;

/**
 * `HashMap<chrono::NaiveDate, i64>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type KeyedByChronoDate = Record<string, number>;

/**
 * `BTreeMap<i8, i64>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type KeyedByI8 = Record<number, number>;

/**
 * `BTreeMap<KeyMode, i64>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type KeyedByKeyMode = Partial<Record<KeyMode, number>>;

/**
 * `BTreeMap<NonZeroU32, i64>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type KeyedByNonZeroU32 = Record<number, number>;

/**
 * `HashMap<PathBuf, i64>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type KeyedByPathBuf = Record<string, number>;

/**
 * `BTreeMap<String, i64>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type KeyedByString = Record<string, number>;

/**
 * `HashMap<u8, i64>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type KeyedByU8 = Record<number, number>;

/**
 * `HashMap<usize, i64>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type KeyedByUsize = Record<`${bigint}`, number>;

/**
 * A list that is left out where it is empty.
 *
 * @see tests/corpus/src/types.rs
 */
export interface LeftOutEmptyI64 {
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
  readonly value?: number | null;
  /** One that is always there. */
  readonly other: number;
}

/**
 * `Arc<i64>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeArcOfI64 = number;

/**
 * `Arc<[i64]>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeArcSliceOfI64 = number[];

/**
 * `[i64; 3]` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeArrayOfI64 = [number, number, number];

/**
 * `BTreeMap<String, i64>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeBTreeMapOfI64 = Record<string, number>;

/**
 * `BTreeSet<i64>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeBTreeSetOfI64 = number[];

/**
 * `Box<i64>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeBoxOfI64 = number;

/**
 * `Box<[i64]>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeBoxSliceOfI64 = number[];

/**
 * `Cow<'static, [i64]>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeCowSliceOfI64 = number[];

/**
 * `Duration` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeDuration = Duration;

/**
 * `HashMap<String, i64>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeHashMapOfI64 = Record<string, number>;

/**
 * `HashSet<i64>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeHashSetOfI64 = number[];

/**
 * `i128` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeI128 = number;

/**
 * `i64` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeI64 = number;

/**
 * `isize` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeIsize = number;

/**
 * `LinkedList<i64>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeLinkedListOfI64 = number[];

/**
 * `NonZeroI64` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeNonZeroI64 = number;

/**
 * `NonZeroU128` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeNonZeroU128 = number;

/**
 * `Option<i64>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeOptionOfI64 = number | null;

/**
 * `(i64, bool)` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypePairOfI64 = [number, boolean];

/**
 * `(i64,)` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeSingleOfI64 = [number];

/**
 * `SystemTime` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeSystemTime = SystemTime;

/**
 * `u128` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeU128 = number;

/**
 * `u64` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeU64 = number;

/**
 * `usize` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeUsize = number;

/**
 * `VecDeque<i64>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeVecDequeOfI64 = number[];

/**
 * `Vec<i64>` in a newtype.
 *
 * @see tests/corpus/src/types.rs
 */
export type NewtypeVecOfI64 = number[];

/**
 * A member that is read and never sent.
 *
 * @see tests/corpus/src/types.rs
 */
export interface OnlyInputI64 {
  /** One that is always there. */
  readonly other: number;
}

/**
 * A member that is read and never sent.
 *
 * @see tests/corpus/src/types.rs
 */
export interface OnlyInputI64Input {
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
export interface OnlyOutputI64 {
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
export interface OnlyOutputI64Input {
  /** One that is always there. */
  readonly other: number;
}

/**
 * A list.
 *
 * @see tests/corpus/src/types.rs
 */
export interface RecursiveBox {
  /** What it holds. */
  readonly value: number;
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
  readonly value: number;
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
        readonly size: number;
      };
    }
  /** A folder. */
  | { readonly Folder: RecursiveFolder };

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
      readonly value: number;
    }
  /** More. */
  | {
      readonly kind: "Node";
      /** What is below. */
      readonly children: RecursiveInternal[];
    };

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
      readonly theValue: number;
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
  readonly $int: number;
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
 * A member that stays in Rust.
 *
 * @see tests/corpus/src/types.rs
 */
export interface SkipI64 {
  /** It goes. */
  readonly other: number;
}

/**
 * `[HashMap<String, i64>; 3]` in a struct.
 *
 * @see tests/corpus/src/types.rs
 */
export interface StructArrayOfHashMapOfI64 {
  /** What is in it. */
  readonly value: [Record<string, number>, Record<string, number>, Record<string, number>];
}

/**
 * `[Vec<i64>; 3]` in a struct.
 *
 * @see tests/corpus/src/types.rs
 */
export interface StructArrayOfVecOfI64 {
  /** What is in it. */
  readonly value: [number[], number[], number[]];
}

/**
 * `BTreeMap<String, HashMap<String, i64>>` in a struct.
 *
 * @see tests/corpus/src/types.rs
 */
export interface StructBTreeMapOfHashMapOfI64 {
  /** What is in it. */
  readonly value: Record<string, Record<string, number>>;
}

/**
 * `BTreeMap<String, Vec<i64>>` in a struct.
 *
 * @see tests/corpus/src/types.rs
 */
export interface StructBTreeMapOfVecOfI64 {
  /** What is in it. */
  readonly value: Record<string, number[]>;
}

/**
 * Members in `camelCase`.
 *
 * @see tests/corpus/src/types.rs
 */
export interface StructCamelCase {
  /** The one. */
  readonly firstMember: number;
  /** The other. */
  readonly second: string;
}

/**
 * `HashMap<String, HashMap<String, i64>>` in a struct.
 *
 * @see tests/corpus/src/types.rs
 */
export interface StructHashMapOfHashMapOfI64 {
  /** What is in it. */
  readonly value: Record<string, Record<string, number>>;
}

/**
 * `HashMap<String, Vec<i64>>` in a struct.
 *
 * @see tests/corpus/src/types.rs
 */
export interface StructHashMapOfVecOfI64 {
  /** What is in it. */
  readonly value: Record<string, number[]>;
}

/**
 * A struct of a `i64`, and of one that may be missing.
 *
 * @see tests/corpus/src/types.rs
 */
export interface StructI64 {
  /** It is there. */
  readonly value: number;
  /** It may be missing. */
  readonly other: number | null;
}

/**
 * A struct of a `i64`, and of one that may be missing.
 *
 * @see tests/corpus/src/types.rs
 */
export interface StructI64Input {
  /** It is there. */
  readonly value: number;
  /** It may be missing. */
  readonly other?: number | null;
}

/**
 * Members in `kebab-case`.
 *
 * @see tests/corpus/src/types.rs
 */
export interface StructKebabCase {
  /** The one. */
  readonly "first-member": number;
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
  readonly first_member: number;
  /** The other. */
  readonly second: string;
}

/**
 * `Option<HashMap<String, i64>>` in a struct.
 *
 * @see tests/corpus/src/types.rs
 */
export interface StructOptionOfHashMapOfI64 {
  /** What is in it. */
  readonly value: Record<string, number> | null;
}

/**
 * `Option<HashMap<String, i64>>` in a struct.
 *
 * @see tests/corpus/src/types.rs
 */
export interface StructOptionOfHashMapOfI64Input {
  /** What is in it. */
  readonly value?: Readonly<Record<string, number>> | null;
}

/**
 * `Option<Vec<i64>>` in a struct.
 *
 * @see tests/corpus/src/types.rs
 */
export interface StructOptionOfVecOfI64 {
  /** What is in it. */
  readonly value: number[] | null;
}

/**
 * `Option<Vec<i64>>` in a struct.
 *
 * @see tests/corpus/src/types.rs
 */
export interface StructOptionOfVecOfI64Input {
  /** What is in it. */
  readonly value?: readonly number[] | null;
}

/**
 * `(HashMap<String, i64>, bool)` in a struct.
 *
 * @see tests/corpus/src/types.rs
 */
export interface StructPairOfHashMapOfI64 {
  /** What is in it. */
  readonly value: [Record<string, number>, boolean];
}

/**
 * `(Vec<i64>, bool)` in a struct.
 *
 * @see tests/corpus/src/types.rs
 */
export interface StructPairOfVecOfI64 {
  /** What is in it. */
  readonly value: [number[], boolean];
}

/**
 * Members in `PascalCase`.
 *
 * @see tests/corpus/src/types.rs
 */
export interface StructPascalCase {
  /** The one. */
  readonly FirstMember: number;
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
  readonly "FIRST-MEMBER": number;
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
  readonly FIRST_MEMBER: number;
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
  readonly first_member: number;
  /** The other. */
  readonly second: string;
}

/**
 * Members in `UPPERCASE`.
 *
 * @see tests/corpus/src/types.rs
 */
export interface StructUpperCase {
  /** The one. */
  readonly FIRST_MEMBER: number;
  /** The other. */
  readonly SECOND: string;
}

/**
 * `Vec<HashMap<String, i64>>` in a struct.
 *
 * @see tests/corpus/src/types.rs
 */
export interface StructVecOfHashMapOfI64 {
  /** What is in it. */
  readonly value: Record<string, number>[];
}

/**
 * `Vec<Vec<i64>>` in a struct.
 *
 * @see tests/corpus/src/types.rs
 */
export interface StructVecOfVecOfI64 {
  /** What is in it. */
  readonly value: number[][];
}

/**
 * A point in time, since the beginning of 1970 in UTC.
 *
 * @see std::time
 */
export interface SystemTime {
  /** Whole seconds. */
  readonly secs_since_epoch: number;
  /** Nanoseconds beyond that. */
  readonly nanos_since_epoch: number;
}

/**
 * A struct that is the `i64` it holds.
 *
 * @see tests/corpus/src/types.rs
 */
export type TransparentI64 = number;

/**
 * A struct that is what it holds, which may be nothing.
 *
 * @see tests/corpus/src/types.rs
 */
export type TransparentOption = number | null;

/**
 * A tuple struct with a `i64` at both ends.
 *
 * @see tests/corpus/src/types.rs
 */
export type TupleI64 = [number, string, number];

/**
 * A choice around a `i64`.
 *
 * @see tests/corpus/src/types.rs
 */
export type UntaggedI64 =
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
 * A choice around a `i64`.
 *
 * @see tests/corpus/src/types.rs
 */
export type UntaggedI64Input =
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

/** @see tests/corpus/src/members.rs */
export const giveNewtypeI64: Command<(args: { seed: number }) => NewtypeI64> = /* @__PURE__ */ command("give_newtype_i64", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeI64: Command<(args: { seed: number; value: NewtypeI64 }) => void, string> = /* @__PURE__ */ command("take_newtype_i64", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeU64: Command<(args: { seed: number }) => NewtypeU64> = /* @__PURE__ */ command("give_newtype_u64", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeU64: Command<(args: { seed: number; value: NewtypeU64 }) => void, string> = /* @__PURE__ */ command("take_newtype_u64", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeIsize: Command<(args: { seed: number }) => NewtypeIsize> = /* @__PURE__ */ command("give_newtype_isize", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeIsize: Command<(args: { seed: number; value: NewtypeIsize }) => void, string> = /* @__PURE__ */ command("take_newtype_isize", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeUsize: Command<(args: { seed: number }) => NewtypeUsize> = /* @__PURE__ */ command("give_newtype_usize", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeUsize: Command<(args: { seed: number; value: NewtypeUsize }) => void, string> = /* @__PURE__ */ command("take_newtype_usize", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeI128: Command<(args: { seed: number }) => NewtypeI128> = /* @__PURE__ */ command("give_newtype_i128", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeI128: Command<(args: { seed: number; value: NewtypeI128 }) => void, string> = /* @__PURE__ */ command("take_newtype_i128", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeU128: Command<(args: { seed: number }) => NewtypeU128> = /* @__PURE__ */ command("give_newtype_u128", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeU128: Command<(args: { seed: number; value: NewtypeU128 }) => void, string> = /* @__PURE__ */ command("take_newtype_u128", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeNonZeroI64: Command<(args: { seed: number }) => NewtypeNonZeroI64> = /* @__PURE__ */ command("give_newtype_non_zero_i64", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeNonZeroI64: Command<(args: { seed: number; value: NewtypeNonZeroI64 }) => void, string> = /* @__PURE__ */ command("take_newtype_non_zero_i64", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeNonZeroU128: Command<(args: { seed: number }) => NewtypeNonZeroU128> = /* @__PURE__ */ command("give_newtype_non_zero_u128", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeNonZeroU128: Command<(args: { seed: number; value: NewtypeNonZeroU128 }) => void, string> = /* @__PURE__ */ command("take_newtype_non_zero_u128", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeDuration: Command<(args: { seed: number }) => NewtypeDuration> = /* @__PURE__ */ command("give_newtype_duration", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeDuration: Command<(args: { seed: number; value: NewtypeDuration }) => void, string> = /* @__PURE__ */ command("take_newtype_duration", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeSystemTime: Command<(args: { seed: number }) => NewtypeSystemTime> = /* @__PURE__ */ command("give_newtype_system_time", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeSystemTime: Command<(args: { seed: number; value: NewtypeSystemTime }) => void, string> = /* @__PURE__ */ command("take_newtype_system_time", api);

/** @see tests/corpus/src/members.rs */
export const giveTransparentOption: Command<(args: { seed: number }) => TransparentOption> = /* @__PURE__ */ command("give_transparent_option", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeTransparentOption: Command<(args: { seed: number; value?: TransparentOption }) => void, string> = /* @__PURE__ */ command("take_transparent_option", api);

/** @see tests/corpus/src/members.rs */
export const giveStructI64: Command<(args: { seed: number }) => StructI64> = /* @__PURE__ */ command("give_struct_i64", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeStructI64: Command<(args: { seed: number; value: StructI64Input }) => void, string> = /* @__PURE__ */ command("take_struct_i64", api);

/** @see tests/corpus/src/members.rs */
export const giveTupleI64: Command<(args: { seed: number }) => TupleI64> = /* @__PURE__ */ command("give_tuple_i64", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeTupleI64: Command<(args: { seed: number; value: TupleI64 }) => void, string> = /* @__PURE__ */ command("take_tuple_i64", api);

/** @see tests/corpus/src/members.rs */
export const giveTransparentI64: Command<(args: { seed: number }) => TransparentI64> = /* @__PURE__ */ command("give_transparent_i64", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeTransparentI64: Command<(args: { seed: number; value: TransparentI64 }) => void, string> = /* @__PURE__ */ command("take_transparent_i64", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeOptionOfI64: Command<(args: { seed: number }) => NewtypeOptionOfI64> = /* @__PURE__ */ command("give_newtype_option_of_i64", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeOptionOfI64: Command<(args: { seed: number; value: NewtypeOptionOfI64 }) => void, string> = /* @__PURE__ */ command("take_newtype_option_of_i64", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeBoxOfI64: Command<(args: { seed: number }) => NewtypeBoxOfI64> = /* @__PURE__ */ command("give_newtype_box_of_i64", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeBoxOfI64: Command<(args: { seed: number; value: NewtypeBoxOfI64 }) => void, string> = /* @__PURE__ */ command("take_newtype_box_of_i64", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeArcOfI64: Command<(args: { seed: number }) => NewtypeArcOfI64> = /* @__PURE__ */ command("give_newtype_arc_of_i64", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeArcOfI64: Command<(args: { seed: number; value: NewtypeArcOfI64 }) => void, string> = /* @__PURE__ */ command("take_newtype_arc_of_i64", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeVecOfI64: Command<(args: { seed: number }) => NewtypeVecOfI64> = /* @__PURE__ */ command("give_newtype_vec_of_i64", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeVecOfI64: Command<(args: { seed: number; value: NewtypeVecOfI64 }) => void, string> = /* @__PURE__ */ command("take_newtype_vec_of_i64", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeVecDequeOfI64: Command<(args: { seed: number }) => NewtypeVecDequeOfI64> = /* @__PURE__ */ command("give_newtype_vec_deque_of_i64", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeVecDequeOfI64: Command<(args: { seed: number; value: NewtypeVecDequeOfI64 }) => void, string> = /* @__PURE__ */ command("take_newtype_vec_deque_of_i64", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeLinkedListOfI64: Command<(args: { seed: number }) => NewtypeLinkedListOfI64> = /* @__PURE__ */ command("give_newtype_linked_list_of_i64", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeLinkedListOfI64: Command<(args: { seed: number; value: NewtypeLinkedListOfI64 }) => void, string> = /* @__PURE__ */ command("take_newtype_linked_list_of_i64", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeBoxSliceOfI64: Command<(args: { seed: number }) => NewtypeBoxSliceOfI64> = /* @__PURE__ */ command("give_newtype_box_slice_of_i64", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeBoxSliceOfI64: Command<(args: { seed: number; value: NewtypeBoxSliceOfI64 }) => void, string> = /* @__PURE__ */ command("take_newtype_box_slice_of_i64", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeArcSliceOfI64: Command<(args: { seed: number }) => NewtypeArcSliceOfI64> = /* @__PURE__ */ command("give_newtype_arc_slice_of_i64", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeArcSliceOfI64: Command<(args: { seed: number; value: NewtypeArcSliceOfI64 }) => void, string> = /* @__PURE__ */ command("take_newtype_arc_slice_of_i64", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeCowSliceOfI64: Command<(args: { seed: number }) => NewtypeCowSliceOfI64> = /* @__PURE__ */ command("give_newtype_cow_slice_of_i64", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeCowSliceOfI64: Command<(args: { seed: number; value: NewtypeCowSliceOfI64 }) => void, string> = /* @__PURE__ */ command("take_newtype_cow_slice_of_i64", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeBtreeSetOfI64: Command<(args: { seed: number }) => NewtypeBTreeSetOfI64> = /* @__PURE__ */ command("give_newtype_btree_set_of_i64", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeBtreeSetOfI64: Command<(args: { seed: number; value: NewtypeBTreeSetOfI64 }) => void, string> = /* @__PURE__ */ command("take_newtype_btree_set_of_i64", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeHashSetOfI64: Command<(args: { seed: number }) => NewtypeHashSetOfI64> = /* @__PURE__ */ command("give_newtype_hash_set_of_i64", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeHashSetOfI64: Command<(args: { seed: number; value: NewtypeHashSetOfI64 }) => void, string> = /* @__PURE__ */ command("take_newtype_hash_set_of_i64", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeArrayOfI64: Command<(args: { seed: number }) => NewtypeArrayOfI64> = /* @__PURE__ */ command("give_newtype_array_of_i64", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeArrayOfI64: Command<(args: { seed: number; value: NewtypeArrayOfI64 }) => void, string> = /* @__PURE__ */ command("take_newtype_array_of_i64", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeSingleOfI64: Command<(args: { seed: number }) => NewtypeSingleOfI64> = /* @__PURE__ */ command("give_newtype_single_of_i64", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeSingleOfI64: Command<(args: { seed: number; value: NewtypeSingleOfI64 }) => void, string> = /* @__PURE__ */ command("take_newtype_single_of_i64", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypePairOfI64: Command<(args: { seed: number }) => NewtypePairOfI64> = /* @__PURE__ */ command("give_newtype_pair_of_i64", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypePairOfI64: Command<(args: { seed: number; value: NewtypePairOfI64 }) => void, string> = /* @__PURE__ */ command("take_newtype_pair_of_i64", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeHashMapOfI64: Command<(args: { seed: number }) => NewtypeHashMapOfI64> = /* @__PURE__ */ command("give_newtype_hash_map_of_i64", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeHashMapOfI64: Command<(args: { seed: number; value: NewtypeHashMapOfI64 }) => void, string> = /* @__PURE__ */ command("take_newtype_hash_map_of_i64", api);

/** @see tests/corpus/src/members.rs */
export const giveNewtypeBtreeMapOfI64: Command<(args: { seed: number }) => NewtypeBTreeMapOfI64> = /* @__PURE__ */ command("give_newtype_btree_map_of_i64", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeNewtypeBtreeMapOfI64: Command<(args: { seed: number; value: NewtypeBTreeMapOfI64 }) => void, string> = /* @__PURE__ */ command("take_newtype_btree_map_of_i64", api);

/** @see tests/corpus/src/members.rs */
export const giveStructOptionOfVecOfI64: Command<(args: { seed: number }) => StructOptionOfVecOfI64> = /* @__PURE__ */ command("give_struct_option_of_vec_of_i64", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeStructOptionOfVecOfI64: Command<(args: { seed: number; value: StructOptionOfVecOfI64Input }) => void, string> = /* @__PURE__ */ command("take_struct_option_of_vec_of_i64", api);

/** @see tests/corpus/src/members.rs */
export const giveStructOptionOfHashMapOfI64: Command<(args: { seed: number }) => StructOptionOfHashMapOfI64> = /* @__PURE__ */ command("give_struct_option_of_hash_map_of_i64", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeStructOptionOfHashMapOfI64: Command<(args: { seed: number; value: StructOptionOfHashMapOfI64Input }) => void, string> = /* @__PURE__ */ command("take_struct_option_of_hash_map_of_i64", api);

/** @see tests/corpus/src/members.rs */
export const giveStructVecOfVecOfI64: Command<(args: { seed: number }) => StructVecOfVecOfI64> = /* @__PURE__ */ command("give_struct_vec_of_vec_of_i64", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeStructVecOfVecOfI64: Command<(args: { seed: number; value: StructVecOfVecOfI64 }) => void, string> = /* @__PURE__ */ command("take_struct_vec_of_vec_of_i64", api);

/** @see tests/corpus/src/members.rs */
export const giveStructVecOfHashMapOfI64: Command<(args: { seed: number }) => StructVecOfHashMapOfI64> = /* @__PURE__ */ command("give_struct_vec_of_hash_map_of_i64", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeStructVecOfHashMapOfI64: Command<(args: { seed: number; value: StructVecOfHashMapOfI64 }) => void, string> = /* @__PURE__ */ command("take_struct_vec_of_hash_map_of_i64", api);

/** @see tests/corpus/src/members.rs */
export const giveStructArrayOfVecOfI64: Command<(args: { seed: number }) => StructArrayOfVecOfI64> = /* @__PURE__ */ command("give_struct_array_of_vec_of_i64", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeStructArrayOfVecOfI64: Command<(args: { seed: number; value: StructArrayOfVecOfI64 }) => void, string> = /* @__PURE__ */ command("take_struct_array_of_vec_of_i64", api);

/** @see tests/corpus/src/members.rs */
export const giveStructArrayOfHashMapOfI64: Command<(args: { seed: number }) => StructArrayOfHashMapOfI64> = /* @__PURE__ */ command("give_struct_array_of_hash_map_of_i64", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeStructArrayOfHashMapOfI64: Command<(args: { seed: number; value: StructArrayOfHashMapOfI64 }) => void, string> = /* @__PURE__ */ command("take_struct_array_of_hash_map_of_i64", api);

/** @see tests/corpus/src/members.rs */
export const giveStructPairOfVecOfI64: Command<(args: { seed: number }) => StructPairOfVecOfI64> = /* @__PURE__ */ command("give_struct_pair_of_vec_of_i64", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeStructPairOfVecOfI64: Command<(args: { seed: number; value: StructPairOfVecOfI64 }) => void, string> = /* @__PURE__ */ command("take_struct_pair_of_vec_of_i64", api);

/** @see tests/corpus/src/members.rs */
export const giveStructPairOfHashMapOfI64: Command<(args: { seed: number }) => StructPairOfHashMapOfI64> = /* @__PURE__ */ command("give_struct_pair_of_hash_map_of_i64", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeStructPairOfHashMapOfI64: Command<(args: { seed: number; value: StructPairOfHashMapOfI64 }) => void, string> = /* @__PURE__ */ command("take_struct_pair_of_hash_map_of_i64", api);

/** @see tests/corpus/src/members.rs */
export const giveStructHashMapOfVecOfI64: Command<(args: { seed: number }) => StructHashMapOfVecOfI64> = /* @__PURE__ */ command("give_struct_hash_map_of_vec_of_i64", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeStructHashMapOfVecOfI64: Command<(args: { seed: number; value: StructHashMapOfVecOfI64 }) => void, string> = /* @__PURE__ */ command("take_struct_hash_map_of_vec_of_i64", api);

/** @see tests/corpus/src/members.rs */
export const giveStructHashMapOfHashMapOfI64: Command<(args: { seed: number }) => StructHashMapOfHashMapOfI64> = /* @__PURE__ */ command("give_struct_hash_map_of_hash_map_of_i64", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeStructHashMapOfHashMapOfI64: Command<(args: { seed: number; value: StructHashMapOfHashMapOfI64 }) => void, string> = /* @__PURE__ */ command("take_struct_hash_map_of_hash_map_of_i64", api);

/** @see tests/corpus/src/members.rs */
export const giveStructBtreeMapOfVecOfI64: Command<(args: { seed: number }) => StructBTreeMapOfVecOfI64> = /* @__PURE__ */ command("give_struct_btree_map_of_vec_of_i64", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeStructBtreeMapOfVecOfI64: Command<(args: { seed: number; value: StructBTreeMapOfVecOfI64 }) => void, string> = /* @__PURE__ */ command("take_struct_btree_map_of_vec_of_i64", api);

/** @see tests/corpus/src/members.rs */
export const giveStructBtreeMapOfHashMapOfI64: Command<(args: { seed: number }) => StructBTreeMapOfHashMapOfI64> = /* @__PURE__ */ command("give_struct_btree_map_of_hash_map_of_i64", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeStructBtreeMapOfHashMapOfI64: Command<(args: { seed: number; value: StructBTreeMapOfHashMapOfI64 }) => void, string> = /* @__PURE__ */ command("take_struct_btree_map_of_hash_map_of_i64", api);

/** @see tests/corpus/src/members.rs */
export const giveKeyedByString: Command<(args: { seed: number }) => KeyedByString> = /* @__PURE__ */ command("give_keyed_by_string", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeKeyedByString: Command<(args: { seed: number; value: KeyedByString }) => void, string> = /* @__PURE__ */ command("take_keyed_by_string", api);

/** @see tests/corpus/src/members.rs */
export const giveKeyedByPathBuf: Command<(args: { seed: number }) => KeyedByPathBuf> = /* @__PURE__ */ command("give_keyed_by_path_buf", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeKeyedByPathBuf: Command<(args: { seed: number; value: KeyedByPathBuf }) => void, string> = /* @__PURE__ */ command("take_keyed_by_path_buf", api);

/** @see tests/corpus/src/members.rs */
export const giveKeyedByI8: Command<(args: { seed: number }) => KeyedByI8> = /* @__PURE__ */ command("give_keyed_by_i8", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeKeyedByI8: Command<(args: { seed: number; value: KeyedByI8 }) => void, string> = /* @__PURE__ */ command("take_keyed_by_i8", api);

/** @see tests/corpus/src/members.rs */
export const giveKeyedByU8: Command<(args: { seed: number }) => KeyedByU8> = /* @__PURE__ */ command("give_keyed_by_u8", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeKeyedByU8: Command<(args: { seed: number; value: KeyedByU8 }) => void, string> = /* @__PURE__ */ command("take_keyed_by_u8", api);

/** @see tests/corpus/src/members.rs */
export const giveKeyedByNonZeroU32: Command<(args: { seed: number }) => KeyedByNonZeroU32> = /* @__PURE__ */ command("give_keyed_by_non_zero_u32", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeKeyedByNonZeroU32: Command<(args: { seed: number; value: KeyedByNonZeroU32 }) => void, string> = /* @__PURE__ */ command("take_keyed_by_non_zero_u32", api);

/** @see tests/corpus/src/members.rs */
export const giveKeyedByUsize: Command<(args: { seed: number }) => KeyedByUsize> = /* @__PURE__ */ command("give_keyed_by_usize", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeKeyedByUsize: Command<(args: { seed: number; value: KeyedByUsize }) => void, string> = /* @__PURE__ */ command("take_keyed_by_usize", api);

/** @see tests/corpus/src/members.rs */
export const giveKeyedByBigIntU64: Command<(args: { seed: number }) => KeyedByBigIntU64> = /* @__PURE__ */ command("give_keyed_by_big_int_u64", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeKeyedByBigIntU64: Command<(args: { seed: number; value: KeyedByBigIntU64 }) => void, string> = /* @__PURE__ */ command("take_keyed_by_big_int_u64", api);

/** @see tests/corpus/src/members.rs */
export const giveKeyedByChronoDate: Command<(args: { seed: number }) => KeyedByChronoDate> = /* @__PURE__ */ command("give_keyed_by_chrono_date", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeKeyedByChronoDate: Command<(args: { seed: number; value: KeyedByChronoDate }) => void, string> = /* @__PURE__ */ command("take_keyed_by_chrono_date", api);

/** @see tests/corpus/src/members.rs */
export const giveKeyedByKeyMode: Command<(args: { seed: number }) => KeyedByKeyMode> = /* @__PURE__ */ command("give_keyed_by_key_mode", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeKeyedByKeyMode: Command<(args: { seed: number; value: KeyedByKeyMode }) => void, string> = /* @__PURE__ */ command("take_keyed_by_key_mode", api);

/** @see tests/corpus/src/members.rs */
export const giveExternalI64: Command<(args: { seed: number }) => ExternalI64> = /* @__PURE__ */ command("give_external_i64", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeExternalI64: Command<(args: { seed: number; value: ExternalI64Input }) => void, string> = /* @__PURE__ */ command("take_external_i64", api);

/** @see tests/corpus/src/members.rs */
export const giveInternalI64: Command<(args: { seed: number }) => InternalI64> = /* @__PURE__ */ command("give_internal_i64", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeInternalI64: Command<(args: { seed: number; value: InternalI64Input }) => void, string> = /* @__PURE__ */ command("take_internal_i64", api);

/** @see tests/corpus/src/members.rs */
export const giveAdjacentI64: Command<(args: { seed: number }) => AdjacentI64> = /* @__PURE__ */ command("give_adjacent_i64", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeAdjacentI64: Command<(args: { seed: number; value: AdjacentI64Input }) => void, string> = /* @__PURE__ */ command("take_adjacent_i64", api);

/** @see tests/corpus/src/members.rs */
export const giveUntaggedI64: Command<(args: { seed: number }) => UntaggedI64> = /* @__PURE__ */ command("give_untagged_i64", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeUntaggedI64: Command<(args: { seed: number; value: UntaggedI64Input }) => void, string> = /* @__PURE__ */ command("take_untagged_i64", api);

/** @see tests/corpus/src/members.rs */
export const giveExternalI128: Command<(args: { seed: number }) => ExternalI128> = /* @__PURE__ */ command("give_external_i128", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeExternalI128: Command<(args: { seed: number; value: ExternalI128Input }) => void, string> = /* @__PURE__ */ command("take_external_i128", api);

/** @see tests/corpus/src/members.rs */
export const giveStructLowerCase: Command<(args: { seed: number }) => StructLowerCase> = /* @__PURE__ */ command("give_struct_lower_case", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeStructLowerCase: Command<(args: { seed: number; value: StructLowerCase }) => void, string> = /* @__PURE__ */ command("take_struct_lower_case", api);

/** @see tests/corpus/src/members.rs */
export const giveStructUpperCase: Command<(args: { seed: number }) => StructUpperCase> = /* @__PURE__ */ command("give_struct_upper_case", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeStructUpperCase: Command<(args: { seed: number; value: StructUpperCase }) => void, string> = /* @__PURE__ */ command("take_struct_upper_case", api);

/** @see tests/corpus/src/members.rs */
export const giveStructPascalCase: Command<(args: { seed: number }) => StructPascalCase> = /* @__PURE__ */ command("give_struct_pascal_case", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeStructPascalCase: Command<(args: { seed: number; value: StructPascalCase }) => void, string> = /* @__PURE__ */ command("take_struct_pascal_case", api);

/** @see tests/corpus/src/members.rs */
export const giveStructCamelCase: Command<(args: { seed: number }) => StructCamelCase> = /* @__PURE__ */ command("give_struct_camel_case", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeStructCamelCase: Command<(args: { seed: number; value: StructCamelCase }) => void, string> = /* @__PURE__ */ command("take_struct_camel_case", api);

/** @see tests/corpus/src/members.rs */
export const giveStructSnakeCase: Command<(args: { seed: number }) => StructSnakeCase> = /* @__PURE__ */ command("give_struct_snake_case", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeStructSnakeCase: Command<(args: { seed: number; value: StructSnakeCase }) => void, string> = /* @__PURE__ */ command("take_struct_snake_case", api);

/** @see tests/corpus/src/members.rs */
export const giveStructScreamingSnakeCase: Command<(args: { seed: number }) => StructScreamingSnakeCase> = /* @__PURE__ */ command("give_struct_screaming_snake_case", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeStructScreamingSnakeCase: Command<(args: { seed: number; value: StructScreamingSnakeCase }) => void, string> = /* @__PURE__ */ command("take_struct_screaming_snake_case", api);

/** @see tests/corpus/src/members.rs */
export const giveStructKebabCase: Command<(args: { seed: number }) => StructKebabCase> = /* @__PURE__ */ command("give_struct_kebab_case", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeStructKebabCase: Command<(args: { seed: number; value: StructKebabCase }) => void, string> = /* @__PURE__ */ command("take_struct_kebab_case", api);

/** @see tests/corpus/src/members.rs */
export const giveStructScreamingKebabCase: Command<(args: { seed: number }) => StructScreamingKebabCase> = /* @__PURE__ */ command("give_struct_screaming_kebab_case", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeStructScreamingKebabCase: Command<(args: { seed: number; value: StructScreamingKebabCase }) => void, string> = /* @__PURE__ */ command("take_struct_screaming_kebab_case", api);

/** @see tests/corpus/src/members.rs */
export const giveRenamedMembers: Command<(args: { seed: number }) => RenamedMembers> = /* @__PURE__ */ command("give_renamed_members", api, extended);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeRenamedMembers: Command<(args: { seed: number; value: RenamedMembers }) => void, string> = /* @__PURE__ */ command("take_renamed_members", api, extended);

/** @see tests/corpus/src/members.rs */
export const giveRenamedFields: Command<(args: { seed: number }) => RenamedFields> = /* @__PURE__ */ command("give_renamed_fields", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeRenamedFields: Command<(args: { seed: number; value: RenamedFields }) => void, string> = /* @__PURE__ */ command("take_renamed_fields", api);

/** @see tests/corpus/src/members.rs */
export const giveDefaultFieldI64: Command<(args: { seed: number }) => DefaultFieldI64> = /* @__PURE__ */ command("give_default_field_i64", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeDefaultFieldI64: Command<(args: { seed: number; value: DefaultFieldI64Input }) => void, string> = /* @__PURE__ */ command("take_default_field_i64", api);

/** @see tests/corpus/src/members.rs */
export const giveDefaultStructI64: Command<(args: { seed: number }) => DefaultStructI64> = /* @__PURE__ */ command("give_default_struct_i64", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeDefaultStructI64: Command<(args: { seed: number; value: DefaultStructI64Input }) => void, string> = /* @__PURE__ */ command("take_default_struct_i64", api);

/** @see tests/corpus/src/members.rs */
export const giveSkipI64: Command<(args: { seed: number }) => SkipI64> = /* @__PURE__ */ command("give_skip_i64", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeSkipI64: Command<(args: { seed: number; value: SkipI64 }) => void, string> = /* @__PURE__ */ command("take_skip_i64", api);

/** @see tests/corpus/src/members.rs */
export const giveDenyI64: Command<(args: { seed: number }) => DenyI64> = /* @__PURE__ */ command("give_deny_i64", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeDenyI64: Command<(args: { seed: number; value: DenyI64 }) => void, string> = /* @__PURE__ */ command("take_deny_i64", api);

/** @see tests/corpus/src/members.rs */
export const giveGenericStructOfI64: Command<(args: { seed: number }) => GenericStructOfI64> = /* @__PURE__ */ command("give_generic_struct_of_i64", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeGenericStructOfI64: Command<(args: { seed: number; value: GenericStructOfI64 }) => void, string> = /* @__PURE__ */ command("take_generic_struct_of_i64", api);

/** @see tests/corpus/src/members.rs */
export const giveGenericNewtypeOfI64: Command<(args: { seed: number }) => GenericNewtypeOfI64> = /* @__PURE__ */ command("give_generic_newtype_of_i64", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeGenericNewtypeOfI64: Command<(args: { seed: number; value: GenericNewtypeOfI64 }) => void, string> = /* @__PURE__ */ command("take_generic_newtype_of_i64", api);

/** @see tests/corpus/src/members.rs */
export const giveGenericEnumOfI64: Command<(args: { seed: number }) => GenericEnumOfI64> = /* @__PURE__ */ command("give_generic_enum_of_i64", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeGenericEnumOfI64: Command<(args: { seed: number; value: GenericEnumOfI64 }) => void, string> = /* @__PURE__ */ command("take_generic_enum_of_i64", api);

/** @see tests/corpus/src/members.rs */
export const giveGenericTaggedOfI64: Command<(args: { seed: number }) => GenericTaggedOfI64> = /* @__PURE__ */ command("give_generic_tagged_of_i64", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeGenericTaggedOfI64: Command<(args: { seed: number; value: GenericTaggedOfI64 }) => void, string> = /* @__PURE__ */ command("take_generic_tagged_of_i64", api);

/** @see tests/corpus/src/members.rs */
export const giveGenericTreeOfI64: Command<(args: { seed: number }) => GenericTreeOfI64> = /* @__PURE__ */ command("give_generic_tree_of_i64", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeGenericTreeOfI64: Command<(args: { seed: number; value: GenericTreeOfI64 }) => void, string> = /* @__PURE__ */ command("take_generic_tree_of_i64", api);

/** @see tests/corpus/src/members.rs */
export const giveFlattenStructI64: Command<(args: { seed: number }) => FlattenStructI64> = /* @__PURE__ */ command("give_flatten_struct_i64", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeFlattenStructI64: Command<(args: { seed: number; value: FlattenStructI64Input }) => void, string> = /* @__PURE__ */ command("take_flatten_struct_i64", api);

/** @see tests/corpus/src/members.rs */
export const giveFlattenInternalI64: Command<(args: { seed: number }) => FlattenInternalI64> = /* @__PURE__ */ command("give_flatten_internal_i64", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeFlattenInternalI64: Command<(args: { seed: number; value: FlattenInternalI64Input }) => void, string> = /* @__PURE__ */ command("take_flatten_internal_i64", api);

/** @see tests/corpus/src/members.rs */
export const giveFlattenAdjacentI64: Command<(args: { seed: number }) => FlattenAdjacentI64> = /* @__PURE__ */ command("give_flatten_adjacent_i64", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeFlattenAdjacentI64: Command<(args: { seed: number; value: FlattenAdjacentI64Input }) => void, string> = /* @__PURE__ */ command("take_flatten_adjacent_i64", api);

/** @see tests/corpus/src/members.rs */
export const giveFlattenGenericStructI64: Command<(args: { seed: number }) => FlattenGenericStructI64> = /* @__PURE__ */ command("give_flatten_generic_struct_i64", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeFlattenGenericStructI64: Command<(args: { seed: number; value: FlattenGenericStructI64 }) => void, string> = /* @__PURE__ */ command("take_flatten_generic_struct_i64", api);

/** @see tests/corpus/src/members.rs */
export const giveFlattenDefaultFieldI64: Command<(args: { seed: number }) => FlattenDefaultFieldI64> = /* @__PURE__ */ command("give_flatten_default_field_i64", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeFlattenDefaultFieldI64: Command<(args: { seed: number; value: FlattenDefaultFieldI64Input }) => void, string> = /* @__PURE__ */ command("take_flatten_default_field_i64", api);

/** @see tests/corpus/src/members.rs */
export const giveFlattenTwice: Command<(args: { seed: number }) => FlattenTwice> = /* @__PURE__ */ command("give_flatten_twice", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeFlattenTwice: Command<(args: { seed: number; value: FlattenTwiceInput }) => void, string> = /* @__PURE__ */ command("take_flatten_twice", api);

/** @see tests/corpus/src/members.rs */
export const giveFlattenInVariant: Command<(args: { seed: number }) => FlattenInVariant> = /* @__PURE__ */ command("give_flatten_in_variant", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeFlattenInVariant: Command<(args: { seed: number; value: FlattenInVariantInput }) => void, string> = /* @__PURE__ */ command("take_flatten_in_variant", api);

/** @see tests/corpus/src/members.rs */
export const giveAliasI64: Command<(args: { seed: number }) => AliasI64> = /* @__PURE__ */ command("give_alias_i64", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeAliasI64: Command<(args: { seed: number; value: AliasI64 }) => void, string> = /* @__PURE__ */ command("take_alias_i64", api);

/** @see tests/corpus/src/members.rs */
export const giveLeftOutI64: Command<(args: { seed: number }) => LeftOutI64> = /* @__PURE__ */ command("give_left_out_i64", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeLeftOutI64: Command<(args: { seed: number; value: LeftOutI64 }) => void, string> = /* @__PURE__ */ command("take_left_out_i64", api);

/** @see tests/corpus/src/members.rs */
export const giveLeftOutEmptyI64: Command<(args: { seed: number }) => LeftOutEmptyI64> = /* @__PURE__ */ command("give_left_out_empty_i64", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeLeftOutEmptyI64: Command<(args: { seed: number; value: LeftOutEmptyI64 }) => void, string> = /* @__PURE__ */ command("take_left_out_empty_i64", api);

/** @see tests/corpus/src/members.rs */
export const giveOnlyInputI64: Command<(args: { seed: number }) => OnlyInputI64> = /* @__PURE__ */ command("give_only_input_i64", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeOnlyInputI64: Command<(args: { seed: number; value: OnlyInputI64Input }) => void, string> = /* @__PURE__ */ command("take_only_input_i64", api);

/** @see tests/corpus/src/members.rs */
export const giveOnlyOutputI64: Command<(args: { seed: number }) => OnlyOutputI64> = /* @__PURE__ */ command("give_only_output_i64", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeOnlyOutputI64: Command<(args: { seed: number; value: OnlyOutputI64Input }) => void, string> = /* @__PURE__ */ command("take_only_output_i64", api);

/** @see tests/corpus/src/members.rs */
export const giveConvertedI64: Command<(args: { seed: number }) => ConvertedI64> = /* @__PURE__ */ command("give_converted_i64", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeConvertedI64: Command<(args: { seed: number; value: ConvertedI64 }) => void, string> = /* @__PURE__ */ command("take_converted_i64", api);

/** @see tests/corpus/src/members.rs */
export const giveAliasVariant: Command<(args: { seed: number }) => AliasVariant> = /* @__PURE__ */ command("give_alias_variant", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeAliasVariant: Command<(args: { seed: number; value: AliasVariant }) => void, string> = /* @__PURE__ */ command("take_alias_variant", api);

/** @see tests/corpus/src/members.rs */
export const giveRecursiveBox: Command<(args: { seed: number }) => RecursiveBox> = /* @__PURE__ */ command("give_recursive_box", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeRecursiveBox: Command<(args: { seed: number; value: RecursiveBoxInput }) => void, string> = /* @__PURE__ */ command("take_recursive_box", api);

/** @see tests/corpus/src/members.rs */
export const giveRecursiveInternal: Command<(args: { seed: number }) => RecursiveInternal> = /* @__PURE__ */ command("give_recursive_internal", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeRecursiveInternal: Command<(args: { seed: number; value: RecursiveInternal }) => void, string> = /* @__PURE__ */ command("take_recursive_internal", api);

/** @see tests/corpus/src/members.rs */
export const giveRecursiveEntry: Command<(args: { seed: number }) => RecursiveEntry> = /* @__PURE__ */ command("give_recursive_entry", api);

/**
 * @throws {CommandError<string>}
 * @see tests/corpus/src/members.rs
 */
export const takeRecursiveEntry: Command<(args: { seed: number; value: RecursiveEntry }) => void, string> = /* @__PURE__ */ command("take_recursive_entry", api);
