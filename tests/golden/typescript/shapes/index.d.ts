// Generated from Rust by ipc. Do not edit: run `cargo test` to write it anew.
import type { Bytes, Command, Emittable, JsonValue, JsonValueInput, Listenable } from "./ipc-internal.js";

export { CommandError, FrameworkError, IpcError, currentWindow, safe } from "./ipc.js";
export type { ArgumentsOf, Call, CallOptions, Channel, JsonValue, Listenable, Outcome, Stop, Stream, Streaming } from "./ipc.js";

/** @see src/notes.rs */
export type Bush =
  /** One. */
  | { [key: number]: Bush }
  /** One. */
  | { light?: Bush; dark?: Bush }[];

/** @see src/notes.rs */
export type Details =
  | {
      room: bigint;
    };

/**
 * A note that has not been stored.
 *
 * @see src/notes.rs
 */
export type Draft =
  | {
      id: number;
      tags: string[];
      note?: string | null;
      only_sent: OnlySent[];
    };

/**
 * A note that has not been stored.
 *
 * @see src/notes.rs
 */
export type DraftInput =
  | {
      secret: string;
      tags?: readonly string[];
      note: string | null;
      only_sent: readonly OnlySentInput[];
    };

/** @see src/notes.rs */
export type Flat = {
  own: boolean;
  middle: number;
  /** The innermost. */
  inner: number[];
  open: Open;
} & Kind;

/** @see src/notes.rs */
export type FlatInput = {
  own: boolean;
  middle: number;
  /** The innermost. */
  inner: readonly number[];
  open: Open;
} & KindInput;

/** @see src/notes.rs */
export type Id = number;

/** @see src/notes.rs */
export type Inner<T> =
  | {
      /** The innermost. */
      inner: T[];
    };

/** @see src/notes.rs */
export type Keys =
  | {
      strings: Record<string, number>;
      small: Record<number, number>;
      wide: Record<`${bigint}`, number>;
      wide_as_number: Record<`${bigint}`, number>;
      bools: Partial<Record<"true" | "false", number>>;
      modes: Partial<Record<Mode, number>>;
      ids: Record<number, number>;
      uuids: Record<string, number>;
      tree: Tree;
      bush: Bush;
    };

/** @see src/notes.rs */
export type Kind = { kind: "plain" } | { kind: "sized"; size: number };

/** @see src/notes.rs */
export type KindInput = { kind: "plain" } | { kind: "sized"; size?: number };

/** @see src/notes.rs */
export type Known =
  /** One. */
  | Mode
  /** One. */
  | Name & Record<never, never>;

/** @see src/notes.rs */
export type List =
  | {
      first: Draft;
      rest: List | null;
    };

/** @see src/notes.rs */
export type ListInput =
  | {
      first: DraftInput;
      rest: ListInput | null;
    };

/** @see src/notes.rs */
export type Middle<T> =
  | {
      middle: T;
      /** The innermost. */
      inner: T[];
    };

/** @see src/notes.rs */
export type Mode = "light" | "dark";

/** @see src/notes.rs */
export type Name = string;

/** @see src/notes.rs */
export type Nothing = Record<string, never>;

/** @see src/notes.rs */
export type Numbers =
  /** One. */
  | number
  | null
  /** One. */
  | bigint;

/** @see src/notes.rs */
export type OnlySent =
  | {
      at: number;
    };

/** @see src/notes.rs */
export type OnlySentInput = Record<string, never>;

/** @see src/notes.rs */
export type Open = { known: boolean } & Record<string, JsonValue>;

/** @see src/notes.rs */
export type Page<T> =
  | {
      items: T[];
    };

/**
 * **Deprecated.** use another
 *
 * The error of storing drafts.
 *
 * @see src/notes.rs
 */
export type StoreError = { kind: "full"; data: Details } | { kind: "empty" };

/** @see src/notes.rs */
export type Tagged<V> =
  | {
      values: Record<string, V>;
    };

/** @see src/notes.rs */
export type Tree = { A: Record<number, Tree> } | { B: Partial<Record<Mode, Tree>> };

/** @see src/notes.rs */
export type Unions =
  | {
      known: Known;
      numbers: Numbers;
      nothing: Unit;
      name: Name | null;
    };

/** @see src/notes.rs */
export type Unit = null;

/** @see src/notes.rs */
export type Values =
  | {
      bytes: Bytes;
      wide: bigint;
      as_number: number;
      as_bigint: bigint;
      json: JsonValue;
      when: string;
      several: (Bytes | null)[];
    };

/** @see src/notes.rs */
export type ValuesInput =
  | {
      bytes: Uint8Array;
      wide: bigint;
      as_number: number;
      as_bigint: bigint;
      json: JsonValueInput;
      when: string;
      several: readonly (Uint8Array | null)[];
    };

/**
 * Stores drafts.
 *
 * See `Draft` and `get`.
 *
 * # Panics
 * Never.
 *
 * @param args.drafts - What to store. All of them.
 * @param args.tags - A *\/ tag.
 * @throws {CommandError<StoreError>} When there is no room, or a title is empty.
 * @see src/notes.rs
 */
export declare const store: Command<(args: {
  drafts: readonly DraftInput[];
  tags: Record<string, readonly string[]>;
  pair: readonly [readonly number[], boolean];
  by_mode: Partial<Record<Mode, readonly number[]>>;
  values?: ValuesInput | null;
}) => Page<Draft>, StoreError>;

/** @see src/notes.rs */
export declare const get: Command<() => [Values, Keys]>;

/** @see src/notes.rs */
export declare const lists: Command<() => List>;

/** @see src/notes.rs */
export declare const setList: Command<(args: { list: ListInput; flat: FlatInput }) => Flat>;

/** @see src/notes.rs */
export declare const unions: Command<() => Unions>;

/** @see src/notes.rs */
export declare const tagged: Command<() => Tagged<number>>;

/** @see src/notes.rs */
export declare const both: Listenable<Draft> & Emittable<DraftInput>;

/** @see src/notes.rs */
export declare const sent: Listenable<Draft[]>;

/** @see src/notes.rs */
export declare const read: Emittable<readonly DraftInput[]>;
