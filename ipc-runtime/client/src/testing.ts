import {
  type CallOptions,
  type Command,
  CommandError,
  type Connection,
  type Declaration,
  type Emittable,
  type ErrorObject,
  FrameworkError,
  type FrameworkKind,
  type Handleable,
  type HandlerContext,
  type Incoming as Answer,
  type Listenable,
  plain,
  type Receiver,
  type Stream,
  type StreamCommand,
  type Transport,
  setTransport,
} from "./index.ts";
import { Incoming, type Items, Outgoing, type Received, sendAll, type Tell } from "./testing-streams.ts";
import { codes } from "./wire.ts";

export type { Items, Received, ReceivedChannel } from "./testing-streams.ts";

/** Any command of the bindings. */
export type AnyCommand = Command<(...args: never) => unknown, unknown> | StreamCommand<(...args: never) => unknown, unknown>;

/** Any request of the core, in the bindings. */
export type AnyRequest = Handleable<unknown, never, unknown>;

/**
 * What a command takes: an object with its arguments, `undefined` where it has none. An argument that is a channel is a
 * function here, and one that is a stream is an async iterable.
 */
export type Args<C extends AnyCommand> = ReceivedAll<Parameters<C>[0]>;

type ReceivedAll<A> = { [K in keyof A]: Received<A[K]> };

/** What a handler returns: a value, or the items of a command that streams. */
export type Handled<C extends AnyCommand> =
  ReturnType<C> extends Stream<infer T, unknown> ? Items<T> : Awaited<ReturnType<C>>;

/**
 * What stands for a command in a test. What it throws is an `internal` error, as a panic is, but for
 * {@link FakeCore.error}. The signal is aborted when the page gives the call up, or is gone.
 */
export type Handler<C extends AnyCommand> = (args: Args<C>, context: HandlerContext) => Handled<C> | Promise<Handled<C>>;

/** How a {@link FakeCore} presents itself. */
export interface FakeCoreOptions {
  /** The label of the window that the page stands in. `main`, if it is not given. */
  readonly window?: string;
  /** The fingerprint of the core's own bindings. If it is not given, any page has the right ones. */
  readonly fingerprint?: string;
}

/** A core that runs in the test. It is the client's transport from its making until {@link FakeCore.restore}. */
export interface FakeCore extends Disposable {
  /** Answers a command from now on, in place of the handler before. A command without one is an `unknown-command`. */
  handle<C extends AnyCommand>(command: C, handler: Handler<C>): void;
  /** The command's own error, for a handler to throw. `message` is what Rust's `Display` would say. */
  error<C extends AnyCommand>(command: C, data: ReturnType<C>["~error"], message?: string): Error;
  /**
   * Sends an event to the page. It reaches those that listen, before this returns. Throws a `FrameworkError` where the
   * payload can not be sent.
   */
  emit<L extends Listenable<unknown>>(event: L, payload: Parameters<Parameters<L["listen"]>[0]>[0]): void;
  /**
   * Is told of an event that the page sends, until what it returns is called. What it throws is an unhandled rejection,
   * so that the test run fails.
   */
  on<L extends Emittable<never>>(event: L, handler: (payload: Parameters<L["emit"]>[0]) => void): () => void;
  /**
   * Asks the page what the core may ask it. Rejects with a {@link CommandError} where the page's handler throws one, and
   * with a {@link FrameworkError} where there is no handler, it fails otherwise, or the signal gives the request up.
   */
  request<Q extends AnyRequest>(request: Q, payload: Asked<Q>, options?: Pick<CallOptions, "signal">): Promise<Reply<Q>>;
  /** The arguments of all calls of a command, in order, answered or not. */
  calls<C extends AnyCommand>(command: C): readonly Args<C>[];
  /**
   * Gives the client its bridge back, if the page has one. What is pending rejects with `closed`; listeners that are left
   * wait for the next core.
   */
  restore(): void;
}

/** What a request tells the page. */
export type Asked<Q extends AnyRequest> = Parameters<Parameters<Q["handle"]>[0]>[0];

/** What the page answers. */
export type Reply<Q extends AnyRequest> = Awaited<ReturnType<Parameters<Q["handle"]>[0]>>;

