import assert from "node:assert/strict";
import { test } from "node:test";
import { type Channel, FrameworkError, safe, setTransport } from "../dist/ipc.js";
import { command, extended, streams } from "../dist/ipc-internal.js";
import { carrier, closed, type Fake, fakeTransport, golden, large, sent, settled } from "./fake.ts";

const build = command<(args: { to?: Channel<unknown> | null; name?: string }) => string, string>("build", undefined, undefined, streams);
const scan = command<(args: { to: Channel<unknown> }) => string, string>("scan", undefined, extended, streams);

const items = (core: Fake, id: number, ...values: unknown[]): void =>
  core.reply(JSON.stringify({ jsonrpc: "2.0", method: "$/items", params: { stream: id, items: values } }));
const end = (core: Fake, id: number, error?: unknown): void =>
  core.reply(JSON.stringify({ jsonrpc: "2.0", method: "$/end", params: { stream: id, error } }));
const answer = (core: Fake, id: number): void => core.reply(`{"jsonrpc":"2.0","id":${id},"result":"built"}`);
const fail = (core: Fake, id: number, code = 1): void =>
  core.reply(`{"jsonrpc":"2.0","id":${id},"error":{"code":${code},"message":"no","data":"why"}}`);

const credit = (stream: number, items: number): unknown => [undefined, "$/credit", { stream, items }];
const cancel = (id: number): unknown => [undefined, "$/cancelRequest", { id }];
const stopped = (stream: number): unknown => [undefined, "$/stop", { stream }];

/** Collects what is reported as an error of the page's. */
function reports(test: { after(restore: () => void): void }): unknown[] {
  const seen: unknown[] = [];
  Object.assign(globalThis, { reportError: (error: unknown) => seen.push(error) });
  test.after(() => Reflect.deleteProperty(globalThis, "reportError"));
  return seen;
}

/** A sink whose writes the test ends, and what has become of it. */
function sink(): { log: unknown[]; to: WritableStream<unknown>; next(error?: Error): Promise<void> } {
  const log: unknown[] = [];
  const writes: { resolve: () => void; reject: (error: Error) => void }[] = [];
  const to = new WritableStream<unknown>({
    write(message) {
      log.push(message);
      return new Promise<void>((resolve, reject) => writes.push({ resolve, reject }));
    },
    close: () => void log.push("closed"),
    abort: (error: unknown) => void log.push(["aborted", (error as FrameworkError | undefined)?.kind]),
  });
  const next = (error?: Error): Promise<void> => {
    const write = writes.shift();
    if (error === undefined) write?.resolve();
    else write?.reject(error);
    return settled();
  };
  return { log, to, next };
}

test("a callback gets what comes, in order, before the answer and in the same turn", async () => {
  const core = fakeTransport();
  const seen: unknown[] = [];
  const call = build({ name: "a", to: (message) => void seen.push(message) });
  assert.deepEqual(sent(core), [[2, "build", { name: "a", to: 1 }]]);
  items(core, 1, 1, 2);
  items(core, 1, null);
  assert.deepEqual(seen, [1, 2, null]);
  end(core, 1);
  answer(core, 2);
  assert.equal(await call, "built");
  items(core, 1, "late");
  assert.deepEqual(seen, [1, 2, null]);
});

test("a call with a channel and a stream is the golden one", () => {
  const core = fakeTransport(8);
  const convert = command<(args: { lines: AsyncIterable<string>; onProgress: Channel<number> }) => void>("convert", undefined, undefined, streams);
  async function* lines(): AsyncGenerator<string> {}
  void safe(convert({ lines: lines(), onProgress: () => {} }));
  assert.deepEqual(core.sent, [golden("call-streams")]);
});

test("a channel that may be left out can be, and null is null", async () => {
  const core = fakeTransport();
  const calls = [build({}), build({ to: undefined } as object), build({ to: null })];
  assert.deepEqual(sent(core).map((message) => (message as unknown[])[2]), [{}, {}, { to: null }]);
  for (const id of [1, 2, 3]) answer(core, id);
  assert.deepEqual(await Promise.all(calls), ["built", "built", "built"]);
});

