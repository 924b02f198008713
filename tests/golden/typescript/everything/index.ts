// Generated from Rust by ipc. Do not edit: run `cargo test` to write it anew.
import { bindings, command, event, type Command, type Emittable, type Listenable } from "./ipc-internal.js";

export { CommandError, FrameworkError, IpcError, currentWindow, safe } from "./ipc.js";
export type { CallOptions, Outcome, Stream } from "./ipc.js";

const api = /* @__PURE__ */ bindings("426bc53a41f2e94c", () => import("./contract.js"));

/** @see src/notes.rs */
export type Adjacent =
  /**
   * Nothing.
   * Really.
   */
  | { readonly t: "Unit" }
  | { readonly t: "Newtype"; readonly c: Note | null }
  | { readonly t: "Tuple"; readonly c: [number, string] }
  /** It has moved. */
  | {
      readonly t: "Moved";
      readonly c: {
        /** From where. */
        readonly from: number;
        readonly to: number | null;
      };
    }
  | { readonly t: "NoMembers"; readonly c: Record<string, never> };

/**
 * **Deprecated.**
 *
 * @see src/notes.rs
 */
export interface Chat {
  readonly text: string;
}

/** @see src/notes.rs */
export type Draft = string | null;

/** @see src/notes.rs */
export type Empty = Record<string, never>;

/** @see src/notes.rs */
export interface Enums {
  readonly never: Never;
  readonly level: Level;
  readonly external: External;
  readonly internal: Internal;
  readonly adjacent: Adjacent;
  readonly untagged: Untagged;
  readonly single: [SingleUnit, SingleExternal, SingleInternal, SingleInternalNote, SingleAdjacent, SingleUntagged, SingleUntaggedNote];
}

/** @see src/notes.rs */
export type External =
  /**
   * Nothing.
   * Really.
   */
  | "Unit"
  | { readonly Newtype: Note | null }
  | { readonly Tuple: [number, string] }
  /** It has moved. */
  | {
      readonly Moved: {
        /** From where. */
        readonly from: number;
        readonly to: number | null;
      };
    }
  | { readonly NoMembers: Record<string, never> };

/** @see src/notes.rs */
export type Internal =
  | { readonly type: "Unit" }
  | { readonly type: "Note" } & Note
  | { readonly type: "Maybe" } & (Note | null)
  | { readonly type: "Empty" }
  | { readonly type: "NoMembers" };

/** @see src/notes.rs */
export type Json = null | boolean | Json[] | { [key: string]: Json };

/** @see src/notes.rs */
export type Level = "low" | "high" | "so-so";

/** @see src/notes.rs */
export type Never = never;

/**
 * A note.
 *
 * @see src/notes.rs
 */
export interface Note {
  readonly id: number;
  /**
   * The heading of the note.
   *
   * Never empty.
   */
  readonly title: string;
  /** @deprecated use `tags` */
  readonly tag: string | null;
  readonly tags: string[];
}

/**
 * The error of storing a note.
 *
 * @see src/notes.rs
 */
export type NoteError =
  /** The title is empty. */
  | { readonly kind: "empty_title" }
  /** @deprecated titles have no limit now */
  | {
      readonly kind: "too_long";
      /** The limit, in bytes. */
      readonly max: number;
      readonly found: number;
    }
  | { readonly kind: "locked"; readonly by: string };

/**
 * Sent after a note has been stored.
 *
 * @see src/notes.rs
 */
export interface NoteSaved {
  readonly note: Note;
}

/** @see src/notes.rs */
export interface Page<T> {
  readonly items: T[];
  readonly next: Page<T> | null;
}

/** @see src/notes.rs */
export interface Pair<Note_, Record_> {
  readonly first: Note_ | null;
  readonly second: Record<string, Record_>;
}

/** @see src/notes.rs */
export interface Shapes {
  readonly null: null;
  readonly nested: null;
  readonly optionals: (string | null)[];
  readonly matrix: number[][];
  readonly pair: [boolean, boolean | null];
  readonly color: [number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number];
  readonly none: [];
  readonly counts: Record<string, number | null>;
  readonly empty: Empty;
  readonly json: Json;
  readonly tree: Tree;
  readonly pairs: Pair<string, number[]>;
  readonly class: boolean;
  readonly "not-a-name": boolean;
  readonly ["__proto__"]: boolean;
}

