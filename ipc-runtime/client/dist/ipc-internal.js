// Built from ipc-runtime/client/src. Edit that, and run `npm run build` there.
const codes$1 = {
    command: 1,
    parse: -32700,
    "invalid-frame": -32600,
    "unknown-command": -32601,
    "invalid-payload": -32602,
    internal: -32603,
    closed: -32000,
    "payload-too-large": -32001,
    overloaded: -32002,
    "unsupported-version": -32003,
    "permission-denied": -32004,
    transport: -32005,
    "schema-mismatch": -32006,
    cancelled: -32007,
    "deadline-exceeded": -32008,
};
/** Returns the text of a call. `params` is JSON. */
function callText(id, method, params) {
    return `{"jsonrpc":"2.0","id":${id},"method":${JSON.stringify(method)}${paramsText(params)}}`;
}
/** Returns the text of an event or a control message. `params` is JSON. */
function notificationText(method, params) {
    return `{"jsonrpc":"2.0","method":${JSON.stringify(method)}${paramsText(params)}}`;
}
const paramsText = (params) => params === undefined ? "" : `,"params":${params}`;
/** Returns the payload of an event or a request. */
function payloadOf({ params }) {
    if (params === undefined)
        return undefined;
    return isPositional(params) ? params[0] : params.payload;
}
// `Array.isArray` does not narrow readonly arrays.
const isPositional = (params) => Array.isArray(params);

/**
 * Marks the errors of every copy of this client. A page has several if it uses bindings that were
 * written apart. The mark is not declared in the types, so that the types of all copies are
 * compatible.
 */
const brand = Symbol.for("ipc.error");
/**
 * The base class of all errors of this client.
 *
 * `instanceof` also recognizes errors of another copy of the client.
 */
class IpcError extends Error {
    /** The code of the kind on the wire. */
    code;
    /** The wire name of the command, event or request that the error is about. */
    command;
    constructor(code, message, command, options) {
        super(message, options);
        this.code = code;
        this.command = command;
        Object.defineProperty(this, brand, { value: code === codes$1.command ? "command" : "framework" });
    }
    static [Symbol.hasInstance](value) {
        const class_ = this;
        const family = value?.[brand];
        if (class_ === IpcError)
            return family !== undefined;
        if (class_ === CommandError)
            return family === "command";
        if (class_ === FrameworkError)
            return family === "framework";
        // A subclass that the page declares.
        return super[Symbol.hasInstance](value);
    }
}
/** The error that a command returned. */
class CommandError extends IpcError {
    name = "CommandError";
    kind = "command";
    /** The value of the error. */
    data;
    constructor(message, data, command) {
        super(codes$1.command, message, command);
        this.data = data;
    }
}
/** The error of a call that did not run to its end: it was refused, malformed or interrupted. */
class FrameworkError extends IpcError {
    name = "FrameworkError";
    kind;
    data;
    constructor(kind, message, command, options) {
        super(options?.code ?? codes$1[kind], message, command, options);
        this.kind = kind;
        this.data = options?.data;
    }
}
/** Converts an error on the wire that is not the error of a command. */
function frameworkError({ code, message, data }, subject) {
    return new FrameworkError(kindOf(code), message, subject, {
        code,
        data: isDetail(data) ? data : undefined,
    });
}
/** Converts anything that was thrown while a message or its bytes were sent. */
function transportError(cause, subject) {
    if (cause instanceof FrameworkError)
        return cause;
    if (isErrorObject(cause))
        return frameworkError(cause, subject);
    return new FrameworkError("transport", describe(cause), subject, { cause });
}
/** Returns the message of anything that was thrown. */
function describe(cause) {
    try {
        // The getter or `toString` of a class of the page may throw.
        return `${cause instanceof Error ? cause.message : cause}`;
    }
    catch {
        return "unknown error";
    }
}
/** Reports an error of the page's own code as an uncaught one. */
function report(error) {
    if (typeof reportError === "function")
        reportError(error);
    else
        console.error(error);
}
// Errors of the engine may have a `code` with another meaning.
const isErrorObject = (cause) => typeof cause === "object" &&
    cause !== null &&
    "code" in cause &&
    typeof cause.code === "number" &&
    !(cause instanceof Error);
/** Returns the kind of a code. A code of a newer backend counts as `internal`. */
function kindOf(code) {
    for (const name in codes$1) {
        const kind = name;
        if (kind !== "command" && codes$1[kind] === code)
            return kind;
    }
    return "internal";
}
function isDetail(data) {
    return typeof data === "object" && data !== null;
}

/** The maximum delay of a timer: 2^31 - 1 ms. */
const MAX_TIMEOUT = 0x7fffffff;
/** Returns an object without the properties that a script may have given to all objects. */
function ownOf(object) {
    return { ...object, __proto__: null };
}
/** Creates the error of a call that was cancelled. */
function cancelled(subject, signal) {
    return new FrameworkError("cancelled", "the call was cancelled", subject, {
        cause: signal?.reason,
    });
}
/** Returns whether the caller has cancelled the call, and needs no more of its results. */
function isCancellation(error) {
    return error?.kind === "cancelled" || error?.kind === "deadline-exceeded";
}
/**
 * Calls `abort` when the signal is aborted or the time is over.
 *
 * @returns A function that stops watching.
 * @throws A {@link FrameworkError} if the signal is already aborted, or the timeout is invalid.
 */
function watch(options, subject, abort) {
    const { signal, timeout } = ownOf(options);
    if (timeout !== undefined && !(timeout >= 1 && timeout <= MAX_TIMEOUT)) {
        throw new FrameworkError("invalid-payload", `\`timeout\` is ${timeout}: pass 1 to ${MAX_TIMEOUT} ms`, subject);
    }
    if (signal?.aborted)
        throw cancelled(subject, signal);
    const onAbort = () => abort(cancelled(subject, signal));
    const onTimeout = () => abort(new FrameworkError("deadline-exceeded", `no answer within ${timeout} ms`, subject));
    const timer = timeout === undefined ? undefined : setTimeout(onTimeout, timeout);
    signal?.addEventListener("abort", onAbort);
    return () => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", onAbort);
    };
}

/**
 * Returns whether every surrogate of the text is part of a pair. JSON parsers refuse lone
 * surrogates.
 */
const isWellFormed = (text) => text.isWellFormed?.() ?? !/\p{Cs}/u.test(text);
/** Replaces lone surrogates, so that the message of an error can always be sent. */
const toWellFormed = (text) => isWellFormed(text) ? text : text.replace(/\p{Cs}/gu, "\ufffd");

/** The reason why a value cannot be sent, and the path of the part that is at fault. */
class NotSerializable {
    /** The predicate of the error message. The path is its subject. */
    problem;
    /** The error that a getter, a proxy or a `toJSON` threw. */
    cause;
    /** The path to the part, extended by each level that the error passes. */
    path = "";
    /**
     * The object that exceeds the limit on nesting. An ancestor that is the same object contains
     * itself.
     */
    deepest;
    constructor(problem, cause) {
        this.problem = problem;
        this.cause = cause;
    }
}
/** The maximum depth of arrays and objects, above the limit of any backend. It also ends cycles. */
const MAX_DEPTH = 128;
/**
 * Checks that the JSON text of a value will represent the value, and throws {@link NotSerializable}
 * otherwise.
 *
 * @returns The value itself if `JSON.stringify` can write it unchanged, otherwise a copy.
 */
