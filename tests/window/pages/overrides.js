// Faults 75 and 76: a page that replaces globals. The bridge, which holds the key, works as before.
// The client of the page does not survive this, so the page speaks to the bridge itself.
import { truth } from "./check.js";

const seen = [];
const spy = (name, original) =>
  function spied(...args) {
    // Not `push`, which is replaced below.
    for (const arg of args) seen[seen.length] = typeof arg === "string" ? arg : name;
    return original?.apply(this, args);
  };
const handler = window.webkit.messageHandlers.ipc;
const RealPromise = Promise;
const { stringify } = JSON;
const pending = {};
let onTick;
const connection = window.__IPC__.connect({
  message(message) {
    if (message.method === "Tick") onTick?.(message.params[0]);
    else pending[message.id]?.(message);
  },
  closed: () => {},
});
const tryTo = (change) => {
  try {
    change();
  } catch {
    // Some of these cannot be changed.
  }
};

tryTo(() => (window.fetch = spy("fetch", window.fetch)));
tryTo(() => (handler.postMessage = spy("postMessage")));
tryTo(() => (Object.getPrototypeOf(handler).postMessage = spy("postMessage")));
tryTo(() => (window.ipc = { postMessage: spy("window.ipc") }));
tryTo(() => (window.postMessage = spy("window.postMessage")));
tryTo(() => (window.__IPC__ = { receive: spy("receive") }));
tryTo(() => (window.__IPC__.receive = spy("receive")));
tryTo(() => Object.defineProperty(window, "__IPC__", { value: {} }));
JSON.parse = spy("parse", () => ({ v: 1, messages: [] }));
JSON.stringify = spy("stringify", () => "{}");
window.Promise = class extends RealPromise {
  constructor(run) {
    super(run);
    seen[seen.length] = "Promise";
  }
};
window.queueMicrotask = spy("queueMicrotask");
window.setTimeout = spy("setTimeout");
Array.prototype.push = spy("push", Array.prototype.concat);
Array.prototype.join = spy("join", () => "");
Map.prototype.get = spy("get");
Map.prototype.set = spy("set");
Function.prototype.call = spy("call");
String.prototype.concat = spy("concat");
RealPromise.prototype.then = spy("then", RealPromise.prototype.then);

/** Calls a command, with nothing but syntax and functions of this page. */
function call(method, params) {
  const id = connection.nextId();
  return new RealPromise((resolve, reject) => {
    pending[id] = ({ result, error }) => (error === undefined ? resolve(result) : reject(error));
    connection.send(stringify({ jsonrpc: "2.0", id, method, params }));
  });
}

async function run() {
  for (const method of ["add_inline", "add_async", "add_sync"]) {
    for (let n = 0; n < 50; n += 1) {
      const sum = await call(method, { a: n, b: 1 });
      if (sum !== n + 1) throw new Error(`${n} + 1 is ${sum}`);
    }
  }
  await call("$/listen", { event: "Tick" });
  const ticks = new RealPromise((done) => (onTick = ({ n }) => n === 9 && done()));
  await call("flood", { ticks: 10 });
  await ticks;
  // Proves that the spies work.
  JSON.stringify("canary");
  truth(seen.includes("canary"), "the spies see nothing");
  // A key has 64 hexadecimal digits.
  const leaks = seen.filter((text) => /[0-9a-f]{64}/.test(text));
  truth(leaks.length === 0, `the page has seen the key: ${leaks[0]}`);
  const shown = [String(window.__IPC__.receive), String(window.__IPC__.connect), document.documentElement.outerHTML];
  truth(!shown.some((text) => /[0-9a-f]{64}/.test(text)), "the key is visible in the page");
}

run().then(
  () => call("report", { text: "passed" }),
  (error) => call("report", { text: `failed: ${error}\n${error.stack}` }),
);
