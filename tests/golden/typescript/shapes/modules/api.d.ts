// Generated from Rust by ipc. Do not edit: run `cargo test` to write it anew.
import type { Api } from "./ipc-internal.js";

export declare const api: Api;
