// Built from ipc-runtime/client/src. Edit that, and run `npm run build` there.
/// <reference lib="esnext.disposable" />
import { Channel, Command, StreamCommand, Handleable, HandlerContext, Stream, Listenable, Emittable, CallOptions } from './ipc.js';

/** A {@link Channel} of the page's, as a handler gets it. */
interface ReceivedChannel<T> {
    /**
     * Sends a message, at once. Resolves when there is room for another one, as `send` in Rust does. Throws a
     * `FrameworkError` where the message can not be sent. What comes after the channel's end is dropped.
     */
    (message: T): Promise<void>;
    /** Keeps the channel beyond its call, until what it returns is called or the page is gone. */
    keep(): () => void;
}
/** What a handler gets in place of an argument that is a channel or a stream. */
type Received<V> = unknown extends V ? V : V extends WritableStream<infer T> ? ReceivedChannel<T> : V extends Extract<Channel<never>, (message: never) => unknown> ? never : V extends AsyncIterable<infer T> ? AsyncIterableIterator<T> : V extends ReadableStream<infer T> ? AsyncIterableIterator<T> : V extends Blob ? never : V;
/** What a handler that streams may return. */
type Items<T> = (Iterable<T> & object) | AsyncIterable<T>;

/** Any command of the bindings. */
type AnyCommand = Command<(...args: never) => unknown, unknown> | StreamCommand<(...args: never) => unknown, unknown>;
/** Any request of the core, in the bindings. */
type AnyRequest = Handleable<unknown, never, unknown>;
/**
 * What a command takes: an object with its arguments, `undefined` where it has none. An argument that is a channel is a
 * function here, and one that is a stream is an async iterable.
 */
type Args<C extends AnyCommand> = ReceivedAll<Parameters<C>[0]>;
type ReceivedAll<A> = {
    [K in keyof A]: Received<A[K]>;
};
/** What a handler returns: a value, or the items of a command that streams. */
type Handled<C extends AnyCommand> = ReturnType<C> extends Stream<infer T, unknown> ? Items<T> : Awaited<ReturnType<C>>;
/**
 * What stands for a command in a test. What it throws is an `internal` error, as a panic is, but for
 * {@link FakeCore.error}. The signal is aborted when the page gives the call up, or is gone.
 */
type Handler<C extends AnyCommand> = (args: Args<C>, context: HandlerContext) => Handled<C> | Promise<Handled<C>>;
/** How a {@link FakeCore} presents itself. */
interface FakeCoreOptions {
    /** The label of the window that the page stands in. `main`, if it is not given. */
    readonly window?: string;
    /** The fingerprint of the core's own bindings. If it is not given, any page has the right ones. */
    readonly fingerprint?: string;
}
/** A core that runs in the test. It is the client's transport from its making until {@link FakeCore.restore}. */
interface FakeCore extends Disposable {
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
type Asked<Q extends AnyRequest> = Parameters<Parameters<Q["handle"]>[0]>[0];
/** What the page answers. */
type Reply<Q extends AnyRequest> = Awaited<ReturnType<Parameters<Q["handle"]>[0]>>;
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
declare function fakeCore(options?: FakeCoreOptions): FakeCore;

export { fakeCore };
export type { AnyCommand, AnyRequest, Args, Asked, FakeCore, FakeCoreOptions, Handled, Handler, Items, Received, ReceivedChannel, Reply };
