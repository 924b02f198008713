// Generated from Rust by ipc. Do not edit: run `cargo test` to write it anew.
import { bindings, command, event, extended, plain, request, stream, streams } from "./ipc.js";

export { CommandError, FrameworkError, IpcError, currentWindow, safe } from "./ipc.js";

const api = /* @__PURE__ */ bindings("a74645e2a0b27862", () => import("./contract.js"));

export const list = /* @__PURE__ */ command("list", api);
export const upload = /* @__PURE__ */ command("upload", api, extended, streams);
export const download = /* @__PURE__ */ stream("download", api, extended);
export const thumbnail = /* @__PURE__ */ command("thumbnail", api, extended);
export const delete_ = /* @__PURE__ */ command("delete", api);
export const usage = /* @__PURE__ */ event("Usage", api, plain, true);
export const confirm = /* @__PURE__ */ request("Confirm", api);
