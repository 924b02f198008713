import { deliver, entry, report, status } from "./bindings/index.js";
import { check, equal, later } from "./check.js";

let last = -1;
let seen = 0;
status.listen((value) => {
  if (last === -1) report({ text: `kept ${value}` });
  last = value;
  seen++;
  if (value === 9999) report({ text: "last 9999" }).then(() => check(rest));
});

async function rest() {
  // A later listener of the same page.
  const late = [];
  status.listen((value) => late.push(value));
  await later(0);
  equal(late, [9999]);

  let next = 0;
  const stop = entry.listen(([number]) => equal(number, next++));
  await stop.ready;
  equal(await deliver({ count: 2000 }), 2000);
  for (let tries = 0; next < 2000 && tries < 500; tries++) await later(10);
  equal(next, 2000);
}
