import assert from "node:assert/strict";
import { test } from "node:test";
import { type Command, safe, setTransport } from "../dist/ipc.js";
import { command, event, extended } from "../dist/ipc-internal.js";
import { carrier as transport, closed, consoleErrors, type Fake, fakeTransport, large, sent, settled } from "./fake.ts";

const echo: Command<(args: { value: unknown }) => unknown, unknown> = command("echo", undefined, extended);
const plain = command<() => null>("plain");
const down = event<unknown>("Down", undefined, extended);
const up = event<unknown>("Up", undefined, extended);
const upToo = event<unknown>("UpToo", undefined, extended);

const emit = (core: Fake, payload: string, name = "Down"): void => core.reply(`{"jsonrpc":"2.0","method":"${name}","params":[${payload}]}`);

test("bytes from the threshold on go ahead of their call, which then takes its id", async () => {
  const core = transport();
  const value = [large(1), Uint8Array.of(1, 2, 3), { a: large(5) }];
  void safe(echo({ value }));
  (value[0] as Uint8Array)[0] = 99;
  assert.deepEqual(core.pushed.map(({ bytes }) => bytes), [large(1), large(5)]);
  void safe(plain());
  assert.deepEqual(sent(core), [[1, "plain", undefined]], "nothing else waits");
  core.pushed[1]?.resolve();
  await settled();
  assert.deepEqual([sent(core), core.nextId], [[], 2]);
  core.pushed[0]?.resolve();
  await settled();
  assert.deepEqual(sent(core), [
    [2, "echo", { value: [{ $bytes: [1, 4] }, { $bytes: "AQID" }, { a: { $bytes: [2, 4] } }] }],
  ]);
});

test("bytes that did not arrive reject their call, and it is not sent", async () => {
  const core = transport();
  const calls = [safe(echo({ value: [large(1), large(2)] })), safe(echo({ value: large(3) }))];
  const cause = new Error("offline");
  core.pushed[1]?.reject(cause);
  core.pushed[0]?.resolve();
  core.pushed[2]?.reject({ code: -32000, message: "the session has ended" });
  const [offline, ended] = await Promise.all(calls);
  assert.ok(offline?.ok === false && ended?.ok === false);
  assert.deepEqual([offline.error.kind, offline.error.message, offline.error.cause], ["transport", "offline", cause]);
  assert.deepEqual([ended.error.kind, ended.error.message], ["closed", "the session has ended"]);
  assert.deepEqual([core.sent, core.nextId], [[], 1]);
  assert.deepEqual(core.dropped.sort(), [1, 2, 3], "the core need not keep what did arrive");
});

test("bytes of a call that fails once they have gone are given up", async () => {
  const core = transport();
  let reads = 0;
  const once = { get a(): number { if (reads++ > 0) throw new Error("read twice"); return 1; } };
  const value = [large(1), once];
  const failed = await safe(echo({ value }));
  assert.ok(!failed.ok && failed.error.kind === "invalid-payload");
  const unsent = safe(echo({ value: large(2) }));
  core.broken = new Error("the way is gone");
  core.pushed.at(-1)?.resolve();
  const call = await unsent;
  assert.ok(!call.ok && call.error.kind === "transport");
  assert.deepEqual(core.dropped, core.pushed.map(({ n }) => n));
});

test("a value that is refused pushes nothing", async () => {
  const core = transport();
  const refused = await safe(echo({ value: [large(1), NaN] }));
  assert.ok(!refused.ok && refused.error.kind === "invalid-payload");
  assert.deepEqual([core.pushed, core.sent, core.nextId], [[], [], 1]);
});

test("a way for bytes that throws is a transport's error", async () => {
  fakeTransport(1, { threshold: 0, drop() {}, push: () => { throw new Error("full"); }, pull: () => { throw new Error("full"); } });
  const call = await safe(echo({ value: large(1) }));
  assert.ok(!call.ok && call.error.kind === "transport" && call.error.message === "full");
});

test("what has gone ahead in one session does not call in the next", async () => {
  const core = transport();
  const lost = safe(echo({ value: large(1) }));
  const replaced = safe(echo({ value: large(2) }));
  core.close(closed);
  core.pushed[0]?.resolve();
  const call = await lost;
  assert.ok(!call.ok && call.error.kind === "closed");
  const next = transport();
  core.pushed[1]?.resolve();
  const other = await replaced;
  assert.ok(!other.ok && other.error.kind === "closed");
  assert.deepEqual([core.sent, next.sent], [[], []]);
});

