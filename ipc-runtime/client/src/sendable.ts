import { apply, getPrototypeOf, isArray, isLiteral, isWellFormed, keys, type Table, table, tagOf } from "./intrinsics.ts";

/** Values that JSON has no form for, but a codec has. */
export interface Extension {
  /** What stands for the value, or `undefined` where it is none of the codec's. May throw a {@link Refusal}. */
  readonly marker: (value: object | bigint) => object | undefined;
  /** What stands for the key of a member. */
  readonly key: (name: string) => string;
}

/** Why a value can not be sent. Goes up through all that holds it, and gathers its path on the way. */
export class Refusal {
  /** What is wrong, behind the name of the part. */
  what: string;
  /** What a getter, a proxy or a `toJSON` has thrown. */
  readonly cause: unknown;
  path = "";
  /** Where it became too deep. If that turns up again on the way, it holds itself. */
  deepest: object | undefined;

  constructor(what: string, cause?: unknown) {
    this.what = what;
    this.cause = cause;
  }
}

/** The most levels of arrays and objects: more than any core takes. What holds itself comes to an end here. */
const LEVELS = 128;

/**
 * Makes sure that the text of a value will say what the value is, and throws a {@link Refusal} otherwise. Returns the
 * value itself where nothing in it is written as something else.
 */
export function sendable(value: unknown, extension?: Extension): unknown {
  return part(value, "", 1, extension);
}

function part(value: unknown, key: number | string, level: number, extension?: Extension): unknown {
  switch (typeof value) {
    case "string":
      return isWellFormed(value) ? value : refuse("holds half of a surrogate pair, which is not text");
    case "number":
      return value - value === 0 ? value : refuse(`is ${value}, which JSON has not: pass a finite number`);
    case "object":
      return value === null ? null : object(value, key, level, extension);
    case "bigint":
      return extension?.marker(value) ?? refuse("is a bigint, and none is taken here: pass a number");
    case "function":
      return refuse("is a function: pass what it returns");
    case "symbol":
      return refuse("is a symbol: pass a string");
    default:
      return value;
  }
}

function object(value: object, key: number | string, level: number, extension?: Extension): unknown {
  if (level > LEVELS) {
    const refusal = new Refusal(`is nested deeper than ${LEVELS} levels`);
    refusal.deepest = value;
    throw refusal;
  }
  const marker = isPlain(value) ? undefined : extension?.marker(value);
  if (marker !== undefined) return marker;
  const { toJSON } = value as { readonly toJSON?: unknown };
  if (typeof toJSON !== "function") return members(value, level, false, extension);
  const json: unknown = apply(toJSON, value, [`${key}`]);
  // A copy, since `JSON.stringify` would ask it for its own `toJSON`.
  return typeof json === "object" && json !== null ? members(json, level, true, extension) : part(json, key, level, extension);
}

/** Whether what the value holds are its members: so it is with an object literal. */
const isPlain = (value: object): boolean => isArray(value) || isLiteral(getPrototypeOf(value));

function members(value: object, level: number, copied: boolean, extension?: Extension): unknown {
  if (isArray(value)) return elements(value, level, copied, extension);
  if (!isPlain(value)) {
    const tag = tagOf(value);
    if (tag !== "Object") refuse(`is of type \`${tag}\`, which has no JSON here: pass plain objects and arrays`);
  }
  const from = value as Table<unknown>;
  const names = keys(from);
  let copy: Table<unknown> | undefined = copied ? table() : undefined;
  let name = "";
  try {
    for (let i = 0; i < names.length; i++) {
      name = names[i] ?? "";
      if (!isWellFormed(name)) refuse("has half of a surrogate pair in its name, which is not text");
      const before = from[name];
      const after = part(before, name, level + 1, extension);
      const key = extension === undefined ? name : extension.key(name);
      if (after !== before || key !== name) copy ??= firstOf(from, names, i);
      if (copy !== undefined) copy[key] = after;
    }
  } catch (cause) {
    throw within(value, name, cause);
  }
  return copy ?? value;
}

/** A copy of the members before the one that is the first to change. */
function firstOf(from: Table<unknown>, names: readonly string[], count: number): Table<unknown> {
  const copy = table<unknown>();
  for (let i = 0; i < count; i++) {
    const name = names[i] ?? "";
    copy[name] = from[name];
  }
  return copy;
}

function elements(value: readonly unknown[], level: number, copied: boolean, extension?: Extension): unknown {
  let copy: unknown[] | undefined = copied ? [] : undefined;
  let i = 0;
  try {
    for (; i < value.length; i++) {
      const before = value[i];
      const after = part(before, i, level + 1, extension);
      if (after === undefined) refuse("is undefined, which an array can not hold: pass null");
      if (copy === undefined && after !== before) {
        copy = [];
        for (let j = 0; j < i; j++) copy[j] = value[j];
      }
      if (copy !== undefined) copy[i] = after;
    }
  } catch (cause) {
    throw within(value, `[${i}]`, cause);
  }
  return copy ?? value;
}

function refuse(what: string): never {
  throw new Refusal(what);
}

/** The same refusal, one level further up. What else was thrown comes from a getter, a proxy or a `toJSON`. */
function within(holder: object, step: string, cause: unknown): Refusal {
  const refusal = cause instanceof Refusal ? cause : new Refusal("can not be read", cause);
  const { path } = refusal;
  refusal.path = path === "" || path[0] === "[" ? step + path : `${step}.${path}`;
  if (holder === refusal.deepest) {
    refusal.what = "holds itself";
    refusal.path = "";
  }
  return refusal;
}
