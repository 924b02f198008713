import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

/** The core at the other end of a pipe. See `src/pipe.rs`. */
export class Core {
  #process;
  #waiting = [];
  #lines = [];

  /** Starts `program`, the built `ipc-simulation`. */
  constructor(program) {
    this.#process = spawn(program, ["--pipe"], { stdio: ["pipe", "pipe", "inherit"] });
    createInterface({ input: this.#process.stdout }).on("line", (text) => {
      const line = JSON.parse(text);
      if (line[0] !== "idle") this.#lines.push(line);
      else this.#waiting.shift()?.resolve(this.#lines.splice(0));
    });
    this.#process.on("close", (code) => {
      for (const { reject } of this.#waiting.splice(0)) reject(new Error(`the core exited with code ${code}`));
    });
  }

  /** Sends a line, and resolves to the output before the next `idle`. */
  send(...line) {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.#process.stdin.write(`${JSON.stringify(line)}\n`);
    });
  }

  async end() {
    this.#process.stdin.end();
    await once(this.#process, "close");
  }
}
