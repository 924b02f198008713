// Generated from Rust by ipc. Do not edit: run `cargo test` to write it anew.
import { bindings } from "./ipc-internal.js";

export const api = /* @__PURE__ */ bindings("12f85f72eb84e3d0", () => import("./contract.js"));
