// Built from ipc-runtime/client/src. Edit that, and run `npm run build` there.
/// <reference lib="esnext.disposable" />
/** The kinds of error, and the code that stands for each on the wire. */
interface Codes {
    readonly command: 1;
    readonly parse: -32700;
    readonly "invalid-frame": -32600;
    readonly "unknown-command": -32601;
    readonly "invalid-payload": -32602;
    readonly internal: -32603;
    readonly closed: -32000;
    readonly "payload-too-large": -32001;
    readonly overloaded: -32002;
    readonly "unsupported-version": -32003;
    readonly "permission-denied": -32004;
    readonly transport: -32005;
    readonly "schema-mismatch": -32006;
    readonly cancelled: -32007;
    readonly "deadline-exceeded": -32008;
}
/** What an error is about: `"command"`, or one of the framework's own kinds. */
type Kind = keyof Codes;
/** Every kind but `"command"`. */
type FrameworkKind = Exclude<Kind, "command">;
/** An error as it stands on the wire. */
interface ErrorObject {
    readonly code: number;
    readonly message: string;
    readonly data?: unknown;
}
interface Message {
    readonly jsonrpc: "2.0";
}
/** Any value that JSON has a form for: what a payload of no declared type holds. */
type JsonValue = boolean | number | string | null | readonly JsonValue[] | {
    readonly [key: string]: JsonValue;
};
/** A call that went well. */
interface Result extends Message {
    readonly id: number | string | null;
    readonly result: unknown;
}
/** A call that failed. */
interface Failure extends Message {
    readonly id: number | string | null;
    readonly error: ErrorObject;
}
/** An event, a message about a stream, or, with an `id`, a request of the core. */
interface Notification extends Message {
    readonly id?: number;
    readonly method: string;
    readonly params?: readonly unknown[] | {
        readonly payload?: unknown;
    };
}
/** What the core sends to a page. */
type Incoming = Result | Failure | Notification;

/** What all errors of this client have in common. */
declare abstract class IpcError extends Error {
    /** Tells a command's own error from the framework's, and those from each other. */
    abstract readonly kind: Kind;
    /** The number that stands for the kind on the wire. */
    readonly code: number;
    /** The command that was called, or the event that was meant, by its name on the wire. */
    readonly command: string | undefined;
    constructor(code: number, message: string, command: string | undefined, options?: ErrorOptions);
}
/** The command ran and returned its own error. */
declare class CommandError<out E = unknown> extends IpcError {
    readonly name = "CommandError";
    readonly kind = "command";
    /** The error, as the command returned it. */
    readonly data: E;
    constructor(message: string, data: E, command?: string);
}
/** What else is known about a {@link FrameworkError}. */
interface FrameworkErrorDetail {
    /** The part of the call that is to blame, as in JavaScript: `note.tags[2]`. */
    readonly path?: string;
    /** Which budget is used up. */
    readonly budget?: string;
    /** How much of it there is: bytes, or a number of things. */
    readonly limit?: number;
    /** Where the page's bindings are not the core's: what the core has and the page has not. */
    readonly added?: readonly Added[];
    /** What the page has and the core has not. */
    readonly removed?: readonly Removed[];
    /** What both have, each in its own way. */
    readonly changed?: readonly Changed[];
}
/** What only the core has: `command save_note` or `type Note`, and its signature there. */
interface Added {
    readonly name: string;
    readonly core: string;
}
/** What only the page's bindings have. */
interface Removed {
    readonly name: string;
    readonly page: string;
}
/** What is one thing in the core and another in the page's bindings. */
interface Changed extends Added, Removed {
}
/** The call did not get through: refused, malformed, cut off. */
declare class FrameworkError extends IpcError {
    readonly name = "FrameworkError";
    readonly kind: FrameworkKind;
    readonly data: FrameworkErrorDetail | undefined;
    constructor(kind: FrameworkKind, message: string, command?: string, options?: FrameworkErrorOptions);
}
/** Optional parts of a {@link FrameworkError}. */
interface FrameworkErrorOptions extends ErrorOptions {
    /** Where the core sent a code that this client does not know. */
    readonly code?: number;
    readonly data?: FrameworkErrorDetail | undefined;
}

