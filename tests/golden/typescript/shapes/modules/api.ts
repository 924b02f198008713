// Generated from Rust by ipc. Do not edit: run `cargo test` to write it anew.
import { bindings, type Api } from "./ipc-internal.js";

export const api: Api = /* @__PURE__ */ bindings("0ee40cf475543fca", () => import("./contract.js"));
