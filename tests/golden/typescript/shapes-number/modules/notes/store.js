// Generated from Rust by ipc. Do not edit: run `cargo test` to write it anew.
import { command } from "../ipc-internal.js";
import { api } from "../api.js";

export const lists = /* @__PURE__ */ command("lists", api);
