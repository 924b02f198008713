import assert from "node:assert/strict";
import { test } from "node:test";
import { type Channel, FrameworkError, safe, setTransport } from "../dist/ipc.js";
import { command, extended, streams } from "../dist/ipc-internal.js";
import { carrier, closed, type Fake, fakeTransport, golden, large, sent, settled } from "./fake.ts";

const build = command<(args: { to?: Channel<unknown> | null; name?: string }) => string, string>(
  "build",
  undefined,
  undefined,
  streams,
);
const scan = command<(args: { to: Channel<unknown> }) => string, string>(
  "scan",
  undefined,
  extended,
  streams,
);

const items = (backend: Fake, id: number, ...values: unknown[]): void =>
  backend.reply(
    JSON.stringify({ jsonrpc: "2.0", method: "$/items", params: { stream: id, items: values } }),
  );
const end = (backend: Fake, id: number, error?: unknown): void =>
  backend.reply(JSON.stringify({ jsonrpc: "2.0", method: "$/end", params: { stream: id, error } }));
const answer = (backend: Fake, id: number): void =>
  backend.reply(`{"jsonrpc":"2.0","id":${id},"result":"built"}`);
const fail = (backend: Fake, id: number, code = 1): void =>
  backend.reply(
    `{"jsonrpc":"2.0","id":${id},"error":{"code":${code},"message":"no","data":"why"}}`,
  );

const credit = (stream: number, items: number): unknown => [
  undefined,
  "$/credit",
  { stream, items },
];
const cancel = (id: number): unknown => [undefined, "$/cancelRequest", { id }];
const stopped = (stream: number): unknown => [undefined, "$/stop", { stream }];

/** Collects the errors that are reported as those of the page. */
function reports(test: { after(restore: () => void): void }): unknown[] {
  const seen: unknown[] = [];
  Object.assign(globalThis, { reportError: (error: unknown) => seen.push(error) });
  test.after(() => Reflect.deleteProperty(globalThis, "reportError"));
  return seen;
}

/** A sink whose writes the test settles, with a record of its end. */
function sink(): {
  log: unknown[];
  to: WritableStream<unknown>;
  next(error?: Error): Promise<void>;
} {
  const log: unknown[] = [];
  const writes: { resolve: () => void; reject: (error: Error) => void }[] = [];
  const to = new WritableStream<unknown>({
    write(message) {
      log.push(message);
      return new Promise<void>((resolve, reject) => writes.push({ resolve, reject }));
    },
    close: () => void log.push("closed"),
    abort: (error: unknown) =>
      void log.push(["aborted", (error as FrameworkError | undefined)?.kind]),
  });
  const next = (error?: Error): Promise<void> => {
    const write = writes.shift();
    if (error === undefined) write?.resolve();
    else write?.reject(error);
    return settled();
  };
  return { log, to, next };
}

test("a callback gets the messages in order, before the response and in the same turn", async () => {
  const backend = fakeTransport();
  const seen: unknown[] = [];
  const call = build({ name: "a", to: (message) => void seen.push(message) });
  assert.deepEqual(sent(backend), [[2, "build", { name: "a", to: 1 }]]);
  items(backend, 1, 1, 2);
  items(backend, 1, null);
  assert.deepEqual(seen, [1, 2, null]);
  end(backend, 1);
  answer(backend, 2);
  assert.equal(await call, "built");
  items(backend, 1, "late");
  assert.deepEqual(seen, [1, 2, null]);
});

test("a call with a channel and a stream matches the golden call", () => {
  const backend = fakeTransport(8);
  const convert = command<
    (args: { lines: AsyncIterable<string>; onProgress: Channel<number> }) => void
  >("convert", undefined, undefined, streams);
  async function* lines(): AsyncGenerator<string> {}
  void safe(convert({ lines: lines(), onProgress: () => {} }));
  assert.deepEqual(backend.sent, [golden("call-streams")]);
});

