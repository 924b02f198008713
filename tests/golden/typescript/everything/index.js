// Generated from Rust by ipc. Do not edit: run `cargo test` to write it anew.
import { bindings, command, event } from "./ipc-internal.js";

export { CommandError, FrameworkError, IpcError, currentWindow, safe } from "./ipc.js";

const api = /* @__PURE__ */ bindings("426bc53a41f2e94c", () => import("./contract.js"));

export const saveNote = /* @__PURE__ */ command("save_note", api);
export const listNotes = /* @__PURE__ */ command("list_notes", api);
export const find = /* @__PURE__ */ command("find", api);
export const clear = /* @__PURE__ */ command("clear", api);
export const search = /* @__PURE__ */ command("search", api);
export const setFlags = /* @__PURE__ */ command("set_flags", api);
export const everything = /* @__PURE__ */ command("everything", api);
export const delete_ = /* @__PURE__ */ command("delete", api);
export const class_ = /* @__PURE__ */ command("Class", api);
export const then_ = /* @__PURE__ */ command("then", api);
export const command_ = /* @__PURE__ */ command("command", api);
export const undefined_ = /* @__PURE__ */ command("undefined", api);
export const httpDone = /* @__PURE__ */ command("HTTPDone", api);
export const noteSaved = /* @__PURE__ */ event("NoteSaved", api);
export const draft = /* @__PURE__ */ event("Draft", api);
export const chat = /* @__PURE__ */ event("Chat", api);
export const ping = /* @__PURE__ */ event("Ping", api);
