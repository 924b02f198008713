// Generated from Rust by ipc. Do not edit: run `cargo test` to write it anew.
import { bindings, command, event, plain, stream } from "./ipc.js";

export { CommandError, FrameworkError, IpcError, currentWindow, safe } from "./ipc.js";

const api = /* @__PURE__ */ bindings("cb7db6131c984bae", () => import("./contract.js"));

export const tail = /* @__PURE__ */ stream("tail", api);
export const pace = /* @__PURE__ */ command("pace", api);
export const rate = /* @__PURE__ */ event("Rate", api, plain, true);
