// Generated from Rust by ipc. Do not edit: run `cargo test` to write it anew.
import type { Command, Listenable, StreamCommand, Streaming } from "./ipc.js";

export { CommandError, FrameworkError, IpcError, currentWindow, safe } from "./ipc.js";

/**
 * Which lines are shown.
 *
 * @see examples/log-tail/src/follow.rs
 */
export interface Filter {
  /** What stands in the line, whatever its case. */
  readonly text: string;
  /** The least that it matters. */
  readonly level: Level;
}

/**
 * How much a line matters.
 *
 * @see examples/log-tail/src/log.rs
 */
export type Level = "debug" | "info" | "warn" | "error";

/**
 * How many lines a second were written of late.
 *
 * @see examples/log-tail/src/writer.rs
 */
export interface Rate {
  readonly lines: number;
}

/**
 * What follows another on the screen.
 *
 * @see examples/log-tail/src/follow.rs
 */
export type Shown =
  /** Another filter holds from here on: what was shown goes. */
  | { readonly kind: "filtered" }
  /** A line that fits. */
  | {
      readonly kind: "line";
      readonly at: number;
      readonly level: Level;
      readonly target: string;
      readonly text: string;
    }
  /** The page has read too slowly for these. */
  | { readonly kind: "missed"; readonly lines: number };

/**
 * Follows the log, through the filter that came last. Without one it shows nothing.
 *
 * @see examples/log-tail/src/follow.rs
 */
export declare const tail: StreamCommand<(args: { filters: Streaming<Filter> }) => Shown>;

/**
 * Has lines written at another pace: so many a second, up to 20,000.
 *
 * @see examples/log-tail/src/writer.rs
 */
export declare const pace: Command<(args: { lines: number }) => void>;

/**
 * How many lines a second were written of late.
 *
 * Late listeners get its last value. Under pressure only the newest counts.
 *
 * @see examples/log-tail/src/writer.rs
 */
export declare const rate: Listenable<Rate>;
