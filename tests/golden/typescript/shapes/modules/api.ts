// Generated from Rust by ipc. Do not edit: run `cargo test` to write it anew.
import { bindings, type Api } from "./ipc.js";

export const api: Api = /* @__PURE__ */ bindings("2deb19c462d9e5d9", () => import("./contract.js"));
