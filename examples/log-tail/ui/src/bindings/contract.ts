// Generated from Rust by ipc. Do not edit: run `cargo test` to write it anew.
export { explain } from "ipc-client/differences.js";

export const contract: Readonly<Record<string, string>> = {
  "command logs": "() => string[]",
  "command pace": "(lines: u32) => u32",
  "command tail": "(path: string, filters: Streaming\u003cFilter>) => Stream\u003cShown> throws TailError",
  "event Counted": "from the backend, keep_last, coalesce: Counted",
  "type Count": "{ path: string; unread: number u64; written: number u64 }",
  "type Counted": "{ logs: Count[] }",
  "type Filter": "{ level: Level; text: string }",
  "type Level": "\"debug\" | \"error\" | \"info\" | \"warn\"",
  "type Line": "{ at: f64; level: Level; target: string; text: string }",
  "type Shown": "{ kind: \"filtered\" } | { kind: \"line\" } & Line | { kind: \"missed\"; lines: u32 }",
  "type TailError": "{ kind: \"noSuchLog\"; path: string }",
};
