import type { Shown } from "./bindings/index.ts";
import { element, make, showText } from "./dom.ts";

/** A row: a line of the log, or a gap. */
export type Item = Exclude<Shown, { kind: "filtered" }>;

/** The height of a row in pixels, as in the style sheet. */
const HEIGHT = 21;
/** The number of rows to keep. */
const KEPT = 20_000;

const scroller = element("lines", HTMLElement);
const all = element("all", HTMLElement);
const newest = element("newest", HTMLButtonElement);
const nothing = element("nothing", HTMLElement);

/**
 * The list of lines. It only has as many elements as fit on the screen, and updates them once for each animation frame,
 * however many lines have arrived. It follows the end, unless the user has scrolled away.
 */
export class Lines {
  readonly #rows: Row[] = [];
  #items: Item[] = [];
  #words = "";
  #isDue = false;
  #isAtEnd = true;

  constructor() {
    scroller.addEventListener("scroll", () => {
      this.#isAtEnd = scroller.scrollTop + scroller.clientHeight >= all.offsetHeight - HEIGHT;
      this.#draw();
    });
    new ResizeObserver(() => this.#draw()).observe(scroller);
    newest.addEventListener("click", () => {
      this.#isAtEnd = true;
      this.#draw();
    });
  }

  add(item: Item): void {
    this.#items.push(item);
    this.#draw();
  }

  /** Removes all lines, and sets the text to highlight in new lines. */
  clear(words: string): void {
    this.#items = [];
    this.#words = words.toLowerCase();
    this.#isAtEnd = true;
    this.#draw();
  }

  #draw(): void {
    if (this.#isDue) return;
    this.#isDue = true;
    requestAnimationFrame(() => {
      this.#isDue = false;
      this.#fill();
    });
  }

  #fill(): void {
    const excess = this.#items.length - KEPT;
    if (excess > 0) {
      this.#items.splice(0, excess);
      // The visible lines keep their position.
      if (!this.#isAtEnd) scroller.scrollTop -= excess * HEIGHT;
    }
    const count = this.#items.length;
    all.style.height = `${count * HEIGHT}px`;
    if (this.#isAtEnd) scroller.scrollTop = count * HEIGHT;

    const visible = Math.ceil(scroller.clientHeight / HEIGHT) + 1;
    while (this.#rows.length < visible) {
      const row = new Row();
      this.#rows.push(row);
      all.append(row.element);
    }
    const first = Math.floor(scroller.scrollTop / HEIGHT);
    // A line's number modulo the number of rows selects its row, so scrolling by a line only changes one row.
    for (let at = first; at < first + this.#rows.length; at++) {
      this.#rows[at % this.#rows.length]?.show(this.#items[at], at * HEIGHT, this.#words);
    }
    newest.hidden = this.#isAtEnd;
    showText(nothing, count === 0 ? "No matching lines yet." : undefined);
  }
}

class Row {
  readonly element = make("div", "row");
  readonly #time = make("span", "time");
  readonly #level = make("span", "level");
  readonly #target = make("span", "target");
  readonly #text = make("span", "text");
  #item: Item | undefined;
  #words = "";

  constructor() {
    this.element.append(this.#time, this.#level, this.#target, this.#text);
  }

  show(item: Item | undefined, top: number, words: string): void {
    this.element.hidden = item === undefined;
    this.element.style.transform = `translateY(${top}px)`;
    if (item === undefined || (item === this.#item && words === this.#words)) return;
    this.#item = item;
    this.#words = words;
    if (item.kind === "missed") {
      this.element.className = "row missed";
      for (const part of [this.#time, this.#level, this.#target]) part.textContent = "";
      this.#text.textContent = `${item.lines.toLocaleString("en")} lines were dropped before this page could read them`;
      return;
    }
    this.element.className = `row ${item.level}`;
    this.#time.textContent = stamp(item.at);
    this.#level.textContent = item.level;
    this.#target.replaceChildren(...marked(item.target, words));
    this.#text.replaceChildren(...marked(item.text, words));
  }
}

function stamp(at: number): string {
  const time = new Date(at);
  const two = (part: number): string => String(part).padStart(2, "0");
  const millis = String(time.getMilliseconds()).padStart(3, "0");
  return `${two(time.getHours())}:${two(time.getMinutes())}:${two(time.getSeconds())}.${millis}`;
}

/** Highlights a text within another text. */
function marked(text: string, words: string): (Node | string)[] {
  if (words === "") return [text];
  const parts: (Node | string)[] = [];
  const lower = text.toLowerCase();
  let from = 0;
  for (let at = lower.indexOf(words); at >= 0; at = lower.indexOf(words, from)) {
    parts.push(text.slice(from, at), make("mark", "", text.slice(at, at + words.length)));
    from = at + words.length;
  }
  parts.push(text.slice(from));
  return parts;
}
