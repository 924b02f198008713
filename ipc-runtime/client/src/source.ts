/** What items of a stream to the core are taken from. */
export interface Source {
  next(): Promise<{ readonly done?: boolean | undefined; readonly value?: unknown }>;
  /** Nobody wants more, for this reason if there is one. */
  stop(reason?: unknown): void;
}

/** A blob is read in parts of so many bytes: one post each, where bytes are posted. */
const PART = 983040;

/** How to read a value that is a stream. Nothing is read, or locked, before that. */
export function sourceOf(value: unknown): (() => Source) | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  if (typeof Blob !== "undefined" && value instanceof Blob) return () => ofBlob(value);
  // Not every engine can iterate over one.
  if (typeof ReadableStream !== "undefined" && value instanceof ReadableStream) return () => ofReader(value.getReader());
  if (isAsyncIterable(value)) return () => ofIterator(value[Symbol.asyncIterator]());
  return undefined;
}

function ofBlob(blob: Blob): Source {
  let at = 0;
  return {
    async next() {
      if (at >= blob.size) return { done: true };
      const part = blob.slice(at, at + PART);
      at += PART;
      return { value: new Uint8Array(await part.arrayBuffer()) };
    },
    stop: () => (at = blob.size),
  };
}

function ofReader(reader: ReadableStreamDefaultReader<unknown>): Source {
  // It stays locked: whoever gives it again is to be told, not taken for somebody with nothing to send.
  return { next: () => reader.read(), stop: (reason) => void reader.cancel(reason).catch(ignore) };
}

function ofIterator(iterator: AsyncIterator<unknown>): Source {
  const stop = async (): Promise<void> => {
    await iterator.return?.();
  };
  return {
    async next() {
      const result: unknown = await iterator.next();
      if (typeof result !== "object" || result === null) throw new TypeError("the source gave no result of an iterator");
      return result;
    },
    stop: () => void stop().catch(ignore),
  };
}

const ignore = (): void => undefined;

const isAsyncIterable = (value: object): value is AsyncIterable<unknown> =>
  typeof (value as Partial<AsyncIterable<unknown>>)[Symbol.asyncIterator] === "function";
