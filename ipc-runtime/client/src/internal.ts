// The whole client. `ipc.ts` exports the part for users; generated files and `testing.ts` import
// the rest from here.
export {
  type ArgumentsOf,
  type Call,
  type CallArguments,
  type Command,
  command,
  type NoArguments,
} from "./api/command.ts";
export {
  type BidirectionalEvent,
  type Emittable,
  event,
  type Listenable,
  type Stop,
} from "./api/event.ts";
export type { CallOptions } from "./api/options.ts";
export { type HandlerContext, type PageRequest, request } from "./api/request.ts";
export {
  type CommandFailure,
  type FrameworkFailure,
  type Outcome,
  safe,
  type Success,
} from "./api/safe.ts";
export { type Stream, type StreamCommand, stream } from "./api/stream.ts";
export { type CallWithStreams, type Channel, type Streaming, streams } from "./api/streams.ts";
export {
  type Codec,
  type CodecContext,
  type Decoded,
  type Encoded,
  plain,
  type Transfer,
} from "./codec/codec.ts";
export { extended } from "./codec/extended.ts";
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
export type { CallHooks, CallRequest } from "./session/call.ts";
export { currentWindow, setTransport } from "./session/client.ts";
export {
  type Api,
  bindings,
  type Contract,
  type Declaration,
  type Explanation,
} from "./session/handshake.ts";
export type { MembersOf } from "./api/members.ts";
export type {
  Attachments,
  Connection,
  Receiver,
  StreamArgument,
  Transport,
  Upload,
} from "./session/transport.ts";
export {
  type Bytes,
  codes,
  type ErrorObject,
  type ErrorResponse,
  type FrameworkKind,
  type IncomingMessage,
  type JsonValue,
  type JsonValueInput,
  type Kind,
  type Notification,
  type ResultResponse,
} from "./wire.ts";
