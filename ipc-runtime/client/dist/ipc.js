// Built from ipc-runtime/client/src. Edit that, and run `npm run build` there.
// Taken when the module is loaded, so that a page which replaces them later does not break its own calls.
const stringify = JSON.stringify;
const isArray = Array.isArray;
const assign = Object.assign;
const defineProperty = Object.defineProperty;
const NativePromise = Promise;
const getPrototypeOf = Object.getPrototypeOf;
const keys = Object.keys;
const apply = Reflect.apply;
const { create, prototype } = Object;
const { exec } = RegExp.prototype;
const { slice } = String.prototype;
const { toString } = prototype;
const { isWellFormed: native } = String.prototype;
const table = () => create(null);
/** Whether `proto` is what an object literal or a {@link table} has. */
const isLiteral = (proto) => proto === prototype || proto === null;
/** What kind of object it is: `Object`, `Map`, `Uint8Array`. */
const tagOf = (value) => apply(slice, apply(toString, value, []), [8, -1]);
const matches = (text, pattern) => apply(exec, pattern, [text]) !== null;
/** Whether no half of a surrogate pair stands alone. */
const isWellFormed = (text) => native === undefined ? !matches(text, /\p{Cs}/u) : apply(native, text, []);
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

/** Why a value can not be sent. Goes up through all that holds it, and gathers its path on the way. */
class Refusal {
    cause;
    /** What is wrong, behind the name of the part. */
    what;
    path = "";
    /** Where it became too deep. If that turns up again on the way, it holds itself. */
    deepest;
    constructor(what, options) {
        this.what = what;
        this.cause = options?.cause;
        this.deepest = options?.deepest;
    }
}
/** The most levels of arrays and objects: more than any core takes. What holds itself comes to an end here. */
const LEVELS = 128;
/**
 * Makes sure that the text of a value will say what the value is, and throws a {@link Refusal} otherwise. Returns the
 * value itself where nothing in it is written as something else.
 */
function sendable(value, extension) {
    return part(value, "", 1, extension);
}
function part(value, key, level, extension) {
    switch (typeof value) {
        case "string":
            if (!isWellFormed(value))
                throw new Refusal("holds half of a surrogate pair, which is not text");
            return value;
        case "number":
            if (value - value !== 0)
                throw new Refusal(`is ${value}, which JSON has not: pass a finite number`);
            return value;
        case "object":
            return value === null ? null : object(value, key, level, extension);
        case "bigint":
            return extension?.marker(value) ?? refuse("is a bigint, and none is taken here: pass a number");
        case "function":
            return refuse("is a function: pass what it returns");
        case "symbol":
            return refuse("is a symbol: pass a string");
        default:
            return value;
    }
}
function object(value, key, level, extension) {
    if (level > LEVELS)
        throw new Refusal(`is nested deeper than ${LEVELS} levels`, { deepest: value });
    const marker = isPlain(value) ? undefined : extension?.marker(value);
    if (marker !== undefined)
        return marker;
    const { toJSON } = value;
    if (typeof toJSON !== "function")
        return members(value, level, false, extension);
    const json = apply(toJSON, value, [`${key}`]);
    // A copy, since `JSON.stringify` would ask it for its own `toJSON`.
    return typeof json === "object" && json !== null ? members(json, level, true, extension) : part(json, key, level, extension);
}
/** Whether what the value holds are its members: so it is with an object literal. */
const isPlain = (value) => isArray(value) || isLiteral(getPrototypeOf(value));
function members(value, level, copied, extension) {
    if (isArray(value))
        return elements(value, level, copied, extension);
    if (!isPlain(value)) {
        const tag = tagOf(value);
        if (tag !== "Object")
            refuse(`is of type \`${tag}\`, which has no JSON here: pass plain objects and arrays`);
    }
    const from = value;
    const names = keys(from);
    let copy = copied ? table() : undefined;
    let name = "";
    try {
        for (let i = 0; i < names.length; i++) {
            name = names[i] ?? "";
            if (!isWellFormed(name))
                refuse("has half of a surrogate pair in its name, which is not text");
            const before = from[name];
            const after = part(before, name, level + 1, extension);
            const key = extension === undefined ? name : extension.key(name);
            if (copy === undefined && (after !== before || key !== name))
                copy = firstOf(from, names, i);
            if (copy !== undefined)
                copy[key] = after;
        }
    }
    catch (cause) {
        throw within(value, name, cause);
    }
    return copy ?? value;
}
/** A copy of the members before the one that is the first to change. */
function firstOf(from, names, count) {
    const copy = table();
    for (let i = 0; i < count; i++) {
        const name = names[i] ?? "";
        copy[name] = from[name];
    }
    return copy;
}
function elements(value, level, copied, extension) {
    let copy = copied ? [] : undefined;
    let i = 0;
    try {
        for (; i < value.length; i++) {
            const before = value[i];
            const after = part(before, i, level + 1, extension);
            if (after === undefined)
                refuse("is undefined, which an array can not hold: pass null");
            if (copy === undefined && after !== before) {
                copy = [];
                for (let j = 0; j < i; j++)
                    copy[j] = value[j];
            }
            if (copy !== undefined)
                copy[i] = after;
        }
    }
    catch (cause) {
        throw within(value, `[${i}]`, cause);
    }
    return copy ?? value;
}
function refuse(what) {
    throw new Refusal(what);
}
/** The same refusal, one level further up. What else was thrown comes from a getter, a proxy or a `toJSON`. */
function within(holder, step, cause) {
    const refusal = cause instanceof Refusal ? cause : new Refusal("can not be read", { cause });
    const { path } = refusal;
    refusal.path = path === "" || path[0] === "[" ? step + path : `${step}.${path}`;
    if (holder === refusal.deepest) {
        refusal.what = "holds itself";
        refusal.path = "";
    }
    return refusal;
}

/** The JSON of a value, or an `invalid-payload` error that names the part of it that has none. */
function encode(value, subject) {
    try {
        return stringify(sendable(value)) ?? "null";
    }
    catch (cause) {
        throw refused(cause, subject);
    }
}
function refused(thrown, subject) {
    const { what, path, cause } = thrown instanceof Refusal ? thrown : new Refusal("can not be read", { cause: thrown });
    const message = `${path === "" ? "what is passed" : `\`${path}\``} ${what}${cause === undefined ? "" : `: ${describe(cause)}`}`;
    return new FrameworkError("invalid-payload", message, subject, { cause, data: path === "" ? undefined : { path } });
}
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
    try {
        return cause instanceof Error ? cause.message : String(cause);
    }
    catch {
        return "what was thrown has no text";
    }
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
