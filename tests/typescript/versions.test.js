// The bindings compile under old and new versions of TypeScript.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { test } from "node:test";

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const { devDependencies } = JSON.parse(readFileSync(path("package.json"), "utf8"));
const versions = Object.keys(devDependencies).filter((name) => /^typescript(-\d.*)?$/.test(name));

const project = path("../../target/typescript/versions.json");
const compilerOptions = {
  target: "ES2022",
  lib: ["ES2022", "DOM", "DOM.Iterable", "DOM.AsyncIterable"],
  types: [],
  module: "NodeNext",
  moduleResolution: "NodeNext",
  noEmit: true,
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: false,
};
writeFileSync(project, JSON.stringify({ compilerOptions, files: [path("versions/bytes.ts")] }));

for (const name of versions) {
  test(`bytes fit where they are used, with ${name}`, () => {
    const tsc = path(`node_modules/${name}/bin/tsc`);
    const { status, stdout, stderr } = spawnSync(process.execPath, [tsc, "-p", project], { encoding: "utf8" });
    assert.equal(status, 0, stdout + stderr);
  });
}