/**
 * Makes a core for tests of a front end: its handlers are written in TypeScript, and typed by the bindings of the page.
 * It is the client's transport from now on, one at a time: another one takes its place.
 *
 * ```ts
 * import { fakeCore } from "./bindings/testing.js";
 *
 * using core = fakeCore();
 * core.handle(saveNote, ({ title }) => ({ id: 1, title }));
 * assert.equal((await saveNote({ title: "milk" })).id, 1);
 * ```
 *
 * Arguments, results, errors and payloads go through the client's own codec and through JSON text, both ways: what is
 * lost or refused on the way to a real core is lost or refused here. What Rust makes of the arguments is not known here:
 * a handler gets what the page has sent.
 *
 * Streams keep their order and wait for their readers, at most 1,024 items ahead. Channels end with their call, unless a
 * handler keeps them.
 */
export function fakeCore(options: FakeCoreOptions = {}): FakeCore {
  return new Core(options);
}

interface Known {
  readonly declaration: Declaration;
  /** Whether what it returns are the items of a stream. */
  readonly streams: boolean;
  readonly run: (args: unknown, context: HandlerContext) => unknown;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: ErrorObject;
}

/** A call that has no answer yet. */
interface Running {
  readonly id: number;
  readonly method: string;
  readonly controller: AbortController;
  /** The ends of its channels and streams. */
  readonly opened: (Outgoing | Incoming)[];
}

/** A request that the page has not answered. */
interface Asking {
  readonly declaration: Declaration;
  readonly name: string;
  resolve(reply: unknown): void;
  reject(error: Error): void;
}

/** What messages about streams and calls say. */
interface About {
  readonly id: number;
  readonly stream: number;
  readonly items: unknown;
  readonly error?: ErrorObject;
}

let used: Core | undefined;

/** Takes the place of a core that is gone, so that listeners which are left do not complain between tests. */
const nobody: Transport = {
  connect: () => ({
    nextId: () => 1,
    send(text) {
      if ((JSON.parse(text) as Message).method?.startsWith("$/") !== false) return;
      throw { code: codes.transport, message: "the fake core has been restored, and this page has no bridge" } satisfies ErrorObject;
    },
  }),
};

class Core implements FakeCore {
  readonly window: string;
  readonly #fingerprint: string | undefined;
  readonly #commands = new Map<string, Known>();
  readonly #events = new Map<string, Set<Known>>();
  /** How often the page listens to an event, or handles a request. */
  readonly #counts = new Map<string, number>();
  readonly #received = new Map<string, ((declaration: Declaration) => unknown)[]>();
  /** The last of each event that is kept for late listeners. */
  readonly #kept = new Map<string, { readonly text: string }>();
  readonly #running = new Map<number, Running>();
  readonly #asking = new Map<number, Asking>();
  readonly #streams = new Map<number, Outgoing | Incoming>();
  /** The numbers that were drawn for arguments, until their call comes. */
  readonly #drawn = new Map<number, NonNullable<Parameters<Connection["nextId"]>[0]>>();
  #receiver: Receiver | undefined;
  #lastId = 0;
  #lastAsked = 0;
  #stale = false;

  constructor({ window = "main", fingerprint }: FakeCoreOptions) {
    this.window = window;
    this.#fingerprint = fingerprint;
    if (used !== undefined) used.#leave();
    used = this;
    setTransport(this);
  }

  handle<C extends AnyCommand>(command: C, handler: Handler<C>): void {
    const run = (args: unknown, context: HandlerContext): unknown => handler(args as Args<C>, context);
    this.#commands.set(command.wireName, { declaration: command, streams: "streams" in command, run });
  }

  error<C extends AnyCommand>(command: C, data: ReturnType<C>["~error"], message = "the command failed"): Error {
    return new CommandError(message, data, command.wireName);
  }

