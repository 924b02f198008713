import { FrameworkError } from "../error.ts";

/** The options of a call. */
export interface CallOptions {
  /**
   * Cancels the call: its promise rejects with the kind `cancelled`, and the backend drops its
   * work. Bytes in flight are discarded, and a stream gives no more items, including those that
   * have arrived.
   */
  readonly signal?: AbortSignal | undefined;
  /**
   * The time limit in milliseconds. When it expires, the call is cancelled with the kind
   * `deadline-exceeded`.
   */
  readonly timeout?: number | undefined;
}

/** The maximum delay of a timer: 2^31 - 1 ms. */
const MAX_TIMEOUT = 0x7fffffff;

/** Returns an object without the properties that a script may have given to all objects. */
export function ownOf<T extends object>(object: T): T {
  return { ...object, __proto__: null };
}

/** Creates the error of a call that was cancelled. */
export function cancelled(subject: string, signal?: AbortSignal): FrameworkError {
  return new FrameworkError("cancelled", "the call was cancelled", subject, {
    cause: signal?.reason,
  });
}

/** Returns whether the caller has cancelled the call, and needs no more of its results. */
export function isCancellation(error: { readonly kind: string } | undefined): boolean {
  return error?.kind === "cancelled" || error?.kind === "deadline-exceeded";
}

/**
 * Calls `abort` when the signal is aborted or the time is over.
 *
 * @returns A function that stops watching.
 * @throws A {@link FrameworkError} if the signal is already aborted, or the timeout is invalid.
 */
export function watch(
  options: CallOptions,
  subject: string,
  abort: (error: FrameworkError) => void,
): () => void {
  const { signal, timeout } = ownOf(options);
  if (timeout !== undefined && !(timeout >= 1 && timeout <= MAX_TIMEOUT)) {
    throw new FrameworkError(
      "invalid-payload",
      `\`timeout\` is ${timeout}: pass 1 to ${MAX_TIMEOUT} ms`,
      subject,
    );
  }
  if (signal?.aborted) throw cancelled(subject, signal);
  const onAbort = (): void => abort(cancelled(subject, signal));
  const onTimeout = (): void =>
    abort(new FrameworkError("deadline-exceeded", `no answer within ${timeout} ms`, subject));
  const timer = timeout === undefined ? undefined : setTimeout(onTimeout, timeout);
  signal?.addEventListener("abort", onAbort);
  return () => {
    clearTimeout(timer);
    signal?.removeEventListener("abort", onAbort);
  };
}
