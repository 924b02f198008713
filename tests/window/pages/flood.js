import { flood, report, tick } from "./bindings/index.js";
import { check, equal } from "./check.js";

const TICKS = 100_000;

check(async () => {
  let next = 0;
  let misplaced = 0;
  let finish;
  const all = new Promise((done) => (finish = done));
  const stop = tick.listen(({ n }) => {
    if (n !== next) misplaced += 1;
    next += 1;
    if (next === TICKS) finish();
  });
  await stop.ready;
  await report({ text: "listening" });
  // Meanwhile, the page sends acknowledgements only.
  const sent = flood({ ticks: TICKS });
  await all;
  equal([next, misplaced], [TICKS, 0]);
  equal(await sent, TICKS);
});
