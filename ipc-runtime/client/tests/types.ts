// Only compiled: each `@ts-expect-error` is an error that the compiler must find.
import {
  type ArgumentsOf,
  type BidirectionalEvent,
  type Call,
  type CallArguments,
  type CallOptions,
  type Channel,
  type Command,
  CommandError,
  type Emittable,
  FrameworkError,
  type HandlerContext,
  IpcError,
  type JsonValue,
  type JsonValueInput,
  type Listenable,
  type NoArguments,
  type Outcome,
  type PageRequest,
  safe,
  type Stop,
  type Stream,
  type StreamCommand,
  type Streaming,
} from "../dist/ipc.js";
import { command, event, request, stream, streams } from "../dist/ipc-internal.js";
import type { AnyCommand } from "../dist/testing.js";

type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
declare function same<A, B>(yes: Same<A, B>): void;

interface Note {
  id: number;
  title: string;
}
type NoteError = { kind: "empty_title" } | { kind: "too_long"; max: number };

// As bindings are generated.
export const saveNote: Command<(args: { title: string; tag?: string | null }) => Note, NoteError> =
  command("save_note");
export const listNotes: Command<() => Note[]> = command("list_notes");
export const search: Command<(args?: { text?: string | null }) => Note[]> = command("search");
export const noteSaved: Listenable<{ note: Note }> = event("NoteSaved");
export const draftChanged: Emittable<{ text: string }> = event("DraftChanged");
export const chat: Listenable<{ line: string }> & Emittable<{ line: string }> = event("Chat");
export const talk: BidirectionalEvent<{ line: string }> = event("Talk");

// Names for arguments
same<ArgumentsOf<typeof saveNote>, { title: string; tag?: string | null }>(true);
same<ArgumentsOf<typeof search>, { text?: string | null }>(true);
same<ArgumentsOf<typeof listNotes>, NoArguments>(true);

// Calls
same<ReturnType<typeof saveNote>, Call<Note, NoteError>>(true);
same<Awaited<ReturnType<typeof listNotes>>, Note[]>(true);
same<
  Parameters<typeof search>,
  [args?: { text?: string | null } | undefined, options?: CallOptions]
>(true);
void saveNote({ title: "milk" });
void saveNote({ title: "milk", tag: null });
void search();
// @ts-expect-error an argument is missing
void saveNote({});
// @ts-expect-error all arguments are missing
void saveNote();
// @ts-expect-error an argument of another type
void saveNote({ title: 7 });
// @ts-expect-error one argument too many
void saveNote({ title: "milk", colour: "red" });
void listNotes({}, { timeout: 5 });
void saveNote({ title: "milk" }, { signal: new AbortController().signal });
// @ts-expect-error options follow the arguments
void listNotes({ timeout: 5 });
// @ts-expect-error the timeout is a number
void saveNote({ title: "milk" }, { timeout: "5s" });
// @ts-expect-error the name is readonly
saveNote.wireName = "drop_notes";

// Options
same<
  CallOptions,
  { readonly signal?: AbortSignal | undefined; readonly timeout?: number | undefined }
>(true);
same<
  Parameters<typeof saveNote>,
  [args: { title: string; tag?: string | null }, options?: CallOptions]
>(true);
same<Parameters<typeof listNotes>, [args?: NoArguments, options?: CallOptions]>(true);
void search(undefined, { timeout: 5 });
// @ts-expect-error the command has no arguments
void listNotes({ text: "milk" });
// @ts-expect-error a signal, not its controller
void saveNote({ title: "milk" }, { signal: new AbortController() });
// @ts-expect-error there is no such option
void saveNote({ title: "milk" }, { retries: 3 });
// @ts-expect-error no parameter follows the options
void listNotes({}, {}, {});

// Other bindings have their own copy of these types.
declare const copied: {
  (...args: CallArguments<(args: { title: string }) => Note>): Call<Note, NoteError>;
  readonly wireName: string;
};
export const known: AnyCommand = copied;

