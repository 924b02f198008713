import assert from "node:assert/strict";
import { test } from "node:test";
import { golden } from "./fake.ts";
import { android, doc, key, Page, webkit, webview2 } from "./page.ts";

/** Creates a page with a receiver that records its messages. */
function listening(): Page {
  const page = new Page();
  page.run(`
    globalThis.got = [];
    globalThis.closed = [];
    globalThis.backend = __IPC__.connect({
      message: (message) => { got.push(JSON.stringify(message)); },
      closed: (error) => { closed.push(error.code + " " + error.message); },
    });
  `);
  page.frames();
  return page;
}

const got = (page: Page): unknown[] => JSON.parse(String(page.run("JSON.stringify(got)")));
const closed = (page: Page): unknown[] => JSON.parse(String(page.run("JSON.stringify(closed)")));
const methods = (page: Page): string[][] =>
  page.frames().map(({ messages }) => messages.map(({ method }) => method));
const send = (page: Page, ...names: string[]): void => {
  for (const name of names) page.run(`backend.send('{"jsonrpc":"2.0","method":"${name}"}')`);
};
const event = (name: string): string => `{"jsonrpc":"2.0","method":"${name}","params":[]}`;

test("the first frame contains the hello alone", () => {
  const { posted } = new Page();
  assert.deepEqual(posted, [
    `{"v":1,"key":"${key}","doc":"${doc(1)}","seq":1,"ack":0,"messages":[${golden("hello")}]}`,
  ]);
});

test("a page that closes its window requests it", () => {
  const page = listening();
  page.run("window.close()");
  page.turn();
  assert.deepEqual(page.frames()[0]?.messages, [JSON.parse(golden("request-close"))]);
});

test("a call is sent as the golden frame", () => {
  const page = listening();
  page.deliver(1, [golden("welcome")]);
  page.run(`backend.send('{"jsonrpc":"2.0","id":' + backend.nextId() + ',"method":"list_notes"}')`);
  page.turn();
  assert.deepEqual(page.posted, [golden("frame-up").replace('"doc":"0f"', `"doc":"${doc(1)}"`)]);
});

test("the golden frame from the backend reaches the receivers", () => {
  const page = listening();
  page.receive(golden("frame-down").replace('"doc":"0f"', `"doc":"${doc(1)}"`));
  assert.deepEqual(got(page), ['{"jsonrpc":"2.0","id":1,"result":[]}']);
});

test("the message handler of each engine is found", () => {
  for (const handler of [webkit, webview2, android])
    assert.equal(new Page({ handler }).posted.length, 1, handler);
  assert.equal(new Page({ handler: "" }).run("'__IPC__' in globalThis"), false);
});

test("an inner frame, and a document of another origin, have no bridge", () => {
  const strangers = [
    { framed: true },
    { location: { origin: "https://evil.example" } },
    { location: { origin: "app://localhost.evil.example" } },
    { location: { origin: "null" } },
    { location: { origin: "" } },
    { origin: "null" },
    { origin: "https://evil.example" },
  ];
  for (const engine of strangers) {
    const page = new Page(engine);
    assert.deepEqual([page.posted, page.run("globalThis.__IPC__")], [[], undefined], JSON.stringify(engine));
  }
});

test("a document of another origin cannot define a bridge", () => {
  for (const engine of [{ location: { origin: "https://evil.example" } }, { origin: "null" }]) {
    const page = new Page(engine);
    page.run(`
      globalThis.attempt = (attack) => { try { attack(); } catch {} };
      attempt(() => { __IPC__ = { receive() {} }; });
      attempt(() => delete globalThis.__IPC__);
      attempt(() => Object.defineProperty(globalThis, "__IPC__", { value: {} }));
      Object.prototype.__IPC__ = {};
    `);
    assert.throws(() => page.run("let __IPC__ = {}"), { name: "SyntaxError" });
    assert.equal(page.run("globalThis.__IPC__"), undefined);
  }
});

test("a page can neither replace nor change the bridge", () => {
  const page = new Page();
  page.run("globalThis.before = __IPC__");
  for (const attack of [
    "__IPC__ = {}",
    "delete globalThis.__IPC__",
    "__IPC__.receive = () => {}",
    "Object.defineProperty(__IPC__, 'receive', { value: 1 })",
    "Object.defineProperty(globalThis, '__IPC__', { value: 1 })",
  ]) {
    page.run(`try { ${attack} } catch {}`);
  }
  assert.equal(
    page.run("__IPC__ === before && Object.isFrozen(before) && typeof before.receive"),
    "function",
  );
  assert.equal(page.run("Object.keys(globalThis).includes('__IPC__')"), false);
});

