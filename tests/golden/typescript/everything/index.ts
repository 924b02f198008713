// Generated from Rust by ipc. Do not edit: run `cargo test` to write it anew.
import { bindings, command, event, type Command, type Emittable, type Listenable } from "./ipc-internal.js";

export { CommandError, FrameworkError, IpcError, currentWindow, safe } from "./ipc.js";
export type { ArgumentsOf, Call, CallOptions, Channel, JsonValue, Listenable, Outcome, Stop, Stream, Streaming } from "./ipc.js";

const api = /* @__PURE__ */ bindings("426bc53a41f2e94c", () => import("./contract.js"));

/** @see src/notes.rs */
export type Adjacent =
  /**
   * Nothing.
   * Really.
   */
  | { t: "Unit" }
  | { t: "Newtype"; c: Note | null }
  | { t: "Tuple"; c: [number, string] }
  /** It has moved. */
  | {
      t: "Moved";
      c: {
        /** From where. */
        from: number;
        to: number | null;
      };
    }
  | { t: "NoMembers"; c: Record<string, never> };

/**
 * **Deprecated.**
 *
 * @see src/notes.rs
 */
export type Chat =
  | {
      text: string;
    };

/** @see src/notes.rs */
export type Draft = string | null;

/** @see src/notes.rs */
export type Empty = Record<string, never>;

/** @see src/notes.rs */
export type Enums =
  | {
      never: Never;
      level: Level;
      external: External;
      internal: Internal;
      adjacent: Adjacent;
      untagged: Untagged;
      single: [SingleUnit, SingleExternal, SingleInternal, SingleInternalNote, SingleAdjacent, SingleUntagged, SingleUntaggedNote];
    };

/** @see src/notes.rs */
export type External =
  /**
   * Nothing.
   * Really.
   */
  | "Unit"
  | { Newtype: Note | null }
  | { Tuple: [number, string] }
  /** It has moved. */
  | {
      Moved: {
        /** From where. */
        from: number;
        to: number | null;
      };
    }
  | { NoMembers: Record<string, never> };

/** @see src/notes.rs */
export type Internal =
  | { type: "Unit" }
  | { type: "Note" } & Note
  | { type: "Maybe" } & (Note | null)
  | { type: "Empty" }
  | { type: "NoMembers" };

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
export type Note =
  | {
      id: number;
      /**
       * The heading of the note.
       *
       * Never empty.
       */
      title: string;
      /** @deprecated use `tags` */
      tag: string | null;
      tags: string[];
    };

/**
 * The error of storing a note.
 *
 * @see src/notes.rs
 */
export type NoteError =
  /** The title is empty. */
  | { kind: "empty_title" }
  /** @deprecated titles have no limit now */
  | {
      kind: "too_long";
      /** The limit, in bytes. */
      max: number;
      found: number;
    }
  | { kind: "locked"; by: string };

/**
 * Sent after a note has been stored.
 *
 * @see src/notes.rs
 */
export type NoteSaved =
  | {
      note: Note;
    };

/** @see src/notes.rs */
export type Page<T> =
  | {
      items: T[];
      next: Page<T> | null;
    };

/** @see src/notes.rs */
export interface Pair<Note_, Record_> {
  first: Note_ | null;
  second: Record<string, Record_>;
}

/** @see src/notes.rs */
export type Shapes =
  | {
      null: null;
      nested: null;
      optionals: (string | null)[];
      matrix: number[][];
      pair: [boolean, boolean | null];
      color: [number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number];
      none: [];
      counts: Record<string, number | null>;
      empty: Empty;
      json: Json;
      tree: Tree;
      pairs: Pair<string, number[]>;
      class: boolean;
      "not-a-name": boolean;
      ["__proto__"]: boolean;
    };

/** @see src/notes.rs */
export type SingleAdjacent =
  | {
      /** The only one. */
      t: "Only";
      c: { to: string };
    };

/** @see src/notes.rs */
export type SingleExternal =
  | {
      /** The only one. */
      Only: { to: string };
    };

/** @see src/notes.rs */
export type SingleInternal =
  | {
      /** The only one. */
      type: "Only";
      to: string;
    };

/** @see src/notes.rs */
export type SingleInternalNote =
  /** The only one. */
  | { type: "Only" } & Note;

/** @see src/notes.rs */
export type SingleUnit =
  /** The only one. */
  | "Only";

/** @see src/notes.rs */
export type SingleUntagged =
  | {
      to: string;
    };

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
      from: number;
      to: number | null;
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
