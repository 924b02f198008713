import { describe, FrameworkError, type IpcError, report, transportError } from "../error.ts";
import { type CallRequest, sendCall } from "../session/call.ts";
import { client } from "../session/client.ts";
import type { Declaration } from "../session/handshake.ts";
import type { StreamSession } from "../session/session.ts";
import { type Consumer, Reader } from "../stream/reader.ts";
import { type Sink, sinkOf } from "../stream/sink.ts";
import { type Source, sourceOf } from "../stream/source.ts";
import { Writer } from "../stream/writer.ts";
import { isCancellation } from "./options.ts";

/**
 * An argument through which the backend sends messages: a callback, or a stream that they are
 * written to.
 *
 * If a callback returns a promise, the next message waits for it. Its errors are reported, and the
 * channel continues. A stream that fails ends the channel.
 */
export type Channel<T> = ((message: T) => unknown) | WritableStream<T>;

/**
 * An argument that the backend reads while the command runs, at its own pace. Bytes may also come
 * from a `Blob`.
 */
export type Streaming<T> =
  AsyncIterable<T> | ReadableStream<T> | ([T] extends [Uint8Array] ? Blob : never);

/** Calls a command that has channels or streams among its arguments. */
export type CallWithStreams = (call: CallRequest) => Promise<unknown>;

/**
 * Sends a call, with its channels and streams. Bindings name it, so that other pages do not load
 * it.
 */
export const streams: CallWithStreams = (call) => {
  const { method, params, hooks } = call;
  const opened: OpenableArgument[] = [];
  let numbered: unknown;
  try {
    numbered = replaceStreams(params, method, call, opened);
  } catch (cause) {
    return Promise.reject(transportError(cause, method));
  }
  return sendCall({
    ...call,
    params: numbered,
    hooks: {
      ...hooks,
      onSend(id, session) {
        hooks?.onSend?.(id, session);
        for (const stream of opened) {
          try {
            stream.open(session);
          } catch (cause) {
            throw cannotOpen(stream.name, method, cause);
          }
        }
      },
      onAnswer(error) {
        const pending = [hooks?.onAnswer?.(error)];
        for (const stream of opened) pending.push(stream.callAnswered(error));
        return pending.some((one) => one !== undefined) ? Promise.all(pending) : undefined;
      },
    },
  });
};

/** A channel or a stream among the arguments of a call. The call has its id in its place. */
interface OpenableArgument {
  readonly name: string;
  open(session: StreamSession): void;
  /** Called when the call has been answered. The call settles after the returned promise. */
  callAnswered(error?: IpcError): Promise<void> | undefined;
}

/** Returns the arguments with ids in place of channels and streams, which are added to `opened`. */
function replaceStreams(
  args: unknown,
  subject: string,
  declaration: Declaration,
  opened: OpenableArgument[],
): unknown {
  if (typeof args !== "object" || args === null) return args;
  const replaced: Record<string, unknown> = Object.create(null);
  for (const [name, value] of Object.entries(args)) {
    let sink: (() => Sink) | undefined;
    let source: (() => Source) | undefined;
    try {
      sink = sinkOf(value);
      source = sink === undefined ? sourceOf(value) : undefined;
    } catch (cause) {
      throw cannotOpen(name, subject, cause);
    }
    if (sink !== undefined) {
      const id = allocateStreamId(subject, name, "channel");
      opened.push(new ChannelArgument(name, id, subject, declaration, sink));
      replaced[name] = id;
    } else if (source !== undefined) {
      const id = allocateStreamId(subject, name, "streaming");
      opened.push(new UploadArgument(name, id, subject, declaration, source));
      replaced[name] = id;
    } else {
      replaced[name] = value;
    }
  }
  return replaced;
}

function allocateStreamId(subject: string, name: string, flow: "channel" | "streaming"): number {
  return client.openSession(subject).allocateId({ name, flow });
}

/** The error for a stream that is locked, or for an iterable that throws. */
function cannotOpen(name: string, subject: string, cause: unknown): FrameworkError {
  const message = `\`${name}\` cannot be opened: ${describe(cause)}`;
  return new FrameworkError("invalid-payload", message, subject, { cause, data: { path: name } });
}

/** An argument that the backend reads. */
class UploadArgument implements OpenableArgument {
  readonly name: string;
  readonly open: (session: StreamSession) => void;
  #writer: Writer | undefined;

  constructor(
    name: string,
    id: number,
    subject: string,
    declaration: Declaration,
    source: () => Source,
  ) {
    this.name = name;
    this.open = (session) =>
      (this.#writer = new Writer(session, id, subject, declaration, source()));
  }

  callAnswered(error?: IpcError): undefined {
    this.#writer?.stop(error);
  }
}

/** An argument that the backend writes. */
class ChannelArgument implements OpenableArgument, Consumer {
  readonly name: string;
  readonly open: (session: StreamSession) => void;
  #sink: Sink | undefined;
  #reader: Reader | undefined;
  /** The sink has not finished with a message. */
  #isBusy = false;
  /** The sink has been ended, or has failed. */
  #isFinished = false;

  constructor(
    name: string,
    id: number,
    subject: string,
    declaration: Declaration,
    openSink: () => Sink,
  ) {
    this.name = name;
    this.open = (session) => {
      this.#sink = openSink();
      this.#reader = new Reader(session, id, subject, declaration, this);
    };
  }

  ready(): void {
    const reader = this.#reader;
    const sink = this.#sink;
    if (reader === undefined || sink === undefined || this.#isFinished) return;
    while (!this.#isBusy && reader.hasItems) this.#write(sink, reader.take()?.value);
    // The end does not wait for a sink that is busy with the last message.
    if (reader.hasEnded && !reader.hasItems && !this.#isFinished) {
      this.#isFinished = true;
      sink.end(reader.takeError());
    }
  }

  #write(sink: Sink, message: unknown): void {
    try {
      const written = sink.write(message);
      if (!isThenable(written)) return;
      this.#isBusy = true;
      Promise.resolve(written).then(
        () => this.#continue(),
        (error: unknown) => this.#failed(sink, error),
      );
    } catch (error) {
      if (sink.survivesErrors) report(error);
      else this.#failed(sink, error);
    }
  }

  unreadable(error: IpcError): void {
    this.#reader?.stopBackend();
    if (this.#sink?.survivesErrors) report(error);
  }

  callAnswered(error?: IpcError): Promise<void> | undefined {
    const reader = this.#reader;
    // The answer comes after all messages that were sent before it, unless the call was cancelled.
    const pending = isCancellation(error) ? undefined : reader?.pending;
    if (error === undefined) return pending;
    // The backend may have kept its end of the channel of a call that failed.
    const stop = (): void => {
      if (reader?.hasEnded === false) this.#stop(error);
    };
    if (pending !== undefined) return pending.then(stop);
    stop();
    return undefined;
  }

  #continue(): void {
    this.#isBusy = false;
    this.ready();
  }

  #failed(sink: Sink, error: unknown): void {
    if (sink.survivesErrors) {
      report(error);
      this.#continue();
    } else {
      this.#isFinished = true;
      this.#stop();
    }
  }

  #stop(error?: IpcError): void {
    if (this.#reader?.hasEnded === false) this.#reader.stopBackend();
    this.#reader?.drop(error);
  }
}

const isThenable = (value: unknown): value is PromiseLike<unknown> =>
  typeof value === "object" &&
  value !== null &&
  "then" in value &&
  typeof value.then === "function";
