// Receives every value, checks that it is of its type, and sends it back.
import * as bindings from "./bindings/index.js";
import { expectFits, show } from "./fits.js";
import { members } from "./shapes.js";

const { baseSeed, report } = bindings;
const VALUES = 100;
const MAX_REPORTED = 30;

const commands = new Map(Object.values(bindings).map((one) => [one.wireName, one]));

async function round({ name, give, take, shape }, seed) {
  let value;
  try {
    value = await commands.get(give)({ seed });
    expectFits(shape, value);
    await commands.get(take)({ seed, value });
    return undefined;
  } catch (error) {
    const data = error.data === undefined ? "" : ` ${show(error.data)}`;
    return `${name} of seed ${seed}: ${error}${data}; the page had ${show(value)}`;
  }
}

async function run() {
  const base = await baseSeed();
  const wrong = [];
  let values = 0;
  for (const member of members) {
    const seeds = Array.from({ length: VALUES }, (_, nth) => (base + nth) >>> 0);
    const rounds = await Promise.all(seeds.map((seed) => round(member, seed)));
    values += rounds.length;
    const failed = rounds.filter((why) => why !== undefined);
    // One failure of each type is enough.
    if (failed.length > 0) wrong.push(`${failed[0]} (and ${failed.length - 1} others)`);
  }
  const more = wrong.length > MAX_REPORTED ? [`and ${wrong.length - MAX_REPORTED} other types`] : [];
  await report({ values, wrong: [...wrong.slice(0, MAX_REPORTED), ...more] });
}

run().catch((error) => report({ values: 0, wrong: [`${error}\n${error?.stack}`] }));
