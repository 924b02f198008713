import assert from "node:assert/strict";
import { test } from "node:test";
import { CommandError, FrameworkError, setTransport, type Stop } from "../dist/ipc.js";
import { event, extended, request } from "../dist/ipc-internal.js";
import { carrier, closed, consoleErrors, type Fake, fakeTransport, golden, large, sent, settled } from "./fake.ts";

interface Confirm {
  readonly question: string;
}
type ConfirmError = { readonly kind: "busy" };

const confirm = request<Confirm, boolean, ConfirmError>("Confirm");
const crop = request<unknown, unknown, unknown>("Crop", undefined, extended);

const ask = (core: Fake, id: number, name = "Confirm", payload: unknown = { question: "?" }): void =>
  core.reply(JSON.stringify({ jsonrpc: "2.0", id, method: name, params: [payload] }));
const giveUp = (core: Fake, id: unknown): void =>
  core.reply(JSON.stringify({ jsonrpc: "2.0", method: "$/cancelRequest", params: { id } }));
const confirmed = (core: Fake, id: number): void => core.reply(`{"jsonrpc":"2.0","id":${id},"result":null}`);

/** What the page has answered since the last look. */
const answers = (core: Fake): unknown[] =>
  core.sent
    .splice(0)
    .map((text) => JSON.parse(text))
    .filter(({ method }) => method === undefined)
    .map(({ id, result, error }) => (error === undefined ? [id, result] : [id, error.code, error.message, error.data]));

/** Collects what is reported as an error of the page's. */
function reports(test: { after(restore: () => void): void }): unknown[] {
  const seen: unknown[] = [];
  Object.assign(globalThis, { reportError: (error: unknown) => seen.push(error) });
  test.after(() => Reflect.deleteProperty(globalThis, "reportError"));
  return seen;
}

/** A handler's promise that the test ends, and the signal that it was given. */
interface Asked {
  readonly payload: unknown;
  readonly signal: AbortSignal;
  resolve(reply: unknown): void;
  reject(error: unknown): void;
}

function held(of: typeof confirm | typeof crop): { asked: Asked[]; stop: Stop } {
  const asked: Asked[] = [];
  const stop = (of as typeof crop).handle(
    (payload, { signal }) => new Promise((resolve, reject) => asked.push({ payload, signal, resolve, reject })),
  );
  return { asked, stop };
}

test("a handler is told and taken back with the golden messages, and answers the golden request", async () => {
  const core = fakeTransport(11);
  const questions: string[] = [];
  const stop = confirm.handle(({ question }) => {
    questions.push(question);
    return true;
  });
  assert.deepEqual(core.sent.splice(0), [golden("handle")]);
  confirmed(core, 11);
  await stop.ready;
  core.reply(golden("request"));
  await settled();
  assert.deepEqual([questions, core.sent.splice(0)], [["Delete all notes?"], ['{"jsonrpc":"2.0","id":1,"result":true}']]);
  stop();
  stop();
  assert.deepEqual(core.sent, [golden("unhandle")]);
  ask(core, 2);
  await settled();
  assert.equal(questions.length, 1);
});

test("a payload may stand under its name", async () => {
  const core = fakeTransport();
  const stop = confirm.handle(({ question }) => question === "by name");
  core.reply('{"jsonrpc":"2.0","id":1,"method":"Confirm","params":{"payload":{"question":"by name"}}}');
  await settled();
  assert.deepEqual(answers(core), [[1, true]]);
  stop();
});

test("requests are answered each when it is done, in any order, and once", async () => {
  const core = fakeTransport();
  const { asked, stop } = held(confirm);
  for (const id of [1, 2, 3]) ask(core, id);
  await settled();
  asked[2]?.resolve(true);
  asked[0]?.resolve(false);
  await settled();
  assert.deepEqual(answers(core), [[3, true], [1, false]]);
  asked[1]?.resolve(true);
  asked[1]?.reject(new Error("too late"));
  await settled();
  assert.deepEqual(answers(core), [[2, true]]);
  stop();
});

test("undefined is null", async () => {
  const core = fakeTransport();
  const stop = request<Confirm, void>("Confirm").handle(() => undefined);
  ask(core, 1);
  await settled();
  assert.deepEqual(answers(core), [[1, null]]);
  stop();
});

test("a CommandError is the request's own error, and nobody's fault", async (t) => {
  const reported = reports(t);
  const core = fakeTransport();
  const stop = confirm.handle(() => {
    throw new CommandError<ConfirmError>("another dialog is open", { kind: "busy" });
  });
  ask(core, 1);
  await settled();
  assert.deepEqual([answers(core), reported], [[[1, 1, "another dialog is open", { kind: "busy" }]], []]);
  stop();
});

