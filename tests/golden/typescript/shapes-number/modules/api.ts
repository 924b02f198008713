// Generated from Rust by ipc. Do not edit: run `cargo test` to write it anew.
import { bindings, type Api } from "./ipc-internal.js";

export const api: Api = /* @__PURE__ */ bindings("bc4739928902f45c", () => import("./contract.js"));