test("a method of an object is called as a callback, and a function deeper down is refused", async () => {
  const core = fakeTransport();
  const call = await safe(build({ name: { inner: () => {} } as unknown as string }));
  assert.ok(!call.ok && call.error.kind === "invalid-payload");
  assert.match(call.error.message, /^`name.inner` is a function/);
  assert.deepEqual(sent(core), []);
});

test("what a callback has dealt with is credited, in one message for a turn", async () => {
  const core = fakeTransport();
  void safe(build({ to: () => {} }));
  sent(core);
  items(core, 1, 1, 2, 3);
  items(core, 1, 4);
  assert.deepEqual(sent(core), []);
  await settled();
  assert.deepEqual(sent(core), [credit(1, 4)]);
  items(core, 1, 5);
  end(core, 1);
  await settled();
  assert.deepEqual(sent(core), [], "nobody waits for credit at the end");
});

test("an async callback is called again when it is done, and holds its writer back", async () => {
  const core = fakeTransport();
  const seen: unknown[] = [];
  const waiting: (() => void)[] = [];
  void safe(
    build({
      to(message) {
        seen.push(message);
        return new Promise<void>((resolve) => waiting.push(resolve));
      },
    }),
  );
  sent(core);
  items(core, 1, 1, 2);
  items(core, 1, 3);
  end(core, 1);
  await settled();
  assert.deepEqual([seen, sent(core)], [[1], []]);
  for (const expected of [[1, 2], [1, 2, 3]]) {
    waiting.shift()?.();
    await settled();
    assert.deepEqual(seen, expected);
  }
});

test("what a callback throws is reported, and the channel goes on", async (t) => {
  const reported = reports(t);
  const core = fakeTransport();
  const seen: unknown[] = [];
  const call = build({
    to(message) {
      seen.push(message);
      if (message === 1) throw "sync";
      return message === 2 ? Promise.reject("async") : undefined;
    },
  });
  items(core, 1, 1, 2, 3);
  await settled();
  assert.deepEqual([seen, reported], [[1, 2, 3], ["sync", "async"]]);
  answer(core, 2);
  assert.equal(await call, "built");
});

test("a callback may call, stop its own call, and call itself again through the core", async () => {
  const core = fakeTransport();
  const controller = new AbortController();
  const seen: unknown[] = [];
  const call = safe(
    build(
      {
        to(message) {
          seen.push(message);
          if (message === 1) items(core, 1, "inner");
          if (message === 3) controller.abort();
        },
      },
      { signal: controller.signal },
    ),
  );
  items(core, 1, 1, 2);
  assert.deepEqual(new Set(seen), new Set([1, 2, "inner"]));
  items(core, 1, 3, 4);
  const outcome = await call;
  assert.ok(!outcome.ok && outcome.error.kind === "cancelled");
  assert.equal(seen.includes(4), false);
  await settled();
  assert.deepEqual(sent(core), [[2, "build", { to: 1 }], cancel(2), stopped(1)]);
});

test("a channel that the core keeps goes on behind the answer", async () => {
  const core = fakeTransport();
  const seen: unknown[] = [];
  const call = build({ to: (message) => void seen.push(message) });
  answer(core, 2);
  await call;
  items(core, 1, "later");
  await settled();
  assert.deepEqual([seen, sent(core).slice(1)], [["later"], [credit(1, 1)]]);
  end(core, 1);
  items(core, 1, "too late");
  assert.deepEqual(seen, ["later"]);
});

test("a call that fails stops its channels, also one that the core would have kept", async () => {
  const core = fakeTransport();
  const seen: unknown[] = [];
  const call = safe(build({ to: (message) => void seen.push(message) }));
  items(core, 1, "before");
  fail(core, 2);
  sent(core);
  items(core, 1, "after");
  assert.ok(!(await call).ok);
  assert.deepEqual(seen, ["before"]);
});

