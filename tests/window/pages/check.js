// Assertions, and reports to the scenario.
import { report } from "./bindings/index.js";

/** Runs the checks of a page, and reports "passed" or the first failure. */
export async function check(body) {
  try {
    await body();
    await report({ text: "passed" });
  } catch (error) {
    await report({ text: `failed: ${error?.stack ? `${error}\n${error.stack}` : String(error)}` });
  }
}

export function equal(found, expected, subject = "value") {
  const [a, b] = [JSON.stringify(found), JSON.stringify(expected)];
  if (a !== b) throw new Error(`${subject}: found ${a}, expected ${b}`);
}

export function truth(condition, message) {
  if (!condition) throw new Error(message);
}

/** Returns the error with which a promise rejects. */
export async function rejection(promise) {
  let value;
  try {
    value = await promise;
  } catch (error) {
    return error;
  }
  throw new Error(`the promise resolved to ${JSON.stringify(value)}`);
}

export const later = (millis) => new Promise((done) => setTimeout(done, millis));

/** The checksum Adler-32, as in the core. */
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

/** Waits until a condition holds. */
export async function until(holds, condition) {
  for (let tries = 0; !(await holds()); tries++) {
    if (tries === 500) throw new Error(`timed out waiting until ${condition}`);
    await later(10);
  }
}
