import type { Codec } from "../codec/codec.ts";
import { FrameworkError, type IpcError, report } from "../error.ts";
import type { Api, Declaration } from "../session/handshake.ts";
import { type Consumer, Reader } from "../stream/reader.ts";
import type { CallArguments } from "./command.ts";
import { type CallOptions, cancelled, isCancellation, ownOf } from "./options.ts";
import { failure, type WithOutcomes } from "./safe.ts";
import { streams } from "./streams.ts";

/**
 * The items of a command that streams, one after the other, at the pace at which they are read.
 *
 * A stream can be iterated over once. `break`, {@link Stream.return} and the signal of the call
 * stop the command in the backend. A stream counts among the streams of the page until it has been
 * read to its end or stopped.
 */
export interface Stream<T, E = never> extends AsyncDisposable {
  /** Exists only as a type. */
  readonly "~error": E;
  /**
   * Resolves with the next item.
   *
   * Rejects with a {@link CommandError} if the command ended the stream with an error, and with a
   * {@link FrameworkError} if the call did not run to its end, or the backend cannot send an item.
   * It rejects once; after that the stream is done.
   */
  next(): Promise<IteratorResult<T, undefined>>;
  /** Stops the stream. */
  return(): Promise<IteratorResult<T, undefined>>;
  /**
   * Goes on after an item that the backend cannot send, such as a number that is not finite or a
   * path that is not Unicode. `report` is called in place of the item, with an error whose
   * `data.path` says which part of the item is at fault. Returns the stream itself.
   */
  skipping(report: (error: FrameworkError) => void): Stream<T, E>;
  [Symbol.asyncIterator](): Stream<T, E>;
  /**
   * Returns the items as a stream of the platform. Cancelling it stops the command in the backend.
   */
  readable(): ReadableStream<T>;
}

/**
 * A command of the backend that streams.
 *
 * @typeParam F - The signature of the command. Its return type is that of one item.
 * @typeParam E - The error that may end the stream.
 */
export interface StreamCommand<
  F extends (...args: never) => unknown,
  E = never,
> extends Declaration {
  /** Calls the command at once. */
  (...args: CallArguments<F>): Stream<ReturnType<F>, E>;
  /** The wire name of the command. */
  readonly wireName: string;
  /** Distinguishes the command from one that returns a single value. */
  readonly streams: true;
}

/** Declares a command that streams. The parameters are those of {@link command}. */
/* @__NO_SIDE_EFFECTS__ */
export function stream<F extends (...args: never) => unknown, E = never>(
  wireName: string,
  api?: Api,
  codec?: Codec,
): StreamCommand<F, E> {
  const declaration: Declaration = { api, codec };
  // Bindings are generated from the Rust signature of the command, which is the source of these
  // types.
  const call = (args?: unknown, options?: CallOptions): Stream<ReturnType<F>, E> =>
    new StreamReader(wireName, args, declaration, options) as unknown as Stream<ReturnType<F>, E>;
  return Object.assign(call, { wireName, api, codec, streams: true }) as StreamCommand<F, E>;
}

type Item = IteratorResult<unknown, undefined>;

/** A call of {@link Stream.next} that waits for an item. */
interface Waiter {
  resolve(item: Item): void;
  reject(error: IpcError): void;
}

const DONE: Item = { done: true, value: undefined };

/** What all streams have in common. */
abstract class Items {
  constructor() {
    const dispose: symbol | undefined = Symbol.asyncDispose;
    if (dispose !== undefined) Object.defineProperty(this, dispose, { value: () => this.return() });
  }

  abstract next(): Promise<Item>;
  abstract return(): Promise<Item>;
  abstract skipping(report: (error: FrameworkError) => void): this;

  [Symbol.asyncIterator](): this {
    return this;
  }

  readable(): ReadableStream<unknown> {
    return new ReadableStream<unknown>(
      {
        pull: async (controller) => {
          const { done, value } = await this.next();
          if (done) controller.close();
          else controller.enqueue(value);
        },
        cancel: async () => {
          await this.return();
        },
      },
      { highWaterMark: 0 },
    );
  }
}

/** The stream that `safe` returns. */
class Outcomes extends Items {
  readonly #stream: StreamReader;

  constructor(stream: StreamReader) {
    super();
    this.#stream = stream;
  }

