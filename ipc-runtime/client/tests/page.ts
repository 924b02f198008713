import { readFileSync } from "node:fs";
import vm from "node:vm";
import { transformSync } from "esbuild";
import { settled } from "./fake.ts";

const built = (name: string): string =>
  readFileSync(new URL(`../dist/${name}`, import.meta.url), "utf8");
const webview = built("webview.js");
const client = transformSync(built("ipc-internal.js"), { format: "iife", globalName: "ipc" }).code;

/** The key of the golden frame, in hexadecimal. */
export const key = "6b6579";
const config = {
  key,
  origins: ["https://other.example", "app://localhost"],
  ackBytes: 2_097_152,
  maxBytes: 16_777_216,
  maxMessages: 65_536,
};

/** The environment of a page. The scripts of the page see only its effects. */
interface Engine {
  readonly location?: { readonly origin: string };
  /** The origin of the document, which is opaque if it is sandboxed. */
  readonly origin?: string;
  /** Whether the document is shown in a frame of another one. */
  readonly framed?: boolean;
  /** A script that defines the message handler of an engine. */
  readonly handler?: string;
  /** A script that runs before the bridge is injected, to imitate another engine. */
  readonly age?: string;
  /** The backend of `fetch`. Large bytes travel out of band if it is given. */
  readonly fetch?: (url: string, init?: RequestInit) => Promise<Response>;
}

/** The size from which on bytes travel out of band. */
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

/** A document with its own realm, into which the script has been injected. */
export class Page {
  /** The frames that the page has posted. */
  readonly posted: string[] = [];
  /** The errors that the error handler of the window gets. */
  readonly uncaught: unknown[] = [];
  /** Whether the engine throws when a frame is posted. */
  engineFails = false;
  readonly #context: vm.Context;
  readonly #listeners: Record<string, (event: object) => void> = {};
  #turn: (() => void)[] = [];
  #draws = 0;

  constructor({
    location = { origin: "app://localhost" },
    origin = location.origin,
    framed = false,
    handler = webkit,
    age = "",
    fetch,
  }: Engine = {}) {
    this.#context = vm.createContext({
      location,
      origin,
      console,
      TextEncoder,
      TextDecoder,
      setTimeout,
      clearTimeout,
      fetch,
      Response,
      crypto: { getRandomValues: (bytes: Uint8Array) => this.#draw(bytes) },
      queueMicrotask: (task: () => void) => this.#turn.push(task),
      addEventListener: (type: string, listener: (event: object) => void) =>
        (this.#listeners[type] = listener),
      host: (text: string) => this.#post(text),
    });
    this.run(
      `globalThis.window = globalThis; globalThis.top = ${framed ? "{}" : "globalThis"}; ${handler}; delete host; ${age}`,
    );
    this.run(
      `(${webview})(${JSON.stringify({ ...config, ...(fetch && { attachments: { url, threshold, body: 1_000_000 } }) })})`,
    );
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

  /** Takes the frames that have been posted. */
  frames(): FrameUp[] {
    return this.posted.splice(0).map((text) => JSON.parse(text));
  }

  /** Ends the turn, and runs the tasks of `queueMicrotask`. */
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

  /** Ends turns until all tasks have run and promises have settled. */
  async settled(): Promise<void> {
    for (let i = 0; i < 3; i++) {
      this.turn();
      await settled();
    }
  }

  /** Delivers a text as the backend does. */
  receive(text: string): void {
    this.run(`__IPC__.receive(${JSON.stringify(text)})`);
  }

  /** Delivers a frame of the nth session of the document. */
  deliver(seq: number, messages: string[] = [], nth = 1): void {
    this.receive(
      `{"v":1,"doc":"${doc(nth)}","seq":${seq},"ack":0,"messages":[${messages.join(",")}]}`,
    );
  }

  fire(type: string, event: object): void {
    this.#listeners[type]?.(event);
  }

  #post(text: string): void {
    if (this.engineFails) throw new Error(`cannot post ${text}`);
    this.posted.push(text);
  }

  #draw(bytes: Uint8Array): Uint8Array {
    this.#draws++;
    // Without `length`, which a hostile page replaces.
    for (let i = 0; bytes[i] !== undefined; i++) bytes[i] = this.#draws;
    return bytes;
  }
}

/** Returns the id of the nth session of the document. */
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
