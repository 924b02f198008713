import { describe, FrameworkError, type IpcError, transportError } from "./error.ts";
import { report } from "./event.ts";
import type { Declaration } from "./handshake.ts";
import { each, isThenable, keys, NativePromise, table } from "./intrinsics.ts";
import type { CallOptions } from "./options.ts";
import { Reader } from "./reader.ts";
import { draw, type Extra, request, tell } from "./session.ts";
import { type Source, sourceOf } from "./source.ts";
import { Writer } from "./writer.ts";

/**
 * An argument that the core sends messages to: a callback, or a stream that they are written to. A callback that returns
 * a promise is called again once that has settled; what it throws is reported, and the channel goes on. A stream that
 * fails ends the channel.
 */
export type Channel<T> = ((message: T) => unknown) | WritableStream<T>;

/** An argument that the core reads while the command runs, as fast as it likes. Bytes may also come from a `Blob`. */
export type Streaming<T> = AsyncIterable<T> | ReadableStream<T> | ([T] extends [Uint8Array] ? Blob : never);

/** Calls a command, some of whose arguments are channels or streams. */
export type Streams = (
  method: string,
  args: unknown,
  declaration: Declaration,
  options: CallOptions | undefined,
  extra?: Omit<Extra, "options">,
) => Promise<unknown>;

/** For commands that have channels or streams among their arguments. */
export const streams: Streams = (method, args, declaration, options, extra) => {
  const opened: Opened[] = [];
  let params: unknown;
  try {
    params = numbered(args, method, declaration, opened);
  } catch (cause) {
    return NativePromise.reject(transportError(cause, method));
  }
  return request(method, params, declaration, method, {
    ...extra,
    options,
    begins(id) {
      extra?.begins?.(id);
      each(opened, (stream) => {
        try {
          stream.open();
        } catch (cause) {
          throw unopened(stream.name, method, cause);
        }
      });
    },
    ends(error) {
      let waits = extra?.ends?.(error);
      each(opened, (stream) => {
        const last = stream.callEnds(error);
        if (last !== undefined) waits = waits === undefined ? last : Promise.all([waits, last]);
      });
      return waits;
    },
  });
};

/** A channel or a stream that stands as a number among the arguments of one call. */
interface Opened {
  readonly name: string;
  open(): void;
  /** The call has settled. What comes back is waited for before anybody else is told. */
  callEnds(error?: IpcError): Promise<void> | undefined;
}

/** The arguments with numbers in the place of channels and streams. Numbers are only drawn where there are any. */
function numbered(args: unknown, subject: string, declaration: Declaration, opened: Opened[]): unknown {
  if (typeof args !== "object" || args === null) return args;
  const given = args as Record<string, unknown>;
  const sent: Record<string, unknown> = table();
  each(keys(given), (name) => {
    const value = given[name];
    let sink: Hold | undefined;
    let source: (() => Source) | undefined;
    try {
      sink = sinkOf(value);
      source = sink === undefined ? sourceOf(value) : undefined;
    } catch (cause) {
      throw unopened(name, subject, cause);
    }
    if (sink === undefined && source === undefined) {
      sent[name] = value;
      return;
    }
    const id = draw(subject, { name, flow: sink === undefined ? "streaming" : "channel" });
    sent[name] = id;
    opened[opened.length] =
      sink === undefined
        ? new Given(name, id, subject, declaration, source as () => Source)
        : new Taken(name, id, subject, declaration, sink);
  });
  return sent;
}

/** A stream that somebody else has locked, or an iterable that throws. */
function unopened(name: string, subject: string, cause: unknown): FrameworkError {
  const message = `\`${name}\` can not be opened: ${describe(cause)}`;
  return new FrameworkError("invalid-payload", message, subject, { cause, data: { path: name } });
}

/** A stream of the page's. */
class Given implements Opened {
  readonly name: string;
  #writer: Writer | undefined;
  readonly open: () => void;

