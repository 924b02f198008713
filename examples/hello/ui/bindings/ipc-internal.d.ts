// Built from ipc-runtime/client/src. Edit that, and run `npm run build` there.
/// <reference lib="esnext.disposable" />
/** The kinds of error, and the code of each on the wire. */
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
declare const codes: Codes;
/** The kind of an error: `"command"`, or a kind of the framework. */
type Kind = keyof Codes;
/** Every kind except `"command"`. */
type FrameworkKind = Exclude<Kind, "command">;
/** A JSON-RPC error object. */
interface ErrorObject {
    readonly code: number;
    readonly message: string;
    readonly data?: unknown;
}
interface Message {
    readonly jsonrpc: "2.0";
}
/**
 * Any JSON value: the type of a payload that has no declared type. A member that is `undefined` is
 * left out, so an object with optional members fits.
 */
type JsonValue = boolean | number | string | null | JsonValue[] | {
    [key: string]: JsonValue | undefined;
};
/** Any JSON value that a page only sends, so its lists may be readonly. */
type JsonValueInput = boolean | number | string | null | readonly JsonValueInput[] | {
    [key: string]: JsonValueInput | undefined;
};
/**
 * Bytes from the backend, which `Blob`, `Response` and `crypto.subtle` take. Their buffer is an
 * `ArrayBuffer`: `Uint8Array<ArrayBuffer>` where TypeScript knows that type, from 5.7 on.
 */
type Bytes = ReturnType<Uint8ArrayConstructor["of"]>;
/** The response to a call that succeeded. */
interface ResultResponse extends Message {
    readonly id: number | string | null;
    readonly result: unknown;
}
/** The response to a call that failed. */
interface ErrorResponse extends Message {
    readonly id: number | string | null;
    readonly error: ErrorObject;
}
/** An event, a control message, or a request of the backend if it has an `id`. */
interface Notification extends Message {
    readonly id?: number;
    readonly method: string;
    readonly params?: readonly unknown[] | {
        readonly payload?: unknown;
    };
}
/** A message from the backend. */
type IncomingMessage = ResultResponse | ErrorResponse | Notification;

/**
 * The base class of all errors of this client.
 *
 * `instanceof` also recognizes errors of another copy of the client.
 */
declare abstract class IpcError extends Error {
    /**
     * Distinguishes the error of a command from those of the framework, and those from each other.
     */
    abstract readonly kind: Kind;
    /** The code of the kind on the wire. */
    readonly code: number;
    /** The wire name of the command, event or request that the error is about. */
    readonly command: string | undefined;
    constructor(code: number, message: string, command: string | undefined, options?: ErrorOptions);
    static [Symbol.hasInstance](value: unknown): boolean;
}
/** The error that a command returned. */
declare class CommandError<out E = unknown> extends IpcError {
    readonly name = "CommandError";
    readonly kind = "command";
    /** The value of the error. */
    readonly data: E;
    constructor(message: string, data: E, command?: string);
}
/** Details of a {@link FrameworkError}. */
interface FrameworkErrorDetail {
    /** The part of the value that is at fault, as a JavaScript path: `note.tags[2]`. */
    readonly path?: string;
    /** The budget that is exhausted. */
    readonly budget?: string;
    /** The limit that is exceeded: bytes, or a number of items. */
    readonly limit?: number;
    /** The items that only the backend has, if the bindings of the page are outdated. */
    readonly added?: readonly Added[];
    /** The items that only the bindings of the page have. */
    readonly removed?: readonly Removed[];
    /** The items that both have, with different signatures. */
    readonly changed?: readonly Changed[];
}
/** An item that only the backend has: `command save_note` or `type Note`. */
interface Added {
    readonly name: string;
    /** The signature in the backend. */
    readonly core: string;
}
/** An item that only the bindings of the page have. */
interface Removed {
    readonly name: string;
    /** The signature in the bindings of the page. */
    readonly page: string;
}
/** An item whose signature in the backend differs from that in the bindings of the page. */
interface Changed extends Added, Removed {
}
/** The error of a call that did not run to its end: it was refused, malformed or interrupted. */
declare class FrameworkError extends IpcError {
    readonly name = "FrameworkError";
    readonly kind: FrameworkKind;
    readonly data: FrameworkErrorDetail | undefined;
    constructor(kind: FrameworkKind, message: string, command?: string, options?: FrameworkErrorOptions);
}
/** The optional parts of a {@link FrameworkError}. */
interface FrameworkErrorOptions extends ErrorOptions {
    /** The code that the backend sent, if this client does not know it. */
    readonly code?: number;
    readonly data?: FrameworkErrorDetail | undefined;
}