function sendable(value, extension) {
    return part(value, "", 1, extension);
}
function part(value, key, depth, extension) {
    switch (typeof value) {
        case "string":
            return isWellFormed(value) ? value : refuse("has a lone surrogate: pass valid text");
        case "number":
            return Number.isFinite(value) ? value : refuse(`is ${value}: pass a finite number`);
        case "object":
            return value === null ? null : object(value, key, depth, extension);
        case "bigint":
            return extension?.marker(value) ?? refuse("is a bigint: pass a number");
        case "function":
            return refuse("is a function: pass its result");
        case "symbol":
            return refuse("is a symbol: pass a string");
        default:
            return value;
    }
}
function object(value, key, depth, extension) {
    if (depth > MAX_DEPTH) {
        const error = new NotSerializable(`is nested deeper than ${MAX_DEPTH} levels`);
        error.deepest = value;
        throw error;
    }
    const marker = isPlain(value) ? undefined : extension?.marker(value);
    if (marker !== undefined)
        return marker;
    const { toJSON } = value;
    if (typeof toJSON !== "function")
        return members(value, depth, false, extension);
    const json = toJSON.call(value, `${key}`);
    // A copy, because `JSON.stringify` would call the `toJSON` of the result again.
    return typeof json === "object" && json !== null
        ? members(json, depth, true, extension)
        : part(json, key, depth, extension);
}
/** Returns whether the value is an array, or an object as literals create it. */
function isPlain(value) {
    if (Array.isArray(value))
        return true;
    const prototype = Object.getPrototypeOf(value);
    return prototype === Object.prototype || prototype === null;
}
function members(value, depth, mustCopy, extension) {
    if (Array.isArray(value))
        return elements(value, depth, mustCopy, extension);
    if (!isPlain(value)) {
        const tag = tagOf(value);
        // Instances of classes, and literals of another realm.
        if (tag !== "Object")
            refuse(`is of type \`${tag}\`: pass plain objects and arrays`);
    }
    const from = value;
    const names = Object.keys(from);
    let copy = mustCopy ? Object.create(null) : undefined;
    let name = "";
    try {
        for (name of names) {
            if (!isWellFormed(name))
                refuse("has a lone surrogate in its name");
            const before = from[name];
            const after = part(before, name, depth + 1, extension);
            const key = extension === undefined ? name : extension.key(name);
            if (after !== before || key !== name)
                copy ??= copyUntil(from, names, name);
            if (copy !== undefined)
                copy[key] = after;
        }
    }
    catch (cause) {
        throw within(value, name, cause);
    }
    return copy ?? value;
}
/** Copies the members that come before the first one that changes. */
function copyUntil(from, names, end) {
    // Without a prototype, so that a member called `__proto__` is an ordinary one.
    const copy = Object.create(null);
    for (const name of names) {
        if (name === end)
            break;
        copy[name] = from[name];
    }
    return copy;
}
function elements(value, depth, mustCopy, extension) {
    let copy = mustCopy ? [] : undefined;
    let i = 0;
    try {
        for (; i < value.length; i++) {
            const before = value[i];
            const after = part(before, i, depth + 1, extension);
            if (after === undefined)
                refuse("is undefined in an array: pass null");
            if (after !== before)
                copy ??= value.slice(0, i);
            copy?.push(after);
        }
    }
    catch (cause) {
        throw within(value, `[${i}]`, cause);
    }
    return copy ?? value;
}
function refuse(problem) {
    throw new NotSerializable(problem);
}
/**
 * Prepends a step to the path of the error. Other errors come from a getter, a proxy or a `toJSON`.
 */
function within(holder, step, cause) {
    const error = cause instanceof NotSerializable ? cause : new NotSerializable("cannot be read", cause);
    const { path } = error;
    error.path = path === "" || path[0] === "[" ? step + path : `${step}.${path}`;
    if (holder === error.deepest) {
        error.problem = "contains itself";
        error.path = "";
    }
    return error;
}
/** Returns the kind of an object: `Object`, `Map`, `Uint8Array`. It is the same in every realm. */
const tagOf = (value) => Object.prototype.toString.call(value).slice(8, -1);

/**
 * Uses a value as soon as it is ready. That is at once for nearly all of them, and only then an
 * error of `proceed` propagates.
 *
 * @param fail - Takes the error of the transfer, or of `proceed` if it did not run at once. The bytes
 *   are discarded before.
 */
function whenReady({ pending, abort }, proceed, fail) {
    if (pending === undefined)
        return proceed();
    pending.then(proceed).catch((cause) => {
        abort?.();
        fail(cause);
    });
}
/** The codec for types that JSON represents. */
const plain = {
    encode: (value, { subject }) => ({ text: encodePlain(value, subject) }),
    decode: (value) => ({ value }),
};
function encodePlain(value, subject) {
    try {
        return JSON.stringify(sendable(value)) ?? "null";
    }
    catch (cause) {
        throw invalidPayload(cause, subject);
    }
}
/**
 * Converts a {@link NotSerializable}, or an error that reading the value threw, to an error for the
 * caller.
 */
function invalidPayload(thrown, subject) {
    const { problem, path, cause } = thrown instanceof NotSerializable ? thrown : new NotSerializable("cannot be read", thrown);
    const part = path ? `\`${path}\`` : "the value";
    const reason = cause === undefined ? "" : `: ${describe(cause)}`;
    const data = path ? { path } : undefined;
    return new FrameworkError("invalid-payload", `${part} ${problem}${reason}`, subject, {
        cause,
        data,
    });
}

/**
 * Describes generated bindings.
 *
 * The client sends their fingerprint to the backend before their first message. If the backend has
 * another one, it runs none of their calls, and these reject with a description of the differences.
 */
