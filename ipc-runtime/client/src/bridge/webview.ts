// Holds the key. See `intrinsics.ts` for the rules of this folder.
import type { Connection, Receiver, Transport } from "../session/transport.ts";
import type {
  Closed,
  Codes,
  ErrorObject,
  IncomingFrame,
  IncomingMessage,
  Welcome,
} from "../wire.ts";
import { getter } from "./intrinsics.ts";
import { type Place, transfers } from "./transfer.ts";

/**
 * The configuration that the backend passes as an argument, so that the key is part of no
 * function's source.
 */
export interface Config {
  /**
   * Proves to the backend that a frame comes from this script. The key must leave this closure only
   * in a frame.
   */
  readonly key: string;
  readonly origins: readonly string[];
  /** The number of unacknowledged bytes at which the backend stops sending. */
  readonly ackBytes: number;
  /** The maximum size of a message in bytes. */
  readonly maxBytes: number;
  /** The maximum number of messages in a frame. */
  readonly maxMessages: number;
  /** The endpoint for large bytes, if they travel out of band. */
  readonly attachments?: Place;
}

/** The object that pages see as `__IPC__`. */
export interface Bridge extends Transport {
  /** Takes a frame from the backend. */
  readonly receive: (text: string) => void;
  readonly window: string | undefined;
}

/** The length of a frame, in UTF-16 units, from which on a new frame begins. */
const FRAME_UNITS = 1 << 20;
/** The maximum size in UTF-8 of a unit of UTF-16. */
const BYTES_PER_UNIT = 3;

const CLOSED: Codes["closed"] = -32000;
const UNSUPPORTED_VERSION: Codes["unsupported-version"] = -32003;
const TRANSPORT: Codes["transport"] = -32005;
const TOO_LARGE: Codes["payload-too-large"] = -32001;

const CLOSED_BY_BACKEND: ErrorObject = {
  code: CLOSED,
  message: "the backend has closed the session",
};
const NOT_POSTED = "the webview refused the message";

