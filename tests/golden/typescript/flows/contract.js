// Generated from Rust by ipc. Do not edit: run `cargo test` to write it anew.
export { explain } from "./differences.js";

export const contract = {
  "command number": "(notes: Streaming\u003cNote>) => Stream\u003cUint8Array>",
  "command search": "(found: Channel\u003cNote>, queries: Streaming\u003cu32[]>) => u32",
  "command tail_log": "(path: string) => Stream\u003cstring> throws LogError",
  "command ticks": "() => Stream\u003cnull>",
  "command upload": "(chunks: Streaming\u003cUint8Array>, progress?: Channel\u003cProgressUpdate>) => null throws LogError",
  "command watch": "(lines?: Channel\u003cstring>) => null",
  "event Moved": "from the backend, coalesce: Note",
  "event Opened": "from the backend, keep_last: Note",
  "event Scrolled": "from the backend, keep_last, coalesce: Note",
  "event Typed": "from the backend, lossless: Note",
  "request Confirm": "(payload: Confirm) => boolean throws LogError",
  "request Edit": "(payload: Note) => Note",
  "request Focus": "(payload: null) => null",
  "request Pick": "(payload: null) => Uint8Array",
  "type Confirm": "{ question: string }",
  "type LogError": "{ reason: string }",
  "type Note": "{ tags: string[]; title: string } read as { tags?: string[]; title: string }",
  "type ProgressUpdate": "{ done: u32 }",
};
