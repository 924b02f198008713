// Generated from Rust by ipc. Do not edit: run `cargo test` to write it anew.
import { command, event } from "./ipc-internal.js";
import { api } from "./api.js";

export const attack = /* @__PURE__ */ command("attack", api);
export const attacked = /* @__PURE__ */ event("Attacked", api);
