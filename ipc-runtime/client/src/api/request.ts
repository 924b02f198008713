import { type Codec, plain, whenReady } from "../codec/codec.ts";
import { toWellFormed } from "../codec/text.ts";
import { CommandError, describe, FrameworkError, report, transportError } from "../error.ts";
import { client } from "../session/client.ts";
import type { Api, Declaration } from "../session/handshake.ts";
import type { Session, SessionBound } from "../session/session.ts";
import { reportLoss, subscribe } from "../session/subscription.ts";
import { codes, type Notification, payloadOf } from "../wire.ts";
import { makeStop, type Stop } from "./event.ts";

/** The context of a request that a handler gets besides the payload. */
export interface HandlerContext {
  /** Aborted when the backend does not wait for the reply any more, or the session has ended. */
  readonly signal: AbortSignal;
}

/**
 * A request that the backend sends to the page.
 *
 * @typeParam P - The payload.
 * @typeParam R - The reply.
 * @typeParam E - The error that the handler may throw, as the `data` of a {@link CommandError}.
 */
export interface PageRequest<P, R, E = never> extends Declaration {
  /** Exists only as a type. */
  readonly "~error"?: E;
  /** The wire name of the request. */
  readonly wireName: string;
  /**
   * Registers the handler of the request, until stopped. A page can have one handler for each
   * request.
   *
   * A {@link CommandError} that the handler throws is the error of the request in the backend. Any
   * other error is an `internal` error there, and is reported in the page.
   */
  readonly handle: (handler: (payload: P, context: HandlerContext) => R | PromiseLike<R>) => Stop;
}

/**
 * Declares a request of the backend. Nothing is sent until it has a handler.
 *
 * @param api - The bindings that the request belongs to.
 * @param codec - `extended` if the request has bytes, or integers that are a `bigint`.
 */
/* @__NO_SIDE_EFFECTS__ */
export function request<P, R, E = never>(
  wireName: string,
  api?: Api,
  codec?: Codec,
): PageRequest<P, R, E> {
  const declaration: Declaration = { api, codec };
  return {
    wireName,
    api,
    codec,
    handle: (handler) => handle(wireName, declaration, handler as Handler),
  };
}

type Handler = (payload: unknown, context: HandlerContext) => unknown;

function handle(name: string, declaration: Declaration, handler: Handler): Stop {
  const { handlers } = client;
  if (handlers.has(name)) {
    const message = `\`${name}\` has a handler in this page already: stop that one first`;
    throw new FrameworkError("invalid-payload", message, name);
  }
  const receive = (message: Notification): void => {
    if (message.id !== undefined)
      new ReceivedRequest(client.session, message.id, name, declaration).run(message, handler);
  };
  const remove = (): void => {
    if (handlers.get(name) === receive) handlers.delete(name);
  };
  handlers.set(name, receive);
  let isReadyRead = false;
  const listener = {
    next: () => undefined,
    lost(error: FrameworkError) {
      remove();
      if (!isReadyRead || subscription.isConfirmed) reportLoss("request", error);
    },
  };
  const { subscription, unsubscribe } = subscribe(name, declaration, listener, "handle");
  const stop = (): void => {
    remove();
    unsubscribe();
  };
  return makeStop(stop, () => {
    isReadyRead = true;
    return subscription.ready;
  });
}

/** A request of the backend that has not been answered. */
class ReceivedRequest implements SessionBound {
  readonly #session: Session;
  readonly #id: number;
  readonly #subject: string;
  readonly #codec: Codec;
  readonly #controller = new AbortController();

  constructor(session: Session, id: number, subject: string, { codec = plain }: Declaration) {
    this.#session = session;
    this.#id = id;
    this.#subject = subject;
    this.#codec = codec;
    session.requests.set(id, this);
  }

  /** Decodes the payload, calls the handler, and sends its reply. */
  run(message: Notification, handler: Handler): void {
    const context = this.#session.contextOf(this.#subject);
    const call = async (payload: unknown): Promise<unknown> =>
      handler(payload, { signal: this.#controller.signal });
    try {
      const decoded = this.#codec.decode(payloadOf(message), context);
      const start = (): void => {
        if (!this.#isAwaited) return;
        call(decoded.value).then(
          (result) => this.#sendValue(result, (text) => `"result":${text}`),
          (error: unknown) => this.#sendThrown(error),
        );
      };
      whenReady(decoded, start, (cause) => this.#fail(cause));
    } catch (cause) {
      this.#fail(cause);
    }
  }

  receive(method: string): void {
    if (method === "$/cancelRequest") this.sessionEnded();
  }

  sessionEnded(): void {
    this.#remove();
    this.#controller.abort();
  }

  /** Whether the backend still waits for the reply. */
  get #isAwaited(): boolean {
    return this.#session.requests.get(this.#id) === this;
  }

  #sendThrown(error: unknown): void {
    if (error instanceof CommandError) {
      const message = JSON.stringify(toWellFormed(error.message));
      return this.#sendValue(
        error.data,
        (data) => `"error":{"code":${codes.command},"message":${message},"data":${data}}`,
      );
    }
    if (this.#isAwaited) report(error);
    this.#sendError(codes.internal, describe(error));
  }

  /** Sends a value as a member of the response, or its error if it cannot be sent. */
  #sendValue(value: unknown, member: (text: string) => string): void {
    try {
      const encoded = this.#codec.encode(value, this.#session.contextOf(this.#subject));
      whenReady(
        encoded,
        () => this.#send(member(encoded.text)),
        (cause) => this.#fail(cause),
      );
    } catch (cause) {
      this.#fail(cause);
    }
  }

  #fail(cause: unknown): void {
    const { code, message } = transportError(cause, this.#subject);
    this.#sendError(code, message);
  }

  #sendError(code: number, message: string): void {
    if (!this.#isAwaited) return;
    try {
      this.#send(`"error":${JSON.stringify({ code, message: toWellFormed(message) })}`);
    } catch {
      // The connection does not even take the error. The backend learns of the end of the session.
      this.#remove();
    }
  }

  /** Sends the response. Throws if it was not sent, so that its bytes are discarded. */
  #send(member: string): void {
    if (!this.#isAwaited)
      throw new FrameworkError("cancelled", "the request was cancelled", this.#subject);
    this.#session.sendText(`{"jsonrpc":"2.0","id":${this.#id},${member}}`);
    this.#remove();
  }

  #remove(): void {
    if (this.#isAwaited) this.#session.requests.delete(this.#id);
  }
}
