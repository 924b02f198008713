// Generated from Rust by ipc. Do not edit: run `cargo test` to write it anew.
import type { Command } from "../ipc-internal.js";
import type { Flat, FlatInput } from "../notes.js";
import type { ListInput } from "./store.js";

/** @see src/notes.rs */
export declare const setList: Command<(args: { list: ListInput; flat: FlatInput }) => Flat>;
