// The cases of both pages. Each page passes its own functions, so this file does not depend on a transport.

/**
 * @param add `(where, a, b)`: resolves to the sum
 * @param ticks `(count, handler)`: makes the core send `count` ticks as events, and passes each to `handler`
 * @param stream the same, as a stream or a channel
 * @param give `(size)`: resolves to `size` bytes
 * @param take `(bytes)`: resolves to the number of bytes
 * @returns a function that runs a case, and resolves to the microseconds for each call or tick
 */
export function driver({ add, ticks, stream, give, take }) {
  return (instructions) => {
    const { kind, where, direction } = instructions;
    if (kind === "calls") return calls((a, b) => add(where, a, b), instructions);
    if (kind === "bytes") return bytes(direction === "down" ? give : take, instructions);
    return events(kind === "events" ? ticks : stream, instructions);
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

async function bytes(transfer, { direction, size, rounds }) {
  const given = new Uint8Array(size).fill(7);
  const start = performance.now();
  for (let round = 0; round < rounds; round++) {
    if (direction === "up") check(await transfer(given), size);
    else {
      const received = await transfer(size);
      check(received.length, size);
      check(received[size - 1], 7);
    }
  }
  return perItem(start, rounds);
}

function burst(ticks, count) {
  return new Promise((resolve, reject) => {
    let next = 0;
    ticks(count, ({ n, text }) => {
      if (n !== next || text.length !== 31) reject(new Error(`tick ${n} arrived instead of tick ${next}`));
      next += 1;
      if (next === count) resolve();
    });
  });
}

function check(found, expected) {
  if (found !== expected) throw new Error(`found ${found}, expected ${expected}`);
}

const perItem = (start, items) => ((performance.now() - start) * 1000) / items;
