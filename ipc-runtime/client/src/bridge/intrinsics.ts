/*
 * The script of this folder holds the key, in a page whose scripts may replace any built-in
 * function once they run. These rules keep the key from them, and keep the script working.
 * `tests/hostile.test.ts` replaces every built-in.
 *
 * - Built-ins are read while `install` runs, which is before all scripts of the page, and kept in
 *   constants.
 * - After that, the script calls no method and reads no accessor of a value: each is called by its
 *   constant, bound or with `Reflect.apply`. A string's `length`, an index of a string or typed
 *   array, and own properties of its own objects are neither.
 * - Maps are objects without a prototype, lists of texts are texts, and nothing is iterated over:
 *   no `for … of`, no spread of arrays, no array patterns.
 * - Values that the page passes are converted to primitives before they become part of a text with
 *   the key.
 * - Errors of the engine are dropped, because their messages might quote the key.
 *
 * `await` may call the page's `Promise.prototype.then`. So nothing that contains the key is ever
 * awaited.
 */

/** Returns a function that calls the getter of a property, as the engine defines it. */
export function getter<T extends object, R>(prototype: T, name: string): (of: T) => R {
  const { apply } = Reflect;
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  return (of) => apply(get as () => R, of, []);
}
