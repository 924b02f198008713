// Prints the size of the code that a page loads, minified and compressed. Fails if it exceeds its
// limit.
import { readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** A page with one command and one event, as generated bindings declare them. */
const page = (codec) => `
  import { bindings, command, event, extended } from "./dist/ipc-internal.js";
  import { safe } from "./dist/ipc.js";
  const api = bindings("0123456789abcdef", () => import("./contract.js"));
  const save = command("save_note", api, ${codec});
  event("NoteSaved", api, ${codec}).listen(console.log);
  console.log(await safe(save()));
`;

async function bundle(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: fileURLToPath(new URL("..", import.meta.url)) },
    bundle: true,
    external: ["./contract.js"],
    format: "esm",
    minify: true,
    target: "ES2022",
    write: false,
  });
  return outputFiles[0].text;
}

const client = await bundle(page("undefined"));
const extended = await bundle(page("extended"));
const webview = await readFile(new URL("../dist/webview.js", import.meta.url), "utf8");

for (const [name, text, limit] of [
  ["client", client, 4856],
  ["client and webview script", client + webview, 8192],
  ["client with extended values", extended],
  ["client with extended values and webview script", extended + webview, 8920],
]) {
  const size = gzipSync(text, { level: 9 }).length;
  console.log(
    `${name}: ${text.length} bytes, ${size} compressed${limit === undefined ? "" : ` (limit ${limit})`}`,
  );
  if (size > limit) process.exitCode = 1;
}
