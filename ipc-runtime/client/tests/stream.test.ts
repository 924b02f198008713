import assert from "node:assert/strict";
import { getEventListeners } from "node:events";
import { test } from "node:test";
import { isDeepStrictEqual } from "node:util";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { CommandError, FrameworkError, safe, type Stream } from "../dist/ipc.js";
import { extended, stream } from "../dist/ipc-internal.js";
import { carrier, closed, type Fake, fakeTransport, golden, large, sent, settled } from "./fake.ts";

type LogError = { readonly kind: "gone" };

const tail = stream<(args: { path: string }) => unknown, LogError>("tail_log");
const plain = stream<() => string>("plain");
const images = stream<() => unknown, unknown>("images", undefined, extended);

const items = (backend: Fake, id: number, ...values: unknown[]): void =>
  backend.reply(
    JSON.stringify({ jsonrpc: "2.0", method: "$/items", params: { stream: id, items: values } }),
  );
const end = (backend: Fake, id: number): void =>
  backend.reply(`{"jsonrpc":"2.0","id":${id},"result":null}`);
const fail = (backend: Fake, id: number, code: number, data?: unknown): void =>
  backend.reply(JSON.stringify({ jsonrpc: "2.0", id, error: { code, message: "no", data } }));

const credit = (stream: number, items: number): unknown => [
  undefined,
  "$/credit",
  { stream, items },
];
const cancel = (id: number): unknown => [undefined, "$/cancelRequest", { id }];
const done = { done: true, value: undefined };

/** Reads to the end, or a number of items. An error is represented by its kind. */
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

test("the call is sent at once, and its items arrive in order in any batches", async () => {
  const backend = fakeTransport();
  const lines = tail({ path: "a.log" });
  assert.deepEqual(sent(backend), [[1, "tail_log", { path: "a.log" }]]);
  items(backend, 1, 1);
  items(backend, 1, 2, 3, 4);
  items(backend, 1);
  items(backend, 1, 5);
  end(backend, 1);
  assert.deepEqual(await read(lines), [1, 2, 3, 4, 5, "end"]);
  assert.deepEqual(await lines.next(), done, "the stream stays done");
});

test("the golden items are read, and credited with the golden credit", async () => {
  const backend = fakeTransport(8);
  const lines = plain();
  backend.reply(golden("items"));
  assert.deepEqual(await read(lines, 2), ["one", "two"]);
  assert.equal(backend.sent.at(-1), golden("credit"));
});

test("an item that the backend cannot send fails the stream, which stops the command", async () => {
  const backend = fakeTransport(8);
  const lines = plain();
  backend.reply(golden("items"));
  backend.reply(golden("skipped"));
  items(backend, 8, "three");
  assert.deepEqual(await read(lines), ["one", "two", "internal"]);
  assert.deepEqual(sent(backend).at(-1), cancel(8));
  assert.deepEqual(await lines.next(), done);
});

test("a stream that skips such items goes on", async () => {
  const backend = fakeTransport(8);
  const skipped: unknown[] = [];
  const lines = plain().skipping((error) => {
    skipped.push(error.kind, error.data?.path);
    throw new Error("reported, and otherwise without effect");
  });
  const reported: unknown[] = [];
  globalThis.reportError = (error) => void reported.push(error);
  backend.reply(golden("items"));
  backend.reply(golden("skipped"));
  items(backend, 8, "three");
  end(backend, 8);
  assert.deepEqual(await read(lines), ["one", "two", "three", "end"]);
  assert.deepEqual(skipped, ["internal", "size"]);
  assert.equal(reported.length, 1);
});

test("a skipped item is credited, and waits for the bytes of earlier items", async () => {
  const backend = carrier();
  const seen: unknown[] = [];
  const read = images().skipping(({ data }) => void seen.push(data?.path));
  items(backend, 1, { $bytes: [1, 4] });
  backend.reply(golden("skipped").replace('"stream":8', '"stream":1'));
  items(backend, 1, "after");
  end(backend, 1);
  await settled();
  backend.pulled[0]?.resolve();
  for await (const item of read) seen.push(item);
  assert.deepEqual(seen, [large(1), "size", "after"]);
});

