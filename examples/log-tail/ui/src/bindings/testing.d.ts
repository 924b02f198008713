// Built from ipc-runtime/client/src. Edit that, and run `npm run build` there.
/// <reference lib="esnext.disposable" />
import { Command, Listenable, Emittable } from './ipc.js';

/** Any command of the bindings. */
type AnyCommand = Command<(...args: never) => unknown, unknown>;
/** What a command takes: an object with its arguments, `undefined` where it has none. */
type Args<C extends AnyCommand> = Parameters<C>[0];
/** What stands for a command in a test. What it throws is an `internal` error, as a panic is, but for {@link FakeCore.error}. */
type Handler<C extends AnyCommand> = (...args: Parameters<C>) => Awaited<ReturnType<C>> | Promise<Awaited<ReturnType<C>>>;
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
declare function fakeCore(options?: FakeCoreOptions): FakeCore;

export { fakeCore };
export type { AnyCommand, Args, FakeCore, FakeCoreOptions, Handler };
