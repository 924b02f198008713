import { countTo, guards, numbers, report, spin, total, wait } from "./bindings/index.js";
import { until } from "./check.js";

const round = Number(sessionStorage.getItem("lifetimes") ?? 0);
sessionStorage.setItem("lifetimes", String(round + 1));
const [begun] = await guards();
for (let n = 0; n < 20; n++) wait().catch(() => {});
for (let n = 0; n < 3; n++) spin().catch(() => {});
for (let n = 0; n < 5; n++) {
  numbers({ to: 4_000_000_000 }).next();
  countTo({ to: 4_000_000_000, onNumber: () => {} }).catch(() => {});
  total({ numbers: new ReadableStream({ pull: (to) => to.enqueue(1) }) }).catch(() => {});
}
await until(async () => (await guards())[0] >= begun + 28, "all calls have begun");
if (round < 5) {
  await report({ text: `round ${round}` });
  location.reload();
} else {
  await report({ text: "all are in flight" });
}
