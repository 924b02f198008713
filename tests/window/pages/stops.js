import { echo, guards, safe, spin, wait, waitALittle } from "./bindings/index.js";
import { check, equal, rejection, until } from "./check.js";

check(async () => {
  const [begun, dropped] = await guards();
  const all = async (count) => (await guards())[1] - dropped === count;

  const controller = new AbortController();
  const waiting = wait({}, { signal: controller.signal });
  await until(async () => (await guards())[0] === begun + 1, "the call runs");
  controller.abort("enough");
  const error = await rejection(waiting);
  equal([error.kind, error.code, error.cause], ["cancelled", -32007, "enough"]);
  await until(() => all(1), "the future is dropped");

  // A call that is aborted at once may not even begin.
  const quick = new AbortController();
  const never = wait({}, { signal: quick.signal });
  quick.abort();
  equal((await rejection(never)).kind, "cancelled");
  equal((await rejection(wait({}, { signal: AbortSignal.abort() }))).kind, "cancelled");

  const blocked = await safe(spin({}, { timeout: 50 }));
  equal([blocked.ok, blocked.error.kind], [false, "deadline-exceeded"]);
  const late = await rejection(waitALittle());
  equal([late.kind, late.code], ["deadline-exceeded", -32008]);
  await until(async () => ((now) => now[0] === now[1])(await guards()), "all calls have ended");
  for (const timeout of [0, -1, NaN, Infinity, 2 ** 31]) {
    equal((await rejection(wait({}, { timeout }))).kind, "invalid-payload", String(timeout));
  }
  // A signal that is aborted after the reply has no effect.
  const after = new AbortController();
  const done = await echo({ text: "x" }, { signal: after.signal, timeout: 60_000 });
  after.abort();
  equal(done, "x");
});
