import { CommandError, FrameworkError } from "./bindings/index.ts";
import type { FileError } from "./bindings/index.ts";

/** Returns the message for an error of a command. The compiler checks that every kind is handled. */
function explain(error: FileError): string {
  switch (error.kind) {
    case "invalid_name":
      return "A file name cannot contain a slash or begin with a dot.";
    case "not_found":
      return "This file no longer exists.";
    case "not_an_image":
      return "This file is not a readable image.";
    case "other":
      return `The file could not be accessed: ${error.message}`;
  }
}

/** Returns the message for any error. */
export function reason(error: unknown): string {
  if (error instanceof CommandError) return explain(error.data as FileError);
  if (!(error instanceof FrameworkError)) return String(error);
  switch (error.kind) {
    case "cancelled":
      return "Cancelled";
    case "closed":
      return "The connection to the app was lost.";
    case "overloaded":
      return "Too many transfers are running. Try again in a moment.";
    default:
      return `Something went wrong: ${error.message}`;
  }
}
