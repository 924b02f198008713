// Generated from Rust by ipc. Do not edit: run `cargo test` to write it anew.
import { bindings } from "./ipc-internal.js";

export const api = /* @__PURE__ */ bindings("573c1d6436f55bfb", () => import("./contract.js"));
