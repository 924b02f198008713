import assert from "node:assert/strict";
import { test } from "node:test";
import { type Command, safe, setTransport } from "../dist/ipc.js";
import { command, event, extended } from "../dist/ipc-internal.js";
import {
  carrier as transport,
  closed,
  consoleErrors,
  type Fake,
  fakeTransport,
  large,
  sent,
  settled,
} from "./fake.ts";

const echo: Command<(args: { value: unknown }) => unknown, unknown> = command(
  "echo",
  undefined,
  extended,
);
const plain = command<() => null>("plain");
const down = event<unknown>("Down", undefined, extended);
const up = event<unknown>("Up", undefined, extended);
const upToo = event<unknown>("UpToo", undefined, extended);

const emit = (backend: Fake, payload: string, name = "Down"): void =>
  backend.reply(`{"jsonrpc":"2.0","method":"${name}","params":[${payload}]}`);

test("bytes at the threshold are uploaded before their call, which then takes its id", async () => {
  const backend = transport();
  const value = [large(1), Uint8Array.of(1, 2, 3), { a: large(5) }];
  void safe(echo({ value }));
  (value[0] as Uint8Array)[0] = 99;
  assert.deepEqual(
    backend.pushed.map(({ bytes }) => bytes),
    [large(1), large(5)],
  );
  void safe(plain());
  assert.deepEqual(sent(backend), [[1, "plain", undefined]], "other calls do not wait");
  backend.pushed[1]?.resolve();
  await settled();
  assert.deepEqual([sent(backend), backend.nextId], [[], 2]);
  backend.pushed[0]?.resolve();
  await settled();
  assert.deepEqual(sent(backend), [
    [2, "echo", { value: [{ $bytes: [1, 4] }, { $bytes: "AQID" }, { a: { $bytes: [2, 4] } }] }],
  ]);
});

test("a failed upload rejects its call, and the call is not sent", async () => {
  const backend = transport();
  const calls = [safe(echo({ value: [large(1), large(2)] })), safe(echo({ value: large(3) }))];
  const cause = new Error("offline");
  backend.pushed[1]?.reject(cause);
  backend.pushed[0]?.resolve();
  backend.pushed[2]?.reject({ code: -32000, message: "the session has ended" });
  const [offline, ended] = await Promise.all(calls);
  assert.ok(offline?.ok === false && ended?.ok === false);
  assert.deepEqual(
    [offline.error.kind, offline.error.message, offline.error.cause],
    ["transport", "offline", cause],
  );
  assert.deepEqual([ended.error.kind, ended.error.message], ["closed", "the session has ended"]);
  assert.deepEqual([backend.sent, backend.nextId], [[], 1]);
  assert.deepEqual(
    backend.dropped.sort(),
    [1, 2, 3],
    "the backend can free the bytes that have arrived",
  );
});

test("uploads of a call that cannot be sent are dropped", async () => {
  const backend = transport();
  let reads = 0;
  const once = {
    get a(): number {
      if (reads++ > 0) throw new Error("read twice");
      return 1;
    },
  };
  const value = [large(1), once];
  const failed = await safe(echo({ value }));
  assert.ok(!failed.ok && failed.error.kind === "invalid-payload");
  const unsent = safe(echo({ value: large(2) }));
  backend.broken = new Error("the way is gone");
  backend.pushed.at(-1)?.resolve();
  const call = await unsent;
  assert.ok(!call.ok && call.error.kind === "transport");
  assert.deepEqual(
    backend.dropped,
    backend.pushed.map(({ n }) => n),
  );
});

test("a value that is refused uploads nothing", async () => {
  const backend = transport();
  const refused = await safe(echo({ value: [large(1), NaN] }));
  assert.ok(!refused.ok && refused.error.kind === "invalid-payload");
  assert.deepEqual([backend.pushed, backend.sent, backend.nextId], [[], [], 1]);
});

test("an attachments transport that throws is a transport error", async () => {
  fakeTransport(1, {
    threshold: 0,
    drop() {},
    push: () => {
      throw new Error("full");
    },
    pull: () => {
      throw new Error("full");
    },
  });
  const call = await safe(echo({ value: large(1) }));
  assert.ok(!call.ok && call.error.kind === "transport" && call.error.message === "full");
});

test("an upload of one session does not send its call in the next session", async () => {
  const backend = transport();
  const lost = safe(echo({ value: large(1) }));
  const replaced = safe(echo({ value: large(2) }));
  backend.close(closed);
  backend.pushed[0]?.resolve();
  const call = await lost;
  assert.ok(!call.ok && call.error.kind === "closed");
  const next = transport();
  backend.pushed[1]?.resolve();
  const other = await replaced;
  assert.ok(!other.ok && other.error.kind === "closed");
  assert.deepEqual([backend.sent, next.sent], [[], []]);
});

