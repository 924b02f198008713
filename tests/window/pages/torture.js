import { countTo, echo, guards, numbers, report, spin, total, wait } from "./bindings/index.js";
import { until } from "./check.js";

const [begun] = await guards();
for (let n = 0; n < 80; n++) wait().catch(() => {});
for (let n = 0; n < 2; n++) spin().catch(() => {});
for (let n = 0; n < 11; n++) echo({ text: "x".repeat(1000) }).catch(() => {});
for (let n = 0; n < 4; n++) {
  (async () => {
    for await (const number of numbers({ to: 4_000_000_000 })) if (number < 0) break;
  })().catch(() => {});
}
for (let n = 0; n < 3; n++) {
  countTo({ to: 4_000_000_000, onNumber: () => {} }).catch(() => {});
  total({ numbers: new ReadableStream({ pull: (to) => to.enqueue(1) }) }).catch(() => {});
}
await until(async () => (await guards())[0] >= begun + 86, "all calls have begun");
await report({ text: "up" });
