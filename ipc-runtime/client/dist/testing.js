// Built from ipc-runtime/client/src. Edit that, and run `npm run build` there.
import { codes, setTransport, CommandError, FrameworkError, plain } from './ipc-internal.js';

/** The maximum number of items in flight to the page, for which it has not granted credit. */
const WINDOW = 1024;
/** A stream to the page: the result of a call, or a channel. */
class OutgoingStream {
    id;
    #sendControl;
    #encode;
    #waiting = [];
    #inFlight = 0;
    #sent = 0;
    #hasEnded = false;
    /** Whether the channel stays open after its call. */
    isKept = false;
    constructor(id, sendControl, encode) {
        this.id = id;
        this.#sendControl = sendControl;
        this.#encode = encode;
    }
    send(item) {
        const text = this.#encode(item);
        if (!this.#hasEnded) {
            this.#inFlight++;
            this.#sendControl("$/items", this.id, `"items":[${text}]`);
        }
        if (!this.#hasEnded && this.#inFlight >= WINDOW)
            return new Promise((resolve) => this.#waiting.push(resolve));
        return ++this.#sent % WINDOW === 0 ? nextTask() : Promise.resolve();
    }
    credit(items) {
        this.#inFlight = Math.max(0, this.#inFlight - items);
        if (this.#inFlight < WINDOW)
            this.#release();
    }
    /** Ends a channel, after the messages that were sent before. */
    end() {
        if (this.#hasEnded)
            return;
        this.stop();
        this.#sendControl("$/end", this.id);
    }
    /** Ends the stream, because the page does not read it any more. Waiting senders continue. */
    stop() {
        this.#hasEnded = true;
        this.#release();
    }
    #release() {
        for (const resolve of this.#waiting.splice(0))
            resolve();
    }
}
/** Lets timers run. A handler that awaits only this stream would starve them. */
function nextTask() {
    return new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
            port1.close();
            resolve();
        };
        port2.postMessage(0);
    });
}
/** A stream that the page writes. */
class IncomingStream {
    id;
    #sendControl;
    #decode;
    #items = [];
    #waiters = [];
    #hasEnded = false;
    #error;
    constructor(id, sendControl, decode) {
        this.id = id;
        this.#sendControl = sendControl;
        this.#decode = decode;
    }
    [Symbol.asyncIterator]() {
        return this;
    }
    next() {
        return new Promise((resolve, reject) => {
            this.#waiters.push({ resolve, reject });
            this.#serve();
        });
    }
    /** Stops the stream, and notifies the page. */
    async return() {
        this.#items.length = 0;
        if (!this.#hasEnded)
            this.#sendControl("$/stop", this.id);
        this.end();
        return { done: true, value: undefined };
    }
    receive(items) {
        if (this.#hasEnded)
            return;
        this.#items.push(...items);
        this.#serve();
    }
    /** Ends the stream, with the error of the page if there is one. */
    end(error) {
        if (this.#hasEnded)
            return;
        this.#hasEnded = true;
        this.#error = error;
        this.#serve();
    }
    #serve() {
        while (this.#waiters.length > 0 && (this.#items.length > 0 || this.#hasEnded)) {
            const waiter = this.#waiters.shift();
            const error = this.#error;
            if (this.#items.length > 0) {
                try {
                    waiter?.resolve({ done: false, value: this.#decode(this.#items.shift()) });
                }
                catch (unreadable) {
                    waiter?.reject(unreadable);
                }
                if (!this.#hasEnded)
                    this.#sendControl("$/credit", this.id, '"items":1');
            }
            else if (error === undefined) {
                waiter?.resolve({ done: true, value: undefined });
            }
            else {
                this.#error = undefined;
                waiter?.reject(error);
            }
        }
    }
}
/**
 * Sends the items that a handler has returned, one after the other, until they end or the signal is
 * aborted.
 */
async function sendAll(items, to, { signal }) {
    const iterator = iteratorOf(items);
    let hasEnded = false;
    const stop = async () => {
        if (!hasEnded)
            await iterator.return?.();
    };
    // No caller is left for an error of an iterator that is stopped.
    signal.addEventListener("abort", () => void stop().catch(() => undefined));
    while (!signal.aborted) {
        const { done, value } = await iterator.next();
        hasEnded ||= done === true;
        if (hasEnded || signal.aborted)
            return;
        try {
            await to.send(value);
        }
        catch (unsent) {
            void stop().catch(() => undefined);
            throw unsent;
        }
    }
}
const NOT_ITEMS = "the handler of a command that streams must return an array, an iterable or an async iterable";
function iteratorOf(items) {
    if (typeof items !== "object" || items === null)
        throw new TypeError(NOT_ITEMS);
    const { [Symbol.asyncIterator]: async, [Symbol.iterator]: sync } = items;
    if (async !== undefined)
        return async.call(items);
    if (sync !== undefined)
        return sync.call(items);
    throw new TypeError(NOT_ITEMS);
}

/**
 * Creates a backend for tests of a front end. Its handlers are written in TypeScript, and typed by
 * the bindings of the page. It replaces the previous transport of the client, which can also be a
 * fake backend.
 *
 * Arguments, results, errors and payloads are encoded to JSON text and decoded again, as on a real
 * connection: values that are lost or refused there are lost or refused here. The Rust types of
 * arguments are not checked; a handler gets the arguments as the page has sent them.
 *
 * Streams keep their order, and at most 1,024 items are in flight. A channel ends with its call,
 * unless a handler keeps it open.
 *
 * @example
 * ```ts
 * import { fakeBackend } from "./bindings/testing.js";
 *
 * using backend = fakeBackend();
 * backend.handle(saveNote, ({ title }) => ({ id: 1, title }));
 * assert.equal((await saveNote({ title: "milk" })).id, 1);
 * ```
 */
function fakeBackend(options = {}) {
    return new Backend(options);
}
let current;
/**
 * Replaces a backend that is gone, so that remaining listeners do not report errors between tests.
 */
const absent = {
    connect: () => ({
        nextId: () => 1,
        send(text) {
            if (JSON.parse(text).method?.startsWith("$/") !== false)
                return;
            const message = "the fake backend has been restored and this page has no IPC bridge: call `fakeBackend()` first";
            throw { code: codes.transport, message };
        },
    }),
};
class Backend {
    window;
    #fingerprint;
    #commands = new Map();
    #events = new Map();
    /** The number of registrations of the page for each event and request. */
    #registered = new Map();
    /**
     * The arguments of all calls, by command. They are decoded once the declaration of the command is
     * known.
     */
    #received = new Map();
    /** The last value of each event that is kept for listeners that come late. */
    #kept = new Map();
    #calls = new Map();
    #requests = new Map();
    #streams = new Map();
    /** The ids that were allocated for arguments, until their call arrives. */
    #allocated = new Map();
    #receiver;
    #lastId = 0;
    #lastRequestId = 0;
    #isOutdated = false;
    constructor({ window = "main", fingerprint }) {
        this.window = window;
        this.#fingerprint = fingerprint;
        if (current !== undefined)
            current.#disconnect();
        current = this;
        setTransport(this);
    }
    handle(command, handler) {
        const run = (args, context) => handler(args, context);
        this.#commands.set(command.wireName, {
            declaration: command,
            streams: "streams" in command,
            run,
        });
    }
    error(command, data, message = "the command failed") {
        return new CommandError(message, data, command.wireName);
    }
    emit(event, payload) {
        const name = event.wireName;
        const text = `"method":${JSON.stringify(name)},"params":[${encode(event, payload, name)}]`;
        if (event.kept)
            this.#kept.set(name, { text });
        if (this.#isRegistered(name))
            this.#send(text);
    }
    on(event, handler) {
        const run = (payload) => handler(payload);
        const registration = { declaration: event, streams: false, run };
        const handlers = this.#events.get(event.wireName) ?? new Set();
        this.#events.set(event.wireName, handlers.add(registration));
        return () => void handlers.delete(registration);
    }
    async request(request, payload, { signal } = {}) {
        const name = request.wireName;
        const text = encode(request, payload, name);
        const cancelled = () => new FrameworkError("cancelled", "the request was cancelled", name, { cause: signal?.reason });
        if (signal?.aborted)
            throw cancelled();
        if (!this.#isRegistered(name)) {
            throw new FrameworkError("unknown-command", `the page has no handler for \`${name}\``, name);
        }
        const id = ++this.#lastRequestId;
        const abort = () => {
            this.#sendNotification("$/cancelRequest", `"id":${id}`);
            this.#requests.get(id)?.reject(cancelled());
        };
        signal?.addEventListener("abort", abort);
        try {
            return await new Promise((resolve, reject) => {
                const resolveAs = (reply) => resolve(reply);
                this.#requests.set(id, { declaration: request, name, resolve: resolveAs, reject });
                this.#send(`"id":${id},"method":${JSON.stringify(name)},"params":[${text}]`);
            });
        }
        finally {
            this.#requests.delete(id);
            signal?.removeEventListener("abort", abort);
        }
    }
    calls(command) {
        return (this.#received.get(command.wireName) ?? []).map((args) => args(command));
    }
    restore() {
        if (current !== this)
            return;
        current = undefined;
        this.#disconnect();
        setTransport("__IPC__" in globalThis ? undefined : absent);
    }
    [Symbol.dispose]() {
        this.restore();
    }
    connect(receiver) {
        this.#receiver = receiver;
        this.#registered.clear();
        return {
            nextId: (argument) => {
                const id = ++this.#lastId;
                if (argument !== undefined)
                    this.#allocated.set(id, argument);
                return id;
            },
            send: (text) => this.#receive(JSON.parse(text)),
        };
    }
    /**
     * Handles a message of the page. Registrations count at once, so that an event may follow in the
     * same turn. All other messages are answered later, as by a real backend.
     */
    #receive({ id, method, params, result, error }) {
        if (method === undefined) {
            this.#receiveReply(id ?? 0, result, error);
        }
        else if (method === "$/bindings") {
            const { fingerprint } = params;
            this.#isOutdated ||= this.#fingerprint !== undefined && fingerprint !== this.#fingerprint;
        }
        else if (id === undefined) {
            if (method.startsWith("$/"))
                this.#receiveControl(method, params);
            else if (!this.#isOutdated)
                void this.#receiveEvent(method, params);
        }
        else if (this.#isOutdated) {
            const message = "the bindings of this page do not match the backend: generate them again";
            void this.#respond(id, errorMember(codes["schema-mismatch"], message));
        }
        else if (method === "$/listen" || method === "$/handle") {
            this.#countRegistration(params, 1);
            void this.#confirm(id, params.event ?? "");
        }
        else if (method === "$/unlisten" || method === "$/unhandle") {
            this.#countRegistration(params, -1);
            void this.#respond(id, '"result":null');
        }
        else {
            void this.#receiveCall(id, method, params);
        }
    }
    async #confirm(id, event) {
        const kept = this.#kept.get(event);
        await undefined;
        // A newer value has been sent to the page already.
        if (kept !== undefined && this.#kept.get(event) === kept)
            this.#send(kept.text);
        this.#send(`"id":${id},"result":null`);
    }
    #countRegistration({ event, request }, by) {
        const name = event ?? request ?? "";
        this.#registered.set(name, Math.max(0, (this.#registered.get(name) ?? 0) + by));
    }
    #isRegistered(name) {
        return (this.#registered.get(name) ?? 0) > 0;
    }
    #receiveControl(method, { id, stream, items, error }) {
        const found = this.#streams.get(stream);
        if (method === "$/cancelRequest")
            void this.#cancel(id);
        else if (found instanceof OutgoingStream) {
            if (method === "$/credit")
                found.credit(items);
            else if (method === "$/stop")
                found.stop();
        }
        else if (found instanceof IncomingStream) {
            if (method === "$/items")
                found.receive(items);
            else if (method === "$/end")
                found.end(error && new Error(error.message));
        }
    }
    async #receiveEvent(event, params) {
        await undefined;
        const [payload] = params;
        for (const { declaration, run } of this.#events.get(event) ?? [])
            run(decode(declaration, payload, event), neverAborted);
    }
    async #receiveCall(id, method, params) {
        const call = { id, method, controller: new AbortController(), opened: [] };
        this.#calls.set(id, call);
        const opened = this.#open(call, params);
        const argsFor = (declaration) => {
            const args = decode(declaration, params, method);
            return typeof args === "object" && args !== null ? { ...args, ...opened } : args;
        };
        const received = this.#received.get(method);
        if (received === undefined)
            this.#received.set(method, [argsFor]);
        else
            received.push(argsFor);
        await undefined;
        const response = await this.#run(call, argsFor);
        await undefined;
        if (this.#calls.get(id) === call)
            this.#settle(call, response);
    }
    /** Runs the handler of a call, and returns the members of its response. */
    async #run({ id, method, controller: { signal } }, argsFor) {
        const command = this.#commands.get(method);
        if (command === undefined) {
            const message = `the fake backend has no handler for \`${method}\`: add one with \`handle(…)\``;
            return errorMember(codes["unknown-command"], message);
        }
        const { declaration, streams, run } = command;
        const encodeResult = (value) => {
            try {
                return encode(declaration, value, method);
            }
            catch (error) {
                throw new InvalidResult(error);
            }
        };
        try {
            const result = await run(argsFor(declaration), { signal });
            if (!streams)
                return `"result":${encodeResult(result)}`;
            const stream = new OutgoingStream(id, this.#sendControl, encodeResult);
            this.#streams.set(id, stream);
            signal.addEventListener("abort", () => stream.stop());
            await sendAll(result, stream, { signal });
            return '"result":null';
        }
        catch (error) {
            return signal.aborted ? "" : failure(error, method, declaration);
        }
        finally {
            this.#streams.delete(id);
        }
    }
    /**
     * Opens the channels and streams among the arguments, before the handler runs. Returns them by
     * name.
     */
    #open({ method, opened }, params) {
        const received = {};
        for (const [name, id] of Object.entries(params ?? {})) {
            const argument = this.#allocated.get(id);
            if (argument?.name !== name)
                continue;
            this.#allocated.delete(id);
            const declaration = () => this.#commands.get(method)?.declaration ?? {};
            if (argument.flow === "streaming") {
                const incoming = new IncomingStream(id, this.#sendControl, (item) => decode(declaration(), item, method));
                received[name] = incoming;
                this.#streams.set(id, incoming);
                opened.push(incoming);
            }
            else {
                const outgoing = new OutgoingStream(id, this.#sendControl, (item) => encode(declaration(), item, method));
                const end = () => {
                    this.#streams.delete(id);
                    outgoing.end();
                };
                const keep = () => {
                    outgoing.isKept = true;
                    return end;
                };
                received[name] = Object.assign((message) => outgoing.send(message), { keep });
                this.#streams.set(id, outgoing);
                opened.push(outgoing);
            }
        }
        return received;
    }
    /** Ends the channels and streams of a call, and then sends its response. */
    #settle(call, response) {
        this.#calls.delete(call.id);
        for (const stream of call.opened) {
            if (stream instanceof OutgoingStream && stream.isKept)
                continue;
            this.#streams.delete(stream.id);
            endStream(stream, call.method);
        }
        this.#send(`"id":${call.id},${response}`);
    }
    async #cancel(id) {
        await undefined;
        const call = this.#calls.get(id);
        if (call === undefined)
            return;
        call.controller.abort();
        this.#settle(call, errorMember(codes.cancelled, "the call was cancelled"));
    }
    #receiveReply(id, result, error) {
        const pending = this.#requests.get(id);
        if (pending === undefined)
            return;
        const { declaration, name, resolve, reject } = pending;
        try {
            if (error === undefined)
                resolve(decode(declaration, result, name));
            else if (error.code === codes.command) {
                reject(new CommandError(error.message, decode(declaration, error.data, name), name));
            }
            else
                reject(new FrameworkError(kindOf(error.code), error.message, name, { code: error.code }));
        }
        catch (unreadable) {
            reject(unreadable);
        }
    }
    /** Ends everything in flight, because the page has another backend or none. */
    #disconnect() {
        this.#receiver = undefined;
        for (const { method, controller, opened } of this.#calls.values()) {
            controller.abort();
            for (const stream of opened)
                endStream(stream, method);
        }
        this.#calls.clear();
        for (const stream of this.#streams.values())
            stream.end();
        this.#streams.clear();
        for (const { name, reject } of this.#requests.values()) {
            reject(new FrameworkError("closed", "the page has disconnected", name));
        }
    }
    async #respond(id, members) {
        await undefined;
        this.#send(`"id":${id},${members}`);
    }
    #sendControl = (method, stream, params) => this.#sendNotification(method, `"stream":${stream}${params === undefined ? "" : `,${params}`}`);
    #sendNotification(method, params) {
        this.#send(`"method":"${method}","params":{${params}}`);
    }
    #send(members) {
        this.#receiver?.message(JSON.parse(`{"jsonrpc":"2.0",${members}}`));
    }
}
/** The context of handlers of events, which are never cancelled. */
const neverAborted = { signal: new AbortController().signal };
/** The error of a handler whose return value has no JSON form. */
class InvalidResult {
    message;
    constructor(cause) {
        this.message = `the value that the command returned cannot be sent: ${cause.message}`;
    }
}
/** Returns the `error` member of a response. */
const errorMember = (code, message) => `"error":${JSON.stringify({ code, message })}`;
/** Returns the `error` member for anything that a handler threw. */
function failure(error, method, declaration) {
    if (error instanceof InvalidResult)
        return errorMember(codes.internal, error.message);
    if (!(error instanceof CommandError)) {
        // A real backend writes a panic to its log.
        console.error(error);
        return errorMember(codes.internal, `\`${method}\` panicked; see the log of the backend`);
    }
    try {
        const { message, data } = error;
        const text = encode(declaration, data, method);
        return `"error":{"code":${codes.command},"message":${JSON.stringify(message)},"data":${text}}`;
    }
    catch (cause) {
        return errorMember(codes.internal, new InvalidResult(cause).message);
    }
}
function kindOf(code) {
    const [kind] = Object.entries(codes).find(([, known]) => known === code) ?? [];
    return (kind ?? "internal");
}
/**
 * Encodes a value with the codec of its declaration. No bytes travel out of band, so that the text
 * is complete.
 */
function encode({ codec = plain }, value, subject) {
    return codec.encode(value, { subject, attachments: undefined }).text;
}
/** Decodes a value with the codec of its declaration. */
function decode({ codec = plain }, json, subject) {
    return codec.decode(json, { subject, attachments: undefined }).value;
}
/**
 * Ends a stream of a call that has ended. A stream of the page ends with an error, because it is
 * incomplete.
 */
function endStream(stream, method) {
    if (stream instanceof OutgoingStream)
        stream.end();
    else
        stream.end(new FrameworkError("cancelled", "the call that the stream belongs to has ended", method));
}

export { fakeBackend };
