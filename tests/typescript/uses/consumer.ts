// What Rust sends belongs to the page: it fits wherever plain values do. What pages send may be
// readonly. `tsc` compiles this file.
import type { ArgumentsOf, CallOptions, JsonValue, Outcome, Stop, Stream } from "../bindings/bigint/single/typescript/index.js";
import {
  borrowers,
  keep,
  loansBookLent,
  listBooks,
  newTitles,
  openShelf,
  renew,
  safe,
} from "../bindings/bigint/single/typescript/index.js";
import type { Borrower } from "../bindings/bigint/single/typescript/index.js";

/** Whether a value of type `A` can be passed where `B` is expected. */
type Fits<A, B> = [A] extends [B] ? true : false;
type Holds<T extends true> = T;

/** As a library declares its parameters: lists that it may sort. */
function sorted(borrowers: Borrower[]): Borrower[] {
  return borrowers.sort((a, b) => a.name.localeCompare(b.name));
}

/** As in React. */
declare function useState<S>(initial: S): [S, (next: S | ((before: S) => S)) => void];

export async function results(): Promise<void> {
  const all = await borrowers();
  // To functions and state, mutable or readonly.
  const [, setMutable] = useState<Borrower[]>([]);
  const [, setReadonly] = useState<readonly Borrower[]>([]);
  setMutable(sorted(all));
  setReadonly(all);
  setMutable((before) => [...before, ...all]);
  // To the arguments of other commands, unchanged or changed.
  for (const borrower of all) {
    borrower.tags.push("late");
    borrower.name = borrower.name.trim();
    borrower.marks["late"] = 1;
    await renew({ borrower });
  }
  await renew({ borrower: { ...(all[0] ?? { name: "", tags: [], marks: {}, notes: null, home: { street: "" } }) } });
  // To any JSON, whole or in part, and back.
  const json: JsonValue = { all, first: all[0], at: [1, [all]] };
  await keep({ value: json });
  await keep({ value: all });
  await keep({ value: (await keep({ value: null })) });
  localStorage.setItem("all", JSON.stringify(json));
  if (Array.isArray(json)) json.push(null);
}

export async function argumentsMayBeReadonly(
  tags: readonly string[],
  pair: readonly [string, number],
  marks: Readonly<Record<string, number>>,
  values: readonly { readonly a: readonly number[] }[],
): Promise<void> {
  await newTitles({ titles: tags, pair, marks, options: { tags, pairs: [pair], marks } });
  await newTitles({ titles: ["a"] as const, pair: ["a", 1] as const, marks: {}, options: { tags: [], pairs: [], marks: {} } });
  await keep({ value: values });
}

/** A form: what is typed goes into the members. */
export function form(): ArgumentsOf<typeof newTitles> {
  const draft: ArgumentsOf<typeof newTitles> = { titles: [], pair: ["", 0], marks: {}, options: { tags: [], pairs: [], marks: {} } };
  draft.titles = [...draft.titles, "new"];
  draft.options.tags = ["new"];
  draft.marks["new"] = 1;
  return draft;
}

// All that a page has to name can be imported from `index`.
export async function wrapped(options: CallOptions): Promise<Outcome<Borrower[]>> {
  const stop: Stop = loansBookLent.listen(({ to }) => { to.name.trim(); });
  stop();
  const books: Stream<string> = listBooks({}, options);
  for await (const book of safe(books)) {
    if (book.ok) book.value.trim();
    else if (book.error.kind === "cancelled") break;
  }
  return await safe(borrowers({}, options));
}

export type Held = [
  Holds<Fits<Borrower, JsonValue>>,
  Holds<Fits<Awaited<ReturnType<typeof borrowers>>, ArgumentsOf<typeof keep>["value"]>>,
  // A bigint has no JSON, and neither has what contains one.
  Fits<ArgumentsOf<typeof openShelf>, JsonValue> extends false ? true : never,
];
