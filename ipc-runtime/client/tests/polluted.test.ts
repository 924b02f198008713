// Pages whose scripts have defined properties of all objects before the client loads.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Page } from "./page.ts";

const fetchOptions =
  "method headers body mode credentials cache redirect referrer referrerPolicy integrity keepalive " +
  "signal window priority duplex attributionReporting browsingTopics";
const methods = [Array.prototype, Promise.prototype, Promise, Map.prototype, String.prototype]
  .flatMap((prototype) => Object.getOwnPropertyNames(prototype))
  // The engine itself reads `get` and `set`, of property descriptors.
  .filter((name) => !["constructor", "prototype", "length", "name", "then", "get", "set"].includes(name))
  .filter((name) => !(name in Object.prototype));
const members =
  "id jsonrpc params result error code message data kind payload window role v doc seq ack messages " +
  "stream items event request api codec options hooks subject timeout done next " +
  "cause path fingerprint once kept streams threshold push drop pull nextId send connect closed";
const names = [...new Set([...fetchOptions.split(" "), ...methods, ...members.split(" ")])];

/** Calls, fails, listens and streams, and returns what the page got. */
async function use(page: Page): Promise<unknown> {
  page.load();
  page.run(`
    globalThis.log = [];
    const note = (name) => (value) => log.push(name + ":" + (value instanceof Error ? value.message : value));
    const save = ipc.command("save", undefined, ipc.plain);
    save({ title: "milk" }).then(note("result"), note("failed"));
    save({ title: "bread" }, { timeout: 1000 }).then(note("result"), note("error"));
    ipc.event("tick", undefined, ipc.plain).listen((value) => note("tick")(value.n));
    const items = ipc.stream("items", undefined, ipc.plain)();
    (async () => { for await (const item of items) note("item")(item); note("end")("ed"); })().catch(note("stream"));
  `);
  await page.settled();
  const calls = page.frames().flatMap(({ messages }) => messages);
  const id = (method: string): number[] =>
    calls.filter((call) => call.method === method).map((call) => call.id ?? -1);
  const [first, second] = id("save");
  const [stream] = id("items");
  page.deliver(1, [
    `{"jsonrpc":"2.0","method":"$/welcome","params":{"window":"main","role":"main"}}`,
    `{"jsonrpc":"2.0","id":${first},"result":"saved"}`,
    `{"jsonrpc":"2.0","id":${second},"error":{"code":-32603,"message":"broken"}}`,
    `{"jsonrpc":"2.0","id":${id("$/listen")[0]},"result":null}`,
    `{"jsonrpc":"2.0","method":"tick","params":[{"n":7}]}`,
    `{"jsonrpc":"2.0","method":"$/items","params":{"stream":${stream},"items":[1,2]}}`,
    `{"jsonrpc":"2.0","id":${stream},"result":null}`,
  ]);
  for (let i = 0; i < 5; i++) await page.settled();
  return JSON.parse(String(page.run("JSON.stringify(log)")));
}

const expected = ["error:broken", "end:ed", "item:1", "item:2", "result:saved", "tick:7"];

test("a page works that has not defined anything", async () => {
  assert.deepEqual((await use(new Page()) as string[]).sort(), [...expected].sort());
});

for (const [kind, value] of [
  ["a text", `"polluted"`],
  ["an object", "{ polluted: true }"],
  ["a function", "() => { throw new Error('polluted') }"],
  ["null", "null"],
] as const) {
  test(`the client works where all objects have ${kind} as a property`, async () => {
    const failed: string[] = [];
    for (const name of names) {
      const page = new Page();
      // Not enumerable: the bundler of these tests enumerates its own objects.
      page.run(
        `Object.defineProperty(Object.prototype, ${JSON.stringify(name)}, { value: ${value}, writable: true, configurable: true })`,
      );
      let got: unknown;
      try {
        got = await use(page);
      } catch (error) {
        got = [String(error)];
      }
      if (JSON.stringify((got as string[]).sort()) !== JSON.stringify([...expected].sort()))
        failed.push(`${name}: ${JSON.stringify(got)}`);
    }
    assert.deepEqual(failed, []);
  });
}

test("the client says that it cannot work with what the language itself reads", async () => {
  for (const script of [
    "Object.defineProperty(Object.prototype, 'then', { value: () => {} })",
    "Object.defineProperty(Array, Symbol.species, { get: () => class { constructor() { throw 1; } } })",
  ]) {
    const page = new Page();
    page.run(script);
    page.load();
    page.run(`
      globalThis.log = [];
      ipc.command("save", undefined, ipc.plain)().catch((error) => log.push(error.message));
    `);
    await page.settled();
    assert.match(String(page.run("log[0]")), /has defined `Object\.prototype\.then` or .*: remove/);
  }
});

test("the client works where promises have another species", async () => {
  const page = new Page();
  page.run(`
    class Other extends Promise {}
    Object.defineProperty(Promise, Symbol.species, { get: () => Other });
  `);
  assert.deepEqual(((await use(page)) as string[]).sort(), [...expected].sort());
});
