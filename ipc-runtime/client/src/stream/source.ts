/** The items of a stream to the backend. */
export interface Source {
  next(): Promise<{ readonly done?: boolean | undefined; readonly value?: unknown }>;
  /**
   * Stops the source before its end. `reason` is the error that stopped the stream, if there is
   * one.
   */
  stop(reason?: unknown): void;
}

/** The size in bytes of the parts in which a blob is read. A part fits into one upload. */
const PART_BYTES = 983040;

/**
 * Returns a function that opens the value as a source, or `undefined` if the value is not a stream.
 * Nothing is read or locked before the source is opened.
 */
export function sourceOf(value: unknown): (() => Source) | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  if (typeof Blob !== "undefined" && value instanceof Blob) return () => fromBlob(value);
  // Not every engine can iterate over a `ReadableStream`.
  if (typeof ReadableStream !== "undefined" && value instanceof ReadableStream)
    return () => fromReader(value.getReader());
  if (isAsyncIterable(value)) return () => fromIterator(value[Symbol.asyncIterator]());
  return undefined;
}

function fromBlob(blob: Blob): Source {
  let offset = 0;
  return {
    async next() {
      if (offset >= blob.size) return { done: true };
      const part = blob.slice(offset, offset + PART_BYTES);
      offset += PART_BYTES;
      return { value: new Uint8Array(await part.arrayBuffer()) };
    },
    stop: () => (offset = blob.size),
  };
}

function fromReader(reader: ReadableStreamDefaultReader<unknown>): Source {
  // The stream stays locked, so that passing it again is an error and not an empty stream.
  return { next: () => reader.read(), stop: (reason) => void reader.cancel(reason).catch(ignore) };
}

function fromIterator(iterator: AsyncIterator<unknown>): Source {
  const stop = async (): Promise<void> => {
    await iterator.return?.();
  };
  return {
    async next() {
      const result: unknown = await iterator.next();
      if (typeof result !== "object" || result === null) {
        throw new TypeError(
          "`next()` of the source did not return an object: return `{ done, value }`",
        );
      }
      return result;
    },
    stop: () => void stop().catch(ignore),
  };
}

const ignore = (): void => undefined;

const isAsyncIterable = (value: object): value is AsyncIterable<unknown> =>
  typeof (value as Partial<AsyncIterable<unknown>>)[Symbol.asyncIterator] === "function";
