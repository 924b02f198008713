/** Lets through, or holds up, whoever comes by. */
export class Gate {
  #opened: Promise<void> | undefined;
  #tell: () => void = () => {};

  get isClosed(): boolean {
    return this.#opened !== undefined;
  }

  /** Resolves once it is open. */
  get opened(): Promise<void> {
    return this.#opened ?? Promise.resolve();
  }

  close(): void {
    this.#opened ??= new Promise((resolve) => (this.#tell = resolve));
  }

  open(): void {
    this.#opened = undefined;
    this.#tell();
  }
}
