import { type Place, transfers } from "./transfer.ts";
import type { Connection, Receiver, Transport } from "./transport.ts";
import type { Closed, Codes, ErrorObject, FrameDown, Incoming, Welcome } from "./wire.ts";

/** What the core tells the script, as its argument: so the key stands in no function's source. */
export interface Config {
  /** Proves to the core that a frame comes from this script. It must never leave this closure but in a frame. */
  readonly key: string;
  readonly origins: readonly string[];
  /** The core holds back what would follow once so many bytes are unacknowledged. */
  readonly ackBytes: number;
  /** The longest text of a message that the core takes, in bytes. */
  readonly maxBytes: number;
  /** The most messages in a frame that the core takes. */
  readonly maxMessages: number;
  /** Where large bytes go, if they do not stand in the messages. */
  readonly attachments?: Place;
}

/** What stands in the page as `__IPC__`. */
export interface Bridge extends Transport {
  /** Takes a frame from the core. */
  readonly receive: (text: string) => void;
  /** The label of this window, once the core has said it. */
  readonly window: string | undefined;
}

/** A frame is cut here at the latest, so that many small messages do not make one that is refused. */
const FRAME_UNITS = 1 << 20;
/** A unit of UTF-16 is at most so many bytes of UTF-8. */
const UNIT_BYTES = 3;

const CLOSED: Codes["closed"] = -32000;
const UNSUPPORTED_VERSION: Codes["unsupported-version"] = -32003;
const TRANSPORT: Codes["transport"] = -32005;
const TOO_LARGE: Codes["payload-too-large"] = -32001;

const unexplained: ErrorObject = { code: CLOSED, message: "the core has closed the session" };
const unposted = "the message could not be handed to the core";

/**
 * Puts the bridge into the page. It runs before all scripts of the page, and takes what it needs now: later the page
 * may have replaced anything. So it calls no method on what a text passes through, and gathers texts in a string.
 */
