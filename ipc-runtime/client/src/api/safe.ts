import { CommandError, FrameworkError } from "../error.ts";
import type { Call } from "./command.ts";

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
 * Converts the errors of a call to values.
 *
 * The returned promise rejects only with errors that do not come from a client, which are bugs of
 * the page.
 *
 * @example
 * ```ts
 * const saved = await safe(saveNote({ title }));
 * if (saved.ok) show(saved.value);
 * else if (saved.kind === "command") explain(saved.error.data);
 * else retryLater(saved.error);
 * ```
 */
export function safe<T>(call: Call<T>): Promise<Outcome<T>>;
export function safe<T, E>(call: Call<T, E>): Promise<Outcome<T, E>>;
export async function safe<T, E>(
  call: Call<T, E>,
): Promise<Success<T> | CommandFailure<E> | FrameworkFailure> {
  try {
    return { ok: true, value: await call };
  } catch (error) {
    if (error instanceof CommandError) return { ok: false, kind: "command", error };
    if (error instanceof FrameworkError) return { ok: false, kind: "framework", error };
    throw error;
  }
}
