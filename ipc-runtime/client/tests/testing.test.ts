import { explain } from "../dist/differences.js";
import assert from "node:assert/strict";
import { test } from "node:test";
import { type BidirectionalEvent, type Command, type CommandError, currentWindow, type Emittable, type Listenable, safe } from "../dist/ipc.js";
import { bindings, command, event, extended } from "../dist/ipc-internal.js";
import { fakeBackend } from "../dist/testing.js";
import { consoleErrors, settled } from "./fake.ts";

interface Note {
  readonly id: number;
  readonly title: string;
}
type NoteError = { readonly kind: "notFound"; readonly id: number };

const api = bindings("0123456789abcdef", () => Promise.resolve({ contract: {}, explain }));
const saveNote: Command<(args: { title: string }) => Note> = command("save_note", api);
const deleteNote: Command<(args: { id: number }) => void, NoteError> = command("delete_note", api);
const listNotes: Command<() => Note[]> = command("list_notes", api);
const hash: Command<(args: { bytes: Uint8Array; seed?: bigint }) => bigint, { readonly max: bigint }> = command("hash", api, extended);
const noteSaved: Listenable<{ note: Note; by?: string }> = event("NoteSaved", api);
const opened: Emittable<{ id: number }> = event("Opened", api);
const ticked: BidirectionalEvent<bigint> = event("Ticked", api, extended);

test("a handler answers, and is told the arguments", async () => {
  const core = fakeBackend();
  core.handle(saveNote, ({ title }) => ({ id: 1, title }));
  core.handle(listNotes, async () => [{ id: 1, title: "milk" }]);
  core.handle(deleteNote, () => {});
  assert.deepEqual(await saveNote({ title: "milk" }), { id: 1, title: "milk" });
  assert.deepEqual(await listNotes(), [{ id: 1, title: "milk" }]);
  assert.equal(await deleteNote({ id: 1 }), null);
  core.handle(saveNote, ({ title }) => ({ id: 2, title }));
  assert.equal((await saveNote({ title: "bread" })).id, 2);
  assert.deepEqual(core.calls(saveNote), [{ title: "milk" }, { title: "bread" }]);
  assert.deepEqual([core.calls(listNotes), core.calls(hash)], [[undefined], []]);
  core.restore();
});

test("no answer comes in the turn of its call", async () => {
  const core = fakeBackend();
  let asked = false;
  core.handle(listNotes, () => {
    asked = true;
    return [];
  });
  const notes = listNotes();
  assert.deepEqual([asked, core.calls(listNotes).length], [false, 1]);
  await notes;
  core.restore();
});

test("values pass the real codec and real JSON, both ways", async (t) => {
  consoleErrors(t);
  const core = fakeBackend();
  core.handle(hash, ({ bytes, seed = 1n }) => BigInt(bytes.length) * seed);
  assert.equal(await hash({ bytes: Uint8Array.of(1, 2, 3), seed: 2n ** 64n }), 3n * 2n ** 64n);
  assert.deepEqual(core.calls(hash), [{ bytes: Uint8Array.of(1, 2, 3), seed: 2n ** 64n }]);
  const note = { id: 1, title: "milk" };
  core.handle(saveNote, () => note);
  assert.notEqual(await saveNote({ title: "milk" }), note, "a copy");
  await assert.rejects(saveNote({ title: "\ud800" }), { kind: "invalid-payload", data: { path: "title" } });
  core.handle(saveNote, () => ({ id: NaN, title: "" }));
  await assert.rejects(saveNote({ title: "milk" }), {
    kind: "internal",
    message: "the result of the handler cannot be sent: `id` is NaN: pass a finite number",
  });
  core.handle(saveNote, () => ({ id: 1n as unknown as number, title: "" }));
  await assert.rejects(saveNote({ title: "milk" }), { kind: "internal" });
  core.restore();
});

