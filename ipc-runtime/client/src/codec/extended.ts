import { describe, FrameworkError, transportError } from "../error.ts";
import type { Attachments, Upload } from "../session/transport.ts";
import type { Bytes } from "../wire.ts";
import { decodeBase64, encodeBase64 } from "./base64.ts";
import { type Codec, invalidPayload, type Order } from "./codec.ts";
import { type Extension, NotSerializable, sendable, tagOf } from "./sendable.ts";

/** The codec for types with bytes, as `Uint8Array`, or with integers that are a `bigint`. */
export const extended: Codec = {
  encode(value, { subject, attachments, order }) {
    const attached: Attached[] = [];
    const uploads: Upload[] = [];
    const abort = (): void => {
      for (const { n } of uploads.splice(0)) attachments?.drop(n);
    };
    try {
      const tree = sendable(value, extension(attachments, attached));
      // Nothing is uploaded before the whole value is known to be valid.
      for (const { bytes, marker } of attached) {
        const upload = startUpload(attachments, bytes, subject);
        uploads.push(upload);
        marker.$bytes = [upload.n, bytes.length];
      }
      const text = JSON.stringify(tree) ?? "null";
      return {
        text,
        pending: allArrived(
          uploads.map(({ done }) => done),
          subject,
          order,
        ),
        abort,
      };
    } catch (cause) {
      for (const { done } of uploads) done.catch(ignore);
      abort();
      throw cause instanceof FrameworkError ? cause : invalidPayload(cause, subject);
    }
  },

  decode(json, { subject, attachments, order }) {
    const downloads = new Map<number, Promise<Bytes>>();
    const bytes = new Map<number, Bytes>();
    const download = (n: number, size: number): undefined => {
      if (!downloads.has(n)) downloads.set(n, fetchBytes(attachments, n, size));
    };
    let value: unknown;
    try {
      value = revive(json, download);
    } catch (cause) {
      for (const done of downloads.values()) done.catch(ignore);
      throw new FrameworkError("internal", describe(cause), subject, { cause });
    }
    const arrived = [...downloads].map(async ([n, download]) => void bytes.set(n, await download));
    return {
      pending: allArrived(arrived, subject, order),
      get value() {
        return arrived.length === 0 ? value : revive(json, (n) => bytes.get(n));
      },
    };
  },
};

const ignore = (): void => undefined;

/** Bytes that are not part of the text, and the marker that refers to them. */
interface Attached {
  readonly bytes: Uint8Array;
  readonly marker: { $bytes: readonly [n: number, size: number] };
}

function extension(attachments: Attachments | undefined, attached: Attached[]): Extension {
  return {
    key: (name) => (name.startsWith("$") ? `$${name}` : name),
    marker(value) {
      if (typeof value === "bigint") return { $int: `${value}` };
      const tag = tagOf(value);
      const isView = ArrayBuffer.isView(value);
      if (!isView || tag !== "Uint8Array") {
        if (isView || tag.endsWith("ArrayBuffer"))
          throw new NotSerializable(`is of type \`${tag}\`: pass a \`Uint8Array\``);
        return undefined;
      }
      // Throws if the buffer is detached.
      const bytes = new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
      if (attachments === undefined || bytes.length < attachments.threshold)
        return { $bytes: encodeBase64(bytes) };
      const marker: Attached["marker"] = { $bytes: [0, bytes.length] };
      attached.push({ bytes, marker });
      return marker;
    },
  };
}

function startUpload(
  attachments: Attachments | undefined,
  bytes: Uint8Array,
  subject: string,
): Upload {
  try {
    if (attachments === undefined)
      throw new Error("the transport does not carry bytes out of band");
    return attachments.push(bytes);
  } catch (cause) {
    throw transportError(cause, subject);
  }
}

async function fetchBytes(
  attachments: Attachments | undefined,
  n: number,
  size: number,
): Promise<Bytes> {
  if (attachments === undefined) {
    throw new Error("the backend sent bytes out of band, which this transport does not carry");
  }
  const bytes = await attachments.pull(n, size);
  if (bytes.length !== size) throw new Error(`expected ${size} bytes, received ${bytes.length}`);
  return bytes;
}

/**
 * Returns a promise that resolves when all parts have arrived and the values before are ready, or
 * `undefined` if there is nothing to wait for.
 */
function allArrived(
  parts: readonly Promise<void>[],
  subject: string,
  order: Order = {},
): Promise<void> | undefined {
  const before = order.pending;
  if (before === undefined && parts.length === 0) return undefined;
  const arrive = async (): Promise<void> => {
    const all = Promise.all(parts);
    // Handled below, after the values before.
    all.catch(ignore);
    await before;
    try {
      await all;
    } catch (cause) {
      throw transportError(cause, subject);
    }
  };
  const pending = arrive();
  // One step later than `pending`, so that the value has been used before the next one is ready.
  const last = pending.catch(ignore).then(() => {
    if (order.pending === last) order.pending = undefined;
  });
  order.pending = last;
  return pending;
}

type FindBytes = (n: number, size: number) => Bytes | undefined;

/**
 * Replaces the markers in parsed JSON by the values that they represent. Parts that change are
 * copied, because another client may read the same message.
 */
function revive(json: unknown, find: FindBytes): unknown {
  if (typeof json !== "object" || json === null) return json;
  return Array.isArray(json)
    ? reviveElements(json, find)
    : reviveMembers(json as Record<string, unknown>, find);
}

function reviveElements(json: readonly unknown[], find: FindBytes): readonly unknown[] {
  let copy: unknown[] | undefined;
  json.forEach((before, i) => {
    const after = revive(before, find);
    if (after !== before) copy ??= json.slice(0, i);
    copy?.push(after);
  });
  return copy ?? json;
}

function reviveMembers(json: Record<string, unknown>, find: FindBytes): unknown {
  const names = Object.keys(json);
  let copy: Record<string, unknown> | undefined;
  for (const name of names) {
    const isEscaped = name.startsWith("$$");
    if (name.startsWith("$") && !isEscaped) return reviveMarker(json, name, names.length, find);
    const before = json[name];
    const after = revive(before, find);
    if (copy === undefined && (isEscaped || after !== before)) {
      copy = {};
      for (const earlier of names) {
        if (earlier === name) break;
        setMember(copy, earlier, json[earlier]);
      }
    }
    if (copy !== undefined) setMember(copy, isEscaped ? name.slice(1) : name, after);
  }
  return copy ?? json;
}

/** Sets a member as `JSON.parse` does, also if its name is `__proto__`. */
function setMember(object: object, name: string, value: unknown): void {
  Object.defineProperty(object, name, {
    value,
    configurable: true,
    enumerable: true,
    writable: true,
  });
}

function reviveMarker(
  json: Record<string, unknown>,
  name: string,
  members: number,
  find: FindBytes,
): unknown {
  const value = json[name];
  if (members === 1) {
    if (name === "$int" && typeof value === "string" && /^(0|-?[1-9][0-9]*)$/.test(value))
      return BigInt(value);
    if (name === "$bytes") {
      const bytes = typeof value === "string" ? decodeBase64(value) : undefined;
      if (bytes !== undefined) return bytes;
      if (isAttachment(value)) return find(value[0], value[1]);
    }
  }
  throw new Error(
    `the backend sent an invalid \`${name}\` marker: build it and the bindings from the same version`,
  );
}

const isAttachment = (value: unknown): value is readonly [n: number, size: number] =>
  Array.isArray(value) &&
  value.length === 2 &&
  isCount(value[0]) &&
  value[0] > 0 &&
  isCount(value[1]);

const isCount = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) >= 0;
