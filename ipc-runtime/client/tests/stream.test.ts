import assert from "node:assert/strict";
import { getEventListeners } from "node:events";
import { test } from "node:test";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { type Call, CommandError, FrameworkError, safe, type Stream } from "../dist/ipc.js";
import { extended, stream } from "../dist/ipc-internal.js";
import { carrier, closed, type Fake, fakeTransport, golden, large, sent, settled } from "./fake.ts";

type LogError = { readonly kind: "gone" };

const tail = stream<(args: { path: string }) => unknown, LogError>("tail_log");
const plain = stream<() => string>("plain");
const images = stream<() => unknown, unknown>("images", undefined, extended);

const items = (core: Fake, id: number, ...values: unknown[]): void =>
  core.reply(JSON.stringify({ jsonrpc: "2.0", method: "$/items", params: { stream: id, items: values } }));
const end = (core: Fake, id: number): void => core.reply(`{"jsonrpc":"2.0","id":${id},"result":null}`);
const fail = (core: Fake, id: number, code: number, data?: unknown): void =>
  core.reply(JSON.stringify({ jsonrpc: "2.0", id, error: { code, message: "no", data } }));

const credit = (stream: number, items: number): unknown => [undefined, "$/credit", { stream, items }];
const cancel = (id: number): unknown => [undefined, "$/cancelRequest", { id }];
const done = { done: true, value: undefined };

/** Reads until the end, or so many. What is thrown stands as its kind. */
async function read(from: Stream<unknown, unknown>, most = Infinity): Promise<unknown[]> {
  const seen: unknown[] = [];
  try {
    for (let i = 0; i < most; i++) {
      const { done, value } = await from.next();
      if (done) return [...seen, "end"];
      seen.push(value);
    }
  } catch (error) {
    seen.push((error as FrameworkError).kind);
  }
  return seen;
}

test("the call begins at once, and its items come in order, however they are batched", async () => {
  const core = fakeTransport();
  const lines = tail({ path: "a.log" });
  assert.deepEqual(sent(core), [[1, "tail_log", { path: "a.log" }]]);
  items(core, 1, 1);
  items(core, 1, 2, 3, 4);
  items(core, 1);
  items(core, 1, 5);
  end(core, 1);
  assert.deepEqual(await read(lines), [1, 2, 3, 4, 5, "end"]);
  assert.deepEqual(await lines.next(), done, "it stays at its end");
});

test("the golden items are read, and credited as the golden credit is", async () => {
  const core = fakeTransport(8);
  const lines = plain();
  core.reply(golden("items"));
  assert.deepEqual(await read(lines, 2), ["one", "two"]);
  assert.equal(core.sent.at(-1), golden("credit"));
});

test("values that end a loop when they are looked at wrongly are items as others", async () => {
  const core = fakeTransport();
  const lines = plain();
  const awkward = [null, 0, "", false, [], {}, { done: true, value: 1 }, { then: "not called" }];
  items(core, 1, ...awkward);
  end(core, 1);
  assert.deepEqual(await read(lines), [...awkward, "end"]);
});

test("several that wait are served in the order in which they came", async () => {
  const core = fakeTransport();
  const lines = plain();
  const waiting = [1, 2, 3, 4].map(() => lines.next());
  items(core, 1, "a");
  items(core, 1, "b", "c");
  end(core, 1);
  assert.deepEqual(
    await Promise.all(waiting),
    [..."abc"].map((value) => ({ done: false, value })).concat(done as never),
  );
});

test("two streams do not mix", async () => {
  const core = fakeTransport();
  const [one, two] = [plain(), plain()];
  items(core, 2, "two");
  items(core, 1, "one");
  end(core, 2);
  end(core, 1);
  assert.deepEqual([await read(one), await read(two)], [["one", "end"], ["two", "end"]]);
});

