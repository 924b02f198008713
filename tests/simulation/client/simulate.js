// Simulates random pages with the shipped client. See `cargo xtask simulate --client`.
//
//     node simulate.js PROGRAM [--seed N | --seeds N] [--operations M]
//
// PROGRAM is the built `ipc-simulation`.

import { Core } from "./core.js";
import { Simulation } from "./simulation.js";

/** The number of trace lines that a failure shows. */
const SHOWN = 40;

const [program, ...rest] = process.argv.slice(2);
const options = { seed: undefined, seeds: 500, operations: 300 };
for (let at = 0; at < rest.length; at += 2) {
  const name = rest[at].replace(/^--/, "");
  const number = Number(rest[at + 1]);
  if (!(name in options) || !Number.isSafeInteger(number)) throw new Error("usage: simulate.js PROGRAM [--seed N | --seeds N] [--operations M]");
  options[name] = number;
}

let simulation;
process.on("unhandledRejection", (error) => simulation?.fail(`an unhandled rejection: ${error?.stack ?? error}`));
process.on("uncaughtException", (error) => simulation?.fail(`an uncaught error: ${error?.stack ?? error}`));

const begin = performance.now();
const all = { operations: 0, calls: 0, items: 0, reloads: 0 };
const core = new Core(program);
const seeds = options.seed === undefined ? [...Array(options.seeds).keys()] : [options.seed];
for (const seed of seeds) {
  simulation = new Simulation(seed, core);
  try {
    await simulation.run(options.operations);
  } catch (error) {
    console.log(`${simulation.trace.slice(options.seed === undefined ? -SHOWN : 0).join("\n")}\nseed ${seed}, ${error.stack}`);
    console.log(`for the whole trace: cargo xtask simulate --client --seed ${seed} --operations ${options.operations}`);
    process.exit(1);
  }
  if (options.seed !== undefined) console.log(simulation.trace.join("\n"));
  for (const name of Object.keys(all)) all[name] += simulation.figures[name];
}
await core.end();
const time = ((performance.now() - begin) / 1000).toFixed(1);
console.log(`${all.operations} operations, ${all.calls} calls, ${all.items} items, ${all.reloads} reloads of the client in ${time} s`);