test("falsy and unusual values are ordinary items", async () => {
  const backend = fakeTransport();
  const lines = plain();
  const awkward = [null, 0, "", false, [], {}, { done: true, value: 1 }, { then: "not called" }];
  items(backend, 1, ...awkward);
  end(backend, 1);
  assert.deepEqual(await read(lines), [...awkward, "end"]);
});

test("several waiters are served in their order", async () => {
  const backend = fakeTransport();
  const lines = plain();
  const waiting = [1, 2, 3, 4].map(() => lines.next());
  items(backend, 1, "a");
  items(backend, 1, "b", "c");
  end(backend, 1);
  assert.deepEqual(
    await Promise.all(waiting),
    [..."abc"].map((value) => ({ done: false, value })).concat(done as never),
  );
});

test("two streams are independent", async () => {
  const backend = fakeTransport();
  const [one, two] = [plain(), plain()];
  items(backend, 2, "two");
  items(backend, 1, "one");
  end(backend, 2);
  end(backend, 1);
  assert.deepEqual(
    [await read(one), await read(two)],
    [
      ["one", "end"],
      ["two", "end"],
    ],
  );
});

test("messages about streams of other clients are ignored", async () => {
  const backend = fakeTransport();
  const lines = plain();
  for (const params of [
    undefined,
    null,
    5,
    "a",
    [],
    {},
    { stream: 1 },
    { stream: 1, items: 7 },
    { stream: 1, items: null },
  ]) {
    backend.reply(JSON.stringify({ jsonrpc: "2.0", method: "$/items", params }));
    backend.reply(JSON.stringify({ jsonrpc: "2.0", method: "$/credit", params }));
  }
  for (const stream of [0, 2, "constructor", "__proto__", null, {}]) {
    for (const method of ["$/items", "$/end", "$/credit", "$/stop"]) {
      backend.reply(
        JSON.stringify({ jsonrpc: "2.0", method, params: { stream, items: ["stray"] } }),
      );
    }
  }
  backend.reply('{"jsonrpc":"2.0","method":"$/credit","params":{"stream":1,"items":3}}');
  backend.reply('{"jsonrpc":"2.0","method":"$/stop","params":{"stream":1}}');
  items(backend, 1, "mine");
  end(backend, 1);
  items(backend, 1, "late");
  assert.deepEqual(await read(lines), ["mine", "end"]);
});

test("break, return() and an error in the loop stop the call once", async () => {
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
      await (lines as unknown as Record<symbol, () => Promise<void>>)[
        Symbol.asyncDispose ?? Symbol.for("none")
      ]?.();
      await lines.return();
    },
  ];
  for (const way of leave) {
    const backend = fakeTransport();
    const lines = plain();
    items(backend, 1, "one", "two");
    await way(lines);
    assert.deepEqual(await lines.next(), done, "unread items are dropped");
    assert.deepEqual(await lines.return(), done);
    items(backend, 1, "three");
    fail(backend, 1, -32007);
    assert.deepEqual(await lines.next(), done);
    assert.deepEqual(sent(backend), [[1, "plain", undefined], cancel(1)]);
  }
});

test("return() ends waiters, and a stream that has not been read yet", async () => {
  const backend = fakeTransport();
  const [lines, unread] = [plain(), plain()];
  const waiting = [lines.next(), lines.next()];
  await lines.return();
  await unread.return();
  assert.deepEqual(await Promise.all([...waiting, lines.next(), unread.next()]), [
    done,
    done,
    done,
    done,
  ]);
  assert.deepEqual(sent(backend).slice(2), [cancel(1), cancel(2)]);
});

test("return() after the end sends nothing", async () => {
  const backend = fakeTransport();
  const lines = plain();
  items(backend, 1, "one");
  end(backend, 1);
  await lines.return();
  assert.deepEqual(await lines.next(), done);
  assert.deepEqual(sent(backend).length, 1);
});

test("return() while the call waits for its upload prevents the call", async () => {
  const backend = carrier();
  const upload = stream<(args: { image: Uint8Array }) => string>("upload", undefined, extended);
  const lines = upload({ image: large(1) });
  await lines.return();
  backend.pushed[0]?.resolve();
  await settled();
  assert.deepEqual([await lines.next(), sent(backend), backend.dropped], [done, [], [1]]);
});

