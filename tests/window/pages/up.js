import { digest, megabytes } from "./bindings/index.js";
import { adler, check, equal } from "./check.js";

check(async () => {
  const count = await megabytes();
  const sum = adler();
  async function* file() {
    const part = new Uint8Array(1 << 20);
    for (let number = 0; number < count; number++) {
      part.fill(number * 31);
      sum.add(part);
      yield part;
    }
  }
  const stored = await digest({ file: file() });
  equal(stored, { size: count * (1 << 20), sum: sum.value() });
});