/* @__NO_SIDE_EFFECTS__ */
function bindings(fingerprint, load) {
    return { fingerprint, load };
}
/** The longest time in milliseconds that calls are delayed for the sake of a better message. */
const EXPLANATION_TIMEOUT = 3000;
/** The bindings that the backend has been told of in one session, and whether it has refused them. */
class Handshake {
    #announced = new Set();
    #explanations = {};
    /** Sends the fingerprint of the bindings, before their first message of the session. */
    announce(api, session) {
        const fingerprint = api?.fingerprint;
        if (fingerprint === undefined || this.#announced.has(fingerprint))
            return;
        session.sendText(notificationText("$/bindings", JSON.stringify({ fingerprint })));
        this.#announced.add(fingerprint);
    }
    /**
     * Adds the differences to a `schema-mismatch` error. The first time, they are written to the
     * console as well.
     */
    async explain(api, error, sendCall) {
        const { message, data } = await (this.#explanations[api.fingerprint] ??= explained(api, error, sendCall));
        return new FrameworkError("schema-mismatch", message, error.command, { data });
    }
}
/**
 * Resolves with the error alone if the contract cannot be loaded, or the backend does not compare
 * it in time.
 */
function explained({ load }, { message }, sendCall) {
    return new Promise((resolve) => {
        let isSettled = false;
        const settle = (explanation) => {
            resolve(explanation);
            if (!isSettled)
                console.error(explanation.message);
            isSettled = true;
        };
        const settleWithout = () => settle({ message, data: undefined });
        setTimeout(settleWithout, EXPLANATION_TIMEOUT);
        const settleWith = async () => {
            const { contract, explain } = await load();
            settle(explain(message, await sendCall({ method: "$/compare", params: { contract } })));
        };
        settleWith().catch(settleWithout);
    });
}

/** Everything that ends with a session: calls, streams, and the state of the handshake. */
class Session {
    /** The calls in flight, by id. */
    calls = new Map();
    /** The open streams in both directions, by id. */
    streams = new Map();
    /** The requests of the backend that have not been answered, by id. */
    requests = new Map();
    handshake = new Handshake();
    /** The bytes in flight to the backend in items of all streams. */
    bytesInFlight = 0;
    hasEnded = false;
    /** The connection, once there was something to send. */
    connection;
    #emitOrders = Object.create(null);
    constructor(connection) {
        this.connection = connection;
    }
    /** Returns the context in which a value is encoded or decoded. */
    contextOf(subject, order) {
        return { subject, order, attachments: this.connection?.attachments };
    }
    /** Returns the order of the events of one name to the backend. */
    emitOrder(event) {
        return (this.#emitOrders[event] ??= {});
    }
    /** Allocates an id for a call or a stream. */
    allocateId(argument) {
        return this.connection?.nextId(argument) ?? 0;
    }
    /**
     * Sends a message. Throws an {@link ErrorObject} or any other error if it was certainly not sent.
     */
    sendText(text) {
        if (this.hasEnded) {
            throw {
                code: codes$1.closed,
                message: "the session ended before the message was sent",
            };
        }
        this.connection?.send(text);
    }
    /** Sends a control message, unless the session has ended. */
    sendNotification(method, params) {
        try {
            this.sendText(notificationText(method, JSON.stringify(params)));
        }
        catch {
            // The end of the session reports the loss to everything that is bound to it.
        }
    }
    /** Passes a control message to the stream or request that it is about. */
    receiveControl({ method, params }) {
        const control = (params ?? {});
        const bound = method === "$/cancelRequest"
            ? this.requests.get(control.id)
            : this.streams.get(control.stream);
        bound?.receive(method, control);
    }
    /** Ends everything that is bound to the session. */
    end(error) {
        for (const bound of [this.streams, this.requests, this.calls]) {
            for (const one of bound.values())
                one.sessionEnded(error);
        }
    }
}

/** Returns the bridge that the script of a webview has put into the page. */
function findBridge() {
    return globalThis.__IPC__;
}

/**
 * The page's end of the IPC: its transport, its current session, and the registrations that outlive
 * sessions.
 */
class Client {
    /** The events that the page listens to and the requests that it handles, by wire name. */
    subscriptions = new Map();
    /** The handlers of requests of the backend, by wire name. */
    handlers = new Map();
    session = new Session();
    /** The transport that the page has set, in place of the bridge of its webview. */
    transport;
    #receiver;
    /**
     * Whether the backend has sent anything since the last loss. If it only ever closes, listeners do
     * not try again.
     */
    #hasHeard = true;
    /** Leaves the current connection. The next message opens another one. */
    disconnect(error) {
        this.#receiver = undefined;
        this.#hasHeard = true;
        this.session.connection = undefined;
        this.#endSession(error);
    }
    /** Returns the current session, and connects it if it is not connected yet. */
    openSession(subject) {
        if (!this.session.connection) {
            const transport = this.transport ?? findBridge();
            if (!transport)
                throw new FrameworkError("transport", NO_BRIDGE, subject);
            if ("then" in {} || Array[Symbol.species] !== Array)
                throw new FrameworkError("transport", REDEFINED, subject);
            const receiver = {
                message: (message) => {
                    if (receiver === this.#receiver)
                        this.#receive(message);
                },
                closed: (error) => {
                    if (receiver === this.#receiver)
                        this.#endSession(error);
                },
            };
            this.#receiver = receiver;
            this.#hasHeard = true;
            const connection = transport.connect(receiver);
            // Connecting may already have ended the session.
            this.session.connection = connection;
        }
        return this.session;
    }
    #receive(message) {
        this.#hasHeard = true;
        if (Object.hasOwn(message, "method"))
            return this.#receiveNotification(message);
        const { calls } = this.session;
        const id = message.id;
        // Absent if the call belongs to another client, or has been settled before.
        const call = calls.get(id);
        calls.delete(id);
        call?.receive(message);
    }
    #receiveNotification(message) {
        const { method } = message;
        const handler = this.handlers.get(method);
        if (handler)
            return handler(message);
        const subscription = this.subscriptions.get(method);
        if (subscription)
            return subscription.receive(message, this.session);
        this.session.receiveControl(message);
    }
    #endSession(error) {
        const ended = this.session;
        const canRenew = this.#hasHeard && error.code !== codes$1["unsupported-version"];
        this.#hasHeard = false;
        ended.hasEnded = true;
        this.session = new Session(ended.connection);
        // Before the calls reject, so that a subscription ignores the rejection of its registration in
        // the ended session.
        for (const [name, subscription] of this.subscriptions) {
            if (canRenew)
                void subscription.register();
            else
                subscription.fail(frameworkError(error, name));
        }
        ended.end(error);
    }
}
const NO_BRIDGE = "this page has no IPC bridge: open it in a window of ipc-runtime, or call `setTransport()`";
const REDEFINED = "a script of this page has defined `Object.prototype.then` or `Array[Symbol.species]`: remove that";
/** The client of this page. */
const client = /* @__PURE__ */ new Client();
/**
 * Sets the transport to the backend, in place of the bridge that a webview injects. It is meant for
 * tests, and for transports of your own.
 *
 * Everything in flight on the previous transport rejects with the kind `closed`. Listeners are
 * registered again on the new one. Without a transport, the client returns to the bridge.
 */
function setTransport(transport) {
    client.transport = transport;
    client.disconnect({
        code: codes$1.closed,
        message: "`setTransport()` has replaced the connection",
    });
}
/**
 * Returns the label of the window that shows this page. It is `undefined` until the backend has
 * sent it, which is the case after the first call.
 */
function currentWindow() {
    return (client.transport ?? findBridge())?.window;
}

/** Sends a call. */
function sendCall(request) {
    return new Promise((resolve, reject) => new PendingCall(ownOf(request), resolve, reject).start());
}
const hasError = (response) => Object.hasOwn(response, "error");
/** A call that has not settled. */
class PendingCall {
    #subject;
    #request;
    #resolve;
    #reject;
    #session;
    #id = 0;
    /** The call has been answered or aborted. It may still wait for a hook. */
    #isAnswered = false;
    #isSettled = false;
    #unwatch;
    /** Discards the bytes of the arguments. Set while the call waits for them. */
    #abortUpload;
    constructor(request, resolve, reject) {
        this.#subject = request.subject ?? request.method;
        this.#request = request;
        this.#resolve = resolve;
        this.#reject = reject;
    }
    start() {
        const subject = this.#subject;
        const { params, codec = plain, options, hooks } = this.#request;
        try {
            hooks?.onStart?.((error) => this.#abort(error));
            if (options)
                this.#unwatch = watch(options, subject, (error) => this.#abort(error));
            const session = client.openSession(subject);
            if (params === undefined)
                return this.#send(session);
            const encoded = codec.encode(params, session.contextOf(subject));
            this.#abortUpload = encoded.abort;
            whenReady(encoded, () => this.#send(session, encoded.text), (cause) => this.#fail(cause));
        }
        catch (cause) {
            this.#fail(cause);
        }
    }
    receive(response) {
        const subject = this.#subject;
        const { api } = this.#request;
        try {
            if (!hasError(response)) {
                return this.#decode(response.result, (result) => this.#answer(undefined, () => this.#resolve(result)));
            }
            const { code, message, data } = response.error;
            if (code === codes$1.command) {
                return this.#decode(data, (data) => this.#rejectWith(new CommandError(message, data, subject)));
            }
            const error = frameworkError(response.error, subject);
            if (api === undefined || error.kind !== "schema-mismatch")
                return this.#rejectWith(error);
            void this.#session?.handshake
                .explain(api, error, sendCall)
                .then((explained) => this.#rejectWith(explained));
        }
        catch (cause) {
            this.#fail(cause);
        }
    }
    sessionEnded(error) {
        this.#fail(error);
    }
    #rejectWith(error) {
        this.#answer(error, () => this.#reject(error));
    }
    #send(session, params) {
        const { method, api, hooks } = this.#request;
        const assertNotAborted = () => {
            if (this.#isAnswered)
                throw cancelled(this.#subject);
        };
        assertNotAborted();
        session.handshake.announce(api, session);
        this.#session = session;
        this.#id = session.allocateId();
        hooks?.onSend?.(this.#id, session);
        // The hook runs code of the page.
        assertNotAborted();
        session.calls.set(this.#id, this);
        session.sendText(callText(this.#id, method, params));
        this.#abortUpload = undefined;
    }
    #decode(json, use) {
        const { codec = plain } = this.#request;
        const decoded = codec.decode(json, client.session.contextOf(this.#subject));
        whenReady(decoded, () => use(decoded.value), (cause) => this.#fail(cause));
    }
    /**
     * Rejects a call that could not be sent, whose response cannot be decoded, or whose session has
     * ended.
     */
    #fail(cause) {
        const error = transportError(cause, this.#subject);
        // The call was aborted while `onSend` opened its streams, so they have not been closed yet.
        if (this.#isAnswered)
            void this.#request.hooks?.onAnswer?.(error);
        this.#forget();
        this.#rejectWith(error);
    }
    /** Settles the call without its response. */
    #abort(error) {
        if (this.#forget())
            this.#session?.sendNotification("$/cancelRequest", { id: this.#id });
        this.#abortUpload?.();
        this.#isAnswered = true;
        if (!this.#isSettled)
            void this.#request.hooks?.onAnswer?.(error);
        this.#settle(() => this.#reject(error));
    }
    /** Removes the call from those in flight, and returns whether it was in flight. */
    #forget() {
        const calls = this.#session?.calls;
        return calls?.get(this.#id) === this && calls.delete(this.#id);
    }
    #answer(error, settle) {
        if (this.#isAnswered)
            return;
        this.#isAnswered = true;
        const pending = this.#request.hooks?.onAnswer?.(error);
        if (pending)
            void pending.then(() => this.#settle(settle));
        else
            this.#settle(settle);
    }
    #settle(settle) {
        if (this.#isSettled)
            return;
        this.#isSettled = true;
        this.#unwatch?.();
        settle();
    }
}

/**
 * Declares a command. Nothing is sent until it is called.
 *
 * @param api - The bindings that the command belongs to.
 * @param codec - `extended` if the command has bytes, or integers that are a `bigint`.
 * @param callWithStreams - `streams` if the command has channels or streams among its arguments.
 */
/* @__NO_SIDE_EFFECTS__ */
function command(wireName, api, codec, callWithStreams) {
    // Bindings are generated from the Rust signature of the command, which is the source of these
    // types.
    const call = (params, options) => (callWithStreams ?? sendCall)({ method: wireName, api, codec, params, options });
    return Object.assign(call, { wireName, api, codec });
}

/**
 * Adds a listener of an event, or the handler of a request. The first one registers the page with
 * the backend, and the last one to be removed deregisters it.
 */
function subscribe(name, declaration, listener, verb = "listen") {
    let subscription = client.subscriptions.get(name);
    if (subscription === undefined) {
        subscription = new Subscription(name, declaration, verb);
        client.subscriptions.set(name, subscription);
        void subscription.register();
    }
    return { subscription, unsubscribe: subscription.add(listener) };
}
/** The listeners of one event, and its registration with the backend. */
class Subscription {
    /** Resolves when the backend has confirmed the first registration. */
    ready;
    isConfirmed = false;
    #name;
    /** The declaration that the first listener used. */
    #declaration;
    #verb;
    #listeners = new Map();
    /** The order of the events of the current session. */
    #order = {};
    #lastValue;
    #added = 0;
    #attempt = 0;
    #resolve;
    #reject;
    constructor(name, declaration, verb) {
        this.#name = name;
        this.#declaration = declaration;
        this.#verb = verb;
        this.ready = new Promise((resolve, reject) => {
            this.#resolve = resolve;
            this.#reject = reject;
        });
        this.ready.catch(ignore$3);
    }
    /** Adds a listener, and returns a function that removes it. */
    add(listener) {
        const key = this.#added++;
        this.#listeners.set(key, listener);
        const last = this.#lastValue;
        if (last) {
            // A newer value that arrives before this runs goes to all listeners.
            queueMicrotask(() => {
                if (last === this.#lastValue)
                    this.#listeners.get(key)?.next(last.payload);
            });
        }
        return () => {
            if (!this.#listeners.delete(key) || this.#listeners.size > 0)
                return;
            client.subscriptions.delete(this.#name);
            this.#call(`$/un${this.#verb}`).catch(ignore$3);
        };
    }
    /** Decodes an event, and passes it to the listeners. */
    receive(event, session) {
        const subject = this.#name;
        const { codec = plain } = this.#declaration;
        const fail = (cause) => reportLoss("event", transportError(cause, subject));
        try {
            const decoded = codec.decode(payloadOf(event), session.contextOf(subject, this.#order));
            const deliver = () => {
                if (!session.hasEnded)
                    this.#deliver(decoded.value);
            };
            whenReady(decoded, deliver, fail);
        }
        catch (cause) {
            fail(cause);
        }
    }
    #deliver(payload) {
        if (this.#declaration.kept)
            this.#lastValue = { payload };
        // A listener that is added meanwhile does not get this event.
        const end = this.#added;
        for (const [key, listener] of this.#listeners) {
            if (key < end)
                listener.next(payload);
        }
    }
    /** Registers the page with the backend: at first, and again in each new session. */
    async register() {
        const attempt = ++this.#attempt;
        this.#order = {};
        // The backend sends its last value again, if it has one.
        this.#lastValue = undefined;
        try {
            await this.#call(`$/${this.#verb}`);
        }
        catch (error) {
            if (attempt === this.#attempt)
                this.fail(error);
            return;
        }
        this.isConfirmed = true;
        this.#resolve?.();
    }
    /** Ends the subscription, with all its listeners. */
    fail(error) {
        this.#reject?.(error);
        if (this.#listeners.size > 0)
            client.subscriptions.delete(this.#name);
        for (const [key, listener] of this.#listeners) {
            this.#listeners.delete(key);
            listener.lost(error);
        }
    }
    #call(method) {
        const subject = this.#name;
        const params = this.#verb === "listen" ? { event: subject } : { request: subject };
        return sendCall({ method, params, subject, api: this.#declaration.api });
    }
}
const ignore$3 = () => undefined;
/**
 * Reports to the console that an event, or the registration of an event or a request, is lost. No
 * caller waits for it.
 */
function reportLoss(what, { command, message }) {
    console.error(`${what} ${command}: ${message}`);
}

/**
 * Declares an event. Nothing is sent until it is used. The declared type restricts the event to one
 * direction.
 *
 * @param api - The bindings that the event belongs to.
 * @param codec - `extended` if the event has bytes, or integers that are a `bigint`.
 * @param kept - Whether listeners that come late get the last value.
 */
/* @__NO_SIDE_EFFECTS__ */
function event(wireName, api, codec, kept) {
    const declaration = { wireName, api, codec, kept };
    return {
        ...declaration,
        listen: (handler) => listen(wireName, declaration, (payload) => handler(payload)),
        once: () => once(wireName, declaration),
        emit: (payload) => emit(wireName, declaration, payload),
    };
}
function listen(event, declaration, handler) {
    let isReadyRead = false;
    const { subscription, unsubscribe } = subscribe(event, declaration, {
        next(payload) {
            try {
                handler(payload);
            }
            catch (error) {
                report(error);
            }
        },
        lost(error) {
            // A promise that has resolved cannot report a later loss.
            if (!isReadyRead || subscription.isConfirmed)
                reportLoss("event", error);
        },
    });
    return makeStop(unsubscribe, () => {
        isReadyRead = true;
        return subscription.ready;
    });
}
function once(event, declaration) {
    return new Promise((resolve, reject) => {
        const { unsubscribe } = subscribe(event, declaration, {
            next(payload) {
                unsubscribe();
                resolve(payload);
            },
            lost: reject,
        });
    });
}
function emit(event, { api, codec = plain }, payload) {
    try {
        const session = client.openSession(event);
        const encoded = codec.encode(payload, session.contextOf(event, session.emitOrder(event)));
        const send = () => {
            session.handshake.announce(api, session);
            session.sendText(notificationText(event, `[${encoded.text}]`));
        };
        whenReady(encoded, send, (cause) => reportLoss("event", transportError(cause, event)));
    }
    catch (cause) {
        throw transportError(cause, event);
    }
}
/** Adds the members of {@link Stop} to a function. */
function makeStop(unsubscribe, ready) {
    const stop = Object.defineProperty(unsubscribe, "ready", { get: ready });
    // Not every webview has the symbol yet.
    const dispose = Symbol.dispose;
    if (dispose !== undefined)
        Object.defineProperty(stop, dispose, { value: unsubscribe });
    return stop;
}

/**
 * Declares a request of the backend. Nothing is sent until it has a handler.
 *
 * @param api - The bindings that the request belongs to.
 * @param codec - `extended` if the request has bytes, or integers that are a `bigint`.
 */
/* @__NO_SIDE_EFFECTS__ */
function request(wireName, api, codec) {
    const declaration = { api, codec };
    return {
        wireName,
        api,
        codec,
        handle: (handler) => handle(wireName, declaration, handler),
    };
}
function handle(name, declaration, handler) {
    const { handlers } = client;
    if (handlers.has(name)) {
        const message = `\`${name}\` has a handler in this page already: stop that one first`;
        throw new FrameworkError("invalid-payload", message, name);
    }
    const receive = (message) => {
        if (message.id !== undefined)
            new ReceivedRequest(client.session, message.id, name, declaration).run(message, handler);
    };
    const remove = () => {
        if (handlers.get(name) === receive)
            handlers.delete(name);
    };
    handlers.set(name, receive);
    let isReadyRead = false;
    const listener = {
        next: () => undefined,
        lost(error) {
            remove();
            if (!isReadyRead || subscription.isConfirmed)
                reportLoss("request", error);
        },
    };
    const { subscription, unsubscribe } = subscribe(name, declaration, listener, "handle");
    const stop = () => {
        remove();
        unsubscribe();
    };
    return makeStop(stop, () => {
        isReadyRead = true;
        return subscription.ready;
    });
}
/** A request of the backend that has not been answered. */
class ReceivedRequest {
    #session;
    #id;
    #subject;
    #codec;
    #controller = new AbortController();
    constructor(session, id, subject, { codec = plain }) {
        this.#session = session;
        this.#id = id;
        this.#subject = subject;
        this.#codec = codec;
        session.requests.set(id, this);
    }
    /** Decodes the payload, calls the handler, and sends its reply. */
    run(message, handler) {
        const context = this.#session.contextOf(this.#subject);
        const call = async (payload) => handler(payload, { signal: this.#controller.signal });
        try {
            const decoded = this.#codec.decode(payloadOf(message), context);
            const start = () => {
                if (!this.#isAwaited)
                    return;
                call(decoded.value).then((result) => this.#sendValue(result, (text) => `"result":${text}`), (error) => this.#sendThrown(error));
            };
            whenReady(decoded, start, (cause) => this.#fail(cause));
        }
        catch (cause) {
            this.#fail(cause);
        }
    }
    receive(method) {
        if (method === "$/cancelRequest")
            this.sessionEnded();
    }
    sessionEnded() {
        this.#remove();
        this.#controller.abort();
    }
    /** Whether the backend still waits for the reply. */
    get #isAwaited() {
        return this.#session.requests.get(this.#id) === this;
    }
    #sendThrown(error) {
        if (error instanceof CommandError) {
            const message = JSON.stringify(toWellFormed(error.message));
            return this.#sendValue(error.data, (data) => `"error":{"code":${codes$1.command},"message":${message},"data":${data}}`);
        }
        if (this.#isAwaited)
            report(error);
        this.#sendError(codes$1.internal, describe(error));
    }
    /** Sends a value as a member of the response, or its error if it cannot be sent. */
    #sendValue(value, member) {
        try {
            const encoded = this.#codec.encode(value, this.#session.contextOf(this.#subject));
            whenReady(encoded, () => this.#send(member(encoded.text)), (cause) => this.#fail(cause));
        }
        catch (cause) {
            this.#fail(cause);
        }
    }
    #fail(cause) {
        const { code, message } = transportError(cause, this.#subject);
        this.#sendError(code, message);
    }
    #sendError(code, message) {
        if (!this.#isAwaited)
            return;
        try {
            this.#send(`"error":${JSON.stringify({ code, message: toWellFormed(message) })}`);
        }
        catch {
            // The connection does not even take the error. The backend learns of the end of the session.
            this.#remove();
        }
    }
    /** Sends the response. Throws if it was not sent, so that its bytes are discarded. */
    #send(member) {
        if (!this.#isAwaited)
            throw new FrameworkError("cancelled", "the request was cancelled", this.#subject);
        this.#session.sendText(`{"jsonrpc":"2.0","id":${this.#id},${member}}`);
        this.#remove();
    }
    #remove() {
        if (this.#isAwaited)
            this.#session.requests.delete(this.#id);
    }
}

function safe(call) {
    return (call.outcomes?.() ??
        call.then((value) => ({ ok: true, value }), failure));
}
/** Returns the outcome of a call that rejected. Throws an error that does not come from a client. */
function failure(error) {
    if (!(error instanceof IpcError))
        throw error;
    const kind = error instanceof CommandError ? "command" : "framework";
    return { ok: false, kind, error };
}

/**
 * The number of read items after which credit is granted. The backend sends at most twice as many
 * ahead.
 */
const HALF_WINDOW = 512;
/** Stands for an item that the backend could not send. */
class Skipped {
    error;
    constructor(error) {
        this.error = error;
    }
}
/** The page's end of a stream that the backend writes: the result of a command, or a channel. */
class Reader {
    #subject;
    #id;
    #declaration;
    #consumer;
    #session;
    #order = {};
    #items = [];
    #first = 0;
    #uncredited = 0;
    #isCreditScheduled = false;
    #hasEnded = false;
    #error;
    constructor(session, id, subject, declaration, consumer) {
        this.#session = session;
        this.#id = id;
        this.#subject = subject;
        this.#declaration = declaration;
        this.#consumer = consumer;
        session.streams.set(id, this);
    }
    /**
     * Takes the next item, or returns `undefined` if none has arrived. An item that the backend could
     * not send has an error.
     */
    take() {
        if (!this.hasItems)
            return undefined;
        const value = this.#items[this.#first];
        this.#items[this.#first++] = undefined;
        this.#uncredited++;
        if (!this.hasItems || this.#first > HALF_WINDOW) {
            this.#items.splice(0, this.#first);
            this.#first = 0;
        }
        if (!this.#hasEnded && (!this.hasItems || this.#uncredited >= HALF_WINDOW))
            this.#scheduleCredit();
        return value instanceof Skipped ? { value: undefined, skipped: value.error } : { value };
    }
    /** Whether {@link take} returns an item. */
    get hasItems() {
        return this.#first < this.#items.length;
    }
    /** Whether no more items will arrive. Those that have arrived can still be taken. */
    get hasEnded() {
        return this.#hasEnded;
    }
    /** Resolves when all items have their bytes. `undefined` if none waits. */
    get pending() {
        return this.#order.pending;
    }
    /** Takes the error that ended the stream. */
    takeError() {
        const error = this.#error;
        this.#error = undefined;
        return error;
    }
    receive(method, { items, error }) {
        if (method === "$/items" && Array.isArray(items))
            for (const item of items)
                this.#receiveItem(item);
        else if (method === "$/skipped" && error !== undefined)
            this.#receiveSkipped(error);
        else if (method === "$/end")
            void this.finish(error && frameworkError(error, this.#subject));
    }
    #receiveItem(item) {
        const { codec = plain } = this.#declaration;
        const fail = (cause) => this.#fail(transportError(cause, this.#subject));
        try {
            const decoded = codec.decode(item, this.#session.contextOf(this.#subject, this.#order));
            whenReady(decoded, () => this.#push(decoded.value), fail);
        }
        catch (cause) {
            fail(cause);
        }
    }
    /** Keeps the place of an item that the backend could not send among those that wait for bytes. */
    #receiveSkipped(error) {
        const push = () => this.#push(new Skipped(frameworkError(error, this.#subject)));
        const { pending } = this;
        if (pending === undefined)
            push();
        else
            void pending.then(push);
    }
    #push(item) {
        if (this.#hasEnded)
            return;
        this.#items.push(item);
        this.#consumer.ready();
    }
    #fail(error) {
        if (this.#hasEnded)
            return;
        this.#consumer.unreadable(error);
        this.end(error);
    }
    /** Ends the stream, after the items that still wait for their bytes. */
    async finish(error) {
        const { pending } = this;
        if (pending !== undefined)
            await pending;
        this.end(error);
    }
    /** Ends the stream. Items that arrive later are dropped. */
    end(error) {
        if (this.#hasEnded)
            return;
        this.#hasEnded = true;
        this.#error = error;
        const { streams } = this.#session;
        if (streams.get(this.#id) === this)
            streams.delete(this.#id);
        this.#consumer.ready();
    }
    /** Ends the stream, and drops the items that have not been taken. */
    drop(error) {
        this.#items = [];
        this.#first = 0;
        this.#error = undefined;
        this.end(error);
    }
    /** Asks the backend to stop writing. */
    stopBackend() {
        this.#session.sendNotification("$/stop", { stream: this.#id });
    }
    sessionEnded(error) {
        this.end(frameworkError(error, this.#subject));
    }
    /** Grants credit once in a turn, for all items that were taken in it. */
    #scheduleCredit() {
        if (this.#isCreditScheduled)
            return;
        this.#isCreditScheduled = true;
        queueMicrotask(() => {
            this.#isCreditScheduled = false;
            const items = this.#uncredited;
            if (this.#hasEnded || items === 0)
                return;
            this.#uncredited = 0;
            this.#session.sendNotification("$/credit", { stream: this.#id, items });
        });
    }
}

/**
 * Returns a function that opens the value as a sink, or `undefined` if the value is not one.
 * Nothing is locked before the sink is opened.
 */
function sinkOf(value) {
    if (typeof value === "function") {
        const callback = value;
        return () => ({ write: (message) => callback(message), survivesErrors: true, end: ignore$2 });
    }
    if (typeof WritableStream === "undefined" || !(value instanceof WritableStream))
        return undefined;
    return () => fromWriter(value.getWriter());
}
function fromWriter(writer) {
    return {
        write: (message) => writer.write(message),
        survivesErrors: false,
        end: (error) => void (error === undefined ? writer.close() : writer.abort(error)).catch(ignore$2),
    };
}
const ignore$2 = () => undefined;

/** The size in bytes of the parts in which a blob is read. A part fits into one upload. */
const PART_BYTES = 983040;
/**
 * Returns a function that opens the value as a source, or `undefined` if the value is not a stream.
 * Nothing is read or locked before the source is opened.
 */
function sourceOf(value) {
    if (typeof value !== "object" || value === null)
        return undefined;
    if (typeof Blob !== "undefined" && value instanceof Blob)
        return () => fromBlob(value);
    // Not every engine can iterate over a `ReadableStream`.
    if (typeof ReadableStream !== "undefined" && value instanceof ReadableStream)
        return () => fromReader(value.getReader());
    if (isAsyncIterable(value))
        return () => fromIterator(value[Symbol.asyncIterator]());
    return undefined;
}
function fromBlob(blob) {
    let offset = 0;
    return {
        async next() {
            if (offset >= blob.size)
                return { done: true };
            const part = blob.slice(offset, offset + PART_BYTES);
            offset += PART_BYTES;
            return { value: new Uint8Array(await part.arrayBuffer()) };
        },
        stop: () => (offset = blob.size),
    };
}
function fromReader(reader) {
    // The stream stays locked, so that passing it again is an error and not an empty stream.
    return { next: () => reader.read(), stop: (reason) => void reader.cancel(reason).catch(ignore$1) };
}
function fromIterator(iterator) {
    const stop = async () => {
        await iterator.return?.();
    };
    return {
        async next() {
            const result = await iterator.next();
            if (typeof result !== "object" || result === null) {
                throw new TypeError("`next()` of the source did not return an object: return `{ done, value }`");
            }
            return result;
        },
        stop: () => void stop().catch(ignore$1),
    };
}
const ignore$1 = () => undefined;
const isAsyncIterable = (value) => typeof value[Symbol.asyncIterator] === "function";

/** The maximum number of items in flight, for which the backend has not granted credit. */
const WINDOW = 1024;
/** The number of bytes in flight from which on no further item is read. */
const WINDOW_BYTES = 4194304;
/**
 * The number of bytes in flight of all streams from which on each stream has only a narrow window.
 */
const TOTAL_BYTES = 67108864;
const NARROW_WINDOW_BYTES = 65536;
/** The maximum size in UTF-8 of a unit of UTF-16. */
const BYTES_PER_UNIT = 3;
/** The length of a batch, in UTF-16 units, at which it is sent before the turn ends. */
const BATCH_UNITS = 262144;
/** The page's end of a stream that it writes: an argument of a command. */
class Writer {
    #id;
    #subject;
    #codec;
    #source;
    #session;
    #order = {};
    #items = [];
    #bytes = 0;
    #batch = [];
    #batchUnits = 0;
    /** No item is read any more. Earlier ones may still be sent. */
    #isEnding = false;
    #hasEnded = false;
    /** A batch has been sent in this turn, so that the next one gathers until the turn ends. */
    #hasSent = false;
    #turnEnd;
    #resume;
    constructor(session, id, subject, { codec = plain }, source) {
        this.#session = session;
        this.#id = id;
        this.#subject = subject;
        this.#codec = codec;
        this.#source = source;
        session.streams.set(id, this);
        void this.#run();
    }
    receive(method, { items }) {
        if (method === "$/stop")
            this.stop();
        else if (method === "$/credit" && typeof items === "number" && items > 0) {
            this.#confirm(this.#items.splice(0, items));
            this.resume();
        }
    }
    resume() {
        this.#resume?.();
    }
    /** Stops the source, because the backend reads no more or the call has settled. */
    stop(error) {
        if (!this.#isEnding)
            this.#source.stop(error);
        this.#finish();
    }
    sessionEnded(error) {
        this.stop(frameworkError(error, this.#subject));
    }
    async #run() {
        try {
            for (;;) {
                await this.#capacity();
                if (this.#isEnding)
                    return;
                const { done, value } = await this.#source.next();
                if (this.#isEnding)
                    return;
                if (done)
                    return this.#end();
                this.#write(value);
            }
        }
        catch (cause) {
            this.#end({ code: codes$1.internal, message: describe(cause) });
        }
    }
    #capacity() {
        if (this.#hasCapacity())
            return undefined;
        return new Promise((resolve) => {
            this.#resume = () => {
                if (!this.#isEnding && !this.#hasCapacity())
                    return;
                this.#resume = undefined;
                resolve();
            };
        });
    }
    #hasCapacity() {
        const limit = this.#session.bytesInFlight < TOTAL_BYTES ? WINDOW_BYTES : NARROW_WINDOW_BYTES;
        return this.#items.length < WINDOW && this.#bytes < limit;
    }
    /** Removes items that the backend has read. This may widen the windows of all streams. */
    #confirm(items) {
        const session = this.#session;
        const wereNarrow = session.bytesInFlight >= TOTAL_BYTES;
        for (const item of items) {
            item.isConfirmed = true;
            this.#count(-item.bytes);
        }
        if (!wereNarrow || session.bytesInFlight >= TOTAL_BYTES)
            return;
        for (const stream of session.streams.values())
            stream.resume?.();
    }
    #count(bytes) {
        this.#bytes += bytes;
        this.#session.bytesInFlight += bytes;
    }
    #write(value) {
        const subject = this.#subject;
        // It is in flight from now on, also while it waits for its bytes.
        const item = { bytes: 0, isConfirmed: false };
        this.#items.push(item);
        const grow = (bytes) => {
            if (item.isConfirmed)
                return;
            item.bytes += bytes;
            this.#count(bytes);
        };
        const context = this.#session.contextOf(subject, this.#order);
        const attachments = counting(context.attachments, grow);
        try {
            const encoded = this.#codec.encode(value, { ...context, attachments });
            item.abort = encoded.abort;
            grow(BYTES_PER_UNIT * encoded.text.length);
            const send = () => {
                if (this.#hasEnded)
                    throw new FrameworkError("cancelled", "the stream was cancelled", subject);
                item.abort = undefined;
                this.#addToBatch(encoded.text);
            };
            whenReady(encoded, send, (cause) => this.#fail(transportError(cause, subject)));
        }
        catch (cause) {
            if (this.#hasEnded)
                return;
            // The items before this one are still sent.
            this.#source.stop();
            const { code, message } = transportError(cause, subject);
            this.#end({ code, message });
        }
    }
    /**
     * Sends an item at once if it is the first one of this turn, otherwise at the end of the turn.
     */
    #addToBatch(text) {
        if (this.#batchUnits + text.length > BATCH_UNITS)
            this.#flush();
        this.#batch.push(text);
        this.#batchUnits += text.length + 1;
        if (!this.#hasSent)
            this.#flush();
    }
    #flush() {
        const batch = this.#batch;
        if (batch.length === 0)
            return;
        this.#batch = [];
        this.#batchUnits = 0;
        try {
            this.#sendItems(batch);
        }
        catch (cause) {
            try {
                if (batch.length === 1)
                    throw cause;
                // The batch may exceed the limit on messages where its items do not.
                for (const item of batch)
                    this.#sendItems([item]);
            }
            catch (cause) {
                return this.#fail(transportError(cause, this.#subject));
            }
        }
        this.#hasSent = true;
        this.#scheduleFlush();
    }
    #sendItems(items) {
        this.#session.sendText(notificationText("$/items", `{"stream":${this.#id},"items":[${items.join(",")}]}`));
    }
    /** Flushes at the end of the turn. Hidden pages throttle timers, but not messages. */
    #scheduleFlush() {
        if (this.#hasEnded)
            return;
        if (this.#turnEnd === undefined) {
            this.#turnEnd = new MessageChannel();
            this.#turnEnd.port1.onmessage = () => {
                this.#hasSent = false;
                this.#flush();
            };
        }
        this.#turnEnd.port2.postMessage(0);
    }
    /** Ends the stream, because an item could not be sent. Later items are dropped. */
    #fail({ code, message }) {
        if (this.#hasEnded)
            return;
        if (!this.#isEnding)
            this.#source.stop();
        this.#isEnding = true;
        this.#flush();
        this.#sendEnd({ code, message });
    }
    /** Ends the stream, after the items that still wait for their bytes. */
    #end(error) {
        this.#isEnding = true;
        const end = () => {
            this.#flush();
            this.#sendEnd(error);
        };
        const { pending } = this.#order;
        if (pending === undefined)
            end();
        else
            void pending.then(end);
    }
    #sendEnd(error) {
        if (this.#hasEnded)
            return;
        this.#finish();
        const sent = error && { ...error, message: toWellFormed(error.message) };
        this.#session.sendNotification("$/end", { stream: this.#id, error: sent });
    }
    #finish() {
        this.#isEnding = this.#hasEnded = true;
        this.#batch = [];
        const { streams } = this.#session;
        if (streams.get(this.#id) === this)
            streams.delete(this.#id);
        for (const item of this.#items)
            item.abort?.();
        this.#confirm(this.#items.splice(0));
        this.#turnEnd?.port1.close();
        this.resume();
    }
}
/** Wraps a transport of bytes so that they count as in flight. */
function counting(attachments, grow) {
    return (attachments && {
        threshold: attachments.threshold,
        push(bytes) {
            grow(bytes.length);
            return attachments.push(bytes);
        },
        drop: (n) => attachments.drop(n),
        pull: (n, size) => attachments.pull(n, size),
    });
}

/**
 * Sends a call, with its channels and streams. Bindings name it, so that other pages do not load
 * it.
 */
const streams = (call) => {
    const { method, params, hooks } = call;
    const opened = [];
    let numbered;
    try {
        numbered = replaceStreams(params, method, call, opened);
    }
    catch (cause) {
        return Promise.reject(transportError(cause, method));
    }
    return sendCall({
        ...call,
        params: numbered,
        hooks: {
            ...hooks,
            onSend(id, session) {
                hooks?.onSend?.(id, session);
                for (const stream of opened) {
                    try {
                        stream.open(session);
                    }
                    catch (cause) {
                        throw cannotOpen(stream.name, method, cause);
                    }
                }
            },
            onAnswer(error) {
                const pending = [hooks?.onAnswer?.(error)];
                for (const stream of opened)
                    pending.push(stream.callAnswered(error));
                return pending.some((one) => one !== undefined) ? Promise.all(pending) : undefined;
            },
        },
    });
};
/** Returns the arguments with ids in place of channels and streams, which are added to `opened`. */
function replaceStreams(args, subject, declaration, opened) {
    if (typeof args !== "object" || args === null)
        return args;
    const replaced = Object.create(null);
    for (const [name, value] of Object.entries(args)) {
        let sink;
        let source;
        try {
            sink = sinkOf(value);
            source = sink === undefined ? sourceOf(value) : undefined;
        }
        catch (cause) {
            throw cannotOpen(name, subject, cause);
        }
        if (sink !== undefined) {
            const id = allocateStreamId(subject, name, "channel");
            opened.push(new ChannelArgument(name, id, subject, declaration, sink));
            replaced[name] = id;
        }
        else if (source !== undefined) {
            const id = allocateStreamId(subject, name, "streaming");
            opened.push(new UploadArgument(name, id, subject, declaration, source));
            replaced[name] = id;
        }
        else {
            replaced[name] = value;
        }
    }
    return replaced;
}
function allocateStreamId(subject, name, flow) {
    return client.openSession(subject).allocateId({ name, flow });
}
/** The error for a stream that is locked, or for an iterable that throws. */
function cannotOpen(name, subject, cause) {
    const message = `\`${name}\` cannot be opened: ${describe(cause)}`;
    return new FrameworkError("invalid-payload", message, subject, { cause, data: { path: name } });
}
/** An argument that the backend reads. */
class UploadArgument {
    name;
    open;
    #writer;
    constructor(name, id, subject, declaration, source) {
        this.name = name;
        this.open = (session) => (this.#writer = new Writer(session, id, subject, declaration, source()));
    }
    callAnswered(error) {
        this.#writer?.stop(error);
    }
}
/** An argument that the backend writes. */
class ChannelArgument {
    name;
    open;
    #sink;
    #reader;
    /** The sink has not finished with a message. */
    #isBusy = false;
    /** The sink has been ended, or has failed. */
    #isFinished = false;
    constructor(name, id, subject, declaration, openSink) {
        this.name = name;
        this.open = (session) => {
            this.#sink = openSink();
            this.#reader = new Reader(session, id, subject, declaration, this);
        };
    }
    ready() {
        const reader = this.#reader;
        const sink = this.#sink;
        if (reader === undefined || sink === undefined || this.#isFinished)
            return;
        while (!this.#isBusy && reader.hasItems)
            this.#write(sink, reader.take()?.value);
        // The end does not wait for a sink that is busy with the last message.
        if (reader.hasEnded && !reader.hasItems && !this.#isFinished) {
            this.#isFinished = true;
            sink.end(reader.takeError());
        }
    }
    #write(sink, message) {
        try {
            const written = sink.write(message);
            if (!isThenable(written))
                return;
            this.#isBusy = true;
            Promise.resolve(written).then(() => this.#continue(), (error) => this.#failed(sink, error));
        }
        catch (error) {
            if (sink.survivesErrors)
                report(error);
            else
                this.#failed(sink, error);
        }
    }
    unreadable(error) {
        this.#reader?.stopBackend();
        if (this.#sink?.survivesErrors)
            report(error);
    }
    callAnswered(error) {
        const reader = this.#reader;
        // The answer comes after all messages that were sent before it, unless the call was cancelled.
        const pending = isCancellation(error) ? undefined : reader?.pending;
        if (error === undefined)
            return pending;
        // The backend may have kept its end of the channel of a call that failed.
        const stop = () => {
            if (reader?.hasEnded === false)
                this.#stop(error);
        };
        if (pending !== undefined)
            return pending.then(stop);
        stop();
        return undefined;
    }
    #continue() {
        this.#isBusy = false;
        this.ready();
    }
    #failed(sink, error) {
        if (sink.survivesErrors) {
            report(error);
            this.#continue();
        }
        else {
            this.#isFinished = true;
            this.#stop();
        }
    }
    #stop(error) {
        if (this.#reader?.hasEnded === false)
            this.#reader.stopBackend();
        this.#reader?.drop(error);
    }
}
const isThenable = (value) => typeof value === "object" &&
    value !== null &&
    "then" in value &&
    typeof value.then === "function";

/** Declares a command that streams. The parameters are those of {@link command}. */
/* @__NO_SIDE_EFFECTS__ */
function stream(wireName, api, codec) {
    const declaration = { api, codec };
    // Bindings are generated from the Rust signature of the command, which is the source of these
    // types.
    const call = (args, options) => new StreamReader(wireName, args, declaration, options);
    return Object.assign(call, { wireName, api, codec, streams: true });
}
const DONE = { done: true, value: undefined };
/** What all streams have in common. */
class Items {
    constructor() {
        const dispose = Symbol.asyncDispose;
        if (dispose !== undefined)
            Object.defineProperty(this, dispose, { value: () => this.return() });
    }
    [Symbol.asyncIterator]() {
        return this;
    }
    readable() {
        return new ReadableStream({
            pull: async (controller) => {
                const { done, value } = await this.next();
                if (done)
                    controller.close();
                else
                    controller.enqueue(value);
            },
            cancel: async () => {
                await this.return();
            },
        }, { highWaterMark: 0 });
    }
}
/** The stream that `safe` returns. */
class Outcomes extends Items {
    #stream;
    constructor(stream) {
        super();
        this.#stream = stream;
    }
    next() {
        return this.#stream.next().then(({ done, value }) => (done ? DONE : { done: false, value: { ok: true, value } }), (error) => ({ done: false, value: failure(error) }));
    }
    return() {
        return this.#stream.return();
    }
    skipping(report) {
        this.#stream.skipping(report);
        return this;
    }
}
/** The implementation of {@link Stream}. */
class StreamReader extends Items {
    #subject;
    #signal;
    #waiters = [];
    #abort;
    /** Exists once the call has been sent. */
    #reader;
    #hasEnded = false;
    #error;
    #onSkipped;
    constructor(subject, params, declaration, options) {
        super();
        this.#subject = subject;
        this.#signal = options && ownOf(options).signal;
        const call = streams({
            method: subject,
            params,
            ...declaration,
            options,
            hooks: {
                onStart: (abort) => (this.#abort = abort),
                onSend: (id, session) => (this.#reader = new Reader(session, id, subject, declaration, this)),
                onAnswer: (error) => {
                    this.#callAnswered(error);
                    return isCancellation(error) ? undefined : this.#reader?.pending;
                },
            },
        });
        // Arguments that cannot be opened reject before there is a call.
        call.catch((error) => this.#callAnswered(error));
    }
    next() {
        // The call does not watch its signal anymore once it has been answered.
        if (this.#signal?.aborted && this.#reader?.hasItems)
            this.#callAnswered(cancelled(this.#subject, this.#signal));
        return new Promise((resolve, reject) => {
            this.#waiters.push({ resolve, reject });
            this.ready();
        });
    }
    return() {
        this.#reader?.drop();
        this.#hasEnded = true;
        this.#error = undefined;
        this.#abort?.(new FrameworkError("cancelled", "the stream was stopped", this.#subject));
        this.ready();
        return Promise.resolve(DONE);
    }
    skipping(report) {
        this.#onSkipped = report;
        return this;
    }
    /** Implements `safe`. */
    outcomes() {
        return new Outcomes(this);
    }
    /** Serves the waiters in their order, with the items that have arrived or with the end. */
    ready() {
        while (this.#waiters.length > 0) {
            const item = this.#reader?.take();
            const isDone = this.#hasEnded || this.#reader?.hasEnded === true;
            if (item === undefined && !isDone)
                return;
            if (item?.skipped !== undefined) {
                this.#skip(item.skipped);
                continue;
            }
            const waiter = this.#waiters.shift();
            if (item !== undefined)
                waiter?.resolve({ done: false, value: item.value });
            else
                this.#serveEnd(waiter);
        }
    }
    /** Reports an item that the backend could not send. Without a reporter, the stream fails. */
    #skip(skipped) {
        const onSkipped = this.#onSkipped;
        if (onSkipped === undefined) {
            this.#waiters.shift()?.reject(skipped);
            void this.return();
            return;
        }
        try {
            onSkipped(skipped);
        }
        catch (error) {
            report(error);
        }
    }
    #serveEnd(waiter) {
        const error = this.#reader?.takeError() ?? this.#error;
        // The call may still be aborted while items wait for their bytes. The stream has ended before
        // that.
        this.#hasEnded = true;
        this.#error = undefined;
        if (error === undefined)
            waiter?.resolve(DONE);
        else
            waiter?.reject(error);
    }
    unreadable(error) {
        this.#abort?.(error);
    }
    /** Ends the stream. A stream that was cancelled also drops the items that have arrived. */
    #callAnswered(error) {
        const reader = this.#reader;
        if (reader === undefined || isCancellation(error)) {
            if (!this.#hasEnded)
                this.#error = error;
            this.#hasEnded = true;
            reader?.drop();
            this.ready();
        }
        else {
            void reader.finish(error);
        }
    }
}

const PAD = 61; // "="
// Bundlers drop these where a page has no bytes.
const codes = /* @__PURE__ */ (() => new TextEncoder().encode("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"))();
const values = /* @__PURE__ */ (() => {
    const values = [];
    codes.forEach((code, value) => (values[code] = value));
    return values;
})();
const code = (bits) => codes[bits & 63] ?? 0;
/** Encodes bytes as standard base64 with padding. */
function encodeBase64(bytes) {
    const native = bytes.toBase64?.();
    if (native !== undefined)
        return native;
    const { length } = bytes;
    const text = new Uint8Array(Math.ceil(length / 3) * 4);
    for (let i = 0, to = 0; i < length; i += 3) {
        const bits = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
        text[to++] = code(bits >> 18);
        text[to++] = code(bits >> 12);
        text[to++] = i + 1 < length ? code(bits >> 6) : PAD;
        text[to++] = i + 2 < length ? code(bits) : PAD;
    }
    return new TextDecoder().decode(text);
}
/** Decodes standard base64 with padding. Returns `undefined` for any other text. */
function decodeBase64(text) {
    const { length } = text;
    if (length % 4 !== 0)
        return undefined;
    const digits = text[length - 1] !== "=" ? length : text[length - 2] !== "=" ? length - 1 : length - 2;
    const size = (digits * 3) >> 2;
    try {
        const bytes = Uint8Array.fromBase64?.(text, {
            lastChunkHandling: "strict",
        });
        if (bytes === undefined)
            return decodeDigits(text, digits, size);
        // The engine skips spaces, which the protocol does not allow. The size then differs.
        return bytes.length === size ? bytes : undefined;
    }
    catch {
        return undefined;
    }
}
function decodeDigits(text, digits, size) {
    const encoded = new TextEncoder().encode(text);
    const bytes = new Uint8Array(size);
    let bits = 0;
    let held = 0;
    for (let i = 0, to = 0; i < digits; i++) {
        const value = values[encoded[i] ?? 0];
        if (value === undefined)
            return undefined;
        bits = ((bits << 6) | value) & 0xfff;
        held += 6;
        if (held >= 8)
            bytes[to++] = bits >> (held -= 8);
    }
    return (bits & ((1 << held) - 1)) === 0 ? bytes : undefined;
}

/** The codec for types with bytes, as `Uint8Array`, or with integers that are a `bigint`. */
const extended = {
    encode(value, { subject, attachments, order }) {
        const attached = [];
        const uploads = [];
        const abort = () => {
            for (const { n } of uploads.splice(0))
                attachments?.drop(n);
        };
        try {
            const tree = sendable(value, extension(attachments, attached));
            // Nothing is uploaded before the whole value is known to be valid.
            for (const { bytes, marker } of attached) {
                const upload = startUpload(attachments, bytes, subject);
                uploads.push(upload);
                marker.$bytes = [upload.n, bytes.length];
            }
            const text = JSON.stringify(tree) ?? "null";
            return {
                text,
                pending: allArrived(uploads.map(({ done }) => done), subject, order),
                abort,
            };
        }
        catch (cause) {
            for (const { done } of uploads)
                done.catch(ignore);
            abort();
            throw cause instanceof FrameworkError ? cause : invalidPayload(cause, subject);
        }
    },
    decode(json, { subject, attachments, order }) {
        const downloads = new Map();
        const bytes = new Map();
        const download = (n, size) => {
            if (!downloads.has(n))
                downloads.set(n, fetchBytes(attachments, n, size));
        };
        let value;
        try {
            value = revive(json, download);
        }
        catch (cause) {
            for (const done of downloads.values())
                done.catch(ignore);
            throw new FrameworkError("internal", describe(cause), subject, { cause });
        }
        const arrived = [...downloads].map(async ([n, download]) => void bytes.set(n, await download));
        return {
            pending: allArrived(arrived, subject, order),
            get value() {
                return arrived.length === 0 ? value : revive(json, (n) => bytes.get(n));
            },
        };
    },
};
const ignore = () => undefined;
function extension(attachments, attached) {
    return {
        key: (name) => (name.startsWith("$") ? `$${name}` : name),
        marker(value) {
            if (typeof value === "bigint")
                return { $int: `${value}` };
            const tag = tagOf(value);
            const isView = ArrayBuffer.isView(value);
            if (!isView || tag !== "Uint8Array") {
                if (isView || tag.endsWith("ArrayBuffer"))
                    throw new NotSerializable(`is of type \`${tag}\`: pass a \`Uint8Array\``);
                return undefined;
            }
            // Throws if the buffer is detached.
            const bytes = new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
            if (attachments === undefined || bytes.length < attachments.threshold)
                return { $bytes: encodeBase64(bytes) };
            const marker = { $bytes: [0, bytes.length] };
            attached.push({ bytes, marker });
            return marker;
        },
    };
}
function startUpload(attachments, bytes, subject) {
    try {
        if (attachments === undefined)
            throw new Error("the transport does not carry bytes out of band");
        return attachments.push(bytes);
    }
    catch (cause) {
        throw transportError(cause, subject);
    }
}
async function fetchBytes(attachments, n, size) {
    if (attachments === undefined) {
        throw new Error("the backend sent bytes out of band, which this transport does not carry");
    }
    const bytes = await attachments.pull(n, size);
    if (bytes.length !== size)
        throw new Error(`expected ${size} bytes, received ${bytes.length}`);
    return bytes;
}
/**
 * Returns a promise that resolves when all parts have arrived and the values before are ready, or
 * `undefined` if there is nothing to wait for.
 */
function allArrived(parts, subject, order = {}) {
    const before = order.pending;
    if (before === undefined && parts.length === 0)
        return undefined;
    const arrive = async () => {
        const all = Promise.all(parts);
        // Handled below, after the values before.
        all.catch(ignore);
        await before;
        try {
            await all;
        }
        catch (cause) {
            throw transportError(cause, subject);
        }
    };
    const pending = arrive();
    // One step later than `pending`, so that the value has been used before the next one is ready.
    const last = pending.catch(ignore).then(() => {
        if (order.pending === last)
            order.pending = undefined;
    });
    order.pending = last;
    return pending;
}
/**
 * Replaces the markers in parsed JSON by the values that they represent. Parts that change are
 * copied, because another client may read the same message.
 */
function revive(json, find) {
    if (typeof json !== "object" || json === null)
        return json;
    return Array.isArray(json)
        ? reviveElements(json, find)
        : reviveMembers(json, find);
}
function reviveElements(json, find) {
    let copy;
    json.forEach((before, i) => {
        const after = revive(before, find);
        if (after !== before)
            copy ??= json.slice(0, i);
        copy?.push(after);
    });
    return copy ?? json;
}
function reviveMembers(json, find) {
    const names = Object.keys(json);
    let copy;
    for (const name of names) {
        const isEscaped = name.startsWith("$$");
        if (name.startsWith("$") && !isEscaped)
            return reviveMarker(json, name, names.length, find);
        const before = json[name];
        const after = revive(before, find);
        if (copy === undefined && (isEscaped || after !== before)) {
            copy = {};
            for (const earlier of names) {
                if (earlier === name)
                    break;
                setMember(copy, earlier, json[earlier]);
            }
        }
        if (copy !== undefined)
            setMember(copy, isEscaped ? name.slice(1) : name, after);
    }
    return copy ?? json;
}
/** Sets a member as `JSON.parse` does, also if its name is `__proto__`. */
function setMember(object, name, value) {
    Object.defineProperty(object, name, {
        value,
        configurable: true,
        enumerable: true,
        writable: true,
    });
}
function reviveMarker(json, name, members, find) {
    const value = json[name];
    if (members === 1) {
        if (name === "$int" && typeof value === "string" && /^(0|-?[1-9][0-9]*)$/.test(value))
            return BigInt(value);
        if (name === "$bytes") {
            const bytes = typeof value === "string" ? decodeBase64(value) : undefined;
            if (bytes !== undefined)
                return bytes;
            if (isAttachment(value))
                return find(value[0], value[1]);
        }
    }
    throw new Error(`the backend sent an invalid \`${name}\` marker: build it and the bindings from the same version`);
}
const isAttachment = (value) => Array.isArray(value) &&
    value.length === 2 &&
    isCount(value[0]) &&
    value[0] > 0 &&
    isCount(value[1]);
const isCount = (value) => Number.isInteger(value) && value >= 0;

// The whole client. `ipc.ts` exports the part for users; generated files and `testing.ts` import
// the rest from here.

export { CommandError, FrameworkError, IpcError, bindings, codes$1 as codes, command, currentWindow, event, extended, plain, request, safe, setTransport, stream, streams };
