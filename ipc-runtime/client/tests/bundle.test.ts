import assert from "node:assert/strict";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { rollup } from "rollup";

const client = fileURLToPath(new URL("../dist/ipc-internal.js", import.meta.url));

/**
 * Bindings as they are generated: fifty commands and fifty events, every second one with extended
 * values.
 */
const bindings = (pure = ""): string => `
  import { bindings, command, event, extended } from "${client}";
  const api = ${pure} bindings("0123456789abcdef", () => import("./contract.js"));
  ${Array.from(
    { length: 50 },
    (_, i) => `
    export const c${i} = ${pure} command("command_${i}_", api${i % 2 === 0 ? "" : ", extended"});
    export const e${i} = ${pure} event("event_${i}_", api${i % 2 === 0 ? "" : ", extended"});
  `,
  ).join("")}
`;

const bundlers = {
  // esbuild applies `@__NO_SIDE_EFFECTS__` only within a file, so that calls in bindings need
  // `@__PURE__`.
  async esbuild(page: string): Promise<string> {
    const { outputFiles } = await build({
      stdin: { contents: page, resolveDir: "/" },
      bundle: true,
      format: "esm",
      write: false,
      plugins: [
        {
          name: "bindings",
          setup({ onResolve, onLoad }) {
            onResolve({ filter: /^bindings$/ }, () => ({ path: "bindings", namespace: "test" }));
            onResolve({ filter: /contract\.js$/ }, () => ({
              path: "./contract.js",
              external: true,
            }));
            onLoad({ filter: /.*/, namespace: "test" }, () => ({
              contents: bindings("/* @__PURE__ */"),
              resolveDir: "/",
            }));
          },
        },
      ],
    });
    return outputFiles[0]?.text ?? "";
  },

  async rollup(page: string): Promise<string> {
    const modules: Record<string, string> = { page, bindings: bindings() };
    const built = await rollup({
      input: "page",
      external: ["./contract.js"],
      plugins: [
        {
          name: "test",
          resolveId: (id) => (id in modules ? id : null),
          load: (id) => modules[id] ?? null,
        },
      ],
    });
    const { output } = await built.generate({ format: "es" });
    return output[0].code;
  },
};

for (const [name, bundle] of Object.entries(bundlers)) {
  const constants = (text: string): string[] =>
    [...text.matchAll(/(?:command|event)_\d+_/g)].map(([found]) => found);

  test(`${name} drops constants that a page does not use`, async () => {
    const text = await bundle(`import { c8 } from "bindings"; c8();`);
    assert.deepEqual(constants(text), ["command_8_"]);
    assert.ok(text.includes("0123456789abcdef"));
    for (const unused of ["toBase64", "BigInt", "isView", "$bytes", "Symbol.dispose"]) {
      assert.ok(!text.includes(unused), `${unused} is not used`);
    }
  });

  test(`${name} keeps the codec of a constant that is used`, async () => {
    const text = await bundle(`import { e7 } from "bindings"; e7.emit(1n);`);
    assert.deepEqual(constants(text), ["event_7_"]);
    assert.ok(text.includes("$bytes"));
  });

  test(`${name} drops unused bindings`, async () => {
    const text = await bundle(`import "bindings"; console.log("page");`);
    assert.deepEqual(constants(text), []);
    assert.ok(!text.includes("0123456789abcdef") && !text.includes("contract.js"), text);
  });
}
