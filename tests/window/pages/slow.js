import * as ipc from "./bindings/index.js";
import { check, equal } from "./check.js";

const adds = [ipc.addInline, ipc.addAsync, ipc.addLater, ipc.addSync];

check(async () => {
  for (let round = 0; round < 3; round += 1) {
    const order = [];
    const slow = ipc.sleeps({ millis: 1000 }).then(() => order.push("slow"));
    const quick = Array.from({ length: 1000 }, (_, n) =>
      adds[n % 4]({ a: n, b: 0 }).then(() => order.push("quick")),
    );
    await Promise.all([slow, ...quick]);
    equal(order.indexOf("slow"), 1000, "replies before that of the slow call");
  }
});
