// Generated from Rust by ipc. Do not edit: run `cargo test` to write it anew.
export { CommandError, FrameworkError, IpcError, currentWindow, safe } from "./ipc.js";
export type { ArgumentsOf, Call, CallOptions, Channel, JsonValue, Listenable, Outcome, Stop, Stream, Streaming } from "./ipc.js";
export * from "./notes.js";
