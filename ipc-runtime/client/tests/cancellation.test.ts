import assert from "node:assert/strict";
import { getEventListeners } from "node:events";
import { test } from "node:test";
import { type Call, FrameworkError, safe, setTransport } from "../dist/ipc.js";
import { command, extended, streams } from "../dist/ipc-internal.js";
import { carrier, closed, type Fake, fakeTransport, golden, large, sent, settled } from "./fake.ts";

const build = command<() => string>("build");
const echo = command<(args: { value: unknown }) => unknown>("echo", undefined, extended);

/** How a call ended: its kind of error, or `ok`. */
async function ending(call: Call<unknown>): Promise<string> {
  const outcome = await safe(call);
  return outcome.ok ? "ok" : outcome.error.kind;
}

const listeners = (signal: AbortSignal): number => getEventListeners(signal, "abort").length;
const answer = (core: Fake, id: number): void => core.reply(`{"jsonrpc":"2.0","id":${id},"result":"done"}`);
const refuse = (core: Fake, id: number, code: number): void =>
  core.reply(`{"jsonrpc":"2.0","id":${id},"error":{"code":${code},"message":"no"}}`);

test("a signal that was aborted before sends nothing", async () => {
  const core = fakeTransport();
  const reason = new Error("the user went on");
  const call = await safe(build({}, { signal: AbortSignal.abort(reason) }));
  assert.ok(!call.ok && call.error instanceof FrameworkError);
  const { kind, code, command, cause } = call.error;
  assert.deepEqual([kind, code, command, cause], ["cancelled", -32007, "build", reason]);
  assert.deepEqual([core.sent, core.nextId], [[], 1]);
});

test("an abort while the call runs is the golden cancel, once, and rejects at once", async () => {
  const core = fakeTransport();
  const controller = new AbortController();
  const call = build({}, { signal: controller.signal });
  const ended = ending(call);
  core.sent.splice(0);
  controller.abort();
  assert.deepEqual(core.sent, [golden("cancel")]);
  assert.equal(await ended, "cancelled");
  controller.abort();
  assert.equal(core.sent.length, 1);
  assert.equal(listeners(controller.signal), 0);
});

test("an answer that comes after the abort is nobody's, whatever it says", async () => {
  for (const late of [(core: Fake) => answer(core, 1), (core: Fake) => refuse(core, 1, -32007), (core: Fake) => refuse(core, 1, 1)]) {
    const core = fakeTransport();
    const controller = new AbortController();
    const ended = ending(build({}, { signal: controller.signal }));
    controller.abort();
    late(core);
    assert.equal(await ended, "cancelled");
    assert.equal(core.sent.length, 2);
  }
});

test("an abort after the answer changes nothing", async () => {
  const core = fakeTransport();
  const controller = new AbortController();
  const ended = ending(build({}, { signal: controller.signal }));
  answer(core, 1);
  controller.abort();
  assert.equal(await ended, "ok", "the promise had its value when the abort came");
  assert.deepEqual(sent(core), [[1, "build", {}]]);
});

test("a signal keeps no listener of a call that is over, however it ended", async () => {
  const { signal } = new AbortController();
  const core = fakeTransport();
  const calls = Array.from({ length: 3 }, () => ending(build({}, { signal, timeout: 1000 })));
  assert.equal(listeners(signal), 3);
  answer(core, 1);
  refuse(core, 2, -32603);
  core.close(closed);
  assert.equal(listeners(signal), 0);
  core.broken = new Error("gone");
  calls.push(ending(build({}, { signal })));
  core.broken = undefined;
  calls.push(ending(echo({ value: Symbol("no JSON") } as { value: unknown }, { signal })));
  assert.equal(listeners(signal), 0);
  assert.deepEqual(await Promise.all(calls), ["ok", "internal", "closed", "transport", "invalid-payload"]);
});

