import { codes, type ErrorObject, type FrameworkKind, type Kind } from "./wire.ts";

/**
 * Marks the errors of every copy of this client. A page has several if it uses bindings that were
 * written apart. The mark is not declared in the types, so that the types of all copies are
 * compatible.
 */
const brand: unique symbol = Symbol.for("ipc.error");

/**
 * The base class of all errors of this client.
 *
 * `instanceof` also recognizes errors of another copy of the client.
 */
export abstract class IpcError extends Error {
  /**
   * Distinguishes the error of a command from those of the framework, and those from each other.
   */
  abstract readonly kind: Kind;
  /** The code of the kind on the wire. */
  readonly code: number;
  /** The wire name of the command, event or request that the error is about. */
  readonly command: string | undefined;

  constructor(code: number, message: string, command: string | undefined, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.command = command;
    Object.defineProperty(this, brand, { value: code === codes.command ? "command" : "framework" });
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    const class_: unknown = this;
    const family = (value as Branded | null | undefined)?.[brand];
    if (class_ === IpcError) return family !== undefined;
    if (class_ === CommandError) return family === "command";
    if (class_ === FrameworkError) return family === "framework";
    // A subclass that the page declares.
    return super[Symbol.hasInstance](value);
  }
}

interface Branded {
  readonly [brand]?: "command" | "framework";
}

/** The error that a command returned. */
export class CommandError<out E = unknown> extends IpcError {
  override readonly name = "CommandError";
  readonly kind = "command";
  /** The value of the error. */
  readonly data: E;

  constructor(message: string, data: E, command?: string) {
    super(codes.command, message, command);
    this.data = data;
  }
}

/** Details of a {@link FrameworkError}. */
export interface FrameworkErrorDetail {
  /** The part of the value that is at fault, as a JavaScript path: `note.tags[2]`. */
  readonly path?: string;
  /** The budget that is exhausted. */
  readonly budget?: string;
  /** The limit that is exceeded: bytes, or a number of items. */
  readonly limit?: number;
  /** The items that only the backend has, if the bindings of the page are outdated. */
  readonly added?: readonly Added[];
  /** The items that only the bindings of the page have. */
  readonly removed?: readonly Removed[];
  /** The items that both have, with different signatures. */
  readonly changed?: readonly Changed[];
}

/** An item that only the backend has: `command save_note` or `type Note`. */
export interface Added {
  readonly name: string;
  /** The signature in the backend. */
  readonly core: string;
}

/** An item that only the bindings of the page have. */
export interface Removed {
  readonly name: string;
  /** The signature in the bindings of the page. */
  readonly page: string;
}

/** An item whose signature in the backend differs from that in the bindings of the page. */
export interface Changed extends Added, Removed {}

/** The error of a call that did not run to its end: it was refused, malformed or interrupted. */
export class FrameworkError extends IpcError {
  override readonly name = "FrameworkError";
  readonly kind: FrameworkKind;
  readonly data: FrameworkErrorDetail | undefined;

  constructor(
    kind: FrameworkKind,
    message: string,
    command?: string,
    options?: FrameworkErrorOptions,
  ) {
    super(options?.code ?? codes[kind], message, command, options);
    this.kind = kind;
    this.data = options?.data;
  }
}

/** The optional parts of a {@link FrameworkError}. */
export interface FrameworkErrorOptions extends ErrorOptions {
  /** The code that the backend sent, if this client does not know it. */
  readonly code?: number;
  readonly data?: FrameworkErrorDetail | undefined;
}

/** Converts an error on the wire that is not the error of a command. */
export function frameworkError(
  { code, message, data }: ErrorObject,
  subject: string,
): FrameworkError {
  return new FrameworkError(kindOf(code), message, subject, {
    code,
    data: isDetail(data) ? data : undefined,
  });
}

/** Converts anything that was thrown while a message or its bytes were sent. */
export function transportError(cause: unknown, subject: string): FrameworkError {
  if (cause instanceof FrameworkError) return cause;
  if (isErrorObject(cause)) return frameworkError(cause, subject);
  return new FrameworkError("transport", describe(cause), subject, { cause });
}

/** Returns the message of anything that was thrown. */
export function describe(cause: unknown): string {
  try {
    // The getter or `toString` of a class of the page may throw.
    return `${cause instanceof Error ? cause.message : cause}`;
  } catch {
    return "unknown error";
  }
}

/** Reports an error of the page's own code as an uncaught one. */
export function report(error: unknown): void {
  if (typeof reportError === "function") reportError(error);
  else console.error(error);
}

// Errors of the engine may have a `code` with another meaning.
const isErrorObject = (cause: unknown): cause is ErrorObject =>
  typeof cause === "object" &&
  cause !== null &&
  "code" in cause &&
  typeof cause.code === "number" &&
  !(cause instanceof Error);

/** Returns the kind of a code. A code of a newer backend counts as `internal`. */
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
