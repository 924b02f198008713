import { thumbnail } from "./bindings/index.ts";
import type { Entry } from "./bindings/index.ts";
import { button, make } from "./dom.ts";
import { readable } from "./sizes.ts";

/** Pixels of a thumbnail, as wide as a card on a screen of two pixels a pixel. */
const PIXELS = 480;

/** What can be done with a file. */
export interface Deeds {
  readonly save: (entry: Entry) => void;
  readonly remove: (entry: Entry) => void;
}

/** A file in the grid. */
export class Card {
  readonly entry: Entry;
  readonly element: HTMLLIElement;
  readonly #picture: HTMLDivElement;
  #near: IntersectionObserver | undefined;
  #stop = new AbortController();

  constructor(entry: Entry, deeds: Deeds) {
    this.entry = entry;
    const { name, size, isPicture } = entry;
    const ending = /[^.]\.([^.]{1,5})$/.exec(name)?.[1] ?? "file";
    this.#picture = make("div", "picture", make("span", "ending", ending));
    const save = button("quiet", "Save", () => deeds.save(entry), `Save ${name}`);
    const remove = button("quiet danger-text", "Delete", () => deeds.remove(entry), `Delete ${name}`);
    const title = make("b", "", name);
    title.title = name;
    const foot = make("div", "foot", make("small", "", readable(size)), make("div", "row", save, remove));
    this.element = make("li", "card", this.#picture, make("div", "words", title, foot));
    if (isPicture) this.#drawWhenNear();
  }

  /** The file is gone, or another. */
  close(): void {
    this.#near?.disconnect();
    this.#stop.abort();
    this.element.remove();
  }

  /** Thumbnails are made when they come near, and given up if the page scrolls on. */
  #drawWhenNear(): void {
    this.#near = new IntersectionObserver(
      (seen) => {
        this.#stop.abort();
        if (seen.at(-1)?.isIntersecting !== true) return;
        this.#stop = new AbortController();
        void this.#draw(this.#stop.signal);
      },
      { rootMargin: "200px" },
    );
    this.#near.observe(this.#picture);
  }

  async #draw(signal: AbortSignal): Promise<void> {
    try {
      const bytes = await thumbnail({ name: this.entry.name, size: PIXELS }, { signal });
      const image = new Image();
      image.alt = "";
      image.src = URL.createObjectURL(new Blob([bytes as BlobPart], { type: "image/png" }));
      await image.decode();
      URL.revokeObjectURL(image.src);
      this.#picture.replaceChildren(image);
      this.#near?.disconnect();
    } catch {
      // Where there is no picture to be had, the name's ending stays.
    }
  }
}