  emit<L extends Listenable<unknown>>(event: L, payload: Parameters<Parameters<L["listen"]>[0]>[0]): void {
    const name = event.wireName;
    const text = `"method":${JSON.stringify(name)},"params":[${written(event, payload, name)}]`;
    if (event.kept) this.#kept.set(name, { text });
    if (this.#has(name)) this.#tell(text);
  }

  on<L extends Emittable<never>>(event: L, handler: (payload: Parameters<L["emit"]>[0]) => void): () => void {
    const known: Known = { declaration: event, streams: false, run: (payload) => handler(payload as Parameters<L["emit"]>[0]) };
    const handlers = this.#events.get(event.wireName) ?? new Set();
    this.#events.set(event.wireName, handlers.add(known));
    return () => void handlers.delete(known);
  }

  async request<Q extends AnyRequest>(request: Q, payload: Asked<Q>, { signal }: Pick<CallOptions, "signal"> = {}): Promise<Reply<Q>> {
    const name = request.wireName;
    const text = written(request, payload, name);
    const cancelled = (): FrameworkError => new FrameworkError("cancelled", "the request was given up", name, { cause: signal?.reason });
    if (signal?.aborted) throw cancelled();
    if (!this.#has(name)) throw new FrameworkError("unknown-command", `the page has no handler for \`${name}\``, name);
    const id = ++this.#lastAsked;
    const giveUp = (): void => {
      this.#notify("$/cancelRequest", `"id":${id}`);
      this.#asking.get(id)?.reject(cancelled());
    };
    signal?.addEventListener("abort", giveUp);
    try {
      return await new Promise<Reply<Q>>((resolve, reject) => {
        this.#asking.set(id, { declaration: request, name, resolve: (reply) => resolve(reply as Reply<Q>), reject });
        this.#tell(`"id":${id},"method":${JSON.stringify(name)},"params":[${text}]`);
      });
    } finally {
      this.#asking.delete(id);
      signal?.removeEventListener("abort", giveUp);
    }
  }

  calls<C extends AnyCommand>(command: C): readonly Args<C>[] {
    return (this.#received.get(command.wireName) ?? []).map((args) => args(command) as Args<C>);
  }

  restore(): void {
    if (used !== this) return;
    used = undefined;
    this.#leave();
    setTransport("__IPC__" in globalThis ? undefined : nobody);
  }

  [Symbol.dispose](): void {
    this.restore();
  }

  connect(receiver: Receiver): Connection {
    this.#receiver = receiver;
    this.#counts.clear();
    return {
      nextId: (argument) => {
        const id = ++this.#lastId;
        if (argument !== undefined) this.#drawn.set(id, argument);
        return id;
      },
      send: (text) => this.#take(JSON.parse(text) as Message),
    };
  }

  /** Who listens is noted at once, so that an event may follow in the same turn. All else takes its time, as it really does. */
  #take({ id, method, params, result, error }: Message): void {
    if (method === undefined) {
      this.#answered(id ?? 0, result, error);
    } else if (method === "$/bindings") {
      const { fingerprint } = params as { readonly fingerprint: string };
      this.#stale ||= this.#fingerprint !== undefined && fingerprint !== this.#fingerprint;
    } else if (id === undefined) {
      if (method.startsWith("$/")) this.#manage(method, params as About);
      else if (!this.#stale) void this.#handleEvent(method, params);
    } else if (this.#stale) {
      void this.#answer(id, refusal(codes["schema-mismatch"], "the bindings of this page are not those of the core: generate them again"));
    } else if (method === "$/listen" || method === "$/handle") {
      this.#count(params as Counted, 1);
      void this.#listened(id, (params as Counted).event ?? "");
    } else if (method === "$/unlisten" || method === "$/unhandle") {
      this.#count(params as Counted, -1);
      void this.#answer(id, '"result":null');
    } else {
      void this.#run(id, method, params);
    }
  }

  async #listened(id: number, event: string): Promise<void> {
    const kept = this.#kept.get(event);
    await undefined;
    // A newer one has reached the page already.
    if (kept !== undefined && this.#kept.get(event) === kept) this.#tell(kept.text);
    this.#tell(`"id":${id},"result":null`);
  }

  #count({ event, request }: Counted, by: 1 | -1): void {
    const name = event ?? request ?? "";
    this.#counts.set(name, Math.max(0, (this.#counts.get(name) ?? 0) + by));
  }

  #has(name: string): boolean {
    return (this.#counts.get(name) ?? 0) > 0;
  }

  /** Messages about streams and calls. */
  #manage(method: string, { id, stream, items, error }: About): void {
    const found = this.#streams.get(stream);
    if (method === "$/cancelRequest") void this.#giveUp(id);
    else if (found instanceof Outgoing) {
      if (method === "$/credit") found.credit(items as number);
      else if (method === "$/stop") found.stop();
    } else if (found instanceof Incoming) {
      if (method === "$/items") found.receive(items as readonly unknown[]);
      else if (method === "$/end") found.end(error && new Error(error.message));
    }
  }

  async #handleEvent(event: string, params: unknown): Promise<void> {
    await undefined;
    const [payload] = params as readonly unknown[];
    for (const { declaration, run } of this.#events.get(event) ?? []) run(read(declaration, payload, event), idle);
  }

  async #run(id: number, method: string, params: unknown): Promise<void> {
    const running: Running = { id, method, controller: new AbortController(), opened: [] };
    this.#running.set(id, running);
    const opened = this.#open(running, params);
    const argsFor = (declaration: Declaration): unknown => {
      const args = read(declaration, params, method);
      return typeof args === "object" && args !== null ? { ...args, ...opened } : args;
    };
    const received = this.#received.get(method);
    if (received === undefined) this.#received.set(method, [argsFor]);
    else received.push(argsFor);
    await undefined;
    const answer = await this.#answerOf(running, argsFor);
    await undefined;
    if (this.#running.get(id) === running) this.#settle(running, answer);
  }

  /** The members of the answer to a call. */
  async #answerOf({ id, method, controller: { signal } }: Running, argsFor: (declaration: Declaration) => unknown): Promise<string> {
    const command = this.#commands.get(method);
    if (command === undefined) {
      return refusal(codes["unknown-command"], `no such command: give the fake core one with \`handle(…)\` for \`${method}\``);
    }
    const { declaration, streams, run } = command;
    const write = (value: unknown): string => {
      try {
        return written(declaration, value, method);
      } catch (error) {
        throw new Unsent(error);
      }
    };
    try {
      const result = await run(argsFor(declaration), { signal });
      if (!streams) return `"result":${write(result)}`;
      const stream = new Outgoing(id, this.#about, write);
      this.#streams.set(id, stream);
      signal.addEventListener("abort", () => stream.stop());
      await sendAll(result, stream, { signal });
      return '"result":null';
    } catch (error) {
      return signal.aborted ? "" : failure(error, method, declaration);
    } finally {
      this.#streams.delete(id);
    }
  }

  /** What stands for the channels and streams among the arguments. They are open before the handler runs. */
  #open({ method, opened }: Running, params: unknown): Record<string, unknown> {
    const stands: Record<string, unknown> = {};
    for (const [name, id] of Object.entries(params ?? {}) as [string, number][]) {
      const argument = this.#drawn.get(id);
      if (argument?.name !== name) continue;
      this.#drawn.delete(id);
      const declaration = (): Declaration => this.#commands.get(method)?.declaration ?? {};
      if (argument.flow === "streaming") {
        const incoming = new Incoming(id, this.#about, (item) => read(declaration(), item, method));
        stands[name] = incoming;
        this.#streams.set(id, incoming);
        opened.push(incoming);
      } else {
        const outgoing = new Outgoing(id, this.#about, (item) => written(declaration(), item, method));
        const end = (): void => {
          this.#streams.delete(id);
          outgoing.end();
        };
        const keep = (): (() => void) => {
          outgoing.kept = true;
          return end;
        };
        stands[name] = Object.assign((message: unknown) => outgoing.send(message), { keep });
        this.#streams.set(id, outgoing);
        opened.push(outgoing);
      }
    }
    return stands;
  }

  /** Channels end before the answer, and what the page gives is taken no more: who still reads it is told so. */
  #settle(running: Running, answer: string): void {
    this.#running.delete(running.id);
    for (const stream of running.opened) {
      if (stream instanceof Outgoing && stream.kept) continue;
      this.#streams.delete(stream.id);
      cut(stream, running.method);
    }
    this.#tell(`"id":${running.id},${answer}`);
  }

  async #giveUp(id: number): Promise<void> {
    await undefined;
    const running = this.#running.get(id);
    if (running === undefined) return;
    running.controller.abort();
    this.#settle(running, refusal(codes.cancelled, "the call was cancelled"));
  }

