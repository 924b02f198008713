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

const confirm = (backend: Fake, id: number): void =>
  backend.reply(`{"jsonrpc":"2.0","id":${id},"result":null}`);
const refuse = (backend: Fake, id: number): void =>
  backend.reply(`{"jsonrpc":"2.0","id":${id},${refusal}}`);
const send = (backend: Fake): void => backend.reply(golden("event"));

/** Takes the messages that were sent, as `method:id`. */
const methods = (backend: Fake): string[] =>
  backend.sent.map((text) => JSON.parse(text)).map(({ method, id }) => `${method}:${id}`);

const unwanted = (): never => assert.fail("an event came");

test("a listener may be added before the transport is set, in the same turn", async (t) => {
  const errors = consoleErrors(t);
  const stop = noteSaved.listen(unwanted);
  const backend = fakeTransport();
  confirm(backend, 1);
  await stop.ready;
  stop();
  assert.deepEqual([methods(backend), errors], [["$/listen:1", "$/unlisten:2"], []]);
});

test("the first listener registers the event, and the last one deregisters it", async () => {
  const backend = fakeTransport(4);
  const seen: unknown[] = [];
  const stopOne = noteSaved.listen((payload) => seen.push(payload));
  assert.deepEqual(backend.sent, [golden("listen")]);
  const stopTwo = noteSaved.listen((payload) => seen.push(payload));
  confirm(backend, 4);
  await Promise.all([stopOne.ready, stopTwo.ready]);
  send(backend);
  assert.deepEqual(seen, [{ note: { id: 1, title: "milk" } }, { note: { id: 1, title: "milk" } }]);
  stopOne();
  stopOne();
  assert.equal(backend.sent.length, 1);
  stopTwo();
  assert.deepEqual(backend.sent.slice(1), [golden("unlisten")]);
  send(backend);
  assert.equal(seen.length, 2);
});

test("events are identified by their names", () => {
  const backend = fakeTransport();
  const seen: unknown[] = [];
  const stop = noteSaved.listen(({ note }) => seen.push(note));
  backend.reply('{"jsonrpc":"2.0","method":"NoteSaved","params":{"payload":{"note":1}}}');
  backend.reply('{"jsonrpc":"2.0","method":"Other","params":[{"note":2}]}');
  backend.reply('{"jsonrpc":"2.0","method":"constructor","params":[{"note":3}]}');
  assert.deepEqual(seen, [1]);
  stop();
});

test("emit sends the golden event without an id", () => {
  const backend = fakeTransport();
  noteSaved.emit({ note: { id: 1, title: "milk" } });
  assert.deepEqual([backend.sent, backend.nextId], [[golden("event")], 1]);
});

test("an event without a payload has null", () => {
  const backend = fakeTransport();
  event<void>("Tick").emit();
  assert.deepEqual(backend.sent, ['{"jsonrpc":"2.0","method":"Tick","params":[null]}']);
});

test("emit throws if the event cannot be sent", () => {
  const backend = fakeTransport();
  const kind = (expected: string) => (error: unknown) =>
    error instanceof FrameworkError && error.kind === expected;
  assert.throws(() => event<unknown>("Draft").emit(1n), kind("invalid-payload"));
  assert.throws(() => event<unknown>("Draft").emit("\ud800"), kind("invalid-payload"));
  backend.broken = new Error("gone");
  assert.throws(() => event<unknown>("Draft").emit(1), kind("transport"));
});

test("once takes one event and stops", async () => {
  const backend = fakeTransport();
  const next = noteSaved.once();
  send(backend);
  send(backend);
  assert.deepEqual(await next, { note: { id: 1, title: "milk" } });
  assert.deepEqual(methods(backend), ["$/listen:1", "$/unlisten:2"]);
});

test("once rejects if the backend refuses the event", async () => {
  const backend = fakeTransport();
  const next = noteSaved.once();
  refuse(backend, 1);
  await assert.rejects(next, {
    name: "FrameworkError",
    kind: "unknown-command",
    command: "NoteSaved",
  });
  assert.deepEqual(methods(backend), ["$/listen:1"]);
});

test("a refusal rejects ready, and a later listener registers again", async (t) => {
  const errors = consoleErrors(t);
  const backend = fakeTransport();
  const stop = noteSaved.listen(unwanted);
  const { ready } = stop;
  refuse(backend, 1);
  await assert.rejects(ready, { kind: "unknown-command" });
  assert.deepEqual(errors, []);
  stop();
  const stopAgain = noteSaved.listen(() => {});
  confirm(backend, 2);
  await stopAgain.ready;
  stopAgain();
  assert.deepEqual(methods(backend), ["$/listen:1", "$/listen:2", "$/unlisten:3"]);
});

test("a refusal is written to the console if ready was never read", async (t) => {
  const errors = consoleErrors(t);
  const unhandled: unknown[] = [];
  const note = (reason: unknown): number => unhandled.push(reason);
  process.on("unhandledRejection", note);
  t.after(() => process.off("unhandledRejection", note));
  const backend = fakeTransport();
  noteSaved.listen(unwanted);
  refuse(backend, 1);
  await settled();
  assert.deepEqual(errors, ["event NoteSaved: the role `viewer` has no event `NoteSaved`"]);
  assert.deepEqual(unhandled, []);
});

