import type { Bytes, Channel, HandlerContext } from "../internal.ts";

/** The maximum number of items in flight to the page, for which it has not granted credit. */
const WINDOW = 1024;

/**
 * Sends a control message about a stream to the page. `params` are further parameters, as JSON
 * members.
 */
export type SendControl = (method: string, stream: number, params?: string) => void;

/** A {@link Channel} of the page, as a handler gets it. */
export interface ReceivedChannel<T> {
  /**
   * Sends a message at once. Resolves when the channel has capacity for another one, as `send` in
   * Rust does. Messages after the end of the channel are dropped.
   *
   * @throws A `FrameworkError` if the message cannot be sent.
   */
  (message: T): Promise<void>;
  /**
   * Keeps the channel open after its call, until the returned function is called or the page is
   * gone.
   */
  keep(): () => void;
}

/** The value that a handler gets for an argument that is a channel or a stream. */
export type Received<V> = unknown extends V
  ? V
  : V extends WritableStream<infer T>
    ? ReceivedChannel<T>
    : V extends Extract<Channel<never>, (message: never) => unknown>
      ? never // the other member of the union
      : V extends AsyncIterable<infer T>
        ? AsyncIterableIterator<Arrived<T>>
        : V extends ReadableStream<infer T>
          ? AsyncIterableIterator<Arrived<T>>
          : V extends Blob
            ? never
            : Arrived<V>;

/** What arrives for a value that was sent: for bytes of any buffer, those of an `ArrayBuffer`. */
export type Arrived<V> = unknown extends V ? V : V extends Uint8Array ? Bytes : V;

/** The values that the handler of a command that streams may return. */
export type Items<T> = (Iterable<T> & object) | AsyncIterable<T>;

/** A stream to the page: the result of a call, or a channel. */
export class OutgoingStream {
  readonly id: number;
  readonly #sendControl: SendControl;
  readonly #encode: (item: unknown) => string;
  #waiting: (() => void)[] = [];
  #inFlight = 0;
  #sent = 0;
  #hasEnded = false;
  /** Whether the channel stays open after its call. */
  isKept = false;

  constructor(id: number, sendControl: SendControl, encode: (item: unknown) => string) {
    this.id = id;
    this.#sendControl = sendControl;
    this.#encode = encode;
  }

  send(item: unknown): Promise<void> {
    const text = this.#encode(item);
    if (!this.#hasEnded) {
      this.#inFlight++;
      this.#sendControl("$/items", this.id, `"items":[${text}]`);
    }
    if (!this.#hasEnded && this.#inFlight >= WINDOW)
      return new Promise((resolve) => this.#waiting.push(resolve));
    return ++this.#sent % WINDOW === 0 ? nextTask() : Promise.resolve();
  }

  credit(items: number): void {
    this.#inFlight = Math.max(0, this.#inFlight - items);
    if (this.#inFlight < WINDOW) this.#release();
  }

  /** Ends a channel, after the messages that were sent before. */
  end(): void {
    if (this.#hasEnded) return;
    this.stop();
    this.#sendControl("$/end", this.id);
  }

  /** Ends the stream, because the page does not read it any more. Waiting senders continue. */
  stop(): void {
    this.#hasEnded = true;
    this.#release();
  }

  #release(): void {
    for (const resolve of this.#waiting.splice(0)) resolve();
  }
}

/** Lets timers run. A handler that awaits only this stream would starve them. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });
}

type Item = IteratorResult<unknown, undefined>;

/** A stream that the page writes. */
export class IncomingStream implements AsyncIterableIterator<unknown> {
  readonly id: number;
  readonly #sendControl: SendControl;
  readonly #decode: (item: unknown) => unknown;
  readonly #items: unknown[] = [];
  readonly #waiters: { resolve(item: Item): void; reject(error: unknown): void }[] = [];
  #hasEnded = false;
  #error: Error | undefined;

  constructor(id: number, sendControl: SendControl, decode: (item: unknown) => unknown) {
    this.id = id;
    this.#sendControl = sendControl;
    this.#decode = decode;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  next(): Promise<Item> {
    return new Promise((resolve, reject) => {
      this.#waiters.push({ resolve, reject });
      this.#serve();
    });
  }

  /** Stops the stream, and notifies the page. */
  async return(): Promise<Item> {
    this.#items.length = 0;
    if (!this.#hasEnded) this.#sendControl("$/stop", this.id);
    this.end();
    return { done: true, value: undefined };
  }

  receive(items: readonly unknown[]): void {
    if (this.#hasEnded) return;
    this.#items.push(...items);
    this.#serve();
  }

  /** Ends the stream, with the error of the page if there is one. */
  end(error?: Error): void {
    if (this.#hasEnded) return;
    this.#hasEnded = true;
    this.#error = error;
    this.#serve();
  }

  #serve(): void {
    while (this.#waiters.length > 0 && (this.#items.length > 0 || this.#hasEnded)) {
      const waiter = this.#waiters.shift();
      const error = this.#error;
      if (this.#items.length > 0) {
        try {
          waiter?.resolve({ done: false, value: this.#decode(this.#items.shift()) });
        } catch (unreadable) {
          waiter?.reject(unreadable);
        }
        if (!this.#hasEnded) this.#sendControl("$/credit", this.id, '"items":1');
      } else if (error === undefined) {
        waiter?.resolve({ done: true, value: undefined });
      } else {
        this.#error = undefined;
        waiter?.reject(error);
      }
    }
  }
}

/**
 * Sends the items that a handler has returned, one after the other, until they end or the signal is
 * aborted.
 */
export async function sendAll(
  items: unknown,
  to: OutgoingStream,
  { signal }: HandlerContext,
): Promise<void> {
  const iterator = iteratorOf(items);
  let hasEnded = false;
  const stop = async (): Promise<void> => {
    if (!hasEnded) await iterator.return?.();
  };
  // No caller is left for an error of an iterator that is stopped.
  signal.addEventListener("abort", () => void stop().catch(() => undefined));
  while (!signal.aborted) {
    const { done, value } = await iterator.next();
    hasEnded ||= done === true;
    if (hasEnded || signal.aborted) return;
    try {
      await to.send(value);
    } catch (unsent) {
      void stop().catch(() => undefined);
      throw unsent;
    }
  }
}

const NOT_ITEMS =
  "the handler of a command that streams must return an array, an iterable or an async iterable";

function iteratorOf(items: unknown): Iterator<unknown> | AsyncIterator<unknown> {
  if (typeof items !== "object" || items === null) throw new TypeError(NOT_ITEMS);
  const { [Symbol.asyncIterator]: async, [Symbol.iterator]: sync } = items as Partial<
    AsyncIterable<unknown> & Iterable<unknown>
  >;
  if (async !== undefined) return async.call(items as AsyncIterable<unknown>);
  if (sync !== undefined) return sync.call(items as Iterable<unknown>);
  throw new TypeError(NOT_ITEMS);
}
