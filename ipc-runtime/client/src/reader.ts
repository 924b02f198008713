import { plain, type Road } from "./codec.ts";
import { frameworkError, type IpcError } from "./error.ts";
import type { Declaration } from "./handshake.ts";
import { each, isArray, NativePromise, type Table, table } from "./intrinsics.ts";
import { type Ending, here, takers, tell } from "./session.ts";
import type { ErrorObject, Notification } from "./wire.ts";

/** With so many items read, the core is told; it sends at most twice as many before that. */
const HALF_A_WINDOW = 512;

/** What a reader of a stream does with what comes. */
export interface Consumer {
  /** There is an item, or the end: see {@link Reader.take}. */
  ready(): void;
  /** An item can not be read: the writer is to be stopped. */
  unreadable(error: IpcError): void;
}

/** The page's end of a stream that the core writes: a result, or a channel. */
export class Reader implements Ending {
  readonly subject: string;
  readonly #id: number;
  readonly #declaration: Declaration;
  readonly #consumer: Consumer;
  readonly #streams: Table<Ending>;
  /** Items that wait for bytes, and those behind them. */
  readonly #lane: Record<string, Promise<void>> = table();
  #items: unknown[] = [];
  #first = 0;
  #read = 0;
  #told = false;
  #ended = false;
  #error: IpcError | undefined;

  constructor(id: number, subject: string, declaration: Declaration, consumer: Consumer) {
    this.#id = id;
    this.subject = subject;
    this.#declaration = declaration;
    this.#consumer = consumer;
    this.#streams = here().streams;
    this.#streams[id] = this;
    listen();
  }

  /** The next item, if it has come. */
  take(): { readonly value: unknown } | undefined {
    if (this.#first === this.#items.length) return undefined;
    const value = this.#items[this.#first];
    this.#items[this.#first++] = undefined;
    this.#read++;
    if (this.#first === this.#items.length || this.#first > HALF_A_WINDOW) {
      this.#items.splice(0, this.#first);
      this.#first = 0;
    }
    if (!this.#ended && (this.#items.length === 0 || this.#read >= HALF_A_WINDOW)) this.#credit();
    return { value };
  }

  /** Whether {@link take} would give something. */
  get filled(): boolean {
    return this.#first < this.#items.length;
  }

  /** Whether no more comes than {@link take} gives. */
  get ended(): boolean {
    return this.#ended;
  }

  /** Why not all has come. It is told once. */
  error(): IpcError | undefined {
    const error = this.#error;
    this.#error = undefined;
    return error;
  }

  receive(items: readonly unknown[]): void {
    const { codec = plain } = this.#declaration;
    const road: Road = {
      subject: this.subject,
      attachments: here().attachments,
      lane: this.#lane,
      fail: (error) => {
        if (this.#ended) return;
        this.#consumer.unreadable(error);
        this.end(error);
      },
    };
    each(items, (item) =>
      codec.decode(item, road, (value) => {
        if (this.#ended) return;
        this.#items[this.#items.length] = value;
        this.#consumer.ready();
      }),
    );
  }

  /** All has come that will. Items that wait for their bytes come before that. */
  async finish(error?: IpcError): Promise<void> {
    const waiting = this.#lane[this.subject];
    if (waiting !== undefined) await waiting;
    this.end(error);
  }

  /** Whether items wait for their bytes. */
  get waits(): Promise<void> | undefined {
    return this.#lane[this.subject];
  }

  /** Nothing more is taken. */
  end(error?: IpcError): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#error = error;
    if (this.#streams[this.#id] === this) delete this.#streams[this.#id];
    this.#consumer.ready();
  }

  /** Drops what has come and has not been read. */
  drop(error?: IpcError): void {
    this.#items = [];
    this.#first = 0;
    this.#error = undefined;
    this.end(error);
  }

  lost(error: ErrorObject): void {
    this.end(frameworkError(error, this.subject));
  }

  /** Once in a turn, for all that was read in it. */
  #credit(): void {
    if (this.#told) return;
    this.#told = true;
    void NativePromise.resolve().then(() => {
      this.#told = false;
      const items = this.#read;
      if (this.#ended || items === 0 || here().streams !== this.#streams) return;
      this.#read = 0;
      tell("$/credit", { stream: this.#id, items });
    });
  }
}

let listening = false;

function listen(): void {
  if (listening) return;
  listening = true;
  takers["$/items"] = ({ params }) => {
    const { stream, items } = about(params);
    const reader = here().streams[stream];
    if (reader instanceof Reader && isArray(items)) reader.receive(items as readonly unknown[]);
  };
  takers["$/end"] = ({ params }) => {
    const { stream, error } = about(params);
    const reader = here().streams[stream];
    if (reader instanceof Reader) void reader.finish(error && frameworkError(error, reader.subject));
  };
}

interface About {
  readonly stream: number;
  readonly items?: unknown;
  readonly error?: ErrorObject;
}

/** The parameters of a message about a stream. One that has none is about none. */
export function about(params: Notification["params"]): About {
  return (params ?? { stream: 0 }) as unknown as About;
}