test("an optional channel can be omitted, and null is sent as null", async () => {
  const backend = fakeTransport();
  const calls = [build({}), build({ to: undefined } as object), build({ to: null })];
  assert.deepEqual(
    sent(backend).map((message) => (message as unknown[])[2]),
    [{}, {}, { to: null }],
  );
  for (const id of [1, 2, 3]) answer(backend, id);
  assert.deepEqual(await Promise.all(calls), ["built", "built", "built"]);
});

test("a method of an object is called as a callback, and a nested function is refused", async () => {
  const backend = fakeTransport();
  const call = await safe(build({ name: { inner: () => {} } as unknown as string }));
  assert.ok(!call.ok && call.error.kind === "invalid-payload");
  assert.match(call.error.message, /^`name.inner` is a function/);
  assert.deepEqual(sent(backend), []);
});

test("messages that a callback has handled are credited, in one message per turn", async () => {
  const backend = fakeTransport();
  void safe(build({ to: () => {} }));
  sent(backend);
  items(backend, 1, 1, 2, 3);
  items(backend, 1, 4);
  assert.deepEqual(sent(backend), []);
  await settled();
  assert.deepEqual(sent(backend), [credit(1, 4)]);
  items(backend, 1, 5);
  end(backend, 1);
  await settled();
  assert.deepEqual(sent(backend), [], "no credit is needed at the end");
});

test("an async callback delays the next message and the credit until it settles", async () => {
  const backend = fakeTransport();
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
  sent(backend);
  items(backend, 1, 1, 2);
  items(backend, 1, 3);
  end(backend, 1);
  await settled();
  assert.deepEqual([seen, sent(backend)], [[1], []]);
  for (const expected of [
    [1, 2],
    [1, 2, 3],
  ]) {
    waiting.shift()?.();
    await settled();
    assert.deepEqual(seen, expected);
  }
});

test("errors of a callback are reported, and the channel continues", async (t) => {
  const reported = reports(t);
  const backend = fakeTransport();
  const seen: unknown[] = [];
  const call = build({
    to(message) {
      seen.push(message);
      if (message === 1) throw "sync";
      return message === 2 ? Promise.reject("async") : undefined;
    },
  });
  items(backend, 1, 1, 2, 3);
  await settled();
  assert.deepEqual(
    [seen, reported],
    [
      [1, 2, 3],
      ["sync", "async"],
    ],
  );
  answer(backend, 2);
  assert.equal(await call, "built");
});

test("a callback may call commands, cancel its own call, and cause further messages", async () => {
  const backend = fakeTransport();
  const controller = new AbortController();
  const seen: unknown[] = [];
  const call = safe(
    build(
      {
        to(message) {
          seen.push(message);
          if (message === 1) items(backend, 1, "inner");
          if (message === 3) controller.abort();
        },
      },
      { signal: controller.signal },
    ),
  );
  items(backend, 1, 1, 2);
  assert.deepEqual(new Set(seen), new Set([1, 2, "inner"]));
  items(backend, 1, 3, 4);
  const outcome = await call;
  assert.ok(!outcome.ok && outcome.error.kind === "cancelled");
  assert.equal(seen.includes(4), false);
  await settled();
  assert.deepEqual(sent(backend), [[2, "build", { to: 1 }], cancel(2), stopped(1)]);
});

test("a channel that the backend keeps continues after the response", async () => {
  const backend = fakeTransport();
  const seen: unknown[] = [];
  const call = build({ to: (message) => void seen.push(message) });
  answer(backend, 2);
  await call;
  items(backend, 1, "later");
  await settled();
  assert.deepEqual([seen, sent(backend).slice(1)], [["later"], [credit(1, 1)]]);
  end(backend, 1);
  items(backend, 1, "too late");
  assert.deepEqual(seen, ["later"]);
});

test("a call that fails stops its channels, including those that the backend would have kept", async () => {
  const backend = fakeTransport();
  const seen: unknown[] = [];
  const call = safe(build({ to: (message) => void seen.push(message) }));
  items(backend, 1, "before");
  fail(backend, 2);
  sent(backend);
  items(backend, 1, "after");
  assert.ok(!(await call).ok);
  assert.deepEqual(seen, ["before"]);
});

