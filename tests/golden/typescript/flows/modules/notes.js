// Generated from Rust by ipc. Do not edit: run `cargo test` to write it anew.
import { command, event, extended, plain, request, stream, streams } from "./ipc-internal.js";
import { api } from "./api.js";

export const tailLog = /* @__PURE__ */ stream("tail_log", api);
export const ticks = /* @__PURE__ */ stream("ticks", api);
export const upload = /* @__PURE__ */ command("upload", api, extended, streams);
export const search = /* @__PURE__ */ command("search", api, plain, streams);
export const watch = /* @__PURE__ */ command("watch", api, plain, streams);
export const number = /* @__PURE__ */ stream("number", api, extended);
export const opened = /* @__PURE__ */ event("Opened", api, plain, true);
export const moved = /* @__PURE__ */ event("Moved", api);
export const typed = /* @__PURE__ */ event("Typed", api);
export const scrolled = /* @__PURE__ */ event("Scrolled", api, plain, true);
export const confirm = /* @__PURE__ */ request("Confirm", api);
export const edit = /* @__PURE__ */ request("Edit", api);
export const focus = /* @__PURE__ */ request("Focus", api);
export const pick = /* @__PURE__ */ request("Pick", api, extended);