/** A way to a core. */
interface Transport {
    /** Called once, when there is something to send. */
    connect(receiver: Receiver): Connection;
    /** The label of the window that the page stands in, once the core has said it. */
    readonly window?: string | undefined;
}
/** The client's end of a connection. */
interface Receiver {
    /** Takes one message from the core. It may be one for another client on the same transport. */
    message(message: Incoming): void;
    /** The session is gone, and so is what was pending. A later `send` opens a new one. */
    closed(error: ErrorObject): void;
}
/** The transport's end of a connection. */
interface Connection {
    /**
     * An id for the next call, or for an argument of it that is a channel or a stream: greater than all before, also those
     * of other clients on the same transport. Which argument it is for only matters to a transport that is a core itself.
     */
    nextId(argument?: {
        readonly name: string;
        readonly flow: "channel" | "streaming";
    }): number;
    /** Sends the text of one message. Throws where it certainly did not leave: an {@link ErrorObject}, or anything else. */
    send(text: string): void;
    /** How large bytes travel beside the messages. Without it they stand in the messages. */
    readonly attachments?: Attachments;
}
/** A way for bytes beside the messages. What is under way when the session ends is rejected. */
interface Attachments {
    /** From how many bytes on they are worth a way of their own. */
    readonly threshold: number;
    /** Sends bytes, as they are now: they may be changed once this has returned. */
    push(bytes: Uint8Array): Upload;
    /** Gives up bytes that were pushed: no message will name them. */
    drop(n: number): void;
    /** Fetches bytes of the core's. */
    pull(n: number, size: number): Promise<Uint8Array>;
}
/** Bytes on their way to the core. */
interface Upload {
    /** What a message calls them: 1 or greater, and never the same in one session. */
    readonly n: number;
    /** Resolves when the core has all of them. A message that names them is sent after that. */
    readonly done: Promise<void>;
}

/** Writes and reads what JSON alone has no form for. Both go on at once where nothing has to be waited for. */
interface Codec {
    /** Calls `next` with the value's JSON. Throws an `invalid-payload` error that names the part of it that has none. */
    readonly encode: (value: unknown, road: Road, next: (text: string) => void) => void;
    /** Calls `next` with the value that a parsed JSON stands for. */
    readonly decode: (json: unknown, road: Road, next: (value: unknown) => void) => void;
}
/** The road that a value takes. */
interface Road {
    /** The command or event that it belongs to. */
    readonly subject: string;
    /** How large parts of it travel, where they may go by themselves. */
    readonly attachments: Attachments | undefined;
    /** Where values of one subject have to keep their order: what the next one waits for. */
    readonly lane?: Record<string, Promise<void>>;
    /** Told how long the text is, before it has to wait for anything. */
    readonly sized?: (units: number) => void;
    /** Told what gives up the parts of it that are on their way, as long as it has not left itself. */
    readonly underWay?: (giveUp: () => void) => void;
    /** Told in place of `next` what went wrong, where that shows only later. */
    readonly fail: (error: IpcError) => void;
}
/** For commands and events that have nothing but what JSON has. */
declare const plain: Codec;

/** The bindings that commands and events belong to. */
interface Api {
    /** Tells these bindings from others: 16 hexadecimal digits. */
    readonly fingerprint: string;
    /** Fetches the signatures, and what words the differences. Only asked where the core has another fingerprint. */
    readonly load: () => Promise<{
        readonly contract: Contract;
        readonly explain: (message: string, found: unknown) => Explanation;
    }>;
}
/** The signature of each command, event and type, by its name: `command save_note`. */
type Contract = Readonly<Record<string, string>>;
/** How a command or event was declared. */
interface Declaration {
    readonly api?: Api | undefined;
    readonly codec?: Codec | undefined;
    /** Whether late listeners get the last value of the event. */
    readonly kept?: boolean | undefined;
}
/**
 * What generated bindings give to each of their constants. The core is told the fingerprint before it gets their first
 * message; if it has another, it runs none of their calls, and these reject with what differs.
 */
declare function bindings(fingerprint: string, load: Api["load"]): Api;
/** Why no call runs, and what differs. */
interface Explanation {
    readonly message: string;
    readonly data: FrameworkErrorDetail | undefined;
}

/** How long a call may take, and who may stop it. */
interface CallOptions {
    /**
     * Stops the call when it is aborted: the promise rejects with the kind `cancelled`, and what runs in the core is dropped.
     * Bytes that are on their way stop, and a stream gives nothing more, though it has come already.
     */
    readonly signal?: AbortSignal | undefined;
    /** In milliseconds, from now on. After that the promise rejects with the kind `deadline-exceeded`, as if it were aborted. */
    readonly timeout?: number | undefined;
}

/**
 * Sets the way to the core, in place of the bridge that a webview injects: for tests, and for transports of your own.
 * What is pending on the one before rejects with `closed`, and listeners move over. Without a transport, the bridge is
 * the way again.
 */
