export { type Codec, plain, type Road } from "./codec.ts";
export { type Call, type CallArguments, type Command, command, type NoArguments } from "./command.ts";
export {
  type Added,
  type Changed,
  CommandError,
  FrameworkError,
  type FrameworkErrorDetail,
  type FrameworkErrorOptions,
  IpcError,
  type Removed,
} from "./error.ts";
export { type Emittable, event, type Listenable, type PageAndCore, type Stop } from "./event.ts";
export { extended } from "./extended.ts";
export { type Api, bindings, type Contract, type Declaration } from "./handshake.ts";
export { type Handleable, type HandlerContext, request } from "./handle.ts";
export type { CallOptions } from "./options.ts";
export { type CommandFailure, type FrameworkFailure, type Outcome, safe, type Success } from "./safe.ts";
export { currentWindow, setTransport } from "./session.ts";
export { type Stream, type StreamCommand, stream } from "./stream.ts";
export { type Channel, type Streaming, type Streams, streams } from "./streams.ts";
export type { Attachments, Connection, Receiver, Transport, Upload } from "./transport.ts";
export type { ErrorObject, Failure, FrameworkKind, Incoming, JsonValue, Kind, Notification, Result } from "./wire.ts";
