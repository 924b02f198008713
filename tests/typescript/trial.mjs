// What somebody new does: takes Vite's own template, as it is today, adds bindings, calls some. It has to build and to pass
// the template's lints, and none of its settings is touched. Needs a network; `npm run trial`.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
// Not in the tree: lints pass over what its `.gitignore` names.
const folder = mkdtempSync(join(tmpdir(), "trial-"));
const project = join(folder, "app");
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

/** Runs npm, and gives what it has printed. */
function npm(cwd, ...args) {
  console.log(`\n==> npm ${args.join(" ")}`);
  const shell = process.platform === "win32";
  const { status, stdout } = spawnSync("npm", args, { cwd, shell, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
  console.log(stdout);
  assert.equal(status, 0, `npm ${args.join(" ")}`);
  return stdout;
}

npm(folder, "create", "--yes", "vite@latest", "app", "--", "--template", "react-ts", "--no-interactive");
npm(project, "install", "--no-fund", "--no-audit");
console.log(readFileSync(join(project, "package.json"), "utf8"));

cpSync(join(root, "examples/notes/ui/src/bindings/editor"), join(project, "src/bindings"), { recursive: true });
cpSync(fileURLToPath(new URL("trial/App.tsx", import.meta.url)), join(project, "src/App.tsx"));
npm(project, "run", "build");
// What only warns is said all the same.
assert.doesNotMatch(npm(project, "run", "lint"), /src\/(bindings|App)/);
console.log("the bindings build and pass the lints");
