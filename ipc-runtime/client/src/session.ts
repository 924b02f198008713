import { callText, notificationText, plain, type Road } from "./codec.ts";
import { CommandError, FrameworkError, frameworkError, type IpcError, transportError } from "./error.ts";
import { type Api, type Declaration, Handshake } from "./handshake.ts";
import { Inflight, type Pending } from "./inflight.ts";
import { type CallOptions, cancelled, watch } from "./options.ts";
import { isArray, NativePromise, stringify, type Table, table } from "./intrinsics.ts";
import { type Listener, Subscription } from "./subscription.ts";
import { type Attachments, type Connection, findBridge, type Receiver, type Transport } from "./transport.ts";
import { codes, type ErrorObject, type Failure, type Incoming, type Notification, type Result } from "./wire.ts";

/** What a stream of this session has to be told. */
export interface Ending {
  /** The session is gone. */
  lost(error: ErrorObject): void;
}

/** What ends with a session. */
class Session {
  /** Streams, by their numbers. */
  readonly streams: Table<Ending> = table();
  readonly handshake = new Handshake();
  /** Events that wait for bytes, and those behind them. */
  readonly up: Table<Promise<void>> = table();
  readonly down: Table<Promise<void>> = table();
}

/** What the page listens to, and the requests that it handles. */
export const subscriptions: Table<Subscription> = table();
export const inflight: Inflight = new Inflight();
let session = new Session();
let transport: Transport | undefined;
let connection: Connection | undefined;
let current: Receiver | undefined;

/** Whether the core has spoken since the last loss. Where it only ever closes, nobody asks it again and again. */
let heard = true;

/**
 * Sets the way to the core, in place of the bridge that a webview injects: for tests, and for transports of your own.
 * What is pending on the one before rejects with `closed`, and listeners move over. Without a transport, the bridge is
 * the way again.
 */
export function setTransport(next?: Transport): void {
  transport = next;
  connection = undefined;
  current = undefined;
  heard = true;
  close({ code: codes.closed, message: "setTransport() has replaced the connection" });
}

/** The label of the window that this page stands in. `undefined` until the core has said it: await a call before. */
export function currentWindow(): string | undefined {
  return (transport ?? findBridge())?.window;
}

/** What else a call may have. */
export interface Extra {
  readonly options?: CallOptions | undefined;
  /** Given what stops the call, at once. */
  readonly starts?: (stop: (error: IpcError) => void) => void;
  /** Told the id just before the call leaves. */
  readonly begins?: (id: number) => void;
  /**
   * Told when the call has its answer, before anybody else. They wait for what it returns; if the call is stopped before
   * that, it is told once more.
   */
  readonly ends?: (error?: IpcError) => Promise<unknown> | undefined;
}

/** Sends a call. `params` that are `undefined` are left out; `subject` is what an error names. */
export function request(
  method: string,
  params?: unknown,
  declaration: Declaration = {},
  subject: string = method,
  extra?: Extra,
): Promise<unknown> {
  return new NativePromise((resolve, reject) => new Calling(subject, declaration, resolve, reject, extra).send(method, params));
}

/** A call that has not settled. */
class Calling implements Pending {
  readonly subject: string;
  readonly declaration: Declaration;
  readonly #resolve: (result: unknown) => void;
  readonly #reject: (error: IpcError) => void;
  readonly #extra: Extra | undefined;
  #id = 0;
  /** There is an answer, which may have to wait for what came before it. */
  #answered = false;
  #over = false;
  #leave: (() => void) | undefined;
  #giveUp: (() => void) | undefined;

  constructor(
    subject: string,
    declaration: Declaration,
    resolve: (result: unknown) => void,
    reject: (error: IpcError) => void,
    extra: Extra | undefined,
  ) {
    this.subject = subject;
    this.declaration = declaration;
    this.#resolve = resolve;
    this.#reject = reject;
    this.#extra = extra;
  }

