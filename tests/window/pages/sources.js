import { digest, firstOf, total } from "./bindings/index.js";
import { adler, check, equal, later, rejection, truth, until } from "./check.js";

check(async () => {
  let returned = 0;
  async function* count(to) {
    try {
      for (let number = 0; number < to; number++) yield number;
    } finally {
      returned++;
    }
  }
  equal(await total({ numbers: count(5000) }), 12_497_500);
  const readable = new ReadableStream({
    pull(to) {
      this.next = (this.next ?? 0) + 1;
      if (this.next > 2000) to.close();
      else to.enqueue(this.next);
    },
  });
  equal(await total({ numbers: readable }), 2_001_000);
  await until(() => returned === 1, "the generator has ended");

  // A command that stops reading stops the source.
  equal(await firstOf({ numbers: count(1e9) }), 0);
  await until(() => returned === 2, "the generator was stopped");

  // An error of the source reaches the command.
  async function* broken() {
    yield 1;
    throw new Error("no more");
  }
  const error = await rejection(total({ numbers: broken() }));
  truth(error.message.includes("no more"), error.message);

  // A file, with progress.
  const bytes = new Uint8Array(7_654_321).map((_, at) => at * 31);
  const sum = adler();
  sum.add(bytes);
  const updates = [];
  const stored = await digest({ file: new File([bytes], "a.bin"), progress: (update) => void updates.push(update.done) });
  equal(stored, { size: bytes.length, sum: sum.value() });
  await until(() => updates.at(-1) === bytes.length, "the last progress has arrived");
  truth(updates.every((done, at) => at === 0 || done >= updates[at - 1]), "the progress never goes back");

  // A source that reuses its buffer.
  async function* reused() {
    const buffer = new Uint8Array(100_000);
    for (let part = 0; part < 10; part++) {
      buffer.fill(part);
      yield buffer;
      buffer.fill(99);
    }
  }
  const expected = adler();
  for (let part = 0; part < 10; part++) expected.add(new Uint8Array(100_000).fill(part));
  equal(await digest({ file: reused() }), { size: 1_000_000, sum: expected.value() });
  await later(0);
});
