import type { ErrorObject, Incoming } from "./wire.ts";

/** A way to a core. */
export interface Transport {
  /** Called once, when there is something to send. */
  connect(receiver: Receiver): Connection;
  /** The label of the window that the page stands in, once the core has said it. */
  readonly window?: string | undefined;
}

/** The client's end of a connection. */
export interface Receiver {
  /** Takes one message from the core. It may be one for another client on the same transport. */
  message(message: Incoming): void;
  /** The session is gone, and so is what was pending. A later `send` opens a new one. */
  closed(error: ErrorObject): void;
}

/** The transport's end of a connection. */
export interface Connection {
  /** An id for the next call: greater than all before, also those of other clients on the same transport. */
  nextId(): number;
  /** Sends the text of one message. Throws where it certainly did not leave: an {@link ErrorObject}, or anything else. */
  send(text: string): void;
}

/** The bridge that the webview's script has put into the page. */
export function findBridge(): Transport | undefined {
  return (globalThis as typeof globalThis & { readonly __IPC__?: Transport }).__IPC__;
}
