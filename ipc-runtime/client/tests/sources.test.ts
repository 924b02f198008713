import assert from "node:assert/strict";
import { after, test } from "node:test";
import { type Call, FrameworkError, safe, setTransport, type Streaming } from "../dist/ipc.js";
import { command, extended, stream, streams } from "../dist/ipc-internal.js";
import {
  type Carrier,
  carrier,
  closed,
  type Fake,
  fakeTransport,
  golden,
  large,
  settled,
} from "./fake.ts";

const feed = command<(args: { from: Streaming<unknown>; name?: string }) => string>(
  "feed",
  undefined,
  undefined,
  streams,
);
const upload = command<(args: { from: Streaming<Uint8Array> }) => string>(
  "upload",
  undefined,
  extended,
  streams,
);
const store = command<(args: { from: Streaming<unknown> }) => string>(
  "store",
  undefined,
  extended,
  streams,
);

after(() => setTransport());

const WINDOW = 1024;
const MIB = 1 << 20;

interface Message {
  readonly id?: number;
  readonly method: string;
  readonly params: {
    readonly stream: number;
    readonly items?: unknown[];
    readonly error?: { code: number; message: string };
  };
}

const messages = (backend: Fake): Message[] =>
  backend.sent.splice(0).map((text) => JSON.parse(text));
/** Returns the items of each message. */
const batches = (backend: Fake): unknown[][] =>
  messages(backend).flatMap(({ method, params }) =>
    method === "$/items" ? [params.items ?? []] : [],
  );
const values = (backend: Fake): unknown[] => batches(backend).flat();
/** Returns the messages that contain no items. */
const others = (backend: Fake): unknown[] =>
  messages(backend)
    .filter(({ method }) => method !== "$/items")
    .map(({ method, params: { stream, error } }) => [method, stream, error?.code, error?.message]);

const credit = (backend: Fake, id: number, items: number): void =>
  backend.reply(`{"jsonrpc":"2.0","method":"$/credit","params":{"stream":${id},"items":${items}}}`);
const stop = (backend: Fake, id: number): void =>
  backend.reply(`{"jsonrpc":"2.0","method":"$/stop","params":{"stream":${id}}}`);
const answer = (backend: Fake, id: number): void =>
  backend.reply(`{"jsonrpc":"2.0","id":${id},"result":"done"}`);

/** Waits until a stream has sent everything that needs no credit. */
async function idle(): Promise<void> {
  for (let i = 0; i < 8; i++) await new Promise((resolve) => setTimeout(resolve, 1));
}

/** Returns the outcome of a call. */
const begun = (call: Call<unknown>): Promise<string> =>
  safe(call).then((end) => (end.ok ? "ok" : end.error.kind));

/** A source that the test drives, with a record of its use. */
interface Driven extends AsyncIterable<unknown> {
  readonly log: string[];
  give(value: unknown): Promise<void>;
  end(): Promise<void>;
  fail(error: unknown): Promise<void>;
}

function driven(): Driven {
  const log: string[] = [];
  const given: Promise<IteratorResult<unknown>>[] = [];
  const waiting: ((item: Promise<IteratorResult<unknown>>) => void)[] = [];
  const put = (item: Promise<IteratorResult<unknown>>): Promise<void> => {
    item.catch(() => {});
    const next = waiting.shift();
    if (next === undefined) given.push(item);
    else next(item);
    return settled();
  };
  return {
    log,
    [Symbol.asyncIterator]: () => {
      log.push("opened");
      return {
        next: () => given.shift() ?? new Promise((resolve) => waiting.push(resolve)),
        return: async () => {
          log.push("returned");
          return { done: true, value: undefined };
        },
      };
    },
    give: (value) => put(Promise.resolve({ done: false, value })),
    end: () => put(Promise.resolve({ done: true, value: undefined })),
    fail: (error) => put(Promise.reject(error)),
  };
}

