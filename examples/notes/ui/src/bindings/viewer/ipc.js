// Built from ipc-runtime/client/src. Edit that, and run `npm run build` there.
// Taken when the module is loaded, so that a page which replaces them later does not break its own calls.
const stringify = JSON.stringify;
const isArray = Array.isArray;
const assign = Object.assign;
const defineProperty = Object.defineProperty;
const NativePromise = Promise;
const { apply } = Reflect;
const { create } = Object;
const { exec } = RegExp.prototype;
const { includes } = String.prototype;
const table = () => create(null);
const contains = (text, part) => apply(includes, text, [part]);
const matches = (text, pattern) => apply(exec, pattern, [text]) !== null;
/** Keeps a rejection from being reported as unhandled. Whoever cares for it looks at the promise itself. */
async function quiet(promise) {
    try {
        await promise;
    }
    catch { }
}

/** The kinds of error, and the code that stands for each on the wire. */
const codes = {
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
};

/** What all errors of this client have in common. */
class IpcError extends Error {
    /** The number that stands for the kind on the wire. */
    code;
    /** The command that was called, or the event that was meant, by its name on the wire. */
    command;
    constructor(code, message, command, options) {
        super(message, options);
        this.code = code;
        this.command = command;
    }
}
/** The command ran and returned its own error. */
class CommandError extends IpcError {
    name = "CommandError";
    kind = "command";
    /** The error, as the command returned it. */
    data;
    constructor(message, data, command) {
        super(codes.command, message, command);
        this.data = data;
    }
}
/** The call did not get through: refused, malformed, cut off. */
class FrameworkError extends IpcError {
    name = "FrameworkError";
    kind;
    data;
    constructor(kind, message, command, options) {
        super(options?.code ?? codes[kind], message, command, options);
        this.kind = kind;
        this.data = options?.data;
    }
}
/** The error that stands on the wire, as something to throw. */
function fromWire({ code, message, data }, subject) {
    if (code === codes.command)
        return new CommandError(message, data, subject);
    return frameworkError({ code, message, data }, subject);
}
/** The same, where it can not be a command's own. */
function frameworkError({ code, message, data }, subject) {
    return new FrameworkError(kindOf(code), message, subject, { code, data: isDetail(data) ? data : undefined });
}
/** A newer core may know codes that this client does not: those count as `internal`, and keep their number. */
function kindOf(code) {
    for (const name in codes) {
        const kind = name;
        if (kind !== "command" && codes[kind] === code)
            return kind;
    }
    return "internal";
}
function isDetail(data) {
    return typeof data === "object" && data !== null;
}

/** The JSON of a value, or an `invalid-payload` error that names `subject`. */
function encode(value, subject) {
    let text;
    try {
        // `undefined` and functions have no JSON, whatever the declared return type says.
        text = stringify(value) ?? "null";
    }
    catch (cause) {
        throw new FrameworkError("invalid-payload", describe(cause), subject, { cause });
    }
    if (contains(text, "\\ud") && matches(text, halfOfAPair)) {
        throw new FrameworkError("invalid-payload", "a string holds half of a surrogate pair, which is not text", subject);
    }
    return text;
}
// `JSON.stringify` escapes a surrogate only where it stands alone. An even number of backslashes before it are data.
const halfOfAPair = /(?:^|[^\\])(?:\\\\)*\\ud[89a-f]/;
/** The text of a call. `params` is JSON. */
function callText(id, method, params) {
    return `{"jsonrpc":"2.0","id":${id},"method":${stringify(method)}${paramsText(params)}}`;
}
/** The text of an event. `params` is JSON. */
function notificationText(method, params) {
    return `{"jsonrpc":"2.0","method":${stringify(method)}${paramsText(params)}}`;
}
const paramsText = (params) => (params === undefined ? "" : `,"params":${params}`);
/** What went wrong, in words. */
function describe(cause) {
    return cause instanceof Error ? cause.message : String(cause);
}

