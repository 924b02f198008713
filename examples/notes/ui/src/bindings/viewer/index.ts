// Generated from Rust by ipc. Do not edit: run `cargo test` to write it anew.
import { bindings, command, event, type Command, type Listenable } from "ipc-client/ipc.js";

export { CommandError, FrameworkError, IpcError, currentWindow, safe } from "ipc-client/ipc.js";

const api = /* @__PURE__ */ bindings("3b504acd57030154", () => import("./contract.js"));

/**
 * A note, as it is stored.
 *
 * @see examples/notes/src/note.rs
 */
export interface Note {
  /** Addresses it. */
  readonly id: number;
  /** One line; never empty. */
  readonly title: string;
  /** The text; may be empty. */
  readonly body: string;
  /** When it was last changed: UTC, in a form that JavaScript's `Date` reads. */
  readonly changed: string;
}

/**
 * A note has been deleted.
 *
 * @see examples/notes/src/api.rs
 */
export interface NoteDeleted {
  /** What addressed it. */
  readonly id: number;
}

/**
 * Why something can not be done with a note.
 *
 * @see examples/notes/src/note.rs
 */
export type NoteError =
  /** There is nothing in its title but space. */
  | { readonly kind: "emptyTitle" }
  /** Its title is too long to be one. */
  | {
      readonly kind: "titleTooLong";
      /** What would do. */
      readonly max: number;
    }
  /** It has been deleted, or never was. */
  | {
      readonly kind: "notFound";
      /** What was looked for. */
      readonly id: number;
    }
  /** The database does not do what it is asked. */
  | {
      readonly kind: "storage";
      /** What it says. */
      readonly message: string;
    };

/**
 * A note has been added or changed.
 *
 * @see examples/notes/src/api.rs
 */
export interface NoteSaved {
  /** What it is now. */
  readonly note: Note;
}

/**
 * The notes that have all words of `text`, or words that begin with them; the latest first. An empty text finds all.
 *
 * @throws {CommandError<NoteError>}
 * @see examples/notes/src/api.rs
 */
export const searchNotes: Command<(args: { text: string }) => Note[], NoteError> = /* @__PURE__ */ command("search_notes", api);

/**
 * A note has been added or changed.
 *
 * @see examples/notes/src/api.rs
 */
export const noteSaved: Listenable<NoteSaved> = /* @__PURE__ */ event("NoteSaved", api);

/**
 * A note has been deleted.
 *
 * @see examples/notes/src/api.rs
 */
export const noteDeleted: Listenable<NoteDeleted> = /* @__PURE__ */ event("NoteDeleted", api);
