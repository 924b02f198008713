// "Go to definition", as editors ask the compiler's language server for it, in bindings that the
// tests of the crates have written.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const bindings = resolve(root, process.env.CARGO_TARGET_DIR ?? "target", "tmp/source-map");
const rust = fileURLToPath(new URL("source_map.rs", import.meta.url));
const lines = readFileSync(rust, "utf8").split("\n");

/** A name in the bindings, the line that declares it in Rust, and its name there. */
const declarations = [
  ["openShelf", "async fn open_shelf(", "open_shelf"],
  ["shut", "fn close_shelf(", "close_shelf"],
  ["shelfOpened", "struct ShelfOpened {", "ShelfOpened"],
  ["ShelfOpened", "struct ShelfOpened {", "ShelfOpened"],
  ["Shelf", "struct Shelf<T> {", "Shelf"],
  ["OpenError", "enum OpenError {", "OpenError"],
];

/** The language server. It answers requests in their order. */
class Server {
  #process = spawn(process.execPath, [createRequire(import.meta.url).resolve("typescript/lib/tsserver.js")], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  #sent = 0;
  #waiting = new Map();

  constructor() {
    createInterface(this.#process.stdout).on("line", (line) => {
      const message = line.startsWith("{") ? JSON.parse(line) : {};
      if (message.type === "response") this.#waiting.get(message.request_seq)?.(message);
    });
  }

  send(command, args) {
    const seq = ++this.#sent;
    this.#process.stdin.write(`${JSON.stringify({ seq, type: "request", command, arguments: args })}\n`);
    return seq;
  }

  async ask(command, args) {
    const answer = await new Promise((resolve) => this.#waiting.set(this.send(command, args), resolve));
    assert.ok(answer.success, answer.message);
    return answer.body;
  }

  async exit() {
    this.send("exit");
    await once(this.#process, "exit");
  }
}

const server = new Server();
after(() => server.exit());

for (const layout of ["single", "modules"]) {
  const folder = join(bindings, layout);
  assert.ok(existsSync(folder), `${folder} is missing: run \`cargo test -p ipc-tests --test typescript\``);
  const names = [...declarations.map(([name]) => name), "IpcError"];
  const page = join(bindings, `${layout}.ts`);
  writeFileSync(page, `import {\n${names.join(",\n")}\n} from "./${layout}/index.js";\n`);
  server.send("open", { file: page });
  const definitions = async (name) => {
    const body = await server.ask("definitionAndBoundSpan", { file: page, line: names.indexOf(name) + 2, offset: 1 });
    return body.definitions.map(({ file, start }) => ({ file: resolve(file), ...start }));
  };

  for (const [name, declared, own] of declarations) {
    test(`${layout}: ${name} leads to \`${declared}\``, async () => {
      const line = lines.findIndex((line) => line.includes(declared));
      const place = { file: rust, line: line + 1, offset: lines[line].indexOf(own) + 1 };
      assert.deepEqual(await definitions(name), [place]);
    });
  }

  test(`${layout}: a name of the client leads to the client`, async () => {
    const files = (await definitions("IpcError")).map(({ file }) => file);
    assert.deepEqual(files, [join(folder, "ipc-internal.d.ts")]);
  });
}
