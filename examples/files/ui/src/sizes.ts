const UNITS = ["B", "kB", "MB", "GB", "TB"] as const;

/** Formats a number of bytes, such as "48.2 kB". */
export function readable(bytes: number): string {
  const unit = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  const digits = unit === 0 ? 0 : 1;
  const value = (bytes / 1000 ** unit).toLocaleString("en", { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return `${value} ${UNITS[unit] ?? ""}`;
}

/** Formats the remaining time, such as "12 s left" or "3 min left". */
export function left(seconds: number): string {
  return seconds < 60 ? `${Math.ceil(seconds)} s left` : `${Math.ceil(seconds / 60)} min left`;
}