// Streams
export const tailLog: StreamCommand<(args: { path: string }) => string, NoteError> =
  stream("tail_log");
export const ticks: StreamCommand<() => number> = stream("ticks");
same<ReturnType<typeof tailLog>, Stream<string, NoteError>>(true);
same<ReturnType<Stream<string>["next"]>, Promise<IteratorResult<string, undefined>>>(true);
same<ReturnType<Stream<string>["readable"]>, ReadableStream<string>>(true);
same<Parameters<typeof ticks>, [args?: NoArguments, options?: CallOptions]>(true);
same<ReturnType<typeof readsSafely>, Stream<Outcome<string, NoteError>>>(true);
export const readsSafely = () => safe(tailLog({ path: "a.log" }));
export async function reads(): Promise<void> {
  for await (const line of tailLog({ path: "a.log" }, { signal: new AbortController().signal }))
    line.trim();
  for await (const tick of ticks()) tick.toFixed();
  // @ts-expect-error items are texts
  for await (const line of tailLog({ path: "a.log" })) line.toFixed();
  for await (const tick of safe(ticks())) {
    same<typeof tick, Outcome<number>>(true);
    if (tick.ok) tick.value.toFixed();
  }
  for await (const line of safe(tailLog({ path: "a.log" }))) {
    if (line.ok) line.value.trim();
    else if (line.kind === "command") same<typeof line.error.data, NoteError>(true);
  }
  // @ts-expect-error the item is a promise
  for (const tick of ticks()) tick;
}
// @ts-expect-error an argument is missing
tailLog({});
// @ts-expect-error options follow the arguments
ticks({ timeout: 5 });
export const lines: AsyncIterable<string> = tailLog({ path: "a.log" });
// @ts-expect-error items of another type
export const counts: AsyncIterable<number> = tailLog({ path: "a.log" });
// @ts-expect-error the error of a stream cannot be dropped from its type
export const harmless: Stream<string> = tailLog({ path: "a.log" });
{
  await using left = ticks();
  void left;
}

// Channels and streams among the arguments
type Progress = { done: number; total: number | null };
export const upload: Command<
  (args: { chunks: Streaming<Uint8Array>; progress?: Channel<Progress> | null }) => void,
  NoteError
> = command("upload", undefined, undefined, streams);
export const convert: Command<
  (args: { lines: Streaming<string>; onLine: Channel<string> }) => number
> = command("convert", undefined, undefined, streams);
declare const texts: ReadableStream<string>;
declare const bytes: ReadableStream<Uint8Array>;
void upload({ chunks: new Blob([]) });
void upload({
  chunks: new File([], "a"),
  progress: ({ done, total }) => void (total ?? done).toFixed(),
});
void upload({ chunks: bytes, progress: async ({ done }) => void done.toFixed() });
void upload({
  chunks: (async function* () {
    yield new Uint8Array(1);
  })(),
  progress: null,
});
void upload({ chunks: bytes, progress: new WritableStream<Progress>() }, { timeout: 5 });
void convert({ lines: tailLog({ path: "a.log" }), onLine: (line) => void line.trim() });
void convert({ lines: texts, onLine: (line: unknown) => void line });
// The return value of a callback is not restricted
const seen: string[] = [];
void convert({ lines: texts, onLine: (line) => seen.push(line) });
void convert({ lines: texts, onLine: async (line) => seen.push(line) });
// @ts-expect-error only bytes may come from a blob
void convert({ lines: new Blob([]), onLine: () => {} });
// @ts-expect-error items of another type
void convert({ lines: bytes, onLine: () => {} });
// @ts-expect-error an array is not a stream: declare it as an ordinary argument
void convert({ lines: ["a"], onLine: () => {} });
// @ts-expect-error the id of the stream is used only on the wire
void convert({ lines: 8, onLine: 9 });
// @ts-expect-error messages of another type
void convert({ lines: texts, onLine: (line: number) => void line });
// @ts-expect-error a sink of another type
void convert({ lines: texts, onLine: new WritableStream<number>() });
// @ts-expect-error the channel is required
void convert({ lines: texts });

