import { type Order, plain, whenReady } from "../codec/codec.ts";
import { type IpcError, transportError } from "../error.ts";
import { type Notification, payloadOf } from "../wire.ts";
import { sendCall } from "./call.ts";
import { client } from "./client.ts";
import type { Declaration } from "./handshake.ts";
import type { Session } from "./session.ts";

/** A listener of an event, or the handler of a request. */
export interface Listener {
  next(payload: unknown): void;
  /** Called when the backend has refused the registration, or cannot renew it. */
  lost(error: IpcError): void;
}

/** The role of the page: it listens to events and handles requests. */
type Verb = "listen" | "handle";

/**
 * Adds a listener of an event, or the handler of a request. The first one registers the page with
 * the backend, and the last one to be removed deregisters it.
 */
export function subscribe(
  name: string,
  declaration: Declaration,
  listener: Listener,
  verb: Verb = "listen",
): { readonly subscription: Subscription; readonly unsubscribe: () => void } {
  let subscription = client.subscriptions.get(name);
  if (subscription === undefined) {
    subscription = new Subscription(name, declaration, verb);
    client.subscriptions.set(name, subscription);
    void subscription.register();
  }
  return { subscription, unsubscribe: subscription.add(listener) };
}

/** The listeners of one event, and its registration with the backend. */
export class Subscription {
  /** Resolves when the backend has confirmed the first registration. */
  readonly ready: Promise<void>;
  isConfirmed = false;
  readonly #name: string;
  /** The declaration that the first listener used. */
  readonly #declaration: Declaration;
  readonly #verb: Verb;
  readonly #listeners = new Map<number, Listener>();
  /** The order of the events of the current session. */
  #order: Order = {};
  #lastValue: { readonly payload: unknown } | undefined;
  #added = 0;
  #attempt = 0;
  #resolve: (() => void) | undefined;
  #reject: ((error: unknown) => void) | undefined;

  constructor(name: string, declaration: Declaration, verb: Verb) {
    this.#name = name;
    this.#declaration = declaration;
    this.#verb = verb;
    this.ready = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
    this.ready.catch(ignore);
  }

  /** Adds a listener, and returns a function that removes it. */
  add(listener: Listener): () => void {
    const key = this.#added++;
    this.#listeners.set(key, listener);
    const last = this.#lastValue;
    if (last) {
      // A newer value that arrives before this runs goes to all listeners.
      queueMicrotask(() => {
        if (last === this.#lastValue) this.#listeners.get(key)?.next(last.payload);
      });
    }
    return () => {
      if (!this.#listeners.delete(key) || this.#listeners.size > 0) return;
      client.subscriptions.delete(this.#name);
      this.#call(`$/un${this.#verb}`).catch(ignore);
    };
  }

  /** Decodes an event, and passes it to the listeners. */
  receive(event: Notification, session: Session): void {
    const subject = this.#name;
    const { codec = plain } = this.#declaration;
    const fail = (cause: unknown): void => reportLoss("event", transportError(cause, subject));
    try {
      const decoded = codec.decode(payloadOf(event), session.contextOf(subject, this.#order));
      const deliver = (): void => {
        if (!session.hasEnded) this.#deliver(decoded.value);
      };
      whenReady(decoded, deliver, fail);
    } catch (cause) {
      fail(cause);
    }
  }

  #deliver(payload: unknown): void {
    if (this.#declaration.kept) this.#lastValue = { payload };
    // A listener that is added meanwhile does not get this event.
    const end = this.#added;
    for (const [key, listener] of this.#listeners) {
      if (key < end) listener.next(payload);
    }
  }

  /** Registers the page with the backend: at first, and again in each new session. */
  async register(): Promise<void> {
    const attempt = ++this.#attempt;
    this.#order = {};
    // The backend sends its last value again, if it has one.
    this.#lastValue = undefined;
    try {
      await this.#call(`$/${this.#verb}`);
    } catch (error) {
      if (attempt === this.#attempt) this.fail(error as IpcError);
      return;
    }
    this.isConfirmed = true;
    this.#resolve?.();
  }

  /** Ends the subscription, with all its listeners. */
  fail(error: IpcError): void {
    this.#reject?.(error);
    if (this.#listeners.size > 0) client.subscriptions.delete(this.#name);
    for (const [key, listener] of this.#listeners) {
      this.#listeners.delete(key);
      listener.lost(error);
    }
  }

  #call(method: string): Promise<unknown> {
    const subject = this.#name;
    const params = this.#verb === "listen" ? { event: subject } : { request: subject };
    return sendCall({ method, params, subject, api: this.#declaration.api });
  }
}

const ignore = (): void => undefined;

/**
 * Reports to the console that an event, or the registration of an event or a request, is lost. No
 * caller waits for it.
 */
export function reportLoss(what: "event" | "request", { command, message }: IpcError): void {
  console.error(`${what} ${command}: ${message}`);
}
