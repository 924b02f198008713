import assert from "node:assert/strict";
import { test } from "node:test";
import {
  type Channel,
  type Command,
  CommandError,
  FrameworkError,
  type PageRequest,
  safe,
  type Stream,
  type StreamCommand,
  type Streaming,
} from "../dist/ipc.js";
import { command, extended, request, stream, streams } from "../dist/ipc-internal.js";
import { type FakeBackend, fakeBackend, type ReceivedChannel } from "../dist/testing.js";
import { consoleErrors, settled } from "./fake.ts";

type LogError = { readonly kind: "gone" };
interface Progress {
  readonly done: number;
}

const tail: StreamCommand<(args: { path: string }) => string, LogError> = stream("tail_log");
const chat: StreamCommand<(args: { lines: Streaming<string> }) => string> = stream("chat");
const slices: StreamCommand<() => Uint8Array> = stream("slices", undefined, extended);
const convert: Command<
  (args: {
    lines: Streaming<string>;
    first?: number;
    progress?: Channel<Progress> | null;
  }) => number,
  LogError
> = command("convert", undefined, undefined, streams);
const upload: Command<(args: { chunks: Streaming<Uint8Array> }) => bigint> = command(
  "upload",
  undefined,
  extended,
  streams,
);
const build: Command<() => string> = command("build");
const confirm: PageRequest<{ question: string }, boolean, LogError> = request("Confirm");

/** Creates a backend that is restored at the end of the test. */
function backend(t: { after(restore: () => void): void }): FakeBackend {
  const backend = fakeBackend();
  t.after(() => backend.restore());
  return backend;
}

async function* numbers(count: number, log: unknown[] = []): AsyncGenerator<string, void> {
  try {
    for (let i = 0; i < count; i++) yield `${i}`;
  } finally {
    log.push("returned");
  }
}

async function read<T>(from: Stream<T, unknown>): Promise<T[]> {
  const seen: T[] = [];
  for await (const item of from) seen.push(item);
  return seen;
}

test("a handler that streams returns an array, an iterable, an async iterable, or a promise of one", async (t) => {
  const fake = backend(t);
  const three = ["0", "1", "2"];
  fake.handle(tail, () => three);
  assert.deepEqual(await read(tail({ path: "a" })), three);
  fake.handle(tail, () => new Set(three));
  assert.deepEqual(await read(tail({ path: "a" })), three);
  fake.handle(tail, () => numbers(3));
  assert.deepEqual(await read(tail({ path: "a" })), three);
  fake.handle(tail, async ({ path }) => [path]);
  assert.deepEqual(await read(tail({ path: "b" })), ["b"]);
  fake.handle(tail, () => []);
  assert.deepEqual(await read(tail({ path: "a" })), []);
  assert.deepEqual(
    fake.calls(tail).map(({ path }) => path),
    ["a", "a", "a", "b", "a"],
  );
});

test("items pass the real codec", async (t) => {
  consoleErrors(t);
  const fake = backend(t);
  fake.handle(slices, () => [Uint8Array.of(1, 2), Uint8Array.of(3)]);
  assert.deepEqual(await read(slices()), [Uint8Array.of(1, 2), Uint8Array.of(3)]);
  fake.handle(tail, () => ["a", "\ud800"]);
  const lines = tail({ path: "a" });
  assert.equal((await lines.next()).value, "a");
  await assert.rejects(lines.next(), {
    kind: "internal",
    message: /^the value that the command returned cannot be sent: .* surrogate/,
  });
});

test("a stream ends with the error of the command, at once or after items, and any other error is a panic", async (t) => {
  const errors: unknown[] = consoleErrors(t);
  const fake = backend(t);
  fake.handle(tail, () => {
    throw fake.error(tail, { kind: "gone" });
  });
  await assert.rejects(
    read(tail({ path: "a" })),
    (error) => error instanceof CommandError && error.data.kind === "gone",
  );
  fake.handle(tail, async function* () {
    yield "a";
    throw fake.error(tail, { kind: "gone" }, "the file is gone");
  });
  const lines = tail({ path: "a" });
  assert.equal((await lines.next()).value, "a");
  await assert.rejects(lines.next(), { message: "the file is gone" });
  assert.equal(errors.length, 0);
  fake.handle(tail, async function* () {
    throw new Error("a bug");
  });
  await assert.rejects(read(tail({ path: "a" })), { kind: "internal" });
  fake.handle(tail, () => 5 as unknown as string[]);
  await assert.rejects(read(tail({ path: "a" })), { kind: "internal" });
  assert.deepEqual(
    errors.map((error) => (error as Error).message),
    [
      "a bug",
      "the handler of a command that streams must return an array, an iterable or an async iterable",
    ],
  );
  fake.handle(tail, () => ["again"]);
  assert.deepEqual(await read(tail({ path: "a" })), ["again"]);
});