test("a channel that has ended is not stopped once more", async () => {
  const core = fakeTransport();
  const call = safe(build({ to: () => {} }));
  end(core, 1);
  fail(core, 2);
  await call;
  assert.deepEqual(sent(core).length, 1);
});

test("a call that is given up stops its channels, and is cancelled once", async () => {
  const core = fakeTransport();
  const controller = new AbortController();
  const { log, to } = sink();
  const call = safe(build({ to }, { signal: controller.signal }));
  controller.abort();
  await call;
  fail(core, 2, -32007);
  await settled();
  assert.deepEqual(sent(core).slice(1), [cancel(2), stopped(1)]);
  assert.deepEqual(log, [["aborted", "cancelled"]]);
});

test("a sink is written to one after the other, and closed at the end", async () => {
  const core = fakeTransport();
  const { log, to, next } = sink();
  void safe(build({ to }));
  sent(core);
  items(core, 1, "one", "two");
  items(core, 1, "three");
  end(core, 1);
  await settled();
  assert.deepEqual([log, sent(core)], [["one"], []]);
  await next();
  assert.deepEqual(log, ["one", "two"]);
  await next();
  await next();
  assert.deepEqual(log, ["one", "two", "three", "closed"]);
});

test("a slow sink holds its writer back: credit comes as it is written", async () => {
  const core = fakeTransport();
  const { to, next } = sink();
  void safe(build({ to }));
  sent(core);
  items(core, 1, ...Array.from({ length: 1024 }, (_, i) => i));
  await settled();
  for (let i = 0; i < 511; i++) await next();
  assert.deepEqual(sent(core), [credit(1, 1)], "for the first, behind which there was nothing yet");
  await next();
  assert.deepEqual(sent(core), [credit(1, 512)]);
});

test("a sink that fails ends the channel, and is told nothing more", async () => {
  const core = fakeTransport();
  const { log, to, next } = sink();
  const call = build({ to });
  items(core, 1, "one", "two");
  await settled();
  sent(core);
  await next(new Error("the disk is full"));
  assert.deepEqual(sent(core), [stopped(1)]);
  items(core, 1, "three");
  await settled();
  assert.deepEqual(log, ["one"]);
  answer(core, 2);
  assert.equal(await call, "built", "the call is not the sink's");
  assert.deepEqual(sent(core), []);
});

test("the golden stop is what a channel says that is not read any more", async () => {
  const core = fakeTransport(9);
  const to = new WritableStream({ write: () => Promise.reject(new Error("full")) });
  void safe(build({ to }));
  items(core, 9, "one");
  await settled();
  assert.equal(core.sent.at(-1), golden("stop"));
});

test("a sink that fails behind the end, or in the next session, tells the core nothing", async () => {
  for (const over of [(core: Fake) => end(core, 1), (core: Fake) => core.close(closed), () => void setTransport()]) {
    const core = fakeTransport();
    const { to, next } = sink();
    const call = safe(build({ to }));
    items(core, 1, "one");
    answer(core, 2);
    await call;
    await settled();
    sent(core);
    over(core);
    const later = fakeTransport();
    const other: unknown[] = [];
    void safe(build({ to: (message) => void other.push(message) }));
    sent(later);
    await next(new Error("the disk is full"));
    assert.deepEqual([sent(core), sent(later)], [[], []]);
    items(later, 1, "untouched");
    assert.deepEqual(other, ["untouched"]);
  }
});

test("an end with an error aborts the sink with it, behind what came before", async () => {
  const core = fakeTransport();
  const log: unknown[] = [];
  const to = new WritableStream<unknown>({
    write: (message) => void log.push(message),
    abort: (error: unknown) => void log.push(error),
  });
  void safe(build({ to }));
  items(core, 1, "one");
  await settled();
  end(core, 1, { code: -32603, message: "the command has dropped it" });
  await settled();
  const [one, error] = log;
  assert.ok(one === "one" && error instanceof FrameworkError);
  assert.deepEqual([error.kind, error.command, error.message], ["internal", "build", "the command has dropped it"]);
});

