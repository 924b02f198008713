// Generated from Rust by ipc. Do not edit: run `cargo test` to write it anew.
import { bindings, command, event, extended, plain, request, stream, streams, type Channel, type Command, type Handleable, type Listenable, type StreamCommand, type Streaming } from "ipc-client/ipc.js";

export { CommandError, FrameworkError, IpcError, currentWindow, safe } from "ipc-client/ipc.js";

const api = /* @__PURE__ */ bindings("a74645e2a0b27862", () => import("./contract.js"));

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
export const list: Command<() => Entry[], FileError> = /* @__PURE__ */ command("list", api);

/**
 * Stores a file, under a name that is free. What does not come to its end leaves nothing behind.
 *
 * @throws {CommandError<FileError>}
 * @see examples/files/src/commands.rs
 */
export const upload: Command<(args: {
  name: string;
  size: number;
  file: Streaming<Uint8Array>;
  progress?: Channel<ProgressUpdate>;
}) => Entry, FileError> = /* @__PURE__ */ command("upload", api, extended, streams);

/**
 * The bytes of a file.
 *
 * @throws {CommandError<FileError>}
 * @see examples/files/src/commands.rs
 */
export const download: StreamCommand<(args: { name: string }) => Uint8Array, FileError> = /* @__PURE__ */ stream("download", api, extended);

/**
 * A small picture of a picture, as PNG: at the most so many pixels wide and high.
 *
 * @throws {CommandError<FileError>}
 * @see examples/files/src/commands.rs
 */
export const thumbnail: Command<(args: { name: string; size: number }) => Uint8Array, FileError> = /* @__PURE__ */ command("thumbnail", api, extended);

/**
 * Deletes a file, if whoever sits before the page means it.
 *
 * @throws {CommandError<FileError>}
 * @see examples/files/src/commands.rs
 */
export const delete_: Command<(args: { name: string }) => boolean, FileError> = /* @__PURE__ */ command("delete", api);

/**
 * What the files take. Whoever opens a window later is told too.
 *
 * Late listeners get its last value. Under pressure only the newest counts.
 *
 * @see examples/files/src/commands.rs
 */
export const usage: Listenable<Usage> = /* @__PURE__ */ event("Usage", api, plain, true);

/**
 * Asked before something is lost.
 *
 * @see examples/files/src/commands.rs
 */
export const confirm: Handleable<Confirm, boolean> = /* @__PURE__ */ request("Confirm", api);
