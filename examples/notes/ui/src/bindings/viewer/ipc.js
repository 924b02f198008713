// Built from ipc-runtime/client/src. Edit that, and run `npm run build` there.
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
    "schema-mismatch": -32006,
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
/** The error that stands on the wire, as something to throw, where it can not be a command's own. */
function frameworkError({ code, message, data }, subject) {
    return new FrameworkError(kindOf(code), message, subject, { code, data: isDetail(data) ? data : undefined });
}
/** Whatever was thrown where a message should have left, or its bytes. */
function transportError(cause, subject) {
    if (cause instanceof FrameworkError)
        return cause;
    if (isErrorObject(cause))
        return frameworkError(cause, subject);
    return new FrameworkError("transport", describe(cause), subject, { cause });
}
/** What went wrong, in words. */
function describe(cause) {
    try {
        return cause instanceof Error ? cause.message : String(cause);
    }
    catch {
        return "what was thrown has no text";
    }
}
// An `Error` of the engine's may have a code too, of another kind.
const isErrorObject = (cause) => typeof cause === "object" && cause !== null && "code" in cause && typeof cause.code === "number" && !(cause instanceof Error);
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

// Taken when the module is loaded, so that a page which replaces them later does not break its own calls.
const stringify = JSON.stringify;
const isArray = Array.isArray;
const assign = Object.assign;
const defineProperty = Object.defineProperty;
const timeout = setTimeout;
const NativePromise = Promise;
const getPrototypeOf = Object.getPrototypeOf;
const keys = Object.keys;
const slice = String.prototype.slice;
const apply = Reflect.apply;
const { create, prototype } = Object;
const { exec } = RegExp.prototype;
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
/** Goes through a list without its iterator or any method. */
function each(list, say) {
    for (let i = 0; i < list.length; i++)
        say(list[i]);
}
/** Keeps a rejection from being reported as unhandled. Whoever cares for it looks at the promise itself. */
async function quiet(promise) {
    try {
        await promise;
    }
    catch {
        // Not here.
    }
}

