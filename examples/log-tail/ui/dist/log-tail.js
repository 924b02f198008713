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
var __export = (target, all2) => {
  for (var name in all2)
    __defProp(target, name, { get: all2[name], enumerable: true });
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
  const lines2 = [
    ...added.map(({ name, core }) => `+ ${name}: ${core} (in the core alone)`),
    ...removed.map(({ name, page }) => `- ${name}: ${page} (in this page alone)`),
    ...changed.map(({ name, page, core }) => `~ ${name}: ${page} (in this page)
  ${name}: ${core} (in the core)`)
  ];
  return lines2.map((line) => `
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
      "command logs": "() => string[]",
      "command pace": "(lines: u32) => u32",
      "command tail": "(path: string, filters: Streaming<Filter>) => Stream<Shown> throws TailError",
      "event Counted": "from the core, keep_last, coalesce: Counted",
      "type Count": "{ path: string; unread: number u64; written: number u64 }",
      "type Counted": "{ logs: Count[] }",
      "type Filter": "{ level: Level; text: string }",
      "type Level": '"debug" | "error" | "info" | "warn"',
      "type Line": "{ at: f64; level: Level; target: string; text: string }",
      "type Shown": '{ kind: "filtered" } | { kind: "line" } & Line | { kind: "missed"; lines: u32 }',
      "type TailError": '{ kind: "noSuchLog"; path: string }'
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
function each(list, say) {
  for (let i = 0; i < list.length; i++)
    say(list[i]);
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
  const { path: path2 } = refusal;
  refusal.path = path2 === "" || path2[0] === "[" ? step + path2 : `${step}.${path2}`;
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
  const { what, path: path2, cause } = thrown instanceof Refusal ? thrown : new Refusal("can not be read", thrown);
  const message = `${path2 === "" ? "what is passed" : `\`${path2}\``} ${what}${cause === void 0 ? "" : `: ${describe(cause)}`}`;
  return new FrameworkError("invalid-payload", message, subject, { cause, data: path2 === "" ? void 0 : { path: path2 } });
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
      const first2 = !told;
      told = true;
      if (first2)
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
  const { subscription, leave: leave2 } = subscribe(event2, declaration, {
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
  return stopper(leave2, () => {
    watched = true;
    return subscription.ready;
  });
}
function once(event2, declaration) {
  return new NativePromise((resolve, reject) => {
    const { leave: leave2 } = subscribe(event2, declaration, {
      next(payload) {
        leave2();
        resolve(payload);
      },
      lost: reject
    });
  });
}
function stopper(leave2, ready) {
  const stop = defineProperty(leave2, "ready", { get: ready });
  const dispose = Symbol.dispose;
  if (dispose !== void 0)
    defineProperty(stop, dispose, { value: leave2 });
  return stop;
}
function report(error) {
  if (typeof reportError === "function")
    reportError(error);
  else
    console.error(error);
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
    const waiting2 = this.#lane[this.subject];
    if (waiting2 !== void 0)
      await waiting2;
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
    const fail = (error) => this.#fail(error);
    const underWay = (giveUp) => void (item.giveUp = giveUp);
    const road = { subject: this.#subject, attachments: counting, lane: this.#lane, sized, underWay, fail };
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
    const waiting2 = this.#lane[this.#subject];
    if (waiting2 === void 0)
      go();
    else
      void waiting2.then(go);
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
      const waiting2 = this.#waiting.shift();
      if (item !== void 0)
        waiting2?.resolve({ done: false, value: item.value });
      else
        this.#tellEnd(waiting2);
    }
  }
  unreadable(error) {
    this.#stop?.(error);
  }
  #isOver() {
    return this.#ended || this.#reader?.ended === true;
  }
  #tellEnd(waiting2) {
    const error = this.#reader?.error() ?? this.#error;
    this.#error = void 0;
    if (error === void 0)
      waiting2?.resolve(DONE);
    else
      waiting2?.reject(error);
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
var api = /* @__PURE__ */ bindings("7eb63b3205918e81", () => Promise.resolve().then(() => (init_contract(), contract_exports)));
var logs = /* @__PURE__ */ command("logs", api);
var tail = /* @__PURE__ */ stream("tail", api);
var pace = /* @__PURE__ */ command("pace", api);
var counted = /* @__PURE__ */ event("Counted", api, plain, true);

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
var Choice = class {
  #buttons = /* @__PURE__ */ new Map();
  #value;
  constructor(place, values, value, turn) {
    this.#value = value;
    for (const each2 of values) {
      const button = make("button", String(each2), each2.toLocaleString("en"));
      button.addEventListener("click", () => {
        this.#mark(each2);
        turn(each2);
      });
      this.#buttons.set(each2, button);
      place.append(button);
    }
    this.#mark(value);
  }
  get value() {
    return this.#value;
  }
  #mark(value) {
    this.#value = value;
    for (const [each2, button] of this.#buttons) button.ariaPressed = String(each2 === value);
  }
};

// src/errors.ts
function explain2(error) {
  switch (error.kind) {
    case "noSuchLog":
      return `There is no log ${error.path}.`;
  }
}
function reason(error) {
  if (error instanceof CommandError) return explain2(error.data);
  if (!(error instanceof FrameworkError)) return String(error);
  return error.kind === "closed" ? "The connection was lost." : `Something went wrong: ${error.message}`;
}

// src/gate.ts
var Gate = class {
  #opened;
  #tell = () => {
  };
  get isClosed() {
    return this.#opened !== void 0;
  }
  /** Resolves once it is open. */
  get opened() {
    return this.#opened ?? Promise.resolve();
  }
  close() {
    this.#opened ??= new Promise((resolve) => this.#tell = resolve);
  }
  open() {
    this.#opened = void 0;
    this.#tell();
  }
};

// src/latest.ts
var Latest = class {
  #value;
  #changed;
  #tell = () => {
  };
  constructor(value) {
    this.#value = value;
    this.#changed = this.#change();
  }
  set(value) {
    this.#value = value;
    const tell3 = this.#tell;
    this.#changed = this.#change();
    tell3();
  }
  async *[Symbol.asyncIterator]() {
    for (; ; ) {
      const changed = this.#changed;
      yield this.#value;
      await changed;
    }
  }
  #change() {
    return new Promise((resolve) => this.#tell = resolve);
  }
};

// src/lines.ts
var HEIGHT = 21;
var KEPT = 2e4;
var scroller = element("lines", HTMLElement);
var all = element("all", HTMLElement);
var newest = element("newest", HTMLButtonElement);
var nothing = element("nothing", HTMLElement);
var Lines = class {
  #rows = [];
  #items = [];
  #words = "";
  #isDue = false;
  #isAtEnd = true;
  constructor() {
    scroller.addEventListener("scroll", () => {
      this.#isAtEnd = scroller.scrollTop + scroller.clientHeight >= all.offsetHeight - HEIGHT;
      this.#draw();
    });
    new ResizeObserver(() => this.#draw()).observe(scroller);
    newest.addEventListener("click", () => {
      this.#isAtEnd = true;
      this.#draw();
    });
  }
  add(item) {
    this.#items.push(item);
    this.#draw();
  }
  /** Begins anew, with lines in which these words are marked. */
  clear(words) {
    this.#items = [];
    this.#words = words.toLowerCase();
    this.#isAtEnd = true;
    this.#draw();
  }
  #draw() {
    if (this.#isDue) return;
    this.#isDue = true;
    requestAnimationFrame(() => {
      this.#isDue = false;
      this.#fill();
    });
  }
  #fill() {
    const before = this.#items.length - KEPT;
    if (before > 0) {
      this.#items.splice(0, before);
      if (!this.#isAtEnd) scroller.scrollTop -= before * HEIGHT;
    }
    const count = this.#items.length;
    all.style.height = `${count * HEIGHT}px`;
    if (this.#isAtEnd) scroller.scrollTop = count * HEIGHT;
    const fitting = Math.ceil(scroller.clientHeight / HEIGHT) + 1;
    while (this.#rows.length < fitting) {
      const row = new Row();
      this.#rows.push(row);
      all.append(row.element);
    }
    const first2 = Math.floor(scroller.scrollTop / HEIGHT);
    for (let at = first2; at < first2 + this.#rows.length; at++) {
      this.#rows[at % this.#rows.length]?.show(this.#items[at], at * HEIGHT, this.#words);
    }
    newest.hidden = this.#isAtEnd;
    tell2(nothing, count === 0 ? "No line fits, so far." : void 0);
  }
};
var Row = class {
  element = make("div", "row");
  #time = make("span", "time");
  #level = make("span", "level");
  #target = make("span", "target");
  #text = make("span", "text");
  #item;
  #words = "";
  constructor() {
    this.element.append(this.#time, this.#level, this.#target, this.#text);
  }
  show(item, top, words) {
    this.element.hidden = item === void 0;
    this.element.style.transform = `translateY(${top}px)`;
    if (item === void 0 || item === this.#item && words === this.#words) return;
    this.#item = item;
    this.#words = words;
    if (item.kind === "missed") {
      this.element.className = "row missed";
      for (const part2 of [this.#time, this.#level, this.#target]) part2.textContent = "";
      this.#text.textContent = `${item.lines.toLocaleString("en")} lines were dropped before this page came to read them`;
      return;
    }
    this.element.className = `row ${item.level}`;
    this.#time.textContent = stamp(item.at);
    this.#level.textContent = item.level;
    this.#target.replaceChildren(...marked(item.target, words));
    this.#text.replaceChildren(...marked(item.text, words));
  }
};
function stamp(at) {
  const time = new Date(at);
  const two = (part2) => String(part2).padStart(2, "0");
  const millis = String(time.getMilliseconds()).padStart(3, "0");
  return `${two(time.getHours())}:${two(time.getMinutes())}:${two(time.getSeconds())}.${millis}`;
}
function marked(text, words) {
  if (words === "") return [text];
  const parts = [];
  const lower = text.toLowerCase();
  let from = 0;
  for (let at = lower.indexOf(words); at >= 0; at = lower.indexOf(words, from)) {
    parts.push(text.slice(from, at), make("mark", "", text.slice(at, at + words.length)));
    from = at + words.length;
  }
  parts.push(text.slice(from));
  return parts;
}

// src/rates.ts
var POINTS = 60;
var [WIDTH, HEIGHT2] = [120, 24];
var Rate = class {
  #words;
  #line;
  #verb;
  points = [];
  constructor(id, verb) {
    this.#words = element(id, HTMLOutputElement);
    this.#line = element(`${id}-line`, SVGPolylineElement);
    this.#verb = verb;
  }
  add(rate) {
    this.points.push(rate);
    if (this.points.length > POINTS) this.points.shift();
    const last = this.points.slice(-4);
    const mean = last.reduce((sum, each2) => sum + each2, 0) / last.length;
    this.#words.textContent = `${Math.round(mean).toLocaleString("en")}/s ${this.#verb}`;
  }
  draw(most) {
    const points = this.points.map((rate, at) => {
      const x = WIDTH - (this.points.length - 1 - at) * WIDTH / (POINTS - 1);
      return `${x.toFixed(1)},${(HEIGHT2 - 1 - rate / most * (HEIGHT2 - 2)).toFixed(1)}`;
    });
    this.#line.setAttribute("points", points.join(" "));
  }
};
var Rates = class {
  #written = new Rate("written", "written");
  #read = new Rate("read", "read");
  #before;
  #lines = 0;
  /** One line has been read. */
  read() {
    this.#lines++;
  }
  /** So many lines have been written in all. */
  count(written) {
    const at = performance.now();
    if (this.#before !== void 0) {
      const seconds = Math.max(0.05, (at - this.#before.at) / 1e3);
      this.#written.add((written - this.#before.written) / seconds);
      this.#read.add(this.#lines / seconds);
      const most = Math.max(1, ...this.#written.points, ...this.#read.points);
      this.#written.draw(most);
      this.#read.draw(most);
    }
    this.#before = { at, written };
    this.#lines = 0;
  }
  /** Another log. */
  clear() {
    this.#before = void 0;
  }
};

// src/log-tail.ts
if (location.search === "?demo") (await import("./demo.js")).rehearse({ command });
var LEVELS2 = ["debug", "info", "warn", "error"];
var PACES = [20, 200, 1e3, 5e3, 2e4];
var search = element("search", HTMLInputElement);
var pause = element("pause", HTMLButtonElement);
var waiting = element("waiting", HTMLElement);
var lines = new Lines();
var rates = new Rates();
var gate = new Gate();
var levels = new Choice(element("levels", HTMLElement), LEVELS2, "debug", change);
var filters = new Latest(wanted());
search.addEventListener("input", change);
function wanted() {
  return { text: search.value, level: levels.value };
}
function change() {
  filters.set(wanted());
}
var leave = new AbortController();
async function follow(path2) {
  leave.abort();
  leave = new AbortController();
  const { signal } = leave;
  setPaused(false);
  rates.clear();
  try {
    for await (const shown of tail({ path: path2, filters }, { signal })) {
      if (signal.aborted) return;
      if (shown.kind === "filtered") {
        lines.clear(search.value);
      } else {
        lines.add(shown);
        rates.read();
      }
      if (gate.isClosed) await gate.opened;
    }
  } catch (error) {
    if (!signal.aborted) tell2(waiting, reason(error));
  }
}
function setPaused(isPaused) {
  if (isPaused) gate.close();
  else gate.open();
  pause.ariaPressed = String(isPaused);
  pause.textContent = isPaused ? "Go on" : "Pause";
  tell2(waiting, isPaused ? "Paused" : void 0);
}
pause.addEventListener("click", () => setPaused(!gate.isClosed));
new Choice(element("paces", HTMLElement), PACES, 200, (lines2) => void pace({ lines: lines2 }));
var paths = await logs();
var first = paths[0] ?? "";
var path = new Choice(element("logs", HTMLElement), paths, first, (path2) => void follow(path2));
counted.listen(({ logs: logs2 }) => {
  const count = logs2.find((each2) => each2.path === path.value);
  if (count === void 0) return;
  rates.count(count.written);
  tellWaiting(count);
});
function tellWaiting({ unread }) {
  if (gate.isClosed) tell2(waiting, `Paused: ${unread.toLocaleString("en")} lines wait in Rust`);
}
await follow(first);
