import type { ProgressUpdate } from "./bindings/index.ts";
import { button, element, make } from "./dom.ts";
import { reason } from "./errors.ts";
import { left, readable } from "./sizes.ts";

/** What something that takes its time is given. */
export interface Hands {
  /** Told how far it is; fits every argument that is a `Progress` in Rust. */
  readonly progress: (update: ProgressUpdate) => void;
  /** Aborted when the user wants no more of it. */
  readonly signal: AbortSignal;
}

const list = element("transfers", HTMLUListElement);

/** Says that something went wrong that did not take its time. */
export function fail(title: string, error: unknown): void {
  const item = make("li", "transfer failed", make("b", "", title), make("small", "", reason(error)));
  list.append(item);
  setTimeout(() => item.remove(), STAYS.failed);
}

/** How long it stays on the page when it is over, in milliseconds. */
const STAYS = { done: 1500, stopped: 1500, failed: 6000 } as const;

/** Shows work that takes its time: a bar, how fast it is, and a button that stops it. It knows no command. */
export async function transfer(title: string, work: (hands: Hands) => Promise<unknown>): Promise<void> {
  const stop = new AbortController();
  const bar = make("progress");
  bar.ariaLabel = title;
  const words = make("small", "", "Waiting");
  const cancel = button("quiet", "Cancel", () => stop.abort());
  const item = make("li", "transfer", make("b", "", title), cancel, bar, words);
  list.append(item);

  let start: Start | undefined;
  const progress = ({ done, total, message }: ProgressUpdate): void => {
    start ??= { done, at: performance.now() };
    if (total !== null) {
      bar.max = Math.max(1, total);
      bar.value = done;
    }
    words.textContent = message ?? pace(start, done, total);
  };

  let end: keyof typeof STAYS = "done";
  try {
    await work({ progress, signal: stop.signal });
    words.textContent = "Done";
  } catch (error) {
    end = stop.signal.aborted ? "stopped" : "failed";
    words.textContent = reason(error);
    bar.remove();
  }
  cancel.remove();
  item.classList.add(end);
  setTimeout(() => item.remove(), STAYS[end]);
}

/** When there was news for the first time, and what was done by then. */
interface Start {
  readonly done: number;
  readonly at: number;
}

function pace(start: Start, done: number, total: number | null): string {
  const words = [total === null ? readable(done) : `${readable(done)} of ${readable(total)}`];
  const seconds = (performance.now() - start.at) / 1000;
  const speed = (done - start.done) / seconds;
  // Before that it says little.
  if (seconds > 0.5 && speed > 0) {
    words.push(`${readable(speed)}/s`);
    if (total !== null) words.push(left((total - done) / speed));
  }
  return words.join(" · ");
}
