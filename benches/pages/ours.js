// The framework, with its generated bindings.
import { addAsync, addInline, addSync, burst, give, items, report, run, take, tick } from "./bindings/index.js";
import { driver } from "./driver.js";

const adds = { inline: addInline, async: addAsync, sync: addSync };
let handler = () => {};
tick.listen((payload) => handler(payload));

const measure = driver({
  add: (where, a, b) => adds[where]({ a, b }),
  ticks: (count, onTick) => {
    handler = onTick;
    void burst({ count });
  },
  stream: async (count, onItem) => {
    for await (const item of items({ count })) onItem(item);
  },
  give: (size) => give({ size }),
  take: (bytes) => take({ bytes }),
});

await run.listen(async ({ instructions }) => {
  try {
    void report({ line: `took ${await measure(JSON.parse(instructions))}` });
  } catch (error) {
    void report({ line: `failed ${error}` });
  }
}).ready;
void report({ line: "ready" });