test("the golden end closes a sink", async () => {
  const core = fakeTransport(8);
  const { log, to } = sink();
  void safe(build({ to }));
  core.reply(golden("end"));
  await settled();
  assert.deepEqual(log, ["closed"]);
});

test("the loss of the session aborts a sink, and lets a callback alone", async (t) => {
  const reported = reports(t);
  const core = fakeTransport();
  const { log, to } = sink();
  const calls = [safe(build({ to })), safe(build({ to: () => assert.fail("it was called") }))];
  core.close(closed);
  await Promise.all(calls);
  await settled();
  assert.deepEqual([log, reported, sent(core).slice(2)], [[["aborted", "closed"]], [], []]);
});

test("a sink is not taken hold of before its call leaves, and is said to be locked if it is", async () => {
  const core = carrier();
  const { to } = sink();
  const bytes = command<(args: { to: Channel<unknown>; bytes: unknown }) => void>("bytes", undefined, extended, streams);
  const unsent = safe(bytes({ to, bytes: large(1) }));
  assert.equal(to.locked, false);
  core.pushed[0]?.reject(new Error("offline"));
  await unsent;
  assert.equal(to.locked, false, "it can be used again");
  const held = to.getWriter();
  const refused = await safe(build({ to }));
  assert.ok(!refused.ok && refused.error instanceof FrameworkError);
  assert.deepEqual([refused.error.kind, refused.error.data], ["invalid-payload", { path: "to" }]);
  assert.deepEqual(sent(core), []);
  held.releaseLock();
  const twice = command<(args: { a: Channel<unknown>; b: Channel<unknown> }) => void>("twice", undefined, undefined, streams);
  const doubled = await safe(twice({ a: to, b: to }));
  assert.ok(!doubled.ok && doubled.error instanceof FrameworkError);
  assert.deepEqual([doubled.error.kind, doubled.error.data], ["invalid-payload", { path: "b" }]);
  assert.deepEqual(sent(core).filter((message) => (message as unknown[])[0] !== undefined), []);
});

test("two channels of a call keep apart, and one callback may be both", async () => {
  const core = fakeTransport();
  const seen: unknown[] = [];
  const twice = command<(args: { a: Channel<unknown>; b: Channel<unknown> }) => void>("twice", undefined, undefined, streams);
  const note = (message: unknown): void => void seen.push(message);
  void safe(twice({ a: note, b: note }));
  assert.deepEqual(sent(core), [[3, "twice", { a: 1, b: 2 }]]);
  items(core, 2, "b");
  end(core, 2);
  items(core, 1, "a");
  assert.deepEqual(seen, ["b", "a"]);
});

test("messages that wait for bytes keep their place, and the answer comes behind them", async () => {
  const core = carrier();
  const seen: unknown[] = [];
  let answered = false;
  const call = scan({ to: (message) => void seen.push(message) }).then(() => (answered = true));
  items(core, 1, { $bytes: [1, 4] }, "small", { $int: "7" });
  end(core, 1);
  answer(core, 2);
  await settled();
  assert.deepEqual([seen, answered], [[], false]);
  core.pulled[0]?.resolve();
  await call;
  assert.deepEqual(seen, [large(1), "small", 7n]);
  await settled();
});

test("the answer also waits where the core keeps the channel, and for each of several", async () => {
  const core = carrier();
  const seen: unknown[] = [];
  const both = command<(args: { a: Channel<unknown>; b: Channel<unknown> }) => string>("both", undefined, extended, streams);
  const call = both({ a: (message) => void seen.push(message), b: (message) => void seen.push(message) });
  items(core, 1, { $bytes: [1, 4] });
  items(core, 2, { $bytes: [2, 4] });
  answer(core, 3);
  let answered = false;
  void call.then(() => (answered = true));
  core.pulled[1]?.resolve();
  await settled();
  assert.deepEqual([seen, answered], [[large(2)], false]);
  core.pulled[0]?.resolve();
  assert.equal(await call, "built");
  assert.deepEqual(seen, [large(2), large(1)]);
});

