import { expect, test } from "vitest";
import { answer, asked, click, get, note, openEditor, press, settled, titles, type } from "./page.ts";

const title = (): string => get<HTMLInputElement>("title").value;
const row = (at: number): HTMLElement => document.querySelectorAll<HTMLElement>("#notes button")[at] ?? document.body;

test("opens with the newest note", async () => {
  await openEditor(note(2, "Bread", "and milk"), note(1, "Tea"));
  expect([titles(), title(), get<HTMLTextAreaElement>("body").value]).toEqual([["Bread", "Tea"], "Bread", "and milk"]);
  expect(get("state").textContent).toMatch(/^Saved /);
  expect(get<HTMLButtonElement>("save").disabled).toBe(true);
});

test("opens with an empty form if there are no notes", async () => {
  await openEditor();
  expect([title(), get("state").textContent, get("delete").hidden]).toEqual(["", "New note", true]);
  expect(document.activeElement).toBe(get("title"));
});

test("adds a new note, and then edits it", async () => {
  const { backend, api, notes } = await openEditor();
  type("title", " Tea ");
  expect(get("state").textContent).toBe("Unsaved changes");
  await press("s");
  expect(backend.calls(api.addNote)).toEqual([{ title: " Tea ", body: "" }]);
  expect([title(), titles(), notes.length]).toEqual(["Tea", ["Tea"], 1]);
  type("body", "green");
  await press("s");
  expect(backend.calls(api.editNote)).toEqual([{ id: 1, title: "Tea", body: "green" }]);
  expect(backend.calls(api.addNote).length).toBe(1);
  expect(get("state").textContent).toMatch(/^Saved /);
});

test("shows the error of a rejected title next to the field", async () => {
  const { backend, api } = await openEditor(note(1, "Tea"));
  type("title", "");
  await press("s");
  expect([get("title-error").textContent, get("title-error").hidden]).toEqual(["A note needs a title.", false]);
  backend.handle(api.editNote, () => {
    throw backend.error(api.editNote, { kind: "titleTooLong", max: 80 });
  });
  type("title", "x".repeat(81));
  expect(get("title-error").hidden).toBe(true);
  await press("s");
  expect(get("title-error").textContent).toBe("A title can have at most 80 characters.");
  expect(get("state").textContent).toBe("Unsaved changes");
});

test("shows other errors in the notice", async () => {
  const { backend, api } = await openEditor(note(1, "Tea"));
  await click(get("open-list"));
  expect(get("notice").textContent).toMatch(/has no handler for `open_list`/);
  backend.handle(api.openList, () => {});
  await click(get("open-list"));
  expect(backend.calls(api.openList).length).toBe(2);
});

test("opens another note at once if there are no unsaved changes", async () => {
  await openEditor(note(2, "Bread"), note(1, "Tea"));
  await click(row(1));
  expect([asked(), title()]).toEqual([undefined, "Tea"]);
  expect([row(0).ariaCurrent, row(1).ariaCurrent]).toEqual(["false", "true"]);
});

test("asks whether to save unsaved changes", async () => {
  const { backend, api } = await openEditor(note(2, "Bread"), note(1, "Tea"));
  type("title", "Rye bread");
  await click(row(1));
  expect(asked()).toBe("Save your changes?");
  await answer("Cancel");
  expect([asked(), title()]).toEqual([undefined, "Rye bread"]);
  await click(row(1));
  await answer("Save");
  expect(backend.calls(api.editNote)).toEqual([{ id: 2, title: "Rye bread", body: "" }]);
  expect(title()).toBe("Tea");
  type("title", "Green tea");
  await press("n");
  await answer("Discard");
  expect([title(), backend.calls(api.editNote).length]).toEqual(["", 1]);
});

test("deletes a note after confirmation", async () => {
  const { backend, api } = await openEditor(note(2, "Bread"), note(1, "Tea"));
  await click(get("delete"));
  await answer("Keep");
  expect(backend.calls(api.deleteNote)).toEqual([]);
  await click(get("delete"));
  await answer("Delete");
  expect(backend.calls(api.deleteNote)).toEqual([{ id: 2 }]);
  expect([titles(), title()]).toEqual([["Tea"], ""]);
});

test("shows changes of another window, but keeps unsaved changes", async () => {
  const { backend, api, notes } = await openEditor(note(1, "Tea"));
  const elsewhere = async (text: string): Promise<void> => {
    notes[0] = note(1, text);
    backend.emit(api.noteSaved, { note: note(1, text) });
    await settled();
  };
  await elsewhere("Green tea");
  expect([title(), titles()]).toEqual(["Green tea", ["Green tea"]]);
  type("title", "Black tea");
  await elsewhere("White tea");
  expect([title(), titles()]).toEqual(["Black tea", ["White tea"]]);
});

test("a note that another window has deleted can be saved as a new note", async () => {
  const { backend, api, notes } = await openEditor(note(1, "Tea"));
  type("body", "green");
  notes.pop();
  backend.emit(api.noteDeleted, { id: 1 });
  await settled();
  expect(get("notice").textContent).toBe("This note was deleted. Save it to keep it as a new note.");
  await press("s");
  expect(backend.calls(api.addNote)).toEqual([{ title: "Tea", body: "green" }]);
});

test("closes its window on request, after asking about unsaved changes", async () => {
  const { backend, api } = await openEditor(note(1, "Tea"));
  backend.handle(api.closeWindow, () => {});
  type("body", "green");
  backend.emit(api.closeRequested, { window: "main" });
  await settled();
  expect(backend.calls(api.closeWindow)).toEqual([]);
  await answer("Discard");
  expect(backend.calls(api.closeWindow).length).toBe(1);
});