async function* counted(count: number, log: unknown[] = []): AsyncGenerator<number, void> {
  try {
    for (let i = 0; i < count; i++) {
      log.push(i);
      yield i;
    }
  } finally {
    log.push("returned");
  }
}

test("an async generator starts with its call, and its items follow the call in order", async () => {
  const backend = fakeTransport();
  const log: unknown[] = [];
  const call = begun(feed({ name: "a", from: counted(5, log) }));
  assert.deepEqual(
    [backend.sent, log],
    [['{"jsonrpc":"2.0","id":2,"method":"feed","params":{"name":"a","from":1}}'], []],
  );
  await idle();
  assert.deepEqual(
    messages(backend)
      .slice(1)
      .flatMap(({ params }) => params.items ?? ["end"]),
    [0, 1, 2, 3, 4, "end"],
  );
  assert.deepEqual(log, [0, 1, 2, 3, 4, "returned"]);
  answer(backend, 2);
  assert.equal(await call, "ok");
  assert.deepEqual(backend.sent, []);
});

test("items and the end match the golden messages", async () => {
  const backend = fakeTransport(8);
  const source = new ReadableStream<string>({
    start(to) {
      for (const value of ["zero", "one", "two"]) to.enqueue(value);
      to.close();
    },
  });
  void begun(feed({ from: source }));
  await idle();
  assert.deepEqual(backend.sent.slice(1), [
    golden("items").replace('"one","two"', '"zero"'),
    golden("items"),
    golden("end"),
  ]);
});

test("the golden credit and stop are understood", async () => {
  const backend = fakeTransport(8);
  const log: unknown[] = [];
  void begun(feed({ from: counted(2000, log) }));
  await idle();
  assert.equal(values(backend).length, WINDOW);
  backend.reply(golden("credit"));
  await idle();
  assert.deepEqual(values(backend), [1024, 1025]);
  backend.reply(golden("stop").replace('"stream":9', '"stream":8'));
  await idle();
  assert.deepEqual([backend.sent, log.at(-1)], [[], "returned"]);
});

test("a ReadableStream is read to its end, and is locked when its call is sent", async () => {
  const backend = fakeTransport();
  const source = new ReadableStream<number>({
    start(to) {
      for (const value of [1, 2, 3]) to.enqueue(value);
      to.close();
    },
  });
  void begun(feed({ from: source }));
  assert.equal(source.locked, true);
  await idle();
  assert.deepEqual(
    messages(backend)
      .slice(1)
      .flatMap(({ params }) => params.items ?? ["end"]),
    [1, 2, 3, "end"],
  );
  const locked = await safe(feed({ from: source }));
  assert.ok(!locked.ok && locked.error instanceof FrameworkError);
  assert.deepEqual([locked.error.kind, locked.error.data], ["invalid-payload", { path: "from" }]);
  assert.deepEqual(backend.sent, []);
});

test("an iterable that cannot be opened is an error, and the other arguments are released", async () => {
  const backend = fakeTransport();
  const both = command<(args: { a: Streaming<unknown>; b: Streaming<unknown> }) => void>(
    "both",
    undefined,
    undefined,
    streams,
  );
  const a = driven();
  const b: AsyncIterable<unknown> = {
    [Symbol.asyncIterator]() {
      throw new Error("once only");
    },
  };
  const call = await safe(both({ a, b }));
  assert.ok(!call.ok && call.error instanceof FrameworkError);
  assert.deepEqual(
    [call.error.kind, call.error.message],
    ["invalid-payload", "`b` cannot be opened: once only"],
  );
  assert.deepEqual([a.log, backend.sent], [["opened", "returned"], []]);
});

