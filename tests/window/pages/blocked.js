import { addAsync, chat, report, tick } from "./bindings/index.js";
import { check, equal } from "./check.js";

// The core floods this page while its UI thread is blocked, and then reports how many events it accepted.
check(async () => {
  const ticks = [];
  const stop = tick.listen(({ n }) => ticks.push(n));
  await stop.ready;
  const end = chat.once();
  const sums = [];
  const calls = setInterval(() => sums.push(addAsync({ a: sums.length, b: 1 })), 20);
  await report({ text: "listening" });

  const accepted = Number((await end).text);
  clearInterval(calls);
  equal(ticks.length, accepted, "accepted events");
  equal(
    ticks,
    ticks.toSorted((a, b) => a - b),
    "ticks in order",
  );
  equal(
    await Promise.all(sums),
    sums.map((_, n) => n + 1),
    "calls made meanwhile",
  );
});
