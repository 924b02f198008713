// Generated from Rust by ipc. Do not edit: run `cargo test` to write it anew.
import type { Channel, Command, Handleable, Listenable, StreamCommand, Streaming } from "./ipc.js";

export { CommandError, FrameworkError, IpcError, currentWindow, safe } from "./ipc.js";

/**
 * Asked before something is lost.
 *
 * @see examples/files/src/commands.rs
 */
export interface Confirm {
  readonly question: string;
}

/**
 * A file.
 *
 * @see examples/files/src/folder.rs
 */
export interface Entry {
  readonly name: string;
  readonly size: number;
  /** When it was stored, in milliseconds since 1970. */
  readonly stored: number;
  /** Whether there may be a thumbnail of it. */
  readonly isPicture: boolean;
}

/**
 * Why something can not be done with a file.
 *
 * @see examples/files/src/commands.rs
 */
export type FileError =
  | { readonly kind: "bad_name" }
  | { readonly kind: "not_found" }
  | { readonly kind: "no_picture" }
  | { readonly kind: "other"; readonly why: string };

/**
 * How far something has come.
 *
 * @see ipc-runtime/src/stream/progress.rs
 */
export interface ProgressUpdate {
  /** What is done, in units of the command's own: bytes, files, steps. */
  readonly done: number;
  /** What there is to do, where that is known. */
  readonly total: number | null;
  /** What is being done, for people. */
  readonly message: string | null;
}

/**
 * What the files take. Whoever opens a window later is told too.
 *
 * @see examples/files/src/commands.rs
 */
export interface Usage {
  readonly files: number;
  readonly bytes: number;
}

/**
 * All files.
 *
 * @throws {CommandError<FileError>}
 * @see examples/files/src/commands.rs
 */
export declare const list: Command<() => Entry[], FileError>;

/**
 * Stores a file. What does not come to its end leaves nothing behind.
 *
 * @throws {CommandError<FileError>}
 * @see examples/files/src/commands.rs
 */
export declare const upload: Command<(args: {
  name: string;
  size: number;
  file: Streaming<Uint8Array>;
  progress?: Channel<ProgressUpdate>;
}) => Entry, FileError>;

/**
 * The bytes of a file.
 *
 * @throws {CommandError<FileError>}
 * @see examples/files/src/commands.rs
 */
export declare const download: StreamCommand<(args: { name: string }) => Uint8Array, FileError>;

/**
 * A small picture of a picture, as PNG: at the most so many pixels wide and high.
 *
 * @throws {CommandError<FileError>}
 * @see examples/files/src/commands.rs
 */
export declare const thumbnail: Command<(args: { name: string; size: number }) => Uint8Array, FileError>;

/**
 * Deletes a file, if whoever sits before the page means it.
 *
 * @throws {CommandError<FileError>}
 * @see examples/files/src/commands.rs
 */
export declare const delete_: Command<(args: { name: string }) => boolean, FileError>;

/**
 * What the files take. Whoever opens a window later is told too.
 *
 * Late listeners get its last value. Under pressure only the newest counts.
 *
 * @see examples/files/src/commands.rs
 */
export declare const usage: Listenable<Usage>;

/**
 * Asked before something is lost.
 *
 * @see examples/files/src/commands.rs
 */
export declare const confirm: Handleable<Confirm, boolean>;
