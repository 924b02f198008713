// Only the compiler reads this file: each `@ts-expect-error` is a mistake that it has to find.
import {
  type Call,
  type CallOptions,
  type Command,
  command,
  type CommandError,
  type Emittable,
  event,
  type FrameworkError,
  type JsonValue,
  type Listenable,
  type Outcome,
  type PageAndCore,
  safe,
} from "../dist/ipc.js";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
declare function same<A, B>(yes: Same<A, B>): void;

interface Note {
  id: number;
  title: string;
}
type NoteError = { kind: "empty_title" } | { kind: "too_long"; max: number };

// As bindings are generated.
export const saveNote: Command<(args: { title: string; tag?: string | null }) => Note, NoteError> = command("save_note");
export const listNotes: Command<() => Note[]> = command("list_notes");
export const search: Command<(args?: { text?: string | null }) => Note[]> = command("search");
export const noteSaved: Listenable<{ note: Note }> = event("NoteSaved");
export const draftChanged: Emittable<{ text: string }> = event("DraftChanged");
export const chat: Listenable<{ line: string }> & Emittable<{ line: string }> = event("Chat");
export const talk: PageAndCore<{ line: string }> = event("Talk");

// Calls
same<ReturnType<typeof saveNote>, Call<Note, NoteError>>(true);
same<Awaited<ReturnType<typeof listNotes>>, Note[]>(true);
same<Parameters<typeof search>, [args?: { text?: string | null } | undefined, options?: CallOptions]>(true);
void saveNote({ title: "milk" });
void saveNote({ title: "milk", tag: null });
void search();
// @ts-expect-error an argument is missing
void saveNote({});
// @ts-expect-error all of them are
void saveNote();
// @ts-expect-error of another type
void saveNote({ title: 7 });
// @ts-expect-error one too many
void saveNote({ title: "milk", colour: "red" });
void listNotes({}, { timeout: 5 });
void saveNote({ title: "milk" }, { signal: new AbortController().signal });
// @ts-expect-error options stand behind the arguments
void listNotes({ timeout: 5 });
// @ts-expect-error a number of milliseconds
void saveNote({ title: "milk" }, { timeout: "5s" });
// @ts-expect-error the name does not change
saveNote.wireName = "drop_notes";

// safe
export async function outcomes(): Promise<void> {
  const saved = await safe(saveNote({ title: "milk" }));
  same<typeof saved, Outcome<Note, NoteError>>(true);
  // @ts-expect-error not yet known to be ok
  void saved.value;
  if (saved.ok) same<typeof saved.value, Note>(true);
  else if (saved.kind === "command") same<typeof saved.error, CommandError<NoteError>>(true);
  else same<typeof saved.error, FrameworkError>(true);
  if (!saved.ok && saved.kind === "command" && saved.error.data.kind === "too_long") void saved.error.data.max.toFixed();

  const listed = await safe(listNotes());
  same<typeof listed, Outcome<Note[]>>(true);
  if (!listed.ok) {
    same<typeof listed.kind, "framework">(true);
    // @ts-expect-error this command has no error of its own
    void (listed.kind === "command");
  }
  // @ts-expect-error a promise does not say which error it may reject with
  void safe(saveNote({ title: "milk" }).then((note) => note));
  // @ts-expect-error the error of a command can not be ignored
  const call: Call<Note> = saveNote({ title: "milk" });
  void call;
}

// Events
const stop = noteSaved.listen(({ note }) => void note.title.trim());
stop();
same<typeof stop.ready, Promise<void>>(true);
same<ReturnType<typeof noteSaved.once>, Promise<{ note: Note }>>(true);
draftChanged.emit({ text: "m" });
chat.emit({ line: "hello" });
chat.listen(({ line }) => void line.trim());
talk.emit({ line: "hello" });
talk.listen(({ line }) => void line.trim());
// @ts-expect-error the core sends it, not the page
noteSaved.emit;
// @ts-expect-error the page sends it, not the core
draftChanged.listen;
// @ts-expect-error of another type
draftChanged.emit({ text: 7 });
// @ts-expect-error more than the event may hold
export const wider: Emittable<{ text: string | number }> = draftChanged;
// @ts-expect-error less than the event holds
export const narrower: Listenable<{ note: Note; by: string }> = noteSaved;

// What goes one way may have another shape than what goes the other.
export const both: PageAndCore<{ text: string; at: number }, { text: string; at?: number }> = event("Both");
both.emit({ text: "m" });
both.listen(({ at }) => void at.toFixed());
declare const oneShape: PageAndCore<{ text: string; at: number }>;
// @ts-expect-error there, a page may not leave it out
export const wideIn: typeof both = oneShape;

// Json
export const values: readonly JsonValue[] = [null, 1, "a", true, [1, [null]], { a: { b: [] } }];
// @ts-expect-error it has no JSON
export const noJson: JsonValue = { a: undefined };
// @ts-expect-error it has none either
export const noJsonEither: JsonValue = [1n];

// `using` is for those whose target has it.
{
  using listening = noteSaved.listen(() => {});
  void listening;
}
