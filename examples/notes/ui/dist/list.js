var __defProp = Object.defineProperty;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};

// src/bindings/viewer/differences.js
function explain(message, found) {
  const data = areDifferences(found) ? found : void 0;
  return { message: data === void 0 ? message : message + inWords(data), data };
}
function areDifferences(found) {
  const { added, removed, changed } = found ?? {};
  return Array.isArray(added) && Array.isArray(removed) && Array.isArray(changed);
}
function inWords({ added, removed, changed }) {
  const lines = [
    ...added.map(({ name, core }) => `+ ${name}: ${core} (in the core alone)`),
    ...removed.map(({ name, page }) => `- ${name}: ${page} (in this page alone)`),
    ...changed.map(({ name, page, core }) => `~ ${name}: ${page} (in this page)
  ${name}: ${core} (in the core)`)
  ];
  return lines.map((line) => `
${line}`).join("");
}
var init_differences = __esm({
  "src/bindings/viewer/differences.js"() {
    "use strict";
  }
});

// src/bindings/viewer/contract.ts
var contract_exports = {};
__export(contract_exports, {
  contract: () => contract,
  explain: () => explain
});
var contract;
var init_contract = __esm({
  "src/bindings/viewer/contract.ts"() {
    "use strict";
    init_differences();
    contract = {
      "command search_notes": "(text: string) => Note[] throws NoteError",
      "event NoteDeleted": "from the core: NoteDeleted",
      "event NoteSaved": "from the core: NoteSaved",
      "type Note": "{ body: string; changed: string; id: u32; title: string }",
      "type NoteDeleted": "{ id: u32 }",
      "type NoteError": '{ kind: "emptyTitle" } | { kind: "notFound"; id: u32 } | { kind: "storage"; message: string } | { kind: "titleTooLong"; max: u32 }',
      "type NoteSaved": "{ note: Note }"
    };
  }
});

