const relative = new Intl.RelativeTimeFormat("en", { numeric: "auto" });

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** "just now", "5 minutes ago", "yesterday"; after a week the date. */
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

/** Says in a `<time>` how long ago something was, and goes on saying it. */
export function tellTime(place: HTMLTimeElement, when: string): void {
  const then = new Date(when);
  place.dateTime = when;
  place.title = then.toLocaleString("en", { dateStyle: "long", timeStyle: "short" });
  place.textContent = ago(then);
}

function midnight(day: Date): number {
  return new Date(day.getFullYear(), day.getMonth(), day.getDate()).getTime();
}

setInterval(() => {
  for (const place of document.querySelectorAll("time")) place.textContent = ago(new Date(place.dateTime));
}, MINUTE / 2);
