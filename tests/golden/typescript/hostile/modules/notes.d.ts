// Generated from Rust by ipc. Do not edit: run `cargo test` to write it anew.
import type { Command, Emittable, Listenable } from "./ipc-internal.js";

/** @see src/notes.rs */
export type Choice =
  /**
   * Ends *\/ export const evil = 1; /* here, and **\/ there.
   * \@ts-expect-error
   * `backticks` ${evil} \` <\/script><script>alert(1)<\/SCRIPT>
   * next
   * next
   * next��end *
   */
  | { "\"tag\"": "\"; evil(); \""; ["__proto__"]: { "\"; evil(); \"": boolean } }
  /**
   * Ends *\/ export const evil = 1; /* here, and **\/ there.
   * \@ts-expect-error
   * `backticks` ${evil} \` <\/script><script>alert(1)<\/SCRIPT>
   * next
   * next
   * next��end *
   */
  | { "\"tag\"": "\\"; ["__proto__"]: { "\\": boolean } }
  /**
   * Ends *\/ export const evil = 1; /* here, and **\/ there.
   * \@ts-expect-error
   * `backticks` ${evil} \` <\/script><script>alert(1)<\/SCRIPT>
   * next
   * next
   * next��end *
   */
  | { "\"tag\"": "\n"; ["__proto__"]: { "\n": boolean } }
  /**
   * Ends *\/ export const evil = 1; /* here, and **\/ there.
   * \@ts-expect-error
   * `backticks` ${evil} \` <\/script><script>alert(1)<\/SCRIPT>
   * next
   * next
   * next��end *
   */
  | { "\"tag\"": "\u2028"; ["__proto__"]: { "\u2028": boolean } }
  /**
   * Ends *\/ export const evil = 1; /* here, and **\/ there.
   * \@ts-expect-error
   * `backticks` ${evil} \` <\/script><script>alert(1)<\/SCRIPT>
   * next
   * next
   * next��end *
   */
  | { "\"tag\"": "\u003c/script>"; ["__proto__"]: { "\u003c/script>": boolean } }
  /**
   * Ends *\/ export const evil = 1; /* here, and **\/ there.
   * \@ts-expect-error
   * `backticks` ${evil} \` <\/script><script>alert(1)<\/SCRIPT>
   * next
   * next
   * next��end *
   */
  | { "\"tag\"": "`${evil}`"; ["__proto__"]: { "`${evil}`": boolean } }
  /**
   * Ends *\/ export const evil = 1; /* here, and **\/ there.
   * \@ts-expect-error
   * `backticks` ${evil} \` <\/script><script>alert(1)<\/SCRIPT>
   * next
   * next
   * next��end *
   */
  | { "\"tag\"": "*/"; ["__proto__"]: { "*/": boolean } }
  /**
   * Ends *\/ export const evil = 1; /* here, and **\/ there.
   * \@ts-expect-error
   * `backticks` ${evil} \` <\/script><script>alert(1)<\/SCRIPT>
   * next
   * next
   * next��end *
   */
  | { "\"tag\"": "__proto__"; ["__proto__"]: { ["__proto__"]: boolean } };

/**
 * **Deprecated.** Ends *\/ export const evil = 1; /* here, and **\/ there.
 * \@ts-expect-error
 * `backticks` ${evil} \` <\/script><script>alert(1)<\/SCRIPT>
 * next
 * next
 * next��end *
 *
 * Ends *\/ export const evil = 1; /* here, and **\/ there.
 * \@ts-expect-error
 * `backticks` ${evil} \` <\/script><script>alert(1)<\/SCRIPT>
 * next
 * next
 * next��end *
 *
 * @see src/notes.rs
 */
