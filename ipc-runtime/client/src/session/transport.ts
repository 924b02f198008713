import type { Bytes, ErrorObject, IncomingMessage } from "../wire.ts";

/** A path to a backend. */
export interface Transport {
  /** Opens the connection. The client calls it once, before it sends its first message. */
  connect(receiver: Receiver): Connection;
  /** The label of the window that shows the page. `undefined` until the backend has sent it. */
  readonly window?: string | undefined;
}

/** The client's end of a connection. */
export interface Receiver {
  /** Takes a message from the backend. It may be meant for another client on the same transport. */
  message(message: IncomingMessage): void;
  /**
   * Ends the session, with everything in flight. The next {@link Connection.send} begins a new
   * session.
   */
  closed(error: ErrorObject): void;
}

/** The transport's end of a connection. */
export interface Connection {
  /**
   * Allocates the id of a call, or of a channel or stream among its arguments. Ids only increase,
   * across all clients on the same transport.
   *
   * @param argument - The argument that the id stands for. Only a transport that is a backend
   *   itself needs to know.
   */
  nextId(argument?: StreamArgument): number;
  /**
   * Sends the text of one message.
   *
   * @throws An {@link ErrorObject} or any other error, if the message was certainly not sent.
   */
  send(text: string): void;
  /** The transport of large bytes out of band. Without it they are part of the messages. */
  readonly attachments?: Attachments;
}

/** An argument that is sent as the id of a stream. */
export interface StreamArgument {
  readonly name: string;
  readonly flow: "channel" | "streaming";
}

/** A transport of bytes out of band. It rejects everything in flight when the session ends. */
export interface Attachments {
  /** The size in bytes from which on bytes travel out of band. */
  readonly threshold: number;
  /** Begins to upload bytes. It copies them, so that they may change afterwards. */
  push(bytes: Uint8Array): Upload;
  /** Discards bytes that were pushed, since no message will refer to them. */
  drop(n: number): void;
  /** Downloads bytes that a message of the backend refers to. */
  pull(n: number, size: number): Promise<Bytes>;
}

/** Bytes in flight to the backend. */
export interface Upload {
  /** The number by which a message refers to the bytes: 1 or greater, and unique in its session. */
  readonly n: number;
  /**
   * Resolves when the backend has all bytes. The message that refers to them is sent after that.
   */
  readonly done: Promise<void>;
}

/** Returns the bridge that the script of a webview has put into the page. */
export function findBridge(): Transport | undefined {
  return (globalThis as typeof globalThis & { readonly __IPC__?: Transport }).__IPC__;
}
