import { FrameworkError } from "./error.ts";
import { clearTimer, timeout as after } from "./intrinsics.ts";

/** How long a call may take, and who may stop it. */
export interface CallOptions {
  /**
   * Stops the call when it is aborted: the promise rejects with the kind `cancelled`, and what runs in the core is dropped.
   * Bytes that are on their way stop, and a stream gives nothing more, though it has come already.
   */
  readonly signal?: AbortSignal | undefined;
  /** In milliseconds, from now on. After that the promise rejects with the kind `deadline-exceeded`, as if it were aborted. */
  readonly timeout?: number | undefined;
}

/** The longest time that timers know: 2^31 - 1 ms. */
const LONGEST = 0x7fffffff;

/** What a call rejects with whose signal is aborted. */
export function cancelled(subject: string, signal?: AbortSignal): FrameworkError {
  return new FrameworkError("cancelled", "the call was cancelled", subject, { cause: signal?.reason });
}

/** Has `stop` called when a call is to end without its answer. Returns what ends the watching. Throws where it is over now. */
export function watch(
  { signal, timeout }: CallOptions,
  subject: string,
  stop: (error: FrameworkError) => void,
): () => void {
  if (timeout !== undefined && !(timeout >= 1 && timeout <= LONGEST)) {
    throw new FrameworkError("invalid-payload", `\`timeout\` is ${timeout}: give 1 to ${LONGEST} ms`, subject);
  }
  if (signal?.aborted) throw cancelled(subject, signal);
  const abort = (): void => stop(cancelled(subject, signal));
  const late = (): void => stop(new FrameworkError("deadline-exceeded", `no answer within ${timeout} ms`, subject));
  const timer = timeout === undefined ? undefined : after(late, timeout);
  signal?.addEventListener("abort", abort);
  return () => {
    clearTimer(timer);
    signal?.removeEventListener("abort", abort);
  };
}
