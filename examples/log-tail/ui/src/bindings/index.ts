// Generated from Rust by ipc. Do not edit: run `cargo test` to write it anew.
import { bindings, command, event, plain, stream, type Command, type Listenable, type StreamCommand, type Streaming } from "ipc-client/ipc-internal.js";

export { CommandError, FrameworkError, IpcError, currentWindow, safe } from "ipc-client/ipc.js";
export type { ArgumentsOf, Call, CallOptions, Channel, JsonValue, Listenable, Outcome, Stop, Stream, Streaming } from "ipc-client/ipc.js";

const api = /* @__PURE__ */ bindings("da44ef49c240f15c", () => import("./contract.js"));

/**
 * The counts of a log.
 *
 * @see examples/log-tail/src/writer.rs
 */
export type Count =
  | {
      path: string;
      /** The number of all lines so far. */
      written: number;
      /** The number of lines waiting in Rust for the slowest page. */
      unread: number;
    };

/**
 * The counts of all logs, emitted several times a second.
 *
 * @see examples/log-tail/src/writer.rs
 */
export type Counted =
  | {
      logs: Count[];
    };

/**
 * Selects the lines to show.
 *
 * @see examples/log-tail/src/follow.rs
 */
export type Filter =
  | {
      /** A text within the line, in upper or lower case. */
      text: string;
      /** The minimum level of the line. */
      level: Level;
    };

/**
 * The level of a line.
 *
 * @see examples/log-tail/src/log.rs
 */
export type Level = "debug" | "info" | "warn" | "error";

/**
 * A line of a log.
 *
 * @see examples/log-tail/src/log.rs
 */
export type Line =
  | {
      /** The time in milliseconds since 1970. */
      at: number;
      level: Level;
      /** The part of the program, such as `http`. */
      target: string;
      text: string;
    };

/**
 * An item for the page to show.
 *
 * @see examples/log-tail/src/follow.rs
 */
export type Shown =
  /** A new filter applies from here on. The page removes the lines so far. */
  | { kind: "filtered" }
  /** A matching line. */
  | { kind: "line" } & Line
  /** Lines dropped because the page read too slowly. */
  | { kind: "missed"; lines: number };

/**
 * The error of `tail`.
 *
 * @see examples/log-tail/src/follow.rs
 */
export type TailError =
  | {
      kind: "noSuchLog";
      path: string;
    };

/**
 * Returns the paths of all logs.
 *
 * @see examples/log-tail/src/follow.rs
 */
export const logs: Command<() => string[]> = /* @__PURE__ */ command("logs", api);

/**
 * Follows a log with the latest filter: streams the last matching lines, and then each new line that
 * matches. Starts with the first filter, and ends with the stream of filters. A page that does not read
 * stops the stream, and the lines wait in the log.
 *
 * @throws {CommandError<TailError>}
 * @see examples/log-tail/src/follow.rs
 */
export const tail: StreamCommand<(args: { path: string; filters: Streaming<Filter> }) => Shown, TailError> = /* @__PURE__ */ stream("tail", api);

/**
 * Sets the number of lines to write each second, up to 20,000. Returns the new number.
 *
 * @see examples/log-tail/src/writer.rs
 */
export const pace: Command<(args: { lines: number }) => number> = /* @__PURE__ */ command("pace", api);

/**
 * The counts of all logs, emitted several times a second.
 *
 * Late listeners receive the last value. Under load, only the newest value is sent.
 *
 * @see examples/log-tail/src/writer.rs
 */
export const counted: Listenable<Counted> = /* @__PURE__ */ event("Counted", api, plain, true);
