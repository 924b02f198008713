// Generated from Rust by ipc. Do not edit: run `cargo test` to write it anew.
import type { Command } from "./ipc-internal.js";

/** @see src/notes.rs */
export type Tagged<V> =
  | {
      values: Record<string, V>;
    };

/** @see src/notes.rs */
export declare const tagged: Command<() => Tagged<number>>;
