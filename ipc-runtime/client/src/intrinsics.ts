// Taken when the module is loaded, so that a page which replaces them later does not break its own calls.
export const stringify: typeof JSON.stringify = JSON.stringify;
export const isArray: typeof Array.isArray = Array.isArray;
export const assign: typeof Object.assign = Object.assign;
export const defineProperty: typeof Object.defineProperty = Object.defineProperty;
export const timeout: typeof setTimeout = setTimeout;
export const clearTimer: typeof clearTimeout = clearTimeout;
export const NativePromise: PromiseConstructor = Promise;
export const getPrototypeOf: typeof Object.getPrototypeOf = Object.getPrototypeOf;
export const keys: typeof Object.keys = Object.keys;
export const slice: (start?: number, end?: number) => string = String.prototype.slice;
export const apply: typeof Reflect.apply = Reflect.apply;
const { create, prototype } = Object;
const { exec } = RegExp.prototype;
const { toString } = prototype;
const { isWellFormed: native } = String.prototype as { readonly isWellFormed?: () => boolean };

/** An object without a prototype: a map that needs no method. */
export type Table<T> = Record<number | string, T>;

export const table = <T>(): Table<T> => create(null);

/** Whether `proto` is what an object literal or a {@link table} has. */
export const isLiteral = (proto: unknown): boolean => proto === prototype || proto === null;

/** What kind of object it is: `Object`, `Map`, `Uint8Array`. */
export const tagOf = (value: object): string => apply(slice, apply(toString, value, []), [8, -1]);

export const matches = (text: string, pattern: RegExp): boolean => apply(exec, pattern, [text]) !== null;

/** Whether no half of a surrogate pair stands alone. */
export const isWellFormed = (text: string): boolean =>
  native === undefined ? !matches(text, /\p{Cs}/u) : apply(native, text, []);

/** The text, with each half of a surrogate pair that stands alone replaced: messages of errors are not refused for it. */
export const wellFormed = (text: string): string => (isWellFormed(text) ? text : text.replace(/\p{Cs}/gu, "\ufffd"));

/** Whether something is waited for. */
export const isThenable = (value: unknown): value is PromiseLike<unknown> =>
  typeof value === "object" && value !== null && "then" in value && typeof value.then === "function";

/** Goes through a list without its iterator or any method. */
export function each<T>(list: readonly T[], say: (item: T) => void): void {
  for (let i = 0; i < list.length; i++) say(list[i] as T);
}

/** Keeps a rejection from being reported as unhandled. Whoever cares for it looks at the promise itself. */
export async function quiet(promise: Promise<unknown>): Promise<void> {
  try {
    await promise;
  } catch {
    // Not here.
  }
}
