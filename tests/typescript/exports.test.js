// A script exports what its declarations say.
import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import ts from "typescript";
import { filesThatEnd, folder } from "./gathered.js";

const declarations = filesThatEnd(".d.ts");
const options = { module: ts.ModuleKind.NodeNext, target: ts.ScriptTarget.ES2022, lib: ["lib.es2022.d.ts", "lib.dom.d.ts"] };
const program = ts.createProgram(declarations.map((name) => join(folder, name)), options);
const checker = program.getTypeChecker();

/** The names of the values that a file of declarations exports. */
function declaredIn(name) {
  const file = checker.getSymbolAtLocation(program.getSourceFile(join(folder, name)));
  const values = checker.getExportsOfModule(file).filter((symbol) => {
    const isAlias = symbol.flags & ts.SymbolFlags.Alias;
    return (isAlias ? checker.getAliasedSymbol(symbol) : symbol).flags & ts.SymbolFlags.Value;
  });
  return values.map((symbol) => symbol.name).sort();
}

for (const name of declarations) {
  test(`${name} declares what the script exports`, async () => {
    const script = join(folder, name.replace(/\.d\.ts$/, ".js"));
    const exported = await import(pathToFileURL(script).href);
    assert.deepEqual(Object.keys(exported).sort(), declaredIn(name));
  });
}
