// Generated from Rust by ipc. Do not edit: run `cargo test` to write it anew.
import type { Command } from "../ipc-internal.js";
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
export declare const lists: Command<() => List>;
