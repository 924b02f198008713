// Generated from Rust by ipc. Do not edit: run `cargo test` to write it anew.
import { command, type Command } from "../ipc-internal.js";
import { api } from "../api.js";
import type { Draft, DraftInput } from "../notes.js";

/** @see src/notes.rs */
export type Id = number;

/** @see src/notes.rs */
export type List =
  | {
      first: Draft;
      rest: List | null;
    };

/** @see src/notes.rs */
export type ListInput =
  | {
      first: DraftInput;
      rest: ListInput | null;
    };

/** @see src/notes.rs */
export const lists: Command<() => List> = /* @__PURE__ */ command("lists", api);
