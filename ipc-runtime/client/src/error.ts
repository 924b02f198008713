import { codes, type ErrorObject, type FrameworkKind, type Kind } from "./wire.ts";

/** What all errors of this client have in common. */
export abstract class IpcError extends Error {
  /** Tells a command's own error from the framework's, and those from each other. */
  abstract readonly kind: Kind;
  /** The number that stands for the kind on the wire. */
  readonly code: number;
  /** The command that was called, or the event that was meant, by its name on the wire. */
  readonly command: string | undefined;

  constructor(code: number, message: string, command: string | undefined, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.command = command;
  }
}

/** The command ran and returned its own error. */
export class CommandError<out E = unknown> extends IpcError {
  override readonly name = "CommandError";
  readonly kind = "command";
  /** The error, as the command returned it. */
  readonly data: E;

  constructor(message: string, data: E, command?: string) {
    super(codes.command, message, command);
    this.data = data;
  }
}

/** What else is known about a {@link FrameworkError}. */
export interface FrameworkErrorDetail {
  /** The part of the call that is to blame, as in JavaScript: `note.tags[2]`. */
  readonly path?: string;
  /** Which budget is used up. */
  readonly budget?: string;
  /** How much of it there is: bytes, or a number of things. */
  readonly limit?: number;
  /** Where the page's bindings are not the core's: what the core has and the page has not. */
  readonly added?: readonly Added[];
  /** What the page has and the core has not. */
  readonly removed?: readonly Removed[];
  /** What both have, each in its own way. */
  readonly changed?: readonly Changed[];
}

/** What only the core has: `command save_note` or `type Note`, and its signature there. */
export interface Added {
  readonly name: string;
  readonly core: string;
}

/** What only the page's bindings have. */
export interface Removed {
  readonly name: string;
  readonly page: string;
}

/** What is one thing in the core and another in the page's bindings. */
export interface Changed extends Added, Removed {}

/** The call did not get through: refused, malformed, cut off. */
export class FrameworkError extends IpcError {
  override readonly name = "FrameworkError";
  readonly kind: FrameworkKind;
  readonly data: FrameworkErrorDetail | undefined;

  constructor(kind: FrameworkKind, message: string, command?: string, options?: FrameworkErrorOptions) {
    super(options?.code ?? codes[kind], message, command, options);
    this.kind = kind;
    this.data = options?.data;
  }
}

/** Optional parts of a {@link FrameworkError}. */
export interface FrameworkErrorOptions extends ErrorOptions {
  /** Where the core sent a code that this client does not know. */
  readonly code?: number;
  readonly data?: FrameworkErrorDetail | undefined;
}

/** The error that stands on the wire, as something to throw, where it can not be a command's own. */
export function frameworkError({ code, message, data }: ErrorObject, subject: string): FrameworkError {
  return new FrameworkError(kindOf(code), message, subject, { code, data: isDetail(data) ? data : undefined });
}

/** Whatever was thrown where a message should have left, or its bytes. */
export function transportError(cause: unknown, subject: string): FrameworkError {
  if (cause instanceof FrameworkError) return cause;
  if (isErrorObject(cause)) return frameworkError(cause, subject);
  return new FrameworkError("transport", describe(cause), subject, { cause });
}

/** What went wrong, in words. */
export function describe(cause: unknown): string {
  try {
    // A class of the page's may have made anything of its message.
    return `${cause instanceof Error ? cause.message : cause}`;
  } catch {
    return "what was thrown has no text";
  }
}

// An `Error` of the engine's may have a code too, of another kind.
const isErrorObject = (cause: unknown): cause is ErrorObject =>
  typeof cause === "object" && cause !== null && "code" in cause && typeof cause.code === "number" && !(cause instanceof Error);

/** A newer core may know codes that this client does not: those count as `internal`, and keep their number. */
function kindOf(code: number): FrameworkKind {
  for (const name in codes) {
    const kind = name as Kind;
    if (kind !== "command" && codes[kind] === code) return kind;
  }
  return "internal";
}

function isDetail(data: unknown): data is FrameworkErrorDetail {
  return typeof data === "object" && data !== null;
}
