import assert from "node:assert/strict";
import { test } from "node:test";
import {
  type Command,
  CommandError,
  FrameworkError,
  IpcError,
  safe,
  setTransport,
} from "../dist/ipc.js";
import { command } from "../dist/ipc-internal.js";
import { closed, fakeTransport, golden, settled } from "./fake.ts";

interface Note {
  id: number;
  title: string;
}
const saveNote: Command<(args: { title: string; tag?: string | null }) => Note, { kind: string }> =
  command("save_note");
const listNotes: Command<() => Note[]> = command("list_notes");
const echo: Command<(args: { value: unknown }) => unknown> = command("echo");

test("a call without a bridge rejects with an explanation", async () => {
  const error = await rejection(listNotes());
  assert.ok(error instanceof FrameworkError);
  assert.equal(error.kind, "transport");
  assert.equal(error.code, -32005);
  assert.equal(error.command, "list_notes");
  assert.match(error.message, /no IPC bridge: open it in a window .* or call `setTransport\(\)`/);
});

test("the bridge is looked up again until it exists", async () => {
  const sent: string[] = [];
  const bridge = { connect: () => ({ nextId: () => 1, send: (text: string) => sent.push(text) }) };
  Object.assign(globalThis, { __IPC__: bridge });
  void safe(listNotes());
  assert.deepEqual(sent, ['{"jsonrpc":"2.0","id":1,"method":"list_notes"}']);
});

test("a call and its result match the golden messages", async () => {
  const backend = fakeTransport();
  const note = saveNote({ title: "milk" });
  assert.deepEqual(backend.sent, [golden("call")]);
  backend.reply(golden("result"));
  assert.deepEqual(await note, { id: 1, title: "milk" });
});

test("a command has its wire name, and omits undefined arguments", () => {
  const backend = fakeTransport();
  assert.equal(saveNote.wireName, "save_note");
  void safe(listNotes());
  void safe(saveNote({ title: "milk", tag: null }));
  assert.deepEqual(
    backend.sent.map((text) => JSON.parse(text).params),
    [undefined, { title: "milk", tag: null }],
  );
});

test("the error of a command is a CommandError", async () => {
  const backend = fakeTransport(2);
  const error = rejection(saveNote({ title: "" }));
  backend.reply(golden("error-command"));
  const thrown = await error;
  assert.ok(
    thrown instanceof CommandError && thrown instanceof IpcError && thrown instanceof Error,
  );
  const { name, kind, code, message, command, data } = thrown;
  assert.deepEqual(
    { name, kind, code, message, command, data },
    {
      name: "CommandError",
      kind: "command",
      code: 1,
      message: "a note needs a title",
      command: "save_note",
      data: { kind: "empty_title" },
    },
  );
});

test("every other code is a FrameworkError", async () => {
  const backend = fakeTransport(3);
  const error = rejection(saveNote({ title: "" }));
  backend.reply(golden("error-framework"));
  const thrown = await error;
  assert.ok(thrown instanceof FrameworkError);
  assert.equal(thrown.name, "FrameworkError");
  assert.equal(thrown.kind, "invalid-payload");
  assert.equal(thrown.message, "argument `title`: invalid type: integer `7`, expected a string");
  assert.deepEqual(thrown.data, { path: "title" });
});

test("each code of the protocol has its kind, and an unknown code is kept", async () => {
  const kinds = {
    "-32700": "parse",
    "-32600": "invalid-frame",
    "-32601": "unknown-command",
    "-32602": "invalid-payload",
    "-32603": "internal",
    "-32000": "closed",
    "-32001": "payload-too-large",
    "-32002": "overloaded",
    "-32003": "unsupported-version",
    "-32004": "permission-denied",
    "-32005": "transport",
    "-32006": "schema-mismatch",
    "-31999": "internal",
  };
  for (const [code, kind] of Object.entries(kinds)) {
    const backend = fakeTransport();
    const error = rejection(listNotes());
    backend.reply(`{"jsonrpc":"2.0","id":1,"error":{"code":${code},"message":"no"}}`);
    const thrown = await error;
    assert.ok(thrown instanceof FrameworkError);
    assert.deepEqual([thrown.kind, thrown.code, thrown.data], [kind, Number(code), undefined]);
  }
});

