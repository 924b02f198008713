export { type Call, type Command, command } from "./command.ts";
export {
  CommandError,
  FrameworkError,
  type FrameworkErrorDetail,
  type FrameworkErrorOptions,
  IpcError,
} from "./error.ts";
export { type Emittable, event, type Listenable, type PageAndCore, type Stop } from "./event.ts";
export { type CommandFailure, type FrameworkFailure, type Outcome, safe, type Success } from "./safe.ts";
export { currentWindow, useTransport } from "./session.ts";
export type { Connection, Receiver, Transport } from "./transport.ts";
export type { ErrorObject, Failure, FrameworkKind, Incoming, Kind, Notification, Result } from "./wire.ts";
