import * as ipc from "./bindings/index.js";
import { check, equal, rejection, truth } from "./check.js";

check(async () => {
  for (const add of [ipc.addInline, ipc.addAsync, ipc.addLater, ipc.addSync]) {
    equal(await add({ a: 1, b: 2 }), 3, add.wireName);
  }
  equal(await ipc.greet(), "hello you");
  equal(await ipc.greet({ name: null }), "hello you");
  equal(await ipc.greet({ name: "Ada" }), "hello Ada");
  equal(await ipc.refuse({ size: 5 }), 5);
  equal(await ipc.whoAmI(), ["calls", "tester"]);
  equal(ipc.currentWindow(), "calls");
  equal(await ipc.title(), "calls");

  const own = await rejection(ipc.refuse({ size: 11 }));
  truth(own instanceof ipc.CommandError && own instanceof ipc.IpcError, "the error is a CommandError");
  equal([own.kind, own.code, own.data], ["command", 1, { kind: "too_large", max: 10 }]);
  const safe = await ipc.safe(ipc.refuse({ size: 0 }));
  equal([safe.ok, safe.kind, safe.error.data], [false, "command", { kind: "never" }]);
  equal(await ipc.safe(ipc.refuse({ size: 1 })), { ok: true, value: 1 });

  const panic = await rejection(ipc.panics());
  truth(panic instanceof ipc.FrameworkError, "the error is a FrameworkError");
  equal([panic.kind, panic.code], ["internal", -32603]);
  truth(!panic.message.includes("on purpose"), "the error contains the message of the panic");
  equal(await ipc.addAsync({ a: 2, b: 2 }), 4, "after a panic");

  for (const [args, path] of [[{ a: "x", b: 1 }, "a"], [{ a: 1 }, "b"], [{ a: 1, b: 1, c: 1 }, "c"]]) {
    const error = await rejection(ipc.addSync(args));
    equal([error.kind, error.data], ["invalid-payload", { path }]);
  }
  const cyclic = {};
  cyclic.self = cyclic;
  equal((await rejection(ipc.echo({ text: cyclic }))).kind, "invalid-payload");
  equal((await rejection(ipc.echo({ text: "\ud800" }))).kind, "invalid-payload");
  equal(await ipc.echo({ text: "after errors" }), "after errors");
});