test("what else is thrown is an internal error, and is reported here", async (t) => {
  const reported = reports(t);
  const core = fakeTransport();
  const thrown = [new Error("half of a pair: \ud800"), "a text", undefined, new FrameworkError("closed", "another call", "save")];
  const stop = confirm.handle(() => {
    throw thrown[reported.length];
  });
  for (const [id] of thrown.entries()) {
    ask(core, id + 1);
    await settled();
  }
  assert.deepEqual(answers(core), [
    [1, -32603, "half of a pair: \ufffd", undefined],
    [2, -32603, "a text", undefined],
    [3, -32603, "undefined", undefined],
    [4, -32603, "another call", undefined],
  ]);
  assert.deepEqual(reported, thrown);
  stop();
});

test("an answer that has no JSON, or an error that has none, is answered with that", async () => {
  const core = fakeTransport();
  const stop = crop.handle((payload) => {
    if (payload === 1) return { width: NaN };
    throw new CommandError("no", Symbol("none"));
  });
  ask(core, 1, "Crop", 1);
  ask(core, 2, "Crop", 2);
  await settled();
  assert.deepEqual(answers(core), [
    [1, -32602, "`width` is NaN: pass a finite number", undefined],
    [2, -32602, "the value is a symbol: pass a string", undefined],
  ]);
  stop();
});

test("an answer that is too long for its way is answered with that", async () => {
  const core = fakeTransport();
  const { asked, stop } = held(confirm);
  ask(core, 1);
  await settled();
  const push = core.sent.push;
  core.sent.push = (text) => {
    core.sent.push = push;
    throw { code: -32001, message: `${text.length} bytes are too many` };
  };
  asked[0]?.resolve("x".repeat(10));
  await settled();
  assert.deepEqual(answers(core), [[1, -32001, "46 bytes are too many", undefined]]);
  core.broken = new Error("gone");
  ask(core, 2);
  await settled();
  asked[1]?.resolve(true);
  await settled();
  core.broken = undefined;
  assert.deepEqual(answers(core), []);
  stop();
});

test("extended values and bytes go both ways, and each request waits for its own alone", async () => {
  const core = carrier();
  const { asked, stop } = held(crop);
  ask(core, 1, "Crop", { image: { $bytes: [1, 4] }, area: { $int: "7" } });
  ask(core, 2, "Crop", "at once");
  await settled();
  assert.deepEqual(asked.map(({ payload }) => payload), ["at once"]);
  core.pulled[0]?.resolve();
  await settled();
  assert.deepEqual(asked[1]?.payload, { image: large(1), area: 7n });
  asked[1]?.resolve(large(5));
  await settled();
  assert.deepEqual([answers(core), core.pushed[0]?.bytes], [[], large(5)]);
  core.pushed[0]?.resolve();
  await settled();
  assert.deepEqual(answers(core), [[1, { $bytes: [1, 4] }]]);
  stop();
});

test("a payload that can not be read, or whose bytes do not come, is answered with that, and nobody is asked", async () => {
  const core = carrier();
  const { asked, stop } = held(crop);
  ask(core, 1, "Crop", { $int: "x" });
  ask(core, 2, "Crop", { $bytes: [1, 4] });
  core.pulled[0]?.reject(new Error("offline"));
  await settled();
  assert.deepEqual(answers(core).map((answer) => (answer as unknown[]).slice(0, 2)), [[1, -32603], [2, -32005]]);
  assert.deepEqual(asked, []);
  stop();
});

test("an answer whose bytes do not arrive is answered with that", async () => {
  const core = carrier();
  const stop = crop.handle(() => large(1));
  ask(core, 1, "Crop");
  await settled();
  core.pushed[0]?.reject(new Error("offline"));
  await settled();
  assert.deepEqual(answers(core), [[1, -32005, "offline", undefined]]);
  stop();
});

test("the core may give a request up: the signal is aborted, and no answer leaves", async (t) => {
  const reported = reports(t);
  const core = carrier();
  const { asked, stop } = held(crop);
  for (const id of [1, 2, 3, 4]) ask(core, id, "Crop", id);
  await settled();
  asked[2]?.resolve(large(1));
  await settled();
  for (const id of [1, 2, 3, 99, "1", null, undefined, "constructor"]) giveUp(core, id);
  giveUp(core, 1);
  assert.deepEqual(asked.map(({ signal }) => signal.aborted), [true, true, true, false]);
  giveUp(core, "4");
  asked[0]?.resolve("late");
  asked[1]?.reject(asked[1].signal.reason);
  core.pushed[0]?.resolve();
  await settled();
  assert.deepEqual([answers(core), reported, core.dropped], [[], [], [1]]);
  asked[3]?.resolve(4);
  await settled();
  giveUp(core, 4);
  assert.deepEqual([answers(core), asked[3]?.signal.aborted], [[[4, 4]], false]);
  stop();
});

