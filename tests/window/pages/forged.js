import { addSync, whoAmI } from "./bindings/index.js";
import { check, equal, later } from "./check.js";

const handler = window.webkit.messageHandlers.ipc;
const call = '{"jsonrpc":"2.0","id":1,"method":"count","params":{"millis":0}}';
const hello = '{"jsonrpc":"2.0","method":"$/hello","params":{"origin":"app://localhost"}}';
const frame = (key, messages, more = {}) =>
  JSON.stringify({ v: 1, key, doc: "0f", seq: 1, ack: 0, ...more }).replace(/}$/, `,"messages":[${messages}]}`);

check(async () => {
  const keys = ["", "0".repeat(64), "f".repeat(64), "0".repeat(63), "0".repeat(65), "x".repeat(64)];
  for (const key of keys) {
    handler.postMessage(frame(key, call));
    handler.postMessage(frame(key, `${hello},${call}`));
    handler.postMessage(frame(key, call, { seq: 2, doc: "" }));
  }
  for (const text of [call, `[${call}]`, "", "null", "{}", "[]", `{"v":1,"messages":[${call}]}`, "\0"]) {
    handler.postMessage(text);
  }
  for (const value of [null, undefined, 1, {}, [], new ArrayBuffer(8), { toString: () => call }]) {
    try {
      handler.postMessage(value);
    } catch {
      // The engine rejects this value.
    }
  }
  // The session is not affected.
  equal(await whoAmI(), ["forged", "tester"]);
  // Frames that the page passes to itself do not reach the core.
  for (const text of ["", "{}", "null", '{"v":1,"doc":"0f","seq":1,"ack":0,"messages":[]}', "x"]) {
    try {
      window.__IPC__.receive(text);
    } catch {
      // The bridge may throw.
    }
  }
  await later(50);
  equal(await addSync({ a: 1, b: 1 }), 2);
});
