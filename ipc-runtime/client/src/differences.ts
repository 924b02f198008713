import type { Added, Changed, Removed } from "./error.ts";
import type { Explanation } from "./handshake.ts";

/** What differs between the bindings and the core. */
interface Differences {
  readonly added: readonly Added[];
  readonly removed: readonly Removed[];
  readonly changed: readonly Changed[];
}

/** What the core found, in words behind its error, and as data. */
export function explain(message: string, found: unknown): Explanation {
  const data = areDifferences(found) ? found : undefined;
  return { message: data === undefined ? message : message + inWords(data), data };
}

function areDifferences(found: unknown): found is Differences {
  const { added, removed, changed } = (found ?? {}) as Partial<Differences>;
  return Array.isArray(added) && Array.isArray(removed) && Array.isArray(changed);
}

function inWords({ added, removed, changed }: Differences): string {
  const lines = [
    ...added.map(({ name, core }) => `+ ${name}: ${core} (in the core alone)`),
    ...removed.map(({ name, page }) => `- ${name}: ${page} (in this page alone)`),
    ...changed.map(({ name, page, core }) => `~ ${name}: ${page} (in this page)\n  ${name}: ${core} (in the core)`),
  ];
  return lines.map((line) => `\n${line}`).join("");
}
