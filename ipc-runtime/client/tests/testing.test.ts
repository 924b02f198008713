import { explain } from "../dist/differences.js";
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  type BidirectionalEvent,
  type Command,
  type CommandError,
  currentWindow,
  type Emittable,
  type Listenable,
  safe,
} from "../dist/ipc.js";
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
const hash: Command<
  (args: { bytes: Uint8Array; seed?: bigint }) => bigint,
  { readonly max: bigint }
> = command("hash", api, extended);
const noteSaved: Listenable<{ note: Note; by?: string }> = event("NoteSaved", api);
const opened: Emittable<{ id: number }> = event("Opened", api);
const ticked: BidirectionalEvent<bigint> = event("Ticked", api, extended);

test("a handler gets the arguments, and its result is the response", async () => {
  const backend = fakeBackend();
  backend.handle(saveNote, ({ title }) => ({ id: 1, title }));
  backend.handle(listNotes, async () => [{ id: 1, title: "milk" }]);
  backend.handle(deleteNote, () => {});
  assert.deepEqual(await saveNote({ title: "milk" }), { id: 1, title: "milk" });
  assert.deepEqual(await listNotes(), [{ id: 1, title: "milk" }]);
  assert.equal(await deleteNote({ id: 1 }), null);
  backend.handle(saveNote, ({ title }) => ({ id: 2, title }));
  assert.equal((await saveNote({ title: "bread" })).id, 2);
  assert.deepEqual(backend.calls(saveNote), [{ title: "milk" }, { title: "bread" }]);
  assert.deepEqual([backend.calls(listNotes), backend.calls(hash)], [[undefined], []]);
  backend.restore();
});

test("no response arrives in the turn of its call", async () => {
  const backend = fakeBackend();
  let asked = false;
  backend.handle(listNotes, () => {
    asked = true;
    return [];
  });
  const notes = listNotes();
  assert.deepEqual([asked, backend.calls(listNotes).length], [false, 1]);
  await notes;
  backend.restore();
});

test("values pass the real codec and real JSON, in both directions", async (t) => {
  consoleErrors(t);
  const backend = fakeBackend();
  backend.handle(hash, ({ bytes, seed = 1n }) => BigInt(bytes.length) * seed);
  assert.equal(await hash({ bytes: Uint8Array.of(1, 2, 3), seed: 2n ** 64n }), 3n * 2n ** 64n);
  assert.deepEqual(backend.calls(hash), [{ bytes: Uint8Array.of(1, 2, 3), seed: 2n ** 64n }]);
  const note = { id: 1, title: "milk" };
  backend.handle(saveNote, () => note);
  assert.notEqual(await saveNote({ title: "milk" }), note, "a copy");
  await assert.rejects(saveNote({ title: "\ud800" }), {
    kind: "invalid-payload",
    data: { path: "title" },
  });
  backend.handle(saveNote, () => ({ id: NaN, title: "" }));
  await assert.rejects(saveNote({ title: "milk" }), {
    kind: "internal",
    message: "the value that the command returned cannot be sent: `id` is NaN: pass a finite number",
  });
  backend.handle(saveNote, () => ({ id: 1n as unknown as number, title: "" }));
  await assert.rejects(saveNote({ title: "milk" }), { kind: "internal" });
  backend.restore();
});

test("the error of a command arrives as such, and any other error as a panic", async (t) => {
  const errors = consoleErrors(t);
  const backend = fakeBackend();
  backend.handle(deleteNote, ({ id }) => {
    throw backend.error(deleteNote, { kind: "notFound", id }, "there is no such note");
  });
  const deleted = await safe(deleteNote({ id: 7 }));
  assert.ok(!deleted.ok && deleted.kind === "command");
  assert.deepEqual(
    [deleted.error.message, deleted.error.data],
    ["there is no such note", { kind: "notFound", id: 7 }],
  );
  backend.handle(hash, async () => {
    throw backend.error(hash, { max: 7n });
  });
  await assert.rejects(
    hash({ bytes: new Uint8Array() }),
    ({ data }: CommandError<{ max: bigint }>) => data.max === 7n,
  );
  assert.deepEqual(errors, []);
  const bug = new Error("a secret");
  backend.handle(deleteNote, () => {
    throw bug;
  });
  await assert.rejects(deleteNote({ id: 7 }), {
    kind: "internal",
    code: -32603,
    message: "`delete_note` panicked; see the log of the backend",
  });
  assert.deepEqual(errors, [bug]);
  backend.handle(deleteNote, () => {
    throw backend.error(deleteNote, { kind: "notFound", id: NaN });
  });
  await assert.rejects(deleteNote({ id: 7 }), {
    kind: "internal",
    message: /cannot be sent: `id` is NaN/,
  });
  backend.restore();
});

test("a command without a handler is unknown", async () => {
  const backend = fakeBackend();
  await assert.rejects(saveNote({ title: "milk" }), {
    kind: "unknown-command",
    code: -32601,
    command: "save_note",
  });
  assert.deepEqual(backend.calls(saveNote), [{ title: "milk" }]);
  backend.restore();
});