test("an aborted signal cancels once, and drops unread items", async () => {
  const backend = fakeTransport();
  const controller = new AbortController();
  const lines = tail({ path: "a" }, { signal: controller.signal });
  items(backend, 1, 1, 2);
  assert.deepEqual(await lines.next(), { done: false, value: 1 });
  controller.abort(new Error("enough"));
  const error = await lines.next().catch((error: unknown) => error);
  assert.ok(error instanceof FrameworkError);
  assert.deepEqual(
    [error.kind, error.command, error.cause],
    ["cancelled", "tail_log", controller.signal.reason],
  );
  assert.deepEqual(await lines.next(), done);
  assert.deepEqual(sent(backend).slice(1), [cancel(1)]);
});

test("an abort rejects the first waiter, and the others are done", async () => {
  const backend = fakeTransport();
  const controller = new AbortController();
  const lines = tail({ path: "a" }, { signal: controller.signal });
  const waiting = [lines.next(), lines.next()].map((next) =>
    next.catch(({ kind }: FrameworkError) => kind),
  );
  controller.abort();
  assert.deepEqual(await Promise.all(waiting), ["cancelled", done]);
  assert.equal(sent(backend).length, 2);
});

test("an aborted signal, an expired timeout and an invalid timeout reject", async () => {
  const backend = fakeTransport();
  assert.deepEqual(await read(plain({}, { signal: AbortSignal.abort() })), ["cancelled"]);
  assert.deepEqual(await read(plain({}, { timeout: NaN })), ["invalid-payload"]);
  assert.deepEqual(sent(backend), []);
  const late = plain({}, { timeout: 1 });
  assert.deepEqual(await read(late), ["deadline-exceeded"]);
  assert.deepEqual(await late.next(), done);
  assert.deepEqual(sent(backend).slice(1), [cancel(1)]);
});

test("a stream that has ended leaves no listener on its signal", async () => {
  const backend = fakeTransport();
  const { signal } = new AbortController();
  const ended = plain({}, { signal });
  const left = plain({}, { signal });
  const failed = plain({}, { signal });
  assert.equal(getEventListeners(signal, "abort").length, 3);
  end(backend, 1);
  await left.return();
  backend.close(closed);
  assert.equal(getEventListeners(signal, "abort").length, 0);
  assert.deepEqual([await read(ended), await read(failed)], [["end"], ["closed"]]);
});

test("credit is granted in one message per turn, and never for zero items", async () => {
  const backend = fakeTransport();
  const lines = plain();
  await settled();
  sent(backend);
  for (let i = 0; i < 3; i++) items(backend, 1, i, i);
  await settled();
  assert.deepEqual(sent(backend), [], "no item was read");
  for (let i = 0; i < 5; i++) void lines.next();
  await settled();
  assert.deepEqual(sent(backend), [], "more items are there");
  void lines.next();
  assert.deepEqual(sent(backend), [], "the turn has not ended");
  await settled();
  assert.deepEqual(sent(backend), [credit(1, 6)]);
  void lines.next();
  items(backend, 1, "alone");
  await settled();
  assert.deepEqual(sent(backend), [credit(1, 1)]);
});

test("a reader that is behind grants credit at half a window", async () => {
  const backend = fakeTransport();
  const lines = plain();
  items(backend, 1, ...Array.from({ length: 1024 }, (_, i) => i));
  sent(backend);
  for (let i = 0; i < 511; i++) void lines.next();
  await settled();
  assert.deepEqual(sent(backend), []);
  for (let i = 511; i < 1024; i++) {
    assert.deepEqual(await lines.next(), { done: false, value: i });
    if (i === 511) await settled();
  }
  await settled();
  assert.deepEqual(sent(backend), [credit(1, 512), credit(1, 512)]);
});

test("a reader that never reads grants no credit", async () => {
  const backend = fakeTransport();
  const lines = plain();
  items(backend, 1, ...Array.from({ length: 1024 }, () => "x"));
  await settled();
  assert.equal(sent(backend).length, 1);
  await lines.return();
});

