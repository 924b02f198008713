import { make } from "./dom.ts";

/** The number of characters in a preview, and of those before the match. */
const PREVIEW = 160;
const BEFORE = 16;

/** Returns a pattern that matches the words at the beginnings of words. Letters and digits need no escapes. */
function wordPattern(searched: string): RegExp | undefined {
  const words = searched.match(/[\p{L}\p{N}]+/gu);
  return words === null ? undefined : new RegExp(`(?<![\\p{L}\\p{N}])(${words.join("|")})`, "giu");
}

/** Highlights the matches of a search in a text. */
export function marked(text: string, searched: string): (Node | string)[] {
  const pattern = wordPattern(searched);
  if (pattern === undefined) return [text];
  // `split` puts the matches of the group at the odd positions.
  return text.split(pattern).map((part, at) => (at % 2 === 0 ? part : make("mark", "", part)));
}

/** Returns the beginning of a text, or the part around the first match. */
export function preview(text: string, searched: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  const pattern = wordPattern(searched);
  const at = pattern === undefined ? 0 : line.search(pattern);
  const start = at > BEFORE ? line.lastIndexOf(" ", at - BEFORE) + 1 : 0;
  const part = line.slice(start, start + PREVIEW);
  return `${start > 0 ? "…" : ""}${part}${start + PREVIEW < line.length ? "…" : ""}`;
}
