// Generated from Rust by ipc. Do not edit: run `cargo test` to write it anew.
import { command, event } from "./ipc.js";

export { CommandError, FrameworkError, IpcError, currentWindow, safe } from "./ipc.js";

export const saveNote = command("save_note");
export const listNotes = command("list_notes");
export const find = command("find");
export const clear = command("clear");
export const search = command("search");
export const setFlags = command("set_flags");
export const everything = command("everything");
export const delete_ = command("delete");
export const class_ = command("Class");
export const then_ = command("then");
export const command_ = command("command");
export const undefined_ = command("undefined");
export const httpDone = command("HTTPDone");
export const noteSaved = event("NoteSaved");
export const draft = event("Draft");
export const chat = event("Chat");
export const ping = event("Ping");
