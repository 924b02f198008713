import { expect, test } from "vitest";
import { answer, asked, click, get, note, openEditor, press, settled, titles, type } from "./page.ts";

const title = (): string => get<HTMLInputElement>("title").value;
const row = (at: number): HTMLElement => document.querySelectorAll<HTMLElement>("#notes button")[at] ?? document.body;

test("opens with the latest note on the sheet", async () => {
  await openEditor(note(2, "Bread", "and milk"), note(1, "Tea"));
  expect([titles(), title(), get<HTMLTextAreaElement>("body").value]).toEqual([["Bread", "Tea"], "Bread", "and milk"]);
  expect(get("state").textContent).toMatch(/^Saved /);
  expect(get<HTMLButtonElement>("save").disabled).toBe(true);
});

test("opens with an empty sheet where there are no notes", async () => {
  await openEditor();
  expect([title(), get("state").textContent, get("delete").hidden]).toEqual(["", "New note", true]);
  expect(document.activeElement).toBe(get("title"));
});

test("adds a new note, then changes that one", async () => {
  const { core, api, notes } = await openEditor();
  type("title", " Tea ");
  expect(get("state").textContent).toBe("Unsaved changes");
  await press("s");
  expect(core.calls(api.addNote)).toEqual([{ title: " Tea ", body: "" }]);
  expect([title(), titles(), notes.length]).toEqual(["Tea", ["Tea"], 1]);
  type("body", "green");
  await press("s");
  expect(core.calls(api.editNote)).toEqual([{ id: 1, title: "Tea", body: "green" }]);
  expect(core.calls(api.addNote).length).toBe(1);
  expect(get("state").textContent).toMatch(/^Saved /);
});

test("a title that Rust refuses is explained at its place", async () => {
  const { core, api } = await openEditor(note(1, "Tea"));
  type("title", "");
  await press("s");
  expect([get("title-error").textContent, get("title-error").hidden]).toEqual(["A note needs a title.", false]);
  core.handle(api.editNote, () => {
    throw core.error(api.editNote, { kind: "titleTooLong", max: 80 });
  });
  type("title", "x".repeat(81));
  expect(get("title-error").hidden).toBe(true);
  await press("s");
  expect(get("title-error").textContent).toBe("A title has at most 80 characters.");
  expect(get("state").textContent).toBe("Unsaved changes");
});

test("what fails for another reason is said too", async () => {
  const { core, api } = await openEditor(note(1, "Tea"));
  await click(get("open-list"));
  expect(get("notice").textContent).toMatch(/^no such command/);
  core.handle(api.openList, () => {});
  await click(get("open-list"));
  expect(core.calls(api.openList).length).toBe(2);
});

test("turns to another note at once where nothing would be lost", async () => {
  await openEditor(note(2, "Bread"), note(1, "Tea"));
  await click(row(1));
  expect([asked(), title()]).toEqual([undefined, "Tea"]);
  expect([row(0).ariaCurrent, row(1).ariaCurrent]).toEqual(["false", "true"]);
});

test("asks what becomes of unsaved changes", async () => {
  const { core, api } = await openEditor(note(2, "Bread"), note(1, "Tea"));
  type("title", "Rye bread");
  await click(row(1));
  expect(asked()).toBe("Save your changes?");
  await answer("Cancel");
  expect([asked(), title()]).toEqual([undefined, "Rye bread"]);
  await click(row(1));
  await answer("Save");
  expect(core.calls(api.editNote)).toEqual([{ id: 2, title: "Rye bread", body: "" }]);
  expect(title()).toBe("Tea");
  type("title", "Green tea");
  await press("n");
  await answer("Discard");
  expect([title(), core.calls(api.editNote).length]).toEqual(["", 1]);
});

test("deletes a note, once the user is sure", async () => {
  const { core, api } = await openEditor(note(2, "Bread"), note(1, "Tea"));
  await click(get("delete"));
  await answer("Keep it");
  expect(core.calls(api.deleteNote)).toEqual([]);
  await click(get("delete"));
  await answer("Delete");
  expect(core.calls(api.deleteNote)).toEqual([{ id: 2 }]);
  expect([titles(), title()]).toEqual([["Tea"], ""]);
});

test("takes over what another window has saved, but not over the user's changes", async () => {
  const { core, api, notes } = await openEditor(note(1, "Tea"));
  const elsewhere = async (text: string): Promise<void> => {
    notes[0] = note(1, text);
    core.emit(api.noteSaved, { note: note(1, text) });
    await settled();
  };
  await elsewhere("Green tea");
  expect([title(), titles()]).toEqual(["Green tea", ["Green tea"]]);
  type("title", "Black tea");
  await elsewhere("White tea");
  expect([title(), titles()]).toEqual(["Black tea", ["White tea"]]);
});

test("a note that was deleted elsewhere can be kept as a new one", async () => {
  const { core, api, notes } = await openEditor(note(1, "Tea"));
  type("body", "green");
  notes.pop();
  core.emit(api.noteDeleted, { id: 1 });
  await settled();
  expect(get("notice").textContent).toBe("This note has been deleted. Save it again to keep it as a new one.");
  await press("s");
  expect(core.calls(api.addNote)).toEqual([{ title: "Tea", body: "green" }]);
});

test("closes its window when it is asked to, but not over unsaved changes", async () => {
  const { core, api } = await openEditor(note(1, "Tea"));
  core.handle(api.closeWindow, () => {});
  type("body", "green");
  core.emit(api.closeRequested, { window: "main" });
  await settled();
  expect(core.calls(api.closeWindow)).toEqual([]);
  await answer("Discard");
  expect(core.calls(api.closeWindow).length).toBe(1);
});