// Requests of the backend
export const confirm: PageRequest<{ question: string }, boolean, NoteError> = request("Confirm");
same<ReturnType<typeof confirm.handle>, Stop>(true);
confirm.handle(({ question }) => question.length > 1);
confirm.handle(async (_, { signal }) => signal.aborted)();
confirm.handle((_: { question: string }, context: HandlerContext) => context.signal.aborted);
// @ts-expect-error a reply of another type
confirm.handle(() => "yes");
// @ts-expect-error a reply is required
confirm.handle(() => {});
// @ts-expect-error a member of another type
confirm.handle(({ question }: { question: number }) => question > 1);
// @ts-expect-error only the backend sends requests
confirm({ question: "?" });

// Errors
export function described(error: unknown): string {
  if (error instanceof CommandError) return String(error.data);
  // @ts-expect-error the error is unknown
  if (error.kind === "closed") return "";
  return error instanceof FrameworkError
    ? (error.data?.path ?? error.kind)
    : error instanceof IpcError
      ? error.kind
      : "";
}

// safe
export async function outcomes(): Promise<void> {
  const saved = await safe(saveNote({ title: "milk" }));
  same<typeof saved, Outcome<Note, NoteError>>(true);
  // @ts-expect-error the outcome may be a failure
  void saved.value;
  if (saved.ok) same<typeof saved.value, Note>(true);
  else if (saved.kind === "command") same<typeof saved.error, CommandError<NoteError>>(true);
  else same<typeof saved.error, FrameworkError>(true);
  if (!saved.ok && saved.kind === "command" && saved.error.data.kind === "too_long")
    void saved.error.data.max.toFixed();

  const listed = await safe(listNotes());
  same<typeof listed, Outcome<Note[]>>(true);
  if (!listed.ok) {
    same<typeof listed.kind, "framework">(true);
    // @ts-expect-error the command has no error
    void (listed.kind === "command");
  }
  // @ts-expect-error a promise does not say which error it may reject with
  void safe(saveNote({ title: "milk" }).then((note) => note));
  // @ts-expect-error the error of a command cannot be dropped from its type
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
// @ts-expect-error only the backend emits the event
noteSaved.emit;
// @ts-expect-error only the page emits the event
draftChanged.listen;
// @ts-expect-error an argument of another type
draftChanged.emit({ text: 7 });
// @ts-expect-error a member that the event does not have
export const wider: Emittable<{ text: string | number }> = draftChanged;
// @ts-expect-error a member is missing
export const narrower: Listenable<{ note: Note; by: string }> = noteSaved;

// The payload of each direction may have its own shape.
export const both: BidirectionalEvent<{ text: string; at: number }, { text: string; at?: number }> =
  event("Both");
both.emit({ text: "m" });
both.listen(({ at }) => void at.toFixed());
declare const oneShape: BidirectionalEvent<{ text: string; at: number }>;
// @ts-expect-error the page must pass the member
export const wideIn: typeof both = oneShape;

// Json
export const values: readonly JsonValue[] = [null, 1, "a", true, [1, [null]], { a: { b: [] } }];
export const leftOut: JsonValue = { a: undefined };
// @ts-expect-error `undefined` has no JSON
export const noJson: JsonValue = [undefined];
declare const frozen: readonly string[];
export const sentJson: JsonValueInput = { tags: frozen, values };
// @ts-expect-error a list that Rust sends can be changed
export const receivedJson: JsonValue = frozen;
// @ts-expect-error a bigint has no JSON
export const noJsonEither: JsonValue = [1n];

// `using` requires a target that supports it.
{
  using listening = noteSaved.listen(() => {});
  void listening;
}