test("a blob and a file are read in parts of at most one megabyte", async () => {
  const bytes = new Uint8Array(2 * MIB + 5).map((_, i) => i % 251);
  for (const from of [new Blob([bytes]), new File([bytes], "a.bin")]) {
    const backend = fakeTransport();
    void begun(upload({ from }));
    for (let i = 0; i < 20; i++) await idle().then(() => credit(backend, 1, 5));
    const parts = messages(backend)
      .slice(1)
      .flatMap(({ params }) => params.items ?? ["end"]) as { $bytes: string }[];
    assert.equal(parts.pop() as unknown, "end");
    const read = parts.map(({ $bytes }) => Buffer.from($bytes, "base64"));
    assert.ok(read.length === 3 && read.every(({ length }) => length <= MIB));
    assert.ok(Buffer.concat(read).equals(bytes));
  }
});

test("an empty source sends an end and no items", async () => {
  async function* none(): AsyncGenerator<Uint8Array> {}
  for (const from of [
    new Blob([]),
    new ReadableStream<Uint8Array>({ start: (to) => to.close() }),
    none(),
  ]) {
    const backend = fakeTransport();
    void begun(upload({ from }));
    await idle();
    assert.deepEqual(others(backend).slice(1), [["$/end", 1, undefined, undefined]]);
  }
});

test("an item is sent alone when there is time, and in a batch under load", async () => {
  const backend = fakeTransport();
  const source = driven();
  void begun(feed({ from: source }));
  messages(backend);
  for (const value of [1, 2, 3]) {
    await source.give(value);
    await idle();
    assert.deepEqual(batches(backend), [[value]]);
  }
  const busy = fakeTransport();
  void begun(feed({ from: counted(1000) }));
  await idle();
  const sizes = batches(busy).map(({ length }) => length);
  assert.equal(
    sizes.reduce((sum, size) => sum + size, 0),
    1000,
  );
  assert.equal(sizes[0], 1, "the first item does not wait");
  assert.ok(sizes.length < 100, `${sizes.length} messages`);
});

test("at most 1,024 items are in flight, and credit lets further ones be sent", async () => {
  const backend = fakeTransport();
  const log: unknown[] = [];
  void begun(feed({ from: counted(5000, log) }));
  await idle();
  assert.deepEqual(
    [values(backend).length, log.length],
    [WINDOW, WINDOW],
    "the source is not read either",
  );
  credit(backend, 1, 10);
  await idle();
  assert.deepEqual(values(backend).length, 10);
  credit(backend, 1, 1024);
  await idle();
  assert.deepEqual(values(backend).length, 1024);
  await idle();
  assert.deepEqual(values(backend), []);
});

test("invalid credit, or credit for more items than are in flight, has no effect", async () => {
  const backend = fakeTransport();
  void begun(feed({ from: counted(10_000) }));
  await idle();
  messages(backend);
  for (const items of ["-1", "0", "0.5", "null", '"5"', "[3]", "-1e999"]) {
    backend.reply(`{"jsonrpc":"2.0","method":"$/credit","params":{"stream":1,"items":${items}}}`);
  }
  await idle();
  assert.deepEqual(values(backend), []);
  for (const items of [2 ** 32, Number.MAX_VALUE]) {
    credit(backend, 1, items);
    await idle();
    assert.equal(values(backend).length, WINDOW, "excess credit is not kept");
  }
});

test("no item is read while 4 MiB are in flight, at three bytes per unit", async () => {
  const backend = fakeTransport();
  const text = "x".repeat(MIB / 3);
  async function* texts(): AsyncGenerator<string> {
    for (;;) yield text;
  }
  const call = begun(feed({ from: texts() }));
  await idle();
  assert.equal(values(backend).length, 4);
  credit(backend, 1, 1);
  await idle();
  assert.equal(values(backend).length, 1);
  answer(backend, 2);
  await call;
});

