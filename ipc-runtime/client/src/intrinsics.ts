// Taken when the module is loaded, so that a page which replaces them later does not break its own calls.
export const stringify: typeof JSON.stringify = JSON.stringify;
export const isArray: typeof Array.isArray = Array.isArray;
export const assign: typeof Object.assign = Object.assign;
export const defineProperty: typeof Object.defineProperty = Object.defineProperty;
export const NativePromise: PromiseConstructor = Promise;
const { apply } = Reflect;
const { create } = Object;
const { exec } = RegExp.prototype;
const { includes } = String.prototype;

/** An object without a prototype: a map that needs no method. */
export type Table<T> = Record<number | string, T>;

export const table = <T>(): Table<T> => create(null);

export const contains = (text: string, part: string): boolean => apply(includes, text, [part]);

export const matches = (text: string, pattern: RegExp): boolean => apply(exec, pattern, [text]) !== null;

/** Keeps a rejection from being reported as unhandled. Whoever cares for it looks at the promise itself. */
export async function quiet(promise: Promise<unknown>): Promise<void> {
  try {
    await promise;
  } catch {}
}