test("a handler that streams is at most a window ahead, and its iterator returns when the page stops", async (t) => {
  const fake = backend(t);
  let given = 0;
  const log: unknown[] = [];
  fake.handle(tail, async function* (_, { signal }) {
    signal.addEventListener("abort", () => log.push("aborted"));
    try {
      for (;;) yield `${given++}`;
    } finally {
      log.push("returned");
    }
  });
  const lines = tail({ path: "a" });
  for (let i = 0; i < 5; i++) await settled();
  assert.equal(given, 1024);
  for await (const line of lines) if (line === "1500") break;
  for (let i = 0; i < 5; i++) await settled();
  assert.ok(given > 1500 && given <= 1501 + 1024, `${given}`);
  assert.deepEqual(log, ["aborted", "returned"]);
});

test("a cancelled call aborts the signal of its handler, and its result is ignored", async (t) => {
  const errors = consoleErrors(t);
  const fake = backend(t);
  const controller = new AbortController();
  let signal: AbortSignal | undefined;
  fake.handle(build, (_, context) => {
    signal = context.signal;
    return new Promise((_, reject) =>
      context.signal.addEventListener("abort", () => reject(new Error("given up"))),
    );
  });
  const call = safe(build({}, { signal: controller.signal }));
  await settled();
  assert.equal(signal?.aborted, false);
  controller.abort();
  const outcome = await call;
  assert.ok(!outcome.ok && outcome.error.kind === "cancelled");
  await settled();
  assert.deepEqual([signal?.aborted, errors], [true, []]);
  const late = safe(build({}, { timeout: 1 }));
  const ended = await late;
  assert.ok(!ended.ok && ended.error.kind === "deadline-exceeded");
  await settled();
  assert.equal(signal?.aborted, true);
});

test("the signal of a call is not aborted after its response", async (t) => {
  const fake = backend(t);
  const controller = new AbortController();
  let signal: AbortSignal | undefined;
  fake.handle(build, (_, context) => ((signal = context.signal), "built"));
  assert.equal(await build({}, { signal: controller.signal }), "built");
  controller.abort();
  await settled();
  assert.equal(signal?.aborted, false);
  fake.restore();
  assert.equal(signal?.aborted, false);
});

test("a stream argument is an async iterable, a channel is a function, and other arguments are unchanged", async (t) => {
  const fake = backend(t);
  const seen: unknown[] = [];
  fake.handle(convert, async ({ lines, first, progress }) => {
    let done = first ?? 0;
    for await (const line of lines) {
      seen.push(line);
      done++;
      await progress?.({ done });
    }
    return done;
  });
  // A number that could be the id of a stream, and is not.
  const told: number[] = [];
  assert.equal(
    await convert({ lines: numbers(3), first: 1, progress: ({ done }) => void told.push(done) }),
    4,
  );
  assert.deepEqual(
    [seen, told],
    [
      ["0", "1", "2"],
      [2, 3, 4],
    ],
  );
  assert.equal(await convert({ lines: numbers(1), progress: null }), 1);
  const [first, second] = fake.calls(convert);
  assert.deepEqual([first?.first, typeof first?.progress, second?.progress], [1, "function", null]);
});

test("bytes of a blob arrive unchanged", async (t) => {
  const fake = backend(t);
  fake.handle(upload, async ({ chunks }) => {
    let size = 0n;
    for await (const chunk of chunks) size += BigInt(chunk.length);
    return size;
  });
  assert.equal(await upload({ chunks: new Blob([new Uint8Array(3_000_000)]) }), 3_000_000n);
});

