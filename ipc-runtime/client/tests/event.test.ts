import assert from "node:assert/strict";
import { test } from "node:test";
import { type BidirectionalEvent, FrameworkError } from "../dist/ipc.js";
import { event } from "../dist/ipc-internal.js";
import { closed, consoleErrors, type Fake, fakeTransport, golden, settled } from "./fake.ts";

interface Note {
  id: number;
  title: string;
}
const noteSaved: BidirectionalEvent<{ note: Note }> = event("NoteSaved");
const refusal = '"error":{"code":-32601,"message":"the role `viewer` has no event `NoteSaved`"}';

const confirm = (core: Fake, id: number): void => core.reply(`{"jsonrpc":"2.0","id":${id},"result":null}`);
const refuse = (core: Fake, id: number): void => core.reply(`{"jsonrpc":"2.0","id":${id},${refusal}}`);
const send = (core: Fake): void => core.reply(golden("event"));

/** What was sent, as `method:id`. */
const methods = (core: Fake): string[] =>
  core.sent.map((text) => JSON.parse(text)).map(({ method, id }) => `${method}:${id}`);

const unwanted = (): never => assert.fail("an event came");

test("a listener may come before the transport does, in the same turn", async (t) => {
  const errors = consoleErrors(t);
  const stop = noteSaved.listen(unwanted);
  const core = fakeTransport();
  confirm(core, 1);
  await stop.ready;
  stop();
  assert.deepEqual([methods(core), errors], [["$/listen:1", "$/unlisten:2"], []]);
});

test("the first listener asks, the last to leave tells", async () => {
  const core = fakeTransport(4);
  const seen: unknown[] = [];
  const stopOne = noteSaved.listen((payload) => seen.push(payload));
  assert.deepEqual(core.sent, [golden("listen")]);
  const stopTwo = noteSaved.listen((payload) => seen.push(payload));
  confirm(core, 4);
  await Promise.all([stopOne.ready, stopTwo.ready]);
  send(core);
  assert.deepEqual(seen, [{ note: { id: 1, title: "milk" } }, { note: { id: 1, title: "milk" } }]);
  stopOne();
  stopOne();
  assert.equal(core.sent.length, 1);
  stopTwo();
  assert.deepEqual(core.sent.slice(1), [golden("unlisten")]);
  send(core);
  assert.equal(seen.length, 2);
});

test("an event by name is the same event, and others are not", () => {
  const core = fakeTransport();
  const seen: unknown[] = [];
  const stop = noteSaved.listen(({ note }) => seen.push(note));
  core.reply('{"jsonrpc":"2.0","method":"NoteSaved","params":{"payload":{"note":1}}}');
  core.reply('{"jsonrpc":"2.0","method":"Other","params":[{"note":2}]}');
  core.reply('{"jsonrpc":"2.0","method":"constructor","params":[{"note":3}]}');
  assert.deepEqual(seen, [1]);
  stop();
});

test("emit sends the golden event, and no id", () => {
  const core = fakeTransport();
  noteSaved.emit({ note: { id: 1, title: "milk" } });
  assert.deepEqual([core.sent, core.nextId], [[golden("event")], 1]);
});

test("an event without a payload has null", () => {
  const core = fakeTransport();
  event<void>("Tick").emit();
  assert.deepEqual(core.sent, ['{"jsonrpc":"2.0","method":"Tick","params":[null]}']);
});

test("emit throws what can not be sent", () => {
  const core = fakeTransport();
  const kind = (expected: string) => (error: unknown) => error instanceof FrameworkError && error.kind === expected;
  assert.throws(() => event<unknown>("Draft").emit(1n), kind("invalid-payload"));
  assert.throws(() => event<unknown>("Draft").emit("\ud800"), kind("invalid-payload"));
  core.broken = new Error("gone");
  assert.throws(() => event<unknown>("Draft").emit(1), kind("transport"));
});

