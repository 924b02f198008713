// Built from ipc-runtime/client/src. Edit that, and run `npm run build` there.
/// <reference lib="esnext.disposable" />
import { Channel, Bytes, Command, StreamCommand, PageRequest, HandlerContext, Stream, Listenable, Emittable, CallOptions } from './ipc-internal.js';

/** A {@link Channel} of the page, as a handler gets it. */
interface ReceivedChannel<T> {
    /**
     * Sends a message at once. Resolves when the channel has capacity for another one, as `send` in
     * Rust does. Messages after the end of the channel are dropped.
     *
     * @throws A `FrameworkError` if the message cannot be sent.
     */
    (message: T): Promise<void>;
    /**
     * Keeps the channel open after its call, until the returned function is called or the page is
     * gone.
     */
    keep(): () => void;
}
/** The value that a handler gets for an argument that is a channel or a stream. */
type Received<V> = unknown extends V ? V : V extends WritableStream<infer T> ? ReceivedChannel<T> : V extends Extract<Channel<never>, (message: never) => unknown> ? never : V extends AsyncIterable<infer T> ? AsyncIterableIterator<Arrived<T>> : V extends ReadableStream<infer T> ? AsyncIterableIterator<Arrived<T>> : V extends Blob ? never : Arrived<V>;
/** What arrives for a value that was sent: for bytes of any buffer, those of an `ArrayBuffer`. */
type Arrived<V> = unknown extends V ? V : V extends Uint8Array ? Bytes : V;
/** The values that the handler of a command that streams may return. */
type Items<T> = (Iterable<T> & object) | AsyncIterable<T>;

/** Any command of the bindings. */
type AnyCommand = Command<(...args: never) => unknown, unknown> | StreamCommand<(...args: never) => unknown, unknown>;
/** Any request of the bindings. */
type AnyRequest = PageRequest<unknown, never, unknown>;
/**
 * The arguments of a command: an object, or `undefined` if the command has none. An argument that
 * is a channel is a function here, and one that is a stream is an async iterable.
 */
type Args<C extends AnyCommand> = ReceivedAll<Parameters<C>[0]>;
type ReceivedAll<A> = {
    [K in keyof A]: Received<A[K]>;
};
/**
 * The return value of a handler: the result of the command, or the items of a command that streams.
 */
type HandlerResult<C extends AnyCommand> = ReturnType<C> extends Stream<infer T, unknown> ? Items<T> : Awaited<ReturnType<C>>;
/**
 * A function that stands in for a command.
 *
 * An error that it throws is an `internal` error, like a panic in Rust, unless it comes from {@link
 * FakeBackend.error}. The signal is aborted when the page cancels the call, or is gone.
 */
type Handler<C extends AnyCommand> = (args: Args<C>, context: HandlerContext) => HandlerResult<C> | Promise<HandlerResult<C>>;
/** The options of a {@link FakeBackend}. */
interface FakeBackendOptions {
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
interface FakeBackend extends Disposable {
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
    emit<L extends Listenable<unknown>>(event: L, payload: Parameters<Parameters<L["listen"]>[0]>[0]): void;
    /**
     * Calls `handler` for each event that the page emits, until the returned function is called. Its
     * errors are unhandled rejections, so that the test run fails.
     */
    on<L extends Emittable<never>>(event: L, handler: (payload: Parameters<L["emit"]>[0]) => void): () => void;
    /**
     * Sends a request to the page. Rejects with a {@link CommandError} if the handler of the page
     * throws one, and with a {@link FrameworkError} if there is no handler, if it throws another
     * error, or if the signal is aborted.
     */
    request<Q extends AnyRequest>(request: Q, payload: RequestPayload<Q>, options?: Pick<CallOptions, "signal">): Promise<RequestReply<Q>>;
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
type RequestPayload<Q extends AnyRequest> = Parameters<Parameters<Q["handle"]>[0]>[0];
/** The reply to a request. */
type RequestReply<Q extends AnyRequest> = Awaited<ReturnType<Parameters<Q["handle"]>[0]>>;
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
declare function fakeBackend(options?: FakeBackendOptions): FakeBackend;

export { fakeBackend };
export type { AnyCommand, AnyRequest, Args, FakeBackend, FakeBackendOptions, Handler, HandlerResult, Items, Received, ReceivedChannel, RequestPayload, RequestReply };
