import type { CommandError, FrameworkError, NoteError } from "./bindings/editor/index.ts";

/** Returns the message for an error of a command. The compiler checks that every kind is handled. */
export function explain(error: NoteError): string {
  switch (error.kind) {
    case "emptyTitle":
      return "A note needs a title.";
    case "titleTooLong":
      return `A title can have at most ${error.max} characters.`;
    case "notFound":
      return "This note was deleted. Save it to keep it as a new note.";
    case "storage":
      return `The notes could not be loaded or saved: ${error.message}`;
  }
}

/** Returns the message for any failed call. */
export function reason(error: CommandError<NoteError> | FrameworkError): string {
  return error.kind === "command" ? explain(error.data) : `Something went wrong: ${error.message}`;
}
