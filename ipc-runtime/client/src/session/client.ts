import { FrameworkError, frameworkError } from "../error.ts";
import {
  codes,
  type ErrorObject,
  type ErrorResponse,
  type IncomingMessage,
  type Notification,
  type ResultResponse,
} from "../wire.ts";
import { Session } from "./session.ts";
import type { Subscription } from "./subscription.ts";
import { findBridge, type Receiver, type Transport } from "./transport.ts";

/**
 * The page's end of the IPC: its transport, its current session, and the registrations that outlive
 * sessions.
 */
class Client {
  /** The events that the page listens to and the requests that it handles, by wire name. */
  readonly subscriptions: Map<string, Subscription> = new Map();
  /** The handlers of requests of the backend, by wire name. */
  readonly handlers: Map<string, (request: Notification) => void> = new Map();
  session: Session = new Session();
  /** The transport that the page has set, in place of the bridge of its webview. */
  transport: Transport | undefined;
  #receiver: Receiver | undefined;
  /**
   * Whether the backend has sent anything since the last loss. If it only ever closes, listeners do
   * not try again.
   */
  #hasHeard = true;

  /** Leaves the current connection. The next message opens another one. */
  disconnect(error: ErrorObject): void {
    this.#receiver = undefined;
    this.#hasHeard = true;
    this.session.connection = undefined;
    this.#endSession(error);
  }

  /** Returns the current session, and connects it if it is not connected yet. */
  openSession(subject: string): Session {
    if (!this.session.connection) {
      const transport = this.transport ?? findBridge();
      if (!transport) throw new FrameworkError("transport", NO_BRIDGE, subject);
      if ("then" in {} || Array[Symbol.species] !== Array)
        throw new FrameworkError("transport", REDEFINED, subject);
      const receiver: Receiver = {
        message: (message) => {
          if (receiver === this.#receiver) this.#receive(message);
        },
        closed: (error) => {
          if (receiver === this.#receiver) this.#endSession(error);
        },
      };
      this.#receiver = receiver;
      this.#hasHeard = true;
      const connection = transport.connect(receiver);
      // Connecting may already have ended the session.
      this.session.connection = connection;
    }
    return this.session;
  }

  #receive(message: IncomingMessage): void {
    this.#hasHeard = true;
    if (Object.hasOwn(message, "method")) return this.#receiveNotification(message as Notification);
    const { calls } = this.session;
    const id = message.id as number;
    // Absent if the call belongs to another client, or has been settled before.
    const call = calls.get(id);
    calls.delete(id);
    call?.receive(message as ResultResponse | ErrorResponse);
  }

  #receiveNotification(message: Notification): void {
    const { method } = message;
    const handler = this.handlers.get(method);
    if (handler) return handler(message);
    const subscription = this.subscriptions.get(method);
    if (subscription) return subscription.receive(message, this.session);
    this.session.receiveControl(message);
  }

  #endSession(error: ErrorObject): void {
    const ended = this.session;
    const canRenew = this.#hasHeard && error.code !== codes["unsupported-version"];
    this.#hasHeard = false;
    ended.hasEnded = true;
    this.session = new Session(ended.connection);
    // Before the calls reject, so that a subscription ignores the rejection of its registration in
    // the ended session.
    for (const [name, subscription] of this.subscriptions) {
      if (canRenew) void subscription.register();
      else subscription.fail(frameworkError(error, name));
    }
    ended.end(error);
  }
}

const NO_BRIDGE =
  "this page has no IPC bridge: open it in a window of ipc-runtime, or call `setTransport()`";

const REDEFINED =
  "a script of this page has defined `Object.prototype.then` or `Array[Symbol.species]`: remove that";

/** The client of this page. */
export const client: Client = /* @__PURE__ */ new Client();

/**
 * Sets the transport to the backend, in place of the bridge that a webview injects. It is meant for
 * tests, and for transports of your own.
 *
 * Everything in flight on the previous transport rejects with the kind `closed`. Listeners are
 * registered again on the new one. Without a transport, the client returns to the bridge.
 */
export function setTransport(transport?: Transport): void {
  client.transport = transport;
  client.disconnect({
    code: codes.closed,
    message: "`setTransport()` has replaced the connection",
  });
}

/**
 * Returns the label of the window that shows this page. It is `undefined` until the backend has
 * sent it, which is the case after the first call.
 */
export function currentWindow(): string | undefined {
  return (client.transport ?? findBridge())?.window;
}