test("no credit is granted after the end of the stream or its session", async () => {
  const backend = fakeTransport();
  const [ended, lost] = [plain(), plain()];
  items(backend, 1, "one");
  end(backend, 1);
  assert.deepEqual(await read(ended), ["one", "end"]);
  items(backend, 2, "one", "two");
  await lost.next();
  await lost.next();
  backend.close(closed);
  sent(backend);
  await settled();
  assert.deepEqual(sent(backend), []);
});

test("an end with an error follows the items, and rejects once", async () => {
  const backend = fakeTransport();
  const [own, foreign, panicked] = [tail({ path: "a" }), plain(), plain()];
  items(backend, 1, "one");
  fail(backend, 1, 1, { kind: "gone" });
  items(backend, 2, "two");
  fail(backend, 2, -32602);
  fail(backend, 3, -32603);
  assert.deepEqual(await own.next(), { done: false, value: "one" });
  const error = await own.next().catch((error: unknown) => error);
  assert.ok(error instanceof CommandError);
  assert.deepEqual([error.data, error.command], [{ kind: "gone" }, "tail_log"]);
  assert.deepEqual(await own.next(), done);
  assert.deepEqual(await read(foreign), ["two", "invalid-payload"]);
  assert.deepEqual(await read(foreign), ["end"]);
  const waiting = [panicked.next(), panicked.next()].map((next) =>
    next.catch(({ kind }: FrameworkError) => kind),
  );
  assert.deepEqual(await Promise.all(waiting), ["internal", done]);
});

test("the end of the session ends a stream once, after the items that have arrived", async () => {
  const backend = fakeTransport();
  const [behind, waiting] = [plain(), plain()];
  items(backend, 1, "one");
  const next = waiting.next().catch(({ kind }: FrameworkError) => kind);
  backend.close(closed);
  assert.deepEqual(await read(behind), ["one", "closed"]);
  assert.deepEqual([await next, await behind.next(), await waiting.next()], ["closed", done, done]);
  items(backend, 1, "late");
  assert.deepEqual(await behind.next(), done);
});

test("a stream that fails and is not read causes no unhandled rejection", async () => {
  const unhandled: unknown[] = [];
  const note = (reason: unknown): number => unhandled.push(reason);
  process.on("unhandledRejection", note);
  const backend = fakeTransport();
  const [failed] = [
    plain(),
    plain(),
    plain({}, { timeout: -1 }),
    plain({}, { signal: AbortSignal.abort() }),
  ];
  fail(backend, 1, -32603);
  backend.close(closed);
  backend.broken = new Error("gone");
  plain();
  await settled();
  await settled();
  process.off("unhandledRejection", note);
  assert.deepEqual(unhandled, []);
  assert.deepEqual(
    await read(failed as Stream<string>),
    ["internal"],
    "a late reader still gets the error",
  );
});

test("a call that cannot be sent rejects the first next()", async () => {
  const backend = fakeTransport();
  backend.broken = new Error("gone");
  assert.deepEqual(await read(plain()), ["transport"]);
  backend.broken = undefined;
  assert.deepEqual(await read(tail({ path: Symbol("a") as unknown as string })), [
    "invalid-payload",
  ]);
  assert.deepEqual(sent(backend), []);
});

test("a response and items may arrive before send returns", async () => {
  const backend = fakeTransport();
  const { push } = backend.sent;
  backend.sent.push = (text: string) => {
    backend.sent.push = push;
    items(backend, 1, "at once");
    end(backend, 1);
    return push.call(backend.sent, text);
  };
  assert.deepEqual(await read(plain()), ["at once", "end"]);
});

test("items that wait for bytes keep their order, and precede the end", async () => {
  const backend = carrier();
  const pictures = images();
  items(backend, 1, { $bytes: [1, 4] }, "small", { $bytes: [2, 4] });
  items(backend, 1, { $int: "5" });
  end(backend, 1);
  const seen = read(pictures);
  backend.pulled[1]?.resolve();
  await settled();
  backend.pulled[0]?.resolve();
  assert.deepEqual(await seen, [large(1), "small", large(2), 5n, "end"]);
});

test("an error follows the items that wait for bytes, and may have bytes of its own", async () => {
  const backend = carrier();
  const pictures = images();
  items(backend, 1, { $bytes: [1, 4] });
  fail(backend, 1, 1, { $bytes: [2, 4] });
  backend.pulled[1]?.resolve();
  await settled();
  backend.pulled[0]?.resolve();
  assert.deepEqual(await pictures.next(), { done: false, value: large(1) });
  const error = await pictures.next().catch((error: unknown) => error);
  assert.ok(error instanceof CommandError);
  assert.deepEqual(error.data, large(2));
});