test("a page is at most a window ahead, and stopped when the handler stops reading", async (t) => {
  const fake = backend(t);
  const log: unknown[] = [];
  let given = 0;
  async function* endless(): AsyncGenerator<string> {
    try {
      for (;;) yield `${given++}`;
    } finally {
      log.push("returned");
    }
  }
  let go = (): void => {};
  fake.handle(convert, async ({ lines }) => {
    await new Promise<void>((resolve) => (go = resolve));
    for await (const line of lines) if (line === "2000") break;
    await settled();
    log.push("left");
    return 1;
  });
  const call = convert({ lines: endless() });
  for (let i = 0; i < 20; i++) await settled();
  assert.equal(given, 1024);
  go();
  assert.equal(await call, 1);
  assert.ok(given > 2000 && given <= 2001 + 1024);
  assert.deepEqual(log, ["returned", "left"]);
});

test("a stream that the handler does not read is stopped with the call, and a failed one throws there", async (t) => {
  const errors = consoleErrors(t);
  const fake = backend(t);
  const log: unknown[] = [];
  fake.handle(convert, () => 7);
  assert.equal(await convert({ lines: numbers(5000, log) }), 7);
  await settled();
  assert.deepEqual(log, ["returned"]);
  fake.handle(convert, async ({ lines }) => {
    try {
      for await (const line of lines) log.push(line);
    } catch (error) {
      throw fake.error(convert, { kind: "gone" }, (error as Error).message);
    }
    return 0;
  });
  async function* fails(): AsyncGenerator<string> {
    yield "one";
    throw new Error("the file is gone");
  }
  await assert.rejects(convert({ lines: fails() }), {
    name: "CommandError",
    message: "the file is gone",
  });
  assert.deepEqual([log, errors], [["returned", "one"], []]);
});

test("streams pass in both directions at once", async (t) => {
  const fake = backend(t);
  fake.handle(chat, async function* ({ lines }) {
    for await (const line of lines) yield line.toUpperCase();
  });
  const lines = ["a", "b", "c"];
  async function* typed(): AsyncGenerator<string> {
    yield* lines;
  }
  assert.deepEqual(await read(chat({ lines: typed() })), ["A", "B", "C"]);
  const log: unknown[] = [];
  const echoed = chat({ lines: numbers(5000, log) });
  assert.equal((await echoed.next()).value, "0");
  await echoed.return();
  await settled();
  assert.deepEqual(log, ["returned"]);
});

test("channels end before the response, and a sink is closed", async (t) => {
  const fake = backend(t);
  const log: unknown[] = [];
  let channel: ReceivedChannel<Progress> | null | undefined;
  fake.handle(convert, ({ progress }) => {
    channel = progress;
    void progress?.({ done: 1 });
    void progress?.({ done: 2 });
    return 2;
  });
  const to = new WritableStream<Progress>({
    write: ({ done }) => void log.push(done),
    close: () => void log.push("closed"),
  });
  assert.equal(await convert({ lines: numbers(0), progress: to }), 2);
  await settled();
  assert.deepEqual(log, [1, 2, "closed"]);
  await channel?.({ done: 3 });
  await settled();
  assert.deepEqual(log, [1, 2, "closed"]);
});

test("a channel may be kept after its call", async (t) => {
  const fake = backend(t);
  const log: unknown[] = [];
  let channel: ReceivedChannel<Progress> | null | undefined;
  let end: (() => void) | undefined;
  fake.handle(convert, ({ progress }) => {
    channel = progress;
    end = progress?.keep();
    return 0;
  });
  const to = new WritableStream<Progress>({
    write: ({ done }) => void log.push(done),
    close: () => void log.push("closed"),
  });
  await convert({ lines: numbers(0), progress: to });
  await channel?.({ done: 1 });
  await settled();
  assert.deepEqual(log, [1]);
  end?.();
  end?.();
  await channel?.({ done: 2 });
  await settled();
  assert.deepEqual(log, [1, "closed"]);
});

