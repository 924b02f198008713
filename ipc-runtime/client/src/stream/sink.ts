/** The receiver of the messages of a channel. */
export interface Sink {
  /** Takes a message. If it returns a promise, the next message waits for that. */
  write(message: unknown): unknown;
  /** Whether the channel continues after an error of {@link write}. */
  readonly survivesErrors: boolean;
  /** Ends the sink, with the error that ended the channel if there is one. */
  end(error: unknown): void;
}

/**
 * Returns a function that opens the value as a sink, or `undefined` if the value is not one.
 * Nothing is locked before the sink is opened.
 */
export function sinkOf(value: unknown): (() => Sink) | undefined {
  if (typeof value === "function") {
    const callback = value as (message: unknown) => unknown;
    return () => ({ write: (message) => callback(message), survivesErrors: true, end: ignore });
  }
  if (typeof WritableStream === "undefined" || !(value instanceof WritableStream)) return undefined;
  return () => fromWriter(value.getWriter());
}

function fromWriter(writer: WritableStreamDefaultWriter<unknown>): Sink {
  return {
    write: (message) => writer.write(message),
    survivesErrors: false,
    end: (error) => void (error === undefined ? writer.close() : writer.abort(error)).catch(ignore),
  };
}

const ignore = (): void => undefined;
