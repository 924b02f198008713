import type { Codec } from "./codec.ts";
import type { Api, Declaration } from "./handshake.ts";
import { assign } from "./intrinsics.ts";
import type { CallOptions } from "./options.ts";
import { request } from "./session.ts";
import type { Streams } from "./streams.ts";

/** A call under way: a promise that also knows the type of the command's own error, for {@link safe}. */
export interface Call<T, E = never> extends Promise<T> {
  /** Exists only as a type. A name, and no symbol, so that the types of two copies of this client are the same. */
  readonly "~error": E;
}

/** Stands where a command has no arguments, before the options of a call. */
export type NoArguments = Readonly<Record<string, never>>;

/** What a command is called with: its arguments, and what else this call is to have. For any command, nothing is known. */
export type CallArguments<F extends (...args: never) => unknown> = [Parameters<F>] extends [never]
  ? never
  : Parameters<F> extends []
    ? [args?: NoArguments, options?: CallOptions]
    : [...args: Parameters<F>, options?: CallOptions];

/** A command of the core. `F` is what it looks like from here, `E` the error that it may return. */
export interface Command<F extends (...args: never) => unknown, E = never> extends Declaration {
  /**
   * Calls the command. The promise rejects with a {@link CommandError} where the command returned its own error, and
   * with a {@link FrameworkError} where it could not be called or did not come to its end.
   *
   * Arguments are sent as JSON: the enumerable members of objects, without those that are `undefined`, and what
   * `toJSON` gives where an object has one, as a `Date` does. What JSON has no form for, `NaN` or a `Map`, is refused
   * before anything is sent, with the kind `invalid-payload` and the part's name in `data.path`.
   */
  (...args: CallArguments<F>): Call<ReturnType<F>, E>;
  /** The command's name on the wire. */
  readonly wireName: string;
}

/**
 * Describes a command. Nothing is sent before it is called. `api` are the bindings that it belongs to, `codec` is
 * `extended` where it has bytes or integers that are a `bigint`, and `streams` is there where arguments are channels or
 * streams.
 */
/* @__NO_SIDE_EFFECTS__ */
export function command<F extends (...args: never) => unknown, E = never>(
  wireName: string,
  api?: Api,
  codec?: Codec,
  streams?: Streams,
): Command<F, E> {
  const declaration: Declaration = { api, codec };
  const send = streams ?? plainly;
  const call = (args?: unknown, options?: CallOptions): Call<ReturnType<F>, E> =>
    // The bindings were generated from the command's Rust signature: they are what knows these types.
    send(wireName, args, declaration, options) as Call<ReturnType<F>, E>;
  return assign(call, { wireName, api, codec }) as Command<F, E>;
}

const plainly: Streams = (method, args, declaration, options) => request(method, args, declaration, method, options && { options });
