import { waitInOnUi, waitOnUi } from "./bindings/index.js";
import { check, equal } from "./check.js";

check(async () => {
  const [title, unbuilt] = await waitOnUi();
  equal(title, "waits");
  equal(unbuilt.includes("cannot wait for what it has to build itself"), true);

  const never = async function* () {
    await new Promise(() => {});
  };
  const [again, read] = await waitInOnUi({ numbers: never() });
  equal(again, "waits");
  equal(read.includes("which cannot wait for them"), true);
});
