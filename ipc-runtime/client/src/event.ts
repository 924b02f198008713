import type { Codec } from "./codec.ts";
import { describe } from "./error.ts";
import type { Api, Declaration } from "./handshake.ts";
import { defineProperty, NativePromise } from "./intrinsics.ts";
import { notify, subscribe } from "./session.ts";

/** Ends a listening. Calling it again does nothing. With `using` it is called at the end of the block. */
export interface Stop extends Disposable {
  (): void;
  /**
   * Resolves when the core has confirmed the listening, so that no later event is missed. Rejects with a
   * {@link FrameworkError} where the role of this window does not have the event. Without anyone to look at it the
   * failure is written to the console.
   */
  readonly ready: Promise<void>;
}

/** An event that the core sends. */
export interface Listenable<T> extends Declaration {
  /** The event's name on the wire. */
  readonly wireName: string;
  /** Calls `handler` for each event, until stopped. What it throws is reported, and disturbs nobody else. */
  readonly listen: (handler: (payload: T) => void) => Stop;
  /** The next event. Rejects with a {@link FrameworkError} where the core does not, or no longer, send it. */
  readonly once: () => Promise<T>;
}

/** An event that the page sends. */
export interface Emittable<T> extends Declaration {
  /** The event's name on the wire. */
  readonly wireName: string;
  /**
   * Sends the event, and does not wait for anything. Throws a {@link FrameworkError} where `payload` has no JSON or
   * there is no way to the core.
   */
  readonly emit: (payload: T) => void;
}

/** An event that both send: `Out` is what the core sends, `In` what the page may send. */
export interface PageAndCore<Out, In = Out> extends Listenable<Out>, Emittable<In> {}

/**
 * Describes an event. Nothing is sent before it is used; which ends may use it is said by the declared type. `api` are
 * the bindings that it belongs to, `codec` is `extended` where it has bytes or integers that are a `bigint`, and `kept`
 * says that late listeners get the last value.
 */
/* @__NO_SIDE_EFFECTS__ */
export function event<Out, In = Out>(wireName: string, api?: Api, codec?: Codec, kept?: boolean): PageAndCore<Out, In> {
  const declaration: Declaration = { api, codec, kept };
  return {
    wireName,
    api,
    codec,
    kept,
    listen: (handler) => listen(wireName, declaration, (payload) => handler(payload as Out)),
    once: () => once(wireName, declaration) as Promise<Out>,
    emit: (payload) => notify(wireName, payload, declaration),
  };
}

function listen(event: string, declaration: Declaration, handler: (payload: unknown) => void): Stop {
  let watched = false;
  const { subscription, leave } = subscribe(event, declaration, {
    next(payload) {
      try {
        handler(payload);
      } catch (error) {
        report(error);
      }
    },
    lost(error) {
      // Once `ready` has resolved, it can not tell of a later loss.
      if (!watched || subscription.confirmed) console.error(`event ${event}: ${describe(error)}`);
    },
  });
  return stopper(leave, () => {
    watched = true;
    return subscription.ready;
  });
}

function once(event: string, declaration: Declaration): Promise<unknown> {
  return new NativePromise((resolve, reject) => {
    const { leave } = subscribe(event, declaration, {
      next(payload) {
        leave();
        resolve(payload);
      },
      lost: reject,
    });
  });
}

export function stopper(leave: () => void, ready: () => Promise<void>): Stop {
  const stop = defineProperty(leave, "ready", { get: ready });
  // Not every webview has the symbol yet.
  const dispose: symbol | undefined = Symbol.dispose;
  if (dispose !== undefined) defineProperty(stop, dispose, { value: leave });
  return stop as Stop;
}

export function report(error: unknown): void {
  if (typeof reportError === "function") reportError(error);
  else console.error(error);
}
