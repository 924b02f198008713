import assert from "node:assert/strict";
import { test } from "node:test";
import * as client from "../dist/ipc-internal.js";
import { fakeTransport, settled } from "./fake.ts";

/** Another copy of the client, as bindings that were written apart have one. */
const { href } = new URL("../dist/ipc-internal.js?copy", import.meta.url);
const copy = (await import(href)) as typeof client;

test("`ipc.js` shares the errors and the transport of `ipc-internal.js`", async () => {
  const { CommandError, currentWindow, IpcError, safe } = await import("../dist/ipc.js");
  assert.equal(CommandError, client.CommandError);
  assert.equal(IpcError, client.IpcError);
  assert.equal(safe, client.safe);
  client.setTransport({
    window: "main",
    connect: () => ({ nextId: () => 1, send: () => undefined }),
  });
  assert.equal(currentWindow(), "main");
  client.setTransport();
});

test("errors of another copy of the client are recognized", () => {
  const errors = [
    new copy.CommandError("no", { reason: 1 }),
    new copy.FrameworkError("closed", "gone"),
    new Error("a bug"),
    null,
    7,
  ];
  const classes = [client.IpcError, client.CommandError, client.FrameworkError];
  assert.notEqual(client.CommandError, copy.CommandError);
  assert.deepEqual(
    errors.map((error) =>
      classes.map((class_) => error instanceof (class_ as typeof client.CommandError)),
    ),
    [
      [true, true, false],
      [true, false, true],
      [false, false, false],
      [false, false, false],
      [false, false, false],
    ],
  );
  // The mark does not show where errors are printed or copied.
  assert.deepEqual(Reflect.ownKeys({ ...(errors[0] as object) }).sort(), [
    "code",
    "command",
    "data",
    "kind",
    "name",
  ]);
});

test("a subclass that a page declares recognizes only its own errors", () => {
  class Busy extends client.CommandError<{ until: number }> {}
  const busy = new Busy("busy", { until: 5 });
  assert.ok(
    busy instanceof Busy &&
      busy instanceof client.CommandError &&
      busy instanceof copy.CommandError,
  );
  assert.ok(!(new client.CommandError("no", { until: 5 }) instanceof Busy));
  assert.ok(!(new copy.CommandError("no", { until: 5 }) instanceof Busy));
});

test("`safe` returns the errors of another copy of the client", async () => {
  const backend = fakeTransport();
  copy.setTransport(backend);
  const save = copy.command<() => void, string>("save");
  const outcomes = Promise.all([client.safe(save()), client.safe(save({}, { timeout: 0 }))]);
  backend.reply('{"jsonrpc":"2.0","id":1,"error":{"code":1,"message":"no title","data":"empty"}}');
  const [command, framework] = await outcomes;
  assert.ok(!command.ok && command.kind === "command" && command.error.data === "empty");
  assert.ok(
    !framework.ok && framework.kind === "framework" && framework.error.kind === "invalid-payload",
  );
  copy.setTransport();
});

test("a handler may throw the error of another copy of the client", async () => {
  const backend = fakeTransport(9);
  const stop = client.request<string, boolean, string>("Confirm").handle(() => {
    throw new copy.CommandError("no dialog", "gone");
  });
  backend.sent.length = 0;
  backend.reply('{"jsonrpc":"2.0","id":1,"method":"Confirm","params":["?"]}');
  await settled();
  assert.deepEqual(JSON.parse(backend.sent[0] ?? "").error, {
    code: 1,
    message: "no dialog",
    data: "gone",
  });
  stop();
});