  next(): Promise<Item> {
    return this.#stream.next().then(
      ({ done, value }) => (done ? DONE : { done: false, value: { ok: true, value } }),
      (error: unknown) => ({ done: false, value: failure(error) }),
    );
  }

  return(): Promise<Item> {
    return this.#stream.return();
  }

  skipping(report: (error: FrameworkError) => void): this {
    this.#stream.skipping(report);
    return this;
  }
}

/** The implementation of {@link Stream}. */
class StreamReader extends Items implements Consumer, WithOutcomes {
  readonly #subject: string;
  readonly #signal: AbortSignal | undefined;
  readonly #waiters: Waiter[] = [];
  #abort: ((error: IpcError) => void) | undefined;
  /** Exists once the call has been sent. */
  #reader: Reader | undefined;
  #hasEnded = false;
  #error: IpcError | undefined;
  #onSkipped: ((error: FrameworkError) => void) | undefined;

  constructor(
    subject: string,
    params: unknown,
    declaration: Declaration,
    options: CallOptions | undefined,
  ) {
    super();
    this.#subject = subject;
    this.#signal = options && ownOf(options).signal;
    const call = streams({
      method: subject,
      params,
      ...declaration,
      options,
      hooks: {
        onStart: (abort) => (this.#abort = abort),
        onSend: (id, session) =>
          (this.#reader = new Reader(session, id, subject, declaration, this)),
        onAnswer: (error) => {
          this.#callAnswered(error);
          return isCancellation(error) ? undefined : this.#reader?.pending;
        },
      },
    });
    // Arguments that cannot be opened reject before there is a call.
    call.catch((error: IpcError) => this.#callAnswered(error));
  }

  next(): Promise<Item> {
    // The call does not watch its signal anymore once it has been answered.
    if (this.#signal?.aborted && this.#reader?.hasItems)
      this.#callAnswered(cancelled(this.#subject, this.#signal));
    return new Promise((resolve, reject) => {
      this.#waiters.push({ resolve, reject });
      this.ready();
    });
  }

  return(): Promise<Item> {
    this.#reader?.drop();
    this.#hasEnded = true;
    this.#error = undefined;
    this.#abort?.(new FrameworkError("cancelled", "the stream was stopped", this.#subject));
    this.ready();
    return Promise.resolve(DONE);
  }

  skipping(report: (error: FrameworkError) => void): this {
    this.#onSkipped = report;
    return this;
  }

  /** Implements `safe`. */
  outcomes(): Outcomes {
    return new Outcomes(this);
  }

  /** Serves the waiters in their order, with the items that have arrived or with the end. */
  ready(): void {
    while (this.#waiters.length > 0) {
      const item = this.#reader?.take();
      const isDone = this.#hasEnded || this.#reader?.hasEnded === true;
      if (item === undefined && !isDone) return;
      if (item?.skipped !== undefined) {
        this.#skip(item.skipped);
        continue;
      }
      const waiter = this.#waiters.shift();
      if (item !== undefined) waiter?.resolve({ done: false, value: item.value });
      else this.#serveEnd(waiter);
    }
  }

  /** Reports an item that the backend could not send. Without a reporter, the stream fails. */
  #skip(skipped: FrameworkError): void {
    const onSkipped = this.#onSkipped;
    if (onSkipped === undefined) {
      this.#waiters.shift()?.reject(skipped);
      void this.return();
      return;
    }
    try {
      onSkipped(skipped);
    } catch (error) {
      report(error);
    }
  }

  #serveEnd(waiter: Waiter | undefined): void {
    const error = this.#reader?.takeError() ?? this.#error;
    // The call may still be aborted while items wait for their bytes. The stream has ended before
    // that.
    this.#hasEnded = true;
    this.#error = undefined;
    if (error === undefined) waiter?.resolve(DONE);
    else waiter?.reject(error);
  }

  unreadable(error: IpcError): void {
    this.#abort?.(error);
  }

  /** Ends the stream. A stream that was cancelled also drops the items that have arrived. */
  #callAnswered(error?: IpcError): void {
    const reader = this.#reader;
    if (reader === undefined || isCancellation(error)) {
      if (!this.#hasEnded) this.#error = error;
      this.#hasEnded = true;
      reader?.drop();
      this.ready();
    } else {
      void reader.finish(error);
    }
  }
}
