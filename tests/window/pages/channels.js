import { countTo, sendBytes, ticksLater } from "./bindings/index.js";
import { check, equal, later, until } from "./check.js";

check(async () => {
  // All of it before the reply.
  let seen = 0;
  equal(await countTo({ to: 10_000, onNumber: (number) => equal(number, seen++) }), 10_000);
  equal(seen, 10_000);

  // One at a time, where the callback waits.
  let busy = 0;
  seen = 0;
  const slowly = async (number) => {
    equal([number, busy], [seen++, 0]);
    busy = 1;
    await later(1);
    busy = 0;
  };
  await countTo({ to: 50, onNumber: slowly });
  await until(() => seen === 50, "all have come");

  // Into a stream of the platform's, to its end.
  const written = [];
  let closed = false;
  const sink = new WritableStream({ write: (number) => void written.push(number), close: () => void (closed = true) });
  await countTo({ to: 2000, onNumber: sink });
  await until(() => closed, "the stream is closed");
  equal([written.length, written.at(-1)], [2000, 1999]);

  // Items that are fetched keep their place, and come before the reply.
  const sizes = [10, 1_200_000, 20, 2_000_000, 30];
  const got = [];
  await sendBytes({ sizes, onBytes: (bytes) => void got.push(bytes.length) });
  equal(got, sizes);

  // One that the command keeps.
  let ticks = 0;
  await ticksLater({ count: 20, onTick: () => void ticks++ });
  await until(() => ticks === 20, "the ticks come after the reply");
});