  #answered(id: number, result: unknown, error: ErrorObject | undefined): void {
    const asking = this.#asking.get(id);
    if (asking === undefined) return;
    const { declaration, name, resolve, reject } = asking;
    try {
      if (error === undefined) resolve(read(declaration, result, name));
      else if (error.code === codes.command) reject(new CommandError(error.message, read(declaration, error.data, name), name));
      else reject(new FrameworkError(kindOf(error.code), error.message, name, { code: error.code }));
    } catch (unreadable) {
      reject(unreadable as Error);
    }
  }

  /** The page has another core, or none. */
  #leave(): void {
    this.#receiver = undefined;
    for (const { method, controller, opened } of this.#running.values()) {
      controller.abort();
      for (const stream of opened) cut(stream, method);
    }
    this.#running.clear();
    for (const stream of this.#streams.values()) stream.end();
    this.#streams.clear();
    for (const { name, reject } of this.#asking.values()) reject(new FrameworkError("closed", "the page is gone", name));
  }

  async #answer(id: number, members: string): Promise<void> {
    await undefined;
    this.#tell(`"id":${id},${members}`);
  }

  readonly #about: Tell = (method, stream, more) => this.#notify(method, `"stream":${stream}${more === undefined ? "" : `,${more}`}`);

  #notify(method: string, params: string): void {
    this.#tell(`"method":"${method}","params":{${params}}`);
  }

  #tell(members: string): void {
    this.#receiver?.message(JSON.parse(`{"jsonrpc":"2.0",${members}}`) as Answer);
  }
}