test("what is not for a stream of this page is nobody's", async () => {
  const core = fakeTransport();
  const lines = plain();
  for (const params of [undefined, null, 5, "a", [], {}, { stream: 1 }, { stream: 1, items: 7 }, { stream: 1, items: null }]) {
    core.reply(JSON.stringify({ jsonrpc: "2.0", method: "$/items", params }));
    core.reply(JSON.stringify({ jsonrpc: "2.0", method: "$/credit", params }));
  }
  for (const stream of [0, 2, "constructor", "__proto__", null, {}]) {
    for (const method of ["$/items", "$/end", "$/credit", "$/stop"]) {
      core.reply(JSON.stringify({ jsonrpc: "2.0", method, params: { stream, items: ["stray"] } }));
    }
  }
  core.reply('{"jsonrpc":"2.0","method":"$/credit","params":{"stream":1,"items":3}}');
  core.reply('{"jsonrpc":"2.0","method":"$/stop","params":{"stream":1}}');
  items(core, 1, "mine");
  end(core, 1);
  items(core, 1, "late");
  assert.deepEqual(await read(lines), ["mine", "end"]);
});

test("break, return() and an error in the loop stop the call, once", async () => {
  const leave: ((lines: Stream<string>) => Promise<unknown>)[] = [
    async (lines) => {
      for await (const line of lines) if (line === "one") break;
    },
    async (lines) => {
      await lines.next();
      assert.deepEqual(await lines.return(), done);
    },
    (lines) =>
      assert.rejects(async () => {
        for await (const line of lines) throw new Error(line);
      }, /one/),
    async (lines) => {
      await lines.next();
      await (lines as unknown as Record<symbol, () => Promise<void>>)[Symbol.asyncDispose ?? Symbol.for("none")]?.();
      await lines.return();
    },
  ];
  for (const way of leave) {
    const core = fakeTransport();
    const lines = plain();
    items(core, 1, "one", "two");
    await way(lines);
    assert.deepEqual(await lines.next(), done, "what was not read is dropped");
    assert.deepEqual(await lines.return(), done);
    items(core, 1, "three");
    fail(core, 1, -32007);
    assert.deepEqual(await lines.next(), done);
    assert.deepEqual(sent(core), [[1, "plain", undefined], cancel(1)]);
  }
});

test("return() ends those that wait, and a stream that nobody has read yet", async () => {
  const core = fakeTransport();
  const [lines, unread] = [plain(), plain()];
  const waiting = [lines.next(), lines.next()];
  await lines.return();
  await unread.return();
  assert.deepEqual(await Promise.all([...waiting, lines.next(), unread.next()]), [done, done, done, done]);
  assert.deepEqual(sent(core).slice(2), [cancel(1), cancel(2)]);
});

test("return() after the end tells the core nothing", async () => {
  const core = fakeTransport();
  const lines = plain();
  items(core, 1, "one");
  end(core, 1);
  await lines.return();
  assert.deepEqual(await lines.next(), done);
  assert.deepEqual(sent(core).length, 1);
});

test("return() while the call waits for its bytes keeps it from leaving", async () => {
  const core = carrier();
  const upload = stream<(args: { image: Uint8Array }) => string>("upload", undefined, extended);
  const lines = upload({ image: large(1) });
  await lines.return();
  core.pushed[0]?.resolve();
  await settled();
  assert.deepEqual([await lines.next(), sent(core), core.dropped], [done, [], [1]]);
});

test("an aborted signal cancels, drops what was not read, and is told once", async () => {
  const core = fakeTransport();
  const controller = new AbortController();
  const lines = tail({ path: "a" }, { signal: controller.signal });
  items(core, 1, 1, 2);
  assert.deepEqual(await lines.next(), { done: false, value: 1 });
  controller.abort(new Error("enough"));
  const error = await lines.next().catch((error: unknown) => error);
  assert.ok(error instanceof FrameworkError);
  assert.deepEqual([error.kind, error.command, error.cause], ["cancelled", "tail_log", controller.signal.reason]);
  assert.deepEqual(await lines.next(), done);
  assert.deepEqual(sent(core).slice(1), [cancel(1)]);
});

test("an abort rejects the first who waits, and the others are at the end", async () => {
  const core = fakeTransport();
  const controller = new AbortController();
  const lines = tail({ path: "a" }, { signal: controller.signal });
  const waiting = [lines.next(), lines.next()].map((next) => next.catch(({ kind }: FrameworkError) => kind));
  controller.abort();
  assert.deepEqual(await Promise.all(waiting), ["cancelled", done]);
  assert.equal(sent(core).length, 2);
});

