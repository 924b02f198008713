import type { Call } from "./command.ts";
import { CommandError, FrameworkError } from "./error.ts";

/** The command returned a value. */
export interface Success<T> {
  readonly ok: true;
  readonly value: T;
}

/** The command returned its own error. */
export interface CommandFailure<E> {
  readonly ok: false;
  readonly kind: "command";
  readonly error: CommandError<E>;
}

/** The command could not be called, or did not come to its end. */
export interface FrameworkFailure {
  readonly ok: false;
  readonly kind: "framework";
  readonly error: FrameworkError;
}

/** How a call ended. A command that has no error of its own has no {@link CommandFailure}. */
export type Outcome<T, E = never> =
  | Success<T>
  | FrameworkFailure
  | ([E] extends [never] ? never : CommandFailure<E>);

/**
 * Turns a call's errors into values.
 *
 * ```ts
 * const saved = await safe(saveNote({ title }));
 * if (saved.ok) show(saved.value);
 * else if (saved.kind === "command") explain(saved.error.data);
 * else retryLater(saved.error);
 * ```
 *
 * Only what is thrown by something other than this client, a bug, still rejects.
 */
export function safe<T>(call: Call<T>): Promise<Outcome<T>>;
export function safe<T, E>(call: Call<T, E>): Promise<Outcome<T, E>>;
export async function safe<T, E>(call: Call<T, E>): Promise<Success<T> | CommandFailure<E> | FrameworkFailure> {
  try {
    return { ok: true, value: await call };
  } catch (error) {
    if (error instanceof CommandError) return { ok: false, kind: "command", error };
    if (error instanceof FrameworkError) return { ok: false, kind: "framework", error };
    throw error;
  }
}
