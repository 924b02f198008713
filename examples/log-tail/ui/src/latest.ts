/**
 * A value that changes over time. An iteration yields the current value, and then newer values. It skips values that were
 * replaced before it could yield them.
 */
export class Latest<T> implements AsyncIterable<T> {
  #value: T;
  #changed: Promise<void>;
  #notify: () => void = () => {};

  constructor(value: T) {
    this.#value = value;
    this.#changed = this.#change();
  }

  set(value: T): void {
    this.#value = value;
    const notify = this.#notify;
    this.#changed = this.#change();
    notify();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T, never, void> {
    for (;;) {
      const changed = this.#changed;
      yield this.#value;
      await changed;
    }
  }

  #change(): Promise<void> {
    return new Promise((resolve) => (this.#notify = resolve));
  }
}