test("a request that is given up before its bytes have come is never asked", async () => {
  const core = carrier();
  const { asked, stop } = held(crop);
  ask(core, 1, "Crop", { $bytes: [1, 4] });
  giveUp(core, 1);
  core.pulled[0]?.resolve();
  await settled();
  assert.deepEqual([asked, answers(core)], [[], []]);
  stop();
});

test("a message about cancelling that says nothing is nobody's", () => {
  const core = fakeTransport();
  const { stop } = held(confirm);
  for (const params of ["", ',"params":null', ',"params":7', ',"params":[]', ',"params":{}']) {
    core.reply(`{"jsonrpc":"2.0","method":"$/cancelRequest"${params}}`);
  }
  stop();
});

test("one handler at a time: a second one is refused, and may come once the first is stopped", async () => {
  const core = fakeTransport();
  const first = confirm.handle(() => true);
  assert.throws(() => confirm.handle(() => false), { name: "FrameworkError", kind: "invalid-payload", command: "Confirm" });
  assert.equal(sent(core).length, 1);
  first();
  const second = confirm.handle(() => false);
  first();
  assert.deepEqual(sent(core).map((message) => (message as unknown[])[1]), ["$/unhandle", "$/handle"]);
  ask(core, 1);
  await settled();
  assert.deepEqual(answers(core), [[1, false]]);
  second();
});

test("a handler that is stopped still answers what it was asked before", async () => {
  const core = fakeTransport();
  const { asked, stop } = held(confirm);
  ask(core, 1);
  await settled();
  stop();
  assert.equal(asked[0]?.signal.aborted, false);
  asked[0]?.resolve(true);
  await settled();
  assert.deepEqual(answers(core), [[1, true]]);
});

test("the loss of the session aborts what is asked, and the next one is told of the handler again", async () => {
  const core = fakeTransport();
  const { asked, stop } = held(confirm);
  confirmed(core, 1);
  await stop.ready;
  ask(core, 1);
  await settled();
  sent(core);
  core.close(closed);
  assert.equal(asked[0]?.signal.aborted, true);
  assert.deepEqual(sent(core), [[2, "$/handle", { request: "Confirm" }]]);
  ask(core, 1, "Confirm", { question: "of the new session" });
  await settled();
  asked[0]?.resolve("of the old one");
  await settled();
  assert.deepEqual(answers(core), [], "the number means another one now");
  asked[1]?.resolve(true);
  await settled();
  assert.deepEqual(answers(core), [[1, true]]);
  stop();
});

test("another transport is told of the handler too", async () => {
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

test("a handler that is stopped before the core has confirmed it is taken back all the same", async (t) => {
  const errors = consoleErrors(t);
  const core = fakeTransport();
  held(confirm).stop();
  confirmed(core, 1);
  await settled();
  assert.deepEqual(sent(core).map((message) => (message as unknown[])[1]), ["$/handle", "$/unhandle"]);
  assert.deepEqual(errors, []);
});

test("where the core refuses a handler, `ready` rejects or the console says so, and another may try", async (t) => {
  const errors = consoleErrors(t);
  const refusal = '"error":{"code":-32601,"message":"no request `Confirm`"}';
  const core = fakeTransport();
  const { ready } = held(confirm).stop;
  core.reply(`{"jsonrpc":"2.0","id":1,${refusal}}`);
  await assert.rejects(ready, { kind: "unknown-command", command: "Confirm" });
  assert.deepEqual(errors, []);
  held(confirm);
  core.reply(`{"jsonrpc":"2.0","id":2,${refusal}}`);
  await settled();
  assert.deepEqual(errors, ["request Confirm: no request `Confirm`"]);
  const { stop } = held(confirm);
  confirmed(core, 3);
  await stop.ready;
  stop();
});

test("a request that nobody here handles is another client's, and an event of no id is no request", async () => {
  const core = fakeTransport();
  const { asked, stop } = held(confirm);
  ask(core, 1, "Other");
  ask(core, 2, "constructor");
  core.reply('{"jsonrpc":"2.0","method":"Confirm","params":[{"question":"?"}]}');
  await settled();
  assert.deepEqual([asked, answers(core)], [[], []]);
  stop();
  ask(core, 3);
  await settled();
  assert.deepEqual(answers(core), []);
});

test("a handler may call, ask to be stopped, and answer at once", async () => {
  const core = fakeTransport();
  const ticked = event<number>("Ticked");
  const stop = confirm.handle(() => {
    stop();
    ticked.emit(1);
    return true;
  });
  ask(core, 1);
  await settled();
  assert.deepEqual(sent(core).map((message) => (message as unknown[])[1]), ["$/handle", "$/unhandle", "Ticked", undefined]);
  setTransport();
});
