import { addSync, count, report } from "./bindings/index.js";
import { check, equal } from "./check.js";

const round = Number(sessionStorage.getItem("round") ?? 0);
sessionStorage.setItem("round", String(round + 1));
await report({ text: `round ${round}` });
if (round < 4) {
  for (let n = 0; n < 20; n += 1) count({ millis: 50 }).catch(() => {});
  // The calls of this turn are sent after its microtasks.
  setTimeout(() => location.reload(), 0);
} else {
  check(async () => {
    // The earlier documents made calls with the same ids, whose replies must not arrive here.
    const sums = await Promise.all(Array.from({ length: 50 }, (_, n) => addSync({ a: n, b: 1 })));
    equal(sums, Array.from({ length: 50 }, (_, n) => n + 1));
    await new Promise((done) => setTimeout(done, 200));
  });
}
