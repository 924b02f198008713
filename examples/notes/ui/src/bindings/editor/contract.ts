// Generated from Rust by ipc. Do not edit: run `cargo test` to write it anew.
export { explain } from "ipc-client/differences.js";

export const contract: Readonly<Record<string, string>> = {
  "command add_note": "(title: string, body: string) => Note throws NoteError",
  "command close_window": "() => null",
  "command delete_note": "(id: u32) => null throws NoteError",
  "command edit_note": "(id: u32, title: string, body: string) => Note throws NoteError",
  "command open_list": "() => null throws AnyError",
  "command search_notes": "(text: string) => Note[] throws NoteError",
  "event CloseRequested": "from the backend: CloseRequested",
  "event NoteDeleted": "from the backend: NoteDeleted",
  "event NoteSaved": "from the backend: NoteSaved",
  "type AnyError": "{ causes: string[]; message: string }",
  "type CloseRequested": "{ window: string }",
  "type Note": "{ body: string; changed: string; id: u32; title: string }",
  "type NoteDeleted": "{ id: u32 }",
  "type NoteError": "{ kind: \"emptyTitle\" } | { kind: \"notFound\"; id: u32 } | { kind: \"storage\"; message: string } | { kind: \"titleTooLong\"; max: u32 }",
  "type NoteSaved": "{ note: Note }",
};
