/**
 * The members of a flattened value, or of the content of a variant next to its tag. `null` and an
 * object without members have none; beside other members, no value would be of these types.
 */
export type MembersOf<T> = T extends null
  ? object
  : string extends keyof T
    ? T[keyof T] extends never
      ? object
      : Readonly<T>
    : Readonly<T>;