test("messages of one turn are sent in one frame, in order", () => {
  const page = listening();
  send(page, "a", "b", "c");
  assert.deepEqual(page.posted, []);
  page.turn();
  send(page, "d");
  page.turn();
  page.turn();
  const frames = page.frames();
  assert.deepEqual(
    frames.map(({ seq, messages }) => [seq, messages.map(({ method }) => method)]),
    [
      [2, ["a", "b", "c"]],
      [3, ["d"]],
    ],
  );
});

test("the messages of one turn are split into frames that the backend accepts", () => {
  const page = listening();
  page.run(`
    const text = JSON.stringify({ jsonrpc: "2.0", method: "a", params: ["x".repeat(400_000)] });
    for (let i = 0; i < 5; i++) backend.send(text);
  `);
  page.turn();
  assert.deepEqual(methods(page), [["a", "a"], ["a", "a"], ["a"]]);
  page.run(
    `backend.send(JSON.stringify({ jsonrpc: "2.0", method: "b", params: ["x".repeat(4_000_000)] }))`,
  );
  page.turn();
  assert.deepEqual(methods(page), [["b"]]);
});

test("a message that exceeds the limit is refused, and the others are sent", () => {
  const page = new Page();
  page.frames();
  page.run(`
    link = __IPC__.connect({ message() {}, closed() {} });
    thrown = [];
    for (const text of ["x".repeat(16_777_217), "\u20ac".repeat(5_592_406)]) {
      try { link.send(JSON.stringify(text)); } catch (error) { thrown.push(error.code); }
    }
    link.send('"small"');
  `);
  page.turn();
  assert.equal(page.run("String(thrown)"), "-32001,-32001");
  assert.deepEqual(
    page.frames().map(({ messages }) => messages),
    [["small"]],
  );
});

test("a frame contains at most the maximum number of messages", () => {
  const page = new Page();
  page.frames();
  page.run(`
    link = __IPC__.connect({ message() {}, closed() {} });
    for (let n = 0; n < 65_537; n++) link.send(String(n));
  `);
  page.turn();
  assert.deepEqual(
    page.frames().map(({ messages }) => messages.length),
    [65_536, 1],
  );
});

test("ids increase across all clients and sessions of a page", () => {
  const page = listening();
  page.run("globalThis.other = __IPC__.connect({ message() {}, closed() {} })");
  assert.deepEqual(
    [page.run("backend.nextId()"), page.run("other.nextId()"), page.run("backend.nextId()")],
    [1, 2, 3],
  );
  page.deliver(0, [golden("closed")]);
  assert.equal(page.run("other.nextId()"), 4);
});

test("the label of the window is known after the welcome, which receivers do not get", () => {
  const page = listening();
  assert.equal(page.run("__IPC__.window"), undefined);
  page.deliver(1, [golden("welcome"), event("A")]);
  assert.equal(page.run("__IPC__.window"), "main");
  assert.deepEqual(got(page), [event("A")]);
});

test("messages arrive in order, and each frame once", () => {
  const page = listening();
  page.deliver(1, [event("A"), event("B")]);
  page.deliver(1, [event("A"), event("B")]);
  page.deliver(2, [event("C")]);
  page.deliver(1, [event("A")]);
  assert.deepEqual(got(page), [event("A"), event("B"), event("C")]);
});

test("a text that is not a frame of this document is dropped", () => {
  const page = listening();
  const texts = [
    "",
    "{",
    "null",
    "1",
    "[]",
    '"text"',
    "{}",
    '{"v":1}',
    `{"v":2,"doc":"${doc(1)}","seq":1,"ack":0,"messages":[${event("A")}]}`,
    `{"v":1,"doc":"${doc(2)}","seq":1,"ack":0,"messages":[${event("A")}]}`,
    `{"v":1,"doc":"","seq":1,"ack":0,"messages":[${event("A")}]}`,
    `{"v":1,"doc":"${doc(1)}","seq":1,"ack":0,"messages":{"length":1,"0":${event("A")}}}`,
    `{"v":1,"doc":"${doc(1)}","seq":-1,"ack":0,"messages":[${event("A")}]}`,
    `{"v":1,"doc":"${doc(1)}","seq":null,"ack":0,"messages":[${event("A")}]}`,
    `{"v":1,"doc":"${doc(1)}","ack":0,"messages":[${event("A")}]}`,
    `{"v":1,"doc":"${doc(1)}","seq":0,"ack":0,"messages":[${event("A")}]}`,
  ];
  for (const text of texts) page.receive(text);
  page.run("__IPC__.receive(); __IPC__.receive({}); __IPC__.receive(Symbol())");
  assert.deepEqual([got(page), closed(page)], [[], []]);
  page.deliver(1, ["null", "7", event("A")]);
  assert.deepEqual(got(page), [event("A")]);
});

