import assert from "node:assert/strict";
import { test } from "node:test";
import { golden } from "./fake.ts";
import { doc, key, Page, threshold, url } from "./page.ts";

interface Post {
  readonly header: { key: string; doc: string; n: number; offset: number; size: number };
  readonly bytes: Uint8Array;
  readonly length: number;
}

/** A backend that records posts, and answers downloads. */
class ByteBackend {
  readonly posts: Post[] = [];
  readonly gets: string[] = [];
  /** The responses to the next requests, in order. Later requests succeed. */
  readonly failures: (() => Response)[] = [];
  /** Functions that continue the requests that are held. */
  readonly held: (() => void)[] = [];
  holds = false;
  atOnce = 0;
  mostAtOnce = 0;
  source: Uint8Array<ArrayBuffer> = new Uint8Array();

  readonly fetch = async (to: string, init?: RequestInit): Promise<Response> => {
    this.mostAtOnce = Math.max(this.mostAtOnce, ++this.atOnce);
    if (this.holds) await new Promise<void>((go) => this.held.push(go));
    this.atOnce--;
    const failure = this.failures.shift();
    if (failure !== undefined) return failure();
    if (init === undefined) return this.#get(to);
    return this.#post(to, init);
  };

  #post(to: string, init: RequestInit): Response {
    assert.equal(to, url);
    assert.deepEqual(
      Object.keys(init),
      ["method", "body"],
      "no headers, so that there is no preflight",
    );
    assert.equal(init.method, "POST");
    assert.equal(Object.prototype.toString.call(init.body), "[object ArrayBuffer]");
    const body = Buffer.from(init.body as ArrayBuffer);
    const end = body.indexOf("\n");
    this.posts.push({
      header: JSON.parse(body.toString("utf8", 0, end)),
      bytes: body.subarray(end + 1),
      length: body.length,
    });
    return new Response(null, { status: 204 });
  }

  #get(from: string): Response {
    this.gets.push(from);
    if (from === `${url}/${doc(1)}`) return new Response();
    const [offset = 0, length = 0] = from.split("/").slice(-2).map(Number);
    return new Response(this.source.slice(offset, offset + length));
  }
}

const refuses = (): Response => new Response("no", { status: 403 });
const isOffline = (): Response => {
  throw new TypeError("offline");
};

const pattern = (size: number): Uint8Array<ArrayBuffer> =>
  Uint8Array.from({ length: size }, (_, i) => (i * 31 + (i >> 10)) & 255);

/** Creates a page with a connection `link` and a `log`. */
function open(backend: ByteBackend): Page {
  const page = new Page({ fetch: backend.fetch });
  page.run(`
    globalThis.closed = [];
    globalThis.link = __IPC__.connect({ message() {}, closed: ({ code }) => { closed.push(code); } });
    globalThis.log = [];
    const note = (promise) => promise.then(() => { log.push("done"); }, (error) => { log.push(error.code + " " + error.message); });
    globalThis.push = (bytes) => { const { n, done } = link.attachments.push(bytes); note(done); return n; };
    globalThis.pull = (n, size) => { const bytes = link.attachments.pull(n, size); note(bytes); return bytes; };
    globalThis.pattern = ${pattern.toString()};
  `);
  page.frames();
  return page;
}

const log = (page: Page): unknown => page.run("log.splice(0).join()");

test("without an endpoint, connections have no attachments", () => {
  assert.equal(new Page().run(`"attachments" in __IPC__.connect({})`), false);
});

// Fault 99
test("bytes stay in messages until the page has reached the endpoint", async () => {
  for (const [failure, expected] of [
    [undefined, threshold],
    [refuses, Infinity],
    [isOffline, Infinity],
  ] as const) {
    const backend = new ByteBackend();
    if (failure !== undefined) backend.failures.push(failure);
    const page = open(backend);
    assert.equal(page.run("link.attachments.threshold"), Infinity);
    page.deliver(1, [golden("welcome")]);
    await page.settled();
    assert.equal(page.run("link.attachments.threshold"), expected);
    if (failure === undefined) assert.deepEqual(backend.gets, [`${url}/${doc(1)}`]);
    page.deliver(3);
    assert.equal(page.run("link.attachments.threshold"), Infinity, "the session has ended");
  }
});

