// Generated from Rust by ipc. Do not edit: run `cargo test` to write it anew.
import { command, type Command } from "../ipc-internal.js";
import { api } from "../api.js";
import type { Flat, FlatInput } from "../notes.js";
import type { ListInput } from "./store.js";

/** @see src/notes.rs */
export const setList: Command<(args: { list: ListInput; flat: FlatInput }) => Flat> = /* @__PURE__ */ command("set_list", api);
