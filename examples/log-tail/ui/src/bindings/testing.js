// Built from ipc-runtime/client/src. Edit that, and run `npm run build` there.
import { setTransport, CommandError, plain } from './ipc.js';

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
 */
function fakeCore(options = {}) {
    return new Core(options);
}
// The codes of the protocol.
const UNKNOWN_COMMAND = -32601;
const INTERNAL = -32603;
const SCHEMA_MISMATCH = -32006;
const TRANSPORT = -32005;
const COMMAND = 1;
let used;
/** Takes the place of a core that is gone, so that listeners which are left do not complain between tests. */
const nobody = {
    connect: () => ({
        nextId: () => 1,
        send(text) {
            if (JSON.parse(text).method.startsWith("$/"))
                return;
            throw { code: TRANSPORT, message: "the fake core has been restored, and this page has no bridge" };
        },
    }),
};
class Core {
    window;
    #fingerprint;
    #commands = new Map();
    #events = new Map();
    #listening = new Map();
    #received = new Map();
    #receiver;
    #lastId = 0;
    #stale = false;
    constructor({ window = "main", fingerprint }) {
        this.window = window;
        this.#fingerprint = fingerprint;
        used = this;
        setTransport(this);
    }
    handle(command, handler) {
        const run = (args) => handler(...[args]);
        this.#commands.set(command.wireName, { declaration: command, run });
    }
    error(command, data, message = "the command failed") {
        return new CommandError(message, data, command.wireName);
    }
    emit(event, payload) {
        const text = written(event, payload, event.wireName);
        const listening = this.#listening.get(event.wireName) ?? 0;
        if (listening > 0)
            this.#tell(`"method":${JSON.stringify(event.wireName)},"params":[${text}]`);
    }
    on(event, handler) {
        const known = { declaration: event, run: (payload) => handler(payload) };
        const handlers = this.#events.get(event.wireName) ?? new Set();
        this.#events.set(event.wireName, handlers.add(known));
        return () => void handlers.delete(known);
    }
    calls(command) {
        return (this.#received.get(command.wireName) ?? []).map((args) => read(command, args, command.wireName));
    }
    restore() {
        if (used !== this)
            return;
        used = undefined;
        setTransport("__IPC__" in globalThis ? undefined : nobody);
    }
    [Symbol.dispose]() {
        this.restore();
    }
    connect(receiver) {
        this.#receiver = receiver;
        this.#listening.clear();
        return { nextId: () => ++this.#lastId, send: (text) => this.#take(JSON.parse(text)) };
    }
    /** Who listens is noted at once, so that an event may follow in the same turn. All else takes its time, as it really does. */
    #take({ id, method, params }) {
        if (method === "$/bindings") {
            const { fingerprint } = params;
            this.#stale ||= this.#fingerprint !== undefined && fingerprint !== this.#fingerprint;
        }
        else if (id === undefined) {
            if (!this.#stale)
                void this.#handleEvent(method, params);
        }
        else if (this.#stale) {
            void this.#refuse(id, SCHEMA_MISMATCH, "the bindings of this page are not those of the core: generate them again");
        }
        else if (method === "$/listen" || method === "$/unlisten") {
            this.#count(params, method === "$/listen" ? 1 : -1);
            void this.#answer(id, "null");
        }
        else {
            void this.#run(id, method, params);
        }
    }
    #count({ event }, by) {
        this.#listening.set(event, Math.max(0, (this.#listening.get(event) ?? 0) + by));
    }
    async #handleEvent(event, params) {
        await undefined;
        const [payload] = params;
        for (const { declaration, run } of this.#events.get(event) ?? [])
            run(read(declaration, payload, event));
    }
    async #run(id, method, params) {
        this.#received.set(method, [...(this.#received.get(method) ?? []), params]);
        await undefined;
        const command = this.#commands.get(method);
        if (command === undefined) {
            return this.#refuse(id, UNKNOWN_COMMAND, `no such command: give the fake core one with \`handle(…)\` for \`${method}\``);
        }
        let result;
        try {
            result = await command.run(read(command.declaration, params, method));
        }
        catch (error) {
            return this.#fail(id, method, command, error);
        }
        try {
            return await this.#answer(id, written(command.declaration, result, method));
        }
        catch (error) {
            return this.#refuse(id, INTERNAL, `what the command returned can not be sent: ${error.message}`);
        }
    }
    async #fail(id, method, { declaration }, error) {
        if (!(error instanceof CommandError)) {
            console.error(error); // the log of the core
            return this.#refuse(id, INTERNAL, `\`${method}\` panicked; the log of the core says why`);
        }
        try {
            const { message, data } = error;
            const text = written(declaration, data, method);
            this.#tell(`"id":${id},"error":{"code":${COMMAND},"message":${JSON.stringify(message)},"data":${text}}`);
        }
        catch (unsent) {
            return this.#refuse(id, INTERNAL, `what the command returned can not be sent: ${unsent.message}`);
        }
    }
    async #answer(id, result) {
        await undefined;
        this.#tell(`"id":${id},"result":${result}`);
    }
    async #refuse(id, code, message) {
        await undefined;
        this.#tell(`"id":${id},"error":${JSON.stringify({ code, message })}`);
    }
    #tell(members) {
        this.#receiver?.message(JSON.parse(`{"jsonrpc":"2.0",${members}}`));
    }
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

export { fakeCore };
