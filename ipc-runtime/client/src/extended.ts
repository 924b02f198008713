import { type Base64, loadBase64 } from "./base64.ts";
import { type Codec, refused, type Road } from "./codec.ts";
import { describe, FrameworkError, type IpcError, transportError } from "./error.ts";
import { apply, defineProperty, each, isArray, keys, matches, quiet, slice, stringify, type Table, table, tagOf } from "./intrinsics.ts";
import { type Extension, Refusal, sendable } from "./sendable.ts";
import type { Attachments } from "./transport.ts";

const base64: Base64 = /* @__PURE__ */ loadBase64();
const integer = BigInt;
// In a function, since bundlers do not know that reading it does nothing.
const isView: typeof ArrayBuffer.isView = /* @__PURE__ */ (() => ArrayBuffer.isView)();

/** For commands and events that have bytes, as `Uint8Array`, or integers that are a `bigint`. */
export const extended: Codec = {
  encode(value, road, next) {
    const { subject, attachments } = road;
    const attached: Attached[] = [];
    const arrived: Promise<void>[] = [];
    let text: string;
    let isOver = false;
    const giveUp = (): void => {
      if (isOver) return;
      isOver = true;
      each(attached, ({ attachments, marker: { $bytes: [n] } }) => {
        if (n > 0) attachments.drop(n);
      });
    };
    try {
      const tree = sendable(value, extension(attachments, attached));
      // Only now, when all of the value is known to be fit to be sent.
      each(attached, (part) => (arrived[arrived.length] = push(part, subject)));
      text = stringify(tree) ?? "null";
      road.sized?.(text.length);
    } catch (cause) {
      each(arrived, (part) => void quiet(part));
      giveUp();
      throw cause instanceof FrameworkError ? cause : refused(cause, subject);
    }
    const fail = (error: IpcError): void => {
      giveUp();
      road.fail(error);
    };
    if (arrived.length > 0) road.underWay?.(giveUp);
    inTurn({ ...road, fail }, arrived, () => {
      next(text);
      isOver = true;
    });
  },

  decode(json, road, next) {
    const { subject, attachments, fail } = road;
    const pulled: Table<Uint8Array> = table();
    const arriving: Table<Promise<void>> = table();
    const waiting: Promise<void>[] = [];
    let value: unknown;
    try {
      value = revive(json, (n, size) => {
        if (arriving[n] === undefined) waiting[waiting.length] = arriving[n] = pull(attachments, n, size, pulled);
        return undefined;
      });
    } catch (cause) {
      return fail(new FrameworkError("internal", describe(cause), subject, { cause }));
    }
    inTurn(road, waiting, () => next(waiting.length === 0 ? value : revive(json, (n) => pulled[n])));
  },
};

/** Bytes that do not travel in the message, and the marker that stands there in place of them. */
interface Attached {
  readonly attachments: Attachments;
  readonly bytes: Uint8Array;
  readonly marker: { $bytes: readonly [n: number, size: number] };
}

function extension(attachments: Attachments | undefined, attached: Attached[]): Extension {
  return {
    key: (name) => (name[0] === "$" ? `$${name}` : name),
    marker(value) {
      if (typeof value === "bigint") return { $int: `${value}` };
      const tag = tagOf(value);
      if (!isView(value) || tag !== "Uint8Array") {
        if (isView(value) || matches(tag, /ArrayBuffer$/)) throw new Refusal(`is of type \`${tag}\`: pass a \`Uint8Array\``);
        return undefined;
      }
      // Throws where the buffer has been given away, and the bytes with it.
      const bytes = new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
      if (attachments === undefined || bytes.length < attachments.threshold) return { $bytes: base64.write(bytes) };
      const marker: Attached["marker"] = { $bytes: [0, bytes.length] };
      attached[attached.length] = { attachments, bytes, marker };
      return marker;
    },
  };
}

