// Generated from Rust by ipc. Do not edit: run `cargo test` to write it anew.
import { bindings, command, event, type Command, type Listenable } from "ipc-client/ipc-internal.js";

export { CommandError, FrameworkError, IpcError, currentWindow, safe } from "ipc-client/ipc.js";
export type { ArgumentsOf, Call, CallOptions, Channel, JsonValue, Listenable, Outcome, Stop, Stream, Streaming } from "ipc-client/ipc.js";

const api = /* @__PURE__ */ bindings("27b8a295c7b3a9f4", () => import("./contract.js"));

/**
 * A stored note.
 *
 * @see examples/notes/src/note.rs
 */
export type Note =
  | {
      /** The id, which is never used again. */
      id: number;
      /** The title: one line, never empty. */
      title: string;
      /** The text, which may be empty. */
      body: string;
      /** The time of the last change: UTC in ISO 8601, as JavaScript's `Date` parses it. */
      changed: string;
    };

/**
 * Emitted after a note was deleted.
 *
 * @see examples/notes/src/api.rs
 */
export type NoteDeleted =
  | {
      /** The id of the deleted note. */
      id: number;
    };

/**
 * The error of the commands.
 *
 * @see examples/notes/src/note.rs
 */
export type NoteError =
  /** The title is empty, or only has spaces. */
  | { kind: "emptyTitle" }
  /** The title is too long. */
  | {
      kind: "titleTooLong";
      /** The limit in characters. */
      max: number;
    }
  /** The note was deleted, or never existed. */
  | {
      kind: "notFound";
      /** The unknown id. */
      id: number;
    }
  /** The database failed. */
  | {
      kind: "storage";
      /** The message of the database. */
      message: string;
    };

/**
 * Emitted after a note was added or changed.
 *
 * @see examples/notes/src/api.rs
 */
export type NoteSaved =
  | {
      /** The new state of the note. */
      note: Note;
    };

/**
 * Finds the notes with all words of `text`, newest first. Words match by their beginnings, and an
 * empty text matches all notes.
 *
 * @throws {CommandError<NoteError>}
 * @see examples/notes/src/api.rs
 */
export const searchNotes: Command<(args: { text: string }) => Note[], NoteError> = /* @__PURE__ */ command("search_notes", api);

/**
 * Emitted after a note was added or changed.
 *
 * @see examples/notes/src/api.rs
 */
export const noteSaved: Listenable<NoteSaved> = /* @__PURE__ */ event("NoteSaved", api);

/**
 * Emitted after a note was deleted.
 *
 * @see examples/notes/src/api.rs
 */
export const noteDeleted: Listenable<NoteDeleted> = /* @__PURE__ */ event("NoteDeleted", api);
