import { counted, logs, pace, tail } from "./bindings/index.ts";
import type { Count, Filter, Level } from "./bindings/index.ts";
import { command } from "ipc-client/ipc-internal.js";
import { Choice, element, showText } from "./dom.ts";
import { reason } from "./errors.ts";
import { Gate } from "./gate.ts";
import { Latest } from "./latest.ts";
import { Lines } from "./lines.ts";
import { Rates } from "./rates.ts";

// Opened by `log-tail --demo`.
if (location.search === "?demo") (await import("./demo.js")).rehearse({ command });

const LEVELS: readonly Level[] = ["debug", "info", "warn", "error"];
const PACES = [20, 200, 1000, 5000, 20_000] as const;

const search = element("search", HTMLInputElement);
const pause = element("pause", HTMLButtonElement);
const waiting = element("waiting", HTMLElement);
const lines = new Lines();
const rates = new Rates();
const gate = new Gate();

const levels = new Choice(element("levels", HTMLElement), LEVELS, "debug", change);
const filters = new Latest<Filter>(currentFilter());
search.addEventListener("input", change);

function currentFilter(): Filter {
  return { text: search.value, level: levels.value };
}

function change(): void {
  filters.set(currentFilter());
}

let controller = new AbortController();

/** Follows a log: sends filters in one stream, and receives lines in another. */
async function follow(path: string): Promise<void> {
  controller.abort();
  controller = new AbortController();
  const { signal } = controller;
  setPaused(false);
  rates.clear();
  try {
    for await (const shown of tail({ path, filters }, { signal })) {
      if (signal.aborted) return;
      if (shown.kind === "filtered") {
        lines.clear(search.value);
      } else {
        lines.add(shown);
        rates.read();
      }
      // The page pauses by not reading: without credit, the stream in Rust waits.
      if (gate.isClosed) await gate.opened;
    }
  } catch (error) {
    if (!signal.aborted) showText(waiting, reason(error));
  }
}

function setPaused(isPaused: boolean): void {
  if (isPaused) gate.close();
  else gate.open();
  pause.ariaPressed = String(isPaused);
  pause.textContent = isPaused ? "Resume" : "Pause";
  showText(waiting, isPaused ? "Paused" : undefined);
}
pause.addEventListener("click", () => setPaused(!gate.isClosed));

new Choice(element("paces", HTMLElement), PACES, 200, (lines) => void pace({ lines }));

const paths = await logs();
const first = paths[0] ?? "";
const path = new Choice(element("logs", HTMLElement), paths, first, (path) => void follow(path));
counted.listen(({ logs }) => {
  const count = logs.find((each) => each.path === path.value);
  if (count === undefined) return;
  rates.count(count.written);
  showWaiting(count);
});

function showWaiting({ unread }: Count): void {
  if (gate.isClosed) showText(waiting, `Paused: ${unread.toLocaleString("en")} lines wait in Rust`);
}

await follow(first);