// Fault 113
test("a listener that stops before it is confirmed leaves no state", async (t) => {
  const errors = consoleErrors(t);
  const backend = fakeTransport();
  const stop = noteSaved.listen(unwanted);
  stop();
  send(backend);
  assert.deepEqual(methods(backend), ["$/listen:1", "$/unlisten:2"]);
  const seen: unknown[] = [];
  const stopAgain = noteSaved.listen((payload) => seen.push(payload));
  refuse(backend, 1); // of a listener that has stopped
  confirm(backend, 2);
  confirm(backend, 3);
  await stopAgain.ready;
  await assert.rejects(stop.ready);
  send(backend);
  assert.equal(seen.length, 1);
  stopAgain();
  assert.deepEqual([methods(backend).at(-1), errors], ["$/unlisten:4", []]);
});

test("a handler that throws does not affect other listeners", (t) => {
  const errors = consoleErrors(t);
  const backend = fakeTransport();
  const bug = new Error("a bug");
  const seen: unknown[] = [];
  const stops = [
    noteSaved.listen(() => {
      throw bug;
    }),
    noteSaved.listen(({ note }) => seen.push(note.title)),
  ];
  send(backend);
  assert.deepEqual([seen, errors], [["milk"], [bug]]);
  const reported: unknown[] = [];
  Object.assign(globalThis, { reportError: (error: unknown) => reported.push(error) });
  t.after(() => Reflect.deleteProperty(globalThis, "reportError"));
  send(backend);
  assert.deepEqual([seen.length, reported, errors.length], [2, [bug], 1]);
  for (const stop of stops) stop();
});

test("a listener that an earlier handler of the same event stops is not called", () => {
  const backend = fakeTransport();
  const seen: string[] = [];
  const stops = [
    noteSaved.listen(() => {
      seen.push("first");
      stops[1]?.();
    }),
    noteSaved.listen(() => seen.push("second")),
    noteSaved.listen(() => seen.push("third")),
  ];
  send(backend);
  assert.deepEqual(seen, ["first", "third"]);
  for (const stop of stops) stop();
});

// Fault 114
test("stop is disposable", () => {
  const backend = fakeTransport();
  const stop = noteSaved.listen(() => {});
  stop[Symbol.dispose]();
  assert.deepEqual(methods(backend), ["$/listen:1", "$/unlisten:2"]);
});

test("listeners are registered again in the next session", async () => {
  const backend = fakeTransport();
  const seen: unknown[] = [];
  const stop = noteSaved.listen((payload) => seen.push(payload));
  backend.close(closed); // before the confirmation
  confirm(backend, 2);
  await stop.ready;
  backend.close(closed); // after the confirmation
  assert.deepEqual(methods(backend), ["$/listen:1", "$/listen:2", "$/listen:3"]);
  send(backend);
  assert.equal(seen.length, 1);
  stop();
});

test("a backend that only ever closes is asked once more, and not again", async (t) => {
  const errors = consoleErrors(t);
  const backend = fakeTransport();
  const stop = noteSaved.listen(unwanted);
  const { ready } = stop;
  const once = noteSaved.once();
  backend.close(closed);
  backend.close(closed);
  backend.close(closed);
  await assert.rejects(ready, { kind: "closed" });
  await assert.rejects(once, { kind: "closed" });
  assert.deepEqual(methods(backend), ["$/listen:1", "$/listen:2"]);
  assert.deepEqual(errors, []);
});

test("a backend of another version is not asked again", async (t) => {
  const errors = consoleErrors(t);
  const backend = fakeTransport();
  const stop = noteSaved.listen(unwanted);
  confirm(backend, 1);
  await stop.ready;
  backend.close({ code: -32003, message: "this backend speaks version 2" });
  await settled();
  assert.deepEqual(methods(backend), ["$/listen:1"]);
  // `ready` has resolved before, so that it cannot report the loss.
  assert.deepEqual(errors, ["event NoteSaved: this backend speaks version 2"]);
});

test("listeners are registered again on another transport", () => {
  const before = fakeTransport();
  const seen: unknown[] = [];
  const stop = noteSaved.listen((payload) => seen.push(payload));
  before.close(closed); // The backend has not sent anything, but the client still tries the new one.
  const next = fakeTransport(7);
  assert.deepEqual(methods(next), ["$/listen:7"]);
  send(next);
  assert.equal(seen.length, 1);
  stop();
});

test("a late listener of a kept event gets the last value, and other listeners do not get it again", async () => {
  const backend = fakeTransport();
  const status = event<number>("Status", undefined, undefined, true);
  const seen: string[] = [];
  const stop = status.listen((value) => seen.push(`a${value}`));
  backend.reply('{"jsonrpc":"2.0","method":"Status","params":[1]}');
  const late = status.listen((value) => seen.push(`b${value}`));
  const gone = status.listen((value) => seen.push(`c${value}`));
  gone();
  assert.deepEqual(seen, ["a1"], "not before listen() has returned");
  await settled();
  assert.deepEqual(seen, ["a1", "b1"]);
  backend.reply('{"jsonrpc":"2.0","method":"Status","params":[2]}');
  assert.deepEqual(seen, ["a1", "b1", "a2", "b2"]);
  assert.equal(await status.once(), 2);
  stop();
  late();
  const other = event<number>("Other");
  other.listen(() => undefined);
  backend.reply('{"jsonrpc":"2.0","method":"Other","params":[1]}');
  other.listen(() => seen.push("other"));
  await settled();
  assert.ok(!seen.includes("other"), "the event of another name is not kept");
});

test("a late listener of a kept event never gets a value older than a newer one, or of another backend", async () => {
  const backend = fakeTransport();
  const status = event<number>("Status", undefined, undefined, true);
  const say = (value: number): void =>
    backend.reply(`{"jsonrpc":"2.0","method":"Status","params":[${value}]}`);
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
