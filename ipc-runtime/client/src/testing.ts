import {
  type CallOptions,
  codes,
  type Command,
  CommandError,
  type Connection,
  type Declaration,
  type Emittable,
  type ErrorObject,
  FrameworkError,
  type FrameworkKind,
  type HandlerContext,
  type IncomingMessage,
  type Listenable,
  type PageRequest,
  plain,
  type Receiver,
  setTransport,
  type Stream,
  type StreamArgument,
  type StreamCommand,
  type Transport,
} from "./internal.ts";
import {
  IncomingStream,
  type Items,
  OutgoingStream,
  type Received,
  sendAll,
  type SendControl,
} from "./testing/streams.ts";

export type { Items, Received, ReceivedChannel } from "./testing/streams.ts";

/** Any command of the bindings. */
export type AnyCommand =
  | Command<(...args: never) => unknown, unknown>
  | StreamCommand<(...args: never) => unknown, unknown>;

/** Any request of the bindings. */
export type AnyRequest = PageRequest<unknown, never, unknown>;

/**
 * The arguments of a command: an object, or `undefined` if the command has none. An argument that
 * is a channel is a function here, and one that is a stream is an async iterable.
 */
export type Args<C extends AnyCommand> = ReceivedAll<Parameters<C>[0]>;

type ReceivedAll<A> = { [K in keyof A]: Received<A[K]> };

/**
 * The return value of a handler: the result of the command, or the items of a command that streams.
 */
export type HandlerResult<C extends AnyCommand> =
  ReturnType<C> extends Stream<infer T, unknown> ? Items<T> : Awaited<ReturnType<C>>;

/**
 * A function that stands in for a command.
 *
 * An error that it throws is an `internal` error, like a panic in Rust, unless it comes from {@link
 * FakeBackend.error}. The signal is aborted when the page cancels the call, or is gone.
 */
export type Handler<C extends AnyCommand> = (
  args: Args<C>,
  context: HandlerContext,
) => HandlerResult<C> | Promise<HandlerResult<C>>;

/** The options of a {@link FakeBackend}. */
export interface FakeBackendOptions {
  /** The label of the window that shows the page: `main` by default. */
  readonly window?: string;
  /**
   * The fingerprint of the backend's own bindings. By default, the bindings of every page match.
   */
  readonly fingerprint?: string;
}

/**
 * A backend that runs in the test. It is the transport of the client until {@link
 * FakeBackend.restore}.
 */
export interface FakeBackend extends Disposable {
  /**
   * Sets the handler of a command. A command without a handler rejects with the kind
   * `unknown-command`.
   */
  handle<C extends AnyCommand>(command: C, handler: Handler<C>): void;
  /**
   * Creates the error of a command, for a handler to throw. `message` stands for the `Display` text
   * in Rust.
   */
  error<C extends AnyCommand>(command: C, data: ReturnType<C>["~error"], message?: string): Error;
  /**
   * Emits an event. It reaches the listeners of the page before this returns.
   *
   * @throws A `FrameworkError` if the payload cannot be sent.
   */
  emit<L extends Listenable<unknown>>(
    event: L,
    payload: Parameters<Parameters<L["listen"]>[0]>[0],
  ): void;
  /**
   * Calls `handler` for each event that the page emits, until the returned function is called. Its
   * errors are unhandled rejections, so that the test run fails.
   */
  on<L extends Emittable<never>>(
    event: L,
    handler: (payload: Parameters<L["emit"]>[0]) => void,
  ): () => void;
  /**
   * Sends a request to the page. Rejects with a {@link CommandError} if the handler of the page
   * throws one, and with a {@link FrameworkError} if there is no handler, if it throws another
   * error, or if the signal is aborted.
   */
  request<Q extends AnyRequest>(
    request: Q,
    payload: RequestPayload<Q>,
    options?: Pick<CallOptions, "signal">,
  ): Promise<RequestReply<Q>>;
  /**
   * Returns the arguments of all calls of a command, in their order, whether or not they have been
   * answered.
   */
  calls<C extends AnyCommand>(command: C): readonly Args<C>[];
  /**
   * Returns the client to its bridge, if the page has one. Everything in flight rejects with the
   * kind `closed`. Remaining listeners are registered with the next backend.
   */
  restore(): void;
}

/** The payload of a request. */
export type RequestPayload<Q extends AnyRequest> = Parameters<Parameters<Q["handle"]>[0]>[0];

