import { type Codec, plain, type Road } from "./codec.ts";
import { CommandError, describe, FrameworkError, type IpcError, transportError } from "./error.ts";
import { report, type Stop, stopper } from "./event.ts";
import type { Api, Declaration } from "./handshake.ts";
import { stringify, type Table, wellFormed } from "./intrinsics.ts";
import { type Ending, here, payloadOf, post, subscribe, takers } from "./session.ts";
import { codes, type Notification } from "./wire.ts";

/** What a handler is told besides what the core asks. */
export interface HandlerContext {
  /** Aborted when the core does not wait for the answer any more, or the session is gone. */
  readonly signal: AbortSignal;
}

/** A request of the core that the page can answer. */
export interface Handleable<P, R, E = never> extends Declaration {
  /** Exists only as a type. */
  readonly "~error"?: E;
  /** The request's name on the wire. */
  readonly wireName: string;
  /**
   * Answers the request, until stopped. A {@link CommandError} that is thrown reaches the core as the request's own error;
   * everything else as a failure, and it is reported here. There is one handler for each request in a page.
   */
  readonly handle: (handler: (payload: P, context: HandlerContext) => R | PromiseLike<R>) => Stop;
}

/** Describes a request of the core. Nothing is sent before it is used. */
/* @__NO_SIDE_EFFECTS__ */
export function request<P, R, E = never>(wireName: string, api?: Api, codec?: Codec): Handleable<P, R, E> {
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
  if (takers[name] !== undefined) {
    throw new FrameworkError("invalid-payload", "this page has a handler for it: stop that one first", name);
  }
  const taker = (message: Notification): void => answer(message, declaration, handler);
  const leaveIt = (): void => {
    if (takers[name] === taker) delete takers[name];
  };
  takers[name] = taker;
  takers["$/cancelRequest"] ??= giveUp;
  let watched = false;
  const { subscription, leave } = subscribe(name, declaration, {
    next: () => undefined,
    lost(error) {
      leaveIt();
      if (!watched || subscription.confirmed) console.error(`request ${name}: ${describe(error)}`);
    },
  }, "handle");
  const stop = (): void => {
    leaveIt();
    leave();
  };
  return stopper(stop, () => {
    watched = true;
    return subscription.ready;
  });
}

function answer(message: Notification, declaration: Declaration, handler: Handler): void {
  const { id, method } = message;
  if (id === undefined) return;
  const { codec = plain } = declaration;
  const asked = new Asked(id, method);
  const fail = ({ code, message }: IpcError): void => asked.refuse(code, message);
  const road: Road = { subject: method, attachments: here().attachments, fail };
  /** What can not leave as it is, leaves as its error. */
  const give = (value: unknown, member: (text: string) => string): void => {
    try {
      codec.encode(value, road, (text) => asked.send(member(text)));
    } catch (cause) {
      fail(transportError(cause, method));
    }
  };
  const thrown = (error: unknown): void => {
    if (error instanceof CommandError) {
      const message = stringify(wellFormed(error.message));
      return give(error.data, (data) => `"error":{"code":${codes.command},"message":${message},"data":${data}}`);
    }
    if (asked.waits) report(error);
    asked.refuse(codes.internal, describe(error));
  };
  codec.decode(payloadOf(message), road, (payload) => {
    if (!asked.waits) return;
    const run = async (): Promise<unknown> => handler(payload, { signal: asked.signal });
    run().then((result) => give(result, (text) => `"result":${text}`), thrown);
  });
}

/** A request of the core that has no answer yet. It stands among the streams of its session, and ends with it. */
class Asked implements Ending {
  readonly #id: number;
  readonly #subject: string;
  readonly #controller = new AbortController();
  readonly #streams: Table<Ending> = here().streams;

  constructor(id: number, subject: string) {
    this.#id = id;
    this.#subject = subject;
    this.#streams[keyOf(id)] = this;
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Whether there is still somebody to answer. */
  get waits(): boolean {
    return this.#streams[keyOf(this.#id)] === this;
  }

  /** Answers. Throws where that did not leave, so that whoever holds bytes for it gets to know. */
  send(member: string): void {
    if (!this.waits) throw new FrameworkError("cancelled", "the request was given up", this.#subject);
    post(`{"jsonrpc":"2.0","id":${this.#id},${member}}`);
    this.#leave();
  }

  refuse(code: number, message: string): void {
    if (!this.waits) return;
    try {
      this.send(`"error":${stringify({ code, message: wellFormed(message) })}`);
    } catch {
      this.#leave(); // There is no way to say even that.
    }
  }

  /** Nobody waits for the answer any more. */
  lost(): void {
    this.#leave();
    this.#controller.abort();
  }

  #leave(): void {
    if (this.waits) delete this.#streams[keyOf(this.#id)];
  }
}

/** No stream has such a number. */
const keyOf = (id: unknown): string => `?${id}`;

function giveUp({ params }: Notification): void {
  const { id } = (params ?? {}) as { readonly id?: unknown };
  const asked = typeof id === "number" ? here().streams[keyOf(id)] : undefined;
  if (asked instanceof Asked) asked.lost();
}
