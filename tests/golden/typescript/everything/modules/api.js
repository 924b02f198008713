// Generated from Rust by ipc. Do not edit: run `cargo test` to write it anew.
import { bindings } from "./ipc-internal.js";

export const api = /* @__PURE__ */ bindings("426bc53a41f2e94c", () => import("./contract.js"));
