// Generated from Rust by ipc. Do not edit: run `cargo test` to write it anew.
export const contract: Readonly<Record<string, string>> = {
  "command search_notes": "(text: string) => Note[] throws NoteError",
  "event NoteDeleted": "from the core: NoteDeleted",
  "event NoteSaved": "from the core: NoteSaved",
  "type Note": "{ id: u32; title: string; body: string; changed: string }",
  "type NoteDeleted": "{ id: u32 }",
  "type NoteError": "{ kind: \"emptyTitle\" } | { kind: \"titleTooLong\"; max: u32 } | { kind: \"notFound\"; id: u32 } | { kind: \"storage\"; message: string }",
  "type NoteSaved": "{ note: Note }",
};
