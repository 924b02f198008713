// Generated from Rust by ipc. Do not edit: run `cargo test` to write it anew.
import { command, type Command } from "../ipc-internal.js";
import { api } from "../api.js";
import type { Draft, DraftInput } from "../notes.js";

/** @see src/notes.rs */
export type Id = number;

/** @see src/notes.rs */
export interface List {
  readonly first: Draft;
  readonly rest: List | null;
}

/** @see src/notes.rs */
export interface ListInput {
  readonly first: DraftInput;
  readonly rest: ListInput | null;
}

/** @see src/notes.rs */
export const lists: Command<() => List> = /* @__PURE__ */ command("lists", api);
