import type { Declaration } from "./handshake.ts";
import { NativePromise, quiet, type Table, table } from "./intrinsics.ts";

/** One `listen` or `once` of the page. */
export interface Listener {
  next(payload: unknown): void;
  /** The core does not, or no longer, send the event. */
  lost(error: unknown): void;
}

/** What a subscription asks of its session. */
export interface Registrar {
  readonly declaration: Declaration;
  listen(): Promise<unknown>;
  unlisten(): Promise<unknown>;
  /** The subscription is over: its last listener has left, or the core has refused it. */
  ended(): void;
}

/** All listeners of one event, from the first to the last. */
export class Subscription {
  /** Resolves when the core has confirmed the first registration. */
  readonly ready: Promise<void>;
  confirmed = false;

  /** How the event was declared by its first listener. */
  readonly declaration: Declaration;
  readonly #registrar: Registrar;
  readonly #listeners: Table<Listener> = table();
  #last: { readonly payload: unknown } | undefined;
  #added = 0;
  #present = 0;
  #attempt = 0;
  #resolve: (() => void) | undefined;
  #reject: ((error: unknown) => void) | undefined;

  constructor(registrar: Registrar) {
    this.#registrar = registrar;
    this.declaration = registrar.declaration;
    this.ready = new NativePromise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
    void quiet(this.ready);
  }

  /** Adds a listener, and returns what takes it away again, once. */
  add(listener: Listener): () => void {
    const key = this.#added++;
    this.#listeners[key] = listener;
    this.#present++;
    const last = this.#last;
    if (last) {
      // A newer one that has come meanwhile has gone to all.
      void NativePromise.resolve().then(() => last === this.#last && this.#listeners[key]?.next(last.payload));
    }
    return () => {
      if (!this.#remove(key) || this.#present > 0) return;
      this.#registrar.ended();
      void quiet(this.#registrar.unlisten());
    };
  }

  deliver(payload: unknown): void {
    if (this.declaration.kept) this.#last = { payload };
    for (const key in this.#listeners) this.#listeners[key]?.next(payload);
  }

  /** Asks the core for the event: at first, and again in each new session. */
  async register(): Promise<void> {
    const attempt = ++this.#attempt;
    // The core says again what it has kept, or has nothing.
    this.#last = undefined;
    try {
      await this.#registrar.listen();
    } catch (error) {
      if (attempt === this.#attempt) this.fail(error);
      return;
    }
    this.confirmed = true;
    this.#resolve?.();
  }

  /** There will be no more events. */
  fail(error: unknown): void {
    this.#reject?.(error);
    if (this.#present > 0) this.#registrar.ended();
    for (const key in this.#listeners) {
      const listener = this.#listeners[key];
      if (this.#remove(key)) listener?.lost(error);
    }
  }

  #remove(key: number | string): boolean {
    if (this.#listeners[key] === undefined) return false;
    delete this.#listeners[key];
    this.#present--;
    return true;
  }
}
