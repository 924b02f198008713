import type { Note, NoteError } from "./bindings/viewer/index.ts";
import type { Outcome } from "ipc-client/ipc.js";
import { element, showText } from "./dom.ts";
import { reason } from "./errors.ts";
import { type Row, Rows } from "./rows.ts";

const field = element("search", HTMLInputElement);
const list = element("notes", HTMLUListElement);
const nothing = element("nothing", HTMLElement);
const notice = element("notice", HTMLElement);

/** The list of notes that match the search field. Both pages use it. */
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

  /** The notes that are shown, in order. */
  get notes(): readonly Note[] {
    return this.#notes;
  }

  /** Searches again, after the notes or the search text have changed. */
  async refresh(): Promise<void> {
    const searched = field.value.trim();
    const request = ++this.#latest;
    const found = await this.#find(searched);
    // Ignore this result if a newer search was started meanwhile.
    if (request !== this.#latest) return;
    if (!found.ok) return showText(notice, reason(found.error));
    this.#notes = found.value;
    this.rows.show(found.value, searched);
    const message = searched === "" ? "No notes yet." : `No notes match “${searched}”.`;
    showText(nothing, found.value.length === 0 ? message : undefined);
  }

  /** Highlights a note that was just saved. */
  flash(id: number): void {
    const row = this.rows.get(id)?.element;
    row?.classList.remove("fresh");
    // The animation only restarts if the page was laid out without it.
    void row?.offsetWidth;
    row?.classList.add("fresh");
  }

  focusSearch(): void {
    field.select();
  }
}
