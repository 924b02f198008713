import type { Note } from "./bindings/viewer/index.ts";

/** One row of a list. */
export interface Row {
  readonly element: HTMLElement;
  /** Shows a note, and in it what was searched for. */
  show(note: Note, searched: string): void;
}

/**
 * Keeps a list in step with notes. A row stays the same element as long as its note is there, so that what the user has
 * focused, selected or opened stays as it is.
 */
export class Rows<R extends Row> {
  readonly #list: HTMLElement;
  readonly #make: () => R;
  #rows = new Map<number, R>();

  constructor(list: HTMLElement, make: () => R) {
    this.#list = list;
    this.#make = make;
  }

  get(id: number): R | undefined {
    return this.#rows.get(id);
  }

  all(): readonly R[] {
    return [...this.#rows.values()];
  }

  show(notes: readonly Note[], searched: string): void {
    const before = this.#rows;
    this.#rows = new Map(notes.map(({ id }) => [id, before.get(id) ?? this.#make()]));
    for (const [id, row] of before) if (!this.#rows.has(id)) row.element.remove();

    let next = this.#list.firstElementChild;
    for (const note of notes) {
      const row = this.#rows.get(note.id);
      if (row === undefined) continue;
      row.show(note, searched);
      if (row.element === next) next = next.nextElementSibling;
      else this.#list.insertBefore(row.element, next);
    }
  }
}
