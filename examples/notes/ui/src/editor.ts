import { closeRequested, closeWindow, noteDeleted, noteSaved, openList, safe } from "./bindings/editor/index.ts";
import { command } from "./bindings/editor/ipc-internal.js";
import { element, tell } from "./dom.ts";
import { ask } from "./question.ts";
import { Sheet } from "./sheet.ts";
import { Sidebar } from "./sidebar.ts";

// `notes --demo` opens the page so.
if (location.search === "?demo") (await import("./demo.js")).rehearse({ command });

const sheet = new Sheet();
const sidebar = new Sidebar((note) => void leaveFor(() => sheet.open(note)));
sheet.onTurn = (id) => sidebar.mark(id);

// Rust says what has changed, to this window as to all others. Nothing else changes the list.
noteSaved.listen(async ({ note }) => {
  sheet.follow(note);
  await sidebar.refresh();
  sidebar.flash(note.id);
});
noteDeleted.listen(({ id }) => {
  sheet.forget(id);
  void sidebar.refresh();
});
// As this page listens, its window is not closed unless it says so.
closeRequested.listen(() => {
  void leaveFor(() => void closeWindow());
});

element("new", HTMLButtonElement).addEventListener("click", () => void startNew());
element("delete", HTMLButtonElement).addEventListener("click", () => void deleteNote());
element("open-list", HTMLButtonElement).addEventListener("click", async () => {
  const opened = await safe(openList());
  if (!opened.ok) tell(element("notice", HTMLElement), opened.error.message);
});

document.addEventListener("keydown", (pressed) => {
  if (!(pressed.ctrlKey || pressed.metaKey) || document.querySelector("dialog") !== null) return;
  const run = { s: () => sheet.save(), n: startNew, f: () => sidebar.focusSearch() }[pressed.key];
  if (run === undefined) return;
  pressed.preventDefault();
  void run();
});

/** Turns to something else, once the user has said what becomes of unsaved changes. */
async function leaveFor(turn: () => void): Promise<void> {
  if (await mayLeave()) turn();
}

async function mayLeave(): Promise<boolean> {
  if (document.querySelector("dialog") !== null) return false;
  await sheet.settled();
  if (!sheet.isChanged) return true;
  const answer = await ask("Save your changes?", "They are lost if you don’t.", [
    { value: "save", text: "Save", look: "main" },
    { value: "discard", text: "Discard", look: "danger" },
    { value: "stay", text: "Cancel", look: "quiet" },
  ]);
  return answer === "discard" || (answer === "save" && (await sheet.save()));
}

async function startNew(): Promise<void> {
  await leaveFor(() => sheet.open(undefined));
  sheet.focus();
}

async function deleteNote(): Promise<void> {
  const note = sheet.stored;
  if (note === undefined) return;
  const answer = await ask("Delete the note?", `“${note.title}” is gone then, for good.`, [
    { value: "delete", text: "Delete", look: "danger" },
    { value: "keep", text: "Keep it", look: "main" },
  ]);
  if (answer === "delete") await sheet.delete();
}

await sidebar.refresh();
sheet.open(sidebar.notes[0]);
if (sheet.stored === undefined) sheet.focus();