declare function setTransport(next?: Transport): void;
/** The label of the window that this page stands in. `undefined` until the core has said it: await a call before. */
declare function currentWindow(): string | undefined;
/** What else a call may have. */
interface Extra {
    readonly options?: CallOptions | undefined;
    /** Given what stops the call, at once. */
    readonly starts?: (stop: (error: IpcError) => void) => void;
    /** Told the id just before the call leaves. */
    readonly begins?: (id: number) => void;
    /**
     * Told when the call has its answer, before anybody else. They wait for what it returns; if the call is stopped before
     * that, it is told once more.
     */
    readonly ends?: (error?: IpcError) => Promise<unknown> | undefined;
}

/**
 * An argument that the core sends messages to: a callback, or a stream that they are written to. A callback that returns
 * a promise is called again once that has settled; what it throws is reported, and the channel goes on. A stream that
 * fails ends the channel.
 */
type Channel<T> = ((message: T) => unknown) | WritableStream<T>;
/** An argument that the core reads while the command runs, as fast as it likes. Bytes may also come from a `Blob`. */
type Streaming<T> = AsyncIterable<T> | ReadableStream<T> | ([T] extends [Uint8Array] ? Blob : never);
/** Calls a command, some of whose arguments are channels or streams. */
type Streams = (method: string, args: unknown, declaration: Declaration, options: CallOptions | undefined, extra?: Omit<Extra, "options">) => Promise<unknown>;
/** For commands that have channels or streams among their arguments. */
declare const streams: Streams;

/** A call under way: a promise that also knows the type of the command's own error, for {@link safe}. */
interface Call<T, E = never> extends Promise<T> {
    /** Exists only as a type. A name, and no symbol, so that the types of two copies of this client are the same. */
    readonly "~error": E;
}
/** Stands where a command has no arguments, before the options of a call. */
type NoArguments = Readonly<Record<string, never>>;
/** What a command is called with: its arguments, and what else this call is to have. For any command, nothing is known. */
type CallArguments<F extends (...args: never) => unknown> = [Parameters<F>] extends [never] ? never : Parameters<F> extends [] ? [args?: NoArguments, options?: CallOptions] : [...args: Parameters<F>, options?: CallOptions];
/** A command of the core. `F` is what it looks like from here, `E` the error that it may return. */
interface Command<F extends (...args: never) => unknown, E = never> extends Declaration {
    /**
     * Calls the command. The promise rejects with a {@link CommandError} where the command returned its own error, and
     * with a {@link FrameworkError} where it could not be called or did not come to its end.
     *
     * Arguments are sent as JSON: the enumerable members of objects, without those that are `undefined`, and what
     * `toJSON` gives where an object has one, as a `Date` does. What JSON has no form for, `NaN` or a `Map`, is refused
     * before anything is sent, with the kind `invalid-payload` and the part's name in `data.path`.
     */
    (...args: CallArguments<F>): Call<ReturnType<F>, E>;
    /** The command's name on the wire. */
    readonly wireName: string;
}
/**
 * Describes a command. Nothing is sent before it is called. `api` are the bindings that it belongs to, `codec` is
 * `extended` where it has bytes or integers that are a `bigint`, and `streams` is there where arguments are channels or
 * streams.
 */
declare function command<F extends (...args: never) => unknown, E = never>(wireName: string, api?: Api, codec?: Codec, streams?: Streams): Command<F, E>;

/** Ends a listening. Calling it again does nothing. With `using` it is called at the end of the block. */
interface Stop extends Disposable {
    (): void;
    /**
     * Resolves when the core has confirmed the listening, so that no later event is missed. Rejects with a
     * {@link FrameworkError} where the role of this window does not have the event. Without anyone to look at it the
     * failure is written to the console.
     */
    readonly ready: Promise<void>;
}
/** An event that the core sends. */
interface Listenable<T> extends Declaration {
    /** The event's name on the wire. */
    readonly wireName: string;
    /** Calls `handler` for each event, until stopped. What it throws is reported, and disturbs nobody else. */
    readonly listen: (handler: (payload: T) => void) => Stop;
    /** The next event. Rejects with a {@link FrameworkError} where the core does not, or no longer, send it. */
    readonly once: () => Promise<T>;
}
/** An event that the page sends. */
interface Emittable<T> extends Declaration {
    /** The event's name on the wire. */
    readonly wireName: string;
    /**
     * Sends the event, and does not wait for anything. Throws a {@link FrameworkError} where `payload` has no JSON or
     * there is no way to the core.
     */
    readonly emit: (payload: T) => void;
}
/** An event that both send: `Out` is what the core sends, `In` what the page may send. */
interface PageAndCore<Out, In = Out> extends Listenable<Out>, Emittable<In> {
}
/**
 * Describes an event. Nothing is sent before it is used; which ends may use it is said by the declared type. `api` are
 * the bindings that it belongs to, `codec` is `extended` where it has bytes or integers that are a `bigint`, and `kept`
 * says that late listeners get the last value.
 */
