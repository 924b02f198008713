// All bindings of the workspace as they stand in a project: each flavor and layout in a folder of its own, with the client
// beside it. Some are in the tree, others were left behind by the tests of the crates.
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const golden = join(root, "tests/golden/typescript");
const client = join(root, "ipc-runtime/client/dist");
const left = resolve(root, process.env.CARGO_TARGET_DIR ?? "target", "tmp/bindings");
const gathered = join(root, "target/typescript");

if (!existsSync(left)) throw new Error(`${left} is missing: run \`cargo test -p ipc-tests --test typescript\``);

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
for (const folder of ["tests/corpus/bindings", "tests/corpus/types", ...examples()]) {
  cpSync(join(root, folder), join(gathered, folder), { recursive: true });
}

cpSync(left, join(gathered, "left"), { recursive: true });

/** The goldens of one api are in all languages. */
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

/** Copies the files of a folder that are wanted, and those below it but for another layout's. */
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

/** Where the bindings of examples are: wherever their client is. */
function examples() {
  const found = [];
  const folders = [join(root, "examples")];
  for (const folder of folders) {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory() && entry.name !== "node_modules") {
        folders.push(path);
      } else if (entry.name === "ipc.d.ts") {
        found.push(relative(root, dirname(path)));
      }
    }
  }
  return found;
}
