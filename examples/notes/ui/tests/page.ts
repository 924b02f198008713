import { onTestFinished, vi } from "vitest";
import type { Note } from "../src/bindings/editor/index.ts";
import type { FakeBackend } from "ipc-client/testing.js";
import editorHtml from "../src/editor.html?raw";
import listHtml from "../src/list.html?raw";

type Editor = typeof import("../src/bindings/editor/index.ts");
type Viewer = typeof import("../src/bindings/viewer/index.ts");

/** A page that is open for a test, and its fake backend. */
export interface Page<Bindings> {
  readonly backend: FakeBackend;
  readonly api: Bindings;
  /** The notes of the backend, newest first. */
  readonly notes: Note[];
}

/** Opens the editor with a backend that stores notes and emits events, as in Rust. */
export async function openEditor(...notes: Note[]): Promise<Page<Editor>> {
  const backend = await startBackend();
  const api = await import("../src/bindings/editor/index.ts");
  const { searchNotes, addNote, editNote, deleteNote, noteSaved, noteDeleted } = api;
  backend.handle(searchNotes, ({ text }) => found(notes, text));
  const save = (note: Note, at: number): Note => {
    if (note.title === "") throw backend.error(addNote, { kind: "emptyTitle" });
    notes.splice(at, 1);
    notes.unshift(note);
    backend.emit(noteSaved, { note });
    return note;
  };
  const find = (id: number): number => {
    const at = notes.findIndex((note) => note.id === id);
    if (at < 0) throw backend.error(editNote, { kind: "notFound", id });
    return at;
  };
  backend.handle(addNote, ({ title, body }) => save(note(notes.length + 1, title.trim(), body), notes.length));
  backend.handle(editNote, ({ id, title, body }) => save(note(id, title.trim(), body), find(id)));
  backend.handle(deleteNote, ({ id }) => {
    notes.splice(find(id), 1);
    backend.emit(noteDeleted, { id });
  });
  show(editorHtml);
  await import("../src/editor.ts");
  return { backend, api, notes };
}

/** Opens the list, with a backend that only reads. */
export async function openList(...notes: Note[]): Promise<Page<Viewer>> {
  const backend = await startBackend();
  const api = await import("../src/bindings/viewer/index.ts");
  backend.handle(api.searchNotes, ({ text }) => found(notes, text));
  show(listHtml);
  await import("../src/list.ts");
  return { backend, api, notes };
}

export const note = (id: number, title: string, body = ""): Note => ({ id, title, body, changed: "2024-02-29T12:00:00Z" });

const found = (notes: readonly Note[], text: string): Note[] =>
  notes.filter(({ title, body }) => `${title} ${body}`.toLowerCase().includes(text.toLowerCase()));

/** Starts a fake backend. The state of the modules and the listeners of the document are removed after the test. */
async function startBackend(): Promise<FakeBackend> {
  vi.resetModules();
  const { fakeBackend } = await import("ipc-client/testing.js");
  const backend = fakeBackend({ window: "main" });
  const listening = vi.spyOn(document, "addEventListener");
  onTestFinished(() => {
    for (const [type, listener] of listening.mock.calls) document.removeEventListener(type, listener);
    listening.mockRestore();
    backend.restore();
  });
  return backend;
}

function show(html: string): void {
  document.body.innerHTML = /<body[^>]*>(.*)<\/body>/s.exec(html)?.[1] ?? "";
}

/** Waits until all pending calls have settled. */
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

/** Clicks the button with a text in the open dialog. */
export async function answer(text: string): Promise<void> {
  const buttons = [...document.querySelectorAll<HTMLButtonElement>("dialog button")];
  const button = buttons.find(({ textContent }) => textContent === text);
  if (button === undefined) throw new Error(`no button “${text}” in the dialog, only ${buttons.map((button) => button.textContent)}`);
  await click(button);
}

export const asked = (): string | undefined => document.querySelector("dialog h2")?.textContent ?? undefined;

export const titles = (): (string | null)[] =>
  [...document.querySelectorAll("#notes strong, #notes h2")].map(({ textContent }) => textContent);
