import { flood, report, tick } from "./bindings/index.js";
import { check, equal } from "./check.js";

const TICKS = 100_000;

check(async () => {
  let next = 0;
  let wrong = 0;
  let last;
  const all = new Promise((done) => (last = done));
  const stop = tick.listen(({ n }) => {
    if (n !== next) wrong += 1;
    next += 1;
    if (next === TICKS) last();
  });
  await stop.ready;
  await report({ text: "listening" });
  // Nothing goes up while they come but acknowledgements.
  const sent = flood({ ticks: TICKS });
  await all;
  equal([next, wrong], [TICKS, 0]);
  equal(await sent, TICKS);
});
