import { addNote, deleteNote, editNote, safe } from "./bindings/editor/index.ts";
import type { CommandError, FrameworkError, Note, NoteError } from "./bindings/editor/index.ts";
import { showTime } from "./dates.ts";
import { element, make, showText } from "./dom.ts";
import { explain, reason } from "./errors.ts";

const form = element("sheet", HTMLFormElement);
const title = element("title", HTMLInputElement);
const titleError = element("title-error", HTMLElement);
const body = element("body", HTMLTextAreaElement);
const state = element("state", HTMLElement);
const notice = element("notice", HTMLElement);
const saveButton = element("save", HTMLButtonElement);
const deleteButton = element("delete", HTMLButtonElement);

/** The form with the note that is being edited. */
export class Sheet {
  /** Called when another note is opened, or a new note gets its id. */
  onOpen: (id: number | undefined) => void = () => {};

  /** The note as stored in Rust, or `undefined` for a new note. */
  #stored: Note | undefined;
  #saving: Promise<boolean> | undefined;

  constructor() {
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.save();
    });
    form.addEventListener("input", () => {
      this.#clearErrors();
      this.#showState();
    });
  }

  get stored(): Note | undefined {
    return this.#stored;
  }

  get isChanged(): boolean {
    return title.value !== (this.#stored?.title ?? "") || body.value !== (this.#stored?.body ?? "");
  }

  /** Resolves when no save is in progress. */
  async settled(): Promise<void> {
    await this.#saving;
  }

  /** Opens a note, or an empty form. */
  open(note: Note | undefined): void {
    title.value = note?.title ?? "";
    body.value = note?.body ?? "";
    body.scrollTop = 0;
    this.#clearErrors();
    this.#keep(note);
  }

  focus(): void {
    title.focus();
  }

  /** Saves the note, and resolves to whether that succeeded. Concurrent calls share the same save. */
  save(): Promise<boolean> {
    this.#saving ??= this.#save().finally(() => (this.#saving = undefined));
    return this.#saving;
  }

  async delete(): Promise<void> {
    const id = this.#stored?.id;
    if (id === undefined) return;
    const deleted = await safe(deleteNote({ id }));
    if (deleted.ok) this.open(undefined);
    else this.#explain(deleted.error);
  }

  /** Shows changes from another window, unless there are unsaved changes. */
  follow(note: Note): void {
    if (note.id === this.#stored?.id && !this.isChanged) this.open(note);
  }

  /** Closes a note that another window has deleted, unless there are unsaved changes. */
  forget(id: number): void {
    if (id !== this.#stored?.id) return;
    if (!this.isChanged) return this.open(undefined);
    this.#keep(undefined);
    showText(notice, explain({ kind: "notFound", id }));
  }

  async #save(): Promise<boolean> {
    const draft = { title: title.value, body: body.value };
    const id = this.#stored?.id;
    const saved = await safe(id === undefined ? addNote(draft) : editNote({ id, ...draft }));
    if (!saved.ok) {
      this.#explain(saved.error);
      return false;
    }
    this.#clearErrors();
    // Rust trims the title. Keep the text if the user has typed meanwhile.
    if (title.value === draft.title) title.value = saved.value.title;
    this.#keep(saved.value);
    return true;
  }

  #keep(note: Note | undefined): void {
    this.#stored = note;
    this.#showState();
    this.onOpen(note?.id);
  }

  #explain(error: CommandError<NoteError> | FrameworkError): void {
    if (error.kind !== "command") return showText(notice, reason(error));
    switch (error.data.kind) {
      case "emptyTitle":
      case "titleTooLong":
        showText(titleError, explain(error.data));
        title.ariaInvalid = "true";
        return title.focus();
      case "notFound":
        // The note no longer exists, so the next save adds a new note.
        this.#keep(undefined);
        return showText(notice, explain(error.data));
      case "storage":
        return showText(notice, explain(error.data));
    }
  }

  #clearErrors(): void {
    showText(titleError, undefined);
    showText(notice, undefined);
    title.ariaInvalid = "false";
  }

  #showState(): void {
    const isChanged = this.isChanged;
    saveButton.disabled = !isChanged;
    deleteButton.hidden = this.#stored === undefined;
    state.classList.toggle("changed", isChanged);
    if (isChanged) return state.replaceChildren("Unsaved changes");
    if (this.#stored === undefined) return state.replaceChildren("New note");
    const time = make("time");
    showTime(time, this.#stored.changed);
    state.replaceChildren("Saved ", time);
  }
}