test("with 64 MiB of all streams in flight, each continues with a narrow window until there is capacity", async () => {
  const backend = fakeTransport();
  async function* texts(units: number): AsyncGenerator<string> {
    for (;;) yield "x".repeat(units);
  }
  const begin = (units: number): void => void begun(feed({ from: texts(units) }));
  /** The number of items that each stream has sent, by its id. */
  const sent = (): Record<number, number> => {
    const counts: Record<number, number> = {};
    for (const {
      method,
      params: { stream, items = [] },
    } of messages(backend)) {
      if (method === "$/items") counts[stream] = (counts[stream] ?? 0) + items.length;
    }
    return counts;
  };
  for (let n = 0; n < 16; n++) begin(MIB / 3);
  await idle();
  const full = sent();
  assert.deepEqual(
    Object.values(full),
    Array.from({ length: 16 }, () => 4),
  );
  begin(8192);
  await idle();
  const late = sent();
  assert.deepEqual(Object.values(late), [3], "three are just above 64 KiB");
  const [number] = Object.keys(late).map(Number);
  credit(backend, 1, 1);
  await idle();
  const shared = sent();
  assert.deepEqual(
    [shared[1], (shared[number ?? 0] ?? 0) > 0],
    [1, true],
    "credit for one stream frees capacity for the others",
  );
  answer(backend, 2);
  await idle();
  assert.ok((sent()[number ?? 0] ?? 0) > 100, "the end of a stream does as well");
});

test("a single item of more than 4 MiB is sent", async () => {
  const backend = fakeTransport();
  async function* texts(): AsyncGenerator<string> {
    for (;;) yield "x".repeat(2 * MIB);
  }
  const call = begun(feed({ from: texts() }));
  for (let i = 0; i < 3; i++) {
    await idle();
    assert.equal(values(backend).length, 1);
    credit(backend, 1, 1);
  }
  answer(backend, 2);
  await call;
});

test("bytes out of band count with their size from the start of their upload", async () => {
  const backend = carrier();
  async function* parts(): AsyncGenerator<Uint8Array> {
    for (;;) yield new Uint8Array(MIB);
  }
  const call = begun(upload({ from: parts() }));
  await idle();
  assert.equal(backend.pushed.length, 4);
  for (const transfer of backend.pushed) transfer.resolve();
  await idle();
  assert.deepEqual([values(backend).length, backend.pushed.length], [4, 4]);
  credit(backend, 1, 2);
  await idle();
  assert.equal(backend.pushed.length, 6);
  answer(backend, 2);
  await call;
});

test("items that wait for their upload keep their order, and the end follows them", async () => {
  const backend = carrier();
  async function* mixed(): AsyncGenerator<unknown> {
    yield 1;
    yield large(1);
    yield 2;
    yield large(2);
    yield 3n;
  }
  void begun(store({ from: mixed() }));
  await idle();
  assert.deepEqual(values(backend), [1]);
  backend.pushed[1]?.resolve();
  await idle();
  assert.deepEqual(backend.sent, []);
  backend.pushed[0]?.resolve();
  await idle();
  const rest = messages(backend).flatMap(({ params }) => params.items ?? ["end"]);
  assert.deepEqual(rest, [{ $bytes: [1, 4] }, 2, { $bytes: [2, 4] }, { $int: "3" }, "end"]);
});

test("a source that throws ends the stream with that error, after its items, and is not stopped", async () => {
  const backend = fakeTransport();
  const source = driven();
  void begun(feed({ from: source }));
  await source.give(1);
  await source.fail(new Error("the file is gone"));
  await idle();
  assert.deepEqual(
    messages(backend)
      .slice(1)
      .map(({ params: { items, error } }) => items ?? error),
    [[1], { code: -32603, message: "the file is gone" }],
  );
  assert.deepEqual(source.log, ["opened"]);
});

test("a source may throw at once, or throw something that is not an error", async () => {
  const own = new FrameworkError("closed", "another call has failed", "tail");
  for (const thrown of [
    "a text",
    null,
    own,
    {
      toString: () => {
        throw 1;
      },
    },
  ]) {
    const backend = fakeTransport();
    let returned = 0;
    const from: AsyncIterable<unknown> = {
      [Symbol.asyncIterator]: () => ({
        next: () => {
          throw thrown;
        },
        return: async () => ({ done: true, value: returned++ }),
      }),
    };
    void begun(feed({ from }));
    await idle();
    const [[method, , code] = []] = others(backend).slice(1) as unknown[][];
    assert.deepEqual([method, code, returned], ["$/end", -32603, 0]);
  }
});

