// What both pages run, with their own `add` and `ticks`: nothing here knows how calls travel.

/**
 * @param add `(where, a, b)`, a promise of the sum
 * @param ticks `(count, handler)`: has the core send so many ticks, and hands each to `handler`
 * @returns runs a case, and promises the microseconds that one call or tick took
 */
export function driver({ add, ticks }) {
  return (asked) => {
    if (asked.kind === "calls") return calls((a, b) => add(asked.where, a, b), asked);
    return events(ticks, asked);
  };
}

async function calls(add, { inFlight, rounds }) {
  const start = performance.now();
  for (let round = 0; round < rounds; round++) {
    if (inFlight === 1) check(await add(round, 1), round + 1);
    else {
      const sums = [];
      for (let i = 0; i < inFlight; i++) sums.push(add(i, round));
      (await Promise.all(sums)).forEach((sum, i) => check(sum, i + round));
    }
  }
  return perItem(start, rounds * inFlight);
}

async function events(ticks, { count, rounds }) {
  const start = performance.now();
  for (let round = 0; round < rounds; round++) await burst(ticks, count);
  return perItem(start, rounds * count);
}

function burst(ticks, count) {
  return new Promise((resolve, reject) => {
    let next = 0;
    ticks(count, ({ n, text }) => {
      if (n !== next || text.length !== 31) reject(new Error(`tick ${n} came in the place of ${next}`));
      next += 1;
      if (next === count) resolve();
    });
  });
}

function check(sum, expected) {
  if (sum !== expected) throw new Error(`${sum} came, ${expected} was expected`);
}

const perItem = (start, items) => ((performance.now() - start) * 1000) / items;
