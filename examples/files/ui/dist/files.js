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

// src/bindings/differences.js
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
  "src/bindings/differences.js"() {
    "use strict";
  }
});

// src/bindings/contract.ts
var contract_exports = {};
__export(contract_exports, {
  contract: () => contract,
  explain: () => explain
});
var contract;
var init_contract = __esm({
  "src/bindings/contract.ts"() {
    "use strict";
    init_differences();
    contract = {
      "command delete": "(name: string) => boolean throws FileError",
      "command download": "(name: string) => Stream<Uint8Array> throws FileError",
      "command list": "() => Entry[] throws FileError",
      "command thumbnail": "(name: string, size: u32) => Uint8Array throws FileError",
      "command upload": "(name: string, size: number u64, file: Streaming<Uint8Array>, progress?: Channel<ProgressUpdate>) => Entry throws FileError",
      "event Usage": "from the core, keep_last, coalesce: Usage",
      "request Confirm": "(payload: Confirm) => boolean",
      "type Confirm": "{ question: string }",
      "type Entry": "{ isPicture: boolean; name: string; size: number u64; stored: f64 }",
      "type FileError": '{ kind: "bad_name" } | { kind: "no_picture" } | { kind: "not_found" } | { kind: "other"; why: string }',
      "type ProgressUpdate": "{ done: number u64; message: string | null; total: number u64 | null }",
      "type Usage": "{ bytes: number u64; files: u32 }"
    };
  }
});

