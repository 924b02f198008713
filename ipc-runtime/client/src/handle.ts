import { type Codec, plain, type Road } from "./codec.ts";
import { CommandError, describe, FrameworkError, type IpcError, transportError } from "./error.ts";
import { report, type Stop, stopper } from "./event.ts";
import type { Api, Declaration } from "./handshake.ts";
import { stringify, type Table, table } from "./intrinsics.ts";
import { here, payloadOf, post, subscribe, takers } from "./session.ts";
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

/** The requests under way, by their ids. */
const asked: Table<AbortController> = /* @__PURE__ */ table();

function handle(name: string, declaration: Declaration, handler: Handler): Stop {
  if (takers[name] !== undefined) {
    throw new FrameworkError("invalid-payload", "this page has a handler for it: stop that one first", name);
  }
  const taker = (message: Notification): void => answer(message, declaration, handler);
  const leaveIt = (): void => {
    if (takers[name] === taker) delete takers[name];
  };
  takers[name] = taker;
  takers["$/cancelRequest"] ??= ({ params }) => asked[(params as unknown as { readonly id: number }).id]?.abort();
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
  const { streams, attachments } = here();
  const controller = new AbortController();
  asked[id] = controller;
  streams[`?${id}`] = { lost: () => controller.abort() };
  const send = (member: "result" | "error", text: string): void => {
    if (asked[id] !== controller) return;
    delete asked[id];
    delete streams[`?${id}`];
    // Nobody waits for an answer that was given up, or whose session is gone.
    if (!controller.signal.aborted && here().streams === streams) post(`{"jsonrpc":"2.0","id":${id},"${member}":${text}}`);
  };
  const fail = (error: IpcError): void => send("error", stringify({ code: error.code, message: error.message }));
  const road: Road = { subject: method, attachments, fail };
  /** What can not leave as it is, leaves as its error. */
  const encode = (value: unknown, next: (text: string) => void): void => {
    const leave = (text: string): void => {
      try {
        next(text);
      } catch (cause) {
        asked[id] = controller;
        fail(transportError(cause, method));
      }
    };
    try {
      if (value === undefined) leave("null");
      else codec.encode(value, road, leave);
    } catch (cause) {
      fail(transportError(cause, method));
    }
  };
  const thrown = (error: unknown): void => {
    if (error instanceof CommandError) {
      const { message } = error;
      return encode(error.data, (data) => send("error", `{"code":${codes.command},"message":${stringify(message)},"data":${data}}`));
    }
    if (!controller.signal.aborted) report(error);
    send("error", stringify({ code: codes.internal, message: describe(error) }));
  };
  codec.decode(payloadOf(message), road, (payload) => {
    const run = async (): Promise<unknown> => handler(payload, { signal: controller.signal });
    run().then((result) => encode(result, (text) => send("result", text)), thrown);
  });
}
