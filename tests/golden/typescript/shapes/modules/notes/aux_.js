// Generated from Rust by ipc. Do not edit: run `cargo test` to write it anew.
import { command, extended } from "../ipc-internal.js";
import { api } from "../api.js";

export const unions = /* @__PURE__ */ command("unions", api, extended);
