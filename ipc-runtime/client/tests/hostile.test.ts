import assert from "node:assert/strict";
import { test } from "node:test";
import { golden } from "./fake.ts";
import { key, Page } from "./page.ts";

/** What a page's scripts may have replaced after the client was loaded. All of it writes down what passes through. */
const overrides = `
  globalThis.leaked = "";
  const replace = (owner, name) => {
    const original = owner[name];
    owner[name] = function (...parts) {
      // Without any intrinsic that is replaced here.
      for (let i = 0; i < parts.length; i++) globalThis.leaked = \`\${leaked}|\${typeof parts[i] === "string" ? parts[i] : ""}\`;
      throw "replaced " + name;
    };
  };
  const { getOwnPropertyNames } = Object;
  const except = { constructor: 1 };
  for (const { prototype: owner } of [Array, String, RegExp, Map, Set, Function, Number])
    for (const name of getOwnPropertyNames(owner)) {
      const { value, writable } = Reflect.getOwnPropertyDescriptor(owner, name);
      if (typeof value === "function" && writable && !except[name] && name !== "toString") replace(owner, name);
    }
  replace(JSON, "parse");
  replace(JSON, "stringify");
  replace(Promise.prototype, "then");
  replace(Promise.prototype, "catch");
  replace(Promise, "resolve");
  for (const name of ["defineProperty", "create", "assign", "freeze", "keys", "entries"]) replace(Object, name);
  replace(Reflect, "apply");
  replace(Array, "isArray");
  replace(crypto, "getRandomValues");
  replace(webkit.messageHandlers.ipc.constructor.prototype, "postMessage");
  webkit.messageHandlers.ipc.postMessage = () => { throw "replaced"; };
  webkit.messageHandlers = {};
  Object.setPrototypeOf(String.prototype, { toJSON() { throw "toJSON"; } });
  for (const { prototype } of [Map, Set, Array]) prototype[Symbol.iterator] = () => { throw "iterated"; };
  globalThis.Promise = globalThis.fetch = globalThis.Map = undefined;
  globalThis.Uint8Array = globalThis.Array = globalThis.JSON = undefined;
  globalThis.queueMicrotask = () => { throw "replaced"; };
  globalThis.postMessage = globalThis.addEventListener = undefined;
`;

test("what a page replaces after the client was loaded breaks none of its calls, and learns nothing of the key", async () => {
  const page = new Page().load();
  page.run(`
    globalThis.saveNote = ipc.command("save_note");
    globalThis.noteSaved = ipc.event("NoteSaved");
    globalThis.log = "";
  `);
  page.run(overrides);
  page.frames();
  page.run(`
    (async () => {
      const stop = noteSaved.listen(({ note }) => { log += "event " + note.title + ";"; });
      const note = await saveNote({ title: "milk\\\\ud800" });
      log += "saved " + note.title + ";";
      const refused = await ipc.safe(saveNote({ title: "" }));
      log += "refused " + refused.error.data.kind + ";";
      noteSaved.emit({ note: 1 });
      stop();
    })();
  `);
  await page.settled();
  assert.deepEqual(page.frames().map(({ messages }) => messages.map(({ method, id }) => [method, id])), [
    [["$/listen", 1], ["save_note", 2]],
  ]);
  page.deliver(1, [golden("welcome"), '{"jsonrpc":"2.0","id":1,"result":null}', golden("event")]);
  page.deliver(2, ['{"jsonrpc":"2.0","id":2,"result":{"id":1,"title":"milk"}}']);
  await page.settled();
  page.deliver(3, [golden("error-command").replace('"id":2', '"id":3')]);
  await page.settled();
  assert.equal(page.run("log"), "event milk;saved milk;refused empty_title;");
  assert.deepEqual(page.frames().map(({ messages, ack }) => [ack, messages.map(({ method }) => method)]), [
    [2, ["save_note"]],
    [3, ["NoteSaved", "$/unlisten"]],
  ]);
  page.deliver(0, [golden("closed")]);
  page.run("saveNote({ title: 'a new session' }).constructor");
  await page.settled();
  assert.deepEqual(page.frames().map(({ seq, messages }) => [seq, messages.map(({ method }) => method)]), [
    [1, ["$/hello", "save_note"]],
  ]);
  assert.deepEqual(page.uncaught, []);
  assert.ok(!String(page.run("leaked")).includes(key));
});

test("setters on Array.prototype and Object.prototype see no frame", async () => {
  const page = new Page().load();
  page.frames();
  page.run(`
    globalThis.leaked = "";
    const trap = { set(value) { leaked += value; }, get() { return undefined; }, configurable: true };
    for (let i = 0; i < 10; i++) Object.defineProperty(Array.prototype, i, trap);
    for (const name of ["key", "doc", "seq", "0", "1", "messages", "v"]) Object.defineProperty(Object.prototype, name, trap);
    Object.prototype.toJSON = function () { leaked += "toJSON"; return this; };
    __IPC__.connect({ message() {}, closed() {} }).send('{"jsonrpc":"2.0","method":"a"}');
  `);
  page.turn();
  assert.equal(page.posted.length, 1);
  page.deliver(1);
  page.deliver(0, [golden("closed")]);
  page.run(`__IPC__.connect({ message() {}, closed() {} }).send('{"jsonrpc":"2.0","method":"b"}')`);
  page.turn();
  assert.equal(page.posted.length, 2);
  assert.equal(page.run("leaked"), "");
});

test("a handler that throws in a page is the page's error, and the frame is handled to its end", async () => {
  const page = new Page().load();
  page.frames();
  page.run(`
    globalThis.reported = [];
    globalThis.reportError = (error) => { reported.push(error); };
    globalThis.log = [];
    ipc.event("NoteSaved").listen(() => { throw "a bug"; });
    ipc.command("list_notes")().then((notes) => { log.push(notes.length); });
  `);
  page.turn();
  page.deliver(1, [golden("event"), '{"jsonrpc":"2.0","id":2,"result":[1,2]}']);
  await page.settled();
  assert.equal(page.run("reported.join() + log.join()"), "a bug2");
  assert.deepEqual(page.uncaught, []);
});

test("two clients on one page take only their own answers, and both take events", async () => {
  const page = new Page().load();
  page.run("globalThis.first = ipc");
  page.load();
  page.run(`
    globalThis.log = [];
    const note = (who) => (value) => { log.push(who + JSON.stringify(value)); };
    first.command("a")().then(note("first"));
    ipc.command("b")().then(note("second"));
    first.event("E").listen(note("first"));
    ipc.event("E").listen(note("second"));
  `);
  page.turn();
  page.deliver(1, ['{"jsonrpc":"2.0","id":2,"result":"b"}', '{"jsonrpc":"2.0","id":1,"result":"a"}', event]);
  await page.settled();
  assert.equal(page.run("log.sort().join()"), 'first"a",first1,second"b",second1');
});

const event = '{"jsonrpc":"2.0","method":"E","params":[1]}';

test("a restored page listens again, and its lost calls reject", async () => {
  const page = new Page().load();
  page.run(`
    globalThis.log = [];
    ipc.event("E").listen((n) => { log.push(n); });
    ipc.command("a")().catch((error) => { log.push(error.kind); });
  `);
  page.turn();
  page.frames();
  page.fire("pageshow", { persisted: true });
  await page.settled();
  assert.deepEqual(page.frames().map(({ messages }) => messages.map(({ method }) => method)), [["$/hello", "$/listen"]]);
  page.deliver(1, [golden("welcome"), event], 2);
  assert.equal(page.run("log.join()"), "closed,1");
});