/** Puts the bridge into the page. It runs before all scripts of the page. */
export function install({
  key,
  origins,
  ackBytes,
  maxBytes,
  maxMessages,
  attachments,
}: Config): void {
  const post = messageHandler();
  const { origin } = location;
  if (window.top !== window || post === undefined || "__IPC__" in window) return;
  const define = (value?: Bridge): unknown => Object.defineProperty(window, "__IPC__", { value });
  // A sandboxed document has an opaque origin, whatever its URL is. A document without a bridge must
  // not define one: the backend may evaluate a frame in it that was meant for the document before.
  if (!includes(origins, origin) || !includes(origins, window.origin)) return void define();

  const { parse } = JSON;
  const { isArray } = Array;
  const defer = queueMicrotask;
  const frameUnits = Math.min(FRAME_UNITS, maxBytes / BYTES_PER_UNIT);
  const encoder = new TextEncoder();
  const encode = encoder.encode.bind(encoder);
  const random = crypto.getRandomValues.bind(crypto);
  const Bytes = Uint8Array;
  const lengthOf = getter<Uint8Array, number>(Object.getPrototypeOf(Bytes.prototype), "length");
  const hello = `{"jsonrpc":"2.0","method":"$/hello","params":{"origin":${JSON.stringify(origin)}}}`;
  const receivers: Record<number, Receiver> = Object.create(null);

  const large = attachments && transfers(attachments, key, { open, id: () => doc });

  let receiverCount = 0;
  let lastId = 0;
  let label: string | undefined;

  // The session. There is none while `doc` is empty.
  let doc = "";
  let sent = 0;
  let seen = 0;
  let unacknowledged = 0;
  let queue = "";
  let queued = 0;
  let isScheduled = false;
  let refusal: ErrorObject | undefined;

  function beginSession(): void {
    doc = generateId();
    sent = seen = unacknowledged = 0;
    queue = hello;
    queued = 1;
  }

  /** Makes sure that the backend knows the session, which it requires before it accepts bytes. */
  function open(): string {
    if (doc === "" && refusal === undefined) {
      beginSession();
      flush();
    }
    if (doc === "")
      throw refusal ?? ({ code: TRANSPORT, message: NOT_POSTED } satisfies ErrorObject);
    return doc;
  }

  function endSession(error: ErrorObject): void {
    doc = queue = "";
    large?.end(error);
    label = undefined;
    if (error.code === UNSUPPORTED_VERSION) refusal = error;
    notify((receiver) => receiver.closed(error));
  }

  function send(message: string): void {
    // Any script of the page can call this. An object could return another text each time that it
    // is converted.
    const text = `${message}`;
    if (isTooLong(text)) {
      const message = `the message is longer than ${maxBytes} bytes: split it, or raise \`Limits::bytes\``;
      throw { code: TOO_LARGE, message } satisfies ErrorObject;
    }
    scheduleFlush();
    if (refusal !== undefined) return;
    if (queue !== "" && (queue.length + text.length > frameUnits || queued >= maxMessages)) {
      const before = doc;
      flush();
      // The message is lost with the session, and its receiver has been notified.
      if (doc !== before) return;
    }
    if (doc === "") beginSession();
    queue = queue === "" ? text : `${queue},${text}`;
    queued++;
  }

  function scheduleFlush(): void {
    if (isScheduled) return;
    isScheduled = true;
    defer(endTurn);
  }

  function endTurn(): void {
    isScheduled = false;
    const error = refusal;
    if (error !== undefined) notify((receiver) => receiver.closed(error));
    else flush();
  }

  function flush(): void {
    if (doc === "") return;
    const frame = `{"v":1,"key":"${key}","doc":"${doc}","seq":${++sent},"ack":${seen},"messages":[${queue}]}`;
    queue = "";
    queued = unacknowledged = 0;
    try {
      post?.(frame);
    } catch {
      // The error of the engine is dropped, because it might quote the frame.
      endSession({ code: TRANSPORT, message: NOT_POSTED });
    }
  }

  function isTooLong(text: string): boolean {
    return BYTES_PER_UNIT * text.length > maxBytes && lengthOf(encode(text)) > maxBytes;
  }

  // An upper bound: the backend counts only bytes of messages.
  function isAcknowledgementDue(): boolean {
    return BYTES_PER_UNIT * unacknowledged >= ackBytes;
  }

  function receive(text: string): void {
    const frame = read(text);
    if (frame?.v !== 1 || doc === "" || frame.doc !== doc || !isArray(frame.messages)) return;
    const { seq, messages } = frame;
    if (seq !== 0) {
      if (!(seq > seen)) return;
      if (seq !== seen + 1)
        return endSession({ code: TRANSPORT, message: "a frame from the backend was lost" });
      seen = seq;
      unacknowledged += text.length;
      if (isAcknowledgementDue()) scheduleFlush();
    }
    // A receiver may end the session.
    for (let i = 0; i < messages.length && doc === frame.doc; i++) {
      const message = messages[i];
      if (typeof message !== "object" || message === null) continue;
      if (isClosed(message)) return endSession(message.params ?? CLOSED_BY_BACKEND);
      if (seq === 0) return;
      if (isWelcome(message)) {
        label = message.params?.window;
        large?.begin();
      } else notify((receiver) => receiver.message(message));
    }
  }

  /** Parses a frame. Any script of the page can call `receive` with any value. */
  function read(text: string): IncomingFrame | null {
    try {
      return parse(text);
    } catch {
      return null;
    }
  }

  /**
   * Calls a function for each receiver. An error is reported as one of the page, and does not
   * affect the others.
   */
  function notify(call: (receiver: Receiver) => void): void {
    for (let i = 0; i < receiverCount; i++) {
      const receiver = receivers[i];
      try {
        if (receiver !== undefined) call(receiver);
      } catch (error) {
        defer(() => {
          throw error;
        });
      }
    }
  }

  function generateId(): string {
    const bytes = random(new Bytes(16));
    let id = "";
    for (let i = 0; i < 16; i++) id += hexadecimal(bytes[i] ?? 0);
    return id;
  }

  function connect(receiver: Receiver): Connection {
    receivers[receiverCount++] = receiver;
    const connection = { nextId: () => ++lastId, send };
    return large === undefined ? connection : { ...connection, attachments: large.attachments };
  }

  const bridge: Bridge = {
    connect,
    receive,
    get window() {
      return label;
    },
  };
  define(Object.freeze(bridge));
  // The backend asks before it closes the window. Engines destroy the page at once.
  window.close = () => send('{"jsonrpc":"2.0","method":"$/requestClose"}');
  addEventListener("pageshow", (event) => {
    if (event.persisted)
      endSession({ code: CLOSED, message: "the page was restored from the back/forward cache" });
  });
  beginSession();
  flush();
}

/**
 * Returns the function of the engine that posts to the backend. Binding it keeps a page from
 * intercepting frames.
 */
function messageHandler(): ((text: string) => void) | undefined {
  const { webkit, chrome, ipc } = window as Window & Engine;
  const handler = webkit?.messageHandlers?.ipc ?? chrome?.webview ?? ipc;
  return handler?.postMessage.bind(handler);
}

interface Handler {
  postMessage(text: string): void;
}

/** The message handlers of the engines: WebKit, WebView2 and Android. */
interface Engine {
  readonly webkit?: { readonly messageHandlers?: { readonly ipc?: Handler } };
  readonly chrome?: { readonly webview?: Handler };
  readonly ipc?: Handler;
}

function includes(list: readonly string[], text: string): boolean {
  for (let i = 0; i < list.length; i++) if (list[i] === text) return true;
  return false;
}

function hexadecimal(byte: number): string {
  const digits = "0123456789abcdef";
  return `${digits[byte >> 4]}${digits[byte & 15]}`;
}

type Received = IncomingMessage | Welcome | Closed;

const isClosed = (message: Received): message is Closed =>
  "method" in message && message.method === "$/closed";

const isWelcome = (message: Received): message is Welcome =>
  "method" in message && message.method === "$/welcome";
