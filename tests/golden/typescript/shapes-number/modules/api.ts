// Generated from Rust by ipc. Do not edit: run `cargo test` to write it anew.
import { bindings, type Api } from "./ipc-internal.js";

export const api: Api = /* @__PURE__ */ bindings("a3609fc4f9ae07bf", () => import("./contract.js"));
