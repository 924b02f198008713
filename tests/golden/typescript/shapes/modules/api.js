// Generated from Rust by ipc. Do not edit: run `cargo test` to write it anew.
import { bindings } from "./ipc-internal.js";

export const api = /* @__PURE__ */ bindings("c39c928b4248a225", () => import("./contract.js"));
