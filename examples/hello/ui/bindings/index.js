// Generated from Rust by ipc. Do not edit: run `cargo test` to write it anew.
import { bindings, command, event } from "./ipc-internal.js";

export { CommandError, FrameworkError, IpcError, currentWindow, safe } from "./ipc.js";

const api = /* @__PURE__ */ bindings("6deca19a1f62e30f", () => import("./contract.js"));

export const greet = /* @__PURE__ */ command("greet", api);
export const greeted = /* @__PURE__ */ event("Greeted", api);