test("a failed download ends the stream with that error, stops the backend, and drops later items", async () => {
  const backend = carrier();
  const pictures = images();
  items(backend, 1, "first", { $bytes: [1, 4] }, "behind");
  sent(backend);
  backend.pulled[0]?.reject(new Error("offline"));
  assert.deepEqual(await read(pictures), ["first", "transport"]);
  assert.deepEqual(await pictures.next(), done);
  assert.deepEqual(sent(backend), [credit(1, 1), cancel(1)]);
});

test("a failed download after the end is an error as well", async () => {
  const backend = carrier();
  const pictures = images();
  items(backend, 1, { $bytes: [1, 4] });
  end(backend, 1);
  sent(backend);
  backend.pulled[0]?.reject(new Error("offline"));
  assert.deepEqual(await read(pictures), ["transport"]);
  assert.deepEqual([await pictures.next(), sent(backend)], [done, []]);
});

test("an item that cannot be decoded ends the stream with that error", async () => {
  const backend = carrier();
  const pictures = images();
  items(backend, 1, "first", { $int: "x" }, "behind");
  assert.deepEqual(await read(pictures), ["first", "internal"]);
  assert.deepEqual(sent(backend).slice(1), [cancel(1)]);
  items(backend, 1, "late");
  assert.deepEqual(await pictures.next(), done);
});

test("a stream that is stopped while items wait for bytes gives none of them", async () => {
  const backend = carrier();
  const [left, lost] = [images(), images()];
  items(backend, 1, { $bytes: [1, 4] });
  items(backend, 2, { $bytes: [2, 4] });
  await left.return();
  backend.close(closed);
  for (const transfer of backend.pulled) transfer.resolve();
  assert.deepEqual([await read(left), await read(lost)], [["end"], ["closed"]]);
});

test("a ReadableStream gives the same items, and takes no more than are read", async () => {
  const backend = fakeTransport();
  const readable = plain().readable();
  items(backend, 1, "one", "two");
  await settled();
  assert.equal(sent(backend).length, 1, "no reader has taken an item");
  const reader = readable.getReader();
  assert.deepEqual(
    [await reader.read(), await reader.read()].map(({ value }) => value),
    ["one", "two"],
  );
  await settled();
  assert.deepEqual(sent(backend), [credit(1, 2)]);
  end(backend, 1);
  assert.deepEqual(await reader.read(), done);
});

test("a ReadableStream fails as the stream does", async () => {
  const backend = fakeTransport();
  const reader = tail({ path: "a" }).readable().getReader();
  items(backend, 1, "one");
  fail(backend, 1, 1, { kind: "gone" });
  assert.equal((await reader.read()).value, "one");
  await assert.rejects(reader.read(), { name: "CommandError", data: { kind: "gone" } });
  const lost = plain().readable().getReader();
  backend.close(closed);
  await assert.rejects(lost.read(), { kind: "closed" });
});

test("cancelling a ReadableStream stops the call, also while a reader waits", async () => {
  const backend = fakeTransport();
  const [idle, waiting] = [plain().readable(), plain().readable().getReader()];
  const next = waiting.read();
  await idle.cancel();
  await waiting.cancel("enough");
  assert.deepEqual(await next, done);
  assert.deepEqual(sent(backend).slice(2), [cancel(1), cancel(2)]);
  items(backend, 1, "late");
  end(backend, 2);
  await settled();
});

test("a stream is not a promise", async () => {
  fakeTransport();
  const lines = plain();
  assert.equal("then" in lines, false);
  assert.equal(lines[Symbol.asyncIterator](), lines);
  assert.equal(plain.wireName, "plain");
  await lines.return();
});