function push({ attachments, bytes, marker }: Attached, subject: string): Promise<void> {
  try {
    const { n, done } = attachments.push(bytes);
    marker.$bytes = [n, bytes.length];
    return done;
  } catch (cause) {
    throw transportError(cause, subject);
  }
}

async function pull(attachments: Attachments | undefined, n: number, size: number, to: Table<Uint8Array>): Promise<void> {
  if (attachments === undefined) throw new Error("the core sent bytes by a way that this transport does not have");
  const bytes = await attachments.pull(n, size);
  if (bytes.length !== size) throw new Error(`${bytes.length} bytes came in place of ${size}`);
  to[n] = bytes;
}

/** Goes on when all has arrived, and after whatever waits in the same lane. At once, if nothing is to be waited for. */
function inTurn({ subject, lane, fail }: Road, awaited: readonly Promise<void>[], next: () => void): void {
  const before = lane?.[subject];
  if (before === undefined && awaited.length === 0) return next();
  const go = async (): Promise<void> => {
    each(awaited, (part) => void quiet(part));
    await before;
    try {
      for (let i = 0; i < awaited.length; i++) await awaited[i];
      next();
    } catch (cause) {
      fail(transportError(cause, subject));
    }
    if (lane?.[subject] === turn) delete lane[subject];
  };
  const turn = go();
  if (lane !== undefined) lane[subject] = turn;
}

type Find = (n: number, size: number) => Uint8Array | undefined;

/** The value that a JSON stands for. A copy where that differs: another client may read the same message. */
function revive(json: unknown, find: Find): unknown {
  if (typeof json !== "object" || json === null) return json;
  return isArray(json) ? reviveElements(json, find) : reviveMembers(json as Table<unknown>, find);
}

function reviveElements(json: readonly unknown[], find: Find): readonly unknown[] {
  let copy: unknown[] | undefined;
  for (let i = 0; i < json.length; i++) {
    const after = revive(json[i], find);
    if (copy === undefined && after !== json[i]) {
      copy = [];
      for (let j = 0; j < i; j++) copy[j] = json[j];
    }
    if (copy !== undefined) copy[i] = after;
  }
  return copy ?? json;
}

function reviveMembers(json: Table<unknown>, find: Find): unknown {
  const names = keys(json);
  let copy: Table<unknown> | undefined;
  for (let i = 0; i < names.length; i++) {
    const name = names[i] ?? "";
    const escaped = name[0] === "$";
    if (escaped && name[1] !== "$") return reviveMarker(json, name, names.length, find);
    const before = json[name];
    const after = revive(before, find);
    if (copy === undefined && (escaped || after !== before)) {
      copy = {};
      for (let j = 0; j < i; j++) setMember(copy, names[j] ?? "", json[names[j] ?? ""]);
    }
    if (copy !== undefined) setMember(copy, escaped ? apply(slice, name, [1]) : name, after);
  }
  return copy ?? json;
}

/** Sets a member as `JSON.parse` does, which calls no setter, and minds no frozen prototype. */
function setMember(object: Table<unknown>, name: string, value: unknown): void {
  defineProperty(object, name, { value, configurable: true, enumerable: true, writable: true });
}

function reviveMarker(json: Table<unknown>, name: string, members: number, find: Find): unknown {
  const value = json[name];
  if (members === 1) {
    if (name === "$int" && typeof value === "string" && matches(value, /^(0|-?[1-9][0-9]*)$/)) return integer(value);
    if (name === "$bytes") {
      if (typeof value === "string") {
        const bytes = base64.read(value);
        if (bytes !== undefined) return bytes;
      }
      if (isAttachment(value)) return find(value[0], value[1]);
    }
  }
  throw new Error(`the core sent a \`${name}\` that stands for nothing: its values are written by other rules than here`);
}

const isAttachment = (value: unknown): value is readonly [n: number, size: number] =>
  isArray(value) && value.length === 2 && isCount(value[0]) && value[0] > 0 && isCount(value[1]);

const isCount = (value: unknown): value is number => typeof value === "number" && value >= 0 && value % 1 === 0;
