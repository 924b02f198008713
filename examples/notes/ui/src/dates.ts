const relative = new Intl.RelativeTimeFormat("en", { numeric: "auto" });

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Formats a time: "just now", "5 minutes ago", "yesterday", or the date after a week. */
export function ago(then: Date, now: Date = new Date()): string {
  const elapsed = now.getTime() - then.getTime();
  if (elapsed < MINUTE) return "just now";
  if (elapsed < HOUR) return relative.format(-Math.floor(elapsed / MINUTE), "minute");
  const nights = Math.round((midnight(now) - midnight(then)) / (24 * HOUR));
  if (nights === 0) return relative.format(-Math.floor(elapsed / HOUR), "hour");
  if (nights < 7) return relative.format(-nights, "day");
  const year = then.getFullYear() === now.getFullYear() ? {} : ({ year: "numeric" } as const);
  return then.toLocaleDateString("en", { day: "numeric", month: "long", ...year });
}

/** Shows a time in a `<time>` element. The interval below keeps the text current. */
export function showTime(target: HTMLTimeElement, time: string): void {
  const then = new Date(time);
  target.dateTime = time;
  target.title = then.toLocaleString("en", { dateStyle: "long", timeStyle: "short" });
  target.textContent = ago(then);
}

function midnight(day: Date): number {
  return new Date(day.getFullYear(), day.getMonth(), day.getDate()).getTime();
}

setInterval(() => {
  for (const time of document.querySelectorAll("time")) time.textContent = ago(new Date(time.dateTime));
}, MINUTE / 2);
