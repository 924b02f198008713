import type { Entry } from "./bindings/index.ts";
import { Card } from "./card.ts";
import type { Actions } from "./card.ts";
import { element } from "./dom.ts";

const list = element("grid", HTMLUListElement);
const empty = element("empty", HTMLElement);

/** The grid of all files. A file that has not changed keeps its card and thumbnail. */
export class Grid {
  readonly #actions: Actions;
  #cards = new Map<string, Card>();

  constructor(actions: Actions) {
    this.#actions = actions;
  }

  show(entries: readonly Entry[]): void {
    const previous = this.#cards;
    this.#cards = new Map();
    for (const entry of entries) {
      const same = previous.get(entry.name);
      const isSame = same?.entry.stored === entry.stored && same.entry.size === entry.size;
      this.#cards.set(entry.name, isSame ? same : new Card(entry, this.#actions));
    }
    const cards = [...this.#cards.values()];
    for (const card of previous.values()) if (!cards.includes(card)) card.close();
    cards.forEach((card, at) => {
      const current = list.children[at];
      if (current !== card.element) list.insertBefore(card.element, current ?? null);
    });
    empty.hidden = cards.length > 0;
  }
}
