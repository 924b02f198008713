// Generated from Rust by ipc. Do not edit: run `cargo test` to write it anew.
import { command } from "../ipc-internal.js";
import { api } from "../api.js";

export const setList = /* @__PURE__ */ command("set_list", api);
