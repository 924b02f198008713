// Generated from Rust by ipc. Do not edit: run `cargo test` to write it anew.
import { command, event } from "./ipc.js";

export { CommandError, FrameworkError, IpcError, currentWindow, safe } from "./ipc.js";

export const attack = command("attack");
export const attacked = event("Attacked");
