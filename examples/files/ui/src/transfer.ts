import type { ProgressUpdate } from "./bindings/index.ts";
import { button, element, make } from "./dom.ts";
import { reason } from "./errors.ts";
import { left, readable } from "./sizes.ts";

/** The arguments of a transfer. */
export interface TransferContext {
  /** Receives progress, as an argument of any command with a `Progress` in Rust. */
  readonly progress: (update: ProgressUpdate) => void;
  /** Aborted when the user cancels the transfer. */
  readonly signal: AbortSignal;
}

const list = element("transfers", HTMLUListElement);

/** Shows the error of a call that is not a transfer. */
export function fail(title: string, error: unknown): void {
  const item = make("li", "transfer failed", make("b", "", title), make("small", "", reason(error)));
  list.append(item);
  setTimeout(() => item.remove(), DISPLAY_MS.failed);
}

/** The time for which a transfer stays visible after its end, in milliseconds. */
const DISPLAY_MS = { done: 1500, stopped: 1500, failed: 6000 } as const;

/** Shows a transfer with a progress bar, its speed, and a button to cancel. Works with any command. */
export async function transfer(title: string, work: (context: TransferContext) => Promise<unknown>): Promise<void> {
  const controller = new AbortController();
  const bar = make("progress");
  bar.ariaLabel = title;
  const status = make("small", "", "Waiting");
  const cancel = button("quiet", "Cancel", () => controller.abort());
  const item = make("li", "transfer", make("b", "", title), cancel, bar, status);
  list.append(item);

  let start: Start | undefined;
  const progress = ({ done, total, message }: ProgressUpdate): void => {
    start ??= { done, at: performance.now() };
    if (total !== null) {
      bar.max = Math.max(1, total);
      bar.value = done;
    }
    status.textContent = message ?? pace(start, done, total);
  };

  let end: keyof typeof DISPLAY_MS = "done";
  try {
    await work({ progress, signal: controller.signal });
    status.textContent = "Done";
  } catch (error) {
    end = controller.signal.aborted ? "stopped" : "failed";
    status.textContent = reason(error);
    bar.remove();
  }
  cancel.remove();
  item.classList.add(end);
  setTimeout(() => item.remove(), DISPLAY_MS[end]);
}

/** The time of the first progress, and the bytes that were done by then. */
interface Start {
  readonly done: number;
  readonly at: number;
}

function pace(start: Start, done: number, total: number | null): string {
  const parts = [total === null ? readable(done) : `${readable(done)} of ${readable(total)}`];
  const seconds = (performance.now() - start.at) / 1000;
  const speed = (done - start.done) / seconds;
  // Earlier, the speed is not meaningful.
  if (seconds > 0.5 && speed > 0) {
    parts.push(`${readable(speed)}/s`);
    if (total !== null) parts.push(left((total - done) / speed));
  }
  return parts.join(" · ");
}
