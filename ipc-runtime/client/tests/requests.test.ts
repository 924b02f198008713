import assert from "node:assert/strict";
import { test } from "node:test";
import { CommandError, FrameworkError, setTransport, type Stop } from "../dist/ipc.js";
import { event, extended, request } from "../dist/ipc-internal.js";
import {
  carrier,
  closed,
  consoleErrors,
  type Fake,
  fakeTransport,
  golden,
  large,
  sent,
  settled,
} from "./fake.ts";

interface Confirm {
  readonly question: string;
}
type ConfirmError = { readonly kind: "busy" };

const confirm = request<Confirm, boolean, ConfirmError>("Confirm");
const crop = request<unknown, unknown, unknown>("Crop", undefined, extended);

const ask = (
  backend: Fake,
  id: number,
  name = "Confirm",
  payload: unknown = { question: "?" },
): void => backend.reply(JSON.stringify({ jsonrpc: "2.0", id, method: name, params: [payload] }));
const giveUp = (backend: Fake, id: unknown): void =>
  backend.reply(JSON.stringify({ jsonrpc: "2.0", method: "$/cancelRequest", params: { id } }));
const confirmed = (backend: Fake, id: number): void =>
  backend.reply(`{"jsonrpc":"2.0","id":${id},"result":null}`);

/** Takes the responses of the page. */
const answers = (backend: Fake): unknown[] =>
  backend.sent
    .splice(0)
    .map((text) => JSON.parse(text))
    .filter(({ method }) => method === undefined)
    .map(({ id, result, error }) =>
      error === undefined ? [id, result] : [id, error.code, error.message, error.data],
    );

/** Collects the errors that are reported as those of the page. */
function reports(test: { after(restore: () => void): void }): unknown[] {
  const seen: unknown[] = [];
  Object.assign(globalThis, { reportError: (error: unknown) => seen.push(error) });
  test.after(() => Reflect.deleteProperty(globalThis, "reportError"));
  return seen;
}

/** A request whose reply the test determines, and the signal that the handler got. */
interface Asked {
  readonly payload: unknown;
  readonly signal: AbortSignal;
  resolve(reply: unknown): void;
  reject(error: unknown): void;
}

function held(of: typeof confirm | typeof crop): { asked: Asked[]; stop: Stop } {
  const asked: Asked[] = [];
  const stop = (of as typeof crop).handle(
    (payload, { signal }) =>
      new Promise((resolve, reject) => asked.push({ payload, signal, resolve, reject })),
  );
  return { asked, stop };
}

test("a handler is registered and deregistered with the golden messages, and answers the golden request", async () => {
  const backend = fakeTransport(11);
  const questions: string[] = [];
  const stop = confirm.handle(({ question }) => {
    questions.push(question);
    return true;
  });
  assert.deepEqual(backend.sent.splice(0), [golden("handle")]);
  confirmed(backend, 11);
  await stop.ready;
  backend.reply(golden("request"));
  await settled();
  assert.deepEqual(
    [questions, backend.sent.splice(0)],
    [["Delete all notes?"], ['{"jsonrpc":"2.0","id":1,"result":true}']],
  );
  stop();
  stop();
  assert.deepEqual(backend.sent, [golden("unhandle")]);
  ask(backend, 2);
  await settled();
  assert.equal(questions.length, 1);
});

test("a payload may be passed by name", async () => {
  const backend = fakeTransport();
  const stop = confirm.handle(({ question }) => question === "by name");
  backend.reply(
    '{"jsonrpc":"2.0","id":1,"method":"Confirm","params":{"payload":{"question":"by name"}}}',
  );
  await settled();
  assert.deepEqual(answers(backend), [[1, true]]);
  stop();
});

test("requests are answered when they are done, in any order, and once", async () => {
  const backend = fakeTransport();
  const { asked, stop } = held(confirm);
  for (const id of [1, 2, 3]) ask(backend, id);
  await settled();
  asked[2]?.resolve(true);
  asked[0]?.resolve(false);
  await settled();
  assert.deepEqual(answers(backend), [
    [3, true],
    [1, false],
  ]);
  asked[1]?.resolve(true);
  asked[1]?.reject(new Error("too late"));
  await settled();
  assert.deepEqual(answers(backend), [[2, true]]);
  stop();
});

test("undefined is sent as null", async () => {
  const backend = fakeTransport();
  const stop = request<Confirm, void>("Confirm").handle(() => undefined);
  ask(backend, 1);
  await settled();
  assert.deepEqual(answers(backend), [[1, null]]);
  stop();
});

test("a CommandError is the error of the request, and is not reported", async (t) => {
  const reported = reports(t);
  const backend = fakeTransport();
  const stop = confirm.handle(() => {
    throw new CommandError<ConfirmError>("another dialog is open", { kind: "busy" });
  });
  ask(backend, 1);
  await settled();
  assert.deepEqual(
    [answers(backend), reported],
    [[[1, 1, "another dialog is open", { kind: "busy" }]], []],
  );
  stop();
});