test("a command's own error arrives as one, what else is thrown as a panic", async (t) => {
  const errors = consoleErrors(t);
  const core = fakeBackend();
  core.handle(deleteNote, ({ id }) => {
    throw core.error(deleteNote, { kind: "notFound", id }, "there is no such note");
  });
  const deleted = await safe(deleteNote({ id: 7 }));
  assert.ok(!deleted.ok && deleted.kind === "command");
  assert.deepEqual([deleted.error.message, deleted.error.data], ["there is no such note", { kind: "notFound", id: 7 }]);
  core.handle(hash, async () => {
    throw core.error(hash, { max: 7n });
  });
  await assert.rejects(hash({ bytes: new Uint8Array() }), ({ data }: CommandError<{ max: bigint }>) => data.max === 7n);
  assert.deepEqual(errors, []);
  const bug = new Error("a secret");
  core.handle(deleteNote, () => {
    throw bug;
  });
  await assert.rejects(deleteNote({ id: 7 }), { kind: "internal", code: -32603, message: "`delete_note` panicked: see the log of the backend" });
  assert.deepEqual(errors, [bug]);
  core.handle(deleteNote, () => {
    throw core.error(deleteNote, { kind: "notFound", id: NaN });
  });
  await assert.rejects(deleteNote({ id: 7 }), { kind: "internal", message: /cannot be sent: `id` is NaN/ });
  core.restore();
});

test("a command without a handler is unknown", async () => {
  const core = fakeBackend();
  await assert.rejects(saveNote({ title: "milk" }), { kind: "unknown-command", code: -32601, command: "save_note" });
  assert.deepEqual(core.calls(saveNote), [{ title: "milk" }]);
  core.restore();
});

test("events reach those that listen, at once and in order", async () => {
  const core = fakeBackend();
  const seen: unknown[] = [];
  core.emit(noteSaved, { note: { id: 0, title: "too early" } });
  const stop = noteSaved.listen(({ note }) => seen.push(note.id));
  core.emit(noteSaved, { note: { id: 1, title: "milk" } });
  core.emit(noteSaved, { note: { id: 2, title: "bread" }, by: "me" });
  assert.deepEqual(seen, [1, 2]);
  await stop.ready;
  stop();
  core.emit(noteSaved, { note: { id: 3, title: "too late" } });
  assert.deepEqual(seen, [1, 2]);
  const next = ticked.once();
  core.emit(ticked, 2n ** 70n);
  assert.equal(await next, 2n ** 70n);
  assert.throws(() => core.emit(noteSaved, { note: { id: NaN, title: "" } }), { kind: "invalid-payload", data: { path: "note.id" } });
  core.restore();
});

test("the page's events reach the test", async () => {
  const core = fakeBackend();
  const seen: unknown[] = [];
  const stop = core.on(opened, ({ id }) => seen.push(id));
  core.on(opened, ({ id }) => seen.push(-id));
  core.on(ticked, (n) => seen.push(n));
  opened.emit({ id: 1 });
  ticked.emit(5n);
  assert.deepEqual(seen, []);
  await settled();
  assert.deepEqual(seen.splice(0), [1, -1, 5n]);
  stop();
  opened.emit({ id: 2 });
  await settled();
  assert.deepEqual(seen, [-2]);
  core.restore();
});

test("what a listener of the test throws is an unhandled rejection", async () => {
  const core = fakeBackend();
  const listeners = process.listeners("unhandledRejection");
  process.removeAllListeners("unhandledRejection");
  const unhandled = new Promise((resolve) => process.once("unhandledRejection", resolve));
  const failed = new Error("an assertion");
  core.on(opened, () => {
    throw failed;
  });
  opened.emit({ id: 1 });
  assert.equal(await unhandled, failed);
  for (const listener of listeners) process.on("unhandledRejection", listener);
  core.restore();
});

test("the window has a label", () => {
  const core = fakeBackend({ window: "editor" });
  assert.equal(currentWindow(), "editor");
  core.restore();
  assert.equal(currentWindow(), undefined);
});

