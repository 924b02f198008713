// Generated from Rust by ipc. Do not edit: run `cargo test` to write it anew.
import { bindings } from "./ipc.js";

export const api = /* @__PURE__ */ bindings("b5433c1600652fb6", () => import("./contract.js"));
