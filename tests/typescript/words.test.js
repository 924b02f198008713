// Generated files have no types, statements or directives that hide what a value is.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import ts from "typescript";
import { filesThatEnd, folder } from "./gathered.js";

const { AnyKeyword, EnumDeclaration, Identifier, ModuleDeclaration } = ts.SyntaxKind;

/** Types and statements that are not allowed in generated files. */
function refused(node) {
  if (node.kind === AnyKeyword) return "any";
  if (node.kind === EnumDeclaration) return "enum";
  if (node.kind === ModuleDeclaration) return "namespace";
  if (node.kind === Identifier && node.text === "Proxy") return "Proxy";
  return undefined;
}

/** Directives that turn a check off. Docs may mention them, with a backslash before the `@`. */
const directive = /eslint-disable|(?<!\\)@ts-/;

function findings(name, text) {
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.ES2022);
  const found = [];
  const visit = (node) => {
    const word = refused(node);
    if (word !== undefined) found.push(word);
    ts.forEachChild(node, visit);
  };
  visit(file);
  const lines = text.split("\n").filter((line) => directive.test(line));
  return [...found, ...lines];
}

test("types, statements and directives that are not allowed are found", () => {
  const text = `
    // eslint-disable-next-line
    // @ts-expect-error: \\@ts-ignore
    export enum A { b }
    namespace C {}
    export const d: any[] = [new Proxy({}, {})];
    /** Any \\@ts-nocheck of an enum, "any" namespace. */
    export const any = "enum";
  `;
  assert.equal(findings("a.ts", text).length, 6);
});

for (const end of [".ts", ".js"]) {
  test(`files that end in ${end} have only what is allowed`, () => {
    // Lines that must not compile have directives.
    const names = filesThatEnd(end).filter((name) => !name.includes("corpus/types"));
    for (const name of names) {
      assert.deepEqual(findings(name, readFileSync(join(folder, name), "utf8")), [], name);
    }
  });
}
