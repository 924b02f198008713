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
    cancelled: -32007,
    "deadline-exceeded": -32008,
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
        // A class of the page's may have made anything of its message.
        return `${cause instanceof Error ? cause.message : cause}`;
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
const clearTimer = clearTimeout;
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
/** The text, with each half of a surrogate pair that stands alone replaced: messages of errors are not refused for it. */
const wellFormed = (text) => (isWellFormed(text) ? text : text.replace(/\p{Cs}/gu, "\ufffd"));
/** Whether something is waited for. */
const isThenable = (value) => typeof value === "object" && value !== null && "then" in value && typeof value.then === "function";
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
/** The error alone where the bindings can not be fetched, or the core does not compare them. */
function explained({ load }, { message }, ask) {
    return new NativePromise((resolve) => {
        const give = (explanation) => {
            resolve(explanation);
            const first = !told;
            told = true;
            if (first)
                console.error(explanation.message);
        };
        let told = false;
        const giveUp = () => give({ message, data: undefined });
        timeout(giveUp, PATIENCE);
        const compare = async () => {
            const { contract, explain } = await load();
            give(explain(message, await ask(contract)));
        };
        compare().catch(giveUp);
    });
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
    /** Takes out this call, and no later one with its id. Tells whether it was there. */
    drop(id, call) {
        return this.#calls[id] === call && delete this.#calls[id];
    }
    takeAll() {
        const calls = this.#calls;
        this.#calls = table();
        return calls;
    }
}