test("one signal stops all calls that have it, each once", async () => {
  const core = fakeTransport();
  const controller = new AbortController();
  const calls = [1, 2, 3].map(() => ending(build({}, { signal: controller.signal })));
  sent(core);
  answer(core, 2);
  controller.abort();
  assert.deepEqual(await Promise.all(calls), ["cancelled", "ok", "cancelled"]);
  assert.deepEqual(sent(core), [[undefined, "$/cancelRequest", { id: 1 }], [undefined, "$/cancelRequest", { id: 3 }]]);
});

test("a call whose bytes are on their way has no id to cancel, and does not leave", async () => {
  const core = carrier();
  const controller = new AbortController();
  const ended = ending(echo({ value: [large(1), large(2)] }, { signal: controller.signal }));
  controller.abort();
  assert.equal(await ended, "cancelled");
  for (const transfer of core.pushed) transfer.resolve();
  await settled();
  assert.deepEqual([sent(core), core.nextId], [[], 1]);
  assert.deepEqual(core.dropped, [1, 2], "the core need not keep its bytes");
});

test("an abort while the answer waits for its bytes rejects, and is not told to the core", async () => {
  const core = carrier();
  const controller = new AbortController();
  const ended = ending(echo({ value: 1 }, { signal: controller.signal }));
  core.reply('{"jsonrpc":"2.0","id":1,"result":{"$bytes":[7,4]}}');
  sent(core);
  controller.abort();
  assert.equal(await ended, "cancelled");
  core.pulled[0]?.resolve();
  await settled();
  assert.deepEqual(sent(core), []);
});

test("an abort between two calls of one id row stops its own", async () => {
  const core = fakeTransport();
  const controller = new AbortController();
  const stopped = ending(build({}, { signal: controller.signal }));
  const other = ending(build());
  controller.abort();
  answer(core, 1);
  answer(core, 2);
  assert.deepEqual([await stopped, await other], ["cancelled", "ok"]);
});

test("an abort after the session was lost is not told to the next one", async () => {
  const core = fakeTransport();
  const controller = new AbortController();
  const ended = ending(build({}, { signal: controller.signal }));
  core.close(closed);
  sent(core);
  controller.abort();
  assert.equal(await ended, "closed");
  assert.deepEqual(sent(core), []);
});

test("a cancel that can not be sent still rejects the call", async () => {
  const core = fakeTransport();
  const controller = new AbortController();
  const ended = ending(build({}, { signal: controller.signal }));
  core.broken = new Error("gone");
  controller.abort();
  assert.equal(await ended, "cancelled");
});

test("a listener on the same signal may call and stop other calls", async () => {
  const core = fakeTransport();
  const [first, second] = [new AbortController(), new AbortController()];
  let third: Promise<string> | undefined;
  first.signal.addEventListener("abort", () => {
    second.abort();
    third = ending(build());
  });
  const calls = [ending(build({}, { signal: first.signal })), ending(build({}, { signal: second.signal }))];
  first.abort();
  answer(core, 3);
  assert.deepEqual([...(await Promise.all(calls)), await third], ["cancelled", "cancelled", "ok"]);
});

test("a timeout ends the call and tells the core, as an abort does", async () => {
  const core = fakeTransport();
  const call = await safe(build({}, { timeout: 1 }));
  assert.ok(!call.ok);
  assert.deepEqual([call.error.kind, call.error.code, call.error.message], ["deadline-exceeded", -32008, "no answer within 1 ms"]);
  assert.deepEqual(sent(core), [[1, "build", {}], [undefined, "$/cancelRequest", { id: 1 }]]);
  answer(core, 1);
});

test("a timeout that makes no sense is refused before anything is sent", async () => {
  const core = fakeTransport();
  for (const timeout of [0, -1, NaN, Infinity, -Infinity, 2 ** 31, Number.MAX_VALUE, null as unknown as number, "5s" as unknown as number]) {
    const call = await safe(build({}, { timeout }));
    assert.ok(!call.ok && call.error.kind === "invalid-payload", `${timeout}`);
    assert.equal(call.error.message, `\`timeout\` is ${timeout}: pass 1 to 2147483647 ms`);
  }
  assert.deepEqual([core.sent, core.nextId], [[], 1]);
});