test("a signal that was aborted before, a timeout that passes, a timeout that makes no sense", async () => {
  const core = fakeTransport();
  assert.deepEqual(await read(plain({}, { signal: AbortSignal.abort() })), ["cancelled"]);
  assert.deepEqual(await read(plain({}, { timeout: NaN })), ["invalid-payload"]);
  assert.deepEqual(sent(core), []);
  const late = plain({}, { timeout: 1 });
  assert.deepEqual(await read(late), ["deadline-exceeded"]);
  assert.deepEqual(await late.next(), done);
  assert.deepEqual(sent(core).slice(1), [cancel(1)]);
});

test("a signal keeps no listener once the stream has ended", async () => {
  const core = fakeTransport();
  const { signal } = new AbortController();
  const ended = plain({}, { signal });
  const left = plain({}, { signal });
  const failed = plain({}, { signal });
  assert.equal(getEventListeners(signal, "abort").length, 3);
  end(core, 1);
  await left.return();
  core.close(closed);
  assert.equal(getEventListeners(signal, "abort").length, 0);
  assert.deepEqual([await read(ended), await read(failed)], [["end"], ["closed"]]);
});

test("credit is given in one message for all that was read in a turn, and never for nothing", async () => {
  const core = fakeTransport();
  const lines = plain();
  await settled();
  sent(core);
  for (let i = 0; i < 3; i++) items(core, 1, i, i);
  await settled();
  assert.deepEqual(sent(core), [], "nothing was read");
  for (let i = 0; i < 5; i++) void lines.next();
  await settled();
  assert.deepEqual(sent(core), [], "there is more");
  void lines.next();
  assert.deepEqual(sent(core), [], "the turn is not over");
  await settled();
  assert.deepEqual(sent(core), [credit(1, 6)]);
  void lines.next();
  items(core, 1, "alone");
  await settled();
  assert.deepEqual(sent(core), [credit(1, 1)]);
});

test("a reader that is behind gives credit at half a window", async () => {
  const core = fakeTransport();
  const lines = plain();
  items(core, 1, ...Array.from({ length: 1024 }, (_, i) => i));
  sent(core);
  for (let i = 0; i < 511; i++) void lines.next();
  await settled();
  assert.deepEqual(sent(core), []);
  for (let i = 511; i < 1024; i++) {
    assert.deepEqual(await lines.next(), { done: false, value: i });
    if (i === 511) await settled();
  }
  await settled();
  assert.deepEqual(sent(core), [credit(1, 512), credit(1, 512)]);
});

test("a reader that never reads gives no credit", async () => {
  const core = fakeTransport();
  const lines = plain();
  items(core, 1, ...Array.from({ length: 1024 }, () => "x"));
  await settled();
  assert.equal(sent(core).length, 1);
  await lines.return();
});

test("no credit is given once the stream has ended, or its session", async () => {
  const core = fakeTransport();
  const [ended, lost] = [plain(), plain()];
  items(core, 1, "one");
  end(core, 1);
  assert.deepEqual(await read(ended), ["one", "end"]);
  items(core, 2, "one", "two");
  await lost.next();
  await lost.next();
  core.close(closed);
  sent(core);
  await settled();
  assert.deepEqual(sent(core), []);
});

test("the end with an error comes behind the items, and is told once", async () => {
  const core = fakeTransport();
  const [own, foreign, panicked] = [tail({ path: "a" }), plain(), plain()];
  items(core, 1, "one");
  fail(core, 1, 1, { kind: "gone" });
  items(core, 2, "two");
  fail(core, 2, -32602);
  fail(core, 3, -32603);
  assert.deepEqual(await own.next(), { done: false, value: "one" });
  const error = await own.next().catch((error: unknown) => error);
  assert.ok(error instanceof CommandError);
  assert.deepEqual([error.data, error.command], [{ kind: "gone" }, "tail_log"]);
  assert.deepEqual(await own.next(), done);
  assert.deepEqual(await read(foreign), ["two", "invalid-payload"]);
  assert.deepEqual(await read(foreign), ["end"]);
  const waiting = [panicked.next(), panicked.next()].map((next) => next.catch(({ kind }: FrameworkError) => kind));
  assert.deepEqual(await Promise.all(waiting), ["internal", done]);
});

test("the loss of the session ends a stream with what was read before, and once", async () => {
  const core = fakeTransport();
  const [behind, waiting] = [plain(), plain()];
  items(core, 1, "one");
  const next = waiting.next().catch(({ kind }: FrameworkError) => kind);
  core.close(closed);
  assert.deepEqual(await read(behind), ["one", "closed"]);
  assert.deepEqual([await next, await behind.next(), await waiting.next()], ["closed", done, done]);
  items(core, 1, "late");
  assert.deepEqual(await behind.next(), done);
});