test("frames are dropped while no session is open", () => {
  const page = listening();
  page.deliver(0, [golden("closed")]);
  page.receive(`{"v":1,"doc":"","seq":1,"ack":0,"messages":[${event("A")}]}`);
  page.deliver(1, [event("A")]);
  assert.deepEqual(got(page), []);
});

test("a lost frame ends the session", () => {
  const page = listening();
  page.deliver(1);
  page.deliver(3, [event("A")]);
  assert.deepEqual([got(page), closed(page)], [[], ["-32005 a frame from the backend was lost"]]);
  send(page, "a");
  page.turn();
  assert.deepEqual(
    page.frames().map(({ doc, seq }) => [doc, seq]),
    [[doc(2), 1]],
  );
});

// Fault 97
test("a truncated frame is dropped, and the next frame reveals the loss", () => {
  const whole = golden("frame-down").replace('"doc":"0f"', `"doc":"${doc(1)}"`);
  for (let end = 0; end < whole.length; end++) {
    const page = listening();
    page.receive(whole.slice(0, end));
    assert.deepEqual([got(page), closed(page)], [[], []]);
    page.deliver(2, [event("A")]);
    assert.deepEqual([got(page), closed(page)], [[], ["-32005 a frame from the backend was lost"]]);
  }
});

test("a frame carries an acknowledgement", () => {
  const page = listening();
  page.deliver(1);
  page.deliver(2);
  page.turn();
  assert.deepEqual(page.posted, []);
  send(page, "a");
  page.turn();
  assert.deepEqual(
    page.frames().map(({ ack }) => ack),
    [2],
  );
});

test("half a window is acknowledged at once, and once", () => {
  const page = listening();
  // A unit counts as three bytes, so that a third of the window is half of it.
  const text = (units: number): string =>
    JSON.stringify({ jsonrpc: "2.0", method: "A", params: ["x".repeat(units)] });
  page.deliver(1, [text(350_000)]);
  page.turn();
  assert.deepEqual(page.posted, []);
  page.deliver(2, [text(350_000)]);
  page.turn();
  page.turn();
  assert.deepEqual(page.posted, [
    `{"v":1,"key":"${key}","doc":"${doc(1)}","seq":2,"ack":2,"messages":[]}`,
  ]);
  page.deliver(3, [text(350_000)]);
  page.turn();
  assert.equal(page.posted.length, 1);
  page.deliver(4, [text(350_000)]);
  send(page, "a");
  page.turn();
  assert.deepEqual(
    page.frames().map(({ ack, messages }) => [ack, messages.length]),
    [
      [2, 0],
      [4, 1],
    ],
  );
});

// Fault 98
test("a receiver that throws affects neither other receivers nor the backend", () => {
  const page = new Page();
  page.run(`__IPC__.connect({ message() { throw "a bug" }, closed() { throw "another" } })`);
  page.run(`
    globalThis.got = [];
    __IPC__.connect({ message: (message) => got.push(message.method), closed: () => got.push("closed") });
  `);
  page.frames();
  page.deliver(1, [event("A"), JSON.stringify({ method: "B", params: ["x".repeat(1_000_000)] })]);
  page.turn();
  assert.deepEqual(
    page.frames().map(({ ack }) => ack),
    [1],
  );
  page.deliver(0, [golden("closed")]);
  page.turn();
  assert.equal(page.run("got.join()"), "A,B,closed");
  assert.deepEqual(page.uncaught, ["a bug", "a bug", "another"]);
});

test("the first message after a closed begins a session", () => {
  const page = listening();
  page.deliver(1, [golden("welcome")]);
  send(page, "lost");
  page.deliver(0, [golden("closed")]);
  assert.deepEqual(closed(page), ["-32000 this document's session has ended"]);
  page.turn();
  assert.deepEqual([page.posted, page.run("__IPC__.window")], [[], undefined]);
  send(page, "a", "b");
  page.turn();
  const [frame, ...none] = page.frames();
  assert.deepEqual(none, []);
  assert.deepEqual([frame?.doc, frame?.seq, frame?.ack], [doc(2), 1, 0]);
  assert.deepEqual(JSON.stringify(frame?.messages[0]), golden("hello"));
  assert.deepEqual(
    frame?.messages.map(({ method }) => method),
    ["$/hello", "a", "b"],
  );
  page.deliver(2, [event("Old")], 1);
  page.deliver(1, [event("New")], 2);
  assert.deepEqual(got(page), [event("New")]);
});

