import { digestOfParts, megabytes, parts } from "./bindings/index.js";
import { adler, check, equal } from "./check.js";

check(async () => {
  const [count, size] = [await megabytes(), 1 << 20];
  let [sum, total] = [adler(), 0];
  for await (const part of parts({ count, size })) {
    sum.add(part);
    total += part.length;
  }
  equal({ size: total, sum: sum.value() }, await digestOfParts({ count, size }));
});
