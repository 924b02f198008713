// The assertions of the generated files in this folder.

/** The type of a command's result. */
export type Output<C> = C extends (...args: never) => PromiseLike<infer T> ? T : never;

/** The type of the value that a command takes. */
export type Input<C> = C extends (...args: infer A) => unknown
  ? A extends readonly [{ readonly value?: infer T }, ...unknown[]] ? T : never
  : never;

/** Asserts that a value is of a type, or with `@ts-expect-error`, that it is not. */
export declare function is<T>(value: T): void;
