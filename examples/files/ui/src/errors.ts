import { CommandError, FrameworkError } from "./bindings/index.ts";
import type { FileError } from "./bindings/index.ts";

/** What to tell the user about an error of the files' own. The compiler sees to it that none is left out. */
function explain(error: FileError): string {
  switch (error.kind) {
    case "bad_name":
      return "A name has no slash, and does not begin with a dot.";
    case "not_found":
      return "This file is not there any more.";
    case "no_picture":
      return "This is no picture that can be read.";
    case "other":
      return `The files could not be reached: ${error.why}`;
  }
}

/** What to tell the user where something has failed, whatever the reason. */
export function reason(error: unknown): string {
  if (error instanceof CommandError) return explain(error.data as FileError);
  if (!(error instanceof FrameworkError)) return String(error);
  switch (error.kind) {
    case "cancelled":
      return "Cancelled";
    case "closed":
      return "The connection was lost.";
    case "overloaded":
      return "Too much is under way. Try again in a moment.";
    default:
      return `Something went wrong: ${error.message}`;
  }
}
