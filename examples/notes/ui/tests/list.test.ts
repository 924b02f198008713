import { expect, test } from "vitest";
import { get, note, openList, press, settled, titles, type } from "./page.ts";

test("shows all notes, or those that match the search", async () => {
  const { backend, api } = await openList(note(2, "Bread", "and milk"), note(1, "Tea"));
  expect(titles()).toEqual(["Bread", "Tea"]);
  type("search", " milk ");
  await settled();
  expect(titles()).toEqual(["Bread"]);
  expect(document.querySelector("mark")?.textContent).toBe("milk");
  expect(backend.calls(api.searchNotes)).toEqual([{ text: "" }, { text: "milk" }]);
  type("search", "coffee");
  await settled();
  expect(get("nothing").textContent).toBe("No notes match “coffee”.");
  await press("Escape", get("search"));
  expect(titles()).toEqual(["Bread", "Tea"]);
  expect(get("nothing").hidden).toBe(true);
});

test("shows the changes of other windows", async () => {
  const { backend, api, notes } = await openList();
  expect(get("nothing").textContent).toBe("No notes yet.");
  const saved = note(1, "Tea");
  notes.push(saved);
  backend.emit(api.noteSaved, { note: saved });
  await settled();
  expect(titles()).toEqual(["Tea"]);
  expect(document.querySelector("#notes li")?.classList.contains("fresh")).toBe(true);
  notes.pop();
  backend.emit(api.noteDeleted, { id: 1 });
  await settled();
  expect(titles()).toEqual([]);
});

test("a note keeps its element while it is shown", async () => {
  const { backend, api, notes } = await openList(note(2, "Bread"), note(1, "Tea"));
  const tea = document.querySelectorAll("#notes li")[1];
  notes.reverse();
  backend.emit(api.noteSaved, { note: note(1, "Tea") });
  await settled();
  expect(titles()).toEqual(["Tea", "Bread"]);
  expect(document.querySelector("#notes li")).toBe(tea);
});

test("the result of the newest search is shown, even if it arrives first", async () => {
  const { backend, api } = await openList();
  const answers: ((title: string) => void)[] = [];
  backend.handle(api.searchNotes, () => new Promise((resolve) => answers.push((title) => resolve([note(1, title)]))));
  type("search", "a");
  type("search", "ab");
  await settled();
  answers[1]?.("second");
  await settled();
  answers[0]?.("first");
  await settled();
  expect(titles()).toEqual(["second"]);
});

test("shows the reason if the search fails", async () => {
  const { backend, api } = await openList(note(1, "Tea"));
  backend.handle(api.searchNotes, () => {
    throw backend.error(api.searchNotes, { kind: "storage", message: "the disk is full" });
  });
  type("search", "a");
  await settled();
  expect(get("notice").textContent).toBe("The notes could not be loaded or saved: the disk is full");
  expect(titles()).toEqual(["Tea"]);
});
