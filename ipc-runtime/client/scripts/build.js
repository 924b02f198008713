// Writes dist/ from src/. The same sources always give the same bytes, so CI can build and compare.
import { mkdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { rollup } from "rollup";
import { dts } from "rollup-plugin-dts";
import ts from "typescript";

const target = "ES2022";
const banner = "// Built from ipc-runtime/client/src. Edit that, and run `npm run build` there.\n";

/** Takes the types out and leaves the rest, comments included. */
const eraseTypes = {
  name: "erase-types",
  transform(code, fileName) {
    const compilerOptions = { target, module: "ESNext", verbatimModuleSyntax: true };
    return { code: ts.transpileModule(code, { fileName, compilerOptions }).outputText, map: null };
  },
};

/** Other entries import the client, and do not hold it once more. */
const client = {
  name: "client",
  resolveId: (id, from) => (from !== undefined && id === "./index.ts" ? { id: "./ipc.js", external: true } : null),
};

const bundle = async (entry, plugins) => {
  // Everything is used. Shaking would only rewrite what it keeps.
  const built = await rollup({ input: path(`src/${entry}`), plugins: [client, ...plugins], onwarn: fail, treeshake: false });
  const { output } = await built.generate({ format: "es" });
  return output[0].code;
};

/** The injected script: one expression, a function that takes the configuration. */
const script = async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { install } from "./src/webview.ts"; install(config);`,
      resolveDir: path(""),
    },
    banner: { js: '(config)=>{"use strict";' },
    footer: { js: "}" },
    bundle: true,
    format: "iife",
    logLevel: "warning",
    minify: true,
    target,
    write: false,
  });
  return outputFiles[0].text;
};

function fail(warning) {
  throw new Error(warning.message);
}

function path(relative) {
  return fileURLToPath(new URL(`../${relative}`, import.meta.url));
}

await mkdir(path("dist"), { recursive: true });
for (const [entry, name] of [
  ["index.ts", "ipc"],
  ["testing.ts", "testing"],
  ["differences.ts", "differences"],
]) {
  const types = await bundle(entry, [dts({ tsconfig: path("tsconfig.json") })]);
  await writeFile(path(`dist/${name}.js`), banner + (await bundle(entry, [eraseTypes])));
  await writeFile(path(`dist/${name}.d.ts`), `${banner}/// <reference lib="esnext.disposable" />\n${types}`);
}
await writeFile(path("dist/webview.js"), await script());
