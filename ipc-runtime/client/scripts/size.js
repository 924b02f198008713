// Prints what a page has to load, minified and compressed, and fails where it is more than promised.
import { readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** A page with one command and one event, as bindings declare them. */
const page = (codec) => `
  import { bindings, command, event, extended, safe } from "./dist/ipc.js";
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

for (const [what, text, limit] of [
  ["client", client, 4736],
  ["client and webview script", client + webview, 8192],
  ["client with extended values", extended],
  ["client with extended values and webview script", extended + webview, 8704],
]) {
  const size = gzipSync(text, { level: 9 }).length;
  console.log(`${what}: ${text.length} bytes, ${size} compressed${limit === undefined ? "" : ` (at most ${limit})`}`);
  if (size > limit) process.exitCode = 1;
}
