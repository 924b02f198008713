// Generated from Rust by ipc. Do not edit: run `cargo test` to write it anew.
import { bindings, command, event, plain, stream, type Command, type Listenable, type StreamCommand, type Streaming } from "ipc-client/ipc.js";

export { CommandError, FrameworkError, IpcError, currentWindow, safe } from "ipc-client/ipc.js";

const api = /* @__PURE__ */ bindings("7eb63b3205918e81", () => import("./contract.js"));

/**
 * How one log stands.
 *
 * @see examples/log-tail/src/writer.rs
 */
export interface Count {
  readonly path: string;
  /** How many lines it has had. */
  readonly written: number;
  /** How many of them wait in Rust, as no page has read them yet. */
  readonly unread: number;
}

/**
 * How the logs stand, several times a second.
 *
 * @see examples/log-tail/src/writer.rs
 */
export interface Counted {
  readonly logs: Count[];
}

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
 * One line.
 *
 * @see examples/log-tail/src/log.rs
 */
export interface Line {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly level: Level;
  /** The part of the program that it is from. */
  readonly target: string;
  readonly text: string;
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
  | { readonly kind: "line" } & Line
  /** The page has read too slowly for these. */
  | { readonly kind: "missed"; readonly lines: number };

/**
 * Why a log can not be followed.
 *
 * @see examples/log-tail/src/follow.rs
 */
export interface TailError {
  readonly kind: "noSuchLog";
  readonly path: string;
}

/**
 * The paths of all logs.
 *
 * @see examples/log-tail/src/follow.rs
 */
export const logs: Command<() => string[]> = /* @__PURE__ */ command("logs", api);

/**
 * Follows a log through the filter that came last: first the last lines that fit, then each one that is written. Without a
 * filter it shows nothing. It reads no faster than the page does, and ends with the filters.
 *
 * @throws {CommandError<TailError>}
 * @see examples/log-tail/src/follow.rs
 */
export const tail: StreamCommand<(args: { path: string; filters: Streaming<Filter> }) => Shown, TailError> = /* @__PURE__ */ stream("tail", api);

/**
 * Has lines written at another pace: so many a second, up to 20,000. Returns what is to be.
 *
 * @see examples/log-tail/src/writer.rs
 */
export const pace: Command<(args: { lines: number }) => number> = /* @__PURE__ */ command("pace", api);

/**
 * How the logs stand, several times a second.
 *
 * Late listeners get its last value. Under pressure only the newest counts.
 *
 * @see examples/log-tail/src/writer.rs
 */
export const counted: Listenable<Counted> = /* @__PURE__ */ event("Counted", api, plain, true);