test("a backend of another version is not contacted again", () => {
  const page = listening();
  page.deliver(0, [
    '{"jsonrpc":"2.0","method":"$/closed","params":{"code":-32003,"message":"not version 1"}}',
  ]);
  page.turn();
  assert.deepEqual(closed(page), ["-32003 not version 1"]);
  send(page, "a", "b");
  assert.equal(closed(page).length, 1);
  page.turn();
  assert.deepEqual(closed(page), ["-32003 not version 1", "-32003 not version 1"]);
  assert.deepEqual(page.posted, []);
});

test("a page restored from the back/forward cache begins a session", () => {
  const page = listening();
  page.fire("pageshow", { persisted: false });
  assert.deepEqual(closed(page), []);
  page.fire("pageshow", { persisted: true });
  assert.deepEqual(closed(page), ["-32000 the page was restored from the back/forward cache"]);
  send(page, "a");
  page.turn();
  assert.deepEqual(methods(page), [["$/hello", "a"]]);
});

test("an engine that refuses a frame ends the session, and its error is not passed on", () => {
  const page = listening();
  page.engineFails = true;
  send(page, "a");
  page.turn();
  assert.deepEqual(closed(page), ["-32005 the webview refused the message"]);
  assert.deepEqual(page.uncaught, []);
  page.engineFails = false;
  send(page, "b");
  page.turn();
  assert.deepEqual(methods(page), [["$/hello", "b"]]);
});

test("a session that ends within a frame ignores the rest of the frame, and so does the next session", () => {
  const page = new Page();
  page.run(`
    globalThis.got = [];
    globalThis.backend = __IPC__.connect({
      message: ({ method }) => {
        got.push(method);
        for (let i = 0; i < 3; i++) backend.send(JSON.stringify({ jsonrpc: "2.0", method: "x".repeat(700_000) }));
      },
      closed: ({ code }) => { got.push(code); },
    });
  `);
  page.engineFails = true;
  page.deliver(1, [event("A"), event("B")]);
  assert.deepEqual(got(page), ["A", -32005]);
});

test("a message that the engine refuses within a turn is not sent later", () => {
  const page = listening();
  page.run(`
    const params = ["x".repeat(700_000)];
    globalThis.big = (method) => backend.send(JSON.stringify({ jsonrpc: "2.0", method, params }));
  `);
  page.run("big('a')");
  page.engineFails = true;
  page.run("big('b')");
  page.engineFails = false;
  assert.equal(closed(page).length, 1);
  page.turn();
  assert.deepEqual(page.posted, []);
  page.run("big('c')");
  page.turn();
  assert.deepEqual(methods(page), [["$/hello", "c"]]);
});

test("the key is not part of any source text that the page can read", () => {
  const page = new Page();
  const sources = page.run(`
    const seen = new Set();
    const text = (value) => {
      if (Object(value) !== value || seen.has(value)) return String(value);
      seen.add(value);
      const source = typeof value === "function" ? value.toString() : "";
      return source + Reflect.ownKeys(value).map((name) => text(value[name])).join("");
    };
    text(__IPC__) + text(__IPC__.connect({ message() {}, closed() {} }));
  `);
  assert.ok(String(sources).length > 500, "the sources are there");
  assert.ok(!String(sources).includes(key));
});

test("a second injection into the same document has no effect", async () => {
  const { readFileSync } = await import("node:fs");
  const script = readFileSync(new URL("../dist/webview.js", import.meta.url), "utf8");
  const page = listening();
  page.run(
    `(${script})({ key: "another", origins: ["app://localhost"], ackBytes: 1, maxBytes: 1, maxMessages: 1 })`,
  );
  send(page, "a");
  page.turn();
  assert.deepEqual(
    page.frames().map(({ key, doc, seq }) => [key, doc, seq]),
    [[key, doc(1), 2]],
  );
});

test("a session may end without a reason, and a welcome may be empty", () => {
  const page = listening();
  page.deliver(1, ['{"jsonrpc":"2.0","method":"$/welcome"}', event("A")]);
  assert.deepEqual(got(page), [event("A")]);
  page.deliver(2, ['{"jsonrpc":"2.0","method":"$/closed"}']);
  assert.deepEqual(closed(page), ["-32000 the backend has closed the session"]);
});
