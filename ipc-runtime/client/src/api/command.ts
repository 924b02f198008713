import type { Codec } from "../codec/codec.ts";
import { sendCall } from "../session/call.ts";
import type { Api, Declaration } from "../session/handshake.ts";
import type { CallOptions } from "./options.ts";
import type { CallWithStreams } from "./streams.ts";

/**
 * The promise of a call. It also carries the type of the error that the command may return, for
 * {@link safe}.
 */
export interface Call<T, E = never> extends Promise<T> {
  /**
   * Exists only as a type. It is not a symbol, so that the types of two copies of this client are
   * compatible.
   */
  readonly "~error": E;
}

/** The arguments of a command that has none. They precede the options of the call. */
export type NoArguments = Readonly<Record<string, never>>;

/** The parameters of a call: the arguments of the command, and the options of the call. */
export type CallArguments<F extends (...args: never) => unknown> = [Parameters<F>] extends [never]
  ? never
  : Parameters<F> extends []
    ? [args?: NoArguments, options?: CallOptions]
    : [...args: Parameters<F>, options?: CallOptions];

/**
 * The arguments of a command.
 *
 * @example
 * ```ts
 * const draft: ArgumentsOf<typeof saveNote> = { title: "", body: "" };
 * ```
 */
export type ArgumentsOf<C extends (...args: never) => unknown> = NonNullable<Parameters<C>[0]>;

/**
 * A command of the backend.
 *
 * @typeParam F - The signature of the command, with its arguments as one object.
 * @typeParam E - The error that the command may return.
 */
export interface Command<F extends (...args: never) => unknown, E = never> extends Declaration {
  /**
   * Calls the command.
   *
   * The promise rejects with a {@link CommandError} if the command returned an error, and with a
   * {@link FrameworkError} if the call did not run to its end.
   *
   * Arguments are sent as JSON: the enumerable members of objects that are not `undefined`, and the
   * result of `toJSON` for objects that have this method, such as a `Date`. A value that JSON
   * cannot represent, such as `NaN` or a `Map`, rejects with the kind `invalid-payload` and its
   * path in `data.path`. Nothing is sent then.
   */
  (...args: CallArguments<F>): Call<ReturnType<F>, E>;
  /** The wire name of the command. */
  readonly wireName: string;
}

/**
 * Declares a command. Nothing is sent until it is called.
 *
 * @param api - The bindings that the command belongs to.
 * @param codec - `extended` if the command has bytes, or integers that are a `bigint`.
 * @param callWithStreams - `streams` if the command has channels or streams among its arguments.
 */
/* @__NO_SIDE_EFFECTS__ */
export function command<F extends (...args: never) => unknown, E = never>(
  wireName: string,
  api?: Api,
  codec?: Codec,
  callWithStreams?: CallWithStreams,
): Command<F, E> {
  // Bindings are generated from the Rust signature of the command, which is the source of these
  // types.
  const call = (params?: unknown, options?: CallOptions): Call<ReturnType<F>, E> =>
    (callWithStreams ?? sendCall)({ method: wireName, api, codec, params, options }) as Call<
      ReturnType<F>,
      E
    >;
  return Object.assign(call, { wireName, api, codec }) as Command<F, E>;
}