test("once takes one, and leaves", async () => {
  const core = fakeTransport();
  const next = noteSaved.once();
  send(core);
  send(core);
  assert.deepEqual(await next, { note: { id: 1, title: "milk" } });
  assert.deepEqual(methods(core), ["$/listen:1", "$/unlisten:2"]);
});

test("once rejects where the core refuses", async () => {
  const core = fakeTransport();
  const next = noteSaved.once();
  refuse(core, 1);
  await assert.rejects(next, { name: "FrameworkError", kind: "unknown-command", command: "NoteSaved" });
  assert.deepEqual(methods(core), ["$/listen:1"]);
});

test("a refusal rejects ready, and a later listener asks again", async (t) => {
  const errors = consoleErrors(t);
  const core = fakeTransport();
  const stop = noteSaved.listen(unwanted);
  const { ready } = stop;
  refuse(core, 1);
  await assert.rejects(ready, { kind: "unknown-command" });
  assert.deepEqual(errors, []);
  stop();
  const stopAgain = noteSaved.listen(() => {});
  confirm(core, 2);
  await stopAgain.ready;
  stopAgain();
  assert.deepEqual(methods(core), ["$/listen:1", "$/listen:2", "$/unlisten:3"]);
});

test("a refusal at which nobody looks is written to the console, not thrown", async (t) => {
  const errors = consoleErrors(t);
  const unhandled: unknown[] = [];
  const note = (reason: unknown): number => unhandled.push(reason);
  process.on("unhandledRejection", note);
  t.after(() => process.off("unhandledRejection", note));
  const core = fakeTransport();
  noteSaved.listen(unwanted);
  refuse(core, 1);
  await settled();
  assert.deepEqual(errors, ["event NoteSaved: the role `viewer` has no event `NoteSaved`"]);
  assert.deepEqual(unhandled, []);
});

// Fault 113
test("a listener that leaves before it is confirmed leaves nothing behind", async (t) => {
  const errors = consoleErrors(t);
  const core = fakeTransport();
  const stop = noteSaved.listen(unwanted);
  stop();
  send(core);
  assert.deepEqual(methods(core), ["$/listen:1", "$/unlisten:2"]);
  const seen: unknown[] = [];
  const stopAgain = noteSaved.listen((payload) => seen.push(payload));
  refuse(core, 1); // of the one that has left: nobody's concern
  confirm(core, 2);
  confirm(core, 3);
  await stopAgain.ready;
  await assert.rejects(stop.ready);
  send(core);
  assert.equal(seen.length, 1);
  stopAgain();
  assert.deepEqual([methods(core).at(-1), errors], ["$/unlisten:4", []]);
});

test("a handler that throws disturbs nobody", (t) => {
  const errors = consoleErrors(t);
  const core = fakeTransport();
  const bug = new Error("a bug");
  const seen: unknown[] = [];
  const stops = [
    noteSaved.listen(() => {
      throw bug;
    }),
    noteSaved.listen(({ note }) => seen.push(note.title)),
  ];
  send(core);
  assert.deepEqual([seen, errors], [["milk"], [bug]]);
  const reported: unknown[] = [];
  Object.assign(globalThis, { reportError: (error: unknown) => reported.push(error) });
  t.after(() => Reflect.deleteProperty(globalThis, "reportError"));
  send(core);
  assert.deepEqual([seen.length, reported, errors.length], [2, [bug], 1]);
  for (const stop of stops) stop();
});

test("who is stopped by an earlier handler of the same event is not called any more", () => {
  const core = fakeTransport();
  const seen: string[] = [];
  const stops = [
    noteSaved.listen(() => {
      seen.push("first");
      stops[1]?.();
    }),
    noteSaved.listen(() => seen.push("second")),
    noteSaved.listen(() => seen.push("third")),
  ];
  send(core);
  assert.deepEqual(seen, ["first", "third"]);
  for (const stop of stops) stop();
});

// Fault 114
test("stop is disposable", () => {
  const core = fakeTransport();
  const stop = noteSaved.listen(() => {});
  stop[Symbol.dispose]();
  assert.deepEqual(methods(core), ["$/listen:1", "$/unlisten:2"]);
});

