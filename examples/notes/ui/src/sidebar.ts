import { safe, searchNotes } from "./bindings/editor/index.ts";
import type { Note } from "./bindings/editor/index.ts";
import { showTime } from "./dates.ts";
import { element, make } from "./dom.ts";
import { marked, preview } from "./found.ts";
import { NoteList } from "./note-list.ts";
import type { Row } from "./rows.ts";

/** The list of notes next to the form, with the search field. */
export class Sidebar extends NoteList<SidebarRow> {
  #current: number | undefined;

  constructor(choose: (note: Note) => void) {
    super((text) => safe(searchNotes({ text })), () => new SidebarRow(choose));
    element("search", HTMLInputElement).addEventListener("keydown", step);
    element("notes", HTMLUListElement).addEventListener("keydown", step);
  }

  override async refresh(): Promise<void> {
    await super.refresh();
    this.mark(this.#current);
  }

  /** Marks the row of the open note. */
  mark(id: number | undefined): void {
    this.#current = id;
    for (const row of this.rows.all()) row.button.ariaCurrent = String(row.note?.id === id);
  }
}

class SidebarRow implements Row {
  readonly button: HTMLButtonElement;
  readonly element: HTMLLIElement;
  readonly #title = make("strong");
  readonly #text = make("span", "preview");
  readonly #time = make("time");
  note: Note | undefined;

  constructor(choose: (note: Note) => void) {
    this.button = make("button", "", this.#title, this.#text, this.#time);
    this.button.addEventListener("click", () => this.note && choose(this.note));
    this.element = make("li", "", this.button);
  }

  show(note: Note, searched: string): void {
    this.note = note;
    this.#title.replaceChildren(...marked(note.title, searched));
    this.#text.replaceChildren(...marked(preview(note.body, searched), searched));
    showTime(this.#time, note.changed);
  }
}

/** Moves the focus through the search field and the list with the arrow keys. */
function step(event: KeyboardEvent): void {
  const offset = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (offset === undefined) return;
  const stops = document.querySelectorAll<HTMLElement>("#search, #notes button");
  const at = [...stops].findIndex((stop) => stop === document.activeElement);
  stops[at + offset]?.focus();
  event.preventDefault();
}
