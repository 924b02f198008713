import type { CommandError, FrameworkError, NoteError } from "./bindings/editor/index.ts";

/** What to tell the user about an error of the notes' own. The compiler sees to it that none is left out. */
export function explain(error: NoteError): string {
  switch (error.kind) {
    case "emptyTitle":
      return "A note needs a title.";
    case "titleTooLong":
      return `A title has at most ${error.max} characters.`;
    case "notFound":
      return "This note has been deleted. Save it again to keep it as a new one.";
    case "storage":
      return `The notes could not be reached: ${error.message}`;
  }
}

/** What to tell the user where a call has failed, whatever the reason. */
export function reason(error: CommandError<NoteError> | FrameworkError): string {
  return error.kind === "command" ? explain(error.data) : `Something went wrong: ${error.message}`;
}
