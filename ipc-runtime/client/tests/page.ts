import { readFileSync } from "node:fs";
import vm from "node:vm";
import { transformSync } from "esbuild";
import { settled } from "./fake.ts";

const built = (name: string): string => readFileSync(new URL(`../dist/${name}`, import.meta.url), "utf8");
const webview = built("webview.js");
const client = transformSync(built("ipc-internal.js"), { format: "iife", globalName: "ipc" }).code;

/** Hexadecimal, as the golden frame has it. */
export const key = "6b6579";
const config = { key, origins: ["https://other.example", "app://localhost"], ackBytes: 2_097_152, maxBytes: 16_777_216, maxMessages: 65_536 };

/** What only the engine knows about a page. The page's own scripts see its effects, not these. */
interface Engine {
  readonly location?: { readonly origin: string };
  /** Whether the document stands in a frame of another. */
  readonly framed?: boolean;
  /** Which of the engines' message handlers the page has. */
  readonly handler?: string;
  /** A script that makes the engine an older or a newer one. */
  readonly age?: string;
  /** The core's end of `fetch`, where large bytes have a way of their own. */
  readonly fetch?: (url: string, init?: RequestInit) => Promise<Response>;
}

/** From how many bytes on they take that way. */
export const threshold = 1000;
export const url = "app://localhost/bytes";

interface FrameUp {
  v: number;
  key: string;
  doc: string;
  seq: number;
  ack: number;
  messages: { jsonrpc: string; id?: number; method: string; params?: unknown }[];
}

/** A document of its own, with intrinsics of its own, into which the script has been injected. */
export class Page {
  /** The frames that the core has got, as texts. */
  readonly posted: string[] = [];
  /** What the window's error handler would have got. */
  readonly uncaught: unknown[] = [];
  /** Throws in place of the engine. */
  engineFails = false;
  readonly #context: vm.Context;
  readonly #listeners: Record<string, (event: object) => void> = {};
  #turn: (() => void)[] = [];
  #draws = 0;

  constructor({ location = { origin: "app://localhost" }, framed = false, handler = webkit, age = "", fetch }: Engine = {}) {
    this.#context = vm.createContext({
      location,
      console,
      TextEncoder,
      TextDecoder,
      setTimeout,
    clearTimeout,
      fetch,
      Response,
      crypto: { getRandomValues: (bytes: Uint8Array) => this.#draw(bytes) },
      queueMicrotask: (task: () => void) => this.#turn.push(task),
      addEventListener: (type: string, listener: (event: object) => void) => (this.#listeners[type] = listener),
      host: (text: string) => this.#post(text),
    });
    this.run(`globalThis.window = globalThis; globalThis.top = ${framed ? "{}" : "globalThis"}; ${handler}; delete host; ${age}`);
    this.run(`(${webview})(${JSON.stringify({ ...config, ...(fetch && { attachments: { url, threshold } }) })})`);
  }

  /** Runs a script of the page. */
  run(script: string): unknown {
    return vm.runInContext(script, this.#context);
  }

  /** Loads the client into the page, as the global `ipc`. */
  load(): this {
    this.run(client);
    return this;
  }

  /** Takes the frames that have been posted since the last time. */
  frames(): FrameUp[] {
    return this.posted.splice(0).map((text) => JSON.parse(text));
  }

  /** Ends the turn: what was put off with `queueMicrotask` runs. */
  turn(): void {
    for (let tasks = this.#turn; tasks.length > 0; tasks = this.#turn) {
      this.#turn = [];
      for (const task of tasks) {
        try {
          task();
        } catch (error) {
          this.uncaught.push(error);
        }
      }
    }
  }

  /** Ends turns until nothing happens any more, promises included. */
  async settled(): Promise<void> {
    for (let i = 0; i < 3; i++) {
      this.turn();
      await settled();
    }
  }

  /** Evaluates what the core evaluates to deliver a text. */
  receive(text: string): void {
    this.run(`__IPC__.receive(${JSON.stringify(text)})`);
  }

  /** Delivers a frame of the document's that is the `nth` drawn. */
  deliver(seq: number, messages: string[] = [], nth = 1): void {
    this.receive(`{"v":1,"doc":"${doc(nth)}","seq":${seq},"ack":0,"messages":[${messages.join(",")}]}`);
  }

  fire(type: string, event: object): void {
    this.#listeners[type]?.(event);
  }

  #post(text: string): void {
    if (this.engineFails) throw new Error(`can not post ${text}`);
    this.posted.push(text);
  }

  #draw(bytes: Uint8Array): Uint8Array {
    this.#draws++;
    // Without `length`, which a hostile page replaces.
    for (let i = 0; bytes[i] !== undefined; i++) bytes[i] = this.#draws;
    return bytes;
  }
}

/** The id of the document's nth session. */
export const doc = (nth: number): string => nth.toString(16).padStart(2, "0").repeat(16);

const handlerClass = `
  class UserMessageHandler {
    #post = host;
    postMessage(text) { this.#post(text); }
  }
`;
export const webkit = `${handlerClass} globalThis.webkit = { messageHandlers: { ipc: new UserMessageHandler() } }`;
export const webview2 = `${handlerClass} globalThis.chrome = { webview: new UserMessageHandler() }`;
export const android = `${handlerClass} globalThis.ipc = new UserMessageHandler()`;
