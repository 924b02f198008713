// Generated from Rust by ipc. Do not edit: run `cargo test` to write it anew.
export { explain } from "./differences.js";

export const contract: Readonly<Record<string, string>> = {
  "command attack": "(\"\\\"; evil(); \\\"\": Hostile, \"\\\\\": Hostile, \"\\n\": Hostile, \"\\u{2028}\": Hostile, \"\u003c/script>\": Hostile, \"`${evil}`\": Hostile, \"*/\": Hostile, __proto__: Hostile) => Choice throws Choice",
  "event Attacked": "from both: Hostile",
  "type Choice": "{ \"\\\"tag\\\"\": \"*/\"; __proto__: { \"*/\": boolean } } | { \"\\\"tag\\\"\": \"\u003c/script>\"; __proto__: { \"\u003c/script>\": boolean } } | { \"\\\"tag\\\"\": \"\\\"; evil(); \\\"\"; __proto__: { \"\\\"; evil(); \\\"\": boolean } } | { \"\\\"tag\\\"\": \"\\\\\"; __proto__: { \"\\\\\": boolean } } | { \"\\\"tag\\\"\": \"\\n\"; __proto__: { \"\\n\": boolean } } | { \"\\\"tag\\\"\": \"\\u{2028}\"; __proto__: { \"\\u{2028}\": boolean } } | { \"\\\"tag\\\"\": \"__proto__\"; __proto__: { __proto__: boolean } } | { \"\\\"tag\\\"\": \"`${evil}`\"; __proto__: { \"`${evil}`\": boolean } }",
  "type Hostile": "{ \"*/\": boolean; \"\u003c/script>\": boolean; \"\\\"; evil(); \\\"\": boolean; \"\\\\\": boolean; \"\\n\": boolean; \"\\u{2028}\": boolean; \"`${evil}`\": boolean; __proto__: boolean }",
};