/** A path to a backend. */
interface Transport {
    /** Opens the connection. The client calls it once, before it sends its first message. */
    connect(receiver: Receiver): Connection;
    /** The label of the window that shows the page. `undefined` until the backend has sent it. */
    readonly window?: string | undefined;
}
/** The client's end of a connection. */
interface Receiver {
    /** Takes a message from the backend. It may be meant for another client on the same transport. */
    message(message: IncomingMessage): void;
    /**
     * Ends the session, with everything in flight. The next {@link Connection.send} begins a new
     * session.
     */
    closed(error: ErrorObject): void;
}
/** The transport's end of a connection. */
interface Connection {
    /**
     * Allocates the id of a call, or of a channel or stream among its arguments. Ids only increase,
     * across all clients on the same transport.
     *
     * @param argument - The argument that the id stands for. Only a transport that is a backend
     *   itself needs to know.
     */
    nextId(argument?: StreamArgument): number;
    /**
     * Sends the text of one message.
     *
     * @throws An {@link ErrorObject} or any other error, if the message was certainly not sent.
     */
    send(text: string): void;
    /** The transport of large bytes out of band. Without it they are part of the messages. */
    readonly attachments?: Attachments;
}
/** An argument that is sent as the id of a stream. */
interface StreamArgument {
    readonly name: string;
    readonly flow: "channel" | "streaming";
}
/** A transport of bytes out of band. It rejects everything in flight when the session ends. */
interface Attachments {
    /** The size in bytes from which on bytes travel out of band. */
    readonly threshold: number;
    /** Begins to upload bytes. It copies them, so that they may change afterwards. */
    push(bytes: Uint8Array): Upload;
    /** Discards bytes that were pushed, since no message will refer to them. */
    drop(n: number): void;
    /** Downloads bytes that a message of the backend refers to. */
    pull(n: number, size: number): Promise<Bytes>;
}
/** Bytes in flight to the backend. */
interface Upload {
    /** The number by which a message refers to the bytes: 1 or greater, and unique in its session. */
    readonly n: number;
    /**
     * Resolves when the backend has all bytes. The message that refers to them is sent after that.
     */
    readonly done: Promise<void>;
}

/**
 * Converts between the values of a page and JSON. Bindings name the codec that the types of a
 * command or an event need.
 *
 * Both directions are synchronous unless bytes travel out of band. A promise for each message would
 * cost more than all other work on it.
 */
interface Codec {
    /**
     * Encodes a value.
     *
     * @throws A {@link FrameworkError} of the kind `invalid-payload` that names the part which cannot
     *   be sent.
     */
    readonly encode: (value: unknown, context: CodecContext) => Encoded;
    /**
     * Decodes a parsed JSON value.
     *
     * @throws A {@link FrameworkError} of the kind `internal` if the value violates the protocol.
     */
    readonly decode: (json: unknown, context: CodecContext) => Decoded;
}
/** The message that a value belongs to. */
interface CodecContext {
    /** The name of the command or event, for errors. */
    readonly subject: string;
    /** The transport of bytes out of band, if there is one. */
    readonly attachments: Attachments | undefined;
    /**
     * Values with the same order become ready one after the other, although some have to wait for
     * their bytes.
     */
    readonly order?: Order | undefined;
}
/** The order of the values of one event or stream. */
interface Order {
    /** Settles when all values so far are ready. `undefined` if none waits. */
    pending?: Promise<void> | undefined;
}
/** The bytes of a value that travel out of band. */
interface Transfer {
    /**
     * Resolves when the value is ready. `undefined` if it is ready already, as nearly all values are.
     */
    readonly pending?: Promise<void> | undefined;
    /**
     * Discards the bytes, because the message will not be sent. Must not be called after the message
     * has been sent.
     */
    readonly abort?: (() => void) | undefined;
}
/** A value as JSON text. The text may be sent once the value is ready. */
interface Encoded extends Transfer {
    readonly text: string;
}
/** A decoded value. It may be read once it is ready. */
interface Decoded extends Transfer {
    readonly value: unknown;
}
/** The codec for types that JSON represents. */
declare const plain: Codec;

