// Generated from Rust by ipc. Do not edit: run `cargo test` to write it anew.
import { bindings } from "./ipc.js";

export const api = /* @__PURE__ */ bindings("78ea3f9c1668fbb5", () => import("./contract.js"));
