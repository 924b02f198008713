// Only the compiler reads this file: each `@ts-expect-error` is a mistake that it has to find.
import { type BidirectionalEvent, type Call, type CallArguments, type CallOptions, type Channel, type Command, type CommandError, type Emittable, type FrameworkError, type HandlerContext, type JsonValue, type Listenable, type NoArguments, type Outcome, type PageRequest, safe, type Stop, type Stream, type StreamCommand, type Streaming } from "../dist/ipc.js";
import { command, event, request, stream, streams } from "../dist/ipc-internal.js";
import type { AnyCommand } from "../dist/testing.js";

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
export const talk: BidirectionalEvent<{ line: string }> = event("Talk");

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

// Options
same<CallOptions, { readonly signal?: AbortSignal | undefined; readonly timeout?: number | undefined }>(true);
same<Parameters<typeof saveNote>, [args: { title: string; tag?: string | null }, options?: CallOptions]>(true);
same<Parameters<typeof listNotes>, [args?: NoArguments, options?: CallOptions]>(true);
void search(undefined, { timeout: 5 });
// @ts-expect-error it has no arguments
void listNotes({ text: "milk" });
// @ts-expect-error a signal, not what aborts it
void saveNote({ title: "milk" }, { signal: new AbortController() });
// @ts-expect-error there is no such option
void saveNote({ title: "milk" }, { retries: 3 });
// @ts-expect-error nothing stands behind the options
void listNotes({}, {}, {});

// Other bindings have a copy of their own of these types.
declare const copied: {
  (...args: CallArguments<(args: { title: string }) => Note>): Call<Note, NoteError>;
  readonly wireName: string;
};
export const known: AnyCommand = copied;

// Streams
export const tailLog: StreamCommand<(args: { path: string }) => string, NoteError> = stream("tail_log");
export const ticks: StreamCommand<() => number> = stream("ticks");
same<ReturnType<typeof tailLog>, Stream<string, NoteError>>(true);
same<ReturnType<Stream<string>["next"]>, Promise<IteratorResult<string, undefined>>>(true);
same<ReturnType<Stream<string>["readable"]>, ReadableStream<string>>(true);
same<Parameters<typeof ticks>, [args?: NoArguments, options?: CallOptions]>(true);
export async function reads(): Promise<void> {
  for await (const line of tailLog({ path: "a.log" }, { signal: new AbortController().signal })) line.trim();
  for await (const tick of ticks()) tick.toFixed();
  // @ts-expect-error an item is a text
  for await (const line of tailLog({ path: "a.log" })) line.toFixed();
  // @ts-expect-error a stream is no promise with an outcome: its errors are thrown by the loop
  void safe(tailLog({ path: "a.log" }));
  // @ts-expect-error it is not there at once
  for (const tick of ticks()) tick;
}
// @ts-expect-error an argument is missing
tailLog({});
// @ts-expect-error options stand behind the arguments
ticks({ timeout: 5 });
export const lines: AsyncIterable<string> = tailLog({ path: "a.log" });
// @ts-expect-error items of another type
export const counts: AsyncIterable<number> = tailLog({ path: "a.log" });
// @ts-expect-error the error of a stream can not be ignored
export const harmless: Stream<string> = tailLog({ path: "a.log" });
{
  await using left = ticks();
  void left;
}

// Channels and streams among the arguments
type Progress = { done: number; total: number | null };
export const upload: Command<(args: { chunks: Streaming<Uint8Array>; progress?: Channel<Progress> | null }) => void, NoteError> =
  command("upload", undefined, undefined, streams);
export const convert: Command<(args: { lines: Streaming<string>; onLine: Channel<string> }) => number> = command("convert", undefined, undefined, streams);
declare const texts: ReadableStream<string>;
declare const bytes: ReadableStream<Uint8Array>;
void upload({ chunks: new Blob([]) });
void upload({ chunks: new File([], "a"), progress: ({ done, total }) => void (total ?? done).toFixed() });
void upload({ chunks: bytes, progress: async ({ done }) => void done.toFixed() });
void upload({ chunks: (async function* () { yield new Uint8Array(1); })(), progress: null });
void upload({ chunks: bytes, progress: new WritableStream<Progress>() }, { timeout: 5 });
void convert({ lines: tailLog({ path: "a.log" }), onLine: (line) => void line.trim() });
void convert({ lines: texts, onLine: (line: unknown) => void line });
// What a callback returns is nobody's business
const seen: string[] = [];
void convert({ lines: texts, onLine: (line) => seen.push(line) });
void convert({ lines: texts, onLine: async (line) => seen.push(line) });
// @ts-expect-error only bytes may come from a blob
void convert({ lines: new Blob([]), onLine: () => {} });
// @ts-expect-error items of another type
void convert({ lines: bytes, onLine: () => {} });
// @ts-expect-error an array is there at once: pass it as an argument of its own
void convert({ lines: ["a"], onLine: () => {} });
// @ts-expect-error a number stands for it only on the wire
void convert({ lines: 8, onLine: 9 });
// @ts-expect-error messages of another type
void convert({ lines: texts, onLine: (line: number) => void line });
// @ts-expect-error a sink of another type
void convert({ lines: texts, onLine: new WritableStream<number>() });
// @ts-expect-error this channel can not be left out
void convert({ lines: texts });

// Requests of the core
export const confirm: PageRequest<{ question: string }, boolean, NoteError> = request("Confirm");
same<ReturnType<typeof confirm.handle>, Stop>(true);
confirm.handle(({ question }) => question.length > 1);
confirm.handle(async (_, { signal }) => signal.aborted)();
confirm.handle((_: { question: string }, context: HandlerContext) => context.signal.aborted);
// @ts-expect-error an answer of another type
confirm.handle(() => "yes");
// @ts-expect-error there is always an answer
confirm.handle(() => {});
// @ts-expect-error a member of another type
confirm.handle(({ question }: { question: number }) => question > 1);
// @ts-expect-error the core asks, the page does not
confirm({ question: "?" });

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
export const both: BidirectionalEvent<{ text: string; at: number }, { text: string; at?: number }> = event("Both");
both.emit({ text: "m" });
both.listen(({ at }) => void at.toFixed());
declare const oneShape: BidirectionalEvent<{ text: string; at: number }>;
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
