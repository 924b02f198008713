/**
 * A value that changes. Whoever iterates over it gets the value that it has, then each new one; what has come and gone in
 * the meantime is left out.
 */
export class Latest<T> implements AsyncIterable<T> {
  #value: T;
  #changed: Promise<void>;
  #tell: () => void = () => {};

  constructor(value: T) {
    this.#value = value;
    this.#changed = this.#change();
  }

  set(value: T): void {
    this.#value = value;
    const tell = this.#tell;
    this.#changed = this.#change();
    tell();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T, never, void> {
    for (;;) {
      const changed = this.#changed;
      yield this.#value;
      await changed;
    }
  }

  #change(): Promise<void> {
    return new Promise((resolve) => (this.#tell = resolve));
  }
}
