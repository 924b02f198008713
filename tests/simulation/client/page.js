import { readFileSync } from "node:fs";

const BUILT = new URL("../../../ipc-runtime/client/dist/ipc-internal.js", import.meta.url);

/** The globals of the client. Those that could make runs differ are replaced. */
const GLOBALS = ["globalThis", "window", "setTimeout", "clearTimeout", "MessageChannel", "reportError", "console"];
/** The globals of the bridge's script. */
const SCRIPT_GLOBALS = ["window", "location", "crypto", "addEventListener"];

/** The object that holds the calls in flight, the streams and the subscriptions of the client. */
const STATE = "client";

/** The shipped client as a function, so that each page has its own. It also returns its private tables. */
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

/** A page: the bridge's script and a client, with a simulated clock and task queue. */
export class Page {
  /** Errors that were reported to the page or its console. */
  reported = [];
  isAlive = true;
  #tasks = [];
  #timers = new Map();
  #last = 0;
  #now = 0;

  /** Creates a page that passes its frames to `post`. */
  constructor(script, random, post) {
    const postMessage = (frame) => {
      if (this.isAlive) post(frame);
    };
    const origin = "app://localhost";
    const page = { origin, webkit: { messageHandlers: { ipc: { postMessage } } } };
    page.top = page;
    const crypto = {
      getRandomValues: (bytes) => bytes.map((_, at) => (bytes[at] = random.below(256))) && bytes,
    };
    const run = new Function(...SCRIPT_GLOBALS, script);
    run(page, { origin }, crypto, () => undefined);
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
    const report = (error) => this.reported.push(error instanceof Error ? error.message : String(error));
    const console = { error: report };
    this.client = makeClient(page, page, setTimeout, clearTimeout, MessageChannel, report, console);
  }

  get timers() {
    return this.#timers.size;
  }

  /** Runs until the page only waits for the core or the clock. */
  async settle() {
    do {
      this.#tasks.shift()?.();
      await new Promise(setImmediate);
    } while (this.#tasks.length > 0);
  }

  /** Advances the clock, and runs the timers that are due. */
  advance(time) {
    this.#now += time;
    for (const [timer, { run, at }] of [...this.#timers]) {
      if (at <= this.#now && this.#timers.delete(timer)) run();
    }
  }
}
