import { apply } from "./intrinsics.ts";

/** Standard base64 with padding. */
export interface Base64 {
  /** The text of bytes. */
  readonly write: (bytes: Uint8Array) => string;
  /** The bytes of a text, or nothing where it is none. */
  readonly read: (text: string) => Uint8Array | undefined;
}

/** What newer engines can do by themselves. */
interface Newer {
  readonly fromBase64?: (text: string, options: { readonly lastChunkHandling: "strict" }) => Uint8Array;
  readonly prototype: { readonly toBase64?: () => string };
}

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const PAD = 61; // "="

/** Takes what it needs now. */
export function loadBase64(): Base64 {
  const Bytes = Uint8Array;
  const { fromBase64, prototype } = Bytes as Newer;
  const { toBase64 } = prototype;
  const encoder = new TextEncoder();
  const decoder = new TextDecoder();
  const toCodes = encoder.encode.bind(encoder);
  const toText = decoder.decode.bind(decoder);
  const codes = toCodes(alphabet);
  const values: number[] = [];
  for (let i = 0; i < 64; i++) values[codes[i] ?? 0] = i;

  const code = (bits: number): number => codes[bits & 63] ?? 0;

  function write(bytes: Uint8Array): string {
    if (toBase64 !== undefined) return apply(toBase64, bytes, []);
    const { length } = bytes;
    const text = new Bytes(Math.ceil(length / 3) * 4);
    for (let i = 0, to = 0; i < length; i += 3) {
      const bits = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
      text[to++] = code(bits >> 18);
      text[to++] = code(bits >> 12);
      text[to++] = i + 1 < length ? code(bits >> 6) : PAD;
      text[to++] = i + 2 < length ? code(bits) : PAD;
    }
    return toText(text);
  }

  function read(text: string): Uint8Array | undefined {
    const { length } = text;
    if (length % 4 !== 0) return undefined;
    const digits = text[length - 1] !== "=" ? length : text[length - 2] !== "=" ? length - 1 : length - 2;
    const size = (digits * 3) >> 2;
    return fromBase64 === undefined ? readDigits(toCodes(text), digits, size) : readByEngine(fromBase64, text, size);
  }

  function readDigits(text: Uint8Array, digits: number, size: number): Uint8Array | undefined {
    const bytes = new Bytes(size);
    let bits = 0;
    let held = 0;
    for (let i = 0, to = 0; i < digits; i++) {
      const value = values[text[i] ?? 0];
      if (value === undefined) return undefined;
      bits = ((bits << 6) | value) & 0xfff;
      held += 6;
      if (held >= 8) bytes[to++] = bits >> (held -= 8);
    }
    return (bits & ((1 << held) - 1)) === 0 ? bytes : undefined;
  }

  // The engine's own skips spaces, so the size tells whether there were any.
  function readByEngine(fromBase64: NonNullable<Newer["fromBase64"]>, text: string, size: number): Uint8Array | undefined {
    try {
      const bytes: Uint8Array = apply(fromBase64, Bytes, [text, { lastChunkHandling: "strict" }]);
      return bytes.length === size ? bytes : undefined;
    } catch {
      return undefined;
    }
  }

  return { write, read };
}