test("any other error is an internal error, and is reported in the page", async (t) => {
  const reported = reports(t);
  const backend = fakeTransport();
  const thrown = [
    new Error("half of a pair: \ud800"),
    "a text",
    undefined,
    new FrameworkError("closed", "another call", "save"),
  ];
  const stop = confirm.handle(() => {
    throw thrown[reported.length];
  });
  for (const [id] of thrown.entries()) {
    ask(backend, id + 1);
    await settled();
  }
  assert.deepEqual(answers(backend), [
    [1, -32603, "half of a pair: \ufffd", undefined],
    [2, -32603, "a text", undefined],
    [3, -32603, "undefined", undefined],
    [4, -32603, "another call", undefined],
  ]);
  assert.deepEqual(reported, thrown);
  stop();
});

test("a reply that has no JSON, or an error that has none, is answered with that error", async () => {
  const backend = fakeTransport();
  const stop = crop.handle((payload) => {
    if (payload === 1) return { width: NaN };
    throw new CommandError("no", Symbol("none"));
  });
  ask(backend, 1, "Crop", 1);
  ask(backend, 2, "Crop", 2);
  await settled();
  assert.deepEqual(answers(backend), [
    [1, -32602, "`width` is NaN: pass a finite number", undefined],
    [2, -32602, "the value is a symbol: pass a string", undefined],
  ]);
  stop();
});

test("a reply that exceeds the limit of the transport is answered with that error", async () => {
  const backend = fakeTransport();
  const { asked, stop } = held(confirm);
  ask(backend, 1);
  await settled();
  const push = backend.sent.push;
  backend.sent.push = (text) => {
    backend.sent.push = push;
    throw { code: -32001, message: `${text.length} bytes are too many` };
  };
  asked[0]?.resolve("x".repeat(10));
  await settled();
  assert.deepEqual(answers(backend), [[1, -32001, "46 bytes are too many", undefined]]);
  backend.broken = new Error("gone");
  ask(backend, 2);
  await settled();
  asked[1]?.resolve(true);
  await settled();
  backend.broken = undefined;
  assert.deepEqual(answers(backend), []);
  stop();
});

test("extended values and bytes pass in both directions, and requests do not wait for each other", async () => {
  const backend = carrier();
  const { asked, stop } = held(crop);
  ask(backend, 1, "Crop", { image: { $bytes: [1, 4] }, area: { $int: "7" } });
  ask(backend, 2, "Crop", "at once");
  await settled();
  assert.deepEqual(
    asked.map(({ payload }) => payload),
    ["at once"],
  );
  backend.pulled[0]?.resolve();
  await settled();
  assert.deepEqual(asked[1]?.payload, { image: large(1), area: 7n });
  asked[1]?.resolve(large(5));
  await settled();
  assert.deepEqual([answers(backend), backend.pushed[0]?.bytes], [[], large(5)]);
  backend.pushed[0]?.resolve();
  await settled();
  assert.deepEqual(answers(backend), [[1, { $bytes: [1, 4] }]]);
  stop();
});

test("a payload that cannot be decoded, or whose download fails, is answered with that error, and the handler is not called", async () => {
  const backend = carrier();
  const { asked, stop } = held(crop);
  ask(backend, 1, "Crop", { $int: "x" });
  ask(backend, 2, "Crop", { $bytes: [1, 4] });
  backend.pulled[0]?.reject(new Error("offline"));
  await settled();
  assert.deepEqual(
    answers(backend).map((answer) => (answer as unknown[]).slice(0, 2)),
    [
      [1, -32603],
      [2, -32005],
    ],
  );
  assert.deepEqual(asked, []);
  stop();
});

test("a reply whose upload fails is answered with that error", async () => {
  const backend = carrier();
  const stop = crop.handle(() => large(1));
  ask(backend, 1, "Crop");
  await settled();
  backend.pushed[0]?.reject(new Error("offline"));
  await settled();
  assert.deepEqual(answers(backend), [[1, -32005, "offline", undefined]]);
  stop();
});

test("a cancelled request aborts the signal, and is not answered", async (t) => {
  const reported = reports(t);
  const backend = carrier();
  const { asked, stop } = held(crop);
  for (const id of [1, 2, 3, 4]) ask(backend, id, "Crop", id);
  await settled();
  asked[2]?.resolve(large(1));
  await settled();
  for (const id of [1, 2, 3, 99, "1", null, undefined, "constructor"]) giveUp(backend, id);
  giveUp(backend, 1);
  assert.deepEqual(
    asked.map(({ signal }) => signal.aborted),
    [true, true, true, false],
  );
  giveUp(backend, "4");
  asked[0]?.resolve("late");
  asked[1]?.reject(asked[1].signal.reason);
  backend.pushed[0]?.resolve();
  await settled();
  assert.deepEqual([answers(backend), reported, backend.dropped], [[], [], [1]]);
  asked[3]?.resolve(4);
  await settled();
  giveUp(backend, 4);
  assert.deepEqual([answers(backend), asked[3]?.signal.aborted], [[[4, 4]], false]);
  stop();
});

