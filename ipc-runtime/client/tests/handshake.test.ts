import { explain } from "../dist/differences.js";
import assert from "node:assert/strict";
import { test } from "node:test";
import { FrameworkError, safe, setTransport } from "../dist/ipc.js";
import { type Api, bindings, command, event } from "../dist/ipc-internal.js";
import { closed, consoleErrors, type Fake, fakeTransport, settled } from "./fake.ts";

const contract = {
  "command save_note": "(args: { title: string }) => Note",
  "type Note": "{ id: number }",
};
const told = '{"jsonrpc":"2.0","method":"$/bindings","params":{"fingerprint":"0123456789abcdef"}}';
const mismatch = "these bindings do not match the backend: generate them again";

let loads = 0;
const load: Api["load"] = () => {
  loads++;
  return Promise.resolve({ contract, explain });
};
const api = bindings("0123456789abcdef", load);
const save = command<() => null>("save_note", api);
const noteSaved = event<number>("NoteSaved", api);

const methods = (backend: Fake): string[] => backend.sent.map((text) => JSON.parse(text).method);
const refuse = (backend: Fake, id: number): void =>
  backend.reply(JSON.stringify({ jsonrpc: "2.0", id, error: { code: -32006, message: mismatch } }));
const answer = (backend: Fake, id: number, result: unknown): void =>
  backend.reply(JSON.stringify({ jsonrpc: "2.0", id, result }));

const differences = {
  added: [{ name: "command archive_note", core: "() => void" }],
  removed: [{ name: "event NoteSaved", page: "{ note: Note }" }],
  changed: [{ name: "type Note", page: "{ id: number }", core: "{ id: bigint }" }],
};
const explanation = `${mismatch}
+ command archive_note: () => void (only in the backend)
- event NoteSaved: { note: Note } (only in this page)
~ type Note: { id: number } (in this page)
  type Note: { id: bigint } (in the backend)`;

test("the fingerprint is sent before the first message of the bindings, once per session", async () => {
  const backend = fakeTransport();
  void safe(command<() => null>("by_hand")());
  void safe(save());
  void safe(save());
  const stop = noteSaved.listen(() => {});
  noteSaved.emit(1);
  assert.deepEqual(methods(backend), [
    "by_hand",
    "$/bindings",
    "save_note",
    "save_note",
    "$/listen",
    "NoteSaved",
  ]);
  assert.equal(backend.sent[1], told);
  backend.reply('{"jsonrpc":"2.0","id":4,"result":null}');
  backend.sent.length = 0;
  backend.close(closed);
  assert.deepEqual(methods(backend), ["$/bindings", "$/listen"]);
  void safe(save());
  assert.deepEqual(methods(backend), ["$/bindings", "$/listen", "save_note"]);
  const next = fakeTransport();
  assert.deepEqual(methods(next), ["$/bindings", "$/listen"]);
  stop();
  assert.deepEqual(methods(next), ["$/bindings", "$/listen", "$/unlisten"]);
  assert.equal(loads, 0);
});

test("the first message may be an event, in each of its uses", () => {
  for (const use of [
    () => noteSaved.emit(1),
    () => noteSaved.listen(() => {})(),
    () => void noteSaved.once().catch(() => {}),
  ]) {
    const backend = fakeTransport();
    use();
    assert.equal(backend.sent[0], told);
    backend.close({ code: -32003, message: "over" });
  }
});

test("bindings of two apis are distinguished", () => {
  const backend = fakeTransport();
  void safe(save());
  void safe(command<() => null>("other", bindings("fedcba9876543210", load))());
  void safe(command<() => null>("same", bindings("0123456789abcdef", load))());
  assert.deepEqual(methods(backend), ["$/bindings", "save_note", "$/bindings", "other", "same"]);
});

