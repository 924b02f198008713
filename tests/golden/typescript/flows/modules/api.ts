// Generated from Rust by ipc. Do not edit: run `cargo test` to write it anew.
import { bindings, type Api } from "./ipc-internal.js";

export const api: Api = /* @__PURE__ */ bindings("1ba6cfda7b4a5db1", () => import("./contract.js"));