test("a channel that has ended is not stopped again", async () => {
  const backend = fakeTransport();
  const call = safe(build({ to: () => {} }));
  end(backend, 1);
  fail(backend, 2);
  await call;
  assert.deepEqual(sent(backend).length, 1);
});

test("a cancelled call stops its channels, and is cancelled once", async () => {
  const backend = fakeTransport();
  const controller = new AbortController();
  const { log, to } = sink();
  const call = safe(build({ to }, { signal: controller.signal }));
  controller.abort();
  await call;
  fail(backend, 2, -32007);
  await settled();
  assert.deepEqual(sent(backend).slice(1), [cancel(2), stopped(1)]);
  assert.deepEqual(log, [["aborted", "cancelled"]]);
});

test("a sink is written to sequentially, and closed at the end", async () => {
  const backend = fakeTransport();
  const { log, to, next } = sink();
  void safe(build({ to }));
  sent(backend);
  items(backend, 1, "one", "two");
  items(backend, 1, "three");
  end(backend, 1);
  await settled();
  assert.deepEqual([log, sent(backend)], [["one"], []]);
  await next();
  assert.deepEqual(log, ["one", "two"]);
  await next();
  await next();
  assert.deepEqual(log, ["one", "two", "three", "closed"]);
});

test("a slow sink delays the credit of its channel", async () => {
  const backend = fakeTransport();
  const { to, next } = sink();
  void safe(build({ to }));
  sent(backend);
  items(backend, 1, ...Array.from({ length: 1024 }, (_, i) => i));
  await settled();
  for (let i = 0; i < 511; i++) await next();
  assert.deepEqual(sent(backend), [credit(1, 1)], "for the first one, which came alone");
  await next();
  assert.deepEqual(sent(backend), [credit(1, 512)]);
});

test("a sink that fails ends the channel, and is not written to again", async () => {
  const backend = fakeTransport();
  const { log, to, next } = sink();
  const call = build({ to });
  items(backend, 1, "one", "two");
  await settled();
  sent(backend);
  await next(new Error("the disk is full"));
  assert.deepEqual(sent(backend), [stopped(1)]);
  items(backend, 1, "three");
  await settled();
  assert.deepEqual(log, ["one"]);
  answer(backend, 2);
  assert.equal(await call, "built", "the call does not depend on the sink");
  assert.deepEqual(sent(backend), []);
});

test("a channel that is not read any more sends the golden stop", async () => {
  const backend = fakeTransport(9);
  const to = new WritableStream({ write: () => Promise.reject(new Error("full")) });
  void safe(build({ to }));
  items(backend, 9, "one");
  await settled();
  assert.equal(backend.sent.at(-1), golden("stop"));
});

test("a sink that fails after the end, or in the next session, sends nothing", async () => {
  for (const over of [
    (backend: Fake) => end(backend, 1),
    (backend: Fake) => backend.close(closed),
    () => void setTransport(),
  ]) {
    const backend = fakeTransport();
    const { to, next } = sink();
    const call = safe(build({ to }));
    items(backend, 1, "one");
    answer(backend, 2);
    await call;
    await settled();
    sent(backend);
    over(backend);
    const later = fakeTransport();
    const other: unknown[] = [];
    void safe(build({ to: (message) => void other.push(message) }));
    sent(later);
    await next(new Error("the disk is full"));
    assert.deepEqual([sent(backend), sent(later)], [[], []]);
    items(later, 1, "untouched");
    assert.deepEqual(other, ["untouched"]);
  }
});

test("an end with an error aborts the sink, after the messages before it", async () => {
  const backend = fakeTransport();
  const log: unknown[] = [];
  const to = new WritableStream<unknown>({
    write: (message) => void log.push(message),
    abort: (error: unknown) => void log.push(error),
  });
  void safe(build({ to }));
  items(backend, 1, "one");
  await settled();
  end(backend, 1, { code: -32603, message: "the command has dropped it" });
  await settled();
  const [one, error] = log;
  assert.ok(one === "one" && error instanceof FrameworkError);
  assert.deepEqual(
    [error.kind, error.command, error.message],
    ["internal", "build", "the command has dropped it"],
  );
});