test("a source that returns no iterator result is an error", async () => {
  const backend = fakeTransport();
  const from = {
    [Symbol.asyncIterator]: () => ({ next: async () => undefined }),
  } as unknown as AsyncIterable<unknown>;
  void begun(feed({ from }));
  await idle();
  assert.deepEqual((others(backend)[1] as unknown[]).slice(0, 3), ["$/end", 1, -32603]);
});

test("an item that has no JSON ends the stream after the items before it, and stops the source once", async () => {
  const backend = fakeTransport();
  const source = driven();
  const call = begun(feed({ from: source }));
  await source.give(1);
  await source.give(2);
  await source.give({ deep: [NaN] });
  await source.give(3);
  await idle();
  assert.deepEqual(
    messages(backend)
      .slice(1)
      .flatMap(({ params: { items, error } }) => items ?? [error]),
    [1, 2, { code: -32602, message: "`deep[0]` is NaN: pass a finite number" }],
  );
  assert.deepEqual(source.log, ["opened", "returned"]);
  answer(backend, 2);
  assert.equal(await call, "ok", "the result of the call does not depend on the stream");
  assert.deepEqual(source.log, ["opened", "returned"]);
});

test("items before an error of the source, or before an item that cannot be sent, are not lost", async () => {
  for (const last of [
    () => NaN,
    (): number => {
      throw new Error("gone");
    },
  ]) {
    const backend = fakeTransport();
    async function* numbers(): AsyncGenerator<number> {
      for (let i = 0; i < 100; i++) yield i;
      yield last();
    }
    void begun(feed({ from: numbers() }));
    await idle();
    const seen = messages(backend).slice(1);
    assert.equal(seen.flatMap(({ params }) => params.items ?? []).length, 100);
    assert.deepEqual(seen.map(({ method }) => method).indexOf("$/end"), seen.length - 1);
  }
});

test("the message of an error is well-formed text, whatever it quotes", async () => {
  for (const last of [
    () => ({ "\ud800": 1 }),
    (): number => {
      throw new Error("\ud800");
    },
  ]) {
    const backend = fakeTransport();
    async function* bad(): AsyncGenerator<unknown> {
      yield last();
    }
    void begun(feed({ from: bad() }));
    await idle();
    const [[, , , message] = []] = others(backend).slice(1) as string[][];
    assert.ok(message?.includes("\ufffd") && !/\p{Cs}/u.test(message));
  }
});

test("an item that has no JSON waits for earlier items whose bytes are in flight", async () => {
  const backend = carrier();
  const source = driven();
  void begun(store({ from: source }));
  await source.give(large(1));
  await source.give(Symbol("none"));
  messages(backend);
  await idle();
  assert.deepEqual([backend.sent, source.log], [[], ["opened", "returned"]]);
  backend.pushed[0]?.resolve();
  await idle();
  const rest = messages(backend);
  assert.deepEqual(
    rest.map(({ params: { items, error } }) => items ?? error?.code),
    [[{ $bytes: [1, 4] }], -32602],
  );
});

test("a failed upload ends the stream, later items are not sent, and their uploads are dropped", async () => {
  const backend = carrier();
  const source = driven();
  void begun(store({ from: source }));
  await source.give(0);
  await idle();
  for (const value of [large(1), 2, large(2), 3]) await source.give(value);
  backend.pushed[1]?.resolve();
  backend.pushed[0]?.reject(new Error("offline"));
  await idle();
  assert.deepEqual(
    messages(backend)
      .slice(1)
      .map(({ params: { items, error } }) => items ?? error),
    [[0], { code: -32005, message: "offline" }],
  );
  assert.deepEqual(
    [source.log, backend.dropped.sort()],
    [
      ["opened", "returned"],
      [1, 2],
    ],
  );
});