/** @see src/notes.rs */
export interface SingleAdjacent {
  /** The only one. */
  readonly t: "Only";
  readonly c: { readonly to: string };
}

/** @see src/notes.rs */
export interface SingleExternal {
  /** The only one. */
  readonly Only: { readonly to: string };
}

/** @see src/notes.rs */
export interface SingleInternal {
  /** The only one. */
  readonly type: "Only";
  readonly to: string;
}

/** @see src/notes.rs */
export type SingleInternalNote =
  /** The only one. */
  | { readonly type: "Only" } & Note;

/** @see src/notes.rs */
export type SingleUnit =
  /** The only one. */
  | "Only";

/** @see src/notes.rs */
export interface SingleUntagged {
  readonly to: string;
}

/** @see src/notes.rs */
export type SingleUntaggedNote =
  /** The only one. */
  | Note;

/** @see src/notes.rs */
export type Tree = Pair<Tree[], Tree | null>;

/** @see src/notes.rs */
export type Untagged =
  /**
   * Nothing.
   * Really.
   */
  | null
  | Note
  | [number, string]
  /** It has moved. */
  | {
      /** From where. */
      readonly from: number;
      readonly to: number | null;
    }
  | Record<string, never>;

/**
 * Stores a note.
 *
 * Returns the stored note, with its `id`.
 *
 * @throws {CommandError<NoteError>}
 * @see src/notes.rs
 */
export const saveNote: Command<(args: { title: string; tag?: string | null }) => Note, NoteError> = /* @__PURE__ */ command("save_note", api);

/** @see src/notes.rs */
export const listNotes: Command<() => Note[]> = /* @__PURE__ */ command("list_notes", api);

/**
 * Finds notes.
 *
 * @see src/notes.rs
 */
export const find: Command<(args?: { query?: string | null; after?: number | null }) => Page<Note>> = /* @__PURE__ */ command("find", api);

/**
 * @throws {CommandError<string>}
 * @see src/notes.rs
 */
export const clear: Command<() => void, string> = /* @__PURE__ */ command("clear", api);

/**
 * Finds one note.
 *
 * @deprecated use `find`
 * @throws {CommandError<null>}
 * @see src/notes.rs
 */
export const search: Command<(args: { query: string }) => Note | null, null> = /* @__PURE__ */ command("search", api);

/** @see src/notes.rs */
export const setFlags: Command<(args: {
  first_of_all: boolean;
  secondOfAll: boolean;
  thirdOfAll: boolean;
  fourthOfAll: boolean;
  fifthOfAll: boolean;
  sixthOfAll: boolean;
}) => void> = /* @__PURE__ */ command("set_flags", api);

/** @see src/notes.rs */
export const everything: Command<() => [Shapes, Enums]> = /* @__PURE__ */ command("everything", api);

/** @see src/notes.rs */
export const delete_: Command<(args: { delete: boolean; "a-b": boolean }) => void> = /* @__PURE__ */ command("delete", api);

/** @see src/notes.rs */
export const class_: Command<(args: { delete: boolean; "a-b": boolean }) => void> = /* @__PURE__ */ command("Class", api);

/** @see src/notes.rs */
export const then_: Command<(args: { delete: boolean; "a-b": boolean }) => void> = /* @__PURE__ */ command("then", api);

/** @see src/notes.rs */
export const command_: Command<(args: { delete: boolean; "a-b": boolean }) => void> = /* @__PURE__ */ command("command", api);

/** @see src/notes.rs */
export const undefined_: Command<(args: { delete: boolean; "a-b": boolean }) => void> = /* @__PURE__ */ command("undefined", api);

/** @see src/notes.rs */
export const httpDone: Command<(args: { delete: boolean; "a-b": boolean }) => void> = /* @__PURE__ */ command("HTTPDone", api);

/**
 * Sent after a note has been stored.
 *
 * @see src/notes.rs
 */
export const noteSaved: Listenable<NoteSaved> = /* @__PURE__ */ event("NoteSaved", api);

/** @see src/notes.rs */
export const draft: Emittable<Draft> = /* @__PURE__ */ event("Draft", api);

/**
 * @deprecated
 * @see src/notes.rs
 */
export const chat: Listenable<Chat> & Emittable<Chat> = /* @__PURE__ */ event("Chat", api);

/** @see src/notes.rs */
export const ping: Listenable<null> = /* @__PURE__ */ event("Ping", api);
