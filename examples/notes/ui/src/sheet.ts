import { addNote, deleteNote, editNote, safe } from "./bindings/editor/index.ts";
import type { CommandError, FrameworkError, Note, NoteError } from "./bindings/editor/index.ts";
import { tellTime } from "./dates.ts";
import { element, make, tell } from "./dom.ts";
import { explain, reason } from "./errors.ts";

const form = element("sheet", HTMLFormElement);
const title = element("title", HTMLInputElement);
const titleError = element("title-error", HTMLElement);
const body = element("body", HTMLTextAreaElement);
const state = element("state", HTMLElement);
const notice = element("notice", HTMLElement);
const saveButton = element("save", HTMLButtonElement);
const deleteButton = element("delete", HTMLButtonElement);

/** The note that is being written. */
export class Sheet {
  /** Called when another note lies on the sheet, or the same has got its number. */
  onTurn: (id: number | undefined) => void = () => {};

  /** The note as Rust has it; none while it is new. */
  #stored: Note | undefined;
  #saving: Promise<boolean> | undefined;

  constructor() {
    form.addEventListener("submit", (submitted) => {
      submitted.preventDefault();
      void this.save();
    });
    form.addEventListener("input", () => {
      this.#clearErrors();
      this.#tellState();
    });
  }

  get stored(): Note | undefined {
    return this.#stored;
  }

  get isChanged(): boolean {
    return title.value !== (this.#stored?.title ?? "") || body.value !== (this.#stored?.body ?? "");
  }

  /** Resolves when nothing is being saved. */
  async settled(): Promise<void> {
    await this.#saving;
  }

  /** Lays a note on the sheet, or an empty one, in the place of what is there. */
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

  /** Tells whether the note is stored now. Whoever asks again meanwhile gets the same answer. */
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

  /** Takes over what another window has saved, unless the user has begun to change the note here. */
  follow(note: Note): void {
    if (note.id === this.#stored?.id && !this.isChanged) this.open(note);
  }

  /** What was deleted elsewhere goes from the sheet, unless the user has begun to change it here. */
  forget(id: number): void {
    if (id !== this.#stored?.id) return;
    if (!this.isChanged) return this.open(undefined);
    this.#keep(undefined);
    tell(notice, explain({ kind: "notFound", id }));
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
    // Rust has taken the space around it. What the user has typed meanwhile is theirs.
    if (title.value === draft.title) title.value = saved.value.title;
    this.#keep(saved.value);
    return true;
  }

  #keep(note: Note | undefined): void {
    this.#stored = note;
    this.#tellState();
    this.onTurn(note?.id);
  }

  #explain(error: CommandError<NoteError> | FrameworkError): void {
    if (error.kind !== "command") return tell(notice, reason(error));
    switch (error.data.kind) {
      case "emptyTitle":
      case "titleTooLong":
        tell(titleError, explain(error.data));
        title.ariaInvalid = "true";
        return title.focus();
      case "notFound":
        // There is nothing to edit any more: the next save adds.
        this.#keep(undefined);
        return tell(notice, explain(error.data));
      case "storage":
        return tell(notice, explain(error.data));
    }
  }

  #clearErrors(): void {
    tell(titleError, undefined);
    tell(notice, undefined);
    title.ariaInvalid = "false";
  }

  #tellState(): void {
    const isChanged = this.isChanged;
    saveButton.disabled = !isChanged;
    deleteButton.hidden = this.#stored === undefined;
    state.classList.toggle("changed", isChanged);
    if (isChanged) return state.replaceChildren("Unsaved changes");
    if (this.#stored === undefined) return state.replaceChildren("New note");
    const time = make("time");
    tellTime(time, this.#stored.changed);
    state.replaceChildren("Saved ", time);
  }
}