/** The bindings that a command, event or request belongs to. */
interface Api {
    /** Identifies the version of the bindings: 16 hexadecimal digits. */
    readonly fingerprint: string;
    /**
     * Loads the signatures of the bindings, and a function that describes how they differ from those
     * of the backend.
     */
    readonly load: () => Promise<{
        readonly contract: Contract;
        readonly explain: (message: string, found: unknown) => Explanation;
    }>;
}
/**
 * The signature of each command, event, request and type, by kind and name: `command save_note`.
 */
type Contract = Readonly<Record<string, string>>;
/** The properties that bindings declare of a command, event or request. */
interface Declaration {
    /** The bindings, if there are any. */
    readonly api?: Api | undefined;
    /** The codec of arguments, results and payloads: `plain` if it is not given. */
    readonly codec?: Codec | undefined;
    /** Whether listeners that come late get the last value of the event. */
    readonly kept?: boolean | undefined;
}
/**
 * Describes generated bindings.
 *
 * The client sends their fingerprint to the backend before their first message. If the backend has
 * another one, it runs none of their calls, and these reject with a description of the differences.
 */
declare function bindings(fingerprint: string, load: Api["load"]): Api;
/** The message and the data of a `schema-mismatch` error. */
interface Explanation {
    readonly message: string;
    readonly data: FrameworkErrorDetail | undefined;
}

/** The options of a call. */
interface CallOptions {
    /**
     * Cancels the call: its promise rejects with the kind `cancelled`, and the backend drops its
     * work. Bytes in flight are discarded, and a stream gives no more items, including those that
     * have arrived.
     */
    readonly signal?: AbortSignal | undefined;
    /**
     * The time limit in milliseconds. When it expires, the call is cancelled with the kind
     * `deadline-exceeded`.
     */
    readonly timeout?: number | undefined;
}

/** A stream, or a request of the backend that has not been answered. */
interface SessionBound {
    /**
     * Handles a control message, such as `$/items` or `$/cancelRequest`. Other methods are ignored.
     */
    receive(method: string, params: ControlParams): void;
    /** Continues a stream to the backend, if there is capacity now. */
    resume?(): void;
    /** Ends the stream or request, because its session has ended. */
    sessionEnded(error: ErrorObject): void;
}
/** The parameters of control messages. Each method has some of them, and none is validated. */
interface ControlParams {
    readonly id?: unknown;
    readonly stream?: unknown;
    readonly items?: unknown;
    readonly error?: ErrorObject;
}
/** The part of a session that its streams use. */
interface StreamSession {
    readonly streams: Map<number, SessionBound>;
    bytesInFlight: number;
    contextOf(subject: string, order?: Order): CodecContext;
    sendText(text: string): void;
    sendNotification(method: string, params: object): void;
}

/** A call to send. */
interface CallRequest extends Declaration {
    readonly method: string;
    /** The arguments. They are omitted from the message if `undefined`. */
    readonly params?: unknown;
    /** The name that errors mention, if it is not the method. */
    readonly subject?: string;
    readonly options?: CallOptions | undefined;
    readonly hooks?: CallHooks | undefined;
}
/** Functions that follow the life of a call. */
interface CallHooks {
    /** Called at once, with a function that aborts the call. */
    readonly onStart?: (abort: (error: IpcError) => void) => void;
    /** Called with the id and the session of the call, just before it is sent. */
    readonly onSend?: (id: number, session: StreamSession) => void;
    /**
     * Called when the call has been answered or aborted. The call settles after the returned promise;
     * if it is aborted while it waits, the hook is called again.
     */
    readonly onAnswer?: (error?: IpcError) => Promise<unknown> | undefined;
}

