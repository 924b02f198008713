// Generated from Rust by ipc. Do not edit: run `cargo test` to write it anew.
import { bindings, command, event, type Command, type Listenable } from "ipc-client/ipc-internal.js";

export { CommandError, FrameworkError, IpcError, currentWindow, safe } from "ipc-client/ipc.js";
export type { ArgumentsOf, Call, CallOptions, Channel, JsonValue, Listenable, Outcome, Stop, Stream, Streaming } from "ipc-client/ipc.js";

const api = /* @__PURE__ */ bindings("ce82dc5adfc5f417", () => import("./contract.js"));

/**
 * An error of any kind, as a message and the messages of its causes.
 *
 * @see ipc-runtime/src/api/command/any_error.rs
 */
export type AnyError =
  | {
      /** The message. */
      message: string;
      /** The messages of the causes, the nearest cause first. */
      causes: string[];
    };

/**
 * Raised when the user or the backend requests to close a window: by its title bar, a shortcut, or
 * `Window::request_close`.
 *
 * @see ipc-runtime/src/ipc/lifecycle.rs
 */
export type CloseRequested =
  | {
      /** The label of the window. */
      window: string;
    };

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
 * Adds a note, and notifies all windows.
 *
 * @throws {CommandError<NoteError>}
 * @see examples/notes/src/api.rs
 */
export const addNote: Command<(args: { title: string; body: string }) => Note, NoteError> = /* @__PURE__ */ command("add_note", api);

/**
 * Changes a note, and notifies all windows.
 *
 * @throws {CommandError<NoteError>}
 * @see examples/notes/src/api.rs
 */
export const editNote: Command<(args: { id: number; title: string; body: string }) => Note, NoteError> = /* @__PURE__ */ command("edit_note", api);

/**
 * Deletes a note, and notifies all windows.
 *
 * @throws {CommandError<NoteError>}
 * @see examples/notes/src/api.rs
 */
export const deleteNote: Command<(args: { id: number }) => void, NoteError> = /* @__PURE__ */ command("delete_note", api);

/**
 * Opens the window with the list, or brings it to the front.
 *
 * @throws {CommandError<AnyError>}
 * @see examples/notes/src/api.rs
 */
export const openList: Command<() => void, AnyError> = /* @__PURE__ */ command("open_list", api);

/**
 * Closes the window of the caller, without asking handlers.
 *
 * @see ipc-runtime/src/ipc/lifecycle.rs
 */
export const closeWindow: Command<() => void> = /* @__PURE__ */ command("close_window", api);

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

/**
 * Raised when the user or the backend requests to close a window: by its title bar, a shortcut, or
 * `Window::request_close`.
 *
 * @see ipc-runtime/src/ipc/lifecycle.rs
 */
export const closeRequested: Listenable<CloseRequested> = /* @__PURE__ */ event("CloseRequested", api);
