// The golden bindings as they stand in a project: each flavor and layout in a folder of its own, the client beside it.
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const golden = join(root, "tests/golden/typescript");
const client = join(root, "ipc-runtime/client/dist");
const gathered = join(root, "target/typescript");

rmSync(gathered, { recursive: true, force: true });
for (const name of readdirSync(golden)) {
  for (const layout of ["", "modules"]) {
    const from = join(golden, name, layout);
    if (existsSync(from)) {
      gather(from, join(gathered, name, layout || "single"));
    }
  }
}

function gather(from, to) {
  const isDeclaration = (file) => file.endsWith(".d.ts");
  const isSource = (file) => file.endsWith(".ts") && !isDeclaration(file);
  copy(from, join(to, "typescript"), isSource);
  copy(from, join(to, "javascript"), isDeclaration);
  for (const flavor of ["typescript", "javascript"]) {
    copy(client, join(to, flavor), isDeclaration);
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
