import type { CodecContext, Order } from "../codec/codec.ts";
import {
  codes,
  type ErrorObject,
  type ErrorResponse,
  type Notification,
  notificationText,
  type ResultResponse,
} from "../wire.ts";
import { Handshake } from "./handshake.ts";
import type { Connection, StreamArgument } from "./transport.ts";

/** A call in flight. */
export interface InFlightCall {
  /** Settles the call. It has been removed from those in flight. */
  receive(response: ResultResponse | ErrorResponse): void;
  /** Rejects the call, because its session has ended. */
  sessionEnded(error: ErrorObject): void;
}

/** A stream, or a request of the backend that has not been answered. */
export interface SessionBound {
  /**
   * Handles a control message, such as `$/items` or `$/cancelRequest`. Other methods are ignored.
   */
  receive(method: string, params: ControlParams): void;
  /** Continues a stream to the backend, if there is capacity now. */
  resume?(): void;
  /** Ends the stream or request, because its session has ended. */
  sessionEnded(error: ErrorObject): void;
}

/** The parameters of control messages. Each method has some of them, and none is validated. */
export interface ControlParams {
  readonly id?: unknown;
  readonly stream?: unknown;
  readonly items?: unknown;
  readonly error?: ErrorObject;
}

/** The part of a session that its streams use. */
export interface StreamSession {
  readonly streams: Map<number, SessionBound>;
  bytesInFlight: number;
  contextOf(subject: string, order?: Order): CodecContext;
  sendText(text: string): void;
  sendNotification(method: string, params: object): void;
}

/** Everything that ends with a session: calls, streams, and the state of the handshake. */
export class Session implements StreamSession {
  /** The calls in flight, by id. */
  readonly calls: Map<number, InFlightCall> = new Map();
  /** The open streams in both directions, by id. */
  readonly streams: Map<number, SessionBound> = new Map();
  /** The requests of the backend that have not been answered, by id. */
  readonly requests: Map<number, SessionBound> = new Map();
  readonly handshake: Handshake = new Handshake();
  /** The bytes in flight to the backend in items of all streams. */
  bytesInFlight = 0;
  hasEnded = false;
  /** The connection, once there was something to send. */
  connection: Connection | undefined;
  readonly #emitOrders: Record<string, Order> = Object.create(null);

  constructor(connection?: Connection) {
    this.connection = connection;
  }

  /** Returns the context in which a value is encoded or decoded. */
  contextOf(subject: string, order?: Order): CodecContext {
    return { subject, order, attachments: this.connection?.attachments };
  }

  /** Returns the order of the events of one name to the backend. */
  emitOrder(event: string): Order {
    return (this.#emitOrders[event] ??= {});
  }

  /** Allocates an id for a call or a stream. */
  allocateId(argument?: StreamArgument): number {
    return this.connection?.nextId(argument) ?? 0;
  }

  /**
   * Sends a message. Throws an {@link ErrorObject} or any other error if it was certainly not sent.
   */
  sendText(text: string): void {
    if (this.hasEnded) {
      throw {
        code: codes.closed,
        message: "the session ended before the message was sent",
      } satisfies ErrorObject;
    }
    this.connection?.send(text);
  }

  /** Sends a control message, unless the session has ended. */
  sendNotification(method: string, params: object): void {
    try {
      this.sendText(notificationText(method, JSON.stringify(params)));
    } catch {
      // The end of the session reports the loss to everything that is bound to it.
    }
  }

  /** Passes a control message to the stream or request that it is about. */
  receiveControl({ method, params }: Notification): void {
    const control = (params ?? {}) as ControlParams;
    const bound =
      method === "$/cancelRequest"
        ? this.requests.get(control.id as number)
        : this.streams.get(control.stream as number);
    bound?.receive(method, control);
  }

  /** Ends everything that is bound to the session. */
  end(error: ErrorObject): void {
    for (const bound of [this.streams, this.requests, this.calls]) {
      for (const one of bound.values()) one.sessionEnded(error);
    }
  }
}
