// Generated from Rust by ipc. Do not edit: run `cargo test` to write it anew.
import { bindings, command, event } from "./ipc.js";

export { CommandError, FrameworkError, IpcError, currentWindow, safe } from "./ipc.js";

const api = /* @__PURE__ */ bindings("f13777b724daf33a", () => import("./contract.js"));

export const greet = /* @__PURE__ */ command("greet", api);
export const greeted = /* @__PURE__ */ event("Greeted", api);
