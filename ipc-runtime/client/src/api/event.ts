import { type Codec, plain, whenReady } from "../codec/codec.ts";
import { report, transportError } from "../error.ts";
import { client } from "../session/client.ts";
import type { Api, Declaration } from "../session/handshake.ts";
import { reportLoss, subscribe } from "../session/subscription.ts";
import { notificationText } from "../wire.ts";

/**
 * Stops a listener or a handler. Further calls have no effect. With `using`, it is called at the
 * end of the block.
 */
export interface Stop extends Disposable {
  (): void;
  /**
   * Resolves when the backend has confirmed the registration, so that no later event is missed.
   * Rejects with a {@link FrameworkError} if the role of this window does not include the event. If
   * the page never reads this property, the error is written to the console.
   */
  readonly ready: Promise<void>;
}

/** An event that the page can listen to. */
export interface Listenable<T> extends Declaration {
  /** The wire name of the event. */
  readonly wireName: string;
  /**
   * Calls `handler` for each event, until stopped. Its errors are reported, and do not affect other
   * listeners.
   */
  readonly listen: (handler: (payload: T) => void) => Stop;
  /**
   * Resolves with the next event. Rejects with a {@link FrameworkError} if the backend does not
   * send the event.
   */
  readonly once: () => Promise<T>;
}

/** An event that the page can emit. */
export interface Emittable<T> extends Declaration {
  /** The wire name of the event. */
  readonly wireName: string;
  /**
   * Emits the event, and does not wait for its delivery.
   *
   * @throws A {@link FrameworkError} if JSON cannot represent `payload`, or there is no connection
   *   to a backend.
   */
  readonly emit: (payload: T) => void;
}

/**
 * An event that both the backend and the page emit.
 *
 * @typeParam Out - The payload that the backend emits.
 * @typeParam In - The payload that the page may emit.
 */
export interface BidirectionalEvent<Out, In = Out> extends Listenable<Out>, Emittable<In> {}

/**
 * Declares an event. Nothing is sent until it is used. The declared type restricts the event to one
 * direction.
 *
 * @param api - The bindings that the event belongs to.
 * @param codec - `extended` if the event has bytes, or integers that are a `bigint`.
 * @param kept - Whether listeners that come late get the last value.
 */
/* @__NO_SIDE_EFFECTS__ */
export function event<Out, In = Out>(
  wireName: string,
  api?: Api,
  codec?: Codec,
  kept?: boolean,
): BidirectionalEvent<Out, In> {
  const declaration = { wireName, api, codec, kept };
  return {
    ...declaration,
    listen: (handler) => listen(wireName, declaration, (payload) => handler(payload as Out)),
    once: () => once(wireName, declaration) as Promise<Out>,
    emit: (payload) => emit(wireName, declaration, payload),
  };
}

function listen(
  event: string,
  declaration: Declaration,
  handler: (payload: unknown) => void,
): Stop {
  let isReadyRead = false;
  const { subscription, unsubscribe } = subscribe(event, declaration, {
    next(payload) {
      try {
        handler(payload);
      } catch (error) {
        report(error);
      }
    },
    lost(error) {
      // A promise that has resolved cannot report a later loss.
      if (!isReadyRead || subscription.isConfirmed) reportLoss("event", error);
    },
  });
  return makeStop(unsubscribe, () => {
    isReadyRead = true;
    return subscription.ready;
  });
}

function once(event: string, declaration: Declaration): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const { unsubscribe } = subscribe(event, declaration, {
      next(payload) {
        unsubscribe();
        resolve(payload);
      },
      lost: reject,
    });
  });
}

function emit(event: string, { api, codec = plain }: Declaration, payload: unknown): void {
  try {
    const session = client.openSession(event);
    const encoded = codec.encode(payload, session.contextOf(event, session.emitOrder(event)));
    const send = (): void => {
      session.handshake.announce(api, session);
      session.sendText(notificationText(event, `[${encoded.text}]`));
    };
    whenReady(encoded, send, (cause) => reportLoss("event", transportError(cause, event)));
  } catch (cause) {
    throw transportError(cause, event);
  }
}

/** Adds the members of {@link Stop} to a function. */
export function makeStop(unsubscribe: () => void, ready: () => Promise<void>): Stop {
  const stop = Object.defineProperty(unsubscribe, "ready", { get: ready });
  // Not every webview has the symbol yet.
  const dispose: symbol | undefined = Symbol.dispose;
  if (dispose !== undefined) Object.defineProperty(stop, dispose, { value: unsubscribe });
  return stop as Stop;
}