export type Hostile =
  | {
      /**
       * Ends *\/ export const evil = 1; /* here, and **\/ there.
       * \@ts-expect-error
       * `backticks` ${evil} \` <\/script><script>alert(1)<\/SCRIPT>
       * next
       * next
       * next��end *
       *
       * @deprecated *\/
       */
      "\"; evil(); \"": boolean;
      /**
       * Ends *\/ export const evil = 1; /* here, and **\/ there.
       * \@ts-expect-error
       * `backticks` ${evil} \` <\/script><script>alert(1)<\/SCRIPT>
       * next
       * next
       * next��end *
       *
       * @deprecated *\/
       */
      "\\": boolean;
      /**
       * Ends *\/ export const evil = 1; /* here, and **\/ there.
       * \@ts-expect-error
       * `backticks` ${evil} \` <\/script><script>alert(1)<\/SCRIPT>
       * next
       * next
       * next��end *
       *
       * @deprecated *\/
       */
      "\n": boolean;
      /**
       * Ends *\/ export const evil = 1; /* here, and **\/ there.
       * \@ts-expect-error
       * `backticks` ${evil} \` <\/script><script>alert(1)<\/SCRIPT>
       * next
       * next
       * next��end *
       *
       * @deprecated *\/
       */
      "\u2028": boolean;
      /**
       * Ends *\/ export const evil = 1; /* here, and **\/ there.
       * \@ts-expect-error
       * `backticks` ${evil} \` <\/script><script>alert(1)<\/SCRIPT>
       * next
       * next
       * next��end *
       *
       * @deprecated *\/
       */
      "\u003c/script>": boolean;
      /**
       * Ends *\/ export const evil = 1; /* here, and **\/ there.
       * \@ts-expect-error
       * `backticks` ${evil} \` <\/script><script>alert(1)<\/SCRIPT>
       * next
       * next
       * next��end *
       *
       * @deprecated *\/
       */
      "`${evil}`": boolean;
      /**
       * Ends *\/ export const evil = 1; /* here, and **\/ there.
       * \@ts-expect-error
       * `backticks` ${evil} \` <\/script><script>alert(1)<\/SCRIPT>
       * next
       * next
       * next��end *
       *
       * @deprecated *\/
       */
      "*/": boolean;
      /**
       * Ends *\/ export const evil = 1; /* here, and **\/ there.
       * \@ts-expect-error
       * `backticks` ${evil} \` <\/script><script>alert(1)<\/SCRIPT>
       * next
       * next
       * next��end *
       *
       * @deprecated *\/
       */
      ["__proto__"]: boolean;
    };

/**
 * Ends *\/ export const evil = 1; /* here, and **\/ there.
 * \@ts-expect-error
 * `backticks` ${evil} \` <\/script><script>alert(1)<\/SCRIPT>
 * next
 * next
 * next��end *
 *
 * @param args."; evil(); " - Ends *\/ export const evil = 1; /* here, and **\/ there. \@ts-expect-error `backticks` ${evil} \` <\/script><script>alert(1)<\/SCRIPT> next next next��end *
 * @param args.\ - Ends *\/ export const evil = 1; /* here, and **\/ there. \@ts-expect-error `backticks` ${evil} \` <\/script><script>alert(1)<\/SCRIPT> next next next��end *
 * @param args. - Ends *\/ export const evil = 1; /* here, and **\/ there. \@ts-expect-error `backticks` ${evil} \` <\/script><script>alert(1)<\/SCRIPT> next next next��end *
 * @param args. - Ends *\/ export const evil = 1; /* here, and **\/ there. \@ts-expect-error `backticks` ${evil} \` <\/script><script>alert(1)<\/SCRIPT> next next next��end *
 * @param args.<\/script> - Ends *\/ export const evil = 1; /* here, and **\/ there. \@ts-expect-error `backticks` ${evil} \` <\/script><script>alert(1)<\/SCRIPT> next next next��end *
 * @param args.`${evil}` - Ends *\/ export const evil = 1; /* here, and **\/ there. \@ts-expect-error `backticks` ${evil} \` <\/script><script>alert(1)<\/SCRIPT> next next next��end *
 * @param args.*\/ - Ends *\/ export const evil = 1; /* here, and **\/ there. \@ts-expect-error `backticks` ${evil} \` <\/script><script>alert(1)<\/SCRIPT> next next next��end *
 * @param args.__proto__ - Ends *\/ export const evil = 1; /* here, and **\/ there. \@ts-expect-error `backticks` ${evil} \` <\/script><script>alert(1)<\/SCRIPT> next next next��end *
 * @throws {CommandError<Choice>} Ends *\/ export const evil = 1; /* here, and **\/ there. \@ts-expect-error `backticks` ${evil} \` <\/script><script>alert(1)<\/SCRIPT> next next next��end *
 * @see src/*\/ evil().rs
 */
export declare const attack: Command<(args: {
  "\"; evil(); \"": Hostile;
  "\\": Hostile;
  "\n": Hostile;
  "\u2028": Hostile;
  "\u003c/script>": Hostile;
  "`${evil}`": Hostile;
  "*/": Hostile;
  ["__proto__"]: Hostile;
}) => Choice, Choice>;

/**
 * Ends *\/ export const evil = 1; /* here, and **\/ there.
 * \@ts-expect-error
 * `backticks` ${evil} \` <\/script><script>alert(1)<\/SCRIPT>
 * next
 * next
 * next��end *
 *
 * @see src/notes.rs
 */
export declare const attacked: Listenable<Hostile> & Emittable<Hostile>;
