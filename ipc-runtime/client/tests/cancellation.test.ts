import assert from "node:assert/strict";
import { getEventListeners } from "node:events";
import { test } from "node:test";
import { type Call, FrameworkError, safe, setTransport } from "../dist/ipc.js";
import { command, extended, streams } from "../dist/ipc-internal.js";
import { carrier, closed, type Fake, fakeTransport, golden, large, sent, settled } from "./fake.ts";

const build = command<() => string>("build");
const echo = command<(args: { value: unknown }) => unknown>("echo", undefined, extended);

/** Returns the kind of error of a call, or `ok`. */
async function ending(call: Call<unknown>): Promise<string> {
  const outcome = await safe(call);
  return outcome.ok ? "ok" : outcome.error.kind;
}

const listeners = (signal: AbortSignal): number => getEventListeners(signal, "abort").length;
const answer = (backend: Fake, id: number): void =>
  backend.reply(`{"jsonrpc":"2.0","id":${id},"result":"done"}`);
const refuse = (backend: Fake, id: number, code: number): void =>
  backend.reply(`{"jsonrpc":"2.0","id":${id},"error":{"code":${code},"message":"no"}}`);

test("a call with an aborted signal is not sent", async () => {
  const backend = fakeTransport();
  const reason = new Error("the user went on");
  const call = await safe(build({}, { signal: AbortSignal.abort(reason) }));
  assert.ok(!call.ok && call.error instanceof FrameworkError);
  const { kind, code, command, cause } = call.error;
  assert.deepEqual([kind, code, command, cause], ["cancelled", -32007, "build", reason]);
  assert.deepEqual([backend.sent, backend.nextId], [[], 1]);
});

test("aborting a call sends the golden cancel request once, and rejects at once", async () => {
  const backend = fakeTransport();
  const controller = new AbortController();
  const call = build({}, { signal: controller.signal });
  const ended = ending(call);
  backend.sent.splice(0);
  controller.abort();
  assert.deepEqual(backend.sent, [golden("cancel")]);
  assert.equal(await ended, "cancelled");
  controller.abort();
  assert.equal(backend.sent.length, 1);
  assert.equal(listeners(controller.signal), 0);
});

test("a response after the abort is ignored", async () => {
  for (const late of [
    (backend: Fake) => answer(backend, 1),
    (backend: Fake) => refuse(backend, 1, -32007),
    (backend: Fake) => refuse(backend, 1, 1),
  ]) {
    const backend = fakeTransport();
    const controller = new AbortController();
    const ended = ending(build({}, { signal: controller.signal }));
    controller.abort();
    late(backend);
    assert.equal(await ended, "cancelled");
    assert.equal(backend.sent.length, 2);
  }
});

test("an abort after the response has no effect", async () => {
  const backend = fakeTransport();
  const controller = new AbortController();
  const ended = ending(build({}, { signal: controller.signal }));
  answer(backend, 1);
  controller.abort();
  assert.equal(await ended, "ok", "the call had been answered before the abort");
  assert.deepEqual(sent(backend), [[1, "build", {}]]);
});

test("a settled call leaves no listener on its signal", async () => {
  const { signal } = new AbortController();
  const backend = fakeTransport();
  const calls = Array.from({ length: 3 }, () => ending(build({}, { signal, timeout: 1000 })));
  assert.equal(listeners(signal), 3);
  answer(backend, 1);
  refuse(backend, 2, -32603);
  backend.close(closed);
  assert.equal(listeners(signal), 0);
  backend.broken = new Error("gone");
  calls.push(ending(build({}, { signal })));
  backend.broken = undefined;
  calls.push(ending(echo({ value: Symbol("no JSON") } as { value: unknown }, { signal })));
  assert.equal(listeners(signal), 0);
  assert.deepEqual(await Promise.all(calls), [
    "ok",
    "internal",
    "closed",
    "transport",
    "invalid-payload",
  ]);
});

test("one signal cancels all its calls, each once", async () => {
  const backend = fakeTransport();
  const controller = new AbortController();
  const calls = [1, 2, 3].map(() => ending(build({}, { signal: controller.signal })));
  sent(backend);
  answer(backend, 2);
  controller.abort();
  assert.deepEqual(await Promise.all(calls), ["cancelled", "ok", "cancelled"]);
  assert.deepEqual(sent(backend), [
    [undefined, "$/cancelRequest", { id: 1 }],
    [undefined, "$/cancelRequest", { id: 3 }],
  ]);
});

