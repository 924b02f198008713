// Generated from Rust by ipc. Do not edit: run `cargo test` to write it anew.
export { explain } from "./differences.js";

export const contract = {
  "command greet": "(name: string) => string",
  "event Greeted": "from the backend: Greeted",
  "type Greeted": "{ name: string }",
};
