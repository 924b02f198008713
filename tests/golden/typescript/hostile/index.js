// Generated from Rust by ipc. Do not edit: run `cargo test` to write it anew.
import { bindings, command, event } from "./ipc-internal.js";

export { CommandError, FrameworkError, IpcError, currentWindow, safe } from "./ipc.js";

const api = /* @__PURE__ */ bindings("b9038be26419c965", () => import("./contract.js"));

export const attack = /* @__PURE__ */ command("attack", api);
export const attacked = /* @__PURE__ */ event("Attacked", api);