test("the command's own error comes behind the messages before it, also those that wait for bytes", async () => {
  const core = carrier();
  const log: unknown[] = [];
  const call = scan({ to: (message) => void log.push(message) }).catch(({ data }) => log.push(data));
  items(core, 1, "one", { $bytes: [1, 4] });
  end(core, 1);
  fail(core, 2);
  await settled();
  assert.deepEqual(log, ["one"]);
  core.pulled[0]?.resolve();
  await call;
  assert.deepEqual(log, ["one", large(1), "why"]);
  assert.deepEqual(sent(core).slice(1).filter((message) => (message as unknown[])[1] === "$/stop"), []);
});

test("who gives a call up waits for no bytes", async () => {
  const core = carrier();
  const controller = new AbortController();
  const call = safe(scan({ to: () => assert.fail("it was called") }, { signal: controller.signal }));
  items(core, 1, { $bytes: [1, 4] });
  controller.abort();
  const outcome = await call;
  assert.ok(!outcome.ok && outcome.error.kind === "cancelled");
  core.pulled[0]?.resolve();
  await settled();
});

test("bytes that do not come end the channel: it is stopped, a callback's page hears of it, a sink is aborted", async (t) => {
  const reported = reports(t);
  const core = carrier();
  const { log, to } = sink();
  const seen: unknown[] = [];
  const calls = [scan({ to: (message) => void seen.push(message) }), scan({ to })];
  sent(core);
  items(core, 1, "one", { $bytes: [1, 4] }, "behind");
  items(core, 3, { $bytes: [2, 4] });
  for (const transfer of core.pulled) transfer.reject(new Error("offline"));
  await settled();
  assert.deepEqual(seen, ["one"]);
  assert.deepEqual(reported.map((error) => (error as FrameworkError).kind), ["transport"]);
  assert.deepEqual(log, [["aborted", "transport"]]);
  answer(core, 2);
  answer(core, 4);
  assert.deepEqual(await Promise.all(calls), ["built", "built"]);
  assert.deepEqual(sent(core).filter((message) => (message as unknown[])[1] === "$/stop"), [stopped(1), stopped(3)]);
});

test("a channel of a call that was not sent is never opened", async () => {
  const core = fakeTransport();
  const { log, to } = sink();
  const outcome = await safe(build({ to }, { signal: AbortSignal.abort() }));
  assert.ok(!outcome.ok && outcome.error.kind === "cancelled");
  assert.deepEqual([log, to.locked, sent(core)], [[], false, []]);
});

test("a sink that is still busy with a message hears at once that the call was given up, or the session lost", async () => {
  for (const giveUp of [(_: Fake, controller: AbortController) => controller.abort(), (core: Fake) => core.close(closed)]) {
    const core = fakeTransport();
    const controller = new AbortController();
    const aborted: unknown[] = [];
    const to = new WritableStream<unknown>({
      write: (_, { signal }) => new Promise((_, reject) => signal.addEventListener("abort", () => reject(aborted.push(signal.reason.kind)))),
    });
    const call = safe(build({ to }, { signal: controller.signal }));
    items(core, 1, "a");
    await settled();
    giveUp(core, controller);
    const outcome = await call;
    assert.ok(!outcome.ok);
    await settled();
    assert.deepEqual(aborted, [outcome.error.kind]);
  }
});

test("a callback whose promise is none, because its `then` throws, is called again", async (t) => {
  const seen = reports(t);
  const core = fakeTransport();
  const got: unknown[] = [];
  const broken = { get then(): () => void { return () => { throw new Error("then"); }; } };
  void safe(build({ to: (message) => (got.push(message), broken) }));
  items(core, 1, 1, 2, 3);
  for (let i = 0; i < 4; i++) await settled();
  assert.deepEqual([got, seen.length], [[1, 2, 3], 3]);
});