/** The calls under way. Whoever settles one has to take it out first, so none settles twice. */
class Inflight {
    #calls = table();
    add(id, call) {
        this.#calls[id] = call;
    }
    take(id) {
        const call = this.#calls[id];
        delete this.#calls[id];
        return call;
    }
    takeAll() {
        const calls = this.#calls;
        this.#calls = table();
        return calls;
    }
}

/** All listeners of one event, from the first to the last. */
class Subscription {
    /** Resolves when the core has confirmed the first registration. */
    ready;
    confirmed = false;
    #registrar;
    #listeners = table();
    #added = 0;
    #present = 0;
    #attempt = 0;
    #resolve;
    #reject;
    constructor(registrar) {
        this.#registrar = registrar;
        this.ready = new NativePromise((resolve, reject) => {
            this.#resolve = resolve;
            this.#reject = reject;
        });
        void quiet(this.ready);
    }
    /** Adds a listener, and returns what takes it away again, once. */
    add(listener) {
        const key = this.#added++;
        this.#listeners[key] = listener;
        this.#present++;
        return () => {
            if (!this.#remove(key) || this.#present > 0)
                return;
            this.#registrar.ended();
            void quiet(this.#registrar.unlisten());
        };
    }
    deliver(payload) {
        for (const key in this.#listeners)
            this.#listeners[key]?.next(payload);
    }
    /** Asks the core for the event: at first, and again in each new session. */
    async register() {
        const attempt = ++this.#attempt;
        try {
            await this.#registrar.listen();
        }
        catch (error) {
            if (attempt === this.#attempt)
                this.fail(error);
            return;
        }
        this.confirmed = true;
        this.#resolve?.();
    }
    /** There will be no more events. */
    fail(error) {
        this.#reject?.(error);
        if (this.#present > 0)
            this.#registrar.ended();
        for (const key in this.#listeners) {
            const listener = this.#listeners[key];
            if (this.#remove(key))
                listener?.lost(error);
        }
    }
    #remove(key) {
        if (this.#listeners[key] === undefined)
            return false;
        delete this.#listeners[key];
        this.#present--;
        return true;
    }
}

/** The bridge that the webview's script has put into the page. */
function findBridge() {
    return globalThis.__IPC__;
}

const subscriptions = table();
const inflight = new Inflight();
let transport;
let connection;
let current;
/** Whether the core has spoken since the last loss. Where it only ever closes, nobody asks it again and again. */
let heard = true;
/**
 * Sets the way to the core, in place of the bridge that a webview injects: for tests, and for transports of your own.
 * What is pending on the one before rejects with `closed`, and listeners move over.
 */
function useTransport(next) {
    transport = next;
    connection = undefined;
    current = undefined;
    heard = true;
    close({ code: codes.closed, message: "useTransport() has replaced the connection" });
}
/** The label of the window that this page stands in. `undefined` until the core has said it: await a call before. */
function currentWindow() {
    return (transport ?? findBridge())?.window;
}
/** Sends a call. `params` that are `undefined` are left out; `subject` is what an error names. */
function request(method, params, subject = method) {
    return new NativePromise((resolve, reject) => {
        const text = params === undefined ? undefined : encode(params, subject);
        const link = connect(subject);
        attempt(subject, () => {
            const id = link.nextId();
            inflight.add(id, { subject, resolve, reject });
            try {
                link.send(callText(id, method, text));
            }
            catch (cause) {
                inflight.take(id);
                throw cause;
            }
        });
    });
}
/** Sends an event, and expects no answer. */
function notify(method, payload) {
    const text = notificationText(method, `[${encode(payload, method)}]`);
    const link = connect(method);
    attempt(method, () => link.send(text));
}
/** Adds a listener. The first one of an event asks the core for it, the last one to leave tells the core. */
function subscribe(event, listener) {
    const subscription = subscriptions[event] ?? openSubscription(event);
    return { subscription, leave: subscription.add(listener) };
}
function openSubscription(event) {
    const subscription = new Subscription({
        listen: () => request("$/listen", { event }, event),
        unlisten: () => request("$/unlisten", { event }, event),
        ended: () => delete subscriptions[event],
    });
    subscriptions[event] = subscription;
    void subscription.register();
    return subscription;
}
function attempt(subject, send) {
    try {
        send();
    }
    catch (cause) {
        if (isErrorObject(cause))
            throw frameworkError(cause, subject);
        throw new FrameworkError("transport", describe(cause), subject, { cause });
    }
}
// An `Error` of the engine's may have a code too, of another kind.
const isErrorObject = (cause) => typeof cause === "object" && cause !== null && "code" in cause && typeof cause.code === "number" && !(cause instanceof Error);
function connect(subject) {
    if (connection !== undefined)
        return connection;
    const found = transport ?? findBridge();
    if (found === undefined)
        throw new FrameworkError("transport", noBridge, subject);
    const receiver = {
        message: (message) => {
            if (receiver === current)
                take(message);
        },
        closed: (error) => {
            if (receiver === current)
                close(error);
        },
    };
    current = receiver;
    heard = true;
    return (connection = found.connect(receiver));
}
const noBridge = "this page has no ipc bridge: open it in a window attached to ipc-runtime, or call useTransport() first";
function take(message) {
    heard = true;
    if ("method" in message)
        return subscriptions[message.method]?.deliver(payloadOf(message));
    if (typeof message.id !== "number")
        return;
    const call = inflight.take(message.id);
    if (call === undefined)
        return; // another client's, or settled before
    if ("error" in message)
        call.reject(fromWire(message.error, call.subject));
    else
        call.resolve(message.result);
}
function payloadOf({ params }) {
    if (params === undefined)
        return undefined;
    return isPositional(params) ? params[0] : params.payload;
}
// `Array.isArray` does not narrow readonly arrays.
const isPositional = (params) => isArray(params);
function close(error) {
    const lost = inflight.takeAll();
    const renew = heard && error.code !== codes["unsupported-version"];
    heard = false;
    // Before the calls reject: a subscription then knows that its own rejected one no longer counts.
    for (const event in subscriptions) {
        if (renew)
            void subscriptions[event]?.register();
        else
            subscriptions[event]?.fail(frameworkError(error, event));
    }
    for (const id in lost) {
        const call = lost[id];
        call?.reject(frameworkError(error, call.subject));
    }
}

/** Describes a command. Nothing is sent before it is called. */
function command(wireName) {
    const call = (...args) => 
    // The bindings were generated from the command's Rust signature: they are what knows these types.
    request(wireName, args[0]);
    return assign(call, { wireName });
}

/** Describes an event. Nothing is sent before it is used; which ends may use it is said by the declared type. */
function event(wireName) {
    return {
        wireName,
        listen: (handler) => listen(wireName, (payload) => handler(payload)),
        once: () => once(wireName),
        emit: (payload) => notify(wireName, payload),
    };
}
function listen(event, handler) {
    let watched = false;
    const { subscription, leave } = subscribe(event, {
        next(payload) {
            try {
                handler(payload);
            }
            catch (error) {
                report(error);
            }
        },
        lost(error) {
            // Once `ready` has resolved, it can not tell of a later loss.
            if (!watched || subscription.confirmed)
                console.error(`event ${event}: ${describe(error)}`);
        },
    });
    return stopper(leave, () => {
        watched = true;
        return subscription.ready;
    });
}
function once(event) {
    return new NativePromise((resolve, reject) => {
        const { leave } = subscribe(event, {
            next(payload) {
                leave();
                resolve(payload);
            },
            lost: reject,
        });
    });
}
function stopper(leave, ready) {
    const stop = defineProperty(leave, "ready", { get: ready });
    // Not every webview has the symbol yet.
    const dispose = Symbol.dispose;
    if (dispose !== undefined)
        defineProperty(stop, dispose, { value: leave });
    return stop;
}
function report(error) {
    if (typeof reportError === "function")
        reportError(error);
    else
        console.error(error);
}

async function safe(call) {
    try {
        return { ok: true, value: await call };
    }
    catch (error) {
        if (error instanceof CommandError)
            return { ok: false, kind: "command", error };
        if (error instanceof FrameworkError)
            return { ok: false, kind: "framework", error };
        throw error;
    }
}

export { CommandError, FrameworkError, IpcError, command, currentWindow, event, safe, useTransport };
