import { describe, FrameworkError, type IpcError } from "./error.ts";
import { stringify } from "./intrinsics.ts";
import { Refusal, sendable } from "./sendable.ts";
import type { Attachments } from "./transport.ts";

/** Writes and reads what JSON alone has no form for. Both go on at once where nothing has to be waited for. */
export interface Codec {
  /** Calls `next` with the value's JSON. Throws an `invalid-payload` error that names the part of it that has none. */
  readonly encode: (value: unknown, road: Road, next: (text: string) => void) => void;
  /** Calls `next` with the value that a parsed JSON stands for. */
  readonly decode: (json: unknown, road: Road, next: (value: unknown) => void) => void;
}

/** The road that a value takes. */
export interface Road {
  /** The command or event that it belongs to. */
  readonly subject: string;
  /** How large parts of it travel, where they may go by themselves. */
  readonly attachments: Attachments | undefined;
  /** Where values of one subject have to keep their order: what the next one waits for. */
  readonly lane?: Record<string, Promise<void>>;
  /** Told how long the text is, before it has to wait for anything. */
  readonly sized?: (units: number) => void;
  /** Told what gives up the parts of it that are on their way, as long as it has not left itself. */
  readonly underWay?: (giveUp: () => void) => void;
  /** Told in place of `next` what went wrong, where that shows only later. */
  readonly fail: (error: IpcError) => void;
}

/** For commands and events that have nothing but what JSON has. */
export const plain: Codec = {
  encode: (value, { subject }, next) => next(encode(value, subject)),
  decode: (json, _, next) => next(json),
};

/** The JSON of a value, or an `invalid-payload` error that names the part of it that has none. */
function encode(value: unknown, subject: string): string {
  try {
    return stringify(sendable(value)) ?? "null";
  } catch (cause) {
    throw refused(cause, subject);
  }
}

/** Why the value can not be sent, for the page. */
export function refused(thrown: unknown, subject: string): FrameworkError {
  const { what, path, cause } = thrown instanceof Refusal ? thrown : new Refusal("can not be read", thrown);
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
