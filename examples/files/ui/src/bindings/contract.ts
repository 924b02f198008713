// Generated from Rust by ipc. Do not edit: run `cargo test` to write it anew.
export { explain } from "ipc-client/differences.js";

export const contract: Readonly<Record<string, string>> = {
  "command delete": "(name: string) => boolean throws FileError",
  "command download": "(name: string) => Stream\u003cUint8Array> throws FileError",
  "command list": "() => Entry[] throws FileError",
  "command thumbnail": "(name: string, size: u32) => Uint8Array throws FileError",
  "command upload": "(name: string, size: number u64, file: Streaming\u003cUint8Array>, progress?: Channel\u003cProgressUpdate>) => Entry throws FileError",
  "event Usage": "from the backend, keep_last, coalesce: Usage",
  "request Confirm": "(payload: Confirm) => boolean",
  "type Confirm": "{ question: string }",
  "type Entry": "{ isPicture: boolean; name: string; size: number u64; stored: f64 }",
  "type FileError": "{ kind: \"invalid_name\" } | { kind: \"not_an_image\" } | { kind: \"not_found\" } | { kind: \"other\"; message: string }",
  "type ProgressUpdate": "{ done: number u64; message: string | null; total: number u64 | null }",
  "type Usage": "{ bytes: number u64; files: u32 }",
};
