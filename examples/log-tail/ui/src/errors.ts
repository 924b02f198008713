import { CommandError, FrameworkError } from "./bindings/index.ts";
import type { TailError } from "./bindings/index.ts";

/** What to tell the user about an error of the log's own. */
function explain(error: TailError): string {
  switch (error.kind) {
    case "noSuchLog":
      return `There is no log ${error.path}.`;
  }
}

/** What to tell the user where a log can not be followed, whatever the reason. */
export function reason(error: unknown): string {
  if (error instanceof CommandError) return explain(error.data as TailError);
  if (!(error instanceof FrameworkError)) return String(error);
  return error.kind === "closed" ? "The connection was lost." : `Something went wrong: ${error.message}`;
}