test("a channel has capacity for one window, then its sender waits for credit or the end", async (t) => {
  const fake = backend(t);
  let sent = 0;
  fake.handle(convert, async ({ progress }, { signal }) => {
    while (!signal.aborted) await progress?.({ done: sent++ });
    return sent;
  });
  const controller = new AbortController();
  let go = (): void => {};
  const progress = (): Promise<void> => new Promise((resolve) => (go = resolve));
  const call = safe(convert({ lines: numbers(0), progress }, { signal: controller.signal }));
  await settled();
  const ahead = sent;
  assert.ok(ahead >= 1024 && ahead <= 1026, `${ahead}`);
  go();
  controller.abort();
  const outcome = await call;
  assert.ok(!outcome.ok && outcome.error.kind === "cancelled");
  await settled();
  assert.ok(sent <= ahead + 1);
});

test("a message that cannot be sent throws in the handler", async (t) => {
  const errors = consoleErrors(t);
  const fake = backend(t);
  fake.handle(convert, ({ progress }) => {
    assert.throws(() => progress?.({ done: NaN }), { kind: "invalid-payload" });
    void progress?.({ done: Infinity });
    return 1;
  });
  await assert.rejects(convert({ lines: numbers(0), progress: () => {} }), { kind: "internal" });
  assert.equal(errors.length, 1);
});

test("a command without a handler stops its arguments", async (t) => {
  const fake = backend(t);
  const log: unknown[] = [];
  await assert.rejects(convert({ lines: numbers(9999, log), progress: () => {} }), {
    kind: "unknown-command",
  });
  await settled();
  assert.deepEqual(log, ["returned"]);
  await assert.rejects(read(tail({ path: "a" })), { kind: "unknown-command" });
  assert.equal(fake.calls(convert).length, 1);
});

test("the backend sends requests to the page, and gets its replies", async (t) => {
  const reported: unknown[] = [];
  Object.assign(globalThis, { reportError: (error: unknown) => reported.push(error) });
  t.after(() => Reflect.deleteProperty(globalThis, "reportError"));
  const fake = backend(t);
  await assert.rejects(fake.request(confirm, { question: "?" }), {
    kind: "unknown-command",
    message: "the page has no handler for `Confirm`",
  });
  let stop = confirm.handle(({ question }) => question.length > 3);
  assert.deepEqual(
    await Promise.all([
      fake.request(confirm, { question: "all?" }),
      fake.request(confirm, { question: "?" }),
    ]),
    [true, false],
  );
  stop();
  stop = confirm.handle(async () => {
    throw new CommandError<LogError>("no dialog", { kind: "gone" });
  });
  await assert.rejects(fake.request(confirm, { question: "?" }), {
    name: "CommandError",
    message: "no dialog",
    data: { kind: "gone" },
  });
  stop();
  const bug = new Error("a bug");
  stop = confirm.handle(() => {
    throw bug;
  });
  await assert.rejects(fake.request(confirm, { question: "?" }), {
    name: "FrameworkError",
    kind: "internal",
    message: "a bug",
  });
  assert.deepEqual(reported, [bug]);
  await assert.rejects(fake.request(confirm, { question: "\ud800" }), { kind: "invalid-payload" });
  stop();
  await assert.rejects(fake.request(confirm, { question: "?" }), { kind: "unknown-command" });
});

test("requests reject when they are cancelled, or the backend is replaced", async (t) => {
  const fake = backend(t);
  const signals: AbortSignal[] = [];
  const stop = confirm.handle((_, { signal }) => (signals.push(signal), new Promise(() => {})));
  const controller = new AbortController();
  const given = fake.request(confirm, { question: "?" }, { signal: controller.signal });
  const lost = fake.request(confirm, { question: "?" });
  controller.abort();
  await assert.rejects(given, { kind: "cancelled" });
  await assert.rejects(fake.request(confirm, { question: "?" }, { signal: controller.signal }), {
    kind: "cancelled",
  });
  assert.deepEqual(
    signals.map(({ aborted }) => aborted),
    [true, false],
  );
  stop();
  fake.restore();
  await assert.rejects(lost, { kind: "closed" });
  assert.equal(signals[1]?.aborted, true);
});