test("a call that waits for its upload is not sent after an abort, and has no id to cancel", async () => {
  const backend = carrier();
  const controller = new AbortController();
  const ended = ending(echo({ value: [large(1), large(2)] }, { signal: controller.signal }));
  controller.abort();
  assert.equal(await ended, "cancelled");
  for (const transfer of backend.pushed) transfer.resolve();
  await settled();
  assert.deepEqual([sent(backend), backend.nextId], [[], 1]);
  assert.deepEqual(backend.dropped, [1, 2], "the backend can free the bytes");
});

test("an abort while the response waits for its bytes rejects, and the backend is not notified", async () => {
  const backend = carrier();
  const controller = new AbortController();
  const ended = ending(echo({ value: 1 }, { signal: controller.signal }));
  backend.reply('{"jsonrpc":"2.0","id":1,"result":{"$bytes":[7,4]}}');
  sent(backend);
  controller.abort();
  assert.equal(await ended, "cancelled");
  backend.pulled[0]?.resolve();
  await settled();
  assert.deepEqual(sent(backend), []);
});

test("an abort between two calls cancels only its own call", async () => {
  const backend = fakeTransport();
  const controller = new AbortController();
  const stopped = ending(build({}, { signal: controller.signal }));
  const other = ending(build());
  controller.abort();
  answer(backend, 1);
  answer(backend, 2);
  assert.deepEqual([await stopped, await other], ["cancelled", "ok"]);
});

test("an abort after the session has ended is not sent in the next session", async () => {
  const backend = fakeTransport();
  const controller = new AbortController();
  const ended = ending(build({}, { signal: controller.signal }));
  backend.close(closed);
  sent(backend);
  controller.abort();
  assert.equal(await ended, "closed");
  assert.deepEqual(sent(backend), []);
});

test("a cancel request that cannot be sent still rejects the call", async () => {
  const backend = fakeTransport();
  const controller = new AbortController();
  const ended = ending(build({}, { signal: controller.signal }));
  backend.broken = new Error("gone");
  controller.abort();
  assert.equal(await ended, "cancelled");
});

test("a listener of the same signal may start and cancel other calls", async () => {
  const backend = fakeTransport();
  const [first, second] = [new AbortController(), new AbortController()];
  let third: Promise<string> | undefined;
  first.signal.addEventListener("abort", () => {
    second.abort();
    third = ending(build());
  });
  const calls = [
    ending(build({}, { signal: first.signal })),
    ending(build({}, { signal: second.signal })),
  ];
  first.abort();
  answer(backend, 3);
  assert.deepEqual([...(await Promise.all(calls)), await third], ["cancelled", "cancelled", "ok"]);
});

test("a timeout rejects the call and notifies the backend, as an abort does", async () => {
  const backend = fakeTransport();
  const call = await safe(build({}, { timeout: 1 }));
  assert.ok(!call.ok);
  assert.deepEqual(
    [call.error.kind, call.error.code, call.error.message],
    ["deadline-exceeded", -32008, "no answer within 1 ms"],
  );
  assert.deepEqual(sent(backend), [
    [1, "build", {}],
    [undefined, "$/cancelRequest", { id: 1 }],
  ]);
  answer(backend, 1);
});

test("an invalid timeout is refused before anything is sent", async () => {
  const backend = fakeTransport();
  for (const timeout of [
    0,
    -1,
    NaN,
    Infinity,
    -Infinity,
    2 ** 31,
    Number.MAX_VALUE,
    null as unknown as number,
    "5s" as unknown as number,
  ]) {
    const call = await safe(build({}, { timeout }));
    assert.ok(!call.ok && call.error.kind === "invalid-payload", `${timeout}`);
    assert.equal(call.error.message, `\`timeout\` is ${timeout}: pass 1 to 2147483647 ms`);
  }
  assert.deepEqual([backend.sent, backend.nextId], [[], 1]);
});

test("the maximum timeout does not expire early", async () => {
  const backend = fakeTransport();
  const ended = ending(build({}, { timeout: 2 ** 31 - 1 }));
  await new Promise((resolve) => setTimeout(resolve, 10));
  answer(backend, 1);
  assert.equal(await ended, "ok");
});

