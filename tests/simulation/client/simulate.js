// Random lives of pages with the shipped client: see `cargo xtask simulate --client`.
//
//     node simulate.js PROGRAM [--seed N | --seeds N] [--operations M]
//
// PROGRAM is the built `ipc-simulation`.

import { Core } from "./core.js";
import { Life } from "./life.js";

/** How many lines of the trace a failure shows. */
const SHOWN = 40;

const [program, ...rest] = process.argv.slice(2);
const options = { seed: undefined, seeds: 500, operations: 300 };
for (let at = 0; at < rest.length; at += 2) {
  const name = rest[at].replace(/^--/, "");
  const number = Number(rest[at + 1]);
  if (!(name in options) || !Number.isSafeInteger(number)) throw new Error("usage: simulate.js PROGRAM [--seed N | --seeds N] [--operations M]");
  options[name] = number;
}

let life;
process.on("unhandledRejection", (error) => life?.wrong(`nobody handles a rejection: ${error?.stack ?? error}`));
process.on("uncaughtException", (error) => life?.wrong(`nobody catches: ${error?.stack ?? error}`));

const begin = performance.now();
const all = { operations: 0, calls: 0, items: 0, reloads: 0 };
const core = new Core(program);
const seeds = options.seed === undefined ? [...Array(options.seeds).keys()] : [options.seed];
for (const seed of seeds) {
  life = new Life(seed, core);
  try {
    await life.live(options.operations);
  } catch (error) {
    console.log(`${life.trace.slice(options.seed === undefined ? -SHOWN : 0).join("\n")}\nseed ${seed}, ${error.stack}`);
    console.log(`all of it: cargo xtask simulate --client --seed ${seed} --operations ${options.operations}`);
    process.exit(1);
  }
  if (options.seed !== undefined) console.log(life.trace.join("\n"));
  for (const name of Object.keys(all)) all[name] += life.figures[name];
}
await core.end();
const time = ((performance.now() - begin) / 1000).toFixed(1);
console.log(`${all.operations} operations, ${all.calls} calls, ${all.items} items, ${all.reloads} reloads of the client in ${time} s`);
