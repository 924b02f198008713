// Generated from Rust by ipc. Do not edit: run `cargo test` to write it anew.
import type { Bytes, Command, Emittable, JsonValue, Listenable } from "./ipc-internal.js";

export { CommandError, FrameworkError, IpcError, currentWindow, safe } from "./ipc.js";
export type { CallOptions, Outcome, Stream } from "./ipc.js";

/** @see src/notes.rs */
export type Bush =
  /** One. */
  | { [key: number]: Bush }
  /** One. */
  | { light?: Bush; dark?: Bush }[];

/** @see src/notes.rs */
export interface Details {
  readonly room: bigint;
}

/**
 * A note that has not been stored.
 *
 * @see src/notes.rs
 */
export interface Draft {
  readonly id: number;
  readonly tags: string[];
  readonly note?: string | null;
  readonly only_sent: OnlySent[];
}

/**
 * A note that has not been stored.
 *
 * @see src/notes.rs
 */
export interface DraftInput {
  readonly secret: string;
  readonly tags?: readonly string[];
  readonly note: string | null;
  readonly only_sent: readonly OnlySentInput[];
}

/** @see src/notes.rs */
export type Flat = {
  readonly own: boolean;
  readonly middle: number;
  /** The innermost. */
  readonly inner: number[];
  readonly open: Open;
} & Kind;

/** @see src/notes.rs */
export type FlatInput = {
  readonly own: boolean;
  readonly middle: number;
  /** The innermost. */
  readonly inner: readonly number[];
  readonly open: Open;
} & KindInput;

/** @see src/notes.rs */
export type Id = number;

/** @see src/notes.rs */
export interface Inner<T> {
  /** The innermost. */
  readonly inner: T[];
}

/** @see src/notes.rs */
export interface Keys {
  readonly strings: Record<string, number>;
  readonly small: Record<number, number>;
  readonly wide: Record<`${bigint}`, number>;
  readonly wide_as_number: Record<`${bigint}`, number>;
  readonly bools: Partial<Record<"true" | "false", number>>;
  readonly modes: Partial<Record<Mode, number>>;
  readonly ids: Record<number, number>;
  readonly uuids: Record<string, number>;
  readonly tree: Tree;
  readonly bush: Bush;
}

/** @see src/notes.rs */
export type Kind = { readonly kind: "plain" } | { readonly kind: "sized"; readonly size: number };

/** @see src/notes.rs */
export type KindInput = { readonly kind: "plain" } | { readonly kind: "sized"; readonly size?: number };

/** @see src/notes.rs */
export type Known =
  /** One. */
  | Mode
  /** One. */
  | Name & Record<never, never>;

/** @see src/notes.rs */
export interface List {
  readonly first: Draft;
  readonly rest: List | null;
}

/** @see src/notes.rs */
export interface ListInput {
  readonly first: DraftInput;
  readonly rest: ListInput | null;
}

/** @see src/notes.rs */
export interface Middle<T> {
  readonly middle: T;
  /** The innermost. */
  readonly inner: T[];
}

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
export interface OnlySent {
  readonly at: number;
}

/** @see src/notes.rs */
export type OnlySentInput = Record<string, never>;

/** @see src/notes.rs */
export type Open = { readonly known: boolean } & Readonly<Record<string, JsonValue>>;

/** @see src/notes.rs */
export interface Page<T> {
  readonly items: T[];
}

/**
 * **Deprecated.** use another
 *
 * The error of storing drafts.
 *
 * @see src/notes.rs
 */
export type StoreError = { readonly kind: "full"; readonly data: Details } | { readonly kind: "empty" };

/** @see src/notes.rs */
export interface Tagged<V> {
  readonly values: Record<string, V>;
}

/** @see src/notes.rs */
export type Tree = { readonly A: Record<number, Tree> } | { readonly B: Partial<Record<Mode, Tree>> };

/** @see src/notes.rs */
export interface Unions {
  readonly known: Known;
  readonly numbers: Numbers;
  readonly nothing: Unit;
  readonly name: Name | null;
}

/** @see src/notes.rs */
export type Unit = null;

/** @see src/notes.rs */
export interface Values {
  readonly bytes: Bytes;
  readonly wide: bigint;
  readonly as_number: number;
  readonly as_bigint: bigint;
  readonly json: JsonValue;
  readonly when: string;
  readonly several: (Bytes | null)[];
}

/** @see src/notes.rs */
export interface ValuesInput {
  readonly bytes: Uint8Array;
  readonly wide: bigint;
  readonly as_number: number;
  readonly as_bigint: bigint;
  readonly json: JsonValue;
  readonly when: string;
  readonly several: readonly (Uint8Array | null)[];
}

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
  tags: Readonly<Record<string, readonly string[]>>;
  pair: readonly [readonly number[], boolean];
  by_mode: Readonly<Partial<Record<Mode, readonly number[]>>>;
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