/** The longest time that timers know: 2^31 - 1 ms. */
const LONGEST = 0x7fffffff;
/** What a call rejects with whose signal is aborted. */
function cancelled(subject, signal) {
    return new FrameworkError("cancelled", "the call was cancelled", subject, { cause: signal?.reason });
}
/** Has `stop` called when a call is to end without its answer. Returns what ends the watching. Throws where it is over now. */
function watch({ signal, timeout: timeout$1 }, subject, stop) {
    if (timeout$1 !== undefined && !(timeout$1 >= 1 && timeout$1 <= LONGEST)) {
        throw new FrameworkError("invalid-payload", `\`timeout\` is ${timeout$1}: give 1 to ${LONGEST} ms`, subject);
    }
    if (signal?.aborted)
        throw cancelled(subject, signal);
    const abort = () => stop(cancelled(subject, signal));
    const late = () => stop(new FrameworkError("deadline-exceeded", `no answer within ${timeout$1} ms`, subject));
    const timer = timeout$1 === undefined ? undefined : timeout(late, timeout$1);
    signal?.addEventListener("abort", abort);
    return () => {
        clearTimer(timer);
        signal?.removeEventListener("abort", abort);
    };
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
    #last;
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
        const last = this.#last;
        if (last) {
            // A newer one that has come meanwhile has gone to all.
            void NativePromise.resolve().then(() => last === this.#last && this.#listeners[key]?.next(last.payload));
        }
        return () => {
            if (!this.#remove(key) || this.#present > 0)
                return;
            this.#registrar.ended();
            void quiet(this.#registrar.unlisten());
        };
    }
    deliver(payload) {
        if (this.declaration.kept)
            this.#last = { payload };
        for (const key in this.#listeners)
            this.#listeners[key]?.next(payload);
    }
    /** Asks the core for the event: at first, and again in each new session. */
    async register() {
        const attempt = ++this.#attempt;
        // The core says again what it has kept, or has nothing.
        this.#last = undefined;
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
    /** Streams, by their numbers. */
    streams = table();
    handshake = new Handshake();
    /** Events that wait for bytes, and those behind them. */
    up = table();
    down = table();
}
/** What the page listens to, and the requests that it handles. */
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
function request$1(method, params, declaration = {}, subject = method, extra) {
    return new NativePromise((resolve, reject) => new Calling(subject, declaration, resolve, reject, extra).send(method, params));
}
/** A call that has not settled. */
class Calling {
    subject;
    declaration;
    #resolve;
    #reject;
    #extra;
    #id = 0;
    /** There is an answer, which may have to wait for what came before it. */
    #answered = false;
    #over = false;
    #leave;
    #giveUp;
    constructor(subject, declaration, resolve, reject, extra) {
        this.subject = subject;
        this.declaration = declaration;
        this.#resolve = resolve;
        this.#reject = reject;
        this.#extra = extra;
    }
    send(method, params) {
        const { subject } = this;
        const { api, codec = plain } = this.declaration;
        const extra = this.#extra;
        const fail = (error) => {
            inflight.drop(this.#id, this);
            this.reject(error);
        };
        try {
            if (extra) {
                const stop = (error) => this.#stop(error);
                extra.starts?.(stop);
                if (extra.options)
                    this.#leave = watch(extra.options, subject, stop);
            }
            const post = sender(subject, api);
            const send = (text) => {
                // Told to whoever holds bytes for it.
                const stay = () => {
                    if (this.#answered)
                        throw cancelled(subject);
                };
                stay();
                post((link) => {
                    this.#id = link.nextId();
                    extra?.begins?.(this.#id);
                    // Whoever was begun may have stopped it.
                    stay();
                    inflight.add(this.#id, this);
                    link.send(callText(this.#id, method, text));
                });
            };
            if (params === undefined)
                send();
            else {
                const underWay = (giveUp) => void (this.#giveUp = giveUp);
                codec.encode(params, { subject, attachments: connection?.attachments, underWay, fail }, send);
            }
        }
        catch (cause) {
            // It may have begun what nobody has ended.
            if (this.#answered)
                void extra?.ends?.(cancelled(subject));
            fail(transportError(cause, subject));
        }
    }
    resolve(result) {
        this.#answer(undefined, () => this.#resolve(result));
    }
    reject(error) {
        this.#answer(error, () => this.#reject(error));
    }
    /** Stops it, and does not wait for an answer that is not complete. */
    #stop(error) {
        if (inflight.drop(this.#id, this))
            tell("$/cancelRequest", { id: this.#id });
        this.#giveUp?.();
        this.#answered = true;
        if (!this.#over)
            void this.#extra?.ends?.(error);
        this.#settle(() => this.#reject(error));
    }
    #answer(error, settle) {
        if (this.#answered)
            return;
        this.#answered = true;
        const waits = this.#extra?.ends?.(error);
        if (waits)
            void waits.then(() => this.#settle(settle));
        else
            this.#settle(settle);
    }
    #settle(settle) {
        if (this.#over)
            return;
        this.#over = true;
        this.#leave?.();
        settle();
    }
}
/** Sends a notification of the protocol's own. `params` are an object, or its JSON. */
function tell(method, params) {
    try {
        post(notificationText(method, typeof params === "string" ? params : stringify(params)));
    }
    catch {
        // The end of the session tells everybody who has to know.
    }
}
/** Sends a text in this session. Throws where it did not leave. */
function post(text) {
    connection?.send(text);
}
/** A number for a stream, from the row of ids. */
function draw(subject, argument) {
    return connect(subject).nextId(argument);
}
/** Who takes which messages, besides events and replies. */
const takers = table();
/** The streams of this session, the way to send, and what travels beside messages. */
function here() {
    return { streams: session.streams, attachments: connection?.attachments };
}
/** Sends an event, and expects no answer. */
function notify(event, payload, { api, codec = plain }) {
    const post = sender(event, api);
    const road = { subject: event, attachments: connection?.attachments, lane: session.up, fail: complain };
    codec.encode(payload, road, (text) => post((link) => link.send(notificationText(event, `[${text}]`))));
}
/** Adds a listener. The first one of an event asks the core for it, the last one to leave tells the core. */
function subscribe(event, declaration, listener, verb = "listen") {
    const subscription = subscriptions[event] ?? openSubscription(event, declaration, verb);
    return { subscription, leave: subscription.add(listener) };
}
function openSubscription(event, declaration, verb) {
    const { api } = declaration;
    const params = verb === "listen" ? { event } : { request: event };
    const subscription = new Subscription({
        declaration,
        listen: () => request$1(`$/${verb}`, params, { api }, event),
        unlisten: () => request$1(`$/un${verb}`, params, { api }, event),
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
        return (takers[message.method] ?? deliver)(message);
    if (typeof message.id !== "number")
        return;
    const call = inflight.take(message.id);
    if (call === undefined)
        return; // another client's, or settled before
    try {
        settle(call, message);
    }
    catch (cause) {
        call.reject(transportError(cause, call.subject));
    }
}
function settle(call, answer) {
    const { subject, declaration: { api, codec = plain } } = call;
    const road = { subject, attachments: connection?.attachments, fail: (error) => call.reject(error) };
    if (!("error" in answer))
        return codec.decode(answer.result, road, (result) => call.resolve(result));
    const { code, message, data } = answer.error;
    if (code === codes.command) {
        return codec.decode(data, road, (data) => call.reject(new CommandError(message, data, subject)));
    }
    const error = frameworkError(answer.error, subject);
    if (api === undefined || error.kind !== "schema-mismatch")
        return call.reject(error);
    void session.handshake.explain(api, error, (contract) => request$1("$/compare", { contract }), road.fail);
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
    const { streams } = session;
    session = new Session();
    // Before the calls reject: a subscription then knows that its own rejected one no longer counts.
    for (const event in subscriptions) {
        if (renew)
            void subscriptions[event]?.register();
        else
            subscriptions[event]?.fail(frameworkError(error, event));
    }
    for (const id in streams)
        streams[id]?.lost(error);
    for (const id in lost) {
        const call = lost[id];
        call?.reject(frameworkError(error, call.subject));
    }
}

/**
 * Describes a command. Nothing is sent before it is called. `api` are the bindings that it belongs to, `codec` is
 * `extended` where it has bytes or integers that are a `bigint`, and `streams` is there where arguments are channels or
 * streams.
 */
/* @__NO_SIDE_EFFECTS__ */
function command(wireName, api, codec, streams) {
    const declaration = { api, codec };
    const send = streams ?? plainly;
    const call = (args, options) => 
    // The bindings were generated from the command's Rust signature: they are what knows these types.
    send(wireName, args, declaration, options);
    return assign(call, { wireName, api, codec });
}
const plainly = (method, args, declaration, options) => request$1(method, args, declaration, method, options && { options });

/**
 * Describes an event. Nothing is sent before it is used; which ends may use it is said by the declared type. `api` are
 * the bindings that it belongs to, `codec` is `extended` where it has bytes or integers that are a `bigint`, and `kept`
 * says that late listeners get the last value.
 */
/* @__NO_SIDE_EFFECTS__ */
function event(wireName, api, codec, kept) {
    const declaration = { api, codec, kept };
    return {
        wireName,
        api,
        codec,
        kept,
        listen: (handler) => listen$2(wireName, declaration, (payload) => handler(payload)),
        once: () => once(wireName, declaration),
        emit: (payload) => notify(wireName, payload, declaration),
    };
}
function listen$2(event, declaration, handler) {
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
        let isOver = false;
        const giveUp = () => {
            if (isOver)
                return;
            isOver = true;
            each(attached, ({ attachments, marker: { $bytes: [n] } }) => {
                if (n > 0)
                    attachments.drop(n);
            });
        };
        try {
            const tree = sendable(value, extension(attachments, attached));
            // Only now, when all of the value is known to be fit to be sent.
            each(attached, (part) => (arrived[arrived.length] = push(part, subject)));
            text = stringify(tree) ?? "null";
            road.sized?.(text.length);
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
        if (arrived.length > 0)
            road.underWay?.(giveUp);
        inTurn({ ...road, fail }, arrived, () => {
            next(text);
            isOver = true;
        });
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

/** Describes a request of the core. Nothing is sent before it is used. */
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
    if (takers[name] !== undefined) {
        throw new FrameworkError("invalid-payload", "this page has a handler for it: stop that one first", name);
    }
    const taker = (message) => answer(message, declaration, handler);
    const leaveIt = () => {
        if (takers[name] === taker)
            delete takers[name];
    };
    takers[name] = taker;
    takers["$/cancelRequest"] ??= giveUp;
    let watched = false;
    const { subscription, leave } = subscribe(name, declaration, {
        next: () => undefined,
        lost(error) {
            leaveIt();
            if (!watched || subscription.confirmed)
                console.error(`request ${name}: ${describe(error)}`);
        },
    }, "handle");
    const stop = () => {
        leaveIt();
        leave();
    };
    return stopper(stop, () => {
        watched = true;
        return subscription.ready;
    });
}
function answer(message, declaration, handler) {
    const { id, method } = message;
    if (id === undefined)
        return;
    const { codec = plain } = declaration;
    const asked = new Asked(id, method);
    const fail = ({ code, message }) => asked.refuse(code, message);
    const road = { subject: method, attachments: here().attachments, fail };
    /** What can not leave as it is, leaves as its error. */
    const give = (value, member) => {
        try {
            codec.encode(value, road, (text) => asked.send(member(text)));
        }
        catch (cause) {
            fail(transportError(cause, method));
        }
    };
    const thrown = (error) => {
        if (error instanceof CommandError) {
            const message = stringify(wellFormed(error.message));
            return give(error.data, (data) => `"error":{"code":${codes.command},"message":${message},"data":${data}}`);
        }
        if (asked.waits)
            report(error);
        asked.refuse(codes.internal, describe(error));
    };
    codec.decode(payloadOf(message), road, (payload) => {
        if (!asked.waits)
            return;
        const run = async () => handler(payload, { signal: asked.signal });
        run().then((result) => give(result, (text) => `"result":${text}`), thrown);
    });
}
/** A request of the core that has no answer yet. It stands among the streams of its session, and ends with it. */
class Asked {
    #id;
    #subject;
    #controller = new AbortController();
    #streams = here().streams;
    constructor(id, subject) {
        this.#id = id;
        this.#subject = subject;
        this.#streams[keyOf(id)] = this;
    }
    get signal() {
        return this.#controller.signal;
    }
    /** Whether there is still somebody to answer. */
    get waits() {
        return this.#streams[keyOf(this.#id)] === this;
    }
    /** Answers. Throws where that did not leave, so that whoever holds bytes for it gets to know. */
    send(member) {
        if (!this.waits)
            throw new FrameworkError("cancelled", "the request was given up", this.#subject);
        post(`{"jsonrpc":"2.0","id":${this.#id},${member}}`);
        this.#leave();
    }
    refuse(code, message) {
        if (!this.waits)
            return;
        try {
            this.send(`"error":${stringify({ code, message: wellFormed(message) })}`);
        }
        catch {
            this.#leave(); // There is no way to say even that.
        }
    }
    /** Nobody waits for the answer any more. */
    lost() {
        this.#leave();
        this.#controller.abort();
    }
    #leave() {
        if (this.waits)
            delete this.#streams[keyOf(this.#id)];
    }
}
/** No stream has such a number. */
const keyOf = (id) => `?${id}`;
function giveUp({ params }) {
    const { id } = (params ?? {});
    const asked = typeof id === "number" ? here().streams[keyOf(id)] : undefined;
    if (asked instanceof Asked)
        asked.lost();
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

/** With so many items read, the core is told; it sends at most twice as many before that. */
const HALF_A_WINDOW = 512;
/** The page's end of a stream that the core writes: a result, or a channel. */
class Reader {
    subject;
    #id;
    #declaration;
    #consumer;
    #streams;
    /** Items that wait for bytes, and those behind them. */
    #lane = table();
    #items = [];
    #first = 0;
    #read = 0;
    #told = false;
    #ended = false;
    #error;
    constructor(id, subject, declaration, consumer) {
        this.#id = id;
        this.subject = subject;
        this.#declaration = declaration;
        this.#consumer = consumer;
        this.#streams = here().streams;
        this.#streams[id] = this;
        listen$1();
    }
    /** The next item, if it has come. */
    take() {
        if (this.#first === this.#items.length)
            return undefined;
        const value = this.#items[this.#first];
        this.#items[this.#first++] = undefined;
        this.#read++;
        if (this.#first === this.#items.length || this.#first > HALF_A_WINDOW) {
            this.#items.splice(0, this.#first);
            this.#first = 0;
        }
        if (!this.#ended && (this.#items.length === 0 || this.#read >= HALF_A_WINDOW))
            this.#credit();
        return { value };
    }
    /** Whether {@link take} would give something. */
    get filled() {
        return this.#first < this.#items.length;
    }
    /** Whether no more comes than {@link take} gives. */
    get ended() {
        return this.#ended;
    }
    /** Why not all has come. It is told once. */
    error() {
        const error = this.#error;
        this.#error = undefined;
        return error;
    }
    receive(items) {
        const { codec = plain } = this.#declaration;
        const road = {
            subject: this.subject,
            attachments: here().attachments,
            lane: this.#lane,
            fail: (error) => {
                if (this.#ended)
                    return;
                this.#consumer.unreadable(error);
                this.end(error);
            },
        };
        each(items, (item) => codec.decode(item, road, (value) => {
            if (this.#ended)
                return;
            this.#items[this.#items.length] = value;
            this.#consumer.ready();
        }));
    }
    /** All has come that will. Items that wait for their bytes come before that. */
    async finish(error) {
        const waiting = this.#lane[this.subject];
        if (waiting !== undefined)
            await waiting;
        this.end(error);
    }
    /** Whether items wait for their bytes. */
    get waits() {
        return this.#lane[this.subject];
    }
    /** Nothing more is taken. */
    end(error) {
        if (this.#ended)
            return;
        this.#ended = true;
        this.#error = error;
        if (this.#streams[this.#id] === this)
            delete this.#streams[this.#id];
        this.#consumer.ready();
    }
    /** Drops what has come and has not been read. */
    drop(error) {
        this.#items = [];
        this.#first = 0;
        this.#error = undefined;
        this.end(error);
    }
    lost(error) {
        this.end(frameworkError(error, this.subject));
    }
    /** Once in a turn, for all that was read in it. */
    #credit() {
        if (this.#told)
            return;
        this.#told = true;
        void NativePromise.resolve().then(() => {
            this.#told = false;
            const items = this.#read;
            if (this.#ended || items === 0 || here().streams !== this.#streams)
                return;
            this.#read = 0;
            tell("$/credit", { stream: this.#id, items });
        });
    }
}
let listening$1 = false;
function listen$1() {
    if (listening$1)
        return;
    listening$1 = true;
    takers["$/items"] = ({ params }) => {
        const { stream, items } = about(params);
        const reader = here().streams[stream];
        if (reader instanceof Reader && isArray(items))
            reader.receive(items);
    };
    takers["$/end"] = ({ params }) => {
        const { stream, error } = about(params);
        const reader = here().streams[stream];
        if (reader instanceof Reader)
            void reader.finish(error && frameworkError(error, reader.subject));
    };
}
/** The parameters of a message about a stream. One that has none is about none. */
function about(params) {
    return (params ?? { stream: 0 });
}

/** A blob is read in parts of so many bytes: one post each, where bytes are posted. */
const PART = 983040;
/** How to read a value that is a stream. Nothing is read, or locked, before that. */
function sourceOf(value) {
    if (typeof value !== "object" || value === null)
        return undefined;
    if (typeof Blob !== "undefined" && value instanceof Blob)
        return () => ofBlob(value);
    // Not every engine can iterate over one.
    if (typeof ReadableStream !== "undefined" && value instanceof ReadableStream)
        return () => ofReader(value.getReader());
    if (isAsyncIterable(value))
        return () => ofIterator(value[Symbol.asyncIterator]());
    return undefined;
}
function ofBlob(blob) {
    let at = 0;
    return {
        async next() {
            if (at >= blob.size)
                return { done: true };
            const part = blob.slice(at, at + PART);
            at += PART;
            return { value: new Uint8Array(await part.arrayBuffer()) };
        },
        stop: () => (at = blob.size),
    };
}
function ofReader(reader) {
    // It stays locked: whoever gives it again is to be told, not taken for somebody with nothing to send.
    return { next: () => reader.read(), stop: (reason) => void reader.cancel(reason).catch(ignore) };
}
function ofIterator(iterator) {
    const stop = async () => {
        await iterator.return?.();
    };
    return {
        async next() {
            const result = await iterator.next();
            if (typeof result !== "object" || result === null)
                throw new TypeError("the source gave no result of an iterator");
            return result;
        },
        stop: () => void stop().catch(ignore),
    };
}
const ignore = () => undefined;
const isAsyncIterable = (value) => typeof value[Symbol.asyncIterator] === "function";

/** What may be on the way to the core, items for which no credit has come back. */
const WINDOW = 1024;
/** With so many bytes on the way no other item begins. */
const WINDOW_BYTES = 4194304;
/** With so many bytes of all streams on the way, each of them has but a narrow window. */
const TOTAL_BYTES = 67108864;
const NARROW_BYTES = 65536;
/** A unit of UTF-16 is at most so many bytes of UTF-8. */
const UNIT_BYTES = 3;
/** What has gathered leaves at so many units at the latest. */
const BATCH_UNITS = 262144;
/** The page's end of a stream that it writes. */
class Writer {
    #id;
    #subject;
    #declaration;
    #source;
    #streams;
    #total;
    #lane = table();
    #items = [];
    #bytes = 0;
    #batch = [];
    #units = 0;
    /** No item is taken any more; those before may still leave. */
    #ending = false;
    #over = false;
    #resting = false;
    #channel;
    #goOn;
    constructor(id, subject, declaration, source) {
        this.#id = id;
        this.#subject = subject;
        this.#declaration = declaration;
        this.#source = source;
        this.#streams = here().streams;
        this.#streams[id] = this;
        this.#total = totalOf(this.#streams);
        listen();
        void this.#run();
    }
    grant(items) {
        this.#free(this.#items.splice(0, items));
        this.resume();
    }
    /** Looks again whether there is room. */
    resume() {
        this.#goOn?.();
    }
    /** The core wants no more, or the call has settled. */
    stop(error) {
        if (!this.#ending)
            this.#source.stop(error);
        this.#finish();
    }
    lost(error) {
        this.stop(frameworkError(error, this.#subject));
    }
    async #run() {
        try {
            for (;;) {
                await this.#room();
                if (this.#ending)
                    return;
                const { done, value } = await this.#source.next();
                if (this.#ending)
                    return;
                if (done)
                    return this.#end();
                this.#encode(value);
            }
        }
        catch (cause) {
            this.#end({ code: codes.internal, message: describe(cause) });
        }
    }
    #room() {
        if (this.#hasRoom())
            return undefined;
        return new NativePromise((resolve) => {
            this.#goOn = () => {
                if (!this.#ending && !this.#hasRoom())
                    return;
                this.#goOn = undefined;
                resolve();
            };
        });
    }
    #hasRoom() {
        const most = this.#total.bytes < TOTAL_BYTES ? WINDOW_BYTES : NARROW_BYTES;
        return this.#items.length < WINDOW && this.#bytes < most;
    }
    /** The core is done with these. Where there was no room for all streams, there may be now. */
    #free(items) {
        const total = this.#total;
        const wasFull = total.bytes >= TOTAL_BYTES;
        each(items, (item) => {
            item.confirmed = true;
            this.#bytes -= item.bytes;
            total.bytes -= item.bytes;
        });
        if (wasFull && total.bytes < TOTAL_BYTES)
            resumeAll(total.streams);
    }
    #encode(value) {
        const { codec = plain } = this.#declaration;
        const { attachments } = here();
        // Counts from now on, also while its bytes are still on their way.
        const item = { bytes: 0, confirmed: false };
        this.#items[this.#items.length] = item;
        const grows = (bytes) => {
            if (item.confirmed)
                return;
            item.bytes += bytes;
            this.#bytes += bytes;
            this.#total.bytes += bytes;
        };
        const counting = attachments && {
            threshold: attachments.threshold,
            push(bytes) {
                grows(bytes.length);
                return attachments.push(bytes);
            },
            drop: (n) => attachments.drop(n),
            pull: (n, size) => attachments.pull(n, size),
        };
        let units = 0;
        const sized = (length) => {
            grows(UNIT_BYTES * (length - units));
            units = length;
        };
        const fail = (error) => this.#fail(error);
        const underWay = (giveUp) => void (item.giveUp = giveUp);
        const road = { subject: this.#subject, attachments: counting, lane: this.#lane, sized, underWay, fail };
        try {
            codec.encode(value, road, (text) => {
                // Told to whoever holds bytes for it.
                if (this.#over)
                    throw new FrameworkError("cancelled", "the stream was given up", this.#subject);
                sized(text.length);
                this.#leave(text);
            });
        }
        catch (cause) {
            // It is the last. Those before it still leave.
            if (this.#over)
                return;
            this.#source.stop();
            const { code, message } = transportError(cause, this.#subject);
            this.#end({ code, message });
        }
    }
    /** At once when nothing has left in this turn, else with what gathers until the next one. */
    #leave(text) {
        if (this.#units + text.length > BATCH_UNITS)
            this.#flush();
        this.#batch[this.#batch.length] = text;
        this.#units += text.length + 1;
        if (!this.#resting)
            this.#flush();
    }
    #flush() {
        const batch = this.#batch;
        if (batch.length === 0)
            return;
        this.#batch = [];
        this.#units = 0;
        try {
            this.#post(batch);
        }
        catch (cause) {
            try {
                if (batch.length === 1)
                    throw cause;
                // Together they may be too long.
                each(batch, (item) => this.#post([item]));
            }
            catch (cause) {
                return this.#fail(transportError(cause, this.#subject));
            }
        }
        this.#resting = true;
        this.#later();
    }
    #post(items) {
        post(notificationText("$/items", `{"stream":${this.#id},"items":[${items.join(",")}]}`));
    }
    /** Timers are throttled in hidden pages, messages are not. */
    #later() {
        if (this.#over)
            return;
        if (this.#channel === undefined) {
            this.#channel = new MessageChannel();
            this.#channel.port1.onmessage = () => {
                this.#resting = false;
                this.#flush();
            };
        }
        this.#channel.port2.postMessage(0);
    }
    /** An item did not get through, and nothing behind it leaves. */
    #fail({ code, message }) {
        if (this.#over)
            return;
        if (!this.#ending)
            this.#source.stop();
        this.#ending = true;
        this.#flush();
        this.#tellEnd({ code, message });
    }
    /** The source has no more. */
    #end(error) {
        this.#ending = true;
        const go = () => {
            this.#flush();
            this.#tellEnd(error);
        };
        const waiting = this.#lane[this.#subject];
        if (waiting === undefined)
            go();
        else
            void waiting.then(go);
    }
    #tellEnd(error) {
        if (this.#over)
            return;
        this.#finish();
        tell("$/end", { stream: this.#id, error: error && { ...error, message: wellFormed(error.message) } });
    }
    #finish() {
        this.#ending = this.#over = true;
        this.#batch = [];
        if (this.#streams[this.#id] === this)
            delete this.#streams[this.#id];
        each(this.#items, (item) => item.giveUp?.());
        this.#free(this.#items.splice(0));
        this.#channel?.port1.close();
        this.#goOn?.();
    }
}
function resumeAll(streams) {
    for (const id in streams) {
        const writer = streams[id];
        if (writer instanceof Writer)
            writer.resume();
    }
}
let latest;
const totalOf = (streams) => latest?.streams === streams ? latest : (latest = { streams, bytes: 0 });
let listening = false;
function listen() {
    if (listening)
        return;
    listening = true;
    takers["$/credit"] = ({ params }) => {
        const { stream, items } = about(params);
        const writer = here().streams[stream];
        if (writer instanceof Writer && typeof items === "number" && items > 0)
            writer.grant(items);
    };
    takers["$/stop"] = ({ params }) => {
        const writer = here().streams[about(params).stream];
        if (writer instanceof Writer)
            writer.stop();
    };
}

/** For commands that have channels or streams among their arguments. */
const streams = (method, args, declaration, options, extra) => {
    const opened = [];
    let params;
    try {
        params = numbered(args, method, declaration, opened);
    }
    catch (cause) {
        return NativePromise.reject(transportError(cause, method));
    }
    return request$1(method, params, declaration, method, {
        ...extra,
        options,
        begins(id) {
            extra?.begins?.(id);
            each(opened, (stream) => {
                try {
                    stream.open();
                }
                catch (cause) {
                    throw unopened(stream.name, method, cause);
                }
            });
        },
        ends(error) {
            let waits = extra?.ends?.(error);
            each(opened, (stream) => {
                const last = stream.callEnds(error);
                if (last !== undefined)
                    waits = waits === undefined ? last : Promise.all([waits, last]);
            });
            return waits;
        },
    });
};
/** The arguments with numbers in the place of channels and streams. Numbers are only drawn where there are any. */
function numbered(args, subject, declaration, opened) {
    if (typeof args !== "object" || args === null)
        return args;
    const given = args;
    const sent = table();
    each(keys(given), (name) => {
        const value = given[name];
        let sink;
        let source;
        try {
            sink = sinkOf(value);
            source = sink === undefined ? sourceOf(value) : undefined;
        }
        catch (cause) {
            throw unopened(name, subject, cause);
        }
        if (sink === undefined && source === undefined) {
            sent[name] = value;
            return;
        }
        const id = draw(subject, { name, flow: sink === undefined ? "streaming" : "channel" });
        sent[name] = id;
        opened[opened.length] =
            sink === undefined
                ? new Given(name, id, subject, declaration, source)
                : new Taken(name, id, subject, declaration, sink);
    });
    return sent;
}
/** A stream that somebody else has locked, or an iterable that throws. */
function unopened(name, subject, cause) {
    const message = `\`${name}\` can not be opened: ${describe(cause)}`;
    return new FrameworkError("invalid-payload", message, subject, { cause, data: { path: name } });
}
/** A stream of the page's. */
class Given {
    name;
    #writer;
    open;
    constructor(name, id, subject, declaration, source) {
        this.name = name;
        this.open = () => (this.#writer = new Writer(id, subject, declaration, source()));
    }
    callEnds(error) {
        this.#writer?.stop(error);
    }
}
function sinkOf(value) {
    if (typeof value === "function") {
        const callback = value;
        return () => ({ write: (message) => callback(message), lasts: true, end: () => undefined });
    }
    if (typeof WritableStream === "undefined" || !(value instanceof WritableStream))
        return undefined;
    return () => ofWriter(value.getWriter());
}
function ofWriter(writer) {
    const ignore = () => undefined;
    return {
        write: (message) => writer.write(message),
        lasts: false,
        end: (error) => void (error === undefined ? writer.close() : writer.abort(error)).catch(ignore),
    };
}
/** A channel of the core's. */
class Taken {
    name;
    #id;
    #sink;
    #reader;
    /** A message is being dealt with. */
    #busy = false;
    /** The sink has been told that there are no more, or wants none. */
    #finished = false;
    open;
    constructor(name, id, subject, declaration, hold) {
        this.name = name;
        this.#id = id;
        this.open = () => {
            this.#sink = hold();
            this.#reader = new Reader(id, subject, declaration, this);
        };
    }
    /** Messages that have come are there before the reply is, unless a callback makes them wait. */
    ready() {
        const reader = this.#reader;
        const sink = this.#sink;
        if (reader === undefined || sink === undefined || this.#finished)
            return;
        while (!this.#busy && reader.filled)
            this.#write(sink, reader.take()?.value);
        // A sink that is still busy with the last one may want to know.
        if (reader.ended && !reader.filled && !this.#finished) {
            this.#finished = true;
            sink.end(reader.error());
        }
    }
    #write(sink, message) {
        try {
            const written = sink.write(message);
            if (!isThenable(written))
                return;
            this.#busy = true;
            NativePromise.resolve(written).then(() => this.#goOn(), (error) => this.#failed(error));
        }
        catch (error) {
            if (sink.lasts)
                report(error);
            else
                this.#failed(error);
        }
    }
    unreadable(error) {
        tell("$/stop", { stream: this.#id });
        if (this.#sink?.lasts)
            report(error);
    }
    callEnds(error) {
        const reader = this.#reader;
        // Who has given up waits for nothing. To others the answer comes behind all that was sent before it.
        const waits = isGivenUp(error) ? undefined : reader?.waits;
        if (error === undefined)
            return waits;
        // What failed has no use for more; the core may have kept its end.
        const stop = () => {
            if (reader?.ended === false)
                this.#stop(error);
        };
        if (waits !== undefined)
            return waits.then(stop);
        stop();
        return undefined;
    }
    #goOn() {
        this.#busy = false;
        this.ready();
    }
    #failed(error) {
        if (this.#sink?.lasts) {
            report(error);
            this.#goOn();
        }
        else {
            this.#finished = true;
            this.#stop();
        }
    }
    #stop(error) {
        if (this.#reader?.ended === false)
            tell("$/stop", { stream: this.#id });
        this.#reader?.drop(error);
    }
}
/** Whether nobody cares for what the call has still to say. */
function isGivenUp(error) {
    return error?.kind === "cancelled" || error?.kind === "deadline-exceeded";
}

/** Describes a command that streams. See `command`. */
/* @__NO_SIDE_EFFECTS__ */
function stream(wireName, api, codec) {
    const declaration = { api, codec };
    const call = (args, options) => 
    // The bindings were generated from the command's Rust signature: they are what knows these types.
    new Reading(wireName, args, declaration, options);
    return assign(call, { wireName, api, codec, streams: true });
}
const DONE = { done: true, value: undefined };
class Reading {
    #subject;
    #signal;
    #waiting = [];
    #stop;
    #reader;
    #ended = false;
    #error;
    constructor(subject, args, declaration, options) {
        this.#subject = subject;
        this.#signal = options?.signal;
        const called = streams(subject, args, declaration, options, {
            starts: (stop) => (this.#stop = stop),
            begins: (id) => (this.#reader = new Reader(id, subject, declaration, this)),
            ends: (error) => {
                this.#over(error);
                return isGivenUp(error) ? undefined : this.#reader?.waits;
            },
        });
        // It may not even have come to be a call.
        called.catch((error) => this.#over(error));
        const dispose = Symbol.asyncDispose;
        if (dispose !== undefined)
            defineProperty(this, dispose, { value: () => this.return() });
    }
    next() {
        // Of a call that has its answer, nobody else looks at the signal.
        if (this.#signal?.aborted && this.#reader?.filled)
            this.#over(cancelled(this.#subject, this.#signal));
        return new NativePromise((resolve, reject) => {
            this.#waiting[this.#waiting.length] = { resolve, reject };
            this.ready();
        });
    }
    return() {
        this.#reader?.drop();
        this.#ended = true;
        this.#error = undefined;
        this.#stop?.(new FrameworkError("cancelled", "the stream is not read any more", this.#subject));
        this.ready();
        return NativePromise.resolve(DONE);
    }
    [Symbol.asyncIterator]() {
        return this;
    }
    readable() {
        return new ReadableStream({
            pull: async (to) => {
                const { done, value } = await this.next();
                if (done)
                    to.close();
                else
                    to.enqueue(value);
            },
            cancel: async () => {
                await this.return();
            },
        }, { highWaterMark: 0 });
    }
    /** Gives what there is to whoever waits, in the order in which they came. */
    ready() {
        while (this.#waiting.length > 0) {
            const item = this.#reader?.take();
            if (item === undefined && !this.#isOver())
                return;
            const waiting = this.#waiting.shift();
            if (item !== undefined)
                waiting?.resolve({ done: false, value: item.value });
            else
                this.#tellEnd(waiting);
        }
    }
    unreadable(error) {
        this.#stop?.(error);
    }
    #isOver() {
        return this.#ended || this.#reader?.ended === true;
    }
    #tellEnd(waiting) {
        const error = this.#reader?.error() ?? this.#error;
        this.#error = undefined;
        if (error === undefined)
            waiting?.resolve(DONE);
        else
            waiting?.reject(error);
    }
    /** The call has its answer: that is the end. What was given up is not read to its end. */
    #over(error) {
        const reader = this.#reader;
        if (reader === undefined || isGivenUp(error)) {
            if (!this.#ended)
                this.#error = error;
            this.#ended = true;
            reader?.drop();
            this.ready();
        }
        else {
            void reader.finish(error);
        }
    }
}

export { CommandError, FrameworkError, IpcError, bindings, command, currentWindow, event, extended, plain, request, safe, setTransport, stream, streams };