interface Counted {
  readonly event?: string;
  readonly request?: string;
}

/** For handlers that nobody gives up. */
const idle: HandlerContext = { signal: new AbortController().signal };

/** What a handler returned has no JSON. */
class Unsent {
  readonly message: string;

  constructor(cause: unknown) {
    this.message = `what the command returned can not be sent: ${(cause as Error).message}`;
  }
}

const refusal = (code: number, message: string): string => `"error":${JSON.stringify({ code, message })}`;

function failure(error: unknown, method: string, declaration: Declaration): string {
  if (error instanceof Unsent) return refusal(codes.internal, error.message);
  if (!(error instanceof CommandError)) {
    console.error(error); // the log of the core
    return refusal(codes.internal, `\`${method}\` panicked; the log of the core says why`);
  }
  try {
    const { message, data } = error;
    return `"error":{"code":${codes.command},"message":${JSON.stringify(message)},"data":${written(declaration, data, method)}}`;
  } catch (unsent) {
    return refusal(codes.internal, new Unsent(unsent).message);
  }
}

function kindOf(code: number): FrameworkKind {
  const [kind] = Object.entries(codes).find(([, known]) => known === code) ?? [];
  return (kind ?? "internal") as FrameworkKind;
}

/** The JSON of a value, as its declaration has it written. */
function written({ codec = plain }: Declaration, value: unknown, subject: string): string {
  let text = "null";
  codec.encode(value, road(subject), (json) => (text = json));
  return text;
}

/** The value of a JSON, as its declaration has it read. */
function read({ codec = plain }: Declaration, json: unknown, subject: string): unknown {
  let value: unknown;
  codec.decode(json, road(subject), (read) => (value = read));
  return value;
}

/** No attachments, so nothing is waited for: all of it happens at once. */
function road(subject: string): Parameters<typeof plain.encode>[1] {
  return {
    subject,
    attachments: undefined,
    fail: (error) => {
      throw error;
    },
  };
}

/** Ends a stream of a call that has ended. What has come of one of the page's is not all of it. */
function cut(stream: Outgoing | Incoming, method: string): void {
  if (stream instanceof Outgoing) stream.end();
  else stream.end(new FrameworkError("cancelled", "the call that the stream belongs to has ended", method));
}
