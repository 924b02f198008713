import { closeRequested, closeWindow, noteDeleted, noteSaved, openList, safe } from "./bindings/editor/index.ts";
import { command } from "ipc-client/ipc-internal.js";
import { element, showText } from "./dom.ts";
import { ask } from "./question.ts";
import { Sheet } from "./sheet.ts";
import { Sidebar } from "./sidebar.ts";

// Opened by `notes --demo`.
if (location.search === "?demo") (await import("./demo.js")).rehearse({ command });

const sheet = new Sheet();
const sidebar = new Sidebar((note) => void afterSaving(() => sheet.open(note)));
sheet.onOpen = (id) => sidebar.mark(id);

// Rust notifies all windows of changes, including this window. The list only changes in response.
noteSaved.listen(async ({ note }) => {
  sheet.follow(note);
  await sidebar.refresh();
  sidebar.flash(note.id);
});
noteDeleted.listen(({ id }) => {
  sheet.forget(id);
  void sidebar.refresh();
});
// Because this page listens to the event, its window only closes when the page calls `closeWindow`.
closeRequested.listen(() => {
  void afterSaving(() => void closeWindow());
});

element("new", HTMLButtonElement).addEventListener("click", () => void startNew());
element("delete", HTMLButtonElement).addEventListener("click", () => void deleteNote());
element("open-list", HTMLButtonElement).addEventListener("click", async () => {
  const opened = await safe(openList());
  if (!opened.ok) showText(element("notice", HTMLElement), opened.error.message);
});

document.addEventListener("keydown", (event) => {
  if (!(event.ctrlKey || event.metaKey) || document.querySelector("dialog") !== null) return;
  const run = { s: () => sheet.save(), n: startNew, f: () => sidebar.focusSearch() }[event.key];
  if (run === undefined) return;
  event.preventDefault();
  void run();
});

/** Runs an action that leaves the current note, once the user has saved or discarded unsaved changes. */
async function afterSaving(action: () => void): Promise<void> {
  if (await mayLeave()) action();
}

async function mayLeave(): Promise<boolean> {
  if (document.querySelector("dialog") !== null) return false;
  await sheet.settled();
  if (!sheet.isChanged) return true;
  const answer = await ask("Save your changes?", "Otherwise they will be lost.", [
    { value: "save", text: "Save", look: "main" },
    { value: "discard", text: "Discard", look: "danger" },
    { value: "stay", text: "Cancel", look: "quiet" },
  ]);
  return answer === "discard" || (answer === "save" && (await sheet.save()));
}

async function startNew(): Promise<void> {
  await afterSaving(() => sheet.open(undefined));
  sheet.focus();
}

async function deleteNote(): Promise<void> {
  const note = sheet.stored;
  if (note === undefined) return;
  const answer = await ask("Delete this note?", `“${note.title}” will be deleted permanently.`, [
    { value: "delete", text: "Delete", look: "danger" },
    { value: "keep", text: "Keep", look: "main" },
  ]);
  if (answer === "delete") await sheet.delete();
}

await sidebar.refresh();
sheet.open(sidebar.notes[0]);
if (sheet.stored === undefined) sheet.focus();
