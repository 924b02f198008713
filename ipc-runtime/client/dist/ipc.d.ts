// Built from ipc-runtime/client/src. Edit that, and run `npm run build` there.
/// <reference lib="esnext.disposable" />
/** A call under way: a promise that also knows the type of the command's own error, for {@link safe}. */
interface Call<T, E = never> extends Promise<T> {
    /** Exists only as a type. A name, and no symbol, so that the types of two copies of this client are the same. */
    readonly "~error": E;
}
/** A command of the core. `F` is what it looks like from here, `E` the error that it may return. */
interface Command<F extends (...args: never) => unknown, E = never> {
    /**
     * Calls the command. The promise rejects with a {@link CommandError} where the command returned its own error, and
     * with a {@link FrameworkError} where it could not be called or did not come to its end.
     *
     * Arguments are sent as JSON: the enumerable members of objects, without those that are `undefined`, and what
     * `toJSON` gives where an object has one, as a `Date` does. What JSON has no form for, `NaN` or a `Map`, is refused
     * before anything is sent, with the kind `invalid-payload` and the part's name in `data.path`.
     */
    (...args: Parameters<F>): Call<ReturnType<F>, E>;
    /** The command's name on the wire. */
    readonly wireName: string;
}
/** Describes a command. Nothing is sent before it is called. */
declare function command<F extends (...args: never) => unknown, E = never>(wireName: string): Command<F, E>;

/** The kinds of error, and the code that stands for each on the wire. */
declare const codes: {
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
};
type Codes = typeof codes;
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
/** An event. */
interface Notification extends Message {
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
interface Listenable<T> {
    /** The event's name on the wire. */
    readonly wireName: string;
    /** Calls `handler` for each event, until stopped. What it throws is reported, and disturbs nobody else. */
    readonly listen: (handler: (payload: T) => void) => Stop;
    /** The next event. Rejects with a {@link FrameworkError} where the core does not, or no longer, send it. */
    readonly once: () => Promise<T>;
}
/** An event that the page sends. */
interface Emittable<T> {
    /** The event's name on the wire. */
    readonly wireName: string;
    /**
     * Sends the event, and does not wait for anything. Throws a {@link FrameworkError} where `payload` has no JSON or
     * there is no way to the core.
     */
    readonly emit: (payload: T) => void;
}
/** An event that both send. */
interface PageAndCore<T> extends Listenable<T>, Emittable<T> {
}
/** Describes an event. Nothing is sent before it is used; which ends may use it is said by the declared type. */
declare function event<T>(wireName: string): PageAndCore<T>;

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
    /** An id for the next call: greater than all before, also those of other clients on the same transport. */
    nextId(): number;
    /** Sends the text of one message. Throws where it certainly did not leave: an {@link ErrorObject}, or anything else. */
    send(text: string): void;
}

/**
 * Sets the way to the core, in place of the bridge that a webview injects: for tests, and for transports of your own.
 * What is pending on the one before rejects with `closed`, and listeners move over.
 */
declare function useTransport(next: Transport): void;
/** The label of the window that this page stands in. `undefined` until the core has said it: await a call before. */
declare function currentWindow(): string | undefined;

export { CommandError, FrameworkError, IpcError, command, currentWindow, event, safe, useTransport };
export type { Call, Command, CommandFailure, Connection, Emittable, ErrorObject, Failure, FrameworkErrorDetail, FrameworkErrorOptions, FrameworkFailure, FrameworkKind, Incoming, Kind, Listenable, Notification, Outcome, PageAndCore, Receiver, Result, Stop, Success, Transport };
