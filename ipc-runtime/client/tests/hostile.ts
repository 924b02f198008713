// Scripts that make a page hostile to the bridge.

/**
 * An engine whose platform classes belong to the page, so that the page can replace their methods.
 */
export const platform = `{
  const { TextEncoder: Encoder, fetch: send } = globalThis;
  globalThis.TextEncoder = class TextEncoder {
    #encoder = new Encoder();
    encode(text) { return this.#encoder.encode(text); }
  };
  const Response = class Response {
    #response;
    constructor(response) { this.#response = response; }
    get ok() { return this.#response.ok; }
    get status() { return this.#response.status; }
    arrayBuffer() { return this.#response.arrayBuffer(); }
  };
  globalThis.Response = Response;
  globalThis.fetch = async (url, init) => new Response(await send(url, init));
}`;

/** A page that observes each promise that is awaited in it. */
export const observePromises = `{
  const { then } = Promise.prototype;
  const { apply } = Reflect;
  Promise.prototype.constructor = {};
  Promise.prototype.then = function (...handlers) {
    const observed = (index) => (value) => {
      see(value);
      return handlers[index](value);
    };
    awaited++;
    return apply(then, this, [observed(0), observed(1)]);
  };
  globalThis.awaited = 0;
}`;

/**
 * Replaces every built-in function and accessor that can be replaced. Each replacement throws,
 * after it has recorded the texts and bytes that pass through it in the global `leaked`. Nothing in
 * the script itself relies on a built-in after it has run. `except` are the names of properties to
 * keep.
 */
export const replaceBuiltins = (...except: readonly string[]): string => `{
  const { create, defineProperty, getOwnPropertyDescriptor, getPrototypeOf, prototype: root } = Object;
  const { ownKeys } = Reflect;
  const { fromCharCode } = String;
  const { isView } = ArrayBuffer;
  const Bytes = Uint8Array;
  const buffers = ArrayBuffer.prototype;

  globalThis.leaked = "";
  const see = (value, depth = 0) => {
    if (typeof value === "string") leaked = \`\${leaked}|\${value}\`;
    if (typeof value !== "object" || value === null || depth > 3) return;
    if (isView(value) || getPrototypeOf(value) === buffers) {
      const bytes = new Bytes(value);
      let text = "";
      for (let i = 0; i < 300 && bytes[i] !== undefined; i++) text = \`\${text}\${fromCharCode(bytes[i])}\`;
      leaked = \`\${leaked}|\${text}\`;
      return;
    }
    for (const name in value) {
      const property = getOwnPropertyDescriptor(value, name);
      if (property !== undefined) see(property.value, depth + 1);
    }
  };
  const spy = (name) => function (...parts) {
    see(this);
    for (let i = 0; i < parts.length; i++) see(parts[i]);
    throw \`replaced \${name}\`;
  };

  // Other objects belong to the test, which shares its realm with the platform.
  const isOurs = (value) => {
    let last = value;
    for (let next = getPrototypeOf(value); next !== null; next = getPrototypeOf(next)) last = next;
    return last === root;
  };
  const kept = new Set(["globalThis", "window", "top", "webkit", "leaked", "log", "link", "bytes", "awaited", "__IPC__", ${except.map((name) => JSON.stringify(name)).join(", ")}]);
  const found = [];
  const seen = new Set();
  const walk = (value, path) => {
    if (Object(value) !== value || seen.has(value) || !isOurs(value)) return;
    seen.add(value);
    for (const key of ownKeys(value)) {
      const name = path + String(key);
      if (kept.has(name)) continue;
      const property = getOwnPropertyDescriptor(value, key);
      found.push({ owner: value, key, name, property });
      walk(property.value, name + ".");
      walk(property.get, name + ".get.");
    }
    walk(getPrototypeOf(value), path + "__proto__.");
  };
  walk(globalThis, "");
  walk(async () => {}, "async.");
  walk(function* () {}, "generator.");
  walk(async function* () {}, "asyncGenerator.");
  walk([][Symbol.iterator](), "arrayIterator.");
  walk(""[Symbol.iterator](), "stringIterator.");

  globalThis.replaced = 0;
  for (let i = 0; i < found.length; i++) {
    const { owner, key, name, property } = found[i];
    const spied = spy(name);
    const change = create(null);
    if (property.configurable && property.get !== undefined) change.get = change.set = spied;
    else if (typeof property.value === "function" && (property.configurable || property.writable)) change.value = spied;
    else if (owner === globalThis && property.configurable) change.value = undefined;
    else continue;
    defineProperty(owner, key, change);
    replaced++;
  }

  const trap = create(null);
  trap.get = function () { see(this); };
  trap.set = function (value) { see(this); see(value); };
  trap.configurable = true;
  const names = { v: 1, key: 1, doc: 1, seq: 1, ack: 1, messages: 1, n: 1, offset: 1, size: 1, body: 1, headers: 1, mode: 1,
    signal: 1, duplex: 1, then: 1, toJSON: 1, code: 1, 0: 1, 1: 1, 2: 1 };
  for (const name in names) defineProperty(root, name, trap);
  globalThis.see = see;
}`;
