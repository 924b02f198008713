import type { Note, NoteError } from "./bindings/viewer/index.ts";
import type { Outcome } from "ipc-client/ipc.js";
import { element, tell } from "./dom.ts";
import { reason } from "./errors.ts";
import { type Row, Rows } from "./rows.ts";

const field = element("search", HTMLInputElement);
const list = element("notes", HTMLUListElement);
const nothing = element("nothing", HTMLElement);
const notice = element("notice", HTMLElement);

/** The list of both pages: the notes that have the words in the search field. */
export class NoteList<R extends Row> {
  readonly rows: Rows<R>;
  readonly #find: (text: string) => Promise<Outcome<Note[], NoteError>>;
  #notes: readonly Note[] = [];
  #latest = 0;

  constructor(find: (text: string) => Promise<Outcome<Note[], NoteError>>, row: () => R) {
    this.rows = new Rows(list, row);
    this.#find = find;
    field.addEventListener("input", () => void this.refresh());
    field.addEventListener("keydown", ({ key }) => {
      if (key !== "Escape") return;
      field.value = "";
      void this.refresh();
    });
  }

  /** What is shown, from the top. */
  get notes(): readonly Note[] {
    return this.#notes;
  }

  /** Asks again: the notes are others now, or the words. */
  async refresh(): Promise<void> {
    const searched = field.value.trim();
    const turn = ++this.#latest;
    const found = await this.#find(searched);
    // Where a later question is under way, its answer counts.
    if (turn !== this.#latest) return;
    if (!found.ok) return tell(notice, reason(found.error));
    this.#notes = found.value;
    this.rows.show(found.value, searched);
    const why = searched === "" ? "No notes yet." : `Nothing found for “${searched}”.`;
    tell(nothing, found.value.length === 0 ? why : undefined);
  }

  /** Draws the eye to a note that has just been saved. */
  flash(id: number): void {
    const row = this.rows.get(id)?.element;
    row?.classList.remove("fresh");
    // The animation begins anew only if the page was laid out without it.
    void row?.offsetWidth;
    row?.classList.add("fresh");
  }

  focusSearch(): void {
    field.select();
  }
}
