import { digestOfParts, failsAt, guards, numbers, parts } from "./bindings/index.js";
import { adler, check, equal, later, rejection, truth } from "./check.js";

check(async () => {
  for (const to of [0, 1, 1024, 5000]) {
    let next = 0;
    for await (const number of numbers({ to })) equal(number, next++);
    equal(next, to);
  }

  // `break` drops the stream in the core.
  const [, before] = await guards();
  for await (const number of numbers({ to: 4_000_000_000 })) if (number === 3000) break;
  const controller = new AbortController();
  const endless = numbers({ to: 4_000_000_000 }, { signal: controller.signal });
  await endless.next();
  controller.abort();
  equal((await rejection(endless.next())).kind, "cancelled");
  for (let tries = 0; (await guards())[1] < before + 2; tries++) {
    truth(tries < 200, "the streams are not dropped");
    await later(10);
  }

  const seen = [];
  const error = await rejection((async () => {
    for await (const number of failsAt({ at: 3 })) seen.push(number);
  })());
  equal([seen, error.kind, error.data], [[0, 1, 2], "command", "there"]);

  const reader = numbers({ to: 3000 }).readable().getReader();
  let count = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) equal(read.value, count++);
  equal(count, 3000);

  for (const [count, size] of [[100, 1000], [20, 70_000], [8, 1_500_000]]) {
    let [sum, total] = [adler(), 0];
    for await (const part of parts({ count, size })) {
      sum.add(part);
      total += part.length;
    }
    equal({ size: total, sum: sum.value() }, await digestOfParts({ count, size }));
  }
});