/** The reply to a request. */
export type RequestReply<Q extends AnyRequest> = Awaited<ReturnType<Parameters<Q["handle"]>[0]>>;

/**
 * Creates a backend for tests of a front end. Its handlers are written in TypeScript, and typed by
 * the bindings of the page. It replaces the previous transport of the client, which can also be a
 * fake backend.
 *
 * Arguments, results, errors and payloads are encoded to JSON text and decoded again, as on a real
 * connection: values that are lost or refused there are lost or refused here. The Rust types of
 * arguments are not checked; a handler gets the arguments as the page has sent them.
 *
 * Streams keep their order, and at most 1,024 items are in flight. A channel ends with its call,
 * unless a handler keeps it open.
 *
 * @example
 * ```ts
 * import { fakeBackend } from "./bindings/testing.js";
 *
 * using backend = fakeBackend();
 * backend.handle(saveNote, ({ title }) => ({ id: 1, title }));
 * assert.equal((await saveNote({ title: "milk" })).id, 1);
 * ```
 */
export function fakeBackend(options: FakeBackendOptions = {}): FakeBackend {
  return new Backend(options);
}

/** The handler of a command or event. */
interface Registration {
  readonly declaration: Declaration;
  /** Whether the handler returns the items of a stream. */
  readonly streams: boolean;
  readonly run: (args: unknown, context: HandlerContext) => unknown;
}

/** A message from the page. */
interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: ErrorObject;
}

/** A call that has not been answered. */
interface InFlightCall {
  readonly id: number;
  readonly method: string;
  readonly controller: AbortController;
  /** The channels and streams among its arguments. */
  readonly opened: (OutgoingStream | IncomingStream)[];
}

/** A request that the page has not answered. */
interface PendingRequest {
  readonly declaration: Declaration;
  readonly name: string;
  resolve(reply: unknown): void;
  reject(error: Error): void;
}

/** The parameters of control messages. */
interface ControlParams {
  readonly id: number;
  readonly stream: number;
  readonly items: unknown;
  readonly error?: ErrorObject;
}

/** The parameters of registrations. */
interface RegistrationParams {
  readonly event?: string;
  readonly request?: string;
}

let current: Backend | undefined;

/**
 * Replaces a backend that is gone, so that remaining listeners do not report errors between tests.
 */
const absent: Transport = {
  connect: () => ({
    nextId: () => 1,
    send(text) {
      if ((JSON.parse(text) as Message).method?.startsWith("$/") !== false) return;
      const message =
        "the fake backend has been restored and this page has no IPC bridge: call `fakeBackend()` first";
      throw { code: codes.transport, message } satisfies ErrorObject;
    },
  }),
};

class Backend implements FakeBackend {
  readonly window: string;
  readonly #fingerprint: string | undefined;
  readonly #commands = new Map<string, Registration>();
  readonly #events = new Map<string, Set<Registration>>();
  /** The number of registrations of the page for each event and request. */
  readonly #registered = new Map<string, number>();
  /**
   * The arguments of all calls, by command. They are decoded once the declaration of the command is
   * known.
   */
  readonly #received = new Map<string, ((declaration: Declaration) => unknown)[]>();
  /** The last value of each event that is kept for listeners that come late. */
  readonly #kept = new Map<string, { readonly text: string }>();
  readonly #calls = new Map<number, InFlightCall>();
  readonly #requests = new Map<number, PendingRequest>();
  readonly #streams = new Map<number, OutgoingStream | IncomingStream>();
  /** The ids that were allocated for arguments, until their call arrives. */
  readonly #allocated = new Map<number, StreamArgument>();
  #receiver: Receiver | undefined;
  #lastId = 0;
  #lastRequestId = 0;
  #isOutdated = false;

  constructor({ window = "main", fingerprint }: FakeBackendOptions) {
    this.window = window;
    this.#fingerprint = fingerprint;
    if (current !== undefined) current.#disconnect();
    current = this;
    setTransport(this);
  }