test("the golden end closes a sink", async () => {
  const backend = fakeTransport(8);
  const { log, to } = sink();
  void safe(build({ to }));
  backend.reply(golden("end"));
  await settled();
  assert.deepEqual(log, ["closed"]);
});

test("the end of the session aborts a sink, and does not affect a callback", async (t) => {
  const reported = reports(t);
  const backend = fakeTransport();
  const { log, to } = sink();
  const calls = [safe(build({ to })), safe(build({ to: () => assert.fail("it was called") }))];
  backend.close(closed);
  await Promise.all(calls);
  await settled();
  assert.deepEqual([log, reported, sent(backend).slice(2)], [[["aborted", "closed"]], [], []]);
});

test("a sink is locked when its call is sent, and a locked sink is an error", async () => {
  const backend = carrier();
  const { to } = sink();
  const bytes = command<(args: { to: Channel<unknown>; bytes: unknown }) => void>(
    "bytes",
    undefined,
    extended,
    streams,
  );
  const unsent = safe(bytes({ to, bytes: large(1) }));
  assert.equal(to.locked, false);
  backend.pushed[0]?.reject(new Error("offline"));
  await unsent;
  assert.equal(to.locked, false, "the sink can be used again");
  const held = to.getWriter();
  const refused = await safe(build({ to }));
  assert.ok(!refused.ok && refused.error instanceof FrameworkError);
  assert.deepEqual([refused.error.kind, refused.error.data], ["invalid-payload", { path: "to" }]);
  assert.deepEqual(sent(backend), []);
  held.releaseLock();
  const twice = command<(args: { a: Channel<unknown>; b: Channel<unknown> }) => void>(
    "twice",
    undefined,
    undefined,
    streams,
  );
  const doubled = await safe(twice({ a: to, b: to }));
  assert.ok(!doubled.ok && doubled.error instanceof FrameworkError);
  assert.deepEqual([doubled.error.kind, doubled.error.data], ["invalid-payload", { path: "b" }]);
  assert.deepEqual(
    sent(backend).filter((message) => (message as unknown[])[0] !== undefined),
    [],
  );
});

test("two channels of a call are separate, and may share a callback", async () => {
  const backend = fakeTransport();
  const seen: unknown[] = [];
  const twice = command<(args: { a: Channel<unknown>; b: Channel<unknown> }) => void>(
    "twice",
    undefined,
    undefined,
    streams,
  );
  const note = (message: unknown): void => void seen.push(message);
  void safe(twice({ a: note, b: note }));
  assert.deepEqual(sent(backend), [[3, "twice", { a: 1, b: 2 }]]);
  items(backend, 2, "b");
  end(backend, 2);
  items(backend, 1, "a");
  assert.deepEqual(seen, ["b", "a"]);
});

test("messages that wait for bytes keep their order, and the response follows them", async () => {
  const backend = carrier();
  const seen: unknown[] = [];
  let answered = false;
  const call = scan({ to: (message) => void seen.push(message) }).then(() => (answered = true));
  items(backend, 1, { $bytes: [1, 4] }, "small", { $int: "7" });
  end(backend, 1);
  answer(backend, 2);
  await settled();
  assert.deepEqual([seen, answered], [[], false]);
  backend.pulled[0]?.resolve();
  await call;
  assert.deepEqual(seen, [large(1), "small", 7n]);
  await settled();
});

test("the response also waits if the backend keeps the channel, and for several channels", async () => {
  const backend = carrier();
  const seen: unknown[] = [];
  const both = command<(args: { a: Channel<unknown>; b: Channel<unknown> }) => string>(
    "both",
    undefined,
    extended,
    streams,
  );
  const call = both({
    a: (message) => void seen.push(message),
    b: (message) => void seen.push(message),
  });
  items(backend, 1, { $bytes: [1, 4] });
  items(backend, 2, { $bytes: [2, 4] });
  answer(backend, 3);
  let answered = false;
  void call.then(() => (answered = true));
  backend.pulled[1]?.resolve();
  await settled();
  assert.deepEqual([seen, answered], [[large(2)], false]);
  backend.pulled[0]?.resolve();
  assert.equal(await call, "built");
  assert.deepEqual(seen, [large(2), large(1)]);
});

