// Does what a new user does: takes Vite's template in its present version, adds bindings, and calls
// some commands. The project has to build and to pass the template's lints, with none of its
// settings changed. `npm run trial` needs a network.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
// Outside of the repository, since lints skip the files that its `.gitignore` names.
const folder = mkdtempSync(join(tmpdir(), "trial-"));
const project = join(folder, "app");
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

/** Runs npm, and returns its output. */
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

const bindings = join(project, "src/bindings");
const editor = join(root, "examples/notes/ui/src/bindings/editor");
const client = join(root, "ipc-runtime/client/dist");
mkdirSync(bindings);
for (const name of readdirSync(editor)) {
  // The example shares a client with others. An application has the client beside its bindings.
  const text = readFileSync(join(editor, name), "utf8");
  writeFileSync(join(bindings, name), text.replaceAll('"ipc-client/', '"./'));
}
for (const name of readdirSync(client)) cpSync(join(client, name), join(bindings, name));
rmSync(join(bindings, "webview.js"));
cpSync(fileURLToPath(new URL("trial/App.tsx", import.meta.url)), join(project, "src/App.tsx"));
npm(project, "run", "build");
// Warnings do not fail the lints, so their output is checked too.
assert.doesNotMatch(npm(project, "run", "lint"), /src\/(bindings|App)/);
console.log("the bindings build and pass the lints");