/** Why a value can not be sent. Goes up through all that holds it, and gathers its path on the way. */
class Refusal {
    /** What is wrong, behind the name of the part. */
    what;
    /** What a getter, a proxy or a `toJSON` has thrown. */
    cause;
    path = "";
    /** Where it became too deep. If that turns up again on the way, it holds itself. */
    deepest;
    constructor(what, cause) {
        this.what = what;
        this.cause = cause;
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
            return isWellFormed(value) ? value : refuse("holds half of a surrogate pair, which is not text");
        case "number":
            return value - value === 0 ? value : refuse(`is ${value}, which JSON has not: pass a finite number`);
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
    if (level > LEVELS) {
        const refusal = new Refusal(`is nested deeper than ${LEVELS} levels`);
        refusal.deepest = value;
        throw refusal;
    }
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
            if (after !== before || key !== name)
                copy ??= firstOf(from, names, i);
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
    const refusal = cause instanceof Refusal ? cause : new Refusal("can not be read", cause);
    const { path } = refusal;
    refusal.path = path === "" || path[0] === "[" ? step + path : `${step}.${path}`;
    if (holder === refusal.deepest) {
        refusal.what = "holds itself";
        refusal.path = "";
    }
    return refusal;
}

/** For commands and events that have nothing but what JSON has. */
const plain = {
    encode: (value, { subject }, next) => next(encode(value, subject)),
    decode: (json, _, next) => next(json),
};
/** The JSON of a value, or an `invalid-payload` error that names the part of it that has none. */
function encode(value, subject) {
    try {
        return stringify(sendable(value)) ?? "null";
    }
    catch (cause) {
        throw refused(cause, subject);
    }
}
/** Why the value can not be sent, for the page. */
function refused(thrown, subject) {
    const { what, path, cause } = thrown instanceof Refusal ? thrown : new Refusal("can not be read", thrown);
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

/**
 * What generated bindings give to each of their constants. The core is told the fingerprint before it gets their first
 * message; if it has another, it runs none of their calls, and these reject with what differs.
 */
/* @__NO_SIDE_EFFECTS__ */
function bindings(fingerprint, load) {
    return { fingerprint, load };
}
/** How long calls are held back for the sake of a better message, in milliseconds. */
const PATIENCE = 3000;
/** What the core has been told of the page's bindings in one session, and what it found wrong with them. */
class Handshake {
    #told = table();
    #errors = table();
    /** Tells the core the fingerprint, the first time. */
    tell({ fingerprint }, send) {
        if (this.#told[fingerprint])
            return;
        send(notificationText("$/bindings", stringify({ fingerprint })));
        this.#told[fingerprint] = true;
    }
    /** Rejects with the error of the core, and what differs. The first time, that is written to the console as well. */
    async explain(api, error, ask, reject) {
        const { message, data } = await (this.#errors[api.fingerprint] ??= explained(api, error, ask));
        reject(new FrameworkError("schema-mismatch", message, error.command, { data }));
    }
}
async function explained(api, error, ask) {
    const data = await compare(api, ask);
    const message = data === undefined ? error.message : error.message + inWords(data);
    try {
        console.error(message);
    }
    catch {
        // A page may have one that throws: its calls are told all the same.
    }
    return { message, data };
}
/** Nothing where the bindings can not be fetched, or the core does not compare them. */
function compare({ load }, ask) {
    return new NativePromise((resolve) => {
        timeout(resolve, PATIENCE);
        void (async () => {
            try {
                const { contract } = await load();
                const found = await ask(contract);
                resolve(areDifferences(found) ? found : undefined);
            }
            catch {
                resolve(undefined);
            }
        })();
    });
}
function areDifferences(found) {
    const { added, removed, changed } = (found ?? {});
    return isArray(added) && isArray(removed) && isArray(changed);
}
function inWords({ added, removed, changed }) {
    let text = "";
    each(added, ({ name, core }) => (text += `\n+ ${name}: ${core} (in the core alone)`));
    each(removed, ({ name, page }) => (text += `\n- ${name}: ${page} (in this page alone)`));
    each(changed, ({ name, page, core }) => (text += `\n~ ${name}: ${page} (in this page)\n  ${name}: ${core} (in the core)`));
    return text;
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
    /** How the event was declared by its first listener. */
    declaration;
    #registrar;
    #listeners = table();
    #added = 0;
    #present = 0;
    #attempt = 0;
    #resolve;
    #reject;
    constructor(registrar) {
        this.#registrar = registrar;
        this.declaration = registrar.declaration;
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

/** What ends with a session. */
class Session {
    handshake = new Handshake();
    /** Events that wait for bytes, and those behind them. */
    up = table();
    down = table();
}
const subscriptions = table();
const inflight = new Inflight();
let session = new Session();
let transport;
let connection;
let current;
/** Whether the core has spoken since the last loss. Where it only ever closes, nobody asks it again and again. */
let heard = true;
/**
 * Sets the way to the core, in place of the bridge that a webview injects: for tests, and for transports of your own.
 * What is pending on the one before rejects with `closed`, and listeners move over. Without a transport, the bridge is
 * the way again.
 */
function setTransport(next) {
    transport = next;
    connection = undefined;
    current = undefined;
    heard = true;
    close({ code: codes.closed, message: "setTransport() has replaced the connection" });
}
/** The label of the window that this page stands in. `undefined` until the core has said it: await a call before. */
function currentWindow() {
    return (transport ?? findBridge())?.window;
}
/** Sends a call. `params` that are `undefined` are left out; `subject` is what an error names. */
function request(method, params, declaration = {}, subject = method) {
    return new NativePromise((resolve, reject) => {
        const { api, codec = plain } = declaration;
        const post = sender(subject, api);
        const send = (text) => post((link) => {
            const id = link.nextId();
            inflight.add(id, { subject, declaration, resolve, reject });
            try {
                link.send(callText(id, method, text));
            }
            catch (cause) {
                inflight.take(id);
                throw cause;
            }
        });
        if (params === undefined)
            send();
        else
            codec.encode(params, { subject, attachments: connection?.attachments, fail: reject }, send);
    });
}
/** Sends an event, and expects no answer. */
function notify(event, payload, { api, codec = plain }) {
    const post = sender(event, api);
    const road = { subject: event, attachments: connection?.attachments, lane: session.up, fail: complain };
    codec.encode(payload, road, (text) => post((link) => link.send(notificationText(event, `[${text}]`))));
}
/** Adds a listener. The first one of an event asks the core for it, the last one to leave tells the core. */
function subscribe(event, declaration, listener) {
    const subscription = subscriptions[event] ?? openSubscription(event, declaration);
    return { subscription, leave: subscription.add(listener) };
}
function openSubscription(event, declaration) {
    const { api } = declaration;
    const subscription = new Subscription({
        declaration,
        listen: () => request("$/listen", { event }, { api }, event),
        unlisten: () => request("$/unlisten", { event }, { api }, event),
        ended: () => delete subscriptions[event],
    });
    subscriptions[event] = subscription;
    void subscription.register();
    return subscription;
}
/** Opens the way to the core, and returns what sends in this session, once the core has been told of the bindings. */
function sender(subject, api) {
    const link = connect(subject);
    const mine = session;
    const stay = () => {
        if (session !== mine)
            throw new FrameworkError("closed", "the session ended before this was sent", subject);
    };
    return (send) => {
        try {
            stay();
            if (api !== undefined) {
                mine.handshake.tell(api, (text) => link.send(text));
                stay();
            }
            send(link);
        }
        catch (cause) {
            throw transportError(cause, subject);
        }
    };
}
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
const noBridge = "this page has no ipc bridge: open it in a window attached to ipc-runtime, or call setTransport() first";
function take(message) {
    heard = true;
    if ("method" in message)
        return deliver(message);
    if (typeof message.id !== "number")
        return;
    const call = inflight.take(message.id);
    if (call !== undefined)
        settle(call, message); // otherwise another client's, or settled before
}
function settle({ subject, declaration, resolve, reject }, answer) {
    const { api, codec = plain } = declaration;
    const road = { subject, attachments: connection?.attachments, fail: reject };
    if (!("error" in answer))
        return codec.decode(answer.result, road, resolve);
    const { code, message, data } = answer.error;
    if (code === codes.command) {
        return codec.decode(data, road, (data) => reject(new CommandError(message, data, subject)));
    }
    const error = frameworkError(answer.error, subject);
    if (api === undefined || error.kind !== "schema-mismatch")
        return reject(error);
    void session.handshake.explain(api, error, (contract) => request("$/compare", { contract }), reject);
}
function deliver(event) {
    const subscription = subscriptions[event.method];
    if (subscription === undefined)
        return;
    const mine = session;
    const { codec = plain } = subscription.declaration;
    const road = { subject: event.method, attachments: connection?.attachments, lane: mine.down, fail: complain };
    codec.decode(payloadOf(event), road, (payload) => {
        if (session === mine)
            subscription.deliver(payload);
    });
}
/** An event that is lost has nobody to tell but the console. */
function complain({ command, message }) {
    console.error(`event ${command}: ${message}`);
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
    session = new Session();
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

/**
 * Describes a command. Nothing is sent before it is called. `api` are the bindings that it belongs to, `codec` is
 * `extended` where it has bytes or integers that are a `bigint`.
 */
/* @__NO_SIDE_EFFECTS__ */
function command(wireName, api, codec) {
    const declaration = { api, codec };
    const call = (...args) => 
    // The bindings were generated from the command's Rust signature: they are what knows these types.
    request(wireName, args[0], declaration);
    return assign(call, { wireName, api, codec });
}

/**
 * Describes an event. Nothing is sent before it is used; which ends may use it is said by the declared type. `api` are
 * the bindings that it belongs to, `codec` is `extended` where it has bytes or integers that are a `bigint`.
 */
/* @__NO_SIDE_EFFECTS__ */
function event(wireName, api, codec) {
    const declaration = { api, codec };
    return {
        wireName,
        api,
        codec,
        listen: (handler) => listen(wireName, declaration, (payload) => handler(payload)),
        once: () => once(wireName, declaration),
        emit: (payload) => notify(wireName, payload, declaration),
    };
}
function listen(event, declaration, handler) {
    let watched = false;
    const { subscription, leave } = subscribe(event, declaration, {
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
function once(event, declaration) {
    return new NativePromise((resolve, reject) => {
        const { leave } = subscribe(event, declaration, {
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

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const PAD = 61; // "="
/** Takes what it needs now. */
function loadBase64() {
    const Bytes = Uint8Array;
    const { fromBase64, prototype } = Bytes;
    const { toBase64 } = prototype;
    const encoder = new TextEncoder();
    const decoder = new TextDecoder();
    const toCodes = encoder.encode.bind(encoder);
    const toText = decoder.decode.bind(decoder);
    const codes = toCodes(alphabet);
    const values = [];
    for (let i = 0; i < 64; i++)
        values[codes[i] ?? 0] = i;
    const code = (bits) => codes[bits & 63] ?? 0;
    function write(bytes) {
        if (toBase64 !== undefined)
            return apply(toBase64, bytes, []);
        const { length } = bytes;
        const text = new Bytes(Math.ceil(length / 3) * 4);
        for (let i = 0, to = 0; i < length; i += 3) {
            const bits = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
            text[to++] = code(bits >> 18);
            text[to++] = code(bits >> 12);
            text[to++] = i + 1 < length ? code(bits >> 6) : PAD;
            text[to++] = i + 2 < length ? code(bits) : PAD;
        }
        return toText(text);
    }
    function read(text) {
        const { length } = text;
        if (length % 4 !== 0)
            return undefined;
        const digits = text[length - 1] !== "=" ? length : text[length - 2] !== "=" ? length - 1 : length - 2;
        const size = (digits * 3) >> 2;
        return fromBase64 === undefined ? readDigits(toCodes(text), digits, size) : readByEngine(fromBase64, text, size);
    }
    function readDigits(text, digits, size) {
        const bytes = new Bytes(size);
        let bits = 0;
        let held = 0;
        for (let i = 0, to = 0; i < digits; i++) {
            const value = values[text[i] ?? 0];
            if (value === undefined)
                return undefined;
            bits = ((bits << 6) | value) & 0xfff;
            held += 6;
            if (held >= 8)
                bytes[to++] = bits >> (held -= 8);
        }
        return (bits & ((1 << held) - 1)) === 0 ? bytes : undefined;
    }
    // The engine's own skips spaces, so the size tells whether there were any.
    function readByEngine(fromBase64, text, size) {
        try {
            const bytes = apply(fromBase64, Bytes, [text, { lastChunkHandling: "strict" }]);
            return bytes.length === size ? bytes : undefined;
        }
        catch {
            return undefined;
        }
    }
    return { write, read };
}

const base64 = /* @__PURE__ */ loadBase64();
const integer = BigInt;
// In a function, since bundlers do not know that reading it does nothing.
const isView = /* @__PURE__ */ (() => ArrayBuffer.isView)();
/** For commands and events that have bytes, as `Uint8Array`, or integers that are a `bigint`. */
const extended = {
    encode(value, road, next) {
        const { subject, attachments } = road;
        const attached = [];
        const arrived = [];
        let text;
        const giveUp = () => each(attached, ({ attachments, marker: { $bytes: [n] } }) => {
            if (n > 0)
                attachments.drop(n);
        });
        try {
            const tree = sendable(value, extension(attachments, attached));
            // Only now, when all of the value is known to be fit to be sent.
            each(attached, (part) => (arrived[arrived.length] = push(part, subject)));
            text = stringify(tree) ?? "null";
        }
        catch (cause) {
            each(arrived, (part) => void quiet(part));
            giveUp();
            throw cause instanceof FrameworkError ? cause : refused(cause, subject);
        }
        const fail = (error) => {
            giveUp();
            road.fail(error);
        };
        inTurn({ ...road, fail }, arrived, () => next(text));
    },
    decode(json, road, next) {
        const { subject, attachments, fail } = road;
        const pulled = table();
        const arriving = table();
        const waiting = [];
        let value;
        try {
            value = revive(json, (n, size) => {
                if (arriving[n] === undefined)
                    waiting[waiting.length] = arriving[n] = pull(attachments, n, size, pulled);
                return undefined;
            });
        }
        catch (cause) {
            return fail(new FrameworkError("internal", describe(cause), subject, { cause }));
        }
        inTurn(road, waiting, () => next(waiting.length === 0 ? value : revive(json, (n) => pulled[n])));
    },
};
function extension(attachments, attached) {
    return {
        key: (name) => (name[0] === "$" ? `$${name}` : name),
        marker(value) {
            if (typeof value === "bigint")
                return { $int: `${value}` };
            const tag = tagOf(value);
            if (!isView(value) || tag !== "Uint8Array") {
                if (isView(value) || matches(tag, /ArrayBuffer$/))
                    throw new Refusal(`is of type \`${tag}\`: pass a \`Uint8Array\``);
                return undefined;
            }
            // Throws where the buffer has been given away, and the bytes with it.
            const bytes = new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
            if (attachments === undefined || bytes.length < attachments.threshold)
                return { $bytes: base64.write(bytes) };
            const marker = { $bytes: [0, bytes.length] };
            attached[attached.length] = { attachments, bytes, marker };
            return marker;
        },
    };
}
function push({ attachments, bytes, marker }, subject) {
    try {
        const { n, done } = attachments.push(bytes);
        marker.$bytes = [n, bytes.length];
        return done;
    }
    catch (cause) {
        throw transportError(cause, subject);
    }
}
async function pull(attachments, n, size, to) {
    if (attachments === undefined)
        throw new Error("the core sent bytes by a way that this transport does not have");
    const bytes = await attachments.pull(n, size);
    if (bytes.length !== size)
        throw new Error(`${bytes.length} bytes came in place of ${size}`);
    to[n] = bytes;
}
/** Goes on when all has arrived, and after whatever waits in the same lane. At once, if nothing is to be waited for. */
function inTurn({ subject, lane, fail }, awaited, next) {
    const before = lane?.[subject];
    if (before === undefined && awaited.length === 0)
        return next();
    const go = async () => {
        each(awaited, (part) => void quiet(part));
        await before;
        try {
            for (let i = 0; i < awaited.length; i++)
                await awaited[i];
            next();
        }
        catch (cause) {
            fail(transportError(cause, subject));
        }
        if (lane?.[subject] === turn)
            delete lane[subject];
    };
    const turn = go();
    if (lane !== undefined)
        lane[subject] = turn;
}
/** The value that a JSON stands for. A copy where that differs: another client may read the same message. */
function revive(json, find) {
    if (typeof json !== "object" || json === null)
        return json;
    return isArray(json) ? reviveElements(json, find) : reviveMembers(json, find);
}
function reviveElements(json, find) {
    let copy;
    for (let i = 0; i < json.length; i++) {
        const after = revive(json[i], find);
        if (copy === undefined && after !== json[i]) {
            copy = [];
            for (let j = 0; j < i; j++)
                copy[j] = json[j];
        }
        if (copy !== undefined)
            copy[i] = after;
    }
    return copy ?? json;
}
function reviveMembers(json, find) {
    const names = keys(json);
    let copy;
    for (let i = 0; i < names.length; i++) {
        const name = names[i] ?? "";
        const escaped = name[0] === "$";
        if (escaped && name[1] !== "$")
            return reviveMarker(json, name, names.length, find);
        const before = json[name];
        const after = revive(before, find);
        if (copy === undefined && (escaped || after !== before)) {
            copy = {};
            for (let j = 0; j < i; j++)
                setMember(copy, names[j] ?? "", json[names[j] ?? ""]);
        }
        if (copy !== undefined)
            setMember(copy, escaped ? apply(slice, name, [1]) : name, after);
    }
    return copy ?? json;
}
/** Sets a member as `JSON.parse` does, which calls no setter, and minds no frozen prototype. */
function setMember(object, name, value) {
    defineProperty(object, name, { value, configurable: true, enumerable: true, writable: true });
}
function reviveMarker(json, name, members, find) {
    const value = json[name];
    if (members === 1) {
        if (name === "$int" && typeof value === "string" && matches(value, /^(0|-?[1-9][0-9]*)$/))
            return integer(value);
        if (name === "$bytes") {
            if (typeof value === "string") {
                const bytes = base64.read(value);
                if (bytes !== undefined)
                    return bytes;
            }
            if (isAttachment(value))
                return find(value[0], value[1]);
        }
    }
    throw new Error(`the core sent a \`${name}\` that stands for nothing: its values are written by other rules than here`);
}
const isAttachment = (value) => isArray(value) && value.length === 2 && isCount(value[0]) && value[0] > 0 && isCount(value[1]);
const isCount = (value) => typeof value === "number" && value >= 0 && value % 1 === 0;

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

export { CommandError, FrameworkError, IpcError, bindings, command, currentWindow, event, extended, plain, safe, setTransport };