test("the error of the command follows the messages before it, including those that wait for bytes", async () => {
  const backend = carrier();
  const log: unknown[] = [];
  const call = scan({ to: (message) => void log.push(message) }).catch(({ data }) =>
    log.push(data),
  );
  items(backend, 1, "one", { $bytes: [1, 4] });
  end(backend, 1);
  fail(backend, 2);
  await settled();
  assert.deepEqual(log, ["one"]);
  backend.pulled[0]?.resolve();
  await call;
  assert.deepEqual(log, ["one", large(1), "why"]);
  assert.deepEqual(
    sent(backend)
      .slice(1)
      .filter((message) => (message as unknown[])[1] === "$/stop"),
    [],
  );
});

test("a cancelled call does not wait for bytes", async () => {
  const backend = carrier();
  const controller = new AbortController();
  const call = safe(
    scan({ to: () => assert.fail("it was called") }, { signal: controller.signal }),
  );
  items(backend, 1, { $bytes: [1, 4] });
  controller.abort();
  const outcome = await call;
  assert.ok(!outcome.ok && outcome.error.kind === "cancelled");
  backend.pulled[0]?.resolve();
  await settled();
});

test("a failed download stops the channel, is reported for a callback, and aborts a sink", async (t) => {
  const reported = reports(t);
  const backend = carrier();
  const { log, to } = sink();
  const seen: unknown[] = [];
  const calls = [scan({ to: (message) => void seen.push(message) }), scan({ to })];
  sent(backend);
  items(backend, 1, "one", { $bytes: [1, 4] }, "behind");
  items(backend, 3, { $bytes: [2, 4] });
  for (const transfer of backend.pulled) transfer.reject(new Error("offline"));
  await settled();
  assert.deepEqual(seen, ["one"]);
  assert.deepEqual(
    reported.map((error) => (error as FrameworkError).kind),
    ["transport"],
  );
  assert.deepEqual(log, [["aborted", "transport"]]);
  answer(backend, 2);
  answer(backend, 4);
  assert.deepEqual(await Promise.all(calls), ["built", "built"]);
  assert.deepEqual(
    sent(backend).filter((message) => (message as unknown[])[1] === "$/stop"),
    [stopped(1), stopped(3)],
  );
});

test("a channel of a call that was not sent is never opened", async () => {
  const backend = fakeTransport();
  const { log, to } = sink();
  const outcome = await safe(build({ to }, { signal: AbortSignal.abort() }));
  assert.ok(!outcome.ok && outcome.error.kind === "cancelled");
  assert.deepEqual([log, to.locked, sent(backend)], [[], false, []]);
});

test("a busy sink is aborted at once when the call is cancelled or the session ends", async () => {
  for (const giveUp of [
    (_: Fake, controller: AbortController) => controller.abort(),
    (backend: Fake) => backend.close(closed),
  ]) {
    const backend = fakeTransport();
    const controller = new AbortController();
    const aborted: unknown[] = [];
    const to = new WritableStream<unknown>({
      write: (_, { signal }) =>
        new Promise((_, reject) =>
          signal.addEventListener("abort", () => reject(aborted.push(signal.reason.kind))),
        ),
    });
    const call = safe(build({ to }, { signal: controller.signal }));
    items(backend, 1, "a");
    await settled();
    giveUp(backend, controller);
    const outcome = await call;
    assert.ok(!outcome.ok);
    await settled();
    assert.deepEqual(aborted, [outcome.error.kind]);
  }
});

test("a callback is called again if the `then` of its result throws", async (t) => {
  const seen = reports(t);
  const backend = fakeTransport();
  const got: unknown[] = [];
  const broken = {
    get then(): () => void {
      return () => {
        throw new Error("then");
      };
    },
  };
  void safe(build({ to: (message) => (got.push(message), broken) }));
  items(backend, 1, 1, 2, 3);
  for (let i = 0; i < 4; i++) await settled();
  assert.deepEqual([got, seen.length], [[1, 2, 3], 3]);
});
