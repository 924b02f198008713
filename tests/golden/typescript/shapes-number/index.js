// Generated from Rust by ipc. Do not edit: run `cargo test` to write it anew.
import { bindings, command, event, extended } from "./ipc-internal.js";

export { CommandError, FrameworkError, IpcError, currentWindow, safe } from "./ipc.js";

const api = /* @__PURE__ */ bindings("bc4739928902f45c", () => import("./contract.js"));

export const store = /* @__PURE__ */ command("store", api, extended);
export const get = /* @__PURE__ */ command("get", api, extended);
export const lists = /* @__PURE__ */ command("lists", api);
export const setList = /* @__PURE__ */ command("set_list", api);
export const unions = /* @__PURE__ */ command("unions", api);
export const tagged = /* @__PURE__ */ command("tagged", api);
export const both = /* @__PURE__ */ event("Both", api);
export const sent = /* @__PURE__ */ event("Sent", api);
export const read = /* @__PURE__ */ event("Read", api);
