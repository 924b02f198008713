import type { Added, Changed, Explanation, Removed } from "./internal.ts";

/** The differences between the bindings of a page and those of the backend. */
interface Differences {
  readonly added: readonly Added[];
  readonly removed: readonly Removed[];
  readonly changed: readonly Changed[];
}

/**
 * Appends the differences that the backend found to its error message, and returns them as data as
 * well.
 */
export function explain(message: string, found: unknown): Explanation {
  const data = areDifferences(found) ? found : undefined;
  return { message: data === undefined ? message : message + asText(data), data };
}

function areDifferences(found: unknown): found is Differences {
  const { added, removed, changed } = (found ?? {}) as Partial<Differences>;
  return Array.isArray(added) && Array.isArray(removed) && Array.isArray(changed);
}

function asText({ added, removed, changed }: Differences): string {
  const lines = [
    ...added.map(({ name, core }) => `+ ${name}: ${core} (only in the backend)`),
    ...removed.map(({ name, page }) => `- ${name}: ${page} (only in this page)`),
    ...changed.map(
      ({ name, page, core }) =>
        `~ ${name}: ${page} (in this page)\n  ${name}: ${core} (in the backend)`,
    ),
  ];
  return lines.map((line) => `\n${line}`).join("");
}
