import type { Entry } from "./bindings/index.ts";
import { Card } from "./card.ts";
import type { Deeds } from "./card.ts";
import { element } from "./dom.ts";

const list = element("grid", HTMLUListElement);
const empty = element("empty", HTMLElement);

/** All files. A file that stays as it is keeps its card, and so its thumbnail. */
export class Grid {
  readonly #deeds: Deeds;
  #cards = new Map<string, Card>();

  constructor(deeds: Deeds) {
    this.#deeds = deeds;
  }

  show(entries: readonly Entry[]): void {
    const before = this.#cards;
    this.#cards = new Map();
    for (const entry of entries) {
      const same = before.get(entry.name);
      const isSame = same?.entry.stored === entry.stored && same.entry.size === entry.size;
      this.#cards.set(entry.name, isSame ? same : new Card(entry, this.#deeds));
    }
    const now = [...this.#cards.values()];
    for (const card of before.values()) if (!now.includes(card)) card.close();
    now.forEach((card, at) => {
      const there = list.children[at];
      if (there !== card.element) list.insertBefore(card.element, there ?? null);
    });
    empty.hidden = now.length > 0;
  }
}