test("events to the backend keep their order, separately for each name", async (t) => {
  const errors = consoleErrors(t);
  const backend = transport();
  up.emit([1, large(1)]);
  up.emit(2);
  up.emit([3, large(2)]);
  up.emit(4);
  upToo.emit(5);
  assert.deepEqual(sent(backend), [[undefined, "UpToo", [5]]]);
  backend.pushed[1]?.resolve();
  await settled();
  assert.deepEqual(sent(backend), []);
  backend.pushed[0]?.resolve();
  await settled();
  assert.deepEqual(
    sent(backend).map((message) => (message as unknown[])[2]),
    [[[1, { $bytes: [1, 4] }]], [2], [[3, { $bytes: [2, 4] }]], [4]],
  );
  up.emit(6);
  assert.deepEqual(sent(backend), [[undefined, "Up", [6]]], "no message waits any more");
  up.emit(large(7));
  up.emit(8);
  backend.pushed[2]?.reject(new Error("offline"));
  await settled();
  assert.deepEqual([sent(backend), errors], [[[undefined, "Up", [8]]], ["event Up: offline"]]);
});

test("events that wait for uploads when the session ends are not sent, and are reported to the console", async (t) => {
  const errors = consoleErrors(t);
  const backend = transport();
  up.emit(large(1));
  up.emit(2);
  backend.close(closed);
  up.emit(3);
  assert.deepEqual(sent(backend), [[undefined, "Up", [3]]]);
  backend.pushed[0]?.resolve();
  await settled();
  const lost = "event Up: the session ended before the message was sent";
  assert.deepEqual([sent(backend), errors], [[], [lost, lost]]);
});

test("a result waits for its bytes, which are downloaded once, and other calls do not wait", async () => {
  const backend = transport();
  const answer = echo({ value: 1 });
  const other = plain();
  backend.reply(
    '{"jsonrpc":"2.0","id":1,"result":{"a":{"$bytes":[7,4]},"b":[{"$bytes":[8,4]},{"$bytes":[7,4]}],"$$c":{"$int":"1"}}}',
  );
  backend.reply('{"jsonrpc":"2.0","id":2,"result":null}');
  assert.equal(await other, null);
  assert.deepEqual(
    backend.pulled.map(({ n, size }) => [n, size]),
    [
      [7, 4],
      [8, 4],
    ],
  );
  backend.pulled[1]?.resolve();
  backend.pulled[0]?.resolve();
  assert.deepEqual(await answer, { a: large(7), b: [large(8), large(7)], $c: 1n });
});

test("a failed download rejects its call", async () => {
  const backend = transport();
  const calls = [1, 2, 3].map((value) => safe(echo({ value })));
  backend.reply('{"jsonrpc":"2.0","id":1,"result":[{"$bytes":[1,4]},{"$bytes":[2,4]}]}');
  backend.reply(
    '{"jsonrpc":"2.0","id":2,"error":{"code":1,"message":"no","data":{"$bytes":[3,4]}}}',
  );
  backend.reply(
    '{"jsonrpc":"2.0","id":3,"error":{"code":1,"message":"no","data":{"$bytes":[4,4]}}}',
  );
  backend.pulled[1]?.reject(new Error("offline"));
  backend.pulled[0]?.resolve();
  backend.pulled[2]?.resolve();
  backend.pulled[3]?.resolve(Uint8Array.of(1));
  const outcomes = await Promise.all(calls);
  assert.deepEqual(
    outcomes.map(
      (outcome) => !outcome.ok && [outcome.error.kind, outcome.error.message, outcome.error.data],
    ),
    [
      ["transport", "offline", undefined],
      ["command", "no", large(3)],
      ["transport", "expected 4 bytes, received 1", undefined],
    ],
  );
});

test("events from the backend keep their order, separately for each name", async (t) => {
  const errors = consoleErrors(t);
  const backend = transport();
  const seen: unknown[] = [];
  const stops = [down, up].map((event) => event.listen((payload) => seen.push(payload)));
  emit(backend, '{"$bytes":[1,4]}');
  emit(backend, "2");
  emit(backend, '{"$bytes":[3,4]}');
  emit(backend, "4");
  emit(backend, '{"$bytes":[5,4]}');
  emit(backend, '{"$int":"x"}');
  emit(backend, "6");
  emit(backend, "7", "Up");
  assert.deepEqual([seen.splice(0), errors.length], [[7], 1]);
  backend.pulled[1]?.resolve();
  await settled();
  assert.deepEqual(seen.splice(0), []);
  backend.pulled[0]?.resolve();
  await settled();
  assert.deepEqual(seen.splice(0), [large(1), 2, large(3), 4]);
  backend.pulled[2]?.reject(new Error("offline"));
  await settled();
  assert.deepEqual([seen.splice(0), errors[1]], [[6], "event Down: offline"]);
  emit(backend, "8");
  assert.deepEqual(seen, [8], "no message waits any more");
  for (const stop of stops) stop();
});

test("an event is dropped if its listener stops or its session ends while its bytes are downloaded", async (t) => {
  const errors = consoleErrors(t);
  const backend = transport();
  const seen: unknown[] = [];
  down.listen((payload) => seen.push(payload));
  const stop = up.listen((payload) => seen.push(payload));
  emit(backend, '{"$bytes":[1,4]}', "Up");
  emit(backend, '{"$bytes":[2,4]}');
  stop();
  backend.close(closed);
  emit(backend, "3");
  backend.pulled[0]?.resolve();
  backend.pulled[1]?.resolve();
  await settled();
  assert.deepEqual([seen, errors], [[3], []]);
  setTransport();
});