export function install({ key, origins, ackBytes, maxBytes, maxMessages, attachments }: Config): void {
  const post = messageHandler();
  if (window.top !== window || post === undefined || !among(origins, location.origin) || "__IPC__" in window) return;

  const { parse } = JSON;
  const { isArray } = Array;
  const later = queueMicrotask;
  const frameUnits = Math.min(FRAME_UNITS, maxBytes / UNIT_BYTES);
  const encoder = new TextEncoder();
  const encode = encoder.encode.bind(encoder);
  const random = crypto.getRandomValues.bind(crypto);
  const Bytes = Uint8Array;
  const hello = `{"jsonrpc":"2.0","method":"$/hello","params":{"origin":${JSON.stringify(location.origin)}}}`;
  const receivers: Record<number, Receiver> = Object.create(null);

  const large = attachments && transfers(attachments, key, { open, id: () => doc });

  let connected = 0;
  let lastId = 0;
  let label: string | undefined;

  // The session: none where `doc` is empty.
  let doc = "";
  let sent = 0;
  let seen = 0;
  let unacknowledged = 0;
  let queue = "";
  let queued = 0;
  let scheduled = false;
  let refused: ErrorObject | undefined;

  function begin(): void {
    doc = drawId();
    sent = seen = unacknowledged = 0;
    queue = hello;
    queued = 1;
  }

  /** For bytes, which the core only takes once it knows the session. */
  function open(): string {
    if (doc === "" && refused === undefined) {
      begin();
      flush();
    }
    if (doc === "") throw refused ?? ({ code: TRANSPORT, message: unposted } satisfies ErrorObject);
    return doc;
  }

  function end(error: ErrorObject): void {
    doc = queue = "";
    large?.end(error);
    label = undefined;
    if (error.code === UNSUPPORTED_VERSION) refused = error;
    tell((receiver) => receiver.closed(error));
  }

  function send(text: string): void {
    if (isTooLong(text)) {
      const message = `the message is longer than ${maxBytes} bytes: send it in parts, or raise \`Limits::bytes\``;
      throw { code: TOO_LARGE, message } satisfies ErrorObject;
    }
    schedule();
    if (refused !== undefined) return;
    if (queue !== "" && (queue.length + text.length > frameUnits || queued >= maxMessages)) {
      const before = doc;
      flush();
      if (doc !== before) return; // lost with the session, and its receiver knows
    }
    if (doc === "") begin();
    queue = queue === "" ? text : `${queue},${text}`;
    queued++;
  }

  function schedule(): void {
    if (scheduled) return;
    scheduled = true;
    later(turnEnds);
  }

  function turnEnds(): void {
    scheduled = false;
    const error = refused;
    if (error !== undefined) tell((receiver) => receiver.closed(error));
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
      // The engine's error is not passed on: it might quote the frame.
      end({ code: TRANSPORT, message: unposted });
    }
  }

  function isTooLong(text: string): boolean {
    return UNIT_BYTES * text.length > maxBytes && encode(text).length > maxBytes;
  }

  // The core counts bytes, and its messages alone: it never comes to more than this.
  function acknowledgementIsDue(): boolean {
    return UNIT_BYTES * unacknowledged >= ackBytes;
  }

  function receive(text: string): void {
    const frame = read(text);
    if (frame?.v !== 1 || doc === "" || frame.doc !== doc || !isArray(frame.messages)) return;
    const { seq, messages } = frame;
    if (seq !== 0) {
      if (!(seq > seen)) return;
      if (seq !== seen + 1) return end({ code: TRANSPORT, message: "a frame from the core was lost" });
      seen = seq;
      unacknowledged += text.length;
      if (acknowledgementIsDue()) schedule();
    }
    // Whoever is told of a message may end the session.
    for (let i = 0; i < messages.length && doc === frame.doc; i++) {
      const message = messages[i];
      if (typeof message !== "object" || message === null) continue;
      if (isClosed(message)) return end(message.params ?? unexplained);
      if (seq === 0) return;
      if (isWelcome(message)) {
        label = message.params?.window;
        large?.begin();
      } else tell((receiver) => receiver.message(message));
    }
  }

  // Anyone in the page may call `receive`, with anything.
  function read(text: string): FrameDown | null {
    try {
      return parse(text);
    } catch {
      return null;
    }
  }

  /** What one receiver throws is reported as the page's own error, and keeps nothing from the others. */
  function tell(say: (receiver: Receiver) => void): void {
    for (let i = 0; i < connected; i++) {
      const receiver = receivers[i];
      try {
        if (receiver !== undefined) say(receiver);
      } catch (error) {
        later(() => {
          throw error;
        });
      }
    }
  }

  function drawId(): string {
    const bytes = random(new Bytes(16));
    let id = "";
    for (let i = 0; i < 16; i++) id += hexadecimal(bytes[i] ?? 0);
    return id;
  }

  function connect(receiver: Receiver): Connection {
    receivers[connected++] = receiver;
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
  Object.defineProperty(window, "__IPC__", { value: Object.freeze(bridge) });
  addEventListener("pageshow", (event) => {
    if (event.persisted) end({ code: CLOSED, message: "the page was restored from the back/forward cache" });
  });
  begin();
  flush();
}

/** The engine's own way to the core, bound: a page can not come between. */
function messageHandler(): ((text: string) => void) | undefined {
  const { webkit, chrome, ipc } = window as Window & Engine;
  const handler = webkit?.messageHandlers?.ipc ?? chrome?.webview ?? ipc;
  return handler?.postMessage.bind(handler);
}

interface Handler {
  postMessage(text: string): void;
}

/** What the engines call their message handlers: WebKit, WebView2, Android. */
interface Engine {
  readonly webkit?: { readonly messageHandlers?: { readonly ipc?: Handler } };
  readonly chrome?: { readonly webview?: Handler };
  readonly ipc?: Handler;
}

function among(list: readonly string[], text: string): boolean {
  for (let i = 0; i < list.length; i++) if (list[i] === text) return true;
  return false;
}

function hexadecimal(byte: number): string {
  const digits = "0123456789abcdef";
  return `${digits[byte >> 4]}${digits[byte & 15]}`;
}

type Received = Incoming | Welcome | Closed;

const isClosed = (message: Received): message is Closed => "method" in message && message.method === "$/closed";

const isWelcome = (message: Received): message is Welcome => "method" in message && message.method === "$/welcome";