test("uploads are copied, and sent in parts that the backend accepts", async () => {
  const backend = new ByteBackend();
  const page = open(backend);
  assert.equal(page.run("bytes = pattern(2_500_000); push(bytes)"), 1);
  page.run("bytes.fill(0)");
  await page.settled();
  assert.equal(log(page), "done");
  const parts = [...backend.posts].sort((a, b) => a.header.offset - b.header.offset);
  assert.equal(parts.length, 3);
  assert.deepEqual(Buffer.concat(parts.map(({ bytes }) => bytes)), Buffer.from(pattern(2_500_000)));
  let offset = 0;
  for (const { header, bytes, length } of parts) {
    assert.deepEqual(header, { key, doc: doc(1), n: 1, offset, size: 2_500_000 });
    assert.ok(length <= 1_000_000);
    offset += bytes.length;
  }
  assert.equal(page.run("push(pattern(1000).subarray(3, 5))"), 2);
  await page.settled();
  assert.deepEqual([...(backend.posts.at(-1)?.bytes ?? [])], [...pattern(5).subarray(3)]);
});

test("a part that fails is tried three times before the transfer fails", async () => {
  const backend = new ByteBackend();
  const page = open(backend);
  backend.failures.push(refuses, isOffline);
  page.run("push(pattern(10))");
  await page.settled();
  assert.deepEqual([log(page), backend.posts.length], ["done", 1]);
  backend.failures.push(refuses, isOffline, refuses);
  page.run("push(pattern(10))");
  await page.settled();
  const failed = "-32005 the bytes could not be transferred";
  assert.deepEqual([log(page), backend.posts.length], [failed, 1]);
  backend.failures.push(isOffline, refuses);
  backend.source = pattern(10);
  page.run("pull(1, 10)");
  await page.settled();
  assert.deepEqual([log(page), backend.gets.length], ["done", 1]);
  backend.failures.push(isOffline, refuses, isOffline);
  page.run("pull(1, 10)");
  await page.settled();
  assert.deepEqual([log(page), backend.gets.length, page.uncaught], [failed, 1, []]);
});

test("downloads are fetched in parts and joined", async () => {
  const backend = new ByteBackend();
  const page = open(backend);
  const size = (2 << 20) + 7;
  backend.source = pattern(size);
  const pulled = (await page.run(`pull(5, ${size})`)) as Uint8Array;
  assert.deepEqual(Buffer.from(pulled), Buffer.from(backend.source));
  assert.deepEqual([...backend.gets].sort(), [
    `${url}/${doc(1)}/5/0/524288`,
    `${url}/${doc(1)}/5/1048576/524288`,
    `${url}/${doc(1)}/5/1572864/524288`,
    `${url}/${doc(1)}/5/2097152/7`,
    `${url}/${doc(1)}/5/524288/524288`,
  ]);
});

test("few bytes are fetched as a whole", async () => {
  const backend = new ByteBackend();
  const page = open(backend);
  backend.source = pattern(1 << 20);
  const pulled = (await page.run(`pull(5, ${1 << 20})`)) as Uint8Array;
  assert.deepEqual(Buffer.from(pulled), Buffer.from(backend.source));
  assert.deepEqual(backend.gets, [`${url}/${doc(1)}/5/0/1048576`]);
});

// Fault 121
test("a part of the wrong length counts as failed", async () => {
  const backend = new ByteBackend();
  const page = open(backend);
  backend.source = pattern(9);
  page.run("pull(1, 10)");
  await page.settled();
  assert.deepEqual(
    [log(page), backend.gets.length],
    ["-32005 the bytes could not be transferred", 3],
  );
});

test("several parts are in flight at once, and all of them complete", async () => {
  const backend = new ByteBackend();
  const page = open(backend);
  backend.source = pattern(10 << 20);
  backend.holds = true;
  page.run(`push(pattern(7_000_000)); push(pattern(10)); pull(1, ${10 << 20}); pull(2, 10)`);
  while (backend.held.length > 0) {
    backend.held.shift()?.();
    await page.settled();
  }
  assert.deepEqual(
    [log(page), backend.mostAtOnce],
    ["done,done,done,done", 12],
    "four up, eight down",
  );
  assert.deepEqual([backend.posts.length, backend.gets.length], [9, 21]);
});