test("the end of a backend ends everything that runs in it", async (t) => {
  const errors = consoleErrors(t);
  const fake = backend(t);
  const log: unknown[] = [];
  fake.handle(tail, async function* (_, { signal }) {
    signal.addEventListener("abort", () => log.push("aborted"));
    try {
      for (;;) yield "x";
    } finally {
      log.push("returned");
    }
  });
  fake.handle(convert, async ({ lines, progress }) => {
    try {
      for await (const line of lines) await progress?.({ done: line.length });
    } catch (error) {
      log.push(["cut", (error as FrameworkError).kind]);
    }
    return 0;
  });
  const lines = tail({ path: "a" });
  await lines.next();
  const call = safe(
    convert({
      lines: (async function* (): AsyncGenerator<string> {
        await new Promise(() => {});
      })(),
      progress: () => {},
    }),
  );
  await settled();
  const next = fakeBackend();
  await settled();
  assert.deepEqual(log.sort(), ["aborted", ["cut", "cancelled"], "returned"]);
  await assert.rejects(
    async () => {
      for (;;) if ((await lines.next()).done) break;
    },
    { kind: "closed" },
  );
  const outcome = await call;
  assert.ok(
    !outcome.ok && outcome.error instanceof FrameworkError && outcome.error.kind === "closed",
  );
  assert.deepEqual(errors, []);
  next.restore();
});

/** Only compiled: each line contains an error that the compiler must find. */
export function mistakes(): void {
  const fake = fakeBackend();
  // @ts-expect-error the handler of a stream returns several items
  fake.handle(tail, () => 5);
  // @ts-expect-error items of another type
  fake.handle(tail, () => [5]);
  // @ts-expect-error a command that does not stream returns one value
  fake.handle(build, () => ["built"]);
  // @ts-expect-error a stream is read, not called
  fake.handle(convert, ({ lines }) => lines("line"));
  // @ts-expect-error messages of another type
  fake.handle(convert, ({ progress }) => (void progress?.({ done: "1" }), 1));
  // @ts-expect-error the argument may be undefined
  fake.handle(convert, ({ progress }) => (void progress({ done: 1 }), 1));
  fake.handle(upload, async ({ chunks }) => {
    // @ts-expect-error bytes, not texts
    for await (const chunk of chunks) chunk.trim();
    return 1n;
  });
  // @ts-expect-error the stream has no such error
  fake.error(tail, { kind: "storage" });
  // @ts-expect-error a member is missing
  void fake.request(confirm, {});
  // @ts-expect-error a value of another type
  fake.request(confirm, { question: "?" }) satisfies Promise<string>;
  // @ts-expect-error only the page handles requests
  fake.handle(confirm, () => true);
}

test("a stream that is cancelled is not mistaken for a complete one", async (t) => {
  const fake = backend(t);
  const controller = new AbortController();
  const log: string[] = [];
  fake.handle(convert, async ({ lines }) => {
    try {
      for await (const line of lines) log.push(line);
      log.push("stored");
    } catch (error) {
      log.push((error as FrameworkError).kind);
    }
    return 0;
  });
  const lines = new ReadableStream<string>({ start: (to) => to.enqueue("one") });
  const call = safe(convert({ lines }, { signal: controller.signal }));
  for (let i = 0; i < 4; i++) await settled();
  controller.abort();
  assert.ok(!(await call).ok);
  await settled();
  assert.deepEqual(log, ["one", "cancelled"]);
});

test("a handler that never waits does not block timers, also after its channel has ended", async (t) => {
  const fake = backend(t);
  fake.handle(tail, function* () {
    for (;;) yield "x";
  });
  const lines = tail({ path: "a" }, { timeout: 20 });
  await assert.rejects(
    async () => {
      for await (const _ of lines);
    },
    { kind: "deadline-exceeded" },
  );
  let isOver = false;
  fake.handle(convert, async ({ progress }, { signal }) => {
    while (!isOver) await progress?.({ done: 1 });
    return signal.aborted ? 1 : 0;
  });
  const ended = safe(convert({ lines: new ReadableStream(), progress: () => {} }, { timeout: 20 }));
  const outcome = await ended;
  await new Promise((resolve) => setTimeout(resolve, 5));
  isOver = true;
  assert.ok(
    !outcome.ok &&
      outcome.error instanceof FrameworkError &&
      outcome.error.kind === "deadline-exceeded",
  );
});

test("a text is not an iterable of items", async (t) => {
  consoleErrors(t);
  const fake = backend(t);
  // @ts-expect-error a text is iterable, but not a list of items
  fake.handle(tail, () => "abc");
  await assert.rejects(tail({ path: "a" }).next(), { kind: "internal" });
});
