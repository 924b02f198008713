/** The kinds of error, and the code of each on the wire. */
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

/** The kind of an error: `"command"`, or a kind of the framework. */
export type Kind = keyof Codes;

/** Every kind except `"command"`. */
export type FrameworkKind = Exclude<Kind, "command">;

/** A JSON-RPC error object. */
export interface ErrorObject {
  readonly code: number;
  readonly message: string;
  readonly data?: unknown;
}

interface Message {
  readonly jsonrpc: "2.0";
}

/**
 * Any JSON value: the type of a payload that has no declared type. A member that is `undefined` is
 * left out, so an object with optional members fits.
 */
export type JsonValue =
  boolean | number | string | null | JsonValue[] | { [key: string]: JsonValue | undefined };

/** Any JSON value that a page only sends, so its lists may be readonly. */
export type JsonValueInput =
  | boolean
  | number
  | string
  | null
  | readonly JsonValueInput[]
  | { [key: string]: JsonValueInput | undefined };

/**
 * Bytes from the backend, which `Blob`, `Response` and `crypto.subtle` take. Their buffer is an
 * `ArrayBuffer`: `Uint8Array<ArrayBuffer>` where TypeScript knows that type, from 5.7 on.
 */
export type Bytes = ReturnType<Uint8ArrayConstructor["of"]>;

/** The response to a call that succeeded. */
export interface ResultResponse extends Message {
  readonly id: number | string | null;
  readonly result: unknown;
}

/** The response to a call that failed. */
export interface ErrorResponse extends Message {
  readonly id: number | string | null;
  readonly error: ErrorObject;
}

/** An event, a control message, or a request of the backend if it has an `id`. */
export interface Notification extends Message {
  readonly id?: number;
  readonly method: string;
  readonly params?: readonly unknown[] | { readonly payload?: unknown };
}

/** A message from the backend. */
export type IncomingMessage = ResultResponse | ErrorResponse | Notification;

/** The first message of a session. The bridge handles it; a `Receiver` does not get it. */
export interface Welcome extends Message {
  readonly method: "$/welcome";
  readonly params?: { readonly window: string; readonly role: string };
}

/** The last message of a session. The bridge handles it; a `Receiver` gets the error. */
export interface Closed extends Message {
  readonly method: "$/closed";
  readonly params?: ErrorObject;
}

/** A frame from the backend to the page. */
export interface IncomingFrame {
  readonly v: 1;
  readonly doc: string;
  readonly seq: number;
  readonly ack: number;
  readonly messages: readonly (IncomingMessage | Welcome | Closed)[];
}

/** Returns the text of a call. `params` is JSON. */
export function callText(id: number, method: string, params: string | undefined): string {
  return `{"jsonrpc":"2.0","id":${id},"method":${JSON.stringify(method)}${paramsText(params)}}`;
}

/** Returns the text of an event or a control message. `params` is JSON. */
export function notificationText(method: string, params: string): string {
  return `{"jsonrpc":"2.0","method":${JSON.stringify(method)}${paramsText(params)}}`;
}

const paramsText = (params: string | undefined): string =>
  params === undefined ? "" : `,"params":${params}`;

/** Returns the payload of an event or a request. */
export function payloadOf({ params }: Notification): unknown {
  if (params === undefined) return undefined;
  return isPositional(params) ? params[0] : params.payload;
}

// `Array.isArray` does not narrow readonly arrays.
const isPositional = (params: NonNullable<Notification["params"]>): params is readonly unknown[] =>
  Array.isArray(params);
