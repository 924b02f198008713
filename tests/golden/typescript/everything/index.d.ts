// Generated from Rust by ipc. Do not edit: run `cargo test` to write it anew.
import type { Command, Emittable, Listenable } from "./ipc-internal.js";

export { CommandError, FrameworkError, IpcError, currentWindow, safe } from "./ipc.js";
export type { ArgumentsOf, Call, CallOptions, Channel, JsonValue, Listenable, Outcome, Stop, Stream, Streaming } from "./ipc.js";

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
export declare const saveNote: Command<(args: { title: string; tag?: string | null }) => Note, NoteError>;

/** @see src/notes.rs */
export declare const listNotes: Command<() => Note[]>;

/**
 * Finds notes.
 *
 * @see src/notes.rs
 */
export declare const find: Command<(args?: { query?: string | null; after?: number | null }) => Page<Note>>;

/**
 * @throws {CommandError<string>}
 * @see src/notes.rs
 */
export declare const clear: Command<() => void, string>;

/**
 * Finds one note.
 *
 * @deprecated use `find`
 * @throws {CommandError<null>}
 * @see src/notes.rs
 */
export declare const search: Command<(args: { query: string }) => Note | null, null>;

/** @see src/notes.rs */
export declare const setFlags: Command<(args: {
  first_of_all: boolean;
  secondOfAll: boolean;
  thirdOfAll: boolean;
  fourthOfAll: boolean;
  fifthOfAll: boolean;
  sixthOfAll: boolean;
}) => void>;

/** @see src/notes.rs */
export declare const everything: Command<() => [Shapes, Enums]>;

/** @see src/notes.rs */
export declare const delete_: Command<(args: { delete: boolean; "a-b": boolean }) => void>;

/** @see src/notes.rs */
export declare const class_: Command<(args: { delete: boolean; "a-b": boolean }) => void>;

/** @see src/notes.rs */
export declare const then_: Command<(args: { delete: boolean; "a-b": boolean }) => void>;

/** @see src/notes.rs */
export declare const command_: Command<(args: { delete: boolean; "a-b": boolean }) => void>;

/** @see src/notes.rs */
export declare const undefined_: Command<(args: { delete: boolean; "a-b": boolean }) => void>;

/** @see src/notes.rs */
export declare const httpDone: Command<(args: { delete: boolean; "a-b": boolean }) => void>;

/**
 * Sent after a note has been stored.
 *
 * @see src/notes.rs
 */
export declare const noteSaved: Listenable<NoteSaved>;

/** @see src/notes.rs */
export declare const draft: Emittable<Draft>;

/**
 * @deprecated
 * @see src/notes.rs
 */
export declare const chat: Listenable<Chat> & Emittable<Chat>;

/** @see src/notes.rs */
export declare const ping: Listenable<null>;