test("items that were gathered before a failed upload are still sent", async () => {
  const backend = carrier();
  const source = driven();
  void begun(store({ from: source }));
  for (const value of [large(1), 2, large(3)]) await source.give(value);
  backend.pushed[0]?.resolve();
  backend.pushed[1]?.reject(new Error("offline"));
  await idle();
  assert.deepEqual(
    messages(backend)
      .slice(1)
      .flatMap(({ params: { items, error } }) => items ?? [error?.code]),
    [{ $bytes: [1, 4] }, 2, -32005],
  );
});

test("a message that cannot be sent ends the stream with that error", async () => {
  const backend = fakeTransport();
  const source = driven();
  void begun(feed({ from: source }));
  messages(backend);
  backend.broken = new Error("too long");
  await source.give("x");
  backend.broken = undefined;
  await source.give("y");
  await idle();
  assert.deepEqual([source.log, values(backend)], [["opened", "returned"], []]);
});

test("a stream that the backend stops returns its source once, and sends no more", async () => {
  const backend = carrier();
  const source = driven();
  const call = begun(store({ from: source }));
  await source.give(1);
  await idle();
  messages(backend);
  stop(backend, 1);
  stop(backend, 1);
  assert.deepEqual(source.log, ["opened", "returned"]);
  await source.give(large(2));
  await idle();
  answer(backend, 2);
  assert.equal(await call, "ok");
  assert.deepEqual([source.log, backend.sent, backend.pushed], [["opened", "returned"], [], []]);
});

test("every end of a call returns its sources once", async () => {
  const both = command<(args: { a: Streaming<unknown>; b: Streaming<unknown> }) => void>(
    "both",
    undefined,
    undefined,
    streams,
  );
  const ways: [expected: string, end: (backend: Fake, controller: AbortController) => void][] = [
    ["ok", (backend) => answer(backend, 3)],
    [
      "internal",
      (backend) => backend.reply('{"jsonrpc":"2.0","id":3,"error":{"code":-32603,"message":"no"}}'),
    ],
    ["cancelled", (_, controller) => controller.abort()],
    ["closed", (backend) => backend.close(closed)],
    ["closed", () => setTransport()],
  ];
  for (const [expected, end] of ways) {
    // Once while the stream has capacity and waits for its source, and once while it has none.
    for (const first of ["x", "x".repeat(2 * MIB)]) {
      const backend = fakeTransport();
      const controller = new AbortController();
      const a = driven();
      let cancelled = 0;
      const b = new ReadableStream({ cancel: () => void cancelled++ });
      const call = begun(both({ a, b }, { signal: controller.signal }));
      await a.give(first);
      await idle();
      messages(backend);
      end(backend, controller);
      assert.equal(await call, expected);
      stop(backend, 1);
      stop(backend, 2);
      await a.give("late");
      await idle();
      assert.deepEqual([a.log, cancelled, values(backend)], [["opened", "returned"], 1, []]);
    }
  }
});

test("a source that has ended is not returned when its call ends", async () => {
  const backend = fakeTransport();
  const source = driven();
  const call = begun(feed({ from: source }));
  await source.end();
  answer(backend, 2);
  await call;
  assert.deepEqual(source.log, ["opened"]);
});

