// Generated from Rust by ipc. Do not edit: run `cargo test` to write it anew.
import type { Command, Emittable, Listenable } from "./ipc-internal.js";

export { CommandError, FrameworkError, IpcError, currentWindow, safe } from "./ipc.js";
export type { CallOptions, Outcome, Stream } from "./ipc.js";

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
  | {
      readonly "\"tag\"": "\"; evil(); \"";
      readonly ["__proto__"]: { readonly "\"; evil(); \"": boolean };
    }
  /**
   * Ends *\/ export const evil = 1; /* here, and **\/ there.
   * \@ts-expect-error
   * `backticks` ${evil} \` <\/script><script>alert(1)<\/SCRIPT>
   * next
   * next
   * next��end *
   */
  | { readonly "\"tag\"": "\\"; readonly ["__proto__"]: { readonly "\\": boolean } }
  /**
   * Ends *\/ export const evil = 1; /* here, and **\/ there.
   * \@ts-expect-error
   * `backticks` ${evil} \` <\/script><script>alert(1)<\/SCRIPT>
   * next
   * next
   * next��end *
   */
  | { readonly "\"tag\"": "\n"; readonly ["__proto__"]: { readonly "\n": boolean } }
  /**
   * Ends *\/ export const evil = 1; /* here, and **\/ there.
   * \@ts-expect-error
   * `backticks` ${evil} \` <\/script><script>alert(1)<\/SCRIPT>
   * next
   * next
   * next��end *
   */
  | {
      readonly "\"tag\"": "\u2028";
      readonly ["__proto__"]: { readonly "\u2028": boolean };
    }
  /**
   * Ends *\/ export const evil = 1; /* here, and **\/ there.
   * \@ts-expect-error
   * `backticks` ${evil} \` <\/script><script>alert(1)<\/SCRIPT>
   * next
   * next
   * next��end *
   */
  | {
      readonly "\"tag\"": "\u003c/script>";
      readonly ["__proto__"]: { readonly "\u003c/script>": boolean };
    }
  /**
   * Ends *\/ export const evil = 1; /* here, and **\/ there.
   * \@ts-expect-error
   * `backticks` ${evil} \` <\/script><script>alert(1)<\/SCRIPT>
   * next
   * next
   * next��end *
   */
  | {
      readonly "\"tag\"": "`${evil}`";
      readonly ["__proto__"]: { readonly "`${evil}`": boolean };
    }
  /**
   * Ends *\/ export const evil = 1; /* here, and **\/ there.
   * \@ts-expect-error
   * `backticks` ${evil} \` <\/script><script>alert(1)<\/SCRIPT>
   * next
   * next
   * next��end *
   */
  | { readonly "\"tag\"": "*/"; readonly ["__proto__"]: { readonly "*/": boolean } }
  /**
   * Ends *\/ export const evil = 1; /* here, and **\/ there.
   * \@ts-expect-error
   * `backticks` ${evil} \` <\/script><script>alert(1)<\/SCRIPT>
   * next
   * next
   * next��end *
   */
  | {
      readonly "\"tag\"": "__proto__";
      readonly ["__proto__"]: { readonly ["__proto__"]: boolean };
    };

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
export interface Hostile {
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
  readonly "\"; evil(); \"": boolean;
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
  readonly "\\": boolean;
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
  readonly "\n": boolean;
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
  readonly "\u2028": boolean;
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
  readonly "\u003c/script>": boolean;
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
  readonly "`${evil}`": boolean;
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
  readonly "*/": boolean;
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
  readonly ["__proto__"]: boolean;
}

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
