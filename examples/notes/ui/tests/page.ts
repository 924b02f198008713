import { onTestFinished, vi } from "vitest";
import type { Note } from "../src/bindings/editor/index.ts";
import type { FakeBackend } from "../src/bindings/editor/testing.js";
import editorHtml from "../src/editor.html?raw";
import listHtml from "../src/list.html?raw";

type Editor = typeof import("../src/bindings/editor/index.ts");
type Viewer = typeof import("../src/bindings/viewer/index.ts");

/** A page that has been opened for one test, and the core that it speaks to. */
export interface Page<Bindings> {
  readonly core: FakeBackend;
  readonly api: Bindings;
  /** The core's notes, the latest first. */
  readonly notes: Note[];
}

/** Opens the editor. Its core keeps notes as Rust does, and tells the page of what has changed. */
export async function openEditor(...notes: Note[]): Promise<Page<Editor>> {
  const core = await startCore(() => import("../src/bindings/editor/testing.js"));
  const api = await import("../src/bindings/editor/index.ts");
  const { searchNotes, addNote, editNote, deleteNote, noteSaved, noteDeleted } = api;
  core.handle(searchNotes, ({ text }) => found(notes, text));
  const save = (note: Note, at: number): Note => {
    if (note.title === "") throw core.error(addNote, { kind: "emptyTitle" });
    notes.splice(at, 1);
    notes.unshift(note);
    core.emit(noteSaved, { note });
    return note;
  };
  const find = (id: number): number => {
    const at = notes.findIndex((note) => note.id === id);
    if (at < 0) throw core.error(editNote, { kind: "notFound", id });
    return at;
  };
  core.handle(addNote, ({ title, body }) => save(note(notes.length + 1, title.trim(), body), notes.length));
  core.handle(editNote, ({ id, title, body }) => save(note(id, title.trim(), body), find(id)));
  core.handle(deleteNote, ({ id }) => {
    notes.splice(find(id), 1);
    core.emit(noteDeleted, { id });
  });
  show(editorHtml);
  await import("../src/editor.ts");
  return { core, api, notes };
}

/** Opens the list, which only reads. */
export async function openList(...notes: Note[]): Promise<Page<Viewer>> {
  const core = await startCore(() => import("../src/bindings/viewer/testing.js"));
  const api = await import("../src/bindings/viewer/index.ts");
  core.handle(api.searchNotes, ({ text }) => found(notes, text));
  show(listHtml);
  await import("../src/list.ts");
  return { core, api, notes };
}

export const note = (id: number, title: string, body = ""): Note => ({ id, title, body, changed: "2024-02-29T12:00:00Z" });

const found = (notes: readonly Note[], text: string): Note[] =>
  notes.filter(({ title, body }) => `${title} ${body}`.toLowerCase().includes(text.toLowerCase()));

/** What the page's modules keep, and what they have told the document, is gone with the test. */
async function startCore(load: () => Promise<typeof import("../src/bindings/editor/testing.js")>): Promise<FakeBackend> {
  vi.resetModules();
  const { fakeBackend } = await load();
  const core = fakeBackend({ window: "main" });
  const listening = vi.spyOn(document, "addEventListener");
  onTestFinished(() => {
    for (const [type, listener] of listening.mock.calls) document.removeEventListener(type, listener);
    listening.mockRestore();
    core.restore();
  });
  return core;
}

function show(html: string): void {
  document.body.innerHTML = /<body[^>]*>(.*)<\/body>/s.exec(html)?.[1] ?? "";
}

/** Lets everything that is under way come to its end. */
export const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

export const get = <T extends HTMLElement = HTMLElement>(id: string): T => document.getElementById(id) as T;

export function type(id: string, text: string): void {
  const field = get<HTMLInputElement>(id);
  field.value = text;
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

export async function press(key: string, on: EventTarget = document): Promise<void> {
  on.dispatchEvent(new KeyboardEvent("keydown", { key, ctrlKey: on === document, bubbles: true, cancelable: true }));
  await settled();
}

export async function click(button: HTMLElement): Promise<void> {
  button.click();
  await settled();
}

/** Answers the question that the page asks. */
export async function answer(text: string): Promise<void> {
  const buttons = [...document.querySelectorAll<HTMLButtonElement>("dialog button")];
  const button = buttons.find(({ textContent }) => textContent === text);
  if (button === undefined) throw new Error(`nobody asks for “${text}”, but for ${buttons.map((button) => button.textContent)}`);
  await click(button);
}

export const asked = (): string | undefined => document.querySelector("dialog h2")?.textContent ?? undefined;

export const titles = (): (string | null)[] =>
  [...document.querySelectorAll("#notes strong, #notes h2")].map(({ textContent }) => textContent);