declare function event<Out, In = Out>(wireName: string, api?: Api, codec?: Codec, kept?: boolean): PageAndCore<Out, In>;

/** For commands and events that have bytes, as `Uint8Array`, or integers that are a `bigint`. */
declare const extended: Codec;

/** What a handler is told besides what the core asks. */
interface HandlerContext {
    /** Aborted when the core does not wait for the answer any more, or the session is gone. */
    readonly signal: AbortSignal;
}
/** A request of the core that the page can answer. */
interface Handleable<P, R, E = never> extends Declaration {
    /** Exists only as a type. */
    readonly "~error"?: E;
    /** The request's name on the wire. */
    readonly wireName: string;
    /**
     * Answers the request, until stopped. A {@link CommandError} that is thrown reaches the core as the request's own error;
     * everything else as a failure, and it is reported here. There is one handler for each request in a page.
     */
    readonly handle: (handler: (payload: P, context: HandlerContext) => R | PromiseLike<R>) => Stop;
}
/** Describes a request of the core. Nothing is sent before it is used. */
declare function request<P, R, E = never>(wireName: string, api?: Api, codec?: Codec): Handleable<P, R, E>;

/** The command returned a value. */
interface Success<T> {
    readonly ok: true;
    readonly value: T;
}
/** The command returned its own error. */
interface CommandFailure<E> {
    readonly ok: false;
    readonly kind: "command";
    readonly error: CommandError<E>;
}
/** The command could not be called, or did not come to its end. */
interface FrameworkFailure {
    readonly ok: false;
    readonly kind: "framework";
    readonly error: FrameworkError;
}
/** How a call ended. A command that has no error of its own has no {@link CommandFailure}. */
type Outcome<T, E = never> = Success<T> | FrameworkFailure | ([E] extends [never] ? never : CommandFailure<E>);
/**
 * Turns a call's errors into values.
 *
 * ```ts
 * const saved = await safe(saveNote({ title }));
 * if (saved.ok) show(saved.value);
 * else if (saved.kind === "command") explain(saved.error.data);
 * else retryLater(saved.error);
 * ```
 *
 * Only what is thrown by something other than this client, a bug, still rejects.
 */
declare function safe<T>(call: Call<T>): Promise<Outcome<T>>;
declare function safe<T, E>(call: Call<T, E>): Promise<Outcome<T, E>>;

/**
 * What a command that streams gives: its items, one after the other, as fast as they are read. It can be iterated over
 * once. `break`, {@link return} and the signal of the call drop the stream in the core. Until it has been read to its end,
 * or left by one of these, it counts among the page's streams.
 */
interface Stream<T, E = never> extends AsyncDisposable {
    /** Exists only as a type. */
    readonly "~error": E;
    /**
     * The next item. Rejects with a {@link CommandError} where the command ended the stream with its own error, and with a
     * {@link FrameworkError} where it did not come to its end; once, and after that the stream is done.
     */
    next(): Promise<IteratorResult<T, undefined>>;
    /** Reads no more. */
    return(): Promise<IteratorResult<T, undefined>>;
    [Symbol.asyncIterator](): Stream<T, E>;
    /** The same, as a stream of the platform's. Cancelling it drops the stream in the core. */
    readable(): ReadableStream<T>;
}
/** A command of the core that streams. The return type of `F` is what one item is, `E` the error that may end it. */
interface StreamCommand<F extends (...args: never) => unknown, E = never> extends Declaration {
    /** Calls the command, at once. */
    (...args: CallArguments<F>): Stream<ReturnType<F>, E>;
    /** The command's name on the wire. */
    readonly wireName: string;
    /** Tells it from a command that gives one value. */
    readonly streams: true;
}
/** Describes a command that streams. See `command`. */
declare function stream<F extends (...args: never) => unknown, E = never>(wireName: string, api?: Api, codec?: Codec): StreamCommand<F, E>;

export { CommandError, FrameworkError, IpcError, bindings, command, currentWindow, event, extended, plain, request, safe, setTransport, stream, streams };
export type { Added, Api, Attachments, Call, CallArguments, CallOptions, Changed, Channel, Codec, Command, CommandFailure, Connection, Contract, Declaration, Emittable, ErrorObject, Failure, FrameworkErrorDetail, FrameworkErrorOptions, FrameworkFailure, FrameworkKind, Handleable, HandlerContext, Incoming, JsonValue, Kind, Listenable, NoArguments, Notification, Outcome, PageAndCore, Receiver, Removed, Result, Road, Stop, Stream, StreamCommand, Streaming, Streams, Success, Transport, Upload };
