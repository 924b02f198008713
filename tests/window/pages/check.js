// What pages use to look and to tell.
import { report } from "./bindings/index.js";

/** Runs a page's checks, and reports "passed" or what went wrong. */
export async function check(body) {
  try {
    await body();
    await report({ text: "passed" });
  } catch (error) {
    await report({ text: `failed: ${error?.stack ? `${error}\n${error.stack}` : String(error)}` });
  }
}

export function equal(found, expected, what = "") {
  const [a, b] = [JSON.stringify(found), JSON.stringify(expected)];
  if (a !== b) throw new Error(`${what} found ${a}, expected ${b}`);
}

export function truth(found, what) {
  if (!found) throw new Error(what);
}

/** The error that a promise rejects with. */
export async function rejection(promise) {
  let value;
  try {
    value = await promise;
  } catch (error) {
    return error;
  }
  throw new Error(`it resolved to ${JSON.stringify(value)}`);
}

export const later = (millis) => new Promise((done) => setTimeout(done, millis));

/** Adler-32, as the core has it. */
export function adler() {
  let [a, b] = [1, 0];
  return {
    add(bytes) {
      for (let at = 0; at < bytes.length; ) {
        for (const end = Math.min(at + 5552, bytes.length); at < end; at++) b += a += bytes[at];
        a %= 65521;
        b %= 65521;
      }
    },
    value: () => ((b << 16) | a) >>> 0,
  };
}

/** Waits until something holds. */
export async function until(holds, what) {
  for (let tries = 0; !(await holds()); tries++) {
    if (tries === 500) throw new Error(`it never came to this: ${what}`);
    await later(10);
  }
}
