import { describe, FrameworkError } from "../error.ts";
import type { Attachments } from "../session/transport.ts";
import { NotSerializable, sendable } from "./sendable.ts";

/**
 * Converts between the values of a page and JSON. Bindings name the codec that the types of a
 * command or an event need.
 *
 * Both directions are synchronous unless bytes travel out of band. A promise for each message would
 * cost more than all other work on it.
 */
export interface Codec {
  /**
   * Encodes a value.
   *
   * @throws A {@link FrameworkError} of the kind `invalid-payload` that names the part which cannot
   *   be sent.
   */
  readonly encode: (value: unknown, context: CodecContext) => Encoded;
  /**
   * Decodes a parsed JSON value.
   *
   * @throws A {@link FrameworkError} of the kind `internal` if the value violates the protocol.
   */
  readonly decode: (json: unknown, context: CodecContext) => Decoded;
}

/** The message that a value belongs to. */
export interface CodecContext {
  /** The name of the command or event, for errors. */
  readonly subject: string;
  /** The transport of bytes out of band, if there is one. */
  readonly attachments: Attachments | undefined;
  /**
   * Values with the same order become ready one after the other, although some have to wait for
   * their bytes.
   */
  readonly order?: Order | undefined;
}

/** The order of the values of one event or stream. */
export interface Order {
  /** Settles when all values so far are ready. `undefined` if none waits. */
  pending?: Promise<void> | undefined;
}

/** The bytes of a value that travel out of band. */
export interface Transfer {
  /**
   * Resolves when the value is ready. `undefined` if it is ready already, as nearly all values are.
   */
  readonly pending?: Promise<void> | undefined;
  /**
   * Discards the bytes, because the message will not be sent. Must not be called after the message
   * has been sent.
   */
  readonly abort?: (() => void) | undefined;
}

/** A value as JSON text. The text may be sent once the value is ready. */
export interface Encoded extends Transfer {
  readonly text: string;
}

/** A decoded value. It may be read once it is ready. */
export interface Decoded extends Transfer {
  readonly value: unknown;
}

/**
 * Uses a value as soon as it is ready. That is at once for nearly all of them, and only then an
 * error of `proceed` propagates.
 *
 * @param fail - Takes the error of the transfer, or of `proceed` if it did not run at once. The bytes
 *   are discarded before.
 */
export function whenReady(
  { pending, abort }: Transfer,
  proceed: () => void,
  fail: (cause: unknown) => void,
): void {
  if (pending === undefined) return proceed();
  pending.then(proceed).catch((cause: unknown) => {
    abort?.();
    fail(cause);
  });
}

/** The codec for types that JSON represents. */
export const plain: Codec = {
  encode: (value, { subject }) => ({ text: encodePlain(value, subject) }),
  decode: (value) => ({ value }),
};

function encodePlain(value: unknown, subject: string): string {
  try {
    return JSON.stringify(sendable(value)) ?? "null";
  } catch (cause) {
    throw invalidPayload(cause, subject);
  }
}

/**
 * Converts a {@link NotSerializable}, or an error that reading the value threw, to an error for the
 * caller.
 */
export function invalidPayload(thrown: unknown, subject: string): FrameworkError {
  const { problem, path, cause } =
    thrown instanceof NotSerializable ? thrown : new NotSerializable("cannot be read", thrown);
  const part = path ? `\`${path}\`` : "the value";
  const reason = cause === undefined ? "" : `: ${describe(cause)}`;
  const data = path ? { path } : undefined;
  return new FrameworkError("invalid-payload", `${part} ${problem}${reason}`, subject, {
    cause,
    data,
  });
}
