// Generated from Rust by ipc. Do not edit: run `cargo test` to write it anew.
import type { Command, Listenable } from "./ipc-internal.js";

export { CommandError, FrameworkError, IpcError, currentWindow, safe } from "./ipc.js";
export type { ArgumentsOf, Call, CallOptions, Channel, JsonValue, Listenable, Outcome, Stop, Stream, Streaming } from "./ipc.js";

/**
 * Sent to every window when somebody has been greeted.
 *
 * @see examples/hello/src/main.rs
 */
export type Greeted =
  | {
      name: string;
    };

/**
 * Greets somebody.
 *
 * @see examples/hello/src/main.rs
 */
export declare const greet: Command<(args: { name: string }) => string>;

/**
 * Sent to every window when somebody has been greeted.
 *
 * @see examples/hello/src/main.rs
 */
export declare const greeted: Listenable<Greeted>;