test("a source whose return() or cancel() fails causes no unhandled rejection", async () => {
  const backend = fakeTransport();
  const fails: AsyncIterable<unknown>[] = [
    {
      [Symbol.asyncIterator]: () => ({
        next: () => new Promise(() => {}),
        return: () => Promise.reject(new Error("no")),
      }),
    },
    {
      [Symbol.asyncIterator]: () => ({
        next: () => new Promise(() => {}),
        return: () => {
          throw new Error("no");
        },
      }),
    },
    { [Symbol.asyncIterator]: () => ({ next: () => new Promise(() => {}) }) },
    new ReadableStream({ cancel: () => Promise.reject(new Error("no")) }),
  ];
  const calls = fails.map((from) => begun(feed({ from })));
  await idle();
  for (let id = 2; id <= 8; id += 2) answer(backend, id);
  assert.deepEqual(await Promise.all(calls), ["ok", "ok", "ok", "ok"]);
  await idle();
});

test("a source of a call that is not sent is never opened", async () => {
  const backend = carrier();
  const source = driven();
  const readable = new ReadableStream();
  const both = command<
    (args: { a: Streaming<unknown>; b: Streaming<unknown>; c: Uint8Array }) => void
  >("both", undefined, extended, streams);
  const aborted = begun(feed({ from: source }, { signal: AbortSignal.abort() }));
  const unsent = begun(both({ a: source, b: readable, c: large(1) }));
  backend.pushed[0]?.reject(new Error("offline"));
  assert.deepEqual([await aborted, await unsent], ["cancelled", "transport"]);
  assert.deepEqual([source.log, readable.locked, backend.sent], [[], false, []]);
});

test("items that wait for their upload when the call ends are not sent, and their uploads are dropped", async () => {
  const backend = carrier();
  const source = driven();
  const call = begun(store({ from: source }));
  await source.give(large(1));
  await source.give(2);
  answer(backend, 2);
  await call;
  messages(backend);
  backend.pushed[0]?.resolve();
  await idle();
  assert.deepEqual([backend.sent, backend.dropped, source.log], [[], [1], ["opened", "returned"]]);
});

test("a stream whose session has ended sends nothing in the next session", async () => {
  const backend = carrier();
  const source = driven();
  void begun(store({ from: source }));
  await source.give(large(1));
  backend.close(closed);
  messages(backend);
  backend.pushed[0]?.resolve();
  await source.give(2);
  await source.end();
  await idle();
  assert.deepEqual(backend.sent, []);
});

// Fault 125
test("bytes are copied when an item is given, so that a source may reuse or transfer its buffer", async () => {
  for (const way of [fakeTransport, carrier]) {
    const backend = way();
    const buffer = new Uint8Array(6);
    async function* same(): AsyncGenerator<Uint8Array> {
      for (let i = 1; i <= 3; i++) {
        yield buffer.fill(i);
        buffer.fill(99);
      }
      const given = new Uint8Array(6).fill(4);
      yield given;
      structuredClone(given, { transfer: [given.buffer] });
    }
    void begun(upload({ from: same() }));
    await idle();
    const { pushed = [] } = backend as Partial<Carrier>;
    const seen =
      pushed.length > 0
        ? pushed.map(({ bytes }) => [...(bytes ?? [])])
        : values(backend).map((item) => [
            ...Buffer.from((item as { $bytes: string }).$bytes, "base64"),
          ]);
    assert.deepEqual(
      seen,
      [1, 2, 3, 4].map((n) => Array(6).fill(n)),
    );
  }
});

test("a byte stream gives each chunk as it was read", async () => {
  const backend = fakeTransport();
  const shared = new ArrayBuffer(4);
  let turn = 0;
  const from = new ReadableStream({
    type: "bytes",
    pull(to) {
      turn++;
      if (turn > 3) return to.close();
      to.enqueue(new Uint8Array(shared.slice(0)).fill(turn)); // which detaches it
    },
  });
  void begun(upload({ from }));
  await idle();
  const seen = values(backend).map((item) => [
    ...Buffer.from((item as { $bytes: string }).$bytes, "base64"),
  ]);
  assert.deepEqual(seen, [
    [1, 1, 1, 1],
    [2, 2, 2, 2],
    [3, 3, 3, 3],
  ]);
});

