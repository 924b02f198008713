// Generated from Rust by ipc. Do not edit: run `cargo test` to write it anew.
import { command, extended, type Command } from "../ipc-internal.js";
import { api } from "../api.js";
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
export const unions: Command<() => Unions> = /* @__PURE__ */ command("unions", api, extended);
