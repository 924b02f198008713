import { notificationText, plain } from "./codec.ts";
import { describe, FrameworkError, frameworkError, type IpcError, transportError } from "./error.ts";
import type { Declaration } from "./handshake.ts";
import { each, NativePromise, type Table, table, wellFormed } from "./intrinsics.ts";
import { about } from "./reader.ts";
import { type Ending, here, post, takers, tell } from "./session.ts";
import type { Source } from "./source.ts";
import type { Attachments } from "./transport.ts";
import { codes, type ErrorObject } from "./wire.ts";

/** What may be on the way to the core, items for which no credit has come back. */
const WINDOW = 1024;
/** With so many bytes on the way no other item begins. */
const WINDOW_BYTES = 4194304;
/** With so many bytes of all streams on the way, each of them has but a narrow window. */
const TOTAL_BYTES = 67108864;
const NARROW_BYTES = 65536;
/** A unit of UTF-16 is at most so many bytes of UTF-8. */
const UNIT_BYTES = 3;
/** What has gathered leaves at so many units at the latest. */
const BATCH_UNITS = 262144;
/** An item on the way. */
interface OnTheWay {
  bytes: number;
  confirmed: boolean;
  /** Gives up bytes of it that are on their way by themselves. */
  giveUp?: () => void;
}

/** The page's end of a stream that it writes. */
export class Writer implements Ending {
  readonly #id: number;
  readonly #subject: string;
  readonly #declaration: Declaration;
  readonly #source: Source;
  readonly #streams: Table<Ending>;
  readonly #total: Total;
  readonly #lane: Record<string, Promise<void>> = table();
  #items: OnTheWay[] = [];
  #bytes = 0;
  #batch: string[] = [];
  #units = 0;
  /** No item is taken any more; those before may still leave. */
  #ending = false;
  #over = false;
  #resting = false;
  #channel: MessageChannel | undefined;
  #goOn: (() => void) | undefined;

  constructor(id: number, subject: string, declaration: Declaration, source: Source) {
    this.#id = id;
    this.#subject = subject;
    this.#declaration = declaration;
    this.#source = source;
    this.#streams = here().streams;
    this.#streams[id] = this;
    this.#total = totalOf(this.#streams);
    listen();
    void this.#run();
  }

  grant(items: number): void {
    this.#free(this.#items.splice(0, items));
    this.resume();
  }

  /** Looks again whether there is room. */
  resume(): void {
    this.#goOn?.();
  }

