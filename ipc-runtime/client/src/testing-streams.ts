import type { Channel, HandlerContext } from "./index.ts";

/** What may be on the way to the page, items for which no credit has come back. */
const WINDOW = 1024;

/** Sends a message about a stream to the page. `more` are further parameters. */
export type Tell = (method: string, stream: number, more?: string) => void;

/** A {@link Channel} of the page's, as a handler gets it. */
export interface ReceivedChannel<T> {
  /**
   * Sends a message, at once. Resolves when there is room for another one, as `send` in Rust does. Throws a
   * `FrameworkError` where the message can not be sent. What comes after the channel's end is dropped.
   */
  (message: T): Promise<void>;
  /** Keeps the channel beyond its call, until what it returns is called or the page is gone. */
  keep(): () => void;
}

/** What a handler gets in place of an argument that is a channel or a stream. */
export type Received<V> = unknown extends V
  ? V
  : V extends WritableStream<infer T>
    ? ReceivedChannel<T>
    : V extends Extract<Channel<never>, (message: never) => unknown>
      ? never // the other half of a channel
      : V extends AsyncIterable<infer T>
        ? AsyncIterableIterator<T>
        : V extends ReadableStream<infer T>
          ? AsyncIterableIterator<T>
          : V extends Blob
            ? never
            : V;

/** What a handler that streams may return. */
export type Items<T> = (Iterable<T> & object) | AsyncIterable<T>;

/** A stream to the page: the result of a call, or a channel. */
export class Outgoing {
  readonly id: number;
  readonly #tell: Tell;
  readonly #write: (item: unknown) => string;
  #waiting: (() => void)[] = [];
  #onTheWay = 0;
  #sent = 0;
  #over = false;
  kept = false;

  constructor(id: number, tell: Tell, write: (item: unknown) => string) {
    this.id = id;
    this.#tell = tell;
    this.#write = write;
  }

  send(item: unknown): Promise<void> {
    const text = this.#write(item);
    if (!this.#over) {
      this.#onTheWay++;
      this.#tell("$/items", this.id, `"items":[${text}]`);
    }
    if (!this.#over && this.#onTheWay >= WINDOW) return new Promise((resolve) => this.#waiting.push(resolve));
    return ++this.#sent % WINDOW === 0 ? turn() : Promise.resolve();
  }

  credit(items: number): void {
    this.#onTheWay = Math.max(0, this.#onTheWay - items);
    if (this.#onTheWay < WINDOW) this.#release();
  }

  /** As a channel: what is sent leaves before this. */
  end(): void {
    if (this.#over) return;
    this.stop();
    this.#tell("$/end", this.id);
  }

  /** Nobody reads it any more. Whoever waits for room goes on. */
  stop(): void {
    this.#over = true;
    this.#release();
  }

  #release(): void {
    for (const resolve of this.#waiting.splice(0)) resolve();
  }
}

/** Lets timers have their turn: a handler that never waits for anything else would keep them from it. */
function turn(): Promise<void> {
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

/** A stream of the page's. */
export class Incoming implements AsyncIterableIterator<unknown> {
  readonly id: number;
  readonly #tell: Tell;
  readonly #read: (item: unknown) => unknown;
  readonly #items: unknown[] = [];
  readonly #waiting: { resolve(item: Item): void; reject(error: unknown): void }[] = [];
  #over = false;
  #error: Error | undefined;

  constructor(id: number, tell: Tell, read: (item: unknown) => unknown) {
    this.id = id;
    this.#tell = tell;
    this.#read = read;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  next(): Promise<Item> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.#serve();
    });
  }

  /** Reads no more, and lets the page know. */
  async return(): Promise<Item> {
    this.#items.length = 0;
    if (!this.#over) this.#tell("$/stop", this.id);
    this.end();
    return { done: true, value: undefined };
  }

  receive(items: readonly unknown[]): void {
    if (this.#over) return;
    this.#items.push(...items);
    this.#serve();
  }

  /** There are no more; with an error where the page could not give all. */
  end(error?: Error): void {
    if (this.#over) return;
    this.#over = true;
    this.#error = error;
    this.#serve();
  }

  #serve(): void {
    while (this.#waiting.length > 0 && (this.#items.length > 0 || this.#over)) {
      const waiting = this.#waiting.shift();
      const error = this.#error;
      if (this.#items.length > 0) {
        try {
          waiting?.resolve({ done: false, value: this.#read(this.#items.shift()) });
        } catch (unreadable) {
          waiting?.reject(unreadable);
        }
        if (!this.#over) this.#tell("$/credit", this.id, '"items":1');
      } else if (error === undefined) {
        waiting?.resolve({ done: true, value: undefined });
      } else {
        this.#error = undefined;
        waiting?.reject(error);
      }
    }
  }
}

/** Sends what a handler that streams has returned, one item after the other, until it is at its end or nobody reads. */
export async function sendAll(items: unknown, to: Outgoing, { signal }: HandlerContext): Promise<void> {
  const iterator = iteratorOf(items);
  let ended = false;
  const stop = async (): Promise<void> => {
    if (!ended) await iterator.return?.();
  };
  // What an iterator says when it is given up is nobody's concern.
  signal.addEventListener("abort", () => void stop().catch(() => undefined));
  while (!signal.aborted) {
    const { done, value } = await iterator.next();
    ended ||= done === true;
    if (ended || signal.aborted) return;
    try {
      await to.send(value);
    } catch (unsent) {
      void stop().catch(() => undefined);
      throw unsent;
    }
  }
}

const notItems = "a command that streams has to return an array, an iterable or an async iterable";

function iteratorOf(items: unknown): Iterator<unknown> | AsyncIterator<unknown> {
  if (typeof items !== "object" || items === null) throw new TypeError(notItems);
  const { [Symbol.asyncIterator]: later, [Symbol.iterator]: now } = items as Partial<AsyncIterable<unknown> & Iterable<unknown>>;
  if (later !== undefined) return later.call(items as AsyncIterable<unknown>);
  if (now !== undefined) return now.call(items as Iterable<unknown>);
  throw new TypeError(notItems);
}