test("a stream of the backend can be the source of another call", async () => {
  const backend = fakeTransport();
  const tail = stream<() => number>("tail");
  const lines = tail();
  void begun(feed({ from: lines }));
  backend.reply('{"jsonrpc":"2.0","method":"$/items","params":{"stream":1,"items":[1,2]}}');
  await idle();
  assert.deepEqual(values(backend).slice(0, 2), [1, 2]);
  stop(backend, 2);
  await idle();
  assert.deepEqual(
    messages(backend).map(({ method }) => method),
    ["$/cancelRequest"],
  );
});

test("two streams of a call are independent, and a blocked one does not delay the other", async () => {
  const backend = fakeTransport();
  const both = command<(args: { a: Streaming<unknown>; b: Streaming<unknown> }) => void>(
    "both",
    undefined,
    undefined,
    streams,
  );
  void begun(both({ a: counted(5000), b: counted(10) }));
  await idle();
  const seen = messages(backend).slice(1);
  const of = (id: number): unknown[] =>
    seen
      .filter(({ params }) => params.stream === id)
      .flatMap(({ params }) => params.items ?? ["end"]);
  assert.deepEqual([of(1).length, of(2)], [WINDOW, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, "end"]]);
});

test("items that are too long together are sent one by one, and a single one that is too long ends the stream", async () => {
  const backend = fakeTransport();
  const { connect } = backend;
  let longest = 3000;
  backend.connect = (to) => {
    const link = connect.call(backend, to);
    return {
      ...link,
      send(text) {
        if (text.length > longest) throw { code: -32001, message: "too long" };
        link.send(text);
      },
    };
  };
  setTransport(backend);
  async function* texts(): AsyncGenerator<string> {
    for (let i = 0; i < 50; i++) yield "x".repeat(1000);
    yield "y".repeat(5000);
    yield "z";
  }
  void begun(feed({ from: texts() }));
  await idle();
  const told = messages(backend).slice(1);
  assert.equal(told.flatMap(({ params }) => params.items ?? []).length, 50);
  assert.deepEqual(
    told.filter(({ method }) => method === "$/end").map(({ params }) => params.error?.code),
    [-32001],
  );
  longest = Infinity;
});

test("an error with an invalid message, or an invalid result, ends the stream", async () => {
  class Odd extends Error {
    constructor(message: unknown) {
      super();
      Object.assign(this, { message });
    }
  }
  const throwing = (message: unknown) =>
    async function* (): AsyncGenerator<number> {
      yield 1;
      throw new Odd(message);
    };
  const numbers: AsyncIterable<unknown> = {
    [Symbol.asyncIterator]: () => ({ next: async () => 5 as never }),
  };
  for (const from of [
    throwing(undefined)(),
    throwing(Symbol("why"))(),
    throwing({ toString: null })(),
    numbers,
  ]) {
    const backend = fakeTransport();
    void begun(feed({ from }));
    await idle();
    assert.deepEqual(
      messages(backend)
        .filter(({ method }) => method === "$/end")
        .map(({ params }) => params.error?.code),
      [-32603],
    );
  }
});

test("a ReadableStream is cancelled with the reason, and a value that throws when it is inspected is an error", async () => {
  const backend = fakeTransport();
  const controller = new AbortController();
  const reasons: unknown[] = [];
  const from = new ReadableStream<number>({ cancel: (reason) => void reasons.push(reason) });
  const call = safe(feed({ from }, { signal: controller.signal }));
  await idle();
  controller.abort(new Error("the user went on"));
  const outcome = await call;
  assert.ok(!outcome.ok);
  assert.deepEqual(reasons, [outcome.error]);
  const broken = {
    get [Symbol.asyncIterator](): never {
      throw new Error("broken");
    },
  };
  const refused = await safe(feed({ from: broken }));
  assert.ok(!refused.ok && refused.error instanceof FrameworkError);
  assert.deepEqual([refused.error.kind, refused.error.data], ["invalid-payload", { path: "from" }]);
  void backend;
});