  constructor(name: string, id: number, subject: string, declaration: Declaration, source: () => Source) {
    this.name = name;
    this.open = () => (this.#writer = new Writer(id, subject, declaration, source()));
  }

  callEnds(error?: IpcError): undefined {
    this.#writer?.stop(error);
  }
}

/** What messages of a channel go to. */
interface Sink {
  /** Takes a message; another one comes once a promise has settled. What it throws ends the channel if `lasts` is false. */
  write(message: unknown): unknown;
  /** Whether the channel goes on after something was thrown. */
  readonly lasts: boolean;
  end(error: unknown): void;
}

/** A sink, which is taken hold of when the channel opens. */
type Hold = () => Sink;

function sinkOf(value: unknown): Hold | undefined {
  if (typeof value === "function") {
    const callback = value as (message: unknown) => unknown;
    return () => ({ write: (message) => callback(message), lasts: true, end: () => undefined });
  }
  if (typeof WritableStream === "undefined" || !(value instanceof WritableStream)) return undefined;
  return () => ofWriter(value.getWriter());
}

function ofWriter(writer: WritableStreamDefaultWriter<unknown>): Sink {
  const ignore = (): void => undefined;
  return {
    write: (message) => writer.write(message),
    lasts: false,
    end: (error) => void (error === undefined ? writer.close() : writer.abort(error)).catch(ignore),
  };
}

/** A channel of the core's. */
class Taken implements Opened {
  readonly name: string;
  readonly #id: number;
  #sink: Sink | undefined;
  #reader: Reader | undefined;
  /** A message is being dealt with. */
  #busy = false;
  /** The sink has been told that there are no more, or wants none. */
  #finished = false;
  readonly open: () => void;

  constructor(name: string, id: number, subject: string, declaration: Declaration, hold: Hold) {
    this.name = name;
    this.#id = id;
    this.open = () => {
      this.#sink = hold();
      this.#reader = new Reader(id, subject, declaration, this);
    };
  }

  /** Messages that have come are there before the reply is, unless a callback makes them wait. */
  ready(): void {
    const reader = this.#reader;
    const sink = this.#sink;
    if (reader === undefined || sink === undefined || this.#finished) return;
    while (!this.#busy && reader.filled) this.#write(sink, reader.take()?.value);
    // A sink that is still busy with the last one may want to know.
    if (reader.ended && !reader.filled && !this.#finished) {
      this.#finished = true;
      sink.end(reader.error());
    }
  }

  #write(sink: Sink, message: unknown): void {
    try {
      const written = sink.write(message);
      if (!isThenable(written)) return;
      this.#busy = true;
      NativePromise.resolve(written).then(
        () => this.#goOn(),
        (error: unknown) => this.#failed(error),
      );
    } catch (error) {
      if (sink.lasts) report(error);
      else this.#failed(error);
    }
  }

  unreadable(error: IpcError): void {
    tell("$/stop", { stream: this.#id });
    if (this.#sink?.lasts) report(error);
  }

  callEnds(error?: IpcError): Promise<void> | undefined {
    const reader = this.#reader;
    // Who has given up waits for nothing. To others the answer comes behind all that was sent before it.
    const waits = isGivenUp(error) ? undefined : reader?.waits;
    if (error === undefined) return waits;
    // What failed has no use for more; the core may have kept its end.
    const stop = (): void => {
      if (reader?.ended === false) this.#stop(error);
    };
    if (waits !== undefined) return waits.then(stop);
    stop();
    return undefined;
  }

  #goOn(): void {
    this.#busy = false;
    this.ready();
  }

  #failed(error: unknown): void {
    if (this.#sink?.lasts) {
      report(error);
      this.#goOn();
    } else {
      this.#finished = true;
      this.#stop();
    }
  }

  #stop(error?: IpcError): void {
    if (this.#reader?.ended === false) tell("$/stop", { stream: this.#id });
    this.#reader?.drop(error);
  }
}

/** Whether nobody cares for what the call has still to say. */
export function isGivenUp(error: IpcError | undefined): boolean {
  return error?.kind === "cancelled" || error?.kind === "deadline-exceeded";
}
