import { atOnce, paint, picture } from "./bindings/index.js";
import { check, equal, rejection, until } from "./check.js";

const MIB = 1 << 20;

// Attachments that are never fetched would exceed the limit if they were not released.
check(async () => {
  for (let round = 0; round < 40; round++) {
    const controller = new AbortController();
    const call = atOnce({ size: 3 * MIB }, { signal: controller.signal });
    controller.abort();
    equal((await rejection(call)).kind, "cancelled", "an aborted call");
  }
  equal((await atOnce({ size: 3 * MIB })).length, 3 * MIB, "after aborted calls");

  let newest = 0;
  const stop = picture.listen((bytes) => (newest = bytes[0]));
  await stop.ready;
  await paint({ count: 110 });
  await until(() => newest === 1, "the newest picture has arrived");
  stop();
  equal((await atOnce({ size: 3 * MIB })).length, 3 * MIB, "after replaced pictures");
});
