import { noteDeleted, noteSaved, safe, searchNotes } from "./bindings/viewer/index.ts";
import type { Note } from "./bindings/viewer/index.ts";
import { command } from "ipc-client/ipc-internal.js";
import { showTime } from "./dates.ts";
import { make } from "./dom.ts";
import { marked } from "./found.ts";
import { NoteList } from "./note-list.ts";
import type { Row } from "./rows.ts";

// Opened by `notes --demo`.
if (location.search === "?demo") (await import("./demo.js")).rehearse({ command });

class Card implements Row {
  readonly element: HTMLLIElement;
  readonly #title = make("h2");
  readonly #time = make("time");
  readonly #text = make("p", "text");

  constructor() {
    this.element = make("li", "", make("header", "", this.#title, this.#time), this.#text);
  }

  show(note: Note, searched: string): void {
    this.#title.replaceChildren(...marked(note.title, searched));
    this.#text.replaceChildren(...marked(note.body, searched));
    showTime(this.#time, note.changed);
  }
}

const list = new NoteList((text) => safe(searchNotes({ text })), () => new Card());

noteSaved.listen(async ({ note }) => {
  await list.refresh();
  list.flash(note.id);
});
noteDeleted.listen(() => void list.refresh());

await list.refresh();
