// Generated from Rust by ipc. Do not edit: run `cargo test` to write it anew.
import { command, event, extended, plain, request, stream, streams, type Bytes, type Channel, type Command, type Listenable, type PageRequest, type StreamCommand, type Streaming } from "./ipc-internal.js";
import { api } from "./api.js";

/**
 * Asks for confirmation before data is deleted.
 *
 * @see src/notes.rs
 */
export type Confirm =
  | {
      question: string;
    };

/** @see src/notes.rs */
export type LogError =
  | {
      reason: string;
    };

/**
 * A note.
 *
 * @see src/notes.rs
 */
export type Note =
  | {
      title: string;
      tags: string[];
    };

/**
 * A note.
 *
 * @see src/notes.rs
 */
export type NoteInput =
  | {
      title: string;
      tags?: readonly string[];
    };

/** @see src/notes.rs */
export type ProgressUpdate =
  | {
      done: number;
    };

/**
 * Follows a file.
 *
 * @throws {CommandError<LogError>} When there is none.
 * @see src/notes.rs
 */
export const tailLog: StreamCommand<(args: { path: string }) => string, LogError> = /* @__PURE__ */ stream("tail_log", api);

/** @see src/notes.rs */
export const ticks: StreamCommand<() => null> = /* @__PURE__ */ stream("ticks", api);

/**
 * @param args.progress - The progress of the upload.
 * @throws {CommandError<LogError>}
 * @see src/notes.rs
 */
export const upload: Command<(args: { chunks: Streaming<Uint8Array>; progress?: Channel<ProgressUpdate> }) => void, LogError> = /* @__PURE__ */ command("upload", api, extended, streams);

/** @see src/notes.rs */
export const search: Command<(args: { found: Channel<Note>; queries: Streaming<readonly number[]> }) => number> = /* @__PURE__ */ command("search", api, plain, streams);

/** @see src/notes.rs */
export const watch: Command<(args?: { lines?: Channel<string> }) => void> = /* @__PURE__ */ command("watch", api, plain, streams);

/** @see src/notes.rs */
export const number: StreamCommand<(args: { notes: Streaming<NoteInput> }) => Bytes> = /* @__PURE__ */ stream("number", api, extended);

/**
 * The note has changed.
 *
 * Late listeners receive the last value.
 *
 * @see src/notes.rs
 */
export const opened: Listenable<Note> = /* @__PURE__ */ event("Opened", api, plain, true);

/**
 * Under load, only the newest value is sent.
 *
 * @see src/notes.rs
 */
export const moved: Listenable<Note> = /* @__PURE__ */ event("Moved", api);

/**
 * The backend never drops this event: the sender waits for capacity.
 *
 * @see src/notes.rs
 */
export const typed: Listenable<Note> = /* @__PURE__ */ event("Typed", api);

/**
 * The note has changed.
 *
 * Late listeners receive the last value. Under load, only the newest value is sent.
 *
 * @see src/notes.rs
 */
export const scrolled: Listenable<Note> = /* @__PURE__ */ event("Scrolled", api, plain, true);

/**
 * Asks for confirmation before data is deleted.
 *
 * @see src/notes.rs
 */
export const confirm: PageRequest<Confirm, boolean, LogError> = /* @__PURE__ */ request("Confirm", api);

/** @see src/notes.rs */
export const edit: PageRequest<Note, NoteInput> = /* @__PURE__ */ request("Edit", api);

/** @see src/notes.rs */
export const focus: PageRequest<null, void> = /* @__PURE__ */ request("Focus", api);

/** @see src/notes.rs */
export const pick: PageRequest<null, Uint8Array> = /* @__PURE__ */ request("Pick", api, extended);
