// Generated from Rust by ipc. Do not edit: run `cargo test` to write it anew.
export { explain } from "ipc-client/differences.js";

export const contract: Readonly<Record<string, string>> = {
  "command search_notes": "(text: string) => Note[] throws NoteError",
  "event NoteDeleted": "from the backend: NoteDeleted",
  "event NoteSaved": "from the backend: NoteSaved",
  "type Note": "{ body: string; changed: string; id: u32; title: string }",
  "type NoteDeleted": "{ id: u32 }",
  "type NoteError": "{ kind: \"emptyTitle\" } | { kind: \"notFound\"; id: u32 } | { kind: \"storage\"; message: string } | { kind: \"titleTooLong\"; max: u32 }",
  "type NoteSaved": "{ note: Note }",
};
