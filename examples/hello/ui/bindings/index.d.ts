// Generated from Rust by ipc. Do not edit: run `cargo test` to write it anew.
import type { Command, Listenable } from "./ipc.js";

export { CommandError, FrameworkError, IpcError, currentWindow, safe } from "./ipc.js";

/**
 * Somebody has been greeted.
 *
 * @see examples/hello/src/main.rs
 */
export interface Greeted {
  readonly name: string;
}

/**
 * Greets, and tells every window of it.
 *
 * @see examples/hello/src/main.rs
 */
export declare const greet: Command<(args: { name: string }) => string>;

/**
 * Somebody has been greeted.
 *
 * @see examples/hello/src/main.rs
 */
export declare const greeted: Listenable<Greeted>;