// src/bindings/viewer/ipc.js
var codes = {
  command: 1,
  parse: -32700,
  "invalid-frame": -32600,
  "unknown-command": -32601,
  "invalid-payload": -32602,
  internal: -32603,
  closed: -32e3,
  "payload-too-large": -32001,
  overloaded: -32002,
  "unsupported-version": -32003,
  "permission-denied": -32004,
  transport: -32005,
  "schema-mismatch": -32006,
  cancelled: -32007,
  "deadline-exceeded": -32008
};
var IpcError = class extends Error {
  /** The number that stands for the kind on the wire. */
  code;
  /** The command that was called, or the event that was meant, by its name on the wire. */
  command;
  constructor(code, message, command2, options) {
    super(message, options);
    this.code = code;
    this.command = command2;
  }
};
var CommandError = class extends IpcError {
  name = "CommandError";
  kind = "command";
  /** The error, as the command returned it. */
  data;
  constructor(message, data, command2) {
    super(codes.command, message, command2);
    this.data = data;
  }
};
var FrameworkError = class extends IpcError {
  name = "FrameworkError";
  kind;
  data;
  constructor(kind, message, command2, options) {
    super(options?.code ?? codes[kind], message, command2, options);
    this.kind = kind;
    this.data = options?.data;
  }
};
function frameworkError({ code, message, data }, subject) {
  return new FrameworkError(kindOf(code), message, subject, { code, data: isDetail(data) ? data : void 0 });
}
function transportError(cause, subject) {
  if (cause instanceof FrameworkError)
    return cause;
  if (isErrorObject(cause))
    return frameworkError(cause, subject);
  return new FrameworkError("transport", describe(cause), subject, { cause });
}
function describe(cause) {
  try {
    return `${cause instanceof Error ? cause.message : cause}`;
  } catch {
    return "what was thrown has no text";
  }
}
var isErrorObject = (cause) => typeof cause === "object" && cause !== null && "code" in cause && typeof cause.code === "number" && !(cause instanceof Error);
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
var stringify = JSON.stringify;
var isArray = Array.isArray;
var assign = Object.assign;
var defineProperty = Object.defineProperty;
var timeout = setTimeout;
var clearTimer = clearTimeout;
var NativePromise = Promise;
var getPrototypeOf = Object.getPrototypeOf;
var keys = Object.keys;
var slice = String.prototype.slice;
var apply = Reflect.apply;
var { create, prototype } = Object;
var { exec } = RegExp.prototype;
var { toString } = prototype;
var { isWellFormed: native } = String.prototype;
var table = () => create(null);
var isLiteral = (proto) => proto === prototype || proto === null;
var tagOf = (value) => apply(slice, apply(toString, value, []), [8, -1]);
var matches = (text, pattern) => apply(exec, pattern, [text]) !== null;
var isWellFormed = (text) => native === void 0 ? !matches(text, /\p{Cs}/u) : apply(native, text, []);
async function quiet(promise) {
  try {
    await promise;
  } catch {
  }
}
var Refusal = class {
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
};
var LEVELS = 128;
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
  const marker = isPlain(value) ? void 0 : extension?.marker(value);
  if (marker !== void 0)
    return marker;
  const { toJSON } = value;
  if (typeof toJSON !== "function")
    return members(value, level, false, extension);
  const json = apply(toJSON, value, [`${key}`]);
  return typeof json === "object" && json !== null ? members(json, level, true, extension) : part(json, key, level, extension);
}
var isPlain = (value) => isArray(value) || isLiteral(getPrototypeOf(value));
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
  let copy = copied ? table() : void 0;
  let name = "";
  try {
    for (let i = 0; i < names.length; i++) {
      name = names[i] ?? "";
      if (!isWellFormed(name))
        refuse("has half of a surrogate pair in its name, which is not text");
      const before = from[name];
      const after = part(before, name, level + 1, extension);
      const key = extension === void 0 ? name : extension.key(name);
      if (after !== before || key !== name)
        copy ??= firstOf(from, names, i);
      if (copy !== void 0)
        copy[key] = after;
    }
  } catch (cause) {
    throw within(value, name, cause);
  }
  return copy ?? value;
}
function firstOf(from, names, count) {
  const copy = table();
  for (let i = 0; i < count; i++) {
    const name = names[i] ?? "";
    copy[name] = from[name];
  }
  return copy;
}
function elements(value, level, copied, extension) {
  let copy = copied ? [] : void 0;
  let i = 0;
  try {
    for (; i < value.length; i++) {
      const before = value[i];
      const after = part(before, i, level + 1, extension);
      if (after === void 0)
        refuse("is undefined, which an array can not hold: pass null");
      if (copy === void 0 && after !== before) {
        copy = [];
        for (let j = 0; j < i; j++)
          copy[j] = value[j];
      }
      if (copy !== void 0)
        copy[i] = after;
    }
  } catch (cause) {
    throw within(value, `[${i}]`, cause);
  }
  return copy ?? value;
}
function refuse(what) {
  throw new Refusal(what);
}
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
var plain = {
  encode: (value, { subject }, next) => next(encode(value, subject)),
  decode: (json, _, next) => next(json)
};
function encode(value, subject) {
  try {
    return stringify(sendable(value)) ?? "null";
  } catch (cause) {
    throw refused(cause, subject);
  }
}
function refused(thrown, subject) {
  const { what, path, cause } = thrown instanceof Refusal ? thrown : new Refusal("can not be read", thrown);
  const message = `${path === "" ? "what is passed" : `\`${path}\``} ${what}${cause === void 0 ? "" : `: ${describe(cause)}`}`;
  return new FrameworkError("invalid-payload", message, subject, { cause, data: path === "" ? void 0 : { path } });
}
function callText(id, method, params) {
  return `{"jsonrpc":"2.0","id":${id},"method":${stringify(method)}${paramsText(params)}}`;
}
function notificationText(method, params) {
  return `{"jsonrpc":"2.0","method":${stringify(method)}${paramsText(params)}}`;
}
var paramsText = (params) => params === void 0 ? "" : `,"params":${params}`;
// @__NO_SIDE_EFFECTS__
function bindings(fingerprint, load) {
  return { fingerprint, load };
}
var PATIENCE = 3e3;
var Handshake = class {
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
  async explain(api2, error, ask, reject) {
    const { message, data } = await (this.#errors[api2.fingerprint] ??= explained(api2, error, ask));
    reject(new FrameworkError("schema-mismatch", message, error.command, { data }));
  }
};
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
    const giveUp = () => give({ message, data: void 0 });
    timeout(giveUp, PATIENCE);
    const compare = async () => {
      const { contract: contract2, explain: explain3 } = await load();
      give(explain3(message, await ask(contract2)));
    };
    compare().catch(giveUp);
  });
}
var Inflight = class {
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
};
var LONGEST = 2147483647;
function cancelled(subject, signal) {
  return new FrameworkError("cancelled", "the call was cancelled", subject, { cause: signal?.reason });
}
function watch({ signal, timeout: timeout$1 }, subject, stop) {
  if (timeout$1 !== void 0 && !(timeout$1 >= 1 && timeout$1 <= LONGEST)) {
    throw new FrameworkError("invalid-payload", `\`timeout\` is ${timeout$1}: give 1 to ${LONGEST} ms`, subject);
  }
  if (signal?.aborted)
    throw cancelled(subject, signal);
  const abort = () => stop(cancelled(subject, signal));
  const late = () => stop(new FrameworkError("deadline-exceeded", `no answer within ${timeout$1} ms`, subject));
  const timer = timeout$1 === void 0 ? void 0 : timeout(late, timeout$1);
  signal?.addEventListener("abort", abort);
  return () => {
    clearTimer(timer);
    signal?.removeEventListener("abort", abort);
  };
}
var Subscription = class {
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
    this.#last = void 0;
    try {
      await this.#registrar.listen();
    } catch (error) {
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
    if (this.#listeners[key] === void 0)
      return false;
    delete this.#listeners[key];
    this.#present--;
    return true;
  }
};
function findBridge() {
  return globalThis.__IPC__;
}
var Session = class {
  /** Streams, by their numbers. */
  streams = table();
  handshake = new Handshake();
  /** Events that wait for bytes, and those behind them. */
  up = table();
  down = table();
};
var subscriptions = table();
var inflight = new Inflight();
var session = new Session();
var transport;
var connection;
var current;
var heard = true;
function request$1(method, params, declaration = {}, subject = method, extra) {
  return new NativePromise((resolve, reject) => new Calling(subject, declaration, resolve, reject, extra).send(method, params));
}
var Calling = class {
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
    const { api: api2, codec = plain } = this.declaration;
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
      const post2 = sender(subject, api2);
      const send = (text) => {
        const stay = () => {
          if (this.#answered)
            throw cancelled(subject);
        };
        stay();
        post2((link) => {
          this.#id = link.nextId();
          extra?.begins?.(this.#id);
          stay();
          inflight.add(this.#id, this);
          link.send(callText(this.#id, method, text));
        });
      };
      if (params === void 0)
        send();
      else {
        const underWay = (giveUp) => void (this.#giveUp = giveUp);
        codec.encode(params, { subject, attachments: connection?.attachments, underWay, fail }, send);
      }
    } catch (cause) {
      if (this.#answered)
        void extra?.ends?.(cancelled(subject));
      fail(transportError(cause, subject));
    }
  }
  resolve(result) {
    this.#answer(void 0, () => this.#resolve(result));
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
  #answer(error, settle2) {
    if (this.#answered)
      return;
    this.#answered = true;
    const waits = this.#extra?.ends?.(error);
    if (waits)
      void waits.then(() => this.#settle(settle2));
    else
      this.#settle(settle2);
  }
  #settle(settle2) {
    if (this.#over)
      return;
    this.#over = true;
    this.#leave?.();
    settle2();
  }
};
function tell(method, params) {
  try {
    post(notificationText(method, typeof params === "string" ? params : stringify(params)));
  } catch {
  }
}
function post(text) {
  connection?.send(text);
}
var takers = table();
function notify(event2, payload, { api: api2, codec = plain }) {
  const post2 = sender(event2, api2);
  const road = { subject: event2, attachments: connection?.attachments, lane: session.up, fail: complain };
  codec.encode(payload, road, (text) => post2((link) => link.send(notificationText(event2, `[${text}]`))));
}
function subscribe(event2, declaration, listener, verb = "listen") {
  const subscription = subscriptions[event2] ?? openSubscription(event2, declaration, verb);
  return { subscription, leave: subscription.add(listener) };
}
function openSubscription(event2, declaration, verb) {
  const { api: api2 } = declaration;
  const params = verb === "listen" ? { event: event2 } : { request: event2 };
  const subscription = new Subscription({
    declaration,
    listen: () => request$1(`$/${verb}`, params, { api: api2 }, event2),
    unlisten: () => request$1(`$/un${verb}`, params, { api: api2 }, event2),
    ended: () => delete subscriptions[event2]
  });
  subscriptions[event2] = subscription;
  void subscription.register();
  return subscription;
}
function sender(subject, api2) {
  const link = connect(subject);
  const mine = session;
  const stay = () => {
    if (session !== mine)
      throw new FrameworkError("closed", "the session ended before this was sent", subject);
  };
  return (send) => {
    try {
      stay();
      if (api2 !== void 0) {
        mine.handshake.tell(api2, (text) => link.send(text));
        stay();
      }
      send(link);
    } catch (cause) {
      throw transportError(cause, subject);
    }
  };
}
function connect(subject) {
  if (connection !== void 0)
    return connection;
  const found = transport ?? findBridge();
  if (found === void 0)
    throw new FrameworkError("transport", noBridge, subject);
  const receiver = {
    message: (message) => {
      if (receiver === current)
        take(message);
    },
    closed: (error) => {
      if (receiver === current)
        close(error);
    }
  };
  current = receiver;
  heard = true;
  return connection = found.connect(receiver);
}
var noBridge = "this page has no ipc bridge: open it in a window attached to ipc-runtime, or call setTransport() first";
function take(message) {
  heard = true;
  if ("method" in message)
    return (takers[message.method] ?? deliver)(message);
  if (typeof message.id !== "number")
    return;
  const call = inflight.take(message.id);
  if (call === void 0)
    return;
  try {
    settle(call, message);
  } catch (cause) {
    call.reject(transportError(cause, call.subject));
  }
}
function settle(call, answer) {
  const { subject, declaration: { api: api2, codec = plain } } = call;
  const road = { subject, attachments: connection?.attachments, fail: (error2) => call.reject(error2) };
  if (!("error" in answer))
    return codec.decode(answer.result, road, (result) => call.resolve(result));
  const { code, message, data } = answer.error;
  if (code === codes.command) {
    return codec.decode(data, road, (data2) => call.reject(new CommandError(message, data2, subject)));
  }
  const error = frameworkError(answer.error, subject);
  if (api2 === void 0 || error.kind !== "schema-mismatch")
    return call.reject(error);
  void session.handshake.explain(api2, error, (contract2) => request$1("$/compare", { contract: contract2 }), road.fail);
}
function deliver(event2) {
  const subscription = subscriptions[event2.method];
  if (subscription === void 0)
    return;
  const mine = session;
  const { codec = plain } = subscription.declaration;
  const road = { subject: event2.method, attachments: connection?.attachments, lane: mine.down, fail: complain };
  codec.decode(payloadOf(event2), road, (payload) => {
    if (session === mine)
      subscription.deliver(payload);
  });
}
function complain({ command: command2, message }) {
  console.error(`event ${command2}: ${message}`);
}
function payloadOf({ params }) {
  if (params === void 0)
    return void 0;
  return isPositional(params) ? params[0] : params.payload;
}
var isPositional = (params) => isArray(params);
function close(error) {
  const lost = inflight.takeAll();
  const renew = heard && error.code !== codes["unsupported-version"];
  heard = false;
  const { streams } = session;
  session = new Session();
  for (const event2 in subscriptions) {
    if (renew)
      void subscriptions[event2]?.register();
    else
      subscriptions[event2]?.fail(frameworkError(error, event2));
  }
  for (const id in streams)
    streams[id]?.lost(error);
  for (const id in lost) {
    const call = lost[id];
    call?.reject(frameworkError(error, call.subject));
  }
}
// @__NO_SIDE_EFFECTS__
function command(wireName, api2, codec, streams) {
  const declaration = { api: api2, codec };
  const send = streams ?? plainly;
  const call = (args, options) => (
    // The bindings were generated from the command's Rust signature: they are what knows these types.
    send(wireName, args, declaration, options)
  );
  return assign(call, { wireName, api: api2, codec });
}
var plainly = (method, args, declaration, options) => request$1(method, args, declaration, method, options && { options });
// @__NO_SIDE_EFFECTS__
function event(wireName, api2, codec, kept) {
  const declaration = { api: api2, codec, kept };
  return {
    wireName,
    api: api2,
    codec,
    kept,
    listen: (handler) => listen$2(wireName, declaration, (payload) => handler(payload)),
    once: () => once(wireName, declaration),
    emit: (payload) => notify(wireName, payload, declaration)
  };
}
function listen$2(event2, declaration, handler) {
  let watched = false;
  const { subscription, leave } = subscribe(event2, declaration, {
    next(payload) {
      try {
        handler(payload);
      } catch (error) {
        report(error);
      }
    },
    lost(error) {
      if (!watched || subscription.confirmed)
        console.error(`event ${event2}: ${describe(error)}`);
    }
  });
  return stopper(leave, () => {
    watched = true;
    return subscription.ready;
  });
}
function once(event2, declaration) {
  return new NativePromise((resolve, reject) => {
    const { leave } = subscribe(event2, declaration, {
      next(payload) {
        leave();
        resolve(payload);
      },
      lost: reject
    });
  });
}
function stopper(leave, ready) {
  const stop = defineProperty(leave, "ready", { get: ready });
  const dispose = Symbol.dispose;
  if (dispose !== void 0)
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
  } catch (error) {
    if (error instanceof CommandError)
      return { ok: false, kind: "command", error };
    if (error instanceof FrameworkError)
      return { ok: false, kind: "framework", error };
    throw error;
  }
}

// src/bindings/viewer/index.ts
var api = /* @__PURE__ */ bindings("3b504acd57030154", () => Promise.resolve().then(() => (init_contract(), contract_exports)));
var searchNotes = /* @__PURE__ */ command("search_notes", api);
var noteSaved = /* @__PURE__ */ event("NoteSaved", api);
var noteDeleted = /* @__PURE__ */ event("NoteDeleted", api);

// src/dates.ts
var relative = new Intl.RelativeTimeFormat("en", { numeric: "auto" });
var MINUTE = 6e4;
var HOUR = 60 * MINUTE;
function ago(then, now = /* @__PURE__ */ new Date()) {
  const elapsed = now.getTime() - then.getTime();
  if (elapsed < MINUTE) return "just now";
  if (elapsed < HOUR) return relative.format(-Math.floor(elapsed / MINUTE), "minute");
  const nights = Math.round((midnight(now) - midnight(then)) / (24 * HOUR));
  if (nights === 0) return relative.format(-Math.floor(elapsed / HOUR), "hour");
  if (nights < 7) return relative.format(-nights, "day");
  const year = then.getFullYear() === now.getFullYear() ? {} : { year: "numeric" };
  return then.toLocaleDateString("en", { day: "numeric", month: "long", ...year });
}
function tellTime(place, when) {
  const then = new Date(when);
  place.dateTime = when;
  place.title = then.toLocaleString("en", { dateStyle: "long", timeStyle: "short" });
  place.textContent = ago(then);
}
function midnight(day) {
  return new Date(day.getFullYear(), day.getMonth(), day.getDate()).getTime();
}
setInterval(() => {
  for (const place of document.querySelectorAll("time")) place.textContent = ago(new Date(place.dateTime));
}, MINUTE / 2);

// src/dom.ts
function element(id, type) {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`the page has no ${type.name} with the id ${id}`);
  return found;
}
function make(tag, className = "", ...children) {
  const made = document.createElement(tag);
  made.className = className;
  made.append(...children);
  return made;
}
function tell2(place, text) {
  place.hidden = text === void 0;
  place.textContent = text ?? "";
}

// src/found.ts
function beginnings(searched) {
  const words = searched.match(/[\p{L}\p{N}]+/gu);
  return words === null ? void 0 : new RegExp(`(?<![\\p{L}\\p{N}])(${words.join("|")})`, "giu");
}
function marked(text, searched) {
  const pattern = beginnings(searched);
  if (pattern === void 0) return [text];
  return text.split(pattern).map((part2, at) => at % 2 === 0 ? part2 : make("mark", "", part2));
}

// src/errors.ts
function explain2(error) {
  switch (error.kind) {
    case "emptyTitle":
      return "A note needs a title.";
    case "titleTooLong":
      return `A title has at most ${error.max} characters.`;
    case "notFound":
      return "This note has been deleted. Save it again to keep it as a new one.";
    case "storage":
      return `The notes could not be reached: ${error.message}`;
  }
}
function reason(error) {
  return error.kind === "command" ? explain2(error.data) : `Something went wrong: ${error.message}`;
}

// src/rows.ts
var Rows = class {
  #list;
  #make;
  #rows = /* @__PURE__ */ new Map();
  constructor(list3, make2) {
    this.#list = list3;
    this.#make = make2;
  }
  get(id) {
    return this.#rows.get(id);
  }
  all() {
    return [...this.#rows.values()];
  }
  show(notes, searched) {
    const before = this.#rows;
    this.#rows = new Map(notes.map(({ id }) => [id, before.get(id) ?? this.#make()]));
    for (const [id, row] of before) if (!this.#rows.has(id)) row.element.remove();
    let next = this.#list.firstElementChild;
    for (const note of notes) {
      const row = this.#rows.get(note.id);
      if (row === void 0) continue;
      row.show(note, searched);
      if (row.element === next) next = next.nextElementSibling;
      else this.#list.insertBefore(row.element, next);
    }
  }
};

// src/note-list.ts
var field = element("search", HTMLInputElement);
var list = element("notes", HTMLUListElement);
var nothing = element("nothing", HTMLElement);
var notice = element("notice", HTMLElement);
var NoteList = class {
  rows;
  #find;
  #notes = [];
  #latest = 0;
  constructor(find, row) {
    this.rows = new Rows(list, row);
    this.#find = find;
    field.addEventListener("input", () => void this.refresh());
    field.addEventListener("keydown", ({ key }) => {
      if (key !== "Escape") return;
      field.value = "";
      void this.refresh();
    });
  }
  /** What is shown, from the top. */
  get notes() {
    return this.#notes;
  }
  /** Asks again: the notes are others now, or the words. */
  async refresh() {
    const searched = field.value.trim();
    const turn = ++this.#latest;
    const found = await this.#find(searched);
    if (turn !== this.#latest) return;
    if (!found.ok) return tell2(notice, reason(found.error));
    this.#notes = found.value;
    this.rows.show(found.value, searched);
    const why = searched === "" ? "No notes yet." : `Nothing found for \u201C${searched}\u201D.`;
    tell2(nothing, found.value.length === 0 ? why : void 0);
  }
  /** Draws the eye to a note that has just been saved. */
  flash(id) {
    const row = this.rows.get(id)?.element;
    row?.classList.remove("fresh");
    void row?.offsetWidth;
    row?.classList.add("fresh");
  }
  focusSearch() {
    field.select();
  }
};

// src/list.ts
if (location.search === "?demo") (await import("./demo.js")).rehearse({ command });
var Card = class {
  element;
  #title = make("h2");
  #time = make("time");
  #text = make("p", "text");
  constructor() {
    this.element = make("li", "", make("header", "", this.#title, this.#time), this.#text);
  }
  show(note, searched) {
    this.#title.replaceChildren(...marked(note.title, searched));
    this.#text.replaceChildren(...marked(note.body, searched));
    tellTime(this.#time, note.changed);
  }
};
var list2 = new NoteList((text) => safe(searchNotes({ text })), () => new Card());
noteSaved.listen(async ({ note }) => {
  await list2.refresh();
  list2.flash(note.id);
});
noteDeleted.listen(() => void list2.refresh());
await list2.refresh();
