import { readFileSync } from "node:fs";

const BUILT = new URL("../../../ipc-runtime/client/dist/ipc-internal.js", import.meta.url);

/** What a client finds in its page. All that could tell one run from another is ours. */
const GLOBALS = ["globalThis", "window", "setTimeout", "clearTimeout", "MessageChannel", "reportError", "console"];
/** What the bridge's script finds there. */
const SCRIPT_GLOBALS = ["window", "location", "crypto", "addEventListener"];

/** The object that holds the calls in flight, the streams and the subscriptions of the client. */
const STATE = "client";

/** The shipped client as a function, so that each page has its own. What it keeps to itself comes out with the rest. */
const makeClient = (() => {
  const source = readFileSync(BUILT, "utf8");
  const exported = /^export (\{.*\});$/m;
  if (!exported.test(source)) throw new Error("the built client does not end with its exports");
  if (!new RegExp(`^const ${STATE} =`, "m").test(source)) {
    throw new Error(`the built client has no \`${STATE}\`: look where it keeps the calls in flight`);
  }
  const body = source.replace(exported, (_, names) => {
    const members = names.replace(/([\w$]+) as ([\w$]+)/g, "$2: $1");
    return `return { ...${members}, inside: () => ${STATE} };`;
  });
  return new Function(...GLOBALS, `"use strict";${body}`);
})();

/** A page of a window: the bridge's script and a client, with a clock and tasks that go on when they are told to. */
export class Page {
  /** What was reported to the page or its console. */
  complaints = [];
  isAlive = true;
  #tasks = [];
  #timers = new Map();
  #last = 0;
  #now = 0;

  /** `post` takes the frames that the page sends. */
  constructor(script, random, post) {
    const postMessage = (frame) => {
      if (this.isAlive) post(frame);
    };
    const page = { webkit: { messageHandlers: { ipc: { postMessage } } } };
    page.top = page;
    const crypto = {
      getRandomValues: (bytes) => bytes.map((_, at) => (bytes[at] = random.below(256))) && bytes,
    };
    const run = new Function(...SCRIPT_GLOBALS, script);
    run(page, { origin: "app://localhost" }, crypto, () => undefined);
    this.bridge = page.__IPC__;

    const tasks = this.#tasks;
    class MessageChannel {
      port1 = { onmessage: null, close: () => (this.port1.onmessage = null) };
      port2 = { postMessage: () => tasks.push(() => this.port1.onmessage?.()) };
    }
    const setTimeout = (run, time) => {
      this.#timers.set(++this.#last, { run, at: this.#now + time });
      return this.#last;
    };
    const clearTimeout = (timer) => this.#timers.delete(timer);
    const complain = (what) => this.complaints.push(what instanceof Error ? what.message : String(what));
    const console = { error: complain };
    this.client = makeClient(page, page, setTimeout, clearTimeout, MessageChannel, complain, console);
  }

  get timers() {
    return this.#timers.size;
  }

  /** Runs until nothing waits but for somebody else. */
  async settle() {
    do {
      this.#tasks.shift()?.();
      await new Promise(setImmediate);
    } while (this.#tasks.length > 0);
  }

  /** Time passes. */
  advance(time) {
    this.#now += time;
    for (const [timer, { run, at }] of [...this.#timers]) {
      if (at <= this.#now && this.#timers.delete(timer)) run();
    }
  }
}