/**
 * An argument through which the backend sends messages: a callback, or a stream that they are
 * written to.
 *
 * If a callback returns a promise, the next message waits for it. Its errors are reported, and the
 * channel continues. A stream that fails ends the channel.
 */
type Channel<T> = ((message: T) => unknown) | WritableStream<T>;
/**
 * An argument that the backend reads while the command runs, at its own pace. Bytes may also come
 * from a `Blob`.
 */
type Streaming<T> = AsyncIterable<T> | ReadableStream<T> | ([T] extends [Uint8Array] ? Blob : never);
/** Calls a command that has channels or streams among its arguments. */
type CallWithStreams = (call: CallRequest) => Promise<unknown>;
/**
 * Sends a call, with its channels and streams. Bindings name it, so that other pages do not load
 * it.
 */
declare const streams: CallWithStreams;

/**
 * The promise of a call. It also carries the type of the error that the command may return, for
 * {@link safe}.
 */
interface Call<T, E = never> extends Promise<T> {
    /**
     * Exists only as a type. It is not a symbol, so that the types of two copies of this client are
     * compatible.
     */
    readonly "~error": E;
}
/** The arguments of a command that has none. They precede the options of the call. */
type NoArguments = Readonly<Record<string, never>>;
/** The parameters of a call: the arguments of the command, and the options of the call. */
type CallArguments<F extends (...args: never) => unknown> = [Parameters<F>] extends [never] ? never : Parameters<F> extends [] ? [args?: NoArguments, options?: CallOptions] : [...args: Parameters<F>, options?: CallOptions];
/**
 * The arguments of a command.
 *
 * @example
 * ```ts
 * const draft: ArgumentsOf<typeof saveNote> = { title: "", body: "" };
 * ```
 */
type ArgumentsOf<C extends (...args: never) => unknown> = NonNullable<Parameters<C>[0]>;
/**
 * A command of the backend.
 *
 * @typeParam F - The signature of the command, with its arguments as one object.
 * @typeParam E - The error that the command may return.
 */
interface Command<F extends (...args: never) => unknown, E = never> extends Declaration {
    /**
     * Calls the command.
     *
     * The promise rejects with a {@link CommandError} if the command returned an error, and with a
     * {@link FrameworkError} if the call did not run to its end.
     *
     * Arguments are sent as JSON: the enumerable members of objects that are not `undefined`, and the
     * result of `toJSON` for objects that have this method, such as a `Date`. A value that JSON
     * cannot represent, such as `NaN` or a `Map`, rejects with the kind `invalid-payload` and its
     * path in `data.path`. Nothing is sent then.
     */
    (...args: CallArguments<F>): Call<ReturnType<F>, E>;
    /** The wire name of the command. */
    readonly wireName: string;
}
/**
 * Declares a command. Nothing is sent until it is called.
 *
 * @param api - The bindings that the command belongs to.
 * @param codec - `extended` if the command has bytes, or integers that are a `bigint`.
 * @param callWithStreams - `streams` if the command has channels or streams among its arguments.
 */
declare function command<F extends (...args: never) => unknown, E = never>(wireName: string, api?: Api, codec?: Codec, callWithStreams?: CallWithStreams): Command<F, E>;

/**
 * Stops a listener or a handler. Further calls have no effect. With `using`, it is called at the
 * end of the block.
 */
