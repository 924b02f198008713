// Builds dist/ from src/. The same sources always give the same bytes, so that CI can build and
// compare.
import { mkdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { rollup } from "rollup";
import { dts } from "rollup-plugin-dts";
import ts from "typescript";

const target = "ES2022";
const banner = "// Built from ipc-runtime/client/src. Edit that, and run `npm run build` there.\n";

/** Erases types, and keeps everything else, comments included. */
const eraseTypes = {
  name: "erase-types",
  transform(code, fileName) {
    const compilerOptions = { target, module: "ESNext", verbatimModuleSyntax: true };
    return { code: ts.transpileModule(code, { fileName, compilerOptions }).outputText, map: null };
  },
};

/**
 * All entries share one copy of the client, and so its state: they import it from
 * `ipc-internal.js`.
 */
const sharedClient = {
  name: "shared-client",
  resolveId: (id, from) =>
    from !== undefined && /^\.\.?\/internal\.ts$/.test(id)
      ? { id: "./ipc-internal.js", external: true }
      : null,
};

const bundle = async (entry, plugins) => {
  const built = await rollup({
    input: path(`src/${entry}`),
    plugins: [sharedClient, ...plugins],
    onwarn: fail,
    // Everything is used. Tree shaking would only reformat the code.
    treeshake: false,
  });
  const { output } = await built.generate({ format: "es" });
  return output[0].code;
};

/**
 * Builds the script that is injected into pages: an expression, whose value is a function of the
 * configuration.
 */
const script = async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { install } from "./src/bridge/webview.ts"; install(config);`,
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
  ["ipc.ts", "ipc"],
  ["internal.ts", "ipc-internal"],
  ["testing.ts", "testing"],
  ["differences.ts", "differences"],
]) {
  const types = await bundle(entry, [dts({ tsconfig: path("tsconfig.json") })]);
  await writeFile(path(`dist/${name}.js`), banner + (await bundle(entry, [eraseTypes])));
  await writeFile(
    path(`dist/${name}.d.ts`),
    `${banner}/// <reference lib="esnext.disposable" />\n${types}`,
  );
}
await writeFile(path("dist/webview.js"), await script());
