import { type CallOptions, cancelled, ownOf, watch } from "../api/options.ts";
import { plain, whenReady } from "../codec/codec.ts";
import { CommandError, frameworkError, type IpcError, transportError } from "../error.ts";
import {
  callText,
  codes,
  type ErrorObject,
  type ErrorResponse,
  type ResultResponse,
} from "../wire.ts";
import { client } from "./client.ts";
import type { Declaration } from "./handshake.ts";
import type { InFlightCall, Session, StreamSession } from "./session.ts";

/** A call to send. */
export interface CallRequest extends Declaration {
  readonly method: string;
  /** The arguments. They are omitted from the message if `undefined`. */
  readonly params?: unknown;
  /** The name that errors mention, if it is not the method. */
  readonly subject?: string;
  readonly options?: CallOptions | undefined;
  readonly hooks?: CallHooks | undefined;
}

/** Functions that follow the life of a call. */
export interface CallHooks {
  /** Called at once, with a function that aborts the call. */
  readonly onStart?: (abort: (error: IpcError) => void) => void;
  /** Called with the id and the session of the call, just before it is sent. */
  readonly onSend?: (id: number, session: StreamSession) => void;
  /**
   * Called when the call has been answered or aborted. The call settles after the returned promise;
   * if it is aborted while it waits, the hook is called again.
   */
  readonly onAnswer?: (error?: IpcError) => Promise<unknown> | undefined;
}

/** Sends a call. */
export function sendCall(request: CallRequest): Promise<unknown> {
  return new Promise((resolve, reject) =>
    new PendingCall(ownOf(request), resolve, reject).start(),
  );
}

const hasError = (response: ResultResponse | ErrorResponse): response is ErrorResponse =>
  Object.hasOwn(response, "error");

/** A call that has not settled. */
class PendingCall implements InFlightCall {
  readonly #subject: string;
  readonly #request: CallRequest;
  readonly #resolve: (result: unknown) => void;
  readonly #reject: (error: IpcError) => void;
  #session: Session | undefined;
  #id = 0;
  /** The call has been answered or aborted. It may still wait for a hook. */
  #isAnswered = false;
  #isSettled = false;
  #unwatch: (() => void) | undefined;
  /** Discards the bytes of the arguments. Set while the call waits for them. */
  #abortUpload: (() => void) | undefined;

  constructor(
    request: CallRequest,
    resolve: (result: unknown) => void,
    reject: (error: IpcError) => void,
  ) {
    this.#subject = request.subject ?? request.method;
    this.#request = request;
    this.#resolve = resolve;
    this.#reject = reject;
  }

  start(): void {
    const subject = this.#subject;
    const { params, codec = plain, options, hooks } = this.#request;
    try {
      hooks?.onStart?.((error) => this.#abort(error));
      if (options) this.#unwatch = watch(options, subject, (error) => this.#abort(error));
      const session = client.openSession(subject);
      if (params === undefined) return this.#send(session);
      const encoded = codec.encode(params, session.contextOf(subject));
      this.#abortUpload = encoded.abort;
      whenReady(
        encoded,
        () => this.#send(session, encoded.text),
        (cause) => this.#fail(cause),
      );
    } catch (cause) {
      this.#fail(cause);
    }
  }

  receive(response: ResultResponse | ErrorResponse): void {
    const subject = this.#subject;
    const { api } = this.#request;
    try {
      if (!hasError(response)) {
        return this.#decode(response.result, (result) =>
          this.#answer(undefined, () => this.#resolve(result)),
        );
      }
      const { code, message, data } = response.error;
      if (code === codes.command) {
        return this.#decode(data, (data) =>
          this.#rejectWith(new CommandError(message, data, subject)),
        );
      }
      const error = frameworkError(response.error, subject);
      if (api === undefined || error.kind !== "schema-mismatch") return this.#rejectWith(error);
      void this.#session?.handshake
        .explain(api, error, sendCall)
        .then((explained) => this.#rejectWith(explained));
    } catch (cause) {
      this.#fail(cause);
    }
  }

  sessionEnded(error: ErrorObject): void {
    this.#fail(error);
  }

  #rejectWith(error: IpcError): void {
    this.#answer(error, () => this.#reject(error));
  }

  #send(session: Session, params?: string): void {
    const { method, api, hooks } = this.#request;
    const assertNotAborted = (): void => {
      if (this.#isAnswered) throw cancelled(this.#subject);
    };
    assertNotAborted();
    session.handshake.announce(api, session);
    this.#session = session;
    this.#id = session.allocateId();
    hooks?.onSend?.(this.#id, session);
    // The hook runs code of the page.
    assertNotAborted();
    session.calls.set(this.#id, this);
    session.sendText(callText(this.#id, method, params));
    this.#abortUpload = undefined;
  }

  #decode(json: unknown, use: (value: unknown) => void): void {
    const { codec = plain } = this.#request;
    const decoded = codec.decode(json, client.session.contextOf(this.#subject));
    whenReady(
      decoded,
      () => use(decoded.value),
      (cause) => this.#fail(cause),
    );
  }

  /**
   * Rejects a call that could not be sent, whose response cannot be decoded, or whose session has
   * ended.
   */
  #fail(cause: unknown): void {
    const error = transportError(cause, this.#subject);
    // The call was aborted while `onSend` opened its streams, so they have not been closed yet.
    if (this.#isAnswered) void this.#request.hooks?.onAnswer?.(error);
    this.#forget();
    this.#rejectWith(error);
  }

  /** Settles the call without its response. */
  #abort(error: IpcError): void {
    if (this.#forget()) this.#session?.sendNotification("$/cancelRequest", { id: this.#id });
    this.#abortUpload?.();
    this.#isAnswered = true;
    if (!this.#isSettled) void this.#request.hooks?.onAnswer?.(error);
    this.#settle(() => this.#reject(error));
  }

  /** Removes the call from those in flight, and returns whether it was in flight. */
  #forget(): boolean {
    const calls = this.#session?.calls;
    return calls?.get(this.#id) === this && calls.delete(this.#id);
  }

  #answer(error: IpcError | undefined, settle: () => void): void {
    if (this.#isAnswered) return;
    this.#isAnswered = true;
    const pending = this.#request.hooks?.onAnswer?.(error);
    if (pending) void pending.then(() => this.#settle(settle));
    else this.#settle(settle);
  }

  #settle(settle: () => void): void {
    if (this.#isSettled) return;
    this.#isSettled = true;
    this.#unwatch?.();
    settle();
  }
}
