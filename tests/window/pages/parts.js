import { check, equal } from "/check.js";

const whole = new Uint8Array(await (await fetch("/check.js")).arrayBuffer());
const size = whole.length;

async function part(range) {
  const response = await fetch("/check.js", { headers: { range } });
  const bytes = new Uint8Array(await response.arrayBuffer());
  return [response.status, response.headers.get("content-range"), [...bytes]];
}

await check(async () => {
  equal(await part("bytes=2-5"), [206, `bytes 2-5/${size}`, [...whole.slice(2, 6)]]);
  equal(await part("bytes=-3"), [206, `bytes ${size - 3}-${size - 1}/${size}`, [...whole.slice(-3)]]);
  equal(await part("bytes=10-"), [206, `bytes 10-${size - 1}/${size}`, [...whole.slice(10)]]);
  equal(await part(`bytes=${size}-`), [416, `bytes */${size}`, []]);
  equal(await part("bytes=0-1,4-5"), [200, null, [...whole]]);
});
