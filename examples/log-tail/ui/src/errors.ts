import { CommandError, FrameworkError } from "./bindings/index.ts";
import type { TailError } from "./bindings/index.ts";

/** Returns the message for an error of the command `tail`. */
function explain(error: TailError): string {
  switch (error.kind) {
    case "noSuchLog":
      return `The log ${error.path} does not exist.`;
  }
}

/** Returns the message for any error. */
export function reason(error: unknown): string {
  if (error instanceof CommandError) return explain(error.data as TailError);
  if (!(error instanceof FrameworkError)) return String(error);
  return error.kind === "closed" ? "The connection to the app was lost." : `Something went wrong: ${error.message}`;
}
