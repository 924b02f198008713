// Generated from Rust by ipc. Do not edit: run `cargo test` to write it anew.
import type { Bytes, Channel, Command, Listenable, PageRequest, StreamCommand, Streaming } from "./ipc-internal.js";

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
export declare const tailLog: StreamCommand<(args: { path: string }) => string, LogError>;

/** @see src/notes.rs */
export declare const ticks: StreamCommand<() => null>;

/**
 * @param args.progress - The progress of the upload.
 * @throws {CommandError<LogError>}
 * @see src/notes.rs
 */
export declare const upload: Command<(args: { chunks: Streaming<Uint8Array>; progress?: Channel<ProgressUpdate> }) => void, LogError>;

/** @see src/notes.rs */
export declare const search: Command<(args: { found: Channel<Note>; queries: Streaming<readonly number[]> }) => number>;

/** @see src/notes.rs */
export declare const watch: Command<(args?: { lines?: Channel<string> }) => void>;

/** @see src/notes.rs */
export declare const number: StreamCommand<(args: { notes: Streaming<NoteInput> }) => Bytes>;

/**
 * The note has changed.
 *
 * Late listeners receive the last value.
 *
 * @see src/notes.rs
 */
export declare const opened: Listenable<Note>;

/**
 * Under load, only the newest value is sent.
 *
 * @see src/notes.rs
 */
export declare const moved: Listenable<Note>;

/**
 * The backend never drops this event: the sender waits for capacity.
 *
 * @see src/notes.rs
 */
export declare const typed: Listenable<Note>;

/**
 * The note has changed.
 *
 * Late listeners receive the last value. Under load, only the newest value is sent.
 *
 * @see src/notes.rs
 */
export declare const scrolled: Listenable<Note>;

/**
 * Asks for confirmation before data is deleted.
 *
 * @see src/notes.rs
 */
export declare const confirm: PageRequest<Confirm, boolean, LogError>;

/** @see src/notes.rs */
export declare const edit: PageRequest<Note, NoteInput>;

/** @see src/notes.rs */
export declare const focus: PageRequest<null, void>;

/** @see src/notes.rs */
export declare const pick: PageRequest<null, Uint8Array>;
