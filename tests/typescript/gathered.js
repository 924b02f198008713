// The files that `gather.js` has gathered, for the tests.
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

export const folder = fileURLToPath(new URL("../../target/typescript", import.meta.url));

/** The files whose names end with `end`, as paths relative to the folder. */
export function filesThatEnd(end) {
  const found = [];
  const folders = [folder];
  for (const inside of folders) {
    for (const entry of readdirSync(inside, { withFileTypes: true })) {
      const path = join(inside, entry.name);
      if (entry.isDirectory()) folders.push(path);
      else if (path.endsWith(end)) found.push(relative(folder, path));
    }
  }
  assert.ok(found.length > 0, `there is no file that ends in ${end}: run \`node gather.js\``);
  return found;
}
