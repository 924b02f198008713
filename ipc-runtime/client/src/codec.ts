import { FrameworkError } from "./error.ts";
import { contains, matches, stringify } from "./intrinsics.ts";

/** The JSON of a value, or an `invalid-payload` error that names `subject`. */
export function encode(value: unknown, subject: string): string {
  let text: string;
  try {
    // `undefined` and functions have no JSON, whatever the declared return type says.
    text = stringify(value) ?? "null";
  } catch (cause) {
    throw new FrameworkError("invalid-payload", describe(cause), subject, { cause });
  }
  if (contains(text, "\\ud") && matches(text, halfOfAPair)) {
    throw new FrameworkError("invalid-payload", "a string holds half of a surrogate pair, which is not text", subject);
  }
  return text;
}

// `JSON.stringify` escapes a surrogate only where it stands alone. An even number of backslashes before it are data.
const halfOfAPair = /(?:^|[^\\])(?:\\\\)*\\ud[89a-f]/;

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
  return cause instanceof Error ? cause.message : String(cause);
}
