import { make } from "./dom.ts";

/** How many characters of a text are shown, and how many of them before what was found. */
const PREVIEW = 160;
const BEFORE = 16;

/** The words of what is searched for; they hold nothing that means something in a regular expression. */
function beginnings(searched: string): RegExp | undefined {
  const words = searched.match(/[\p{L}\p{N}]+/gu);
  return words === null ? undefined : new RegExp(`(?<![\\p{L}\\p{N}])(${words.join("|")})`, "giu");
}

/** A text in which what was searched for is marked. */
export function marked(text: string, searched: string): (Node | string)[] {
  const pattern = beginnings(searched);
  if (pattern === undefined) return [text];
  // What the pattern's group has taken stands at the odd places.
  return text.split(pattern).map((part, at) => (at % 2 === 0 ? part : make("mark", "", part)));
}

/** The beginning of a text, or the part of it where something was found. */
export function preview(text: string, searched: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  const pattern = beginnings(searched);
  const at = pattern === undefined ? 0 : line.search(pattern);
  const start = at > BEFORE ? line.lastIndexOf(" ", at - BEFORE) + 1 : 0;
  const part = line.slice(start, start + PREVIEW);
  return `${start > 0 ? "…" : ""}${part}${start + PREVIEW < line.length ? "…" : ""}`;
}
