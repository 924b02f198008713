import type { Codec } from "./codec.ts";
import type { CallArguments } from "./command.ts";
import { FrameworkError, type IpcError } from "./error.ts";
import type { Api, Declaration } from "./handshake.ts";
import { assign, defineProperty, NativePromise } from "./intrinsics.ts";
import { type CallOptions, cancelled } from "./options.ts";
import { Reader } from "./reader.ts";
import { isGivenUp, streams } from "./streams.ts";

/**
 * What a command that streams gives: its items, one after the other, as fast as they are read. It can be iterated over
 * once. `break`, {@link return} and the signal of the call drop the stream in the core. Until it has been read to its end,
 * or left by one of these, it counts among the page's streams.
 */
export interface Stream<T, E = never> extends AsyncDisposable {
  /** Exists only as a type. */
  readonly "~error": E;
  /**
   * The next item. Rejects with a {@link CommandError} where the command ended the stream with its own error, and with a
   * {@link FrameworkError} where it did not come to its end; once, and after that the stream is done.
   */
  next(): Promise<IteratorResult<T, undefined>>;
  /** Reads no more. */
  return(): Promise<IteratorResult<T, undefined>>;
  [Symbol.asyncIterator](): Stream<T, E>;
  /** The same, as a stream of the platform's. Cancelling it drops the stream in the core. */
  readable(): ReadableStream<T>;
}

/** A command of the core that streams. The return type of `F` is what one item is, `E` the error that may end it. */
export interface StreamCommand<F extends (...args: never) => unknown, E = never> extends Declaration {
  /** Calls the command, at once. */
  (...args: CallArguments<F>): Stream<ReturnType<F>, E>;
  /** The command's name on the wire. */
  readonly wireName: string;
  /** Tells it from a command that gives one value. */
  readonly streams: true;
}

/** Describes a command that streams. See `command`. */
/* @__NO_SIDE_EFFECTS__ */
export function stream<F extends (...args: never) => unknown, E = never>(
  wireName: string,
  api?: Api,
  codec?: Codec,
): StreamCommand<F, E> {
  const declaration: Declaration = { api, codec };
  const call = (args?: unknown, options?: CallOptions): Stream<ReturnType<F>, E> =>
    // The bindings were generated from the command's Rust signature: they are what knows these types.
    new Reading(wireName, args, declaration, options) as unknown as Stream<ReturnType<F>, E>;
  return assign(call, { wireName, api, codec, streams: true }) as StreamCommand<F, E>;
}

type Item = IteratorResult<unknown, undefined>;

/** One who waits for an item. */
interface Waiting {
  resolve(item: Item): void;
  reject(error: IpcError): void;
}

const DONE: Item = { done: true, value: undefined };

class Reading {
  readonly #subject: string;
  readonly #signal: AbortSignal | undefined;
  readonly #waiting: Waiting[] = [];
  #stop: ((error: IpcError) => void) | undefined;
  #reader: Reader | undefined;
  #ended = false;
  #error: IpcError | undefined;

  constructor(subject: string, args: unknown, declaration: Declaration, options: CallOptions | undefined) {
    this.#subject = subject;
    this.#signal = options?.signal;
    const called = streams(subject, args, declaration, options, {
      starts: (stop) => (this.#stop = stop),
      begins: (id) => (this.#reader = new Reader(id, subject, declaration, this)),
      ends: (error) => {
        this.#over(error);
        return isGivenUp(error) ? undefined : this.#reader?.waits;
      },
    });
    // It may not even have come to be a call.
    called.catch((error: IpcError) => this.#over(error));
    const dispose: symbol | undefined = Symbol.asyncDispose;
    if (dispose !== undefined) defineProperty(this, dispose, { value: () => this.return() });
  }

  next(): Promise<Item> {
    // Of a call that has its answer, nobody else looks at the signal.
    if (this.#signal?.aborted && this.#reader?.filled) this.#over(cancelled(this.#subject, this.#signal));
    return new NativePromise((resolve, reject) => {
      this.#waiting[this.#waiting.length] = { resolve, reject };
      this.ready();
    });
  }

  return(): Promise<Item> {
    this.#reader?.drop();
    this.#ended = true;
    this.#error = undefined;
    this.#stop?.(new FrameworkError("cancelled", "the stream is not read any more", this.#subject));
    this.ready();
    return NativePromise.resolve(DONE);
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  readable(): ReadableStream<unknown> {
    return new ReadableStream<unknown>(
      {
        pull: async (to) => {
          const { done, value } = await this.next();
          if (done) to.close();
          else to.enqueue(value);
        },
        cancel: async () => {
          await this.return();
        },
      },
      { highWaterMark: 0 },
    );
  }

  /** Gives what there is to whoever waits, in the order in which they came. */
  ready(): void {
    while (this.#waiting.length > 0) {
      const item = this.#reader?.take();
      if (item === undefined && !this.#isOver()) return;
      const waiting = this.#waiting.shift();
      if (item !== undefined) waiting?.resolve({ done: false, value: item.value });
      else this.#tellEnd(waiting);
    }
  }

  unreadable(error: IpcError): void {
    this.#stop?.(error);
  }

  #isOver(): boolean {
    return this.#ended || this.#reader?.ended === true;
  }

  #tellEnd(waiting: Waiting | undefined): void {
    const error = this.#reader?.error() ?? this.#error;
    this.#error = undefined;
    if (error === undefined) waiting?.resolve(DONE);
    else waiting?.reject(error);
  }

  /** The call has its answer: that is the end. What was given up is not read to its end. */
  #over(error?: IpcError): void {
    const reader = this.#reader;
    if (reader === undefined || isGivenUp(error)) {
      if (!this.#ended) this.#error = error;
      this.#ended = true;
      reader?.drop();
      this.ready();
    } else {
      void reader.finish(error);
    }
  }
}
