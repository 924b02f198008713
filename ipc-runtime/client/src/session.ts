import { callText, describe, encode, notificationText } from "./codec.ts";
import { FrameworkError, frameworkError, fromWire } from "./error.ts";
import { Inflight } from "./inflight.ts";
import { isArray, NativePromise, type Table, table } from "./intrinsics.ts";
import { type Listener, Subscription } from "./subscription.ts";
import { type Connection, findBridge, type Receiver, type Transport } from "./transport.ts";
import { codes, type ErrorObject, type Incoming, type Notification } from "./wire.ts";

const subscriptions: Table<Subscription> = table();
const inflight = new Inflight();
let transport: Transport | undefined;
let connection: Connection | undefined;
let current: Receiver | undefined;

/** Whether the core has spoken since the last loss. Where it only ever closes, nobody asks it again and again. */
let heard = true;

/**
 * Sets the way to the core, in place of the bridge that a webview injects: for tests, and for transports of your own.
 * What is pending on the one before rejects with `closed`, and listeners move over.
 */
export function useTransport(next: Transport): void {
  transport = next;
  connection = undefined;
  current = undefined;
  heard = true;
  close({ code: codes.closed, message: "useTransport() has replaced the connection" });
}

/** The label of the window that this page stands in. `undefined` until the core has said it: await a call before. */
export function currentWindow(): string | undefined {
  return (transport ?? findBridge())?.window;
}

/** Sends a call. `params` that are `undefined` are left out; `subject` is what an error names. */
export function request(method: string, params?: unknown, subject: string = method): Promise<unknown> {
  return new NativePromise((resolve, reject) => {
    const text = params === undefined ? undefined : encode(params, subject);
    const link = connect(subject);
    attempt(subject, () => {
      const id = link.nextId();
      inflight.add(id, { subject, resolve, reject });
      try {
        link.send(callText(id, method, text));
      } catch (cause) {
        inflight.take(id);
        throw cause;
      }
    });
  });
}

/** Sends an event, and expects no answer. */
export function notify(method: string, payload: unknown): void {
  const text = notificationText(method, `[${encode(payload, method)}]`);
  const link = connect(method);
  attempt(method, () => link.send(text));
}

/** Adds a listener. The first one of an event asks the core for it, the last one to leave tells the core. */
export function subscribe(event: string, listener: Listener): { subscription: Subscription; leave: () => void } {
  const subscription = subscriptions[event] ?? openSubscription(event);
  return { subscription, leave: subscription.add(listener) };
}

function openSubscription(event: string): Subscription {
  const subscription = new Subscription({
    listen: () => request("$/listen", { event }, event),
    unlisten: () => request("$/unlisten", { event }, event),
    ended: () => delete subscriptions[event],
  });
  subscriptions[event] = subscription;
  void subscription.register();
  return subscription;
}

function attempt(subject: string, send: () => void): void {
  try {
    send();
  } catch (cause) {
    if (isErrorObject(cause)) throw frameworkError(cause, subject);
    throw new FrameworkError("transport", describe(cause), subject, { cause });
  }
}

// An `Error` of the engine's may have a code too, of another kind.
const isErrorObject = (cause: unknown): cause is ErrorObject =>
  typeof cause === "object" && cause !== null && "code" in cause && typeof cause.code === "number" && !(cause instanceof Error);

function connect(subject: string): Connection {
  if (connection !== undefined) return connection;
  const found = transport ?? findBridge();
  if (found === undefined) throw new FrameworkError("transport", noBridge, subject);
  const receiver: Receiver = {
    message: (message) => {
      if (receiver === current) take(message);
    },
    closed: (error) => {
      if (receiver === current) close(error);
    },
  };
  current = receiver;
  heard = true;
  return (connection = found.connect(receiver));
}

const noBridge =
  "this page has no ipc bridge: open it in a window attached to ipc-runtime, or call useTransport() first";

function take(message: Incoming): void {
  heard = true;
  if ("method" in message) return subscriptions[message.method]?.deliver(payloadOf(message));
  if (typeof message.id !== "number") return;
  const call = inflight.take(message.id);
  if (call === undefined) return; // another client's, or settled before
  if ("error" in message) call.reject(fromWire(message.error, call.subject));
  else call.resolve(message.result);
}

function payloadOf({ params }: Notification): unknown {
  if (params === undefined) return undefined;
  return isPositional(params) ? params[0] : params.payload;
}

// `Array.isArray` does not narrow readonly arrays.
const isPositional = (params: NonNullable<Notification["params"]>): params is readonly unknown[] => isArray(params);

function close(error: ErrorObject): void {
  const lost = inflight.takeAll();
  const renew = heard && error.code !== codes["unsupported-version"];
  heard = false;
  // Before the calls reject: a subscription then knows that its own rejected one no longer counts.
  for (const event in subscriptions) {
    if (renew) void subscriptions[event]?.register();
    else subscriptions[event]?.fail(frameworkError(error, event));
  }
  for (const id in lost) {
    const call = lost[id];
    call?.reject(frameworkError(error, call.subject));
  }
}
