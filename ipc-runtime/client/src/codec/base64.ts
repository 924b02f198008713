import type { Bytes } from "../wire.ts";

/** The methods that newer engines have. */
interface NewerUint8Array {
  readonly fromBase64?: (
    text: string,
    options: { readonly lastChunkHandling: "strict" },
  ) => Bytes;
}

interface NewerBytes {
  readonly toBase64?: () => string;
}

const PAD = 61; // "="

// Bundlers drop these where a page has no bytes.
const codes: Uint8Array = /* @__PURE__ */ (() =>
  new TextEncoder().encode("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"))();
const values: readonly number[] = /* @__PURE__ */ (() => {
  const values: number[] = [];
  codes.forEach((code, value) => (values[code] = value));
  return values;
})();

const code = (bits: number): number => codes[bits & 63] ?? 0;

/** Encodes bytes as standard base64 with padding. */
export function encodeBase64(bytes: Uint8Array): string {
  const native = (bytes as NewerBytes).toBase64?.();
  if (native !== undefined) return native;
  const { length } = bytes;
  const text = new Uint8Array(Math.ceil(length / 3) * 4);
  for (let i = 0, to = 0; i < length; i += 3) {
    const bits = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    text[to++] = code(bits >> 18);
    text[to++] = code(bits >> 12);
    text[to++] = i + 1 < length ? code(bits >> 6) : PAD;
    text[to++] = i + 2 < length ? code(bits) : PAD;
  }
  return new TextDecoder().decode(text);
}

/** Decodes standard base64 with padding. Returns `undefined` for any other text. */
export function decodeBase64(text: string): Bytes | undefined {
  const { length } = text;
  if (length % 4 !== 0) return undefined;
  const digits =
    text[length - 1] !== "=" ? length : text[length - 2] !== "=" ? length - 1 : length - 2;
  const size = (digits * 3) >> 2;
  try {
    const bytes = (Uint8Array as NewerUint8Array).fromBase64?.(text, {
      lastChunkHandling: "strict",
    });
    if (bytes === undefined) return decodeDigits(text, digits, size);
    // The engine skips spaces, which the protocol does not allow. The size then differs.
    return bytes.length === size ? bytes : undefined;
  } catch {
    return undefined;
  }
}

function decodeDigits(text: string, digits: number, size: number): Bytes | undefined {
  const encoded = new TextEncoder().encode(text);
  const bytes = new Uint8Array(size);
  let bits = 0;
  let held = 0;
  for (let i = 0, to = 0; i < digits; i++) {
    const value = values[encoded[i] ?? 0];
    if (value === undefined) return undefined;
    bits = ((bits << 6) | value) & 0xfff;
    held += 6;
    if (held >= 8) bytes[to++] = bits >> (held -= 8);
  }
  return (bits & ((1 << held) - 1)) === 0 ? bytes : undefined;
}
