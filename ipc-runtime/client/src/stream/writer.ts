import { type Codec, type Order, plain, whenReady } from "../codec/codec.ts";
import { toWellFormed } from "../codec/text.ts";
import {
  describe,
  FrameworkError,
  frameworkError,
  type IpcError,
  transportError,
} from "../error.ts";
import type { Declaration } from "../session/handshake.ts";
import type { ControlParams, SessionBound, StreamSession } from "../session/session.ts";
import type { Attachments } from "../session/transport.ts";
import { codes, type ErrorObject, notificationText } from "../wire.ts";
import type { Source } from "./source.ts";

/** The maximum number of items in flight, for which the backend has not granted credit. */
const WINDOW = 1024;
/** The number of bytes in flight from which on no further item is read. */
const WINDOW_BYTES = 4194304;
/**
 * The number of bytes in flight of all streams from which on each stream has only a narrow window.
 */
const TOTAL_BYTES = 67108864;
const NARROW_WINDOW_BYTES = 65536;
/** The maximum size in UTF-8 of a unit of UTF-16. */
const BYTES_PER_UNIT = 3;
/** The length of a batch, in UTF-16 units, at which it is sent before the turn ends. */
const BATCH_UNITS = 262144;

/** An item in flight. */
interface InFlightItem {
  bytes: number;
  isConfirmed: boolean;
  /** Discards its bytes. Set while the item waits for them. */
  abort?: (() => void) | undefined;
}

/** The page's end of a stream that it writes: an argument of a command. */
export class Writer implements SessionBound {
  readonly #id: number;
  readonly #subject: string;
  readonly #codec: Codec;
  readonly #source: Source;
  readonly #session: StreamSession;
  readonly #order: Order = {};
  #items: InFlightItem[] = [];
  #bytes = 0;
  #batch: string[] = [];
  #batchUnits = 0;
  /** No item is read any more. Earlier ones may still be sent. */
  #isEnding = false;
  #hasEnded = false;
  /** A batch has been sent in this turn, so that the next one gathers until the turn ends. */
  #hasSent = false;
  #turnEnd: MessageChannel | undefined;
  #resume: (() => void) | undefined;

  constructor(
    session: StreamSession,
    id: number,
    subject: string,
    { codec = plain }: Declaration,
    source: Source,
  ) {
    this.#session = session;
    this.#id = id;
    this.#subject = subject;
    this.#codec = codec;
    this.#source = source;
    session.streams.set(id, this);
    void this.#run();
  }

  receive(method: string, { items }: ControlParams): void {
    if (method === "$/stop") this.stop();
    else if (method === "$/credit" && typeof items === "number" && items > 0) {
      this.#confirm(this.#items.splice(0, items));
      this.resume();
    }
  }

  resume(): void {
    this.#resume?.();
  }

