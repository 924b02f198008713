import assert from "node:assert/strict";
import { test } from "node:test";
import { golden } from "./fake.ts";
import { observePromises, platform, replaceBuiltins } from "./hostile.ts";
import { doc, key, Page } from "./page.ts";

/** A page whose scripts have replaced the built-ins after a receiver was connected. */
function hostile(
  engine: ConstructorParameters<typeof Page>[0] = {},
  prepare = "",
  ...except: readonly string[]
): Page {
  const page = new Page({ age: platform, ...engine });
  page.frames();
  page.run(`
    globalThis.log = "";
    globalThis.link = __IPC__.connect({
      message: ({ method, id }) => { log = \`\${log}\${method ?? id};\`; },
      closed: ({ code }) => { log = \`\${log}closed \${code};\`; },
    });
  `);
  page.run(`globalThis.awaited = 0; ${prepare}`);
  page.run(replaceBuiltins(...except));
  assert.ok(Number(page.run("replaced")) > 600, `${page.run("replaced")} built-ins are replaced`);
  page.run("see({ text: 'seen' })");
  assert.equal(page.run("leaked"), "|seen");
  return page;
}

const takeLog = (page: Page): unknown => page.run("{ const text = log; log = ''; text }");
const leaks = (page: Page): boolean => String(page.run("leaked")).includes(key);

test("messages pass and the key stays secret in a page that has replaced all built-ins", async () => {
  const page = hostile();
  const send = (name: string): unknown =>
    page.run(`link.send('{"jsonrpc":"2.0","method":"${name}"}')`);
  const methods = (): unknown =>
    page
      .frames()
      .map(({ key: sent, seq, ack, messages }) => [
        sent,
        seq,
        ack,
        messages.map(({ method }) => method),
      ]);
  send("a");
  send("b");
  await page.settled();
  assert.deepEqual(methods(), [[key, 2, 0, ["a", "b"]]]);
  page.deliver(1, [golden("welcome"), event, '{"jsonrpc":"2.0","id":1,"result":1}']);
  assert.equal(page.run("__IPC__.window"), "main");
  send("c");
  await page.settled();
  assert.deepEqual([takeLog(page), methods()], ["E;1;", [[key, 3, 1, ["c"]]]]);

  // A message that has to be measured, one that is too long, and one that converts itself
  // differently each time.
  page.run(
    `globalThis.long = ""; for (let i = 0; i < 6; i++) long = \`\${long}${"x".repeat(1_000_000)}\`;`,
  );
  page.run(`link.send(\`{"jsonrpc":"2.0","method":"\${long}"}\`)`);
  await page.settled();
  assert.equal(page.frames().length, 1);
  page.run(
    `try { link.send(\`\${long}\${long}\${long}\`) } catch (error) { log = error.message; }`,
  );
  assert.match(String(takeLog(page)), /^the message is longer than 16777216 bytes/);
  page.run(`
    globalThis.times = 0;
    link.send({ length: 1, toString() { times++; see(this); return '{"jsonrpc":"2.0","method":"d"}'; } });
  `);
  await page.settled();
  assert.deepEqual([page.run("times"), methods()], [1, [[key, 5, 1, ["d"]]]]);

  page.run("__IPC__.receive({})");
  page.deliver(0, [golden("closed")]);
  send("e");
  await page.settled();
  assert.deepEqual([takeLog(page), methods()], ["closed -32000;", [[key, 1, 0, ["$/hello", "e"]]]]);
  page.fire("pageshow", { persisted: true });
  send("f");
  page.engineFails = true;
  await page.settled();
  page.engineFails = false;
  assert.equal(takeLog(page), "closed -32000;closed -32005;");
  assert.deepEqual(page.uncaught, []);
  assert.ok(!leaks(page));
});

/** Pushes, pulls and drops bytes in a hostile page. Returns the headers of the posts. */
async function transferBytes(page: Page, posts: string[]): Promise<unknown[]> {
  page.run(`
    const note = async (name, start) => {
      try { const bytes = await start(); log = \`\${log}\${name} \${bytes === undefined ? "" : bytes[1]};\`; }
      catch (error) { log = \`\${log}\${name} \${error.code};\`; }
    };
    note("push", () => link.attachments.push(bytes).done);
    note("pull", () => link.attachments.pull(7, 1200000));
  `);
  for (let i = 0; i < 20 && !/push.*pull|pull.*push/.test(String(page.run("log"))); i++)
    await page.settled();
  page.run("link.attachments.drop({ valueOf: () => 1, toString: () => '1,\"x\":1' })");
  await page.settled();
  return posts.splice(0).map((header) => JSON.parse(header));
}

for (const [what, prepare, ...except] of [
  ["has replaced all other built-ins", "", "Promise.prototype.constructor"],
  [
    "also observes promises",
    observePromises,
    "Promise.prototype.constructor",
    "Promise.prototype.then",
  ],
] as const) {
  test(`bytes pass and the key stays secret in a page that ${what}`, async () => {
    const posts: string[] = [];
    const fetch = async (url: string, init?: RequestInit): Promise<Response> => {
      if (init === undefined)
        return new Response(new Uint8Array(Number(url.split("/").at(-1))).fill(5));
      const body = Buffer.from(new Uint8Array(init.body as ArrayBuffer));
      posts.push(body.toString("utf8", 0, body.indexOf("\n")));
      return new Response();
    };
    const age = `${platform}; globalThis.bytes = new Uint8Array(1500000);`;
    const page = hostile({ age, fetch }, prepare, ...except);
    const headers = await transferBytes(page, posts);
    const session = { key, doc: doc(1), n: 1 };
    assert.deepEqual(String(takeLog(page)).split(";").sort(), ["", "pull 5", "push "]);
    assert.deepEqual(headers, [
      { ...session, offset: 0, size: 1500000 },
      { ...session, offset: 999_488, size: 1500000 },
      { ...session, offset: 0, size: 0 },
    ]);
    assert.equal(Number(page.run("awaited")) > 5, prepare !== "");
    assert.deepEqual(page.uncaught, []);
    assert.ok(!leaks(page));
  });
}

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

test("the error of a handler is reported as one of the page, and the rest of the frame is handled", async () => {
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

test("two clients on one page take only their own responses, and both take events", async () => {
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
  page.deliver(1, [
    '{"jsonrpc":"2.0","id":2,"result":"b"}',
    '{"jsonrpc":"2.0","id":1,"result":"a"}',
    event,
  ]);
  await page.settled();
  assert.equal(page.run("log.sort().join()"), 'first"a",first1,second"b",second1');
});

const event = '{"jsonrpc":"2.0","method":"E","params":[1]}';

test("a restored page registers its listeners again, and its lost calls reject", async () => {
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
  assert.deepEqual(
    page.frames().map(({ messages }) => messages.map(({ method }) => method)),
    [["$/hello", "$/listen"]],
  );
  page.deliver(1, [golden("welcome"), event], 2);
  assert.equal(page.run("log.join()"), "closed,1");
});
