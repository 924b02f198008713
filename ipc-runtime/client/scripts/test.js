// Runs the tests against the files in dist/, with the test runner of Node.
import { spawnSync } from "node:child_process";
import { readdirSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const names = readdirSync(`${root}tests`).filter((name) => name.endsWith(".test.ts"));

// At the same depth as tests/, so that relative paths stay valid.
rmSync(`${root}.tests`, { recursive: true, force: true });
buildSync({
  absWorkingDir: root,
  entryPoints: names.map((name) => `tests/${name}`),
  outdir: ".tests",
  bundle: true,
  external: ["../dist/*"],
  format: "esm",
  packages: "external",
  platform: "node",
  sourcemap: "inline",
  target: "ES2022",
});

const files = names.map((name) => `.tests/${name.replace(/ts$/, "js")}`);
const runner = ["--enable-source-maps", "--test", ...files];
const { status } = spawnSync(process.execPath, runner, { cwd: root, stdio: "inherit" });
process.exitCode = status ?? 1;
