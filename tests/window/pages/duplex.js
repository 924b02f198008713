import { shout } from "./bindings/index.js";
import { check, equal } from "./check.js";

check(async () => {
  // The page sends the next line only after the reply to the last.
  const received = [];
  let proceed;
  async function* talk() {
    for (const line of ["one", "two", "three"]) {
      const answered = new Promise((resolve) => (proceed = resolve));
      yield line;
      await answered;
    }
  }
  for await (const line of shout({ lines: talk() })) {
    received.push(line);
    proceed();
  }
  equal(received, ["ONE", "TWO", "THREE"]);

  // Both directions at once, with more lines than either window holds.
  async function* many() {
    for (let line = 0; line < 5000; line++) yield `line ${line}`;
  }
  let next = 0;
  for await (const line of shout({ lines: many() })) equal(line, `LINE ${next++}`);
  equal(next, 5000);
});
