import { command, event, extended } from "./bindings/ipc-internal.js";
import { check, equal, rejection, truth } from "./check.js";

const echoBytes = command("echo_bytes", undefined, extended);
const echoWide = command("echo_wide", undefined, extended);
const sum = command("sum", undefined, extended);
const bytesOf = command("bytes_of", undefined, extended);
const sample = command("sample");
const sampled = event("Sampled", undefined, extended);

const byteAt = (at) => (Math.imul(at, 31) ^ (at >>> 10)) & 255;
const same = (a, b) => a.length === b.length && a.every((byte, at) => byte === b[at]);

check(async () => {
  // Sizes around three limits: bytes within a message, the parts of an attachment, and the longest message.
  const sizes = [0, 1, 2, 3, 65_535, 65_536, 1_000_000, 1_048_576, 1_048_577, 5_000_001, 20_000_000];
  for (const size of sizes) {
    const bytes = await bytesOf({ size });
    truth(bytes instanceof Uint8Array && bytes.length === size && bytes.every((byte, at) => byte === byteAt(at)), `${size} bytes from the core`);
    const [length, total] = await sum({ bytes });
    equal([Number(length), Number(total)], [size, bytes.reduce((all, byte) => all + byte, 0)], `${size} bytes to the core`);
  }

  // Views with an offset, several in one call, many calls at once.
  const whole = await bytesOf({ size: 300_000 });
  const parts = [whole.subarray(7, 200_007), whole.subarray(0, 10), whole.subarray(1), new Uint8Array()];
  const back = await echoBytes({ bytes: parts });
  truth(back.length === 4 && back.every((bytes, at) => same(bytes, parts[at])), "views");
  const many = await Promise.all(Array.from({ length: 20 }, (_, at) => echoBytes({ bytes: [whole.subarray(at), whole.subarray(0, at)] })));
  truth(many.every(([long, short], at) => same(long, whole.subarray(at)) && same(short, whole.subarray(0, at))), "concurrent calls");

  const value = [2n ** 64n - 1n, -(2n ** 127n)];
  const wide = await echoWide({ value });
  truth(wide[0] === value[0] && wide[1] === value[1], "wide integers");

  const tooMany = await rejection(sum({ bytes: new Uint8Array(300 * 1024 * 1024) }));
  equal(tooMany.kind, "overloaded", "bytes that exceed the limit");

  // Small and large events of the same name stay in order.
  const seen = [];
  const all = new Promise((done) => {
    sampled.listen(({ n, bytes }) => {
      truth(bytes.length === (n % 2 === 0 ? 1_100_000 : 10) && bytes.every((byte) => byte === n), `sample ${n}`);
      seen.push(n);
      if (seen.length === 20) done();
    });
  });
  await sample({ count: 20 });
  await all;
  equal(seen, [...seen.keys()], "the samples of the core");
  for (let n = 0; n < 20; n++) sampled.emit({ n, bytes: new Uint8Array(n % 2 === 0 ? 100_000 : 10).fill(n) });
});
