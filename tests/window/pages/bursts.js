import * as ipc from "./bindings/index.js";
import { check, equal } from "./check.js";

const adds = [ipc.addInline, ipc.addAsync, ipc.addLater, ipc.addSync];

check(async () => {
  for (let burst = 0; burst < 10; burst += 1) {
    const calls = Array.from({ length: 1000 }, (_, n) => adds[n % 4]({ a: burst * 1000, b: n }));
    const sums = await Promise.all(calls);
    equal(sums, Array.from({ length: 1000 }, (_, n) => burst * 1000 + n), `burst ${burst}`);
  }
});
