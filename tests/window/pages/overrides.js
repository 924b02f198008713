// Faults 75 and 76: a page that replaces globals after the client has loaded.
import * as ipc from "./bindings/index.js";
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

async function run() {
  for (const add of [ipc.addInline, ipc.addAsync, ipc.addSync]) {
    for (let n = 0; n < 50; n += 1) {
      const sum = await add({ a: n, b: 1 });
      if (sum !== n + 1) throw new Error(`${n} + 1 is ${sum}`);
    }
  }
  const ticks = new RealPromise((done) => ipc.tick.listen(({ n }) => n === 9 && done()));
  await ipc.flood({ ticks: 10 });
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
  () => ipc.report({ text: "passed" }),
  (error) => ipc.report({ text: `failed: ${error}\n${error.stack}` }),
);
