// Prints what a page has to load, minified and compressed, and fails where it is more than promised.
import { readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const page = `
  import { command, event, safe } from "./dist/ipc.js";
  const save = command("save_note");
  event("NoteSaved").listen(console.log);
  console.log(await safe(save()));
`;

const { outputFiles } = await build({
  stdin: { contents: page, resolveDir: fileURLToPath(new URL("..", import.meta.url)) },
  bundle: true,
  format: "esm",
  minify: true,
  target: "ES2022",
  write: false,
});
const client = outputFiles[0].text;
const webview = await readFile(new URL("../dist/webview.js", import.meta.url), "utf8");

for (const [what, text, limit] of [
  ["client", client, 4096],
  ["client and webview script", client + webview, 8192],
]) {
  const size = gzipSync(text, { level: 9 }).length;
  console.log(`${what}: ${text.length} bytes, ${size} compressed (at most ${limit})`);
  if (size > limit) process.exitCode = 1;
}