  handle<C extends AnyCommand>(command: C, handler: Handler<C>): void {
    const run = (args: unknown, context: HandlerContext): unknown =>
      handler(args as Args<C>, context);
    this.#commands.set(command.wireName, {
      declaration: command,
      streams: "streams" in command,
      run,
    });
  }

  error<C extends AnyCommand>(
    command: C,
    data: ReturnType<C>["~error"],
    message = "the command failed",
  ): Error {
    return new CommandError(message, data, command.wireName);
  }

  emit<L extends Listenable<unknown>>(
    event: L,
    payload: Parameters<Parameters<L["listen"]>[0]>[0],
  ): void {
    const name = event.wireName;
    const text = `"method":${JSON.stringify(name)},"params":[${encode(event, payload, name)}]`;
    if (event.kept) this.#kept.set(name, { text });
    if (this.#isRegistered(name)) this.#send(text);
  }

  on<L extends Emittable<never>>(
    event: L,
    handler: (payload: Parameters<L["emit"]>[0]) => void,
  ): () => void {
    const run = (payload: unknown): void => handler(payload as Parameters<L["emit"]>[0]);
    const registration: Registration = { declaration: event, streams: false, run };
    const handlers = this.#events.get(event.wireName) ?? new Set();
    this.#events.set(event.wireName, handlers.add(registration));
    return () => void handlers.delete(registration);
  }

  async request<Q extends AnyRequest>(
    request: Q,
    payload: RequestPayload<Q>,
    { signal }: Pick<CallOptions, "signal"> = {},
  ): Promise<RequestReply<Q>> {
    const name = request.wireName;
    const text = encode(request, payload, name);
    const cancelled = (): FrameworkError =>
      new FrameworkError("cancelled", "the request was cancelled", name, { cause: signal?.reason });
    if (signal?.aborted) throw cancelled();
    if (!this.#isRegistered(name)) {
      throw new FrameworkError("unknown-command", `the page has no handler for \`${name}\``, name);
    }
    const id = ++this.#lastRequestId;
    const abort = (): void => {
      this.#sendNotification("$/cancelRequest", `"id":${id}`);
      this.#requests.get(id)?.reject(cancelled());
    };
    signal?.addEventListener("abort", abort);
    try {
      return await new Promise<RequestReply<Q>>((resolve, reject) => {
        const resolveAs = (reply: unknown): void => resolve(reply as RequestReply<Q>);
        this.#requests.set(id, { declaration: request, name, resolve: resolveAs, reject });
        this.#send(`"id":${id},"method":${JSON.stringify(name)},"params":[${text}]`);
      });
    } finally {
      this.#requests.delete(id);
      signal?.removeEventListener("abort", abort);
    }
  }

  calls<C extends AnyCommand>(command: C): readonly Args<C>[] {
    return (this.#received.get(command.wireName) ?? []).map((args) => args(command) as Args<C>);
  }

  restore(): void {
    if (current !== this) return;
    current = undefined;
    this.#disconnect();
    setTransport("__IPC__" in globalThis ? undefined : absent);
  }

  [Symbol.dispose](): void {
    this.restore();
  }

  connect(receiver: Receiver): Connection {
    this.#receiver = receiver;
    this.#registered.clear();
    return {
      nextId: (argument) => {
        const id = ++this.#lastId;
        if (argument !== undefined) this.#allocated.set(id, argument);
        return id;
      },
      send: (text) => this.#receive(JSON.parse(text) as Message),
    };
  }

  /**
   * Handles a message of the page. Registrations count at once, so that an event may follow in the
   * same turn. All other messages are answered later, as by a real backend.
   */
  #receive({ id, method, params, result, error }: Message): void {
    if (method === undefined) {
      this.#receiveReply(id ?? 0, result, error);
    } else if (method === "$/bindings") {
      const { fingerprint } = params as { readonly fingerprint: string };
      this.#isOutdated ||= this.#fingerprint !== undefined && fingerprint !== this.#fingerprint;
    } else if (id === undefined) {
      if (method.startsWith("$/")) this.#receiveControl(method, params as ControlParams);
      else if (!this.#isOutdated) void this.#receiveEvent(method, params);
    } else if (this.#isOutdated) {
      const message = "the bindings of this page do not match the backend: generate them again";
      void this.#respond(id, errorMember(codes["schema-mismatch"], message));
    } else if (method === "$/listen" || method === "$/handle") {
      this.#countRegistration(params as RegistrationParams, 1);
      void this.#confirm(id, (params as RegistrationParams).event ?? "");
    } else if (method === "$/unlisten" || method === "$/unhandle") {
      this.#countRegistration(params as RegistrationParams, -1);
      void this.#respond(id, '"result":null');
    } else {
      void this.#receiveCall(id, method, params);
    }
  }

  async #confirm(id: number, event: string): Promise<void> {
    const kept = this.#kept.get(event);
    await undefined;
    // A newer value has been sent to the page already.
    if (kept !== undefined && this.#kept.get(event) === kept) this.#send(kept.text);
    this.#send(`"id":${id},"result":null`);
  }

  #countRegistration({ event, request }: RegistrationParams, by: 1 | -1): void {
    const name = event ?? request ?? "";
    this.#registered.set(name, Math.max(0, (this.#registered.get(name) ?? 0) + by));
  }

  #isRegistered(name: string): boolean {
    return (this.#registered.get(name) ?? 0) > 0;
  }

  #receiveControl(method: string, { id, stream, items, error }: ControlParams): void {
    const found = this.#streams.get(stream);
    if (method === "$/cancelRequest") void this.#cancel(id);
    else if (found instanceof OutgoingStream) {
      if (method === "$/credit") found.credit(items as number);
      else if (method === "$/stop") found.stop();
    } else if (found instanceof IncomingStream) {
      if (method === "$/items") found.receive(items as readonly unknown[]);
      else if (method === "$/end") found.end(error && new Error(error.message));
    }
  }

  async #receiveEvent(event: string, params: unknown): Promise<void> {
    await undefined;
    const [payload] = params as readonly unknown[];
    for (const { declaration, run } of this.#events.get(event) ?? [])
      run(decode(declaration, payload, event), neverAborted);
  }

  async #receiveCall(id: number, method: string, params: unknown): Promise<void> {
    const call: InFlightCall = { id, method, controller: new AbortController(), opened: [] };
    this.#calls.set(id, call);
    const opened = this.#open(call, params);
    const argsFor = (declaration: Declaration): unknown => {
      const args = decode(declaration, params, method);
      return typeof args === "object" && args !== null ? { ...args, ...opened } : args;
    };
    const received = this.#received.get(method);
    if (received === undefined) this.#received.set(method, [argsFor]);
    else received.push(argsFor);
    await undefined;
    const response = await this.#run(call, argsFor);
    await undefined;
    if (this.#calls.get(id) === call) this.#settle(call, response);
  }

  /** Runs the handler of a call, and returns the members of its response. */
  async #run(
    { id, method, controller: { signal } }: InFlightCall,
    argsFor: (declaration: Declaration) => unknown,
  ): Promise<string> {
    const command = this.#commands.get(method);
    if (command === undefined) {
      const message = `the fake backend has no handler for \`${method}\`: add one with \`handle(…)\``;
      return errorMember(codes["unknown-command"], message);
    }
    const { declaration, streams, run } = command;
    const encodeResult = (value: unknown): string => {
      try {
        return encode(declaration, value, method);
      } catch (error) {
        throw new InvalidResult(error);
      }
    };
    try {
      const result = await run(argsFor(declaration), { signal });
      if (!streams) return `"result":${encodeResult(result)}`;
      const stream = new OutgoingStream(id, this.#sendControl, encodeResult);
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

  /**
   * Opens the channels and streams among the arguments, before the handler runs. Returns them by
   * name.
   */
  #open({ method, opened }: InFlightCall, params: unknown): Record<string, unknown> {
    const received: Record<string, unknown> = {};
    for (const [name, id] of Object.entries(params ?? {}) as [string, number][]) {
      const argument = this.#allocated.get(id);
      if (argument?.name !== name) continue;
      this.#allocated.delete(id);
      const declaration = (): Declaration => this.#commands.get(method)?.declaration ?? {};
      if (argument.flow === "streaming") {
        const incoming = new IncomingStream(id, this.#sendControl, (item) =>
          decode(declaration(), item, method),
        );
        received[name] = incoming;
        this.#streams.set(id, incoming);
        opened.push(incoming);
      } else {
        const outgoing = new OutgoingStream(id, this.#sendControl, (item) =>
          encode(declaration(), item, method),
        );
        const end = (): void => {
          this.#streams.delete(id);
          outgoing.end();
        };
        const keep = (): (() => void) => {
          outgoing.isKept = true;
          return end;
        };
        received[name] = Object.assign((message: unknown) => outgoing.send(message), { keep });
        this.#streams.set(id, outgoing);
        opened.push(outgoing);
      }
    }
    return received;
  }

  /** Ends the channels and streams of a call, and then sends its response. */
  #settle(call: InFlightCall, response: string): void {
    this.#calls.delete(call.id);
    for (const stream of call.opened) {
      if (stream instanceof OutgoingStream && stream.isKept) continue;
      this.#streams.delete(stream.id);
      endStream(stream, call.method);
    }
    this.#send(`"id":${call.id},${response}`);
  }

  async #cancel(id: number): Promise<void> {
    await undefined;
    const call = this.#calls.get(id);
    if (call === undefined) return;
    call.controller.abort();
    this.#settle(call, errorMember(codes.cancelled, "the call was cancelled"));
  }

  #receiveReply(id: number, result: unknown, error: ErrorObject | undefined): void {
    const pending = this.#requests.get(id);
    if (pending === undefined) return;
    const { declaration, name, resolve, reject } = pending;
    try {
      if (error === undefined) resolve(decode(declaration, result, name));
      else if (error.code === codes.command) {
        reject(new CommandError(error.message, decode(declaration, error.data, name), name));
      } else
        reject(new FrameworkError(kindOf(error.code), error.message, name, { code: error.code }));
    } catch (unreadable) {
      reject(unreadable as Error);
    }
  }

  /** Ends everything in flight, because the page has another backend or none. */
  #disconnect(): void {
    this.#receiver = undefined;
    for (const { method, controller, opened } of this.#calls.values()) {
      controller.abort();
      for (const stream of opened) endStream(stream, method);
    }
    this.#calls.clear();
    for (const stream of this.#streams.values()) stream.end();
    this.#streams.clear();
    for (const { name, reject } of this.#requests.values()) {
      reject(new FrameworkError("closed", "the page has disconnected", name));
    }
  }

  async #respond(id: number, members: string): Promise<void> {
    await undefined;
    this.#send(`"id":${id},${members}`);
  }

  readonly #sendControl: SendControl = (method, stream, params) =>
    this.#sendNotification(method, `"stream":${stream}${params === undefined ? "" : `,${params}`}`);

  #sendNotification(method: string, params: string): void {
    this.#send(`"method":"${method}","params":{${params}}`);
  }

  #send(members: string): void {
    this.#receiver?.message(JSON.parse(`{"jsonrpc":"2.0",${members}}`) as IncomingMessage);
  }
}

