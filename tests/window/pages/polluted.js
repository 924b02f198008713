import { bytesOf, echo, flood, refuse, sum, tick } from "./bindings/index.js";
import { check, equal } from "./check.js";

check(async () => {
  equal(await echo({ text: "hi" }, { timeout: 60_000 }), "hi");
  // Large enough to be sent out of band.
  equal((await bytesOf({ size: 3_000_000 })).length, 3_000_000);
  equal(String(await sum({ bytes: new Uint8Array(300_000).fill(1) })), "300000,300000");
  equal(await refuse({ size: 20 }).catch(({ data }) => data.kind), "too_large");
  const first = new Promise((done) => tick.listen(done).ready.then(() => flood({ ticks: 1 })));
  equal((await first).n, 0);
});