// src/bindings/ipc.js
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
var wellFormed = (text) => isWellFormed(text) ? text : text.replace(/\p{Cs}/gu, "\uFFFD");
var isThenable = (value) => typeof value === "object" && value !== null && "then" in value && typeof value.then === "function";
function each(list4, say) {
  for (let i = 0; i < list4.length; i++)
    say(list4[i]);
}
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
function sendable(value, extension2) {
  return part(value, "", 1, extension2);
}
function part(value, key, level, extension2) {
  switch (typeof value) {
    case "string":
      return isWellFormed(value) ? value : refuse("holds half of a surrogate pair, which is not text");
    case "number":
      return value - value === 0 ? value : refuse(`is ${value}, which JSON has not: pass a finite number`);
    case "object":
      return value === null ? null : object(value, key, level, extension2);
    case "bigint":
      return extension2?.marker(value) ?? refuse("is a bigint, and none is taken here: pass a number");
    case "function":
      return refuse("is a function: pass what it returns");
    case "symbol":
      return refuse("is a symbol: pass a string");
    default:
      return value;
  }
}
function object(value, key, level, extension2) {
  if (level > LEVELS) {
    const refusal = new Refusal(`is nested deeper than ${LEVELS} levels`);
    refusal.deepest = value;
    throw refusal;
  }
  const marker = isPlain(value) ? void 0 : extension2?.marker(value);
  if (marker !== void 0)
    return marker;
  const { toJSON } = value;
  if (typeof toJSON !== "function")
    return members(value, level, false, extension2);
  const json = apply(toJSON, value, [`${key}`]);
  return typeof json === "object" && json !== null ? members(json, level, true, extension2) : part(json, key, level, extension2);
}
var isPlain = (value) => isArray(value) || isLiteral(getPrototypeOf(value));
function members(value, level, copied, extension2) {
  if (isArray(value))
    return elements(value, level, copied, extension2);
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
      const after = part(before, name, level + 1, extension2);
      const key = extension2 === void 0 ? name : extension2.key(name);
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
function elements(value, level, copied, extension2) {
  let copy = copied ? [] : void 0;
  let i = 0;
  try {
    for (; i < value.length; i++) {
      const before = value[i];
      const after = part(before, i, level + 1, extension2);
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
  async explain(api2, error, ask2, reject) {
    const { message, data } = await (this.#errors[api2.fingerprint] ??= explained(api2, error, ask2));
    reject(new FrameworkError("schema-mismatch", message, error.command, { data }));
  }
};
function explained({ load }, { message }, ask2) {
  return new NativePromise((resolve) => {
    const give = (explanation) => {
      resolve(explanation);
      const first = !told2;
      told2 = true;
      if (first)
        console.error(explanation.message);
    };
    let told2 = false;
    const giveUp2 = () => give({ message, data: void 0 });
    timeout(giveUp2, PATIENCE);
    const compare = async () => {
      const { contract: contract2, explain: explain3 } = await load();
      give(explain3(message, await ask2(contract2)));
    };
    compare().catch(giveUp2);
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
    const fail2 = (error) => {
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
        const underWay = (giveUp2) => void (this.#giveUp = giveUp2);
        codec.encode(params, { subject, attachments: connection?.attachments, underWay, fail: fail2 }, send);
      }
    } catch (cause) {
      if (this.#answered)
        void extra?.ends?.(cancelled(subject));
      fail2(transportError(cause, subject));
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
function draw(subject, argument) {
  return connect(subject).nextId(argument);
}
var takers = table();
function here() {
  return { streams: session.streams, attachments: connection?.attachments };
}
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
function settle(call, answer2) {
  const { subject, declaration: { api: api2, codec = plain } } = call;
  const road = { subject, attachments: connection?.attachments, fail: (error2) => call.reject(error2) };
  if (!("error" in answer2))
    return codec.decode(answer2.result, road, (result) => call.resolve(result));
  const { code, message, data } = answer2.error;
  if (code === codes.command) {
    return codec.decode(data, road, (data2) => call.reject(new CommandError(message, data2, subject)));
  }
  const error = frameworkError(answer2.error, subject);
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
  const { streams: streams2 } = session;
  session = new Session();
  for (const event2 in subscriptions) {
    if (renew)
      void subscriptions[event2]?.register();
    else
      subscriptions[event2]?.fail(frameworkError(error, event2));
  }
  for (const id in streams2)
    streams2[id]?.lost(error);
  for (const id in lost) {
    const call = lost[id];
    call?.reject(frameworkError(error, call.subject));
  }
}
// @__NO_SIDE_EFFECTS__
function command(wireName, api2, codec, streams2) {
  const declaration = { api: api2, codec };
  const send = streams2 ?? plainly;
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
var alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
var PAD = 61;
function loadBase64() {
  const Bytes = Uint8Array;
  const { fromBase64, prototype: prototype2 } = Bytes;
  const { toBase64 } = prototype2;
  const encoder = new TextEncoder();
  const decoder = new TextDecoder();
  const toCodes = encoder.encode.bind(encoder);
  const toText = decoder.decode.bind(decoder);
  const codes2 = toCodes(alphabet);
  const values = [];
  for (let i = 0; i < 64; i++)
    values[codes2[i] ?? 0] = i;
  const code = (bits) => codes2[bits & 63] ?? 0;
  function write(bytes) {
    if (toBase64 !== void 0)
      return apply(toBase64, bytes, []);
    const { length } = bytes;
    const text = new Bytes(Math.ceil(length / 3) * 4);
    for (let i = 0, to = 0; i < length; i += 3) {
      const bits = (bytes[i] ?? 0) << 16 | (bytes[i + 1] ?? 0) << 8 | (bytes[i + 2] ?? 0);
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
      return void 0;
    const digits = text[length - 1] !== "=" ? length : text[length - 2] !== "=" ? length - 1 : length - 2;
    const size = digits * 3 >> 2;
    return fromBase64 === void 0 ? readDigits(toCodes(text), digits, size) : readByEngine(fromBase64, text, size);
  }
  function readDigits(text, digits, size) {
    const bytes = new Bytes(size);
    let bits = 0;
    let held = 0;
    for (let i = 0, to = 0; i < digits; i++) {
      const value = values[text[i] ?? 0];
      if (value === void 0)
        return void 0;
      bits = (bits << 6 | value) & 4095;
      held += 6;
      if (held >= 8)
        bytes[to++] = bits >> (held -= 8);
    }
    return (bits & (1 << held) - 1) === 0 ? bytes : void 0;
  }
  function readByEngine(fromBase642, text, size) {
    try {
      const bytes = apply(fromBase642, Bytes, [text, { lastChunkHandling: "strict" }]);
      return bytes.length === size ? bytes : void 0;
    } catch {
      return void 0;
    }
  }
  return { write, read };
}
var base64 = /* @__PURE__ */ loadBase64();
var integer = BigInt;
var isView = /* @__PURE__ */ (() => ArrayBuffer.isView)();
var extended = {
  encode(value, road, next) {
    const { subject, attachments } = road;
    const attached = [];
    const arrived = [];
    let text;
    let isOver = false;
    const giveUp2 = () => {
      if (isOver)
        return;
      isOver = true;
      each(attached, ({ attachments: attachments2, marker: { $bytes: [n] } }) => {
        if (n > 0)
          attachments2.drop(n);
      });
    };
    try {
      const tree = sendable(value, extension(attachments, attached));
      each(attached, (part2) => arrived[arrived.length] = push(part2, subject));
      text = stringify(tree) ?? "null";
      road.sized?.(text.length);
    } catch (cause) {
      each(arrived, (part2) => void quiet(part2));
      giveUp2();
      throw cause instanceof FrameworkError ? cause : refused(cause, subject);
    }
    const fail2 = (error) => {
      giveUp2();
      road.fail(error);
    };
    if (arrived.length > 0)
      road.underWay?.(giveUp2);
    inTurn({ ...road, fail: fail2 }, arrived, () => {
      next(text);
      isOver = true;
    });
  },
  decode(json, road, next) {
    const { subject, attachments, fail: fail2 } = road;
    const pulled = table();
    const arriving = table();
    const waiting = [];
    let value;
    try {
      value = revive(json, (n, size) => {
        if (arriving[n] === void 0)
          waiting[waiting.length] = arriving[n] = pull(attachments, n, size, pulled);
        return void 0;
      });
    } catch (cause) {
      return fail2(new FrameworkError("internal", describe(cause), subject, { cause }));
    }
    inTurn(road, waiting, () => next(waiting.length === 0 ? value : revive(json, (n) => pulled[n])));
  }
};
function extension(attachments, attached) {
  return {
    key: (name) => name[0] === "$" ? `$${name}` : name,
    marker(value) {
      if (typeof value === "bigint")
        return { $int: `${value}` };
      const tag = tagOf(value);
      if (!isView(value) || tag !== "Uint8Array") {
        if (isView(value) || matches(tag, /ArrayBuffer$/))
          throw new Refusal(`is of type \`${tag}\`: pass a \`Uint8Array\``);
        return void 0;
      }
      const bytes = new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
      if (attachments === void 0 || bytes.length < attachments.threshold)
        return { $bytes: base64.write(bytes) };
      const marker = { $bytes: [0, bytes.length] };
      attached[attached.length] = { attachments, bytes, marker };
      return marker;
    }
  };
}
function push({ attachments, bytes, marker }, subject) {
  try {
    const { n, done } = attachments.push(bytes);
    marker.$bytes = [n, bytes.length];
    return done;
  } catch (cause) {
    throw transportError(cause, subject);
  }
}
async function pull(attachments, n, size, to) {
  if (attachments === void 0)
    throw new Error("the core sent bytes by a way that this transport does not have");
  const bytes = await attachments.pull(n, size);
  if (bytes.length !== size)
    throw new Error(`${bytes.length} bytes came in place of ${size}`);
  to[n] = bytes;
}
function inTurn({ subject, lane, fail: fail2 }, awaited, next) {
  const before = lane?.[subject];
  if (before === void 0 && awaited.length === 0)
    return next();
  const go = async () => {
    each(awaited, (part2) => void quiet(part2));
    await before;
    try {
      for (let i = 0; i < awaited.length; i++)
        await awaited[i];
      next();
    } catch (cause) {
      fail2(transportError(cause, subject));
    }
    if (lane?.[subject] === turn)
      delete lane[subject];
  };
  const turn = go();
  if (lane !== void 0)
    lane[subject] = turn;
}
function revive(json, find) {
  if (typeof json !== "object" || json === null)
    return json;
  return isArray(json) ? reviveElements(json, find) : reviveMembers(json, find);
}
function reviveElements(json, find) {
  let copy;
  for (let i = 0; i < json.length; i++) {
    const after = revive(json[i], find);
    if (copy === void 0 && after !== json[i]) {
      copy = [];
      for (let j = 0; j < i; j++)
        copy[j] = json[j];
    }
    if (copy !== void 0)
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
    if (copy === void 0 && (escaped || after !== before)) {
      copy = {};
      for (let j = 0; j < i; j++)
        setMember(copy, names[j] ?? "", json[names[j] ?? ""]);
    }
    if (copy !== void 0)
      setMember(copy, escaped ? apply(slice, name, [1]) : name, after);
  }
  return copy ?? json;
}
function setMember(object2, name, value) {
  defineProperty(object2, name, { value, configurable: true, enumerable: true, writable: true });
}
function reviveMarker(json, name, members2, find) {
  const value = json[name];
  if (members2 === 1) {
    if (name === "$int" && typeof value === "string" && matches(value, /^(0|-?[1-9][0-9]*)$/))
      return integer(value);
    if (name === "$bytes") {
      if (typeof value === "string") {
        const bytes = base64.read(value);
        if (bytes !== void 0)
          return bytes;
      }
      if (isAttachment(value))
        return find(value[0], value[1]);
    }
  }
  throw new Error(`the core sent a \`${name}\` that stands for nothing: its values are written by other rules than here`);
}
var isAttachment = (value) => isArray(value) && value.length === 2 && isCount(value[0]) && value[0] > 0 && isCount(value[1]);
var isCount = (value) => typeof value === "number" && value >= 0 && value % 1 === 0;
// @__NO_SIDE_EFFECTS__
function request(wireName, api2, codec) {
  const declaration = { api: api2, codec };
  return {
    wireName,
    api: api2,
    codec,
    handle: (handler) => handle(wireName, declaration, handler)
  };
}
function handle(name, declaration, handler) {
  if (takers[name] !== void 0) {
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
    next: () => void 0,
    lost(error) {
      leaveIt();
      if (!watched || subscription.confirmed)
        console.error(`request ${name}: ${describe(error)}`);
    }
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
  if (id === void 0)
    return;
  const { codec = plain } = declaration;
  const asked = new Asked(id, method);
  const fail2 = ({ code, message: message2 }) => asked.refuse(code, message2);
  const road = { subject: method, attachments: here().attachments, fail: fail2 };
  const give = (value, member) => {
    try {
      codec.encode(value, road, (text) => asked.send(member(text)));
    } catch (cause) {
      fail2(transportError(cause, method));
    }
  };
  const thrown = (error) => {
    if (error instanceof CommandError) {
      const message2 = stringify(wellFormed(error.message));
      return give(error.data, (data) => `"error":{"code":${codes.command},"message":${message2},"data":${data}}`);
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
var Asked = class {
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
    } catch {
      this.#leave();
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
};
var keyOf = (id) => `?${id}`;
function giveUp({ params }) {
  const { id } = params ?? {};
  const asked = typeof id === "number" ? here().streams[keyOf(id)] : void 0;
  if (asked instanceof Asked)
    asked.lost();
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
var HALF_A_WINDOW = 512;
var Reader = class {
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
      return void 0;
    const value = this.#items[this.#first];
    this.#items[this.#first++] = void 0;
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
    this.#error = void 0;
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
      }
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
    if (waiting !== void 0)
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
    this.#error = void 0;
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
};
var listening$1 = false;
function listen$1() {
  if (listening$1)
    return;
  listening$1 = true;
  takers["$/items"] = ({ params }) => {
    const { stream: stream2, items } = about(params);
    const reader = here().streams[stream2];
    if (reader instanceof Reader && isArray(items))
      reader.receive(items);
  };
  takers["$/end"] = ({ params }) => {
    const { stream: stream2, error } = about(params);
    const reader = here().streams[stream2];
    if (reader instanceof Reader)
      void reader.finish(error && frameworkError(error, reader.subject));
  };
}
function about(params) {
  return params ?? { stream: 0 };
}
var PART = 983040;
function sourceOf(value) {
  if (typeof value !== "object" || value === null)
    return void 0;
  if (typeof Blob !== "undefined" && value instanceof Blob)
    return () => ofBlob(value);
  if (typeof ReadableStream !== "undefined" && value instanceof ReadableStream)
    return () => ofReader(value.getReader());
  if (isAsyncIterable(value))
    return () => ofIterator(value[Symbol.asyncIterator]());
  return void 0;
}
function ofBlob(blob) {
  let at = 0;
  return {
    async next() {
      if (at >= blob.size)
        return { done: true };
      const part2 = blob.slice(at, at + PART);
      at += PART;
      return { value: new Uint8Array(await part2.arrayBuffer()) };
    },
    stop: () => at = blob.size
  };
}
function ofReader(reader) {
  return { next: () => reader.read(), stop: (reason2) => void reader.cancel(reason2).catch(ignore) };
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
    stop: () => void stop().catch(ignore)
  };
}
var ignore = () => void 0;
var isAsyncIterable = (value) => typeof value[Symbol.asyncIterator] === "function";
var WINDOW = 1024;
var WINDOW_BYTES = 4194304;
var TOTAL_BYTES = 67108864;
var NARROW_BYTES = 65536;
var UNIT_BYTES = 3;
var BATCH_UNITS = 262144;
var Writer = class {
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
      for (; ; ) {
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
    } catch (cause) {
      this.#end({ code: codes.internal, message: describe(cause) });
    }
  }
  #room() {
    if (this.#hasRoom())
      return void 0;
    return new NativePromise((resolve) => {
      this.#goOn = () => {
        if (!this.#ending && !this.#hasRoom())
          return;
        this.#goOn = void 0;
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
      pull: (n, size) => attachments.pull(n, size)
    };
    let units = 0;
    const sized = (length) => {
      grows(UNIT_BYTES * (length - units));
      units = length;
    };
    const fail2 = (error) => this.#fail(error);
    const underWay = (giveUp2) => void (item.giveUp = giveUp2);
    const road = { subject: this.#subject, attachments: counting, lane: this.#lane, sized, underWay, fail: fail2 };
    try {
      codec.encode(value, road, (text) => {
        if (this.#over)
          throw new FrameworkError("cancelled", "the stream was given up", this.#subject);
        sized(text.length);
        this.#leave(text);
      });
    } catch (cause) {
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
    } catch (cause) {
      try {
        if (batch.length === 1)
          throw cause;
        each(batch, (item) => this.#post([item]));
      } catch (cause2) {
        return this.#fail(transportError(cause2, this.#subject));
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
    if (this.#channel === void 0) {
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
    if (waiting === void 0)
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
};
function resumeAll(streams2) {
  for (const id in streams2) {
    const writer = streams2[id];
    if (writer instanceof Writer)
      writer.resume();
  }
}
var latest;
var totalOf = (streams2) => latest?.streams === streams2 ? latest : latest = { streams: streams2, bytes: 0 };
var listening = false;
function listen() {
  if (listening)
    return;
  listening = true;
  takers["$/credit"] = ({ params }) => {
    const { stream: stream2, items } = about(params);
    const writer = here().streams[stream2];
    if (writer instanceof Writer && typeof items === "number" && items > 0)
      writer.grant(items);
  };
  takers["$/stop"] = ({ params }) => {
    const writer = here().streams[about(params).stream];
    if (writer instanceof Writer)
      writer.stop();
  };
}
var streams = (method, args, declaration, options, extra) => {
  const opened = [];
  let params;
  try {
    params = numbered(args, method, declaration, opened);
  } catch (cause) {
    return NativePromise.reject(transportError(cause, method));
  }
  return request$1(method, params, declaration, method, {
    ...extra,
    options,
    begins(id) {
      extra?.begins?.(id);
      each(opened, (stream2) => {
        try {
          stream2.open();
        } catch (cause) {
          throw unopened(stream2.name, method, cause);
        }
      });
    },
    ends(error) {
      let waits = extra?.ends?.(error);
      each(opened, (stream2) => {
        const last = stream2.callEnds(error);
        if (last !== void 0)
          waits = waits === void 0 ? last : Promise.all([waits, last]);
      });
      return waits;
    }
  });
};
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
      source = sink === void 0 ? sourceOf(value) : void 0;
    } catch (cause) {
      throw unopened(name, subject, cause);
    }
    if (sink === void 0 && source === void 0) {
      sent[name] = value;
      return;
    }
    const id = draw(subject, { name, flow: sink === void 0 ? "streaming" : "channel" });
    sent[name] = id;
    opened[opened.length] = sink === void 0 ? new Given(name, id, subject, declaration, source) : new Taken(name, id, subject, declaration, sink);
  });
  return sent;
}
function unopened(name, subject, cause) {
  const message = `\`${name}\` can not be opened: ${describe(cause)}`;
  return new FrameworkError("invalid-payload", message, subject, { cause, data: { path: name } });
}
var Given = class {
  name;
  #writer;
  open;
  constructor(name, id, subject, declaration, source) {
    this.name = name;
    this.open = () => this.#writer = new Writer(id, subject, declaration, source());
  }
  callEnds(error) {
    this.#writer?.stop(error);
  }
};
function sinkOf(value) {
  if (typeof value === "function") {
    const callback = value;
    return () => ({ write: (message) => callback(message), lasts: true, end: () => void 0 });
  }
  if (typeof WritableStream === "undefined" || !(value instanceof WritableStream))
    return void 0;
  return () => ofWriter(value.getWriter());
}
function ofWriter(writer) {
  const ignore2 = () => void 0;
  return {
    write: (message) => writer.write(message),
    lasts: false,
    end: (error) => void (error === void 0 ? writer.close() : writer.abort(error)).catch(ignore2)
  };
}
var Taken = class {
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
    if (reader === void 0 || sink === void 0 || this.#finished)
      return;
    while (!this.#busy && reader.filled)
      this.#write(sink, reader.take()?.value);
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
    } catch (error) {
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
    const waits = isGivenUp(error) ? void 0 : reader?.waits;
    if (error === void 0)
      return waits;
    const stop = () => {
      if (reader?.ended === false)
        this.#stop(error);
    };
    if (waits !== void 0)
      return waits.then(stop);
    stop();
    return void 0;
  }
  #goOn() {
    this.#busy = false;
    this.ready();
  }
  #failed(error) {
    if (this.#sink?.lasts) {
      report(error);
      this.#goOn();
    } else {
      this.#finished = true;
      this.#stop();
    }
  }
  #stop(error) {
    if (this.#reader?.ended === false)
      tell("$/stop", { stream: this.#id });
    this.#reader?.drop(error);
  }
};
function isGivenUp(error) {
  return error?.kind === "cancelled" || error?.kind === "deadline-exceeded";
}
// @__NO_SIDE_EFFECTS__
function stream(wireName, api2, codec) {
  const declaration = { api: api2, codec };
  const call = (args, options) => (
    // The bindings were generated from the command's Rust signature: they are what knows these types.
    new Reading(wireName, args, declaration, options)
  );
  return assign(call, { wireName, api: api2, codec, streams: true });
}
var DONE = { done: true, value: void 0 };
var Reading = class {
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
      starts: (stop) => this.#stop = stop,
      begins: (id) => this.#reader = new Reader(id, subject, declaration, this),
      ends: (error) => {
        this.#over(error);
        return isGivenUp(error) ? void 0 : this.#reader?.waits;
      }
    });
    called.catch((error) => this.#over(error));
    const dispose = Symbol.asyncDispose;
    if (dispose !== void 0)
      defineProperty(this, dispose, { value: () => this.return() });
  }
  next() {
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
    this.#error = void 0;
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
      }
    }, { highWaterMark: 0 });
  }
  /** Gives what there is to whoever waits, in the order in which they came. */
  ready() {
    while (this.#waiting.length > 0) {
      const item = this.#reader?.take();
      if (item === void 0 && !this.#isOver())
        return;
      const waiting = this.#waiting.shift();
      if (item !== void 0)
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
    this.#error = void 0;
    if (error === void 0)
      waiting?.resolve(DONE);
    else
      waiting?.reject(error);
  }
  /** The call has its answer: that is the end. What was given up is not read to its end. */
  #over(error) {
    const reader = this.#reader;
    if (reader === void 0 || isGivenUp(error)) {
      if (!this.#ended)
        this.#error = error;
      this.#ended = true;
      reader?.drop();
      this.ready();
    } else {
      void reader.finish(error);
    }
  }
};

// src/bindings/index.ts
var api = /* @__PURE__ */ bindings("a74645e2a0b27862", () => Promise.resolve().then(() => (init_contract(), contract_exports)));
var list = /* @__PURE__ */ command("list", api);
var upload = /* @__PURE__ */ command("upload", api, extended, streams);
var download = /* @__PURE__ */ stream("download", api, extended);
var thumbnail = /* @__PURE__ */ command("thumbnail", api, extended);
var delete_ = /* @__PURE__ */ command("delete", api);
var usage = /* @__PURE__ */ event("Usage", api, plain, true);
var confirm = /* @__PURE__ */ request("Confirm", api);

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
function button(className, text, press, label) {
  const made = make("button", className, text);
  made.type = "button";
  if (label !== void 0) made.ariaLabel = label;
  made.addEventListener("click", press);
  return made;
}

// src/sizes.ts
var UNITS = ["B", "kB", "MB", "GB", "TB"];
function readable(bytes) {
  const unit = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  const digits = unit === 0 ? 0 : 1;
  const value = (bytes / 1e3 ** unit).toLocaleString("en", { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return `${value} ${UNITS[unit] ?? ""}`;
}
function left(seconds) {
  return seconds < 60 ? `${Math.ceil(seconds)} s left` : `${Math.ceil(seconds / 60)} min left`;
}

// src/card.ts
var PIXELS = 480;
var Card = class {
  entry;
  element;
  #picture;
  #near;
  #stop = new AbortController();
  constructor(entry, deeds) {
    this.entry = entry;
    const { name, size, isPicture } = entry;
    const ending = /[^.]\.([^.]{1,5})$/.exec(name)?.[1] ?? "file";
    this.#picture = make("div", "picture", make("span", "ending", ending));
    const save2 = button("quiet", "Save", () => deeds.save(entry), `Save ${name}`);
    const remove2 = button("quiet danger-text", "Delete", () => deeds.remove(entry), `Delete ${name}`);
    const title = make("b", "", name);
    title.title = name;
    const foot = make("div", "foot", make("small", "", readable(size)), make("div", "row", save2, remove2));
    this.element = make("li", "card", this.#picture, make("div", "words", title, foot));
    if (isPicture) this.#drawWhenNear();
  }
  /** The file is gone, or another. */
  close() {
    this.#near?.disconnect();
    this.#stop.abort();
    this.element.remove();
  }
  /** Thumbnails are made when they come near, and given up if the page scrolls on. */
  #drawWhenNear() {
    this.#near = new IntersectionObserver(
      (seen) => {
        this.#stop.abort();
        if (seen.at(-1)?.isIntersecting !== true) return;
        this.#stop = new AbortController();
        void this.#draw(this.#stop.signal);
      },
      { rootMargin: "200px" }
    );
    this.#near.observe(this.#picture);
  }
  async #draw(signal) {
    try {
      const bytes = await thumbnail({ name: this.entry.name, size: PIXELS }, { signal });
      const image = new Image();
      image.alt = "";
      image.src = URL.createObjectURL(new Blob([bytes], { type: "image/png" }));
      await image.decode();
      URL.revokeObjectURL(image.src);
      this.#picture.replaceChildren(image);
      this.#near?.disconnect();
    } catch {
    }
  }
};

// src/grid.ts
var list2 = element("grid", HTMLUListElement);
var empty = element("empty", HTMLElement);
var Grid = class {
  #deeds;
  #cards = /* @__PURE__ */ new Map();
  constructor(deeds) {
    this.#deeds = deeds;
  }
  show(entries) {
    const before = this.#cards;
    this.#cards = /* @__PURE__ */ new Map();
    for (const entry of entries) {
      const same = before.get(entry.name);
      const isSame = same?.entry.stored === entry.stored && same.entry.size === entry.size;
      this.#cards.set(entry.name, isSame ? same : new Card(entry, this.#deeds));
    }
    const now = [...this.#cards.values()];
    for (const card of before.values()) if (!now.includes(card)) card.close();
    now.forEach((card, at) => {
      const there = list2.children[at];
      if (there !== card.element) list2.insertBefore(card.element, there ?? null);
    });
    empty.hidden = now.length > 0;
  }
};

// src/question.ts
function ask(question, signal) {
  const dialog = make("dialog");
  const keep = button("quiet", "Keep it", () => dialog.close());
  keep.autofocus = true;
  const go = button("danger", "Delete", () => dialog.close("delete"));
  dialog.append(make("h2", "", question), make("p", "", "It is gone then, for good."), make("div", "row", keep, go));
  dialog.ariaLabel = question;
  document.body.append(dialog);
  dialog.showModal();
  const close2 = () => dialog.close();
  signal.addEventListener("abort", close2);
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      signal.removeEventListener("abort", close2);
      dialog.remove();
      resolve(dialog.returnValue === "delete");
    });
  });
}

// src/errors.ts
function explain2(error) {
  switch (error.kind) {
    case "bad_name":
      return "A name has no slash, and does not begin with a dot.";
    case "not_found":
      return "This file is not there any more.";
    case "no_picture":
      return "This is no picture that can be read.";
    case "other":
      return `The files could not be reached: ${error.why}`;
  }
}
function reason(error) {
  if (error instanceof CommandError) return explain2(error.data);
  if (!(error instanceof FrameworkError)) return String(error);
  switch (error.kind) {
    case "cancelled":
      return "Cancelled";
    case "closed":
      return "The connection was lost.";
    case "overloaded":
      return "Too much is under way. Try again in a moment.";
    default:
      return `Something went wrong: ${error.message}`;
  }
}

// src/transfer.ts
var list3 = element("transfers", HTMLUListElement);
function fail(title, error) {
  const item = make("li", "transfer failed", make("b", "", title), make("small", "", reason(error)));
  list3.append(item);
  setTimeout(() => item.remove(), STAYS.failed);
}
var STAYS = { done: 1500, stopped: 1500, failed: 6e3 };
async function transfer(title, work) {
  const stop = new AbortController();
  const bar = make("progress");
  bar.ariaLabel = title;
  const words = make("small", "", "Waiting");
  const cancel = button("quiet", "Cancel", () => stop.abort());
  const item = make("li", "transfer", make("b", "", title), cancel, bar, words);
  list3.append(item);
  let start;
  const progress = ({ done, total, message }) => {
    start ??= { done, at: performance.now() };
    if (total !== null) {
      bar.max = Math.max(1, total);
      bar.value = done;
    }
    words.textContent = message ?? pace(start, done, total);
  };
  let end = "done";
  try {
    await work({ progress, signal: stop.signal });
    words.textContent = "Done";
  } catch (error) {
    end = stop.signal.aborted ? "stopped" : "failed";
    words.textContent = reason(error);
    bar.remove();
  }
  cancel.remove();
  item.classList.add(end);
  setTimeout(() => item.remove(), STAYS[end]);
}
function pace(start, done, total) {
  const words = [total === null ? readable(done) : `${readable(done)} of ${readable(total)}`];
  const seconds = (performance.now() - start.at) / 1e3;
  const speed = (done - start.done) / seconds;
  if (seconds > 0.5 && speed > 0) {
    words.push(`${readable(speed)}/s`);
    if (total !== null) words.push(left((total - done) / speed));
  }
  return words.join(" \xB7 ");
}

// src/files.ts
if (location.search === "?demo") (await import("./demo.js")).rehearse({ command });
var grid = new Grid({ save, remove });
async function refresh() {
  grid.show(await list());
}
function add(file) {
  const { name, size } = file;
  void transfer(`Adding ${name}`, async ({ progress, signal }) => {
    await upload({ name, size, file, progress }, { signal });
    await refresh();
  });
}
function save({ name, size: total }) {
  void transfer(`Saving ${name}`, async ({ progress, signal }) => {
    const parts = [];
    let done = 0;
    for await (const part2 of download({ name }, { signal })) {
      parts.push(part2);
      done += part2.length;
      progress({ done, total, message: null });
    }
    const link = make("a");
    link.download = name;
    link.href = URL.createObjectURL(new Blob(parts));
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 6e4);
  });
}
async function remove({ name }) {
  const deleted = await safe(delete_({ name }));
  if (!deleted.ok) fail(`Deleting ${name}`, deleted.error);
  else if (deleted.value) await refresh();
}
confirm.handle(({ question }, { signal }) => ask(question, signal));
var told = element("usage", HTMLOutputElement);
usage.listen(({ files, bytes }) => {
  told.textContent = `${files} ${files === 1 ? "file" : "files"}, ${readable(bytes)}`;
});
var picker = element("picker", HTMLInputElement);
element("add", HTMLButtonElement).addEventListener("click", () => picker.click());
picker.addEventListener("change", () => {
  for (const file of picker.files ?? []) add(file);
  picker.value = "";
});
var drop = element("drop", HTMLElement);
document.addEventListener("dragover", (dragged) => {
  dragged.preventDefault();
  drop.hidden = false;
});
document.addEventListener("dragleave", ({ relatedTarget }) => {
  drop.hidden = relatedTarget === null;
});
document.addEventListener("drop", (dropped) => {
  dropped.preventDefault();
  drop.hidden = true;
  for (const file of dropped.dataTransfer?.files ?? []) add(file);
});
await refresh();