  send(method: string, params: unknown): void {
    const { subject } = this;
    const { api, codec = plain } = this.declaration;
    const extra = this.#extra;
    const fail = (error: IpcError): void => {
      inflight.drop(this.#id, this);
      this.reject(error);
    };
    try {
      if (extra) {
        const stop = (error: IpcError): void => this.#stop(error);
        extra.starts?.(stop);
        if (extra.options) this.#leave = watch(extra.options, subject, stop);
      }
      const post = sender(subject, api);
      const send = (text?: string): void => {
        // Told to whoever holds bytes for it.
        const stay = (): void => {
          if (this.#answered) throw cancelled(subject);
        };
        stay();
        post((link) => {
          this.#id = link.nextId();
          extra?.begins?.(this.#id);
          // Whoever was begun may have stopped it.
          stay();
          inflight.add(this.#id, this);
          link.send(callText(this.#id, method, text));
        });
      };
      if (params === undefined) send();
      else {
        const underWay = (giveUp: () => void): void => void (this.#giveUp = giveUp);
        codec.encode(params, { subject, attachments: connection?.attachments, underWay, fail }, send);
      }
    } catch (cause) {
      // It may have begun what nobody has ended.
      if (this.#answered) void extra?.ends?.(cancelled(subject));
      fail(transportError(cause, subject));
    }
  }

  resolve(result: unknown): void {
    this.#answer(undefined, () => this.#resolve(result));
  }

  reject(error: IpcError): void {
    this.#answer(error, () => this.#reject(error));
  }

  /** Stops it, and does not wait for an answer that is not complete. */
  #stop(error: IpcError): void {
    if (inflight.drop(this.#id, this)) tell("$/cancelRequest", { id: this.#id });
    this.#giveUp?.();
    this.#answered = true;
    if (!this.#over) void this.#extra?.ends?.(error);
    this.#settle(() => this.#reject(error));
  }

  #answer(error: IpcError | undefined, settle: () => void): void {
    if (this.#answered) return;
    this.#answered = true;
    const waits = this.#extra?.ends?.(error);
    if (waits) void waits.then(() => this.#settle(settle));
    else this.#settle(settle);
  }

  #settle(settle: () => void): void {
    if (this.#over) return;
    this.#over = true;
    this.#leave?.();
    settle();
  }
}

/** Sends a notification of the protocol's own. `params` are an object, or its JSON. */
export function tell(method: string, params: object | string): void {
  try {
    post(notificationText(method, typeof params === "string" ? params : stringify(params)));
  } catch {
    // The end of the session tells everybody who has to know.
  }
}

/** Sends a text in this session. Throws where it did not leave. */
export function post(text: string): void {
  connection?.send(text);
}

/** A number for a stream, from the row of ids. */
export function draw(subject: string, argument: NonNullable<Parameters<Connection["nextId"]>[0]>): number {
  return connect(subject).nextId(argument);
}

/** Who takes which messages, besides events and replies. */
export const takers: Table<(message: Notification) => void> = table();

/** The streams of this session, the way to send, and what travels beside messages. */
export function here(): { readonly streams: Table<Ending>; readonly attachments: Attachments | undefined } {
  return { streams: session.streams, attachments: connection?.attachments };
}

/** Sends an event, and expects no answer. */
export function notify(event: string, payload: unknown, { api, codec = plain }: Declaration): void {
  const post = sender(event, api);
  const road: Road = { subject: event, attachments: connection?.attachments, lane: session.up, fail: complain };
  codec.encode(payload, road, (text) => post((link) => link.send(notificationText(event, `[${text}]`))));
}

/** Adds a listener. The first one of an event asks the core for it, the last one to leave tells the core. */
export function subscribe(
  event: string,
  declaration: Declaration,
  listener: Listener,
  verb: "listen" | "handle" = "listen",
): { subscription: Subscription; leave: () => void } {
  const subscription = subscriptions[event] ?? openSubscription(event, declaration, verb);
  return { subscription, leave: subscription.add(listener) };
}

function openSubscription(event: string, declaration: Declaration, verb: "listen" | "handle"): Subscription {
  const { api } = declaration;
  const params = verb === "listen" ? { event } : { request: event };
  const subscription = new Subscription({
    declaration,
    listen: () => request(`$/${verb}`, params, { api }, event),
    unlisten: () => request(`$/un${verb}`, params, { api }, event),
    ended: () => delete subscriptions[event],
  });
  subscriptions[event] = subscription;
  void subscription.register();
  return subscription;
}

/** Opens the way to the core, and returns what sends in this session, once the core has been told of the bindings. */
function sender(subject: string, api: Api | undefined): (send: (link: Connection) => void) => void {
  const link = connect(subject);
  const mine = session;
  const stay = (): void => {
    if (session !== mine) throw new FrameworkError("closed", "the session ended before this was sent", subject);
  };
  return (send) => {
    try {
      stay();
      if (api !== undefined) {
        mine.handshake.tell(api, (text) => link.send(text));
        stay();
      }
      send(link);
    } catch (cause) {
      throw transportError(cause, subject);
    }
  };
}

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
  "this page has no ipc bridge: open it in a window attached to ipc-runtime, or call setTransport() first";

function take(message: Incoming): void {
  heard = true;
  if ("method" in message) return (takers[message.method] ?? deliver)(message);
  if (typeof message.id !== "number") return;
  const call = inflight.take(message.id);
  if (call === undefined) return; // another client's, or settled before
  try {
    settle(call, message);
  } catch (cause) {
    call.reject(transportError(cause, call.subject));
  }
}

function settle(call: Pending, answer: Result | Failure): void {
  const { subject, declaration: { api, codec = plain } } = call;
  const road: Road = { subject, attachments: connection?.attachments, fail: (error) => call.reject(error) };
  if (!("error" in answer)) return codec.decode(answer.result, road, (result) => call.resolve(result));
  const { code, message, data } = answer.error;
  if (code === codes.command) {
    return codec.decode(data, road, (data) => call.reject(new CommandError(message, data, subject)));
  }
  const error = frameworkError(answer.error, subject);
  if (api === undefined || error.kind !== "schema-mismatch") return call.reject(error);
  void session.handshake.explain(api, error, (contract) => request("$/compare", { contract }), road.fail);
}

function deliver(event: Notification): void {
  const subscription = subscriptions[event.method];
  if (subscription === undefined) return;
  const mine = session;
  const { codec = plain } = subscription.declaration;
  const road: Road = { subject: event.method, attachments: connection?.attachments, lane: mine.down, fail: complain };
  codec.decode(payloadOf(event), road, (payload) => {
    if (session === mine) subscription.deliver(payload);
  });
}

/** An event that is lost has nobody to tell but the console. */
function complain({ command, message }: IpcError): void {
  console.error(`event ${command}: ${message}`);
}

export function payloadOf({ params }: Notification): unknown {
  if (params === undefined) return undefined;
  return isPositional(params) ? params[0] : params.payload;
}

// `Array.isArray` does not narrow readonly arrays.
const isPositional = (params: NonNullable<Notification["params"]>): params is readonly unknown[] => isArray(params);

function close(error: ErrorObject): void {
  const lost = inflight.takeAll();
  const renew = heard && error.code !== codes["unsupported-version"];
  heard = false;
  const { streams } = session;
  session = new Session();
  // Before the calls reject: a subscription then knows that its own rejected one no longer counts.
  for (const event in subscriptions) {
    if (renew) void subscriptions[event]?.register();
    else subscriptions[event]?.fail(frameworkError(error, event));
  }
  for (const id in streams) streams[id]?.lost(error);
  for (const id in lost) {
    const call = lost[id];
    call?.reject(frameworkError(error, call.subject));
  }
}
