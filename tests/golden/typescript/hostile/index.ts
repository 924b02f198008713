// Generated from Rust by ipc. Do not edit: run `cargo test` to write it anew.
import { bindings, command, event, type Command, type Emittable, type Listenable } from "./ipc-internal.js";

export { CommandError, FrameworkError, IpcError, currentWindow, safe } from "./ipc.js";
export type { ArgumentsOf, Call, CallOptions, Channel, JsonValue, Listenable, Outcome, Stop, Stream, Streaming } from "./ipc.js";

const api = /* @__PURE__ */ bindings("b9038be26419c965", () => import("./contract.js"));

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
export const attack: Command<(args: {
  "\"; evil(); \"": Hostile;
  "\\": Hostile;
  "\n": Hostile;
  "\u2028": Hostile;
  "\u003c/script>": Hostile;
  "`${evil}`": Hostile;
  "*/": Hostile;
  ["__proto__"]: Hostile;
}) => Choice, Choice> = /* @__PURE__ */ command("attack", api);

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
export const attacked: Listenable<Hostile> & Emittable<Hostile> = /* @__PURE__ */ event("Attacked", api);
