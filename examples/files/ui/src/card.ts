import { thumbnail } from "./bindings/index.ts";
import type { Entry } from "./bindings/index.ts";
import { button, make } from "./dom.ts";
import { readable } from "./sizes.ts";

/** The size of thumbnails in pixels: twice the width of a card, for screens of high density. */
const PIXELS = 480;

/** The actions for a file. */
export interface Actions {
  readonly save: (entry: Entry) => void;
  readonly remove: (entry: Entry) => void;
}

/** A file in the grid. */
export class Card {
  readonly entry: Entry;
  readonly element: HTMLLIElement;
  readonly #picture: HTMLDivElement;
  #observer: IntersectionObserver | undefined;
  #controller = new AbortController();

  constructor(entry: Entry, actions: Actions) {
    this.entry = entry;
    const { name, size, isPicture } = entry;
    const extension = /[^.]\.([^.]{1,5})$/.exec(name)?.[1] ?? "file";
    this.#picture = make("div", "picture", make("span", "ending", extension));
    const save = button("quiet", "Save", () => actions.save(entry), `Save ${name}`);
    const remove = button("quiet danger-text", "Delete", () => actions.remove(entry), `Delete ${name}`);
    const title = make("b", "", name);
    title.title = name;
    const foot = make("div", "foot", make("small", "", readable(size)), make("div", "row", save, remove));
    this.element = make("li", "card", this.#picture, make("div", "words", title, foot));
    if (isPicture) this.#loadWhenNear();
  }

  /** Removes the card. */
  close(): void {
    this.#observer?.disconnect();
    this.#controller.abort();
    this.element.remove();
  }

  /** Loads the thumbnail when the card is near the visible area, and cancels the call if the page scrolls on. */
  #loadWhenNear(): void {
    this.#observer = new IntersectionObserver(
      (entries) => {
        this.#controller.abort();
        if (entries.at(-1)?.isIntersecting !== true) return;
        this.#controller = new AbortController();
        void this.#load(this.#controller.signal);
      },
      { rootMargin: "200px" },
    );
    this.#observer.observe(this.#picture);
  }

  async #load(signal: AbortSignal): Promise<void> {
    try {
      const bytes = await thumbnail({ name: this.entry.name, size: PIXELS }, { signal });
      const image = new Image();
      image.alt = "";
      image.src = URL.createObjectURL(new Blob([bytes], { type: "image/png" }));
      await image.decode();
      URL.revokeObjectURL(image.src);
      this.#picture.replaceChildren(image);
      this.#observer?.disconnect();
    } catch {
      // Without a thumbnail, the card shows the extension of the file name.
    }
  }
}