interface Stop extends Disposable {
    (): void;
    /**
     * Resolves when the backend has confirmed the registration, so that no later event is missed.
     * Rejects with a {@link FrameworkError} if the role of this window does not include the event. If
     * the page never reads this property, the error is written to the console.
     */
    readonly ready: Promise<void>;
}
/** An event that the page can listen to. */
interface Listenable<T> extends Declaration {
    /** The wire name of the event. */
    readonly wireName: string;
    /**
     * Calls `handler` for each event, until stopped. Its errors are reported, and do not affect other
     * listeners.
     */
    readonly listen: (handler: (payload: T) => void) => Stop;
    /**
     * Resolves with the next event. Rejects with a {@link FrameworkError} if the backend does not
     * send the event.
     */
    readonly once: () => Promise<T>;
}
/** An event that the page can emit. */
interface Emittable<T> extends Declaration {
    /** The wire name of the event. */
    readonly wireName: string;
    /**
     * Emits the event, and does not wait for its delivery.
     *
     * @throws A {@link FrameworkError} if JSON cannot represent `payload`, or there is no connection
     *   to a backend.
     */
    readonly emit: (payload: T) => void;
}
/**
 * An event that both the backend and the page emit.
 *
 * @typeParam Out - The payload that the backend emits.
 * @typeParam In - The payload that the page may emit.
 */
interface BidirectionalEvent<Out, In = Out> extends Listenable<Out>, Emittable<In> {
}
/**
 * Declares an event. Nothing is sent until it is used. The declared type restricts the event to one
 * direction.
 *
 * @param api - The bindings that the event belongs to.
 * @param codec - `extended` if the event has bytes, or integers that are a `bigint`.
 * @param kept - Whether listeners that come late get the last value.
 */
declare function event<Out, In = Out>(wireName: string, api?: Api, codec?: Codec, kept?: boolean): BidirectionalEvent<Out, In>;

/** The context of a request that a handler gets besides the payload. */
interface HandlerContext {
    /** Aborted when the backend does not wait for the reply any more, or the session has ended. */
    readonly signal: AbortSignal;
}
/**
 * A request that the backend sends to the page.
 *
 * @typeParam P - The payload.
 * @typeParam R - The reply.
 * @typeParam E - The error that the handler may throw, as the `data` of a {@link CommandError}.
 */
interface PageRequest<P, R, E = never> extends Declaration {
    /** Exists only as a type. */
    readonly "~error"?: E;
    /** The wire name of the request. */
    readonly wireName: string;
    /**
     * Registers the handler of the request, until stopped. A page can have one handler for each
     * request.
     *
     * A {@link CommandError} that the handler throws is the error of the request in the backend. Any
     * other error is an `internal` error there, and is reported in the page.
     */
    readonly handle: (handler: (payload: P, context: HandlerContext) => R | PromiseLike<R>) => Stop;
}
/**
 * Declares a request of the backend. Nothing is sent until it has a handler.
 *
 * @param api - The bindings that the request belongs to.
 * @param codec - `extended` if the request has bytes, or integers that are a `bigint`.
 */
declare function request<P, R, E = never>(wireName: string, api?: Api, codec?: Codec): PageRequest<P, R, E>;

/**
 * The items of a command that streams, one after the other, at the pace at which they are read.
 *
 * A stream can be iterated over once. `break`, {@link Stream.return} and the signal of the call
 * stop the command in the backend. A stream counts among the streams of the page until it has been
 * read to its end or stopped.
 */
interface Stream<T, E = never> extends AsyncDisposable {
    /** Exists only as a type. */
    readonly "~error": E;
    /**
     * Resolves with the next item.
     *
     * Rejects with a {@link CommandError} if the command ended the stream with an error, and with a
     * {@link FrameworkError} if the call did not run to its end, or the backend cannot send an item.
     * It rejects once; after that the stream is done.
     */
    next(): Promise<IteratorResult<T, undefined>>;
    /** Stops the stream. */
    return(): Promise<IteratorResult<T, undefined>>;
    /**
     * Goes on after an item that the backend cannot send, such as a number that is not finite or a
     * path that is not Unicode. `report` is called in place of the item, with an error whose
     * `data.path` says which part of the item is at fault. Returns the stream itself.
     */
    skipping(report: (error: FrameworkError) => void): Stream<T, E>;
    [Symbol.asyncIterator](): Stream<T, E>;
    /**
     * Returns the items as a stream of the platform. Cancelling it stops the command in the backend.
     */
    readable(): ReadableStream<T>;
}
/**
 * A command of the backend that streams.
 *
 * @typeParam F - The signature of the command. Its return type is that of one item.
 * @typeParam E - The error that may end the stream.
 */
