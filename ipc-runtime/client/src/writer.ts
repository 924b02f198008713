import { plain, type Road } from "./codec.ts";
import { describe, IpcError } from "./error.ts";
import type { Declaration } from "./handshake.ts";
import { each, NativePromise, type Table, table } from "./intrinsics.ts";
import { about } from "./reader.ts";
import { type Ending, here, takers, tell } from "./session.ts";
import type { Source } from "./source.ts";
import type { Attachments } from "./transport.ts";
import { codes, type ErrorObject } from "./wire.ts";

/** What may be on the way to the core, items for which no credit has come back. */
const WINDOW = 1024;
/** With so many bytes on the way no other item begins. */
const WINDOW_BYTES = 4194304;
/** A unit of UTF-16 is at most so many bytes of UTF-8. */
const UNIT_BYTES = 3;
/** What has gathered leaves at so many units at the latest. */
const BATCH_UNITS = 262144;
/** The page's end of a stream that it writes. */
export class Writer implements Ending {
  readonly #id: number;
  readonly #subject: string;
  readonly #declaration: Declaration;
  readonly #source: Source;
  readonly #streams: Table<Ending>;
  readonly #lane: Record<string, Promise<void>> = table();
  /** The sizes of the items on the way. */
  #sizes: number[] = [];
  #bytes = 0;
  #batch = "";
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
    listen();
    void this.#run();
  }

  grant(items: number): void {
    each(this.#sizes.splice(0, items), (size) => (this.#bytes -= size));
    this.#goOn?.();
  }

  /** The core wants no more, or the call has settled. */
  stop(): void {
    if (this.#finish()) this.#source.stop();
  }

  lost(): void {
    this.stop();
  }

  async #run(): Promise<void> {
    try {
      for (;;) {
        await this.#room();
        if (this.#over) return;
        const { done, value } = await this.#source.next();
        if (this.#over) return;
        if (done) return this.#end();
        this.#encode(value);
      }
    } catch (cause) {
      const own = cause instanceof IpcError;
      if (own) this.#source.stop();
      this.#end({ code: own ? cause.code : codes.internal, message: describe(cause) });
    }
  }

  #room(): Promise<void> | undefined {
    if (this.#sizes.length < WINDOW && this.#bytes < WINDOW_BYTES) return undefined;
    return new NativePromise((resolve) => {
      this.#goOn = () => {
        if (!this.#over && (this.#sizes.length >= WINDOW || this.#bytes >= WINDOW_BYTES)) return;
        this.#goOn = undefined;
        resolve();
      };
    });
  }

  #encode(value: unknown): void {
    const { codec = plain } = this.#declaration;
    let attached = 0;
    const { attachments } = here();
    const counting: Attachments | undefined = attachments && {
      ...attachments,
      push(bytes) {
        attached += bytes.length;
        return attachments.push(bytes);
      },
    };
    const at = this.#sizes.length;
    const road: Road = {
      subject: this.#subject,
      attachments: counting,
      lane: this.#lane,
      fail: (error) => {
        if (this.#over) return;
        this.#source.stop();
        this.#end({ code: error.code, message: error.message });
      },
    };
    // Counts from now on, also while its bytes are still on their way.
    this.#sizes[at] = 0;
    let size = 0;
    codec.encode(value, road, (text) => {
      size = UNIT_BYTES * text.length;
      if (!this.#over) this.#leave(text);
    });
    this.#sizes[at] = size + attached;
    this.#bytes += size + attached;
  }

  /** At once when nothing has left in this turn, else with what gathers until the next one. */
  #leave(text: string): void {
    this.#batch = this.#batch === "" ? text : `${this.#batch},${text}`;
    if (!this.#resting || this.#batch.length >= BATCH_UNITS) this.#flush();
  }

  #flush(): void {
    if (this.#batch === "") return;
    const batch = this.#batch;
    this.#batch = "";
    this.#send(`{"stream":${this.#id},"items":[${batch}]}`);
    this.#resting = true;
    this.#later();
  }

  /** Timers are throttled in hidden pages, messages are not. */
  #later(): void {
    if (this.#channel === undefined) {
      this.#channel = new MessageChannel();
      this.#channel.port1.onmessage = () => {
        this.#resting = false;
        this.#flush();
      };
    }
    this.#channel.port2.postMessage(0);
  }

  #send(params: string): void {
    if (here().streams === this.#streams) tell("$/items", params);
  }

  #end(error?: ErrorObject): void {
    const go = (): void => {
      if (this.#over) return;
      this.#flush();
      this.#finish();
      if (here().streams === this.#streams) tell("$/end", { stream: this.#id, error });
    };
    const waiting = this.#lane[this.#subject];
    if (waiting === undefined) go();
    else void waiting.then(go);
  }

  #finish(): boolean {
    if (this.#over) return false;
    this.#over = true;
    this.#batch = "";
    if (this.#streams[this.#id] === this) delete this.#streams[this.#id];
    this.#channel?.port1.close();
    this.#goOn?.();
    return true;
  }
}

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