test("safe distinguishes the three outcomes", async () => {
  const backend = fakeTransport();
  const calls = [
    safe(saveNote({ title: "milk" })),
    safe(saveNote({ title: "" })),
    safe(saveNote({ title: "" })),
  ];
  backend.reply(golden("error-framework"));
  backend.reply(golden("error-command"));
  backend.reply(golden("result"));
  const [saved, refused, failed] = await Promise.all(calls);
  assert.deepEqual(saved, { ok: true, value: { id: 1, title: "milk" } });
  assert.ok(refused?.ok === false && refused.kind === "command");
  assert.equal(refused.error.data.kind, "empty_title");
  assert.ok(failed?.ok === false && failed.kind === "framework");
  assert.equal(failed.error.kind, "invalid-payload");
});

test("safe rejects with errors that do not come from the client", async () => {
  const bug = new TypeError("a bug");
  await assert.rejects(safe(Promise.reject(bug) as ReturnType<typeof listNotes>), bug);
});

test("unusual keys and texts round-trip", async () => {
  const backend = fakeTransport();
  const value: unknown = JSON.parse(
    '{"":0,"__proto__":{"polluted":1},"constructor":2,"prototype":3,"toJSON":4,"hasOwnProperty":5,"then":6,' +
      '"text":"\\u0000\\u2028\\u2029</script><!--]]>`${1}*/\\r"}',
  );
  const answer = echo({ value });
  backend.reply(
    `{"jsonrpc":"2.0","id":1,"result":${JSON.stringify(JSON.parse(backend.sent[0] ?? "").params.value)}}`,
  );
  assert.equal(JSON.stringify(await answer), JSON.stringify(value));
  assert.equal(Reflect.get({}, "polluted"), undefined);
});

test("a call settles once, and only with its own response", async () => {
  const backend = fakeTransport();
  const first = listNotes();
  const second = listNotes();
  backend.reply('{"jsonrpc":"2.0","id":99,"result":"never issued"}');
  backend.reply('{"jsonrpc":"2.0","id":null,"error":{"code":-32700,"message":"not ours"}}');
  backend.reply('{"jsonrpc":"2.0","id":"1","result":"a string"}');
  backend.reply('{"jsonrpc":"2.0","id":1,"result":[]}');
  backend.reply('{"jsonrpc":"2.0","id":1,"error":{"code":-32603,"message":"again"}}');
  backend.close(closed);
  assert.deepEqual(await first, []);
  const error = await rejection(second);
  assert.ok(error instanceof FrameworkError);
  assert.deepEqual(
    [error.kind, error.message, error.command],
    ["closed", closed.message, "list_notes"],
  );
  backend.reply('{"jsonrpc":"2.0","id":2,"result":[]}');
});

test("a call after the end of a session begins the next session", async () => {
  const backend = fakeTransport();
  const lost = rejection(listNotes());
  backend.close(closed);
  await lost;
  const notes = listNotes();
  backend.reply('{"jsonrpc":"2.0","id":2,"result":[]}');
  assert.deepEqual(await notes, []);
});

test("a call that cannot be sent rejects, and is not in flight", async () => {
  const backend = fakeTransport();
  backend.broken = new Error("the socket is gone");
  const error = await rejection(listNotes());
  assert.ok(error instanceof FrameworkError);
  assert.deepEqual(
    [error.kind, error.message, error.cause],
    ["transport", "the socket is gone", backend.broken],
  );
});

test("another transport replaces the current one, whose messages are then ignored", async () => {
  const before = fakeTransport();
  const lost = rejection(listNotes());
  const after = fakeTransport();
  const notes = listNotes();
  before.reply('{"jsonrpc":"2.0","id":1,"result":"from before"}');
  before.close(closed);
  after.reply('{"jsonrpc":"2.0","id":1,"result":"from after"}');
  assert.equal(await notes, "from after");
  const error = await lost;
  assert.ok(error instanceof FrameworkError && error.kind === "closed");
});

test("a response may arrive before send returns", async () => {
  setTransport({
    connect: (receiver) => ({
      nextId: () => 1,
      send: () => receiver.message({ jsonrpc: "2.0", id: 1, result: "at once" }),
    }),
  });
  assert.equal(await listNotes(), "at once");
  await settled();
});

async function rejection(call: Promise<unknown>): Promise<unknown> {
  try {
    await call;
  } catch (error) {
    return error;
  }
  return assert.fail("it did not reject");
}

test("an invalid response rejects its call", async () => {
  const backend = fakeTransport();
  for (const [at, error] of ["null", "5", '"no"', "{}"].entries()) {
    const call = safe(command<() => void>("broken")());
    backend.reply(`{"jsonrpc":"2.0","id":${at + 1},"error":${error}}`);
    const outcome = await call;
    assert.ok(!outcome.ok && outcome.error instanceof FrameworkError, error);
  }
});
