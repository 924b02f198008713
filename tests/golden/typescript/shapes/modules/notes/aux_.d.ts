// Generated from Rust by ipc. Do not edit: run `cargo test` to write it anew.
import type { Command } from "../ipc-internal.js";
import type { Known, Name, Numbers, Unit } from "../notes.js";

/** @see src/notes.rs */
export type Unions =
  | {
      known: Known;
      numbers: Numbers;
      nothing: Unit;
      name: Name | null;
    };

/** @see src/notes.rs */
export declare const unions: Command<() => Unions>;