test("events to the core keep their order, each name by itself", async (t) => {
  const errors = consoleErrors(t);
  const core = transport();
  up.emit([1, large(1)]);
  up.emit(2);
  up.emit([3, large(2)]);
  up.emit(4);
  upToo.emit(5);
  assert.deepEqual(sent(core), [[undefined, "UpToo", [5]]]);
  core.pushed[1]?.resolve();
  await settled();
  assert.deepEqual(sent(core), []);
  core.pushed[0]?.resolve();
  await settled();
  assert.deepEqual(sent(core).map((message) => (message as unknown[])[2]), [
    [[1, { $bytes: [1, 4] }]],
    [2],
    [[3, { $bytes: [2, 4] }]],
    [4],
  ]);
  up.emit(6);
  assert.deepEqual(sent(core), [[undefined, "Up", [6]]], "nothing waits any more");
  up.emit(large(7));
  up.emit(8);
  core.pushed[2]?.reject(new Error("offline"));
  await settled();
  assert.deepEqual([sent(core), errors], [[[undefined, "Up", [8]]], ["event Up: offline"]]);
});

test("events that wait when the session is lost are not sent in the next, and the console gets to know", async (t) => {
  const errors = consoleErrors(t);
  const core = transport();
  up.emit(large(1));
  up.emit(2);
  core.close(closed);
  up.emit(3);
  assert.deepEqual(sent(core), [[undefined, "Up", [3]]]);
  core.pushed[0]?.resolve();
  await settled();
  const lost = "event Up: the session ended before the message was sent";
  assert.deepEqual([sent(core), errors], [[], [lost, lost]]);
});

test("a result waits for its bytes, once each, and nobody else for them", async () => {
  const core = transport();
  const answer = echo({ value: 1 });
  const other = plain();
  core.reply('{"jsonrpc":"2.0","id":1,"result":{"a":{"$bytes":[7,4]},"b":[{"$bytes":[8,4]},{"$bytes":[7,4]}],"$$c":{"$int":"1"}}}');
  core.reply('{"jsonrpc":"2.0","id":2,"result":null}');
  assert.equal(await other, null);
  assert.deepEqual(core.pulled.map(({ n, size }) => [n, size]), [[7, 4], [8, 4]]);
  core.pulled[1]?.resolve();
  core.pulled[0]?.resolve();
  assert.deepEqual(await answer, { a: large(7), b: [large(8), large(7)], $c: 1n });
});

test("bytes that do not come reject their call", async () => {
  const core = transport();
  const calls = [1, 2, 3].map((value) => safe(echo({ value })));
  core.reply('{"jsonrpc":"2.0","id":1,"result":[{"$bytes":[1,4]},{"$bytes":[2,4]}]}');
  core.reply('{"jsonrpc":"2.0","id":2,"error":{"code":1,"message":"no","data":{"$bytes":[3,4]}}}');
  core.reply('{"jsonrpc":"2.0","id":3,"error":{"code":1,"message":"no","data":{"$bytes":[4,4]}}}');
  core.pulled[1]?.reject(new Error("offline"));
  core.pulled[0]?.resolve();
  core.pulled[2]?.resolve();
  core.pulled[3]?.resolve(Uint8Array.of(1));
  const outcomes = await Promise.all(calls);
  assert.deepEqual(
    outcomes.map((outcome) => !outcome.ok && [outcome.error.kind, outcome.error.message, outcome.error.data]),
    [
      ["transport", "offline", undefined],
      ["command", "no", large(3)],
      ["transport", "expected 4 bytes, received 1", undefined],
    ],
  );
});

test("events from the core keep their order, each name by itself", async (t) => {
  const errors = consoleErrors(t);
  const core = transport();
  const seen: unknown[] = [];
  const stops = [down, up].map((event) => event.listen((payload) => seen.push(payload)));
  emit(core, '{"$bytes":[1,4]}');
  emit(core, "2");
  emit(core, '{"$bytes":[3,4]}');
  emit(core, "4");
  emit(core, '{"$bytes":[5,4]}');
  emit(core, '{"$int":"x"}');
  emit(core, "6");
  emit(core, "7", "Up");
  assert.deepEqual([seen.splice(0), errors.length], [[7], 1]);
  core.pulled[1]?.resolve();
  await settled();
  assert.deepEqual(seen.splice(0), []);
  core.pulled[0]?.resolve();
  await settled();
  assert.deepEqual(seen.splice(0), [large(1), 2, large(3), 4]);
  core.pulled[2]?.reject(new Error("offline"));
  await settled();
  assert.deepEqual([seen.splice(0), errors[1]], [[6], "event Down: offline"]);
  emit(core, "8");
  assert.deepEqual(seen, [8], "nothing waits any more");
  for (const stop of stops) stop();
});

test("an event whose bytes are still to come when nobody listens any more, or the session is lost, is dropped", async (t) => {
  const errors = consoleErrors(t);
  const core = transport();
  const seen: unknown[] = [];
  down.listen((payload) => seen.push(payload));
  const stop = up.listen((payload) => seen.push(payload));
  emit(core, '{"$bytes":[1,4]}', "Up");
  emit(core, '{"$bytes":[2,4]}');
  stop();
  core.close(closed);
  emit(core, "3");
  core.pulled[0]?.resolve();
  core.pulled[1]?.resolve();
  await settled();
  assert.deepEqual([seen, errors], [[3], []]);
  setTransport();
});