  /** Stops the source, because the backend reads no more or the call has settled. */
  stop(error?: IpcError): void {
    if (!this.#isEnding) this.#source.stop(error);
    this.#finish();
  }

  sessionEnded(error: ErrorObject): void {
    this.stop(frameworkError(error, this.#subject));
  }

  async #run(): Promise<void> {
    try {
      for (;;) {
        await this.#capacity();
        if (this.#isEnding) return;
        const { done, value } = await this.#source.next();
        if (this.#isEnding) return;
        if (done) return this.#end();
        this.#write(value);
      }
    } catch (cause) {
      this.#end({ code: codes.internal, message: describe(cause) });
    }
  }

  #capacity(): Promise<void> | undefined {
    if (this.#hasCapacity()) return undefined;
    return new Promise((resolve) => {
      this.#resume = () => {
        if (!this.#isEnding && !this.#hasCapacity()) return;
        this.#resume = undefined;
        resolve();
      };
    });
  }

  #hasCapacity(): boolean {
    const limit = this.#session.bytesInFlight < TOTAL_BYTES ? WINDOW_BYTES : NARROW_WINDOW_BYTES;
    return this.#items.length < WINDOW && this.#bytes < limit;
  }

  /** Removes items that the backend has read. This may widen the windows of all streams. */
  #confirm(items: readonly InFlightItem[]): void {
    const session = this.#session;
    const wereNarrow = session.bytesInFlight >= TOTAL_BYTES;
    for (const item of items) {
      item.isConfirmed = true;
      this.#count(-item.bytes);
    }
    if (!wereNarrow || session.bytesInFlight >= TOTAL_BYTES) return;
    for (const stream of session.streams.values()) stream.resume?.();
  }

  #count(bytes: number): void {
    this.#bytes += bytes;
    this.#session.bytesInFlight += bytes;
  }

  #write(value: unknown): void {
    const subject = this.#subject;
    // It is in flight from now on, also while it waits for its bytes.
    const item: InFlightItem = { bytes: 0, isConfirmed: false };
    this.#items.push(item);
    const grow = (bytes: number): void => {
      if (item.isConfirmed) return;
      item.bytes += bytes;
      this.#count(bytes);
    };
    const context = this.#session.contextOf(subject, this.#order);
    const attachments = counting(context.attachments, grow);
    try {
      const encoded = this.#codec.encode(value, { ...context, attachments });
      item.abort = encoded.abort;
      grow(BYTES_PER_UNIT * encoded.text.length);
      const send = (): void => {
        if (this.#hasEnded)
          throw new FrameworkError("cancelled", "the stream was cancelled", subject);
        item.abort = undefined;
        this.#addToBatch(encoded.text);
      };
      whenReady(encoded, send, (cause) => this.#fail(transportError(cause, subject)));
    } catch (cause) {
      if (this.#hasEnded) return;
      // The items before this one are still sent.
      this.#source.stop();
      const { code, message } = transportError(cause, subject);
      this.#end({ code, message });
    }
  }

  /**
   * Sends an item at once if it is the first one of this turn, otherwise at the end of the turn.
   */
  #addToBatch(text: string): void {
    if (this.#batchUnits + text.length > BATCH_UNITS) this.#flush();
    this.#batch.push(text);
    this.#batchUnits += text.length + 1;
    if (!this.#hasSent) this.#flush();
  }

  #flush(): void {
    const batch = this.#batch;
    if (batch.length === 0) return;
    this.#batch = [];
    this.#batchUnits = 0;
    try {
      this.#sendItems(batch);
    } catch (cause) {
      try {
        if (batch.length === 1) throw cause;
        // The batch may exceed the limit on messages where its items do not.
        for (const item of batch) this.#sendItems([item]);
      } catch (cause) {
        return this.#fail(transportError(cause, this.#subject));
      }
    }
    this.#hasSent = true;
    this.#scheduleFlush();
  }

  #sendItems(items: readonly string[]): void {
    this.#session.sendText(
      notificationText("$/items", `{"stream":${this.#id},"items":[${items.join(",")}]}`),
    );
  }

  /** Flushes at the end of the turn. Hidden pages throttle timers, but not messages. */
  #scheduleFlush(): void {
    if (this.#hasEnded) return;
    if (this.#turnEnd === undefined) {
      this.#turnEnd = new MessageChannel();
      this.#turnEnd.port1.onmessage = () => {
        this.#hasSent = false;
        this.#flush();
      };
    }
    this.#turnEnd.port2.postMessage(0);
  }

  /** Ends the stream, because an item could not be sent. Later items are dropped. */
  #fail({ code, message }: IpcError): void {
    if (this.#hasEnded) return;
    if (!this.#isEnding) this.#source.stop();
    this.#isEnding = true;
    this.#flush();
    this.#sendEnd({ code, message });
  }

  /** Ends the stream, after the items that still wait for their bytes. */
  #end(error?: ErrorObject): void {
    this.#isEnding = true;
    const end = (): void => {
      this.#flush();
      this.#sendEnd(error);
    };
    const { pending } = this.#order;
    if (pending === undefined) end();
    else void pending.then(end);
  }

  #sendEnd(error?: ErrorObject): void {
    if (this.#hasEnded) return;
    this.#finish();
    const sent = error && { ...error, message: toWellFormed(error.message) };
    this.#session.sendNotification("$/end", { stream: this.#id, error: sent });
  }

  #finish(): void {
    this.#isEnding = this.#hasEnded = true;
    this.#batch = [];
    const { streams } = this.#session;
    if (streams.get(this.#id) === this) streams.delete(this.#id);
    for (const item of this.#items) item.abort?.();
    this.#confirm(this.#items.splice(0));
    this.#turnEnd?.port1.close();
    this.resume();
  }
}

/** Wraps a transport of bytes so that they count as in flight. */
function counting(
  attachments: Attachments | undefined,
  grow: (bytes: number) => void,
): Attachments | undefined {
  return (
    attachments && {
      threshold: attachments.threshold,
      push(bytes) {
        grow(bytes.length);
        return attachments.push(bytes);
      },
      drop: (n) => attachments.drop(n),
      pull: (n, size) => attachments.pull(n, size),
    }
  );
}
