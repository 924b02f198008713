import { atOnce, paint, picture } from "./bindings/index.js";
import { check, equal, rejection, until } from "./check.js";

const MIB = 1 << 20;

// Each of these would fill the room for bytes beside messages, if what nobody fetches stayed there.
check(async () => {
  for (let round = 0; round < 40; round++) {
    const given = new AbortController();
    const call = atOnce({ size: 3 * MIB }, { signal: given.signal });
    given.abort();
    equal((await rejection(call)).kind, "cancelled", "given up");
  }
  equal((await atOnce({ size: 3 * MIB })).length, 3 * MIB, "after those that were given up");

  let newest = 0;
  const stop = picture.listen((bytes) => (newest = bytes[0]));
  await stop.ready;
  await paint({ count: 110 });
  await until(() => newest === 1, "the newest picture");
  stop();
  equal((await atOnce({ size: 3 * MIB })).length, 3 * MIB, "after pictures that were replaced");
});