test("the end of a session rejects transfers in flight, and numbers start at one again", async () => {
  const backend = new ByteBackend();
  const page = open(backend);
  backend.holds = true;
  backend.source = pattern(10);
  page.run("push(pattern(9_000_000)); pull(1, 10)");
  page.deliver(0, [golden("closed")]);
  await page.settled();
  const ended = "-32000 this document's session has ended";
  assert.equal(log(page), `${ended},${ended}`);
  backend.holds = false;
  for (const go of backend.held.splice(0)) go();
  await page.settled();
  assert.deepEqual([log(page), backend.posts.length], ["", 4], "no further part is sent");
  page.run("pull(1, 10)");
  await page.settled();
  assert.equal(log(page), "-32005 the bytes could not be transferred");

  // The backend learns of the new session before it gets bytes of it.
  assert.equal(page.run("push(pattern(1000))"), 1);
  assert.deepEqual(
    page.frames().map(({ doc, messages }) => [doc, messages.map(({ method }) => method)]),
    [[doc(2), ["$/hello"]]],
  );
  await page.settled();
  assert.deepEqual([log(page), backend.posts.at(-1)?.header.doc], ["done", doc(2)]);
});

test("no bytes are sent if no session can be opened", async () => {
  const backend = new ByteBackend();
  const page = open(backend);
  const thrown = (): unknown => page.run("try { push(pattern(1000)) } catch ({ code }) { code }");
  page.engineFails = true;
  page.deliver(0, [golden("closed")]);
  assert.equal(thrown(), -32005);
  page.engineFails = false;
  page.run("link.send('1')");
  page.turn();
  page.deliver(
    0,
    ['{"jsonrpc":"2.0","method":"$/closed","params":{"code":-32003,"message":"not version 1"}}'],
    3,
  );
  assert.equal(thrown(), -32003);
  await page.settled();
  assert.deepEqual(backend.posts, []);
});

test("a page that replaces built-ins does not learn the key, and transfers complete", async () => {
  const backend = new ByteBackend();
  const page = open(backend);
  page.run(`
    globalThis.leaked = "";
    const { hasOwn } = Object;
    let seeing = false;
    const see = function () {
      if (seeing) return;
      seeing = true;
      try { leaked += String.fromCharCode.apply(null, new See(hasOwn(this, "body") ? this.body : this)); } catch {}
      seeing = false;
    };
    const See = class extends Uint8Array {};
    for (const name of ["signal", "headers", "mode", "cache", "credentials", "integrity", "duplex", "body", "method"])
      Object.defineProperty(Object.prototype, name, { get: see, set: see, configurable: true });
    const { prototype } = Object.getPrototypeOf(Uint8Array);
    for (const name of ["set", "subarray", "slice", "fill"]) prototype[name] = function () { see.call(this); throw "replaced"; };
    ArrayBuffer.prototype.slice = () => { throw "replaced"; };
    Response.prototype.arrayBuffer = () => { throw "replaced"; };
    globalThis.fetch = globalThis.Response = globalThis.Uint8Array = globalThis.ArrayBuffer = globalThis.Promise = undefined;
    globalThis.TextEncoder = undefined;
    Reflect.apply = Object.create = Math.min = Math.max = Math.ceil = () => { throw "replaced"; };
  `);
  page.run("see.call({ body: See.from('seen', (letter) => letter.charCodeAt(0)).buffer })");
  assert.equal(page.run("leaked"), "seen");
  backend.source = pattern(20);
  page.run("const view = new See(2000); push(view); pull(1, 20)");
  await page.settled();
  assert.equal(log(page), "done,done");
  assert.deepEqual(
    backend.posts.map(({ header }) => header.key),
    [key],
  );
  assert.ok(!String(page.run("leaked")).includes(key));
});

test("an upload that is dropped sends no further parts", async () => {
  const backend = new ByteBackend();
  const page = open(backend);
  page.deliver(1, [golden("welcome")]);
  await page.settled();
  backend.holds = true;
  page.run("globalThis.n = push(pattern(20_000_000))");
  await page.settled();
  page.run("link.attachments.drop(n)");
  backend.holds = false;
  while (backend.held.length > 0) {
    for (const go of backend.held.splice(0)) go();
    await page.settled();
  }
  const sizes = backend.posts.map(({ header }) => header.size);
  assert.deepEqual(
    [sizes.filter((size) => size === 0).length, sizes.length],
    [1, 5],
    "the parts in flight, and the drop",
  );
  assert.deepEqual(JSON.parse(String(page.run("JSON.stringify(log)"))), [
    "-32007 the bytes were discarded",
  ]);
});
