import { countTo, guards, numbers, parts } from "./bindings/index.js";
import { check, equal, later, until } from "./check.js";

check(async () => {
  // Twenty streams that the page does not read.
  const stalled = Array.from({ length: 20 }, () => parts({ count: 100_000, size: 100_000 }));
  for (const stream of stalled) await stream.next();
  await later(100);

  // A channel and a stream that the page reads are not slowed down.
  const begin = performance.now();
  let seen = 0;
  await countTo({ to: 20_000, onNumber: () => void seen++ });
  equal(seen, 20_000);
  let next = 0;
  for await (const number of numbers({ to: 20_000 })) equal(number, next++);
  if (performance.now() - begin > 20_000) throw new Error("the unread streams delay other streams");

  for (const stream of stalled) await stream.return();
  await until(async () => ((now) => now[0] === now[1])(await guards()), "all streams are dropped");
});
