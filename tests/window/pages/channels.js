import { countTo, sendBytes, ticksLater } from "./bindings/index.js";
import { check, equal, later, until } from "./check.js";

check(async () => {
  // All messages arrive before the reply.
  let seen = 0;
  equal(await countTo({ to: 10_000, onNumber: (number) => equal(number, seen++) }), 10_000);
  equal(seen, 10_000);

  // A callback that returns a promise gets one message at a time.
  let busy = 0;
  seen = 0;
  const slowly = async (number) => {
    equal([number, busy], [seen++, 0]);
    busy = 1;
    await later(1);
    busy = 0;
  };
  await countTo({ to: 50, onNumber: slowly });
  await until(() => seen === 50, "all messages have arrived");

  // A channel can write to a `WritableStream`, and closes it.
  const written = [];
  let closed = false;
  const sink = new WritableStream({ write: (number) => void written.push(number), close: () => void (closed = true) });
  await countTo({ to: 2000, onNumber: sink });
  await until(() => closed, "the stream is closed");
  equal([written.length, written.at(-1)], [2000, 1999]);

  // Large messages, which are fetched, stay in order and arrive before the reply.
  const sizes = [10, 1_200_000, 20, 2_000_000, 30];
  const received = [];
  await sendBytes({ sizes, onBytes: (bytes) => void received.push(bytes.length) });
  equal(received, sizes);

  // A command can keep a channel after its reply.
  let ticks = 0;
  await ticksLater({ count: 20, onTick: () => void ticks++ });
  await until(() => ticks === 20, "the ticks have arrived after the reply");
});
