import { FrameworkError } from "./error.ts";
import { stringify } from "./intrinsics.ts";
import { Refusal, sendable } from "./sendable.ts";

/** The JSON of a value, or an `invalid-payload` error that names the part of it that has none. */
export function encode(value: unknown, subject: string): string {
  try {
    return stringify(sendable(value)) ?? "null";
  } catch (cause) {
    throw refused(cause, subject);
  }
}

function refused(thrown: unknown, subject: string): FrameworkError {
  const { what, path, cause } = thrown instanceof Refusal ? thrown : new Refusal("can not be read", { cause: thrown });
  const message = `${path === "" ? "what is passed" : `\`${path}\``} ${what}${cause === undefined ? "" : `: ${describe(cause)}`}`;
  return new FrameworkError("invalid-payload", message, subject, { cause, data: path === "" ? undefined : { path } });
}

/** The text of a call. `params` is JSON. */
export function callText(id: number, method: string, params: string | undefined): string {
  return `{"jsonrpc":"2.0","id":${id},"method":${stringify(method)}${paramsText(params)}}`;
}

/** The text of an event. `params` is JSON. */
export function notificationText(method: string, params: string): string {
  return `{"jsonrpc":"2.0","method":${stringify(method)}${paramsText(params)}}`;
}

const paramsText = (params: string | undefined): string => (params === undefined ? "" : `,"params":${params}`);

/** What went wrong, in words. */
export function describe(cause: unknown): string {
  try {
    return cause instanceof Error ? cause.message : String(cause);
  } catch {
    return "what was thrown has no text";
  }
}
