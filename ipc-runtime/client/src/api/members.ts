/**
 * The members of a flattened value, or of the content of a variant next to its tag. `null` and an
 * object without members have none; beside other members, no value would be of these types.
 */
export type MembersOf<T> = T extends null
  ? NoMembers
  : string extends keyof T
    ? T[keyof T] extends never
      ? NoMembers
      : Readonly<T>
    : Readonly<T>;

type NoMembers = Record<never, never>;
