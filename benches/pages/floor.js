// The least that does the same by the same mechanism: one message up for the calls of a turn, one text down for what has
// gathered. The letter at the start tells the program where to run them.
import { driver } from "./driver.js";

const places = { inline: "i", async: "a", sync: "s" };
const waiting = new Map();
const listeners = new Map();
let lastId = 0;
let place = places.inline;
let queue = [];

function call(method, params) {
  return new Promise((resolve, reject) => {
    const id = ++lastId;
    waiting.set(id, { resolve, reject });
    if (queue.length === 0) queueMicrotask(flush);
    queue.push({ jsonrpc: "2.0", id, method, params });
  });
}

function flush() {
  const text = place + JSON.stringify(queue);
  queue = [];
  window.ipc.postMessage(text);
}

window.receive = (text) => {
  for (const message of JSON.parse(text)) {
    if ("method" in message) {
      listeners.get(message.method)?.(message.params[0]);
      continue;
    }
    const { resolve, reject } = waiting.get(message.id);
    waiting.delete(message.id);
    if ("error" in message) reject(new Error(message.error.message));
    else resolve(message.result);
  }
};

const measure = driver({
  add: (_, a, b) => call("add", { a, b }),
  ticks: (count, each) => {
    listeners.set("Tick", each);
    void call("burst", { count });
  },
  give: async (size) => new Uint8Array(await (await fetch(`/give/${size}`)).arrayBuffer()),
  take: async (bytes) => Number(await (await fetch("/take", { method: "POST", body: bytes })).text()),
});

window.run = async (asked) => {
  place = places[asked.where ?? "inline"];
  let line;
  try {
    line = `took ${await measure(asked)}`;
  } catch (error) {
    line = `failed ${error}`;
  }
  void call("report", { line });
};
void call("report", { line: "ready" });