test("a request that is cancelled before its bytes have arrived does not call the handler", async () => {
  const backend = carrier();
  const { asked, stop } = held(crop);
  ask(backend, 1, "Crop", { $bytes: [1, 4] });
  giveUp(backend, 1);
  backend.pulled[0]?.resolve();
  await settled();
  assert.deepEqual([asked, answers(backend)], [[], []]);
  stop();
});

test("a cancel request without a valid id is ignored", () => {
  const backend = fakeTransport();
  const { stop } = held(confirm);
  for (const params of ["", ',"params":null', ',"params":7', ',"params":[]', ',"params":{}']) {
    backend.reply(`{"jsonrpc":"2.0","method":"$/cancelRequest"${params}}`);
  }
  stop();
});

test("a second handler is refused until the first one is stopped", async () => {
  const backend = fakeTransport();
  const first = confirm.handle(() => true);
  assert.throws(() => confirm.handle(() => false), {
    name: "FrameworkError",
    kind: "invalid-payload",
    command: "Confirm",
  });
  assert.equal(sent(backend).length, 1);
  first();
  const second = confirm.handle(() => false);
  first();
  assert.deepEqual(
    sent(backend).map((message) => (message as unknown[])[1]),
    ["$/unhandle", "$/handle"],
  );
  ask(backend, 1);
  await settled();
  assert.deepEqual(answers(backend), [[1, false]]);
  second();
});

test("a handler that is stopped still answers earlier requests", async () => {
  const backend = fakeTransport();
  const { asked, stop } = held(confirm);
  ask(backend, 1);
  await settled();
  stop();
  assert.equal(asked[0]?.signal.aborted, false);
  asked[0]?.resolve(true);
  await settled();
  assert.deepEqual(answers(backend), [[1, true]]);
});

test("the end of the session aborts requests, and the handler is registered again", async () => {
  const backend = fakeTransport();
  const { asked, stop } = held(confirm);
  confirmed(backend, 1);
  await stop.ready;
  ask(backend, 1);
  await settled();
  sent(backend);
  backend.close(closed);
  assert.equal(asked[0]?.signal.aborted, true);
  assert.deepEqual(sent(backend), [[2, "$/handle", { request: "Confirm" }]]);
  ask(backend, 1, "Confirm", { question: "of the new session" });
  await settled();
  asked[0]?.resolve("of the old one");
  await settled();
  assert.deepEqual(answers(backend), [], "the id belongs to another request now");
  asked[1]?.resolve(true);
  await settled();
  assert.deepEqual(answers(backend), [[1, true]]);
  stop();
});

test("a handler is registered again on another transport", async () => {
  fakeTransport();
  const { asked, stop } = held(confirm);
  const next = fakeTransport();
  assert.deepEqual(sent(next), [[1, "$/handle", { request: "Confirm" }]]);
  ask(next, 1);
  await settled();
  asked[0]?.resolve(true);
  await settled();
  assert.deepEqual(answers(next), [[1, true]]);
  stop();
});

test("a handler that is stopped before it is confirmed is deregistered", async (t) => {
  const errors = consoleErrors(t);
  const backend = fakeTransport();
  held(confirm).stop();
  confirmed(backend, 1);
  await settled();
  assert.deepEqual(
    sent(backend).map((message) => (message as unknown[])[1]),
    ["$/handle", "$/unhandle"],
  );
  assert.deepEqual(errors, []);
});

test("a refused handler rejects `ready` or is reported to the console, and another one may register", async (t) => {
  const errors = consoleErrors(t);
  const refusal = '"error":{"code":-32601,"message":"no request `Confirm`"}';
  const backend = fakeTransport();
  const { ready } = held(confirm).stop;
  backend.reply(`{"jsonrpc":"2.0","id":1,${refusal}}`);
  await assert.rejects(ready, { kind: "unknown-command", command: "Confirm" });
  assert.deepEqual(errors, []);
  held(confirm);
  backend.reply(`{"jsonrpc":"2.0","id":2,${refusal}}`);
  await settled();
  assert.deepEqual(errors, ["request Confirm: no request `Confirm`"]);
  const { stop } = held(confirm);
  confirmed(backend, 3);
  await stop.ready;
  stop();
});

test("a request without a handler is ignored, and a message without an id is not a request", async () => {
  const backend = fakeTransport();
  const { asked, stop } = held(confirm);
  ask(backend, 1, "Other");
  ask(backend, 2, "constructor");
  backend.reply('{"jsonrpc":"2.0","method":"Confirm","params":[{"question":"?"}]}');
  await settled();
  assert.deepEqual([asked, answers(backend)], [[], []]);
  stop();
  ask(backend, 3);
  await settled();
  assert.deepEqual(answers(backend), []);
});

test("a handler may call commands, stop itself, and reply synchronously", async () => {
  const backend = fakeTransport();
  const ticked = event<number>("Ticked");
  const stop = confirm.handle(() => {
    stop();
    ticked.emit(1);
    return true;
  });
  ask(backend, 1);
  await settled();
  assert.deepEqual(
    sent(backend).map((message) => (message as unknown[])[1]),
    ["$/handle", "$/unhandle", "Ticked", undefined],
  );
  setTransport();
});
