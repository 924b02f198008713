import { CommandError, type FrameworkError, IpcError } from "../error.ts";
import type { Call } from "./command.ts";
import type { Stream } from "./stream.ts";

/** The outcome of a command that returned a value. */
export interface Success<T> {
  readonly ok: true;
  readonly value: T;
}

/** The outcome of a command that returned an error. */
export interface CommandFailure<E> {
  readonly ok: false;
  readonly kind: "command";
  readonly error: CommandError<E>;
}

/** The outcome of a call that did not run to its end. */
export interface FrameworkFailure {
  readonly ok: false;
  readonly kind: "framework";
  readonly error: FrameworkError;
}

/**
 * The outcome of a call. It includes a {@link CommandFailure} only if the command can return an
 * error.
 */
export type Outcome<T, E = never> =
  Success<T> | FrameworkFailure | ([E] extends [never] ? never : CommandFailure<E>);

/**
 * Converts the errors of a call to values. The error that ends a stream becomes the last item of
 * the returned stream.
 *
 * The returned promise or stream rejects only with errors that do not come from a client, which are
 * bugs of the page.
 *
 * @example
 * ```ts
 * const saved = await safe(saveNote({ title }));
 * if (saved.ok) show(saved.value);
 * else if (saved.kind === "command") explain(saved.error.data);
 * else retryLater(saved.error);
 *
 * for await (const line of safe(tailLog({ path }))) {
 *   if (line.ok) show(line.value);
 *   else explain(line.error);
 * }
 * ```
 */
export function safe<T>(stream: Stream<T>): Stream<Outcome<T>>;
export function safe<T, E>(stream: Stream<T, E>): Stream<Outcome<T, E>>;
export function safe<T>(call: Call<T>): Promise<Outcome<T>>;
export function safe<T, E>(call: Call<T, E>): Promise<Outcome<T, E>>;
export function safe(call: unknown): unknown {
  return (
    (call as WithOutcomes).outcomes?.() ??
    (call as Promise<unknown>).then((value) => ({ ok: true, value }), failure)
  );
}

/** A stream, which implements {@link safe} itself. Pages without streams do not load the code. */
export interface WithOutcomes {
  outcomes?(): unknown;
}

/** Returns the outcome of a call that rejected. Throws an error that does not come from a client. */
export function failure(error: unknown): CommandFailure<unknown> | FrameworkFailure {
  if (!(error instanceof IpcError)) throw error;
  const kind = error instanceof CommandError ? "command" : "framework";
  return { ok: false, kind, error } as CommandFailure<unknown> | FrameworkFailure;
}
