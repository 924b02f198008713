// Gathers all bindings of the workspace as they are in a project: each flavor and layout in a
// folder of its own, with the client beside it. Some are committed; the others are written by tests
// of the crates.
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const golden = join(root, "tests/golden/typescript");
const client = join(root, "ipc-runtime/client/dist");
const written = resolve(root, process.env.CARGO_TARGET_DIR ?? "target", "tmp");
const bindings = join(written, "bindings");
const corpus = join(written, "corpus");
const gathered = join(root, "target/typescript");

for (const [folder, command] of [
  [bindings, "cargo test -p ipc-tests --test typescript"],
  [corpus, "cargo test -p ipc-corpus --test kept"],
]) {
  if (!existsSync(folder)) throw new Error(`${folder} is missing: run \`${command}\``);
}

rmSync(gathered, { recursive: true, force: true });
mkdirSync(gathered, { recursive: true });
writeFileSync(join(gathered, "package.json"), '{ "type": "module" }\n');

for (const name of readdirSync(golden)) {
  for (const layout of ["", "modules"]) {
    const from = join(golden, name, layout);
    if (existsSync(from)) {
      gather(from, join(gathered, "golden", name, layout || "single"));
    }
  }
}
for (const folder of examples()) {
  cpSync(join(root, folder), join(gathered, folder), { recursive: true });
}
cpSync(bindings, join(gathered, "bindings"), { recursive: true });
cpSync(corpus, join(gathered, "corpus"), { recursive: true });
// Pages that use the bindings of `library.rs`.
cpSync(join(root, "tests/typescript/uses"), join(gathered, "uses"), { recursive: true });

// The samples of the README and the guides, which are written for people: they are compiled, and not linted.
const guides = join(written, "guides");
if (!existsSync(guides)) throw new Error(`${guides} is missing: run \`cargo test -p ipc-guides\``);
rmSync(join(root, "target/guides"), { recursive: true, force: true });
cpSync(guides, join(root, "target/guides"), { recursive: true });

/** Copies the golden files of one api, a folder for each language. */
function gather(from, to) {
  const isScript = (file) => file.endsWith(".js");
  const isDeclaration = (file) => file.endsWith(".d.ts");
  const isSource = (file) => file.endsWith(".ts") && !isDeclaration(file);
  const isOfClient = (file) => /^(ipc|ipc-internal|testing|differences)\.(js|d\.ts)$/.test(file);
  copy(from, join(to, "typescript"), isSource);
  copy(from, join(to, "javascript"), (file) => isScript(file) || isDeclaration(file));
  for (const flavor of ["typescript", "javascript"]) {
    copy(client, join(to, flavor), isOfClient);
  }
}

/** Copies the wanted files of a folder and those below it, except for another layout. */
function copy(from, to, isWanted) {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isFile() && isWanted(entry.name)) {
      cpSync(source, target);
    } else if (entry.isDirectory() && entry.name !== "modules") {
      copy(source, target, isWanted);
    }
  }
}

/** The folders of the examples' bindings. */
function examples() {
  const found = [];
  const folders = [join(root, "examples")];
  for (const folder of folders) {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (!entry.isDirectory() || entry.name === "node_modules") continue;
      if (entry.name === "bindings") found.push(relative(root, path));
      else folders.push(path);
    }
  }
  return found;
}