test("the timer of a timeout is cleared when the call settles", async (t) => {
  const clocks: { run: () => void; ms: number }[] = [];
  const native = { setTimeout, clearTimeout };
  t.after(() => Object.assign(globalThis, native));
  Object.assign(globalThis, {
    setTimeout: (run: () => void, ms: number) => clocks.push({ run, ms }),
    clearTimeout: (timer?: number) => timer !== undefined && delete clocks[timer - 1],
  });
  const backend = fakeTransport();
  const build = command<() => string>("build");
  const answered = build({}, { timeout: 500 });
  assert.deepEqual(
    clocks.map(({ ms }) => ms),
    [500],
  );
  answer(backend, 1);
  assert.deepEqual(Object.keys(clocks), []);
  const late = build({}, { timeout: 700 });
  clocks[1]?.run();
  await assert.rejects(late, { kind: "deadline-exceeded", message: "no answer within 700 ms" });
  assert.equal(await answered, "done");
  assert.deepEqual(Object.keys(clocks), []);
});

test("the first of signal and timeout determines the error", async () => {
  const backend = fakeTransport();
  const controller = new AbortController();
  const late = ending(build({}, { signal: controller.signal, timeout: 1 }));
  assert.equal(await late, "deadline-exceeded");
  controller.abort();
  const early = ending(build({}, { signal: AbortSignal.timeout(1), timeout: 10_000 }));
  assert.equal(await early, "cancelled");
  assert.equal(sent(backend).length, 4);
});

test("options may be empty", async () => {
  const backend = fakeTransport();
  const calls = [
    ending(build({}, {})),
    ending(build(undefined, { signal: undefined, timeout: undefined })),
  ];
  answer(backend, 1);
  answer(backend, 2);
  assert.deepEqual(await Promise.all(calls), ["ok", "ok"]);
  setTransport();
});

test("a response that waits for the bytes of a channel can still be cancelled, and its timeout still runs", async () => {
  const scan = command<(args: { to: (part: unknown) => void }) => string>(
    "scan",
    undefined,
    extended,
    streams,
  );
  const controller = new AbortController();
  for (const [options, kind] of [
    [{ timeout: 20 }, "deadline-exceeded"],
    [{ signal: controller.signal }, "cancelled"],
  ] as const) {
    const backend = carrier();
    const ended = ending(scan({ to() {} }, options));
    backend.reply(
      '{"jsonrpc":"2.0","method":"$/items","params":{"stream":1,"items":[{"$bytes":[1,9]}]}}',
    );
    answer(backend, 2);
    await settled();
    setTimeout(() => controller.abort(), 30);
    assert.equal(await ended, kind);
  }
  assert.equal(listeners(controller.signal), 0);
});

test("an abort drops uploads in flight at once", async () => {
  const backend = carrier();
  const controller = new AbortController();
  const ended = ending(echo({ value: [large(1), large(2)] }, { signal: controller.signal }));
  controller.abort();
  assert.deepEqual([backend.pushed.length, backend.dropped], [2, [1, 2]]);
  assert.equal(await ended, "cancelled");
  for (const upload of backend.pushed) upload.reject(new Error("given up"));
  await settled();
  assert.deepEqual([backend.sent, backend.dropped], [[], [1, 2]], "once");
});

test("an abort while an argument is opened prevents the call, and closes the opened arguments", async () => {
  const up = command<(args: { a: AsyncIterable<number>; b: AsyncIterable<number> }) => void>(
    "up",
    undefined,
    undefined,
    streams,
  );
  const backend = fakeTransport();
  const controller = new AbortController();
  const log: string[] = [];
  const source = (name: string, open: () => void): AsyncIterable<number> => ({
    [Symbol.asyncIterator]() {
      open();
      return {
        next: async () => ({ done: false, value: log.push(`${name} read`) }),
        return: async () => ({ done: true, value: log.push(`${name} returned`) }),
      };
    },
  });
  const ended = ending(
    up(
      { a: source("a", () => controller.abort()), b: source("b", () => {}) },
      { signal: controller.signal },
    ),
  );
  assert.equal(await ended, "cancelled");
  await settled();
  assert.deepEqual([backend.sent, log], [[], ["a returned", "b returned"]]);
});
