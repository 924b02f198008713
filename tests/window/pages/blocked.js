import { addAsync, chat, report, tick } from "./bindings/index.js";
import { check, equal } from "./check.js";

// The core floods this page while its UI thread stands still, and then says how much of it was taken.
check(async () => {
  const ticks = [];
  const stop = tick.listen(({ n }) => ticks.push(n));
  await stop.ready;
  const over = chat.once();
  const under = [];
  const calls = setInterval(() => under.push(addAsync({ a: under.length, b: 1 })), 20);
  await report({ text: "listening" });

  const taken = Number((await over).text);
  clearInterval(calls);
  equal(ticks.length, taken, "events that were taken");
  equal(
    ticks,
    ticks.toSorted((a, b) => a - b),
    "in order",
  );
  equal(
    await Promise.all(under),
    under.map((_, n) => n + 1),
    "calls made meanwhile",
  );
});