test("calls of outdated bindings reject with all differences, which the console gets once", async (t) => {
  const errors = consoleErrors(t);
  const backend = fakeTransport();
  const before = loads;
  const calls = [safe(save()), safe(save())];
  const { ready } = noteSaved.listen(() => assert.fail("an event"));
  for (const id of [1, 2, 3]) refuse(backend, id);
  await settled();
  assert.deepEqual(JSON.parse(backend.sent.at(-1) ?? ""), {
    jsonrpc: "2.0",
    id: 4,
    method: "$/compare",
    params: { contract },
  });
  calls.push(safe(save()));
  refuse(backend, 5);
  answer(backend, 4, differences);
  for (const outcome of await Promise.all(calls)) {
    assert.ok(!outcome.ok && outcome.error instanceof FrameworkError);
    const { kind, code, command, message, data } = outcome.error;
    assert.deepEqual(
      { kind, code, command, message, data },
      {
        kind: "schema-mismatch",
        code: -32006,
        command: "save_note",
        message: explanation,
        data: differences,
      },
    );
  }
  await assert.rejects(ready, {
    kind: "schema-mismatch",
    command: "NoteSaved",
    message: explanation,
  });
  assert.deepEqual([errors, loads - before], [[explanation], 1]);
  const later = safe(save());
  refuse(backend, 6);
  await later;
  assert.deepEqual([errors.length, loads - before], [1, 1]);

  backend.close(closed);
  const again = safe(save());
  refuse(backend, 7);
  await settled();
  answer(backend, 8, differences);
  await again;
  assert.deepEqual([errors.length, loads - before], [2, 2]);
});

test("calls reject with the error alone if the bindings cannot be compared", async (t) => {
  const errors = consoleErrors(t);
  const unloadable = command<() => null>(
    "a",
    bindings("1111111111111111", () => Promise.reject(new Error("offline"))),
  );
  const thrown = command<() => null>(
    "a",
    bindings("2222222222222222", () => {
      throw new Error("offline");
    }),
  );
  const odd = command<() => null>(
    "a",
    bindings("3333333333333333", () => Promise.resolve(null as never)),
  );
  for (const call of [unloadable, thrown, odd]) {
    const backend = fakeTransport();
    const outcome = safe(call());
    refuse(backend, 1);
    await toldSo(outcome);
  }
  const answers = [
    '"error":{"code":-32601,"message":"no such method"}',
    '"error":{"code":-32006,"message":"not that either"}',
    '"result":null',
    '"result":{"added":[]}',
    '"result":[]',
  ];
  for (const text of answers) {
    const backend = fakeTransport();
    const outcome = safe(save());
    refuse(backend, 1);
    await settled();
    backend.reply(`{"jsonrpc":"2.0","id":2,${text}}`);
    await toldSo(outcome);
  }
  const backend = fakeTransport();
  const outcome = safe(save());
  refuse(backend, 1);
  await settled();
  backend.close(closed);
  await toldSo(outcome);
  assert.deepEqual(errors, new Array(9).fill(mismatch));

  async function toldSo(outcome: ReturnType<typeof safe>): Promise<void> {
    const called = await outcome;
    assert.ok(!called.ok);
    assert.deepEqual(
      [called.error.kind, called.error.message, called.error.data],
      ["schema-mismatch", mismatch, undefined],
    );
  }
});

test("a backend that never compares does not delay calls forever", async (t) => {
  consoleErrors(t);
  const backend = fakeTransport();
  const call = save();
  refuse(backend, 1);
  await assert.rejects(call, { kind: "schema-mismatch", message: mismatch });
  assert.deepEqual(methods(backend), ["$/bindings", "save_note", "$/compare"]);
});

test("calls without bindings are not compared", async (t) => {
  const errors = consoleErrors(t);
  const backend = fakeTransport();
  const call = command<() => null>("by_hand")();
  refuse(backend, 1);
  await assert.rejects(call, { kind: "schema-mismatch", code: -32006 });
  assert.deepEqual([methods(backend), errors], [["by_hand"], []]);
});

test("calls are not sent if the session ends while the fingerprint is sent", async () => {
  const sent: string[] = [];
  let lose = true;
  setTransport({
    connect: (receiver) => ({
      nextId: () => 1,
      send(text) {
        sent.push(JSON.parse(text).method);
        if (lose) receiver.closed(closed);
        lose = false;
      },
    }),
  });
  await assert.rejects(save(), { kind: "closed" });
  assert.deepEqual(sent, ["$/bindings"]);
  void safe(save());
  assert.deepEqual(sent, ["$/bindings", "$/bindings", "save_note"]);
});

test("a fingerprint that could not be sent is sent again", async () => {
  const backend = fakeTransport();
  backend.broken = new Error("gone");
  await assert.rejects(save(), { kind: "transport", command: "save_note" });
  delete backend.broken;
  void safe(save());
  assert.deepEqual(methods(backend), ["$/bindings", "save_note"]);
});
