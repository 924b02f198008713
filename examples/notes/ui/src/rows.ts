import type { Note } from "./bindings/viewer/index.ts";

/** A row of a list. */
export interface Row {
  readonly element: HTMLElement;
  /** Shows a note, and highlights the searched text. */
  show(note: Note, searched: string): void;
}

/**
 * Renders notes as rows. A note keeps its element as long as it is shown, so that focus and selection are not lost.
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
    const previous = this.#rows;
    this.#rows = new Map(notes.map(({ id }) => [id, previous.get(id) ?? this.#make()]));
    for (const [id, row] of previous) if (!this.#rows.has(id)) row.element.remove();

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
