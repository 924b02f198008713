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
  /**
   * An id for the next call, or for an argument of it that is a channel or a stream: greater than all before, also those
   * of other clients on the same transport. Which argument it is for only matters to a transport that is a core itself.
   */
  nextId(argument?: { readonly name: string; readonly flow: "channel" | "streaming" }): number;
  /** Sends the text of one message. Throws where it certainly did not leave: an {@link ErrorObject}, or anything else. */
  send(text: string): void;
  /** How large bytes travel beside the messages. Without it they stand in the messages. */
  readonly attachments?: Attachments;
}

/** A way for bytes beside the messages. What is under way when the session ends is rejected. */
export interface Attachments {
  /** From how many bytes on they are worth a way of their own. */
  readonly threshold: number;
  /** Sends bytes, as they are now: they may be changed once this has returned. */
  push(bytes: Uint8Array): Upload;
  /** Gives up bytes that were pushed: no message will name them. */
  drop(n: number): void;
  /** Fetches bytes of the core's. */
  pull(n: number, size: number): Promise<Uint8Array>;
}

/** Bytes on their way to the core. */
export interface Upload {
  /** What a message calls them: 1 or greater, and never the same in one session. */
  readonly n: number;
  /** Resolves when the core has all of them. A message that names them is sent after that. */
  readonly done: Promise<void>;
}

/** The bridge that the webview's script has put into the page. */
export function findBridge(): Transport | undefined {
  return (globalThis as typeof globalThis & { readonly __IPC__?: Transport }).__IPC__;
}