interface StreamCommand<F extends (...args: never) => unknown, E = never> extends Declaration {
    /** Calls the command at once. */
    (...args: CallArguments<F>): Stream<ReturnType<F>, E>;
    /** The wire name of the command. */
    readonly wireName: string;
    /** Distinguishes the command from one that returns a single value. */
    readonly streams: true;
}
/** Declares a command that streams. The parameters are those of {@link command}. */
declare function stream<F extends (...args: never) => unknown, E = never>(wireName: string, api?: Api, codec?: Codec): StreamCommand<F, E>;

/** The outcome of a command that returned a value. */
interface Success<T> {
    readonly ok: true;
    readonly value: T;
}
/** The outcome of a command that returned an error. */
interface CommandFailure<E> {
    readonly ok: false;
    readonly kind: "command";
    readonly error: CommandError<E>;
}
/** The outcome of a call that did not run to its end. */
interface FrameworkFailure {
    readonly ok: false;
    readonly kind: "framework";
    readonly error: FrameworkError;
}
/**
 * The outcome of a call. It includes a {@link CommandFailure} only if the command can return an
 * error.
 */
type Outcome<T, E = never> = Success<T> | FrameworkFailure | ([E] extends [never] ? never : CommandFailure<E>);
/**
 * Converts the errors of a call to values. The error that ends a stream becomes the last item of
 * the returned stream.
 *
 * The returned promise or stream rejects only with errors that do not come from a client, which are
 * bugs of the page.
 *
 * @example
 * ```ts
 * const saved = await safe(saveNote({ title }));
 * if (saved.ok) show(saved.value);
 * else if (saved.kind === "command") explain(saved.error.data);
 * else retryLater(saved.error);
 *
 * for await (const line of safe(tailLog({ path }))) {
 *   if (line.ok) show(line.value);
 *   else explain(line.error);
 * }
 * ```
 */
declare function safe<T>(stream: Stream<T>): Stream<Outcome<T>>;
declare function safe<T, E>(stream: Stream<T, E>): Stream<Outcome<T, E>>;
declare function safe<T>(call: Call<T>): Promise<Outcome<T>>;
declare function safe<T, E>(call: Call<T, E>): Promise<Outcome<T, E>>;

/** The codec for types with bytes, as `Uint8Array`, or with integers that are a `bigint`. */
declare const extended: Codec;

/**
 * Sets the transport to the backend, in place of the bridge that a webview injects. It is meant for
 * tests, and for transports of your own.
 *
 * Everything in flight on the previous transport rejects with the kind `closed`. Listeners are
 * registered again on the new one. Without a transport, the client returns to the bridge.
 */
declare function setTransport(transport?: Transport): void;
/**
 * Returns the label of the window that shows this page. It is `undefined` until the backend has
 * sent it, which is the case after the first call.
 */
declare function currentWindow(): string | undefined;

/**
 * The members of a flattened value, or of the content of a variant next to its tag. `null` and an
 * object without members have none; beside other members, no value would be of these types.
 */
type MembersOf<T> = T extends null ? object : string extends keyof T ? T[keyof T] extends never ? object : Readonly<T> : Readonly<T>;

export { CommandError, FrameworkError, IpcError, bindings, codes, command, currentWindow, event, extended, plain, request, safe, setTransport, stream, streams };
export type { Added, Api, ArgumentsOf, Attachments, BidirectionalEvent, Bytes, Call, CallArguments, CallHooks, CallOptions, CallRequest, CallWithStreams, Changed, Channel, Codec, CodecContext, Command, CommandFailure, Connection, Contract, Declaration, Decoded, Emittable, Encoded, ErrorObject, ErrorResponse, Explanation, FrameworkErrorDetail, FrameworkErrorOptions, FrameworkFailure, FrameworkKind, HandlerContext, IncomingMessage, JsonValue, JsonValueInput, Kind, Listenable, MembersOf, NoArguments, Notification, Outcome, PageRequest, Receiver, Removed, ResultResponse, Stop, Stream, StreamArgument, StreamCommand, Streaming, Success, Transfer, Transport, Upload };
