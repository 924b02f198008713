import type { IpcError } from "./error.ts";
import type { Declaration } from "./handshake.ts";
import { type Table, table } from "./intrinsics.ts";

/** A call that waits for its answer. */
export interface Pending {
  /** The command or event that it is about. */
  readonly subject: string;
  readonly declaration: Declaration;
  resolve(result: unknown): void;
  reject(error: IpcError): void;
}

/** The calls under way. Whoever settles one has to take it out first, so none settles twice. */
export class Inflight {
  #calls: Table<Pending> = table();

  add(id: number, call: Pending): void {
    this.#calls[id] = call;
  }

  take(id: number): Pending | undefined {
    const call = this.#calls[id];
    delete this.#calls[id];
    return call;
  }

  /** Takes out this call, and no later one with its id. Tells whether it was there. */
  drop(id: number, call: Pending): boolean {
    return this.#calls[id] === call && delete this.#calls[id];
  }

  takeAll(): Table<Pending> {
    const calls = this.#calls;
    this.#calls = table();
    return calls;
  }
}