  /** The core wants no more, or the call has settled. */
  stop(error?: IpcError): void {
    if (!this.#ending) this.#source.stop(error);
    this.#finish();
  }

  lost(error: ErrorObject): void {
    this.stop(frameworkError(error, this.#subject));
  }

  async #run(): Promise<void> {
    try {
      for (;;) {
        await this.#room();
        if (this.#ending) return;
        const { done, value } = await this.#source.next();
        if (this.#ending) return;
        if (done) return this.#end();
        this.#encode(value);
      }
    } catch (cause) {
      this.#end({ code: codes.internal, message: describe(cause) });
    }
  }

  #room(): Promise<void> | undefined {
    if (this.#hasRoom()) return undefined;
    return new NativePromise((resolve) => {
      this.#goOn = () => {
        if (!this.#ending && !this.#hasRoom()) return;
        this.#goOn = undefined;
        resolve();
      };
    });
  }

  #hasRoom(): boolean {
    const most = this.#total.bytes < TOTAL_BYTES ? WINDOW_BYTES : NARROW_BYTES;
    return this.#items.length < WINDOW && this.#bytes < most;
  }

  /** The core is done with these. Where there was no room for all streams, there may be now. */
  #free(items: readonly OnTheWay[]): void {
    const total = this.#total;
    const wasFull = total.bytes >= TOTAL_BYTES;
    each(items, (item) => {
      item.confirmed = true;
      this.#bytes -= item.bytes;
      total.bytes -= item.bytes;
    });
    if (wasFull && total.bytes < TOTAL_BYTES) resumeAll(total.streams);
  }

  #encode(value: unknown): void {
    const { codec = plain } = this.#declaration;
    const { attachments } = here();
    // Counts from now on, also while its bytes are still on their way.
    const item: OnTheWay = { bytes: 0, confirmed: false };
    this.#items[this.#items.length] = item;
    const grows = (bytes: number): void => {
      if (item.confirmed) return;
      item.bytes += bytes;
      this.#bytes += bytes;
      this.#total.bytes += bytes;
    };
    const counting: Attachments | undefined = attachments && {
      threshold: attachments.threshold,
      push(bytes) {
        grows(bytes.length);
        return attachments.push(bytes);
      },
      drop: (n) => attachments.drop(n),
      pull: (n, size) => attachments.pull(n, size),
    };
    let units = 0;
    const sized = (length: number): void => {
      grows(UNIT_BYTES * (length - units));
      units = length;
    };
    const fail = (error: IpcError): void => this.#fail(error);
    const underWay = (giveUp: () => void): void => void (item.giveUp = giveUp);
    const road = { subject: this.#subject, attachments: counting, lane: this.#lane, sized, underWay, fail };
    try {
      codec.encode(value, road, (text) => {
        // Told to whoever holds bytes for it.
        if (this.#over) throw new FrameworkError("cancelled", "the stream was given up", this.#subject);
        sized(text.length);
        this.#leave(text);
      });
    } catch (cause) {
      // It is the last. Those before it still leave.
      if (this.#over) return;
      this.#source.stop();
      const { code, message } = transportError(cause, this.#subject);
      this.#end({ code, message });
    }
  }

  /** At once when nothing has left in this turn, else with what gathers until the next one. */
  #leave(text: string): void {
    if (this.#units + text.length > BATCH_UNITS) this.#flush();
    this.#batch[this.#batch.length] = text;
    this.#units += text.length + 1;
    if (!this.#resting) this.#flush();
  }

  #flush(): void {
    const batch = this.#batch;
    if (batch.length === 0) return;
    this.#batch = [];
    this.#units = 0;
    try {
      this.#post(batch);
    } catch (cause) {
      try {
        if (batch.length === 1) throw cause;
        // Together they may be too long.
        each(batch, (item) => this.#post([item]));
      } catch (cause) {
        return this.#fail(transportError(cause, this.#subject));
      }
    }
    this.#resting = true;
    this.#later();
  }

  #post(items: readonly string[]): void {
    post(notificationText("$/items", `{"stream":${this.#id},"items":[${items.join(",")}]}`));
  }

  /** Timers are throttled in hidden pages, messages are not. */
  #later(): void {
    if (this.#over) return;
    if (this.#channel === undefined) {
      this.#channel = new MessageChannel();
      this.#channel.port1.onmessage = () => {
        this.#resting = false;
        this.#flush();
      };
    }
    this.#channel.port2.postMessage(0);
  }

  /** An item did not get through, and nothing behind it leaves. */
  #fail({ code, message }: IpcError): void {
    if (this.#over) return;
    if (!this.#ending) this.#source.stop();
    this.#ending = true;
    this.#flush();
    this.#tellEnd({ code, message });
  }

  /** The source has no more. */
  #end(error?: ErrorObject): void {
    this.#ending = true;
    const go = (): void => {
      this.#flush();
      this.#tellEnd(error);
    };
    const waiting = this.#lane[this.#subject];
    if (waiting === undefined) go();
    else void waiting.then(go);
  }

  #tellEnd(error?: ErrorObject): void {
    if (this.#over) return;
    this.#finish();
    tell("$/end", { stream: this.#id, error: error && { ...error, message: wellFormed(error.message) } });
  }

  #finish(): void {
    this.#ending = this.#over = true;
    this.#batch = [];
    if (this.#streams[this.#id] === this) delete this.#streams[this.#id];
    each(this.#items, (item) => item.giveUp?.());
    this.#free(this.#items.splice(0));
    this.#channel?.port1.close();
    this.#goOn?.();
  }
}

/** What the streams of one session have on the way. */
interface Total {
  readonly streams: Table<Ending>;
  bytes: number;
}

function resumeAll(streams: Table<Ending>): void {
  for (const id in streams) {
    const writer = streams[id];
    if (writer instanceof Writer) writer.resume();
  }
}

let latest: Total | undefined;

const totalOf = (streams: Table<Ending>): Total =>
  latest?.streams === streams ? latest : (latest = { streams, bytes: 0 });

let listening = false;

function listen(): void {
  if (listening) return;
  listening = true;
  takers["$/credit"] = ({ params }) => {
    const { stream, items } = about(params);
    const writer = here().streams[stream];
    if (writer instanceof Writer && typeof items === "number" && items > 0) writer.grant(items);
  };
  takers["$/stop"] = ({ params }) => {
    const writer = here().streams[about(params).stream];
    if (writer instanceof Writer) writer.stop();
  };
}
