/** The kinds of error, and the code that stands for each on the wire. */
export interface Codes {
  readonly command: 1;
  readonly parse: -32700;
  readonly "invalid-frame": -32600;
  readonly "unknown-command": -32601;
  readonly "invalid-payload": -32602;
  readonly internal: -32603;
  readonly closed: -32000;
  readonly "payload-too-large": -32001;
  readonly overloaded: -32002;
  readonly "unsupported-version": -32003;
  readonly "permission-denied": -32004;
  readonly transport: -32005;
  readonly "schema-mismatch": -32006;
  readonly cancelled: -32007;
  readonly "deadline-exceeded": -32008;
}

export const codes: Codes = {
  command: 1,
  parse: -32700,
  "invalid-frame": -32600,
  "unknown-command": -32601,
  "invalid-payload": -32602,
  internal: -32603,
  closed: -32000,
  "payload-too-large": -32001,
  overloaded: -32002,
  "unsupported-version": -32003,
  "permission-denied": -32004,
  transport: -32005,
  "schema-mismatch": -32006,
  cancelled: -32007,
  "deadline-exceeded": -32008,
};

/** What an error is about: `"command"`, or one of the framework's own kinds. */
export type Kind = keyof Codes;

/** Every kind but `"command"`. */
export type FrameworkKind = Exclude<Kind, "command">;

/** An error as it stands on the wire. */
export interface ErrorObject {
  readonly code: number;
  readonly message: string;
  readonly data?: unknown;
}

interface Message {
  readonly jsonrpc: "2.0";
}

/** Any value that JSON has a form for: what a payload of no declared type holds. */
export type JsonValue =
  | boolean
  | number
  | string
  | null
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };

/** A call that went well. */
export interface Result extends Message {
  readonly id: number | string | null;
  readonly result: unknown;
}

/** A call that failed. */
export interface Failure extends Message {
  readonly id: number | string | null;
  readonly error: ErrorObject;
}

/** An event, a message about a stream, or, with an `id`, a request of the core. */
export interface Notification extends Message {
  readonly id?: number;
  readonly method: string;
  readonly params?: readonly unknown[] | { readonly payload?: unknown };
}

/** What the core sends to a page. */
export type Incoming = Result | Failure | Notification;

/** The bridge's own notifications, which never reach a {@link Receiver}. */
export interface Welcome extends Message {
  readonly method: "$/welcome";
  readonly params?: { readonly window: string; readonly role: string };
}

export interface Closed extends Message {
  readonly method: "$/closed";
  readonly params?: ErrorObject;
}

/** A frame from the core to the page. */
export interface FrameDown {
  readonly v: 1;
  readonly doc: string;
  readonly seq: number;
  readonly ack: number;
  readonly messages: readonly (Incoming | Welcome | Closed)[];
}