test("the longest timeout is not taken for a short one", async () => {
  const core = fakeTransport();
  const ended = ending(build({}, { timeout: 2 ** 31 - 1 }));
  await new Promise((resolve) => setTimeout(resolve, 10));
  answer(core, 1);
  assert.equal(await ended, "ok");
});

test("the clock of a timeout stops with the call", async (t) => {
  const clocks: { run: () => void; ms: number }[] = [];
  const native = { setTimeout, clearTimeout };
  t.after(() => Object.assign(globalThis, native));
  Object.assign(globalThis, {
    setTimeout: (run: () => void, ms: number) => clocks.push({ run, ms }),
    clearTimeout: (timer?: number) => timer !== undefined && delete clocks[timer - 1],
  });
  const core = fakeTransport();
  const build = command<() => string>("build");
  const answered = build({}, { timeout: 500 });
  assert.deepEqual(clocks.map(({ ms }) => ms), [500]);
  answer(core, 1);
  assert.deepEqual(Object.keys(clocks), []);
  const late = build({}, { timeout: 700 });
  clocks[1]?.run();
  await assert.rejects(late, { kind: "deadline-exceeded", message: "no answer within 700 ms" });
  assert.equal(await answered, "done");
  assert.deepEqual(Object.keys(clocks), []);
});

test("whichever of signal and timeout comes first is the end", async () => {
  const core = fakeTransport();
  const controller = new AbortController();
  const late = ending(build({}, { signal: controller.signal, timeout: 1 }));
  assert.equal(await late, "deadline-exceeded");
  controller.abort();
  const early = ending(build({}, { signal: AbortSignal.timeout(1), timeout: 10_000 }));
  assert.equal(await early, "cancelled");
  assert.equal(sent(core).length, 4);
});

test("options may be there and hold nothing", async () => {
  const core = fakeTransport();
  const calls = [ending(build({}, {})), ending(build(undefined, { signal: undefined, timeout: undefined }))];
  answer(core, 1);
  answer(core, 2);
  assert.deepEqual(await Promise.all(calls), ["ok", "ok"]);
  setTransport();
});

test("an answer that waits for the bytes of a channel can still be given up, and its time runs", async () => {
  const scan = command<(args: { to: (part: unknown) => void }) => string>("scan", undefined, extended, streams);
  const controller = new AbortController();
  for (const [options, kind] of [[{ timeout: 20 }, "deadline-exceeded"], [{ signal: controller.signal }, "cancelled"]] as const) {
    const core = carrier();
    const ended = ending(scan({ to() {} }, options));
    core.reply('{"jsonrpc":"2.0","method":"$/items","params":{"stream":1,"items":[{"$bytes":[1,9]}]}}');
    answer(core, 2);
    await settled();
    setTimeout(() => controller.abort(), 30);
    assert.equal(await ended, kind);
  }
  assert.equal(listeners(controller.signal), 0);
});

test("an abort gives up the bytes that are on their way, at once", async () => {
  const core = carrier();
  const controller = new AbortController();
  const ended = ending(echo({ value: [large(1), large(2)] }, { signal: controller.signal }));
  controller.abort();
  assert.deepEqual([core.pushed.length, core.dropped], [2, [1, 2]]);
  assert.equal(await ended, "cancelled");
  for (const upload of core.pushed) upload.reject(new Error("given up"));
  await settled();
  assert.deepEqual([core.sent, core.dropped], [[], [1, 2]], "once");
});

test("an abort while an argument is opened keeps the call from leaving, and ends what it has opened", async () => {
  const up = command<(args: { a: AsyncIterable<number>; b: AsyncIterable<number> }) => void>("up", undefined, undefined, streams);
  const core = fakeTransport();
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
  const ended = ending(up({ a: source("a", () => controller.abort()), b: source("b", () => {}) }, { signal: controller.signal }));
  assert.equal(await ended, "cancelled");
  await settled();
  assert.deepEqual([core.sent, log], [[], ["a returned", "b returned"]]);
});
