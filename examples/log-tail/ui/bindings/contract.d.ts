// Generated from Rust by ipc. Do not edit: run `cargo test` to write it anew.
export { explain } from "./differences.js";

export declare const contract: Readonly<Record<string, string>>;
