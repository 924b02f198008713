import { shout } from "./bindings/index.js";
import { check, equal } from "./check.js";

check(async () => {
  // A conversation: the next line is only said when the last one has been answered.
  const said = [];
  let answer;
  async function* talk() {
    for (const line of ["one", "two", "three"]) {
      const answered = new Promise((resolve) => (answer = resolve));
      yield line;
      await answered;
    }
  }
  for await (const line of shout({ lines: talk() })) {
    said.push(line);
    answer();
  }
  equal(said, ["ONE", "TWO", "THREE"]);

  // Both ways at once, more than either window holds.
  async function* many() {
    for (let line = 0; line < 5000; line++) yield `line ${line}`;
  }
  let next = 0;
  for await (const line of shout({ lines: many() })) equal(line, `LINE ${next++}`);
  equal(next, 5000);
});
