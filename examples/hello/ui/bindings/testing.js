// Built from ipc-runtime/client/src. Edit that, and run `npm run build` there.
import { setTransport, CommandError, FrameworkError, plain } from './ipc.js';

/** What may be on the way to the page, items for which no credit has come back. */
const WINDOW = 1024;
/** A stream to the page: the result of a call, or a channel. */
class Outgoing {
    id;
    #tell;
    #write;
    #waiting = [];
    #onTheWay = 0;
    #sent = 0;
    #over = false;
    kept = false;
    constructor(id, tell, write) {
        this.id = id;
        this.#tell = tell;
        this.#write = write;
    }
    send(item) {
        const text = this.#write(item);
        if (!this.#over) {
            this.#onTheWay++;
            this.#tell("$/items", this.id, `"items":[${text}]`);
        }
        if (!this.#over && this.#onTheWay >= WINDOW)
            return new Promise((resolve) => this.#waiting.push(resolve));
        return ++this.#sent % WINDOW === 0 ? turn() : Promise.resolve();
    }
    credit(items) {
        this.#onTheWay = Math.max(0, this.#onTheWay - items);
        if (this.#onTheWay < WINDOW)
            this.#release();
    }
    /** As a channel: what is sent leaves before this. */
    end() {
        if (this.#over)
            return;
        this.stop();
        this.#tell("$/end", this.id);
    }
    /** Nobody reads it any more. Whoever waits for room goes on. */
    stop() {
        this.#over = true;
        this.#release();
    }
    #release() {
        for (const resolve of this.#waiting.splice(0))
            resolve();
    }
}
/** Lets timers have their turn: a handler that never waits for anything else would keep them from it. */
function turn() {
    return new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
            port1.close();
            resolve();
        };
        port2.postMessage(0);
    });
}
/** A stream of the page's. */
class Incoming {
    id;
    #tell;
    #read;
    #items = [];
    #waiting = [];
    #over = false;
    #error;
    constructor(id, tell, read) {
        this.id = id;
        this.#tell = tell;
        this.#read = read;
    }
    [Symbol.asyncIterator]() {
        return this;
    }
    next() {
        return new Promise((resolve, reject) => {
            this.#waiting.push({ resolve, reject });
            this.#serve();
        });
    }
    /** Reads no more, and lets the page know. */
    async return() {
        this.#items.length = 0;
        if (!this.#over)
            this.#tell("$/stop", this.id);
        this.end();
        return { done: true, value: undefined };
    }
    receive(items) {
        if (this.#over)
            return;
        this.#items.push(...items);
        this.#serve();
    }
    /** There are no more; with an error where the page could not give all. */
    end(error) {
        if (this.#over)
            return;
        this.#over = true;
        this.#error = error;
        this.#serve();
    }
    #serve() {
        while (this.#waiting.length > 0 && (this.#items.length > 0 || this.#over)) {
            const waiting = this.#waiting.shift();
            const error = this.#error;
            if (this.#items.length > 0) {
                try {
                    waiting?.resolve({ done: false, value: this.#read(this.#items.shift()) });
                }
                catch (unreadable) {
                    waiting?.reject(unreadable);
                }
                if (!this.#over)
                    this.#tell("$/credit", this.id, '"items":1');
            }
            else if (error === undefined) {
                waiting?.resolve({ done: true, value: undefined });
            }
            else {
                this.#error = undefined;
                waiting?.reject(error);
            }
        }
    }
}
/** Sends what a handler that streams has returned, one item after the other, until it is at its end or nobody reads. */
async function sendAll(items, to, { signal }) {
    const iterator = iteratorOf(items);
    let ended = false;
    const stop = async () => {
        if (!ended)
            await iterator.return?.();
    };
    // What an iterator says when it is given up is nobody's concern.
    signal.addEventListener("abort", () => void stop().catch(() => undefined));
    while (!signal.aborted) {
        const { done, value } = await iterator.next();
        ended ||= done === true;
        if (ended || signal.aborted)
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
const notItems = "a command that streams has to return an array, an iterable or an async iterable";
function iteratorOf(items) {
    if (typeof items !== "object" || items === null)
        throw new TypeError(notItems);
    const { [Symbol.asyncIterator]: later, [Symbol.iterator]: now } = items;
    if (later !== undefined)
        return later.call(items);
    if (now !== undefined)
        return now.call(items);
    throw new TypeError(notItems);
}

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
 *
 * Streams keep their order and wait for their readers, at most 1,024 items ahead. Channels end with their call, unless a
 * handler keeps them.
 */
function fakeCore(options = {}) {
    return new Core(options);
}
let used;
/** Takes the place of a core that is gone, so that listeners which are left do not complain between tests. */
const nobody = {
    connect: () => ({
        nextId: () => 1,
        send(text) {
            if (JSON.parse(text).method?.startsWith("$/") !== false)
                return;
            throw { code: codes.transport, message: "the fake core has been restored, and this page has no bridge" };
        },
    }),
};
class Core {
    window;
    #fingerprint;
    #commands = new Map();
    #events = new Map();
    /** How often the page listens to an event, or handles a request. */
    #counts = new Map();
    #received = new Map();
    /** The last of each event that is kept for late listeners. */
    #kept = new Map();
    #running = new Map();
    #asking = new Map();
    #streams = new Map();
    /** The numbers that were drawn for arguments, until their call comes. */
    #drawn = new Map();
    #receiver;
    #lastId = 0;
    #lastAsked = 0;
    #stale = false;
    constructor({ window = "main", fingerprint }) {
        this.window = window;
        this.#fingerprint = fingerprint;
        if (used !== undefined)
            used.#leave();
        used = this;
        setTransport(this);
    }
    handle(command, handler) {
        const run = (args, context) => handler(args, context);
        this.#commands.set(command.wireName, { declaration: command, streams: "streams" in command, run });
    }
    error(command, data, message = "the command failed") {
        return new CommandError(message, data, command.wireName);
    }
    emit(event, payload) {
        const name = event.wireName;
        const text = `"method":${JSON.stringify(name)},"params":[${written(event, payload, name)}]`;
        if (event.kept)
            this.#kept.set(name, { text });
        if (this.#has(name))
            this.#tell(text);
    }
    on(event, handler) {
        const known = { declaration: event, streams: false, run: (payload) => handler(payload) };
        const handlers = this.#events.get(event.wireName) ?? new Set();
        this.#events.set(event.wireName, handlers.add(known));
        return () => void handlers.delete(known);
    }
    async request(request, payload, { signal } = {}) {
        const name = request.wireName;
        const text = written(request, payload, name);
        const cancelled = () => new FrameworkError("cancelled", "the request was given up", name, { cause: signal?.reason });
        if (signal?.aborted)
            throw cancelled();
        if (!this.#has(name))
            throw new FrameworkError("unknown-command", `the page has no handler for \`${name}\``, name);
        const id = ++this.#lastAsked;
        const giveUp = () => {
            this.#notify("$/cancelRequest", `"id":${id}`);
            this.#asking.get(id)?.reject(cancelled());
        };
        signal?.addEventListener("abort", giveUp);
        try {
            return await new Promise((resolve, reject) => {
                this.#asking.set(id, { declaration: request, name, resolve: (reply) => resolve(reply), reject });
                this.#tell(`"id":${id},"method":${JSON.stringify(name)},"params":[${text}]`);
            });
        }
        finally {
            this.#asking.delete(id);
            signal?.removeEventListener("abort", giveUp);
        }
    }
    calls(command) {
        return (this.#received.get(command.wireName) ?? []).map((args) => args(command));
    }
    restore() {
        if (used !== this)
            return;
        used = undefined;
        this.#leave();
        setTransport("__IPC__" in globalThis ? undefined : nobody);
    }
    [Symbol.dispose]() {
        this.restore();
    }
    connect(receiver) {
        this.#receiver = receiver;
        this.#counts.clear();
        return {
            nextId: (argument) => {
                const id = ++this.#lastId;
                if (argument !== undefined)
                    this.#drawn.set(id, argument);
                return id;
            },
            send: (text) => this.#take(JSON.parse(text)),
        };
    }
    /** Who listens is noted at once, so that an event may follow in the same turn. All else takes its time, as it really does. */
    #take({ id, method, params, result, error }) {
        if (method === undefined) {
            this.#answered(id ?? 0, result, error);
        }
        else if (method === "$/bindings") {
            const { fingerprint } = params;
            this.#stale ||= this.#fingerprint !== undefined && fingerprint !== this.#fingerprint;
        }
        else if (id === undefined) {
            if (method.startsWith("$/"))
                this.#manage(method, params);
            else if (!this.#stale)
                void this.#handleEvent(method, params);
        }
        else if (this.#stale) {
            void this.#answer(id, refusal(codes["schema-mismatch"], "the bindings of this page are not those of the core: generate them again"));
        }
        else if (method === "$/listen" || method === "$/handle") {
            this.#count(params, 1);
            void this.#listened(id, params.event ?? "");
        }
        else if (method === "$/unlisten" || method === "$/unhandle") {
            this.#count(params, -1);
            void this.#answer(id, '"result":null');
        }
        else {
            void this.#run(id, method, params);
        }
    }
    async #listened(id, event) {
        const kept = this.#kept.get(event);
        await undefined;
        // A newer one has reached the page already.
        if (kept !== undefined && this.#kept.get(event) === kept)
            this.#tell(kept.text);
        this.#tell(`"id":${id},"result":null`);
    }
    #count({ event, request }, by) {
        const name = event ?? request ?? "";
        this.#counts.set(name, Math.max(0, (this.#counts.get(name) ?? 0) + by));
    }
    #has(name) {
        return (this.#counts.get(name) ?? 0) > 0;
    }
    /** Messages about streams and calls. */
    #manage(method, { id, stream, items, error }) {
        const found = this.#streams.get(stream);
        if (method === "$/cancelRequest")
            void this.#giveUp(id);
        else if (found instanceof Outgoing) {
            if (method === "$/credit")
                found.credit(items);
            else if (method === "$/stop")
                found.stop();
        }
        else if (found instanceof Incoming) {
            if (method === "$/items")
                found.receive(items);
            else if (method === "$/end")
                found.end(error && new Error(error.message));
        }
    }
    async #handleEvent(event, params) {
        await undefined;
        const [payload] = params;
        for (const { declaration, run } of this.#events.get(event) ?? [])
            run(read(declaration, payload, event), idle);
    }
    async #run(id, method, params) {
        const running = { id, method, controller: new AbortController(), opened: [] };
        this.#running.set(id, running);
        const opened = this.#open(running, params);
        const argsFor = (declaration) => {
            const args = read(declaration, params, method);
            return typeof args === "object" && args !== null ? { ...args, ...opened } : args;
        };
        const received = this.#received.get(method);
        if (received === undefined)
            this.#received.set(method, [argsFor]);
        else
            received.push(argsFor);
        await undefined;
        const answer = await this.#answerOf(running, argsFor);
        await undefined;
        if (this.#running.get(id) === running)
            this.#settle(running, answer);
    }
    /** The members of the answer to a call. */
    async #answerOf({ id, method, controller: { signal } }, argsFor) {
        const command = this.#commands.get(method);
        if (command === undefined) {
            return refusal(codes["unknown-command"], `no such command: give the fake core one with \`handle(…)\` for \`${method}\``);
        }
        const { declaration, streams, run } = command;
        const write = (value) => {
            try {
                return written(declaration, value, method);
            }
            catch (error) {
                throw new Unsent(error);
            }
        };
        try {
            const result = await run(argsFor(declaration), { signal });
            if (!streams)
                return `"result":${write(result)}`;
            const stream = new Outgoing(id, this.#about, write);
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
    /** What stands for the channels and streams among the arguments. They are open before the handler runs. */
    #open({ method, opened }, params) {
        const stands = {};
        for (const [name, id] of Object.entries(params ?? {})) {
            const argument = this.#drawn.get(id);
            if (argument?.name !== name)
                continue;
            this.#drawn.delete(id);
            const declaration = () => this.#commands.get(method)?.declaration ?? {};
            if (argument.flow === "streaming") {
                const incoming = new Incoming(id, this.#about, (item) => read(declaration(), item, method));
                stands[name] = incoming;
                this.#streams.set(id, incoming);
                opened.push(incoming);
            }
            else {
                const outgoing = new Outgoing(id, this.#about, (item) => written(declaration(), item, method));
                const end = () => {
                    this.#streams.delete(id);
                    outgoing.end();
                };
                const keep = () => {
                    outgoing.kept = true;
                    return end;
                };
                stands[name] = Object.assign((message) => outgoing.send(message), { keep });
                this.#streams.set(id, outgoing);
                opened.push(outgoing);
            }
        }
        return stands;
    }
    /** Channels end before the answer, and what the page gives is taken no more: who still reads it is told so. */
    #settle(running, answer) {
        this.#running.delete(running.id);
        for (const stream of running.opened) {
            if (stream instanceof Outgoing && stream.kept)
                continue;
            this.#streams.delete(stream.id);
            cut(stream, running.method);
        }
        this.#tell(`"id":${running.id},${answer}`);
    }
    async #giveUp(id) {
        await undefined;
        const running = this.#running.get(id);
        if (running === undefined)
            return;
        running.controller.abort();
        this.#settle(running, refusal(codes.cancelled, "the call was cancelled"));
    }
    #answered(id, result, error) {
        const asking = this.#asking.get(id);
        if (asking === undefined)
            return;
        const { declaration, name, resolve, reject } = asking;
        try {
            if (error === undefined)
                resolve(read(declaration, result, name));
            else if (error.code === codes.command)
                reject(new CommandError(error.message, read(declaration, error.data, name), name));
            else
                reject(new FrameworkError(kindOf(error.code), error.message, name, { code: error.code }));
        }
        catch (unreadable) {
            reject(unreadable);
        }
    }
    /** The page has another core, or none. */
    #leave() {
        this.#receiver = undefined;
        for (const { method, controller, opened } of this.#running.values()) {
            controller.abort();
            for (const stream of opened)
                cut(stream, method);
        }
        this.#running.clear();
        for (const stream of this.#streams.values())
            stream.end();
        this.#streams.clear();
        for (const { name, reject } of this.#asking.values())
            reject(new FrameworkError("closed", "the page is gone", name));
    }
    async #answer(id, members) {
        await undefined;
        this.#tell(`"id":${id},${members}`);
    }
    #about = (method, stream, more) => this.#notify(method, `"stream":${stream}${more === undefined ? "" : `,${more}`}`);
    #notify(method, params) {
        this.#tell(`"method":"${method}","params":{${params}}`);
    }
    #tell(members) {
        this.#receiver?.message(JSON.parse(`{"jsonrpc":"2.0",${members}}`));
    }
}
/** For handlers that nobody gives up. */
const idle = { signal: new AbortController().signal };
/** What a handler returned has no JSON. */
class Unsent {
    message;
    constructor(cause) {
        this.message = `what the command returned can not be sent: ${cause.message}`;
    }
}
const refusal = (code, message) => `"error":${JSON.stringify({ code, message })}`;
function failure(error, method, declaration) {
    if (error instanceof Unsent)
        return refusal(codes.internal, error.message);
    if (!(error instanceof CommandError)) {
        console.error(error); // the log of the core
        return refusal(codes.internal, `\`${method}\` panicked; the log of the core says why`);
    }
    try {
        const { message, data } = error;
        return `"error":{"code":${codes.command},"message":${JSON.stringify(message)},"data":${written(declaration, data, method)}}`;
    }
    catch (unsent) {
        return refusal(codes.internal, new Unsent(unsent).message);
    }
}
function kindOf(code) {
    const [kind] = Object.entries(codes).find(([, known]) => known === code) ?? [];
    return (kind ?? "internal");
}
/** The JSON of a value, as its declaration has it written. */
function written({ codec = plain }, value, subject) {
    let text = "null";
    codec.encode(value, road(subject), (json) => (text = json));
    return text;
}
/** The value of a JSON, as its declaration has it read. */
function read({ codec = plain }, json, subject) {
    let value;
    codec.decode(json, road(subject), (read) => (value = read));
    return value;
}
/** No attachments, so nothing is waited for: all of it happens at once. */
function road(subject) {
    return {
        subject,
        attachments: undefined,
        fail: (error) => {
            throw error;
        },
    };
}
/** Ends a stream of a call that has ended. What has come of one of the page's is not all of it. */
function cut(stream, method) {
    if (stream instanceof Outgoing)
        stream.end();
    else
        stream.end(new FrameworkError("cancelled", "the call that the stream belongs to has ended", method));
}

export { fakeCore };