test("listeners ask again in the next session", async () => {
  const core = fakeTransport();
  const seen: unknown[] = [];
  const stop = noteSaved.listen((payload) => seen.push(payload));
  core.close(closed); // before it was confirmed
  confirm(core, 2);
  await stop.ready;
  core.close(closed); // and after
  assert.deepEqual(methods(core), ["$/listen:1", "$/listen:2", "$/listen:3"]);
  send(core);
  assert.equal(seen.length, 1);
  stop();
});

test("a core that only ever closes is asked once more, not for ever", async (t) => {
  const errors = consoleErrors(t);
  const core = fakeTransport();
  const stop = noteSaved.listen(unwanted);
  const { ready } = stop;
  const once = noteSaved.once();
  core.close(closed);
  core.close(closed);
  core.close(closed);
  await assert.rejects(ready, { kind: "closed" });
  await assert.rejects(once, { kind: "closed" });
  assert.deepEqual(methods(core), ["$/listen:1", "$/listen:2"]);
  assert.deepEqual(errors, []);
});

test("a core that speaks another version is not asked again", async (t) => {
  const errors = consoleErrors(t);
  const core = fakeTransport();
  const stop = noteSaved.listen(unwanted);
  confirm(core, 1);
  await stop.ready;
  core.close({ code: -32003, message: "this core speaks version 2" });
  await settled();
  assert.deepEqual(methods(core), ["$/listen:1"]);
  // `ready` had resolved before, so it could not tell.
  assert.deepEqual(errors, ["event NoteSaved: this core speaks version 2"]);
});

test("listeners move over to another transport", () => {
  const before = fakeTransport();
  const seen: unknown[] = [];
  const stop = noteSaved.listen((payload) => seen.push(payload));
  before.close(closed); // not heard of since: that is no reason to give up
  const next = fakeTransport(7);
  assert.deepEqual(methods(next), ["$/listen:7"]);
  send(next);
  assert.equal(seen.length, 1);
  stop();
});

test("a listener that comes late to a kept event gets the last value, and no other does again", async () => {
  const core = fakeTransport();
  const status = event<number>("Status", undefined, undefined, true);
  const seen: string[] = [];
  const stop = status.listen((value) => seen.push(`a${value}`));
  core.reply('{"jsonrpc":"2.0","method":"Status","params":[1]}');
  const late = status.listen((value) => seen.push(`b${value}`));
  const gone = status.listen((value) => seen.push(`c${value}`));
  gone();
  assert.deepEqual(seen, ["a1"], "not before listen() has returned");
  await settled();
  assert.deepEqual(seen, ["a1", "b1"]);
  core.reply('{"jsonrpc":"2.0","method":"Status","params":[2]}');
  assert.deepEqual(seen, ["a1", "b1", "a2", "b2"]);
  assert.equal(await status.once(), 2);
  stop();
  late();
  const other = event<number>("Other");
  other.listen(() => undefined);
  core.reply('{"jsonrpc":"2.0","method":"Other","params":[1]}');
  other.listen(() => seen.push("other"));
  await settled();
  assert.ok(!seen.includes("other"), "others are not kept");
});

test("a late listener of a kept event never gets an older value after a newer one, nor another core's", async () => {
  const core = fakeTransport();
  const status = event<number>("Status", undefined, undefined, true);
  const say = (value: number): void => core.reply(`{"jsonrpc":"2.0","method":"Status","params":[${value}]}`);
  const seen: number[] = [];
  let mounted = false;
  status.listen(() => {
    if (!mounted) status.listen((value) => seen.push(value));
    mounted = true;
  });
  say(1);
  say(2);
  await settled();
  assert.deepEqual(seen, [2]);
  fakeTransport();
  const late: number[] = [];
  status.listen((value) => late.push(value));
  await settled();
  assert.deepEqual(late, []);
});