test("a stream that fails and is not read is no unhandled rejection", async () => {
  const unhandled: unknown[] = [];
  const note = (reason: unknown): number => unhandled.push(reason);
  process.on("unhandledRejection", note);
  const core = fakeTransport();
  const [failed] = [plain(), plain(), plain({}, { timeout: -1 }), plain({}, { signal: AbortSignal.abort() })];
  fail(core, 1, -32603);
  core.close(closed);
  core.broken = new Error("gone");
  plain();
  await settled();
  await settled();
  process.off("unhandledRejection", note);
  assert.deepEqual(unhandled, []);
  assert.deepEqual(await read(failed as Stream<string>), ["internal"], "whoever comes late is still told");
});

test("a call that could not be sent is an error of the first next()", async () => {
  const core = fakeTransport();
  core.broken = new Error("gone");
  assert.deepEqual(await read(plain()), ["transport"]);
  core.broken = undefined;
  assert.deepEqual(await read(tail({ path: Symbol("a") as unknown as string })), ["invalid-payload"]);
  assert.deepEqual(sent(core), []);
});

test("an answer and items may come before send returns", async () => {
  const core = fakeTransport();
  const { push } = core.sent;
  core.sent.push = (text: string) => {
    core.sent.push = push;
    items(core, 1, "at once");
    end(core, 1);
    return push.call(core.sent, text);
  };
  assert.deepEqual(await read(plain()), ["at once", "end"]);
});

test("items that wait for bytes keep their place, and come before the end", async () => {
  const core = carrier();
  const pictures = images();
  items(core, 1, { $bytes: [1, 4] }, "small", { $bytes: [2, 4] });
  items(core, 1, { $int: "5" });
  end(core, 1);
  const seen = read(pictures);
  core.pulled[1]?.resolve();
  await settled();
  core.pulled[0]?.resolve();
  assert.deepEqual(await seen, [large(1), "small", large(2), 5n, "end"]);
});

test("an error comes behind the items that wait for bytes, and may have some of its own", async () => {
  const core = carrier();
  const pictures = images();
  items(core, 1, { $bytes: [1, 4] });
  fail(core, 1, 1, { $bytes: [2, 4] });
  core.pulled[1]?.resolve();
  await settled();
  core.pulled[0]?.resolve();
  assert.deepEqual(await pictures.next(), { done: false, value: large(1) });
  const error = await pictures.next().catch((error: unknown) => error);
  assert.ok(error instanceof CommandError);
  assert.deepEqual(error.data, large(2));
});

test("bytes that do not come end the stream with that, stop the core, and give nothing behind them", async () => {
  const core = carrier();
  const pictures = images();
  items(core, 1, "first", { $bytes: [1, 4] }, "behind");
  sent(core);
  core.pulled[0]?.reject(new Error("offline"));
  assert.deepEqual(await read(pictures), ["first", "transport"]);
  assert.deepEqual(await pictures.next(), done);
  assert.deepEqual(sent(core), [credit(1, 1), cancel(1)]);
});

test("bytes that do not come after the end are an error all the same", async () => {
  const core = carrier();
  const pictures = images();
  items(core, 1, { $bytes: [1, 4] });
  end(core, 1);
  sent(core);
  core.pulled[0]?.reject(new Error("offline"));
  assert.deepEqual(await read(pictures), ["transport"]);
  assert.deepEqual([await pictures.next(), sent(core)], [done, []]);
});

test("an item that can not be read ends the stream with that", async () => {
  const core = carrier();
  const pictures = images();
  items(core, 1, "first", { $int: "x" }, "behind");
  assert.deepEqual(await read(pictures), ["first", "internal"]);
  assert.deepEqual(sent(core).slice(1), [cancel(1)]);
  items(core, 1, "late");
  assert.deepEqual(await pictures.next(), done);
});

test("a stream that is left while items wait for bytes gives none of them", async () => {
  const core = carrier();
  const [left, lost] = [images(), images()];
  items(core, 1, { $bytes: [1, 4] });
  items(core, 2, { $bytes: [2, 4] });
  await left.return();
  core.close(closed);
  for (const transfer of core.pulled) transfer.resolve();
  assert.deepEqual([await read(left), await read(lost)], [["end"], ["closed"]]);
});

