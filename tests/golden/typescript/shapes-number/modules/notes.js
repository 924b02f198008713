// Generated from Rust by ipc. Do not edit: run `cargo test` to write it anew.
import { command, event, extended } from "./ipc-internal.js";
import { api } from "./api.js";

export const store = /* @__PURE__ */ command("store", api, extended);
export const get = /* @__PURE__ */ command("get", api, extended);
export const both = /* @__PURE__ */ event("Both", api);
export const sent = /* @__PURE__ */ event("Sent", api);
export const read = /* @__PURE__ */ event("Read", api);
