// Generated from Rust by ipc. Do not edit: run `cargo test` to write it anew.
import { command, type Command } from "./ipc-internal.js";
import { api } from "./api.js";

/** @see src/notes.rs */
export type Tagged<V> =
  | {
      values: Record<string, V>;
    };

/** @see src/notes.rs */
export const tagged: Command<() => Tagged<number>> = /* @__PURE__ */ command("tagged", api);