test("as a ReadableStream it gives the same, and takes no more than is read", async () => {
  const core = fakeTransport();
  const readable = plain().readable();
  items(core, 1, "one", "two");
  await settled();
  assert.equal(sent(core).length, 1, "nobody has read");
  const reader = readable.getReader();
  assert.deepEqual([await reader.read(), await reader.read()].map(({ value }) => value), ["one", "two"]);
  await settled();
  assert.deepEqual(sent(core), [credit(1, 2)]);
  end(core, 1);
  assert.deepEqual(await reader.read(), done);
});

test("a ReadableStream fails as the stream does", async () => {
  const core = fakeTransport();
  const reader = tail({ path: "a" }).readable().getReader();
  items(core, 1, "one");
  fail(core, 1, 1, { kind: "gone" });
  assert.equal((await reader.read()).value, "one");
  await assert.rejects(reader.read(), { name: "CommandError", data: { kind: "gone" } });
  const lost = plain().readable().getReader();
  core.close(closed);
  await assert.rejects(lost.read(), { kind: "closed" });
});

test("cancelling a ReadableStream stops the call, also while somebody waits", async () => {
  const core = fakeTransport();
  const [idle, waiting] = [plain().readable(), plain().readable().getReader()];
  const next = waiting.read();
  await idle.cancel();
  await waiting.cancel("enough");
  assert.deepEqual(await next, done);
  assert.deepEqual(sent(core).slice(2), [cancel(1), cancel(2)]);
  items(core, 1, "late");
  end(core, 2);
  await settled();
});

test("a stream is no promise, and `safe` is for calls", async () => {
  fakeTransport();
  const lines = plain();
  assert.equal("then" in lines, false);
  assert.equal(lines[Symbol.asyncIterator](), lines);
  assert.equal(plain.wireName, "plain");
  await lines.return();
  const bug = await safe(lines as unknown as Call<unknown>);
  assert.ok(bug.ok && bug.value === lines);
});

test("an abort ends a stream whose answer has come, where not all of it has been read", async () => {
  const core = fakeTransport();
  const controller = new AbortController();
  const lines = tail({ path: "a" }, { signal: controller.signal });
  items(core, 1, 1, 2, 3);
  end(core, 1);
  assert.deepEqual((await lines.next()).value, 1);
  controller.abort();
  assert.deepEqual(await read(lines), ["cancelled"]);
  assert.deepEqual(await lines.next(), done);
  const other = new AbortController();
  const whole = tail({ path: "a" }, { signal: other.signal });
  items(core, 2, 1);
  end(core, 2);
  await whole.next();
  other.abort();
  assert.deepEqual(await whole.next(), done, "it was read to its end");
});

test("time runs, and a signal holds, while the last items wait for their bytes", async () => {
  const controller = new AbortController();
  for (const [options, kind] of [[{ timeout: 20 }, "deadline-exceeded"], [{ signal: controller.signal }, "cancelled"]] as const) {
    const core = carrier();
    const parts = images({}, options);
    items(core, 1, { $bytes: [1, 9] });
    end(core, 1);
    setTimeout(() => controller.abort(), 30);
    assert.deepEqual(await read(parts), [kind]);
  }
});

test("next() after return() is done, whatever was to come", async () => {
  const core = fakeTransport();
  const lines = tail({ path: "a" });
  items(core, 1, 1, 2);
  fail(core, 1, 1, { kind: "gone" });
  await lines.next();
  await lines.return();
  assert.deepEqual([await lines.next(), await lines.next()], [done, done]);
});

test("a reader that is always a little behind holds no more than it has not read", async () => {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  const core = fakeTransport();
  const lines = plain();
  items(core, 1, ...Array.from({ length: 600 }, () => 7));
  const held: number[] = [];
  for (let round = 0; round < 4000; round++) {
    for (let i = 0; i < 512; i++) await lines.next();
    items(core, 1, ...Array.from({ length: 512 }, () => 7));
    core.sent.length = 0;
    if (round % 2000 === 100) {
      collect();
      held.push(process.memoryUsage().heapUsed);
    }
  }
  const [before = 0, after = 0] = held;
  assert.ok(after - before < 4e6, `${after - before} bytes more after a million items`);
});
