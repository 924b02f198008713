import {
  type Command,
  CommandError,
  type Connection,
  type Declaration,
  type Emittable,
  type ErrorObject,
  type Incoming,
  type Listenable,
  plain,
  type Receiver,
  type Transport,
  setTransport,
} from "./index.ts";

/** Any command of the bindings. */
export type AnyCommand = Command<(...args: never) => unknown, unknown>;

/** What a command takes: an object with its arguments, `undefined` where it has none. */
export type Args<C extends AnyCommand> = Parameters<C>[0];

/** What stands for a command in a test. What it throws is an `internal` error, as a panic is, but for {@link FakeCore.error}. */
export type Handler<C extends AnyCommand> = (...args: Parameters<C>) => Awaited<ReturnType<C>> | Promise<Awaited<ReturnType<C>>>;

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
  /** The arguments of all calls of a command, in order, answered or not. */
  calls<C extends AnyCommand>(command: C): readonly Args<C>[];
  /**
   * Gives the client its bridge back, if the page has one. What is pending rejects with `closed`; listeners that are left
   * wait for the next core.
   */
  restore(): void;
}

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
 */
export function fakeCore(options: FakeCoreOptions = {}): FakeCore {
  return new Core(options);
}

interface Known {
  readonly declaration: Declaration;
  readonly run: (args: unknown) => unknown;
}

interface Request {
  readonly id?: number;
  readonly method: string;
  readonly params?: unknown;
}

// The codes of the protocol.
const UNKNOWN_COMMAND = -32601;
const INTERNAL = -32603;
const SCHEMA_MISMATCH = -32006;
const TRANSPORT = -32005;
const COMMAND = 1;

let used: Core | undefined;

/** Takes the place of a core that is gone, so that listeners which are left do not complain between tests. */
const nobody: Transport = {
  connect: () => ({
    nextId: () => 1,
    send(text) {
      if ((JSON.parse(text) as Request).method.startsWith("$/")) return;
      throw { code: TRANSPORT, message: "the fake core has been restored, and this page has no bridge" } satisfies ErrorObject;
    },
  }),
};

class Core implements FakeCore {
  readonly window: string;
  readonly #fingerprint: string | undefined;
  readonly #commands = new Map<string, Known>();
  readonly #events = new Map<string, Set<Known>>();
  readonly #listening = new Map<string, number>();
  readonly #received = new Map<string, unknown[]>();
  #receiver: Receiver | undefined;
  #lastId = 0;
  #stale = false;

  constructor({ window = "main", fingerprint }: FakeCoreOptions) {
    this.window = window;
    this.#fingerprint = fingerprint;
    used = this;
    setTransport(this);
  }

  handle<C extends AnyCommand>(command: C, handler: Handler<C>): void {
    const run = (args: unknown): unknown => handler(...([args] as unknown as Parameters<C>));
    this.#commands.set(command.wireName, { declaration: command, run });
  }

  error<C extends AnyCommand>(command: C, data: ReturnType<C>["~error"], message = "the command failed"): Error {
    return new CommandError(message, data, command.wireName);
  }

  emit<L extends Listenable<unknown>>(event: L, payload: Parameters<Parameters<L["listen"]>[0]>[0]): void {
    const text = written(event, payload, event.wireName);
    const listening = this.#listening.get(event.wireName) ?? 0;
    if (listening > 0) this.#tell(`"method":${JSON.stringify(event.wireName)},"params":[${text}]`);
  }

  on<L extends Emittable<never>>(event: L, handler: (payload: Parameters<L["emit"]>[0]) => void): () => void {
    const known: Known = { declaration: event, run: (payload) => handler(payload as Parameters<L["emit"]>[0]) };
    const handlers = this.#events.get(event.wireName) ?? new Set();
    this.#events.set(event.wireName, handlers.add(known));
    return () => void handlers.delete(known);
  }

  calls<C extends AnyCommand>(command: C): readonly Args<C>[] {
    return (this.#received.get(command.wireName) ?? []).map((args) => read(command, args, command.wireName) as Args<C>);
  }

  restore(): void {
    if (used !== this) return;
    used = undefined;
    setTransport("__IPC__" in globalThis ? undefined : nobody);
  }

  [Symbol.dispose](): void {
    this.restore();
  }

  connect(receiver: Receiver): Connection {
    this.#receiver = receiver;
    this.#listening.clear();
    return { nextId: () => ++this.#lastId, send: (text) => this.#take(JSON.parse(text) as Request) };
  }

  /** Who listens is noted at once, so that an event may follow in the same turn. All else takes its time, as it really does. */
  #take({ id, method, params }: Request): void {
    if (method === "$/bindings") {
      const { fingerprint } = params as { readonly fingerprint: string };
      this.#stale ||= this.#fingerprint !== undefined && fingerprint !== this.#fingerprint;
    } else if (id === undefined) {
      if (!this.#stale) void this.#handleEvent(method, params);
    } else if (this.#stale) {
      void this.#refuse(id, SCHEMA_MISMATCH, "the bindings of this page are not those of the core: generate them again");
    } else if (method === "$/listen" || method === "$/unlisten") {
      this.#count(params as { readonly event: string }, method === "$/listen" ? 1 : -1);
      void this.#answer(id, "null");
    } else {
      void this.#run(id, method, params);
    }
  }

  #count({ event }: { readonly event: string }, by: 1 | -1): void {
    this.#listening.set(event, Math.max(0, (this.#listening.get(event) ?? 0) + by));
  }

  async #handleEvent(event: string, params: unknown): Promise<void> {
    await undefined;
    const [payload] = params as readonly unknown[];
    for (const { declaration, run } of this.#events.get(event) ?? []) run(read(declaration, payload, event));
  }

  async #run(id: number, method: string, params: unknown): Promise<void> {
    this.#received.set(method, [...(this.#received.get(method) ?? []), params]);
    await undefined;
    const command = this.#commands.get(method);
    if (command === undefined) {
      return this.#refuse(id, UNKNOWN_COMMAND, `no such command: give the fake core one with \`handle(…)\` for \`${method}\``);
    }
    let result: unknown;
    try {
      result = await command.run(read(command.declaration, params, method));
    } catch (error) {
      return this.#fail(id, method, command, error);
    }
    try {
      return await this.#answer(id, written(command.declaration, result, method));
    } catch (error) {
      return this.#refuse(id, INTERNAL, `what the command returned can not be sent: ${(error as Error).message}`);
    }
  }

  async #fail(id: number, method: string, { declaration }: Known, error: unknown): Promise<void> {
    if (!(error instanceof CommandError)) {
      console.error(error); // the log of the core
      return this.#refuse(id, INTERNAL, `\`${method}\` panicked; the log of the core says why`);
    }
    try {
      const { message, data } = error;
      const text = written(declaration, data, method);
      this.#tell(`"id":${id},"error":{"code":${COMMAND},"message":${JSON.stringify(message)},"data":${text}}`);
    } catch (unsent) {
      return this.#refuse(id, INTERNAL, `what the command returned can not be sent: ${(unsent as Error).message}`);
    }
  }

  async #answer(id: number, result: string): Promise<void> {
    await undefined;
    this.#tell(`"id":${id},"result":${result}`);
  }

  async #refuse(id: number, code: number, message: string): Promise<void> {
    await undefined;
    this.#tell(`"id":${id},"error":${JSON.stringify({ code, message })}`);
  }

  #tell(members: string): void {
    this.#receiver?.message(JSON.parse(`{"jsonrpc":"2.0",${members}}`) as Incoming);
  }
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
