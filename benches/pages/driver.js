// What both pages run, with their own `add` and `ticks`: nothing here knows how calls travel.

/**
 * @param add `(where, a, b)`, a promise of the sum
 * @param ticks `(count, handler)`: has the core send so many ticks, and hands each to `handler`
 * @param give `(size)`, a promise of so many bytes
 * @param take `(bytes)`, a promise of how many they were
 * @returns runs a case, and promises the microseconds that one call or tick took
 */
export function driver({ add, ticks, give, take }) {
  return (asked) => {
    if (asked.kind === "calls") return calls((a, b) => add(asked.where, a, b), asked);
    if (asked.kind === "bytes") return bytes(asked.way === "down" ? give : take, asked);
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

async function bytes(carry, { way, size, rounds }) {
  const given = new Uint8Array(size).fill(7);
  const start = performance.now();
  for (let round = 0; round < rounds; round++) {
    if (way === "up") check(await carry(given), size);
    else {
      const got = await carry(size);
      check(got.length, size);
      check(got[size - 1], 7);
    }
  }
  return perItem(start, rounds);
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