test("bindings of another core are refused", async (t) => {
  const errors = consoleErrors(t);
  const core = fakeBackend({ fingerprint: "fedcba9876543210" });
  core.handle(saveNote, () => assert.fail("it ran"));
  core.on(opened, () => assert.fail("it came"));
  await assert.rejects(saveNote({ title: "milk" }), { kind: "schema-mismatch", code: -32006 });
  await assert.rejects(noteSaved.once(), { kind: "schema-mismatch" });
  opened.emit({ id: 1 });
  await settled();
  assert.equal(errors.length, 1);
  core.restore();
  const same = fakeBackend({ fingerprint: "0123456789abcdef" });
  same.handle(listNotes, () => []);
  assert.deepEqual(await listNotes(), []);
  same.restore();
});

test("one core at a time, and none after the last", async () => {
  const first = fakeBackend();
  first.handle(listNotes, () => new Promise(() => {}));
  const lost = listNotes();
  {
    using second = fakeBackend();
    second.handle(listNotes, () => []);
    await assert.rejects(lost, { kind: "closed" });
    first.restore();
    assert.deepEqual(await listNotes(), []);
  }
  await assert.rejects(listNotes(), { kind: "transport", message: /restored/ });
});

test("listeners that are left wait in silence for the next core", async (t) => {
  const errors = consoleErrors(t);
  const first = fakeBackend();
  const seen: number[] = [];
  const stop = noteSaved.listen(({ note }) => seen.push(note.id));
  await stop.ready;
  first.restore();
  await settled();
  const second = fakeBackend();
  second.emit(noteSaved, { note: { id: 1, title: "" } });
  assert.deepEqual([seen, errors], [[1], []]);
  stop();
  second.restore();
});

test("where the page has a bridge, it is used again", async () => {
  const core = fakeBackend();
  const sent: string[] = [];
  const bridge = { connect: () => ({ nextId: () => 7, send: (text: string) => sent.push(JSON.parse(text).method) }) };
  Object.assign(globalThis, { __IPC__: bridge });
  core.restore();
  void safe(listNotes());
  assert.deepEqual(sent, ["$/bindings", "list_notes"]);
  Reflect.deleteProperty(globalThis, "__IPC__");
});

/** Only for the compiler: each line is a mistake that it has to find. */
export function mistakes(): void {
  const core = fakeBackend();
  // @ts-expect-error of another type
  core.handle(saveNote, () => ({ id: "1", title: "" }));
  // @ts-expect-error the argument has another name
  core.handle(saveNote, ({ name }) => ({ id: 1, title: name }));
  // @ts-expect-error this command has no such error
  core.error(deleteNote, { kind: "storage" });
  // @ts-expect-error this command has no error of its own
  core.error(saveNote, { kind: "notFound" });
  // @ts-expect-error a member is missing
  core.emit(noteSaved, {});
  // @ts-expect-error the page sends it, not the core
  core.emit(opened, { id: 1 });
  // @ts-expect-error the core sends it, not the page
  core.on(noteSaved, () => {});
  // @ts-expect-error more than the page sends
  core.on(opened, (_: { id: number; title: string }) => {});
  // @ts-expect-error of another type
  core.calls(saveNote)[0]?.title satisfies number;
}

test("an event that is kept reaches who listens later, the newest alone", async (t) => {
  const core = fakeBackend();
  t.after(() => core.restore());
  const status: Listenable<number> = event("Status", undefined, undefined, true);
  core.emit(status, 1);
  core.emit(status, 2);
  const seen: number[] = [];
  const stop = status.listen((value) => seen.push(value));
  await stop.ready;
  assert.deepEqual(seen, [2]);
  stop();
  core.emit(status, 3);
  status.listen((value) => seen.push(value));
  core.emit(status, 4);
  await settled();
  assert.deepEqual(seen, [2, 4]);
  const others: number[] = [];
  core.emit(event<number>("Other"), 1);
  event<number>("Other").listen((value) => others.push(value));
  await settled();
  assert.deepEqual(others, []);
});
