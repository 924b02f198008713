import { type Order, plain, whenReady } from "../codec/codec.ts";
import { type FrameworkError, frameworkError, type IpcError, transportError } from "../error.ts";
import type { Declaration } from "../session/handshake.ts";
import type { ControlParams, SessionBound, StreamSession } from "../session/session.ts";
import type { ErrorObject } from "../wire.ts";

/**
 * The number of read items after which credit is granted. The backend sends at most twice as many
 * ahead.
 */
const HALF_WINDOW = 512;

/** The user of a {@link Reader}. */
export interface Consumer {
  /** Called when there is an item to {@link Reader.take}, or the end has come. */
  ready(): void;
  /** Called when an item cannot be decoded. The consumer has to stop the backend. */
  unreadable(error: IpcError): void;
}

/** Stands for an item that the backend could not send. */
class Skipped {
  readonly error: FrameworkError;

  constructor(error: FrameworkError) {
    this.error = error;
  }
}

/** The page's end of a stream that the backend writes: the result of a command, or a channel. */
export class Reader implements SessionBound {
  readonly #subject: string;
  readonly #id: number;
  readonly #declaration: Declaration;
  readonly #consumer: Consumer;
  readonly #session: StreamSession;
  readonly #order: Order = {};
  #items: unknown[] = [];
  #first = 0;
  #uncredited = 0;
  #isCreditScheduled = false;
  #hasEnded = false;
  #error: IpcError | undefined;

  constructor(
    session: StreamSession,
    id: number,
    subject: string,
    declaration: Declaration,
    consumer: Consumer,
  ) {
    this.#session = session;
    this.#id = id;
    this.#subject = subject;
    this.#declaration = declaration;
    this.#consumer = consumer;
    session.streams.set(id, this);
  }

  /**
   * Takes the next item, or returns `undefined` if none has arrived. An item that the backend could
   * not send has an error.
   */
  take(): { readonly value: unknown; readonly skipped?: FrameworkError | undefined } | undefined {
    if (!this.hasItems) return undefined;
    const value = this.#items[this.#first];
    this.#items[this.#first++] = undefined;
    this.#uncredited++;
    if (!this.hasItems || this.#first > HALF_WINDOW) {
      this.#items.splice(0, this.#first);
      this.#first = 0;
    }
    if (!this.#hasEnded && (!this.hasItems || this.#uncredited >= HALF_WINDOW))
      this.#scheduleCredit();
    return value instanceof Skipped ? { value: undefined, skipped: value.error } : { value };
  }

  /** Whether {@link take} returns an item. */
  get hasItems(): boolean {
    return this.#first < this.#items.length;
  }

  /** Whether no more items will arrive. Those that have arrived can still be taken. */
  get hasEnded(): boolean {
    return this.#hasEnded;
  }

  /** Resolves when all items have their bytes. `undefined` if none waits. */
  get pending(): Promise<void> | undefined {
    return this.#order.pending;
  }

  /** Takes the error that ended the stream. */
  takeError(): IpcError | undefined {
    const error = this.#error;
    this.#error = undefined;
    return error;
  }

  receive(method: string, { items, error }: ControlParams): void {
    if (method === "$/items" && Array.isArray(items))
      for (const item of items) this.#receiveItem(item);
    else if (method === "$/skipped" && error !== undefined) this.#receiveSkipped(error);
    else if (method === "$/end") void this.finish(error && frameworkError(error, this.#subject));
  }

  #receiveItem(item: unknown): void {
    const { codec = plain } = this.#declaration;
    const fail = (cause: unknown): void => this.#fail(transportError(cause, this.#subject));
    try {
      const decoded = codec.decode(item, this.#session.contextOf(this.#subject, this.#order));
      whenReady(decoded, () => this.#push(decoded.value), fail);
    } catch (cause) {
      fail(cause);
    }
  }

  /** Keeps the place of an item that the backend could not send among those that wait for bytes. */
  #receiveSkipped(error: ErrorObject): void {
    const push = (): void => this.#push(new Skipped(frameworkError(error, this.#subject)));
    const { pending } = this;
    if (pending === undefined) push();
    else void pending.then(push);
  }

  #push(item: unknown): void {
    if (this.#hasEnded) return;
    this.#items.push(item);
    this.#consumer.ready();
  }

  #fail(error: IpcError): void {
    if (this.#hasEnded) return;
    this.#consumer.unreadable(error);
    this.end(error);
  }

  /** Ends the stream, after the items that still wait for their bytes. */
  async finish(error?: IpcError): Promise<void> {
    const { pending } = this;
    if (pending !== undefined) await pending;
    this.end(error);
  }

  /** Ends the stream. Items that arrive later are dropped. */
  end(error?: IpcError): void {
    if (this.#hasEnded) return;
    this.#hasEnded = true;
    this.#error = error;
    const { streams } = this.#session;
    if (streams.get(this.#id) === this) streams.delete(this.#id);
    this.#consumer.ready();
  }

  /** Ends the stream, and drops the items that have not been taken. */
  drop(error?: IpcError): void {
    this.#items = [];
    this.#first = 0;
    this.#error = undefined;
    this.end(error);
  }

  /** Asks the backend to stop writing. */
  stopBackend(): void {
    this.#session.sendNotification("$/stop", { stream: this.#id });
  }

  sessionEnded(error: ErrorObject): void {
    this.end(frameworkError(error, this.#subject));
  }

  /** Grants credit once in a turn, for all items that were taken in it. */
  #scheduleCredit(): void {
    if (this.#isCreditScheduled) return;
    this.#isCreditScheduled = true;
    queueMicrotask(() => {
      this.#isCreditScheduled = false;
      const items = this.#uncredited;
      if (this.#hasEnded || items === 0) return;
      this.#uncredited = 0;
      this.#session.sendNotification("$/credit", { stream: this.#id, items });
    });
  }
}