/** The context of handlers of events, which are never cancelled. */
const neverAborted: HandlerContext = { signal: new AbortController().signal };

/** The error of a handler whose return value has no JSON form. */
class InvalidResult {
  readonly message: string;

  constructor(cause: unknown) {
    this.message = `the value that the command returned cannot be sent: ${(cause as Error).message}`;
  }
}

/** Returns the `error` member of a response. */
const errorMember = (code: number, message: string): string =>
  `"error":${JSON.stringify({ code, message })}`;

/** Returns the `error` member for anything that a handler threw. */
function failure(error: unknown, method: string, declaration: Declaration): string {
  if (error instanceof InvalidResult) return errorMember(codes.internal, error.message);
  if (!(error instanceof CommandError)) {
    // A real backend writes a panic to its log.
    console.error(error);
    return errorMember(codes.internal, `\`${method}\` panicked; see the log of the backend`);
  }
  try {
    const { message, data } = error;
    const text = encode(declaration, data, method);
    return `"error":{"code":${codes.command},"message":${JSON.stringify(message)},"data":${text}}`;
  } catch (cause) {
    return errorMember(codes.internal, new InvalidResult(cause).message);
  }
}

function kindOf(code: number): FrameworkKind {
  const [kind] = Object.entries(codes).find(([, known]) => known === code) ?? [];
  return (kind ?? "internal") as FrameworkKind;
}

/**
 * Encodes a value with the codec of its declaration. No bytes travel out of band, so that the text
 * is complete.
 */
function encode({ codec = plain }: Declaration, value: unknown, subject: string): string {
  return codec.encode(value, { subject, attachments: undefined }).text;
}

/** Decodes a value with the codec of its declaration. */
function decode({ codec = plain }: Declaration, json: unknown, subject: string): unknown {
  return codec.decode(json, { subject, attachments: undefined }).value;
}

/**
 * Ends a stream of a call that has ended. A stream of the page ends with an error, because it is
 * incomplete.
 */
function endStream(stream: OutgoingStream | IncomingStream, method: string): void {
  if (stream instanceof OutgoingStream) stream.end();
  else
    stream.end(
      new FrameworkError("cancelled", "the call that the stream belongs to has ended", method),
    );
}
