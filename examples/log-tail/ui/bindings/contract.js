// Generated from Rust by ipc. Do not edit: run `cargo test` to write it anew.
export { explain } from "./differences.js";

export const contract = {
  "command pace": "(lines: u32) => null",
  "command tail": "(filters: Streaming\u003cFilter>) => Stream\u003cShown>",
  "event Rate": "from the core, keep_last, coalesce: Rate",
  "type Filter": "{ level: Level; text: string }",
  "type Level": "\"debug\" | \"error\" | \"info\" | \"warn\"",
  "type Rate": "{ lines: u32 }",
  "type Shown": "{ kind: \"filtered\" } | { kind: \"line\"; at: f64; level: Level; target: string; text: string } | { kind: \"missed\"; lines: u32 }",
};