test("events reach the listeners at once and in order", async () => {
  const backend = fakeBackend();
  const seen: unknown[] = [];
  backend.emit(noteSaved, { note: { id: 0, title: "too early" } });
  const stop = noteSaved.listen(({ note }) => seen.push(note.id));
  backend.emit(noteSaved, { note: { id: 1, title: "milk" } });
  backend.emit(noteSaved, { note: { id: 2, title: "bread" }, by: "me" });
  assert.deepEqual(seen, [1, 2]);
  await stop.ready;
  stop();
  backend.emit(noteSaved, { note: { id: 3, title: "too late" } });
  assert.deepEqual(seen, [1, 2]);
  const next = ticked.once();
  backend.emit(ticked, 2n ** 70n);
  assert.equal(await next, 2n ** 70n);
  assert.throws(() => backend.emit(noteSaved, { note: { id: NaN, title: "" } }), {
    kind: "invalid-payload",
    data: { path: "note.id" },
  });
  backend.restore();
});

test("events of the page reach the test", async () => {
  const backend = fakeBackend();
  const seen: unknown[] = [];
  const stop = backend.on(opened, ({ id }) => seen.push(id));
  backend.on(opened, ({ id }) => seen.push(-id));
  backend.on(ticked, (n) => seen.push(n));
  opened.emit({ id: 1 });
  ticked.emit(5n);
  assert.deepEqual(seen, []);
  await settled();
  assert.deepEqual(seen.splice(0), [1, -1, 5n]);
  stop();
  opened.emit({ id: 2 });
  await settled();
  assert.deepEqual(seen, [-2]);
  backend.restore();
});

test("an error of a handler of events in the test is an unhandled rejection", async () => {
  const backend = fakeBackend();
  const listeners = process.listeners("unhandledRejection");
  process.removeAllListeners("unhandledRejection");
  const unhandled = new Promise((resolve) => process.once("unhandledRejection", resolve));
  const failed = new Error("an assertion");
  backend.on(opened, () => {
    throw failed;
  });
  opened.emit({ id: 1 });
  assert.equal(await unhandled, failed);
  for (const listener of listeners) process.on("unhandledRejection", listener);
  backend.restore();
});

test("the window has a label", () => {
  const backend = fakeBackend({ window: "editor" });
  assert.equal(currentWindow(), "editor");
  backend.restore();
  assert.equal(currentWindow(), undefined);
});

test("bindings of another backend are refused", async (t) => {
  const errors = consoleErrors(t);
  const backend = fakeBackend({ fingerprint: "fedcba9876543210" });
  backend.handle(saveNote, () => assert.fail("it ran"));
  backend.on(opened, () => assert.fail("it came"));
  await assert.rejects(saveNote({ title: "milk" }), { kind: "schema-mismatch", code: -32006 });
  await assert.rejects(noteSaved.once(), { kind: "schema-mismatch" });
  opened.emit({ id: 1 });
  await settled();
  assert.equal(errors.length, 1);
  backend.restore();
  const same = fakeBackend({ fingerprint: "0123456789abcdef" });
  same.handle(listNotes, () => []);
  assert.deepEqual(await listNotes(), []);
  same.restore();
});

test("a fake backend replaces the previous one, and calls fail after the last one", async () => {
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

test("remaining listeners wait without an error for the next backend", async (t) => {
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

test("the bridge of a page is used again after a restore", async () => {
  const backend = fakeBackend();
  const sent: string[] = [];
  const bridge = {
    connect: () => ({
      nextId: () => 7,
      send: (text: string) => sent.push(JSON.parse(text).method),
    }),
  };
  Object.assign(globalThis, { __IPC__: bridge });
  backend.restore();
  void safe(listNotes());
  assert.deepEqual(sent, ["$/bindings", "list_notes"]);
  Reflect.deleteProperty(globalThis, "__IPC__");
});

/** Only compiled: each line contains an error that the compiler must find. */
export function mistakes(): void {
  const backend = fakeBackend();
  // @ts-expect-error a value of another type
  backend.handle(saveNote, () => ({ id: "1", title: "" }));
  // @ts-expect-error the argument has another name
  backend.handle(saveNote, ({ name }) => ({ id: 1, title: name }));
  // @ts-expect-error the command has no such error
  backend.error(deleteNote, { kind: "storage" });
  // @ts-expect-error the command has no error
  backend.error(saveNote, { kind: "notFound" });
  // @ts-expect-error a member is missing
  backend.emit(noteSaved, {});
  // @ts-expect-error only the page emits the event
  backend.emit(opened, { id: 1 });
  // @ts-expect-error only the backend emits the event
  backend.on(noteSaved, () => {});
  // @ts-expect-error a member that the page does not send
  backend.on(opened, (_: { id: number; title: string }) => {});
  // @ts-expect-error a value of another type
  backend.calls(saveNote)[0]?.title satisfies number;
}

test("a late listener gets the newest value of a kept event", async (t) => {
  const backend = fakeBackend();
  t.after(() => backend.restore());
  const status: Listenable<number> = event("Status", undefined, undefined, true);
  backend.emit(status, 1);
  backend.emit(status, 2);
  const seen: number[] = [];
  const stop = status.listen((value) => seen.push(value));
  await stop.ready;
  assert.deepEqual(seen, [2]);
  stop();
  backend.emit(status, 3);
  status.listen((value) => seen.push(value));
  backend.emit(status, 4);
  await settled();
  assert.deepEqual(seen, [2, 4]);
  const others: number[] = [];
  backend.emit(event<number>("Other"), 1);
  event<number>("Other").listen((value) => others.push(value));
  await settled();
  assert.deepEqual(others, []);
});
