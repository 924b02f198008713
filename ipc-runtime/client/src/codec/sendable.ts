import { isWellFormed } from "./text.ts";

/** Values that a codec can represent although JSON cannot. */
export interface Extension {
  /**
   * Returns the JSON form of a value, or `undefined` if the codec has none. May throw {@link
   * NotSerializable}.
   */
  readonly marker: (value: object | bigint) => object | undefined;
  /** Returns the name under which a member is sent. */
  readonly key: (name: string) => string;
}

/** The reason why a value cannot be sent, and the path of the part that is at fault. */
export class NotSerializable {
  /** The predicate of the error message. The path is its subject. */
  problem: string;
  /** The error that a getter, a proxy or a `toJSON` threw. */
  readonly cause: unknown;
  /** The path to the part, extended by each level that the error passes. */
  path = "";
  /**
   * The object that exceeds the limit on nesting. An ancestor that is the same object contains
   * itself.
   */
  deepest: object | undefined;

  constructor(problem: string, cause?: unknown) {
    this.problem = problem;
    this.cause = cause;
  }
}

/** The maximum depth of arrays and objects, above the limit of any backend. It also ends cycles. */
const MAX_DEPTH = 128;

/**
 * Checks that the JSON text of a value will represent the value, and throws {@link NotSerializable}
 * otherwise.
 *
 * @returns The value itself if `JSON.stringify` can write it unchanged, otherwise a copy.
 */
export function sendable(value: unknown, extension?: Extension): unknown {
  return part(value, "", 1, extension);
}

function part(value: unknown, key: number | string, depth: number, extension?: Extension): unknown {
  switch (typeof value) {
    case "string":
      return isWellFormed(value) ? value : refuse("has a lone surrogate: pass valid text");
    case "number":
      return Number.isFinite(value) ? value : refuse(`is ${value}: pass a finite number`);
    case "object":
      return value === null ? null : object(value, key, depth, extension);
    case "bigint":
      return extension?.marker(value) ?? refuse("is a bigint: pass a number");
    case "function":
      return refuse("is a function: pass its result");
    case "symbol":
      return refuse("is a symbol: pass a string");
    default:
      return value;
  }
}

function object(
  value: object,
  key: number | string,
  depth: number,
  extension?: Extension,
): unknown {
  if (depth > MAX_DEPTH) {
    const error = new NotSerializable(`is nested deeper than ${MAX_DEPTH} levels`);
    error.deepest = value;
    throw error;
  }
  const marker = isPlain(value) ? undefined : extension?.marker(value);
  if (marker !== undefined) return marker;
  const { toJSON } = value as { readonly toJSON?: unknown };
  if (typeof toJSON !== "function") return members(value, depth, false, extension);
  const json: unknown = toJSON.call(value, `${key}`);
  // A copy, because `JSON.stringify` would call the `toJSON` of the result again.
  return typeof json === "object" && json !== null
    ? members(json, depth, true, extension)
    : part(json, key, depth, extension);
}

/** Returns whether the value is an array, or an object as literals create it. */
function isPlain(value: object): boolean {
  if (Array.isArray(value)) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function members(value: object, depth: number, mustCopy: boolean, extension?: Extension): unknown {
  if (Array.isArray(value)) return elements(value, depth, mustCopy, extension);
  if (!isPlain(value)) {
    const tag = tagOf(value);
    // Instances of classes, and literals of another realm.
    if (tag !== "Object") refuse(`is of type \`${tag}\`: pass plain objects and arrays`);
  }
  const from = value as Record<string, unknown>;
  const names = Object.keys(from);
  let copy: Record<string, unknown> | undefined = mustCopy ? Object.create(null) : undefined;
  let name = "";
  try {
    for (name of names) {
      if (!isWellFormed(name)) refuse("has a lone surrogate in its name");
      const before = from[name];
      const after = part(before, name, depth + 1, extension);
      const key = extension === undefined ? name : extension.key(name);
      if (after !== before || key !== name) copy ??= copyUntil(from, names, name);
      if (copy !== undefined) copy[key] = after;
    }
  } catch (cause) {
    throw within(value, name, cause);
  }
  return copy ?? value;
}

/** Copies the members that come before the first one that changes. */
function copyUntil(
  from: Record<string, unknown>,
  names: readonly string[],
  end: string,
): Record<string, unknown> {
  // Without a prototype, so that a member called `__proto__` is an ordinary one.
  const copy: Record<string, unknown> = Object.create(null);
  for (const name of names) {
    if (name === end) break;
    copy[name] = from[name];
  }
  return copy;
}

function elements(
  value: readonly unknown[],
  depth: number,
  mustCopy: boolean,
  extension?: Extension,
): unknown {
  let copy: unknown[] | undefined = mustCopy ? [] : undefined;
  let i = 0;
  try {
    for (; i < value.length; i++) {
      const before = value[i];
      const after = part(before, i, depth + 1, extension);
      if (after === undefined) refuse("is undefined in an array: pass null");
      if (after !== before) copy ??= value.slice(0, i);
      copy?.push(after);
    }
  } catch (cause) {
    throw within(value, `[${i}]`, cause);
  }
  return copy ?? value;
}

function refuse(problem: string): never {
  throw new NotSerializable(problem);
}

/**
 * Prepends a step to the path of the error. Other errors come from a getter, a proxy or a `toJSON`.
 */
function within(holder: object, step: string, cause: unknown): NotSerializable {
  const error =
    cause instanceof NotSerializable ? cause : new NotSerializable("cannot be read", cause);
  const { path } = error;
  error.path = path === "" || path[0] === "[" ? step + path : `${step}.${path}`;
  if (holder === error.deepest) {
    error.problem = "contains itself";
    error.path = "";
  }
  return error;
}

/** Returns the kind of an object: `Object`, `Map`, `Uint8Array`. It is the same in every realm. */
export const tagOf = (value: object): string => Object.prototype.toString.call(value).slice(8, -1);
