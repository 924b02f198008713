import { addSync, chat, count, report, sleeps, tick } from "./bindings/index.js";
import { check, equal } from "./check.js";

await tick.listen(() => {}).ready;
await chat.listen(() => {
  check(async () => {
    const sums = await Promise.all(Array.from({ length: 50 }, (_, n) => addSync({ a: n, b: 1 })));
    equal(sums, Array.from({ length: 50 }, (_, n) => n + 1));
  });
}).ready;
for (let n = 0; n < 20; n += 1) {
  count({ millis: 20 });
  sleeps({ millis: 500 });
}
await report({ text: "calls are in flight" });