test("an abort ends a stream that has been answered but not read to its end", async () => {
  const backend = fakeTransport();
  const controller = new AbortController();
  const lines = tail({ path: "a" }, { signal: controller.signal });
  items(backend, 1, 1, 2, 3);
  end(backend, 1);
  assert.deepEqual((await lines.next()).value, 1);
  controller.abort();
  assert.deepEqual(await read(lines), ["cancelled"]);
  assert.deepEqual(await lines.next(), done);
  const other = new AbortController();
  const whole = tail({ path: "a" }, { signal: other.signal });
  items(backend, 2, 1);
  end(backend, 2);
  await whole.next();
  other.abort();
  assert.deepEqual(await whole.next(), done, "the stream had been read to its end");
});

test("timeout and signal apply while the last items wait for their bytes", async () => {
  const controller = new AbortController();
  for (const [options, kind] of [
    [{ timeout: 20 }, "deadline-exceeded"],
    [{ signal: controller.signal }, "cancelled"],
  ] as const) {
    const backend = carrier();
    const parts = images({}, options);
    items(backend, 1, { $bytes: [1, 9] });
    end(backend, 1);
    setTimeout(() => controller.abort(), 30);
    assert.deepEqual(await read(parts), [kind]);
  }
});

test("a stream rejects once if its call is aborted after the end of the session, while items wait for bytes", async () => {
  const controller = new AbortController();
  const backend = carrier();
  const parts = images({}, { signal: controller.signal });
  items(backend, 1, { $bytes: [1, 9] });
  backend.close(closed);
  assert.deepEqual(await read(parts), ["closed"]);
  controller.abort();
  assert.deepEqual(await parts.next(), done);
});

test("next() after return() is done, whatever arrives later", async () => {
  const backend = fakeTransport();
  const lines = tail({ path: "a" });
  items(backend, 1, 1, 2);
  fail(backend, 1, 1, { kind: "gone" });
  await lines.next();
  await lines.return();
  assert.deepEqual([await lines.next(), await lines.next()], [done, done]);
});

test("a reader that is always slightly behind keeps only unread items", async () => {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  const backend = fakeTransport();
  const lines = plain();
  items(backend, 1, ...Array.from({ length: 600 }, () => 7));
  const held: number[] = [];
  for (let round = 0; round < 4000; round++) {
    for (let i = 0; i < 512; i++) await lines.next();
    items(backend, 1, ...Array.from({ length: 512 }, () => 7));
    backend.sent.length = 0;
    if (round % 2000 === 100) {
      collect();
      held.push(process.memoryUsage().heapUsed);
    }
  }
  const [before = 0, after = 0] = held;
  assert.ok(after - before < 4e6, `${after - before} bytes more after a million items`);
});

test("safe converts the error of a stream to its last item", async () => {
  const backend = fakeTransport();
  const lines = safe(tail({ path: "a.log" }));
  items(backend, 1, "one", "two");
  fail(backend, 1, 1, { kind: "gone" });
  const seen = [];
  for await (const line of lines) seen.push(line);
  assert.deepEqual(
    seen.map((line) => (line.ok ? line.value : line.kind)),
    ["one", "two", "command"],
  );
  const last = seen.at(-1);
  assert.ok(last?.ok === false && last.kind === "command");
  assert.deepEqual(last.error.data, { kind: "gone" });
  assert.deepEqual(await lines.next(), done, "the stream stays done");
});

test("safe converts the errors of the framework, and a stream that ends has no error", async () => {
  const backend = fakeTransport();
  const [whole, aborted] = [safe(plain()), safe(plain({}, { signal: AbortSignal.abort() }))];
  items(backend, 1, "only");
  end(backend, 1);
  assert.deepEqual(await read(whole), [{ ok: true, value: "only" }, "end"]);
  const { value } = await aborted.next();
  assert.ok(value?.ok === false && value.kind === "framework");
  assert.equal(value.error.kind, "cancelled");
});

test("a stream from safe stops the command, before and after its first item", async () => {
  const backend = fakeTransport();
  const [unread, left, readable] = [safe(plain()), safe(plain()), safe(plain())];
  await unread.return();
  items(backend, 2, "one");
  for await (const { ok } of left) {
    assert.ok(ok);
    break;
  }
  await readable.readable().cancel();
  await settled();
  const all = sent(backend);
  const isCancelled = (id: number): boolean => all.some((one) => isDeepStrictEqual(one, cancel(id)));
  assert.deepEqual([1, 2, 3].map(isCancelled), [true, true, true]);
});
