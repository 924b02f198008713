// What the generated files beside this one say of values.

/** The type of what a command returns. */
export type Output<C> = C extends (...args: never) => PromiseLike<infer T> ? T : never;

/** The type of the value that a command takes. */
export type Input<C> = C extends (...args: infer A) => unknown
  ? A extends readonly [{ readonly value?: infer T }, ...unknown[]] ? T : never
  : never;

/** Says that a value is of a type, or, where an error is expected, that it is not. */
export declare function is<T>(value: T): void;
