// Generated from Rust by ipc. Do not edit: run `cargo test` to write it anew.
import { bindings, command, event, extended, plain, request, stream, streams, type Bytes, type Channel, type Command, type Listenable, type PageRequest, type StreamCommand, type Streaming } from "ipc-client/ipc-internal.js";

export { CommandError, FrameworkError, IpcError, currentWindow, safe } from "ipc-client/ipc.js";
export type { ArgumentsOf, Call, CallOptions, Channel, JsonValue, Listenable, Outcome, Stop, Stream, Streaming } from "ipc-client/ipc.js";

const api = /* @__PURE__ */ bindings("a1f70072b73a5803", () => import("./contract.js"));

/**
 * Asks the user before a file is deleted.
 *
 * @see examples/files/src/commands.rs
 */
export type Confirm =
  | {
      question: string;
    };

/**
 * A file.
 *
 * @see examples/files/src/folder.rs
 */
export type Entry =
  | {
      name: string;
      size: number;
      /** The time of the last change, in milliseconds since 1970. */
      stored: number;
      /** True if the file may have a thumbnail. */
      isPicture: boolean;
    };

/**
 * The error of the commands.
 *
 * @see examples/files/src/commands.rs
 */
export type FileError =
  | { kind: "invalid_name" }
  | { kind: "not_found" }
  | { kind: "not_an_image" }
  | { kind: "other"; message: string };

/**
 * A report on the progress of a command.
 *
 * @see ipc-runtime/src/stream/progress.rs
 */
export type ProgressUpdate =
  | {
      /** The finished amount, in units of the command's choice: bytes, files, steps. */
      done: number;
      /** The total amount, if known. */
      total: number | null;
      /** A message about the current work, for people. */
      message: string | null;
    };

/**
 * The number and the total size of the files. The last value is kept for windows that open later.
 *
 * @see examples/files/src/commands.rs
 */
export type Usage =
  | {
      files: number;
      bytes: number;
    };

/**
 * Returns all files.
 *
 * @throws {CommandError<FileError>}
 * @see examples/files/src/commands.rs
 */
export const list: Command<() => Entry[], FileError> = /* @__PURE__ */ command("list", api);

/**
 * Stores a file under a free name. An upload that fails or is cancelled leaves no file behind.
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
 * Streams the content of a file.
 *
 * @throws {CommandError<FileError>}
 * @see examples/files/src/commands.rs
 */
export const download: StreamCommand<(args: { name: string }) => Bytes, FileError> = /* @__PURE__ */ stream("download", api, extended);

/**
 * Returns a thumbnail of an image as PNG, at most `size` pixels wide and high.
 *
 * @throws {CommandError<FileError>}
 * @see examples/files/src/commands.rs
 */
export const thumbnail: Command<(args: { name: string; size: number }) => Bytes, FileError> = /* @__PURE__ */ command("thumbnail", api, extended);

/**
 * Deletes a file, if the user confirms. Returns whether the file was deleted.
 *
 * @throws {CommandError<FileError>}
 * @see examples/files/src/commands.rs
 */
export const delete_: Command<(args: { name: string }) => boolean, FileError> = /* @__PURE__ */ command("delete", api);

/**
 * The number and the total size of the files. The last value is kept for windows that open later.
 *
 * Late listeners receive the last value. Under load, only the newest value is sent.
 *
 * @see examples/files/src/commands.rs
 */
export const usage: Listenable<Usage> = /* @__PURE__ */ event("Usage", api, plain, true);

/**
 * Asks the user before a file is deleted.
 *
 * @see examples/files/src/commands.rs
 */
export const confirm: PageRequest<Confirm, boolean> = /* @__PURE__ */ request("Confirm", api);
