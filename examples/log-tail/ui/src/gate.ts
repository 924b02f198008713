/** A gate that callers can await while it is closed. */
export class Gate {
  #opened: Promise<void> | undefined;
  #resolve: () => void = () => {};

  get isClosed(): boolean {
    return this.#opened !== undefined;
  }

  /** Resolves once the gate is open. */
  get opened(): Promise<void> {
    return this.#opened ?? Promise.resolve();
  }

  close(): void {
    this.#opened ??= new Promise((resolve) => (this.#resolve = resolve));
  }

  open(): void {
    this.#opened = undefined;
    this.#resolve();
  }
}
