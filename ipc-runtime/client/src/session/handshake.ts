import type { Codec } from "../codec/codec.ts";
import { FrameworkError, type FrameworkErrorDetail } from "../error.ts";
import { notificationText } from "../wire.ts";

/** The bindings that a command, event or request belongs to. */
export interface Api {
  /** Identifies the version of the bindings: 16 hexadecimal digits. */
  readonly fingerprint: string;
  /**
   * Loads the signatures of the bindings, and a function that describes how they differ from those
   * of the backend.
   */
  readonly load: () => Promise<{
    readonly contract: Contract;
    readonly explain: (message: string, found: unknown) => Explanation;
  }>;
}

/**
 * The signature of each command, event, request and type, by kind and name: `command save_note`.
 */
export type Contract = Readonly<Record<string, string>>;

/** The properties that bindings declare of a command, event or request. */
export interface Declaration {
  /** The bindings, if there are any. */
  readonly api?: Api | undefined;
  /** The codec of arguments, results and payloads: `plain` if it is not given. */
  readonly codec?: Codec | undefined;
  /** Whether listeners that come late get the last value of the event. */
  readonly kept?: boolean | undefined;
}

/**
 * Describes generated bindings.
 *
 * The client sends their fingerprint to the backend before their first message. If the backend has
 * another one, it runs none of their calls, and these reject with a description of the differences.
 */
/* @__NO_SIDE_EFFECTS__ */
export function bindings(fingerprint: string, load: Api["load"]): Api {
  return { fingerprint, load };
}

/** The message and the data of a `schema-mismatch` error. */
export interface Explanation {
  readonly message: string;
  readonly data: FrameworkErrorDetail | undefined;
}

type SendCall = (call: { readonly method: string; readonly params: object }) => Promise<unknown>;

/** The longest time in milliseconds that calls are delayed for the sake of a better message. */
const EXPLANATION_TIMEOUT = 3000;

/** The bindings that the backend has been told of in one session, and whether it has refused them. */
export class Handshake {
  readonly #announced = new Set<string>();
  readonly #explanations: Record<string, Promise<Explanation>> = {};

  /** Sends the fingerprint of the bindings, before their first message of the session. */
  announce(api: Api | undefined, session: { sendText(text: string): void }): void {
    const fingerprint = api?.fingerprint;
    if (fingerprint === undefined || this.#announced.has(fingerprint)) return;
    session.sendText(notificationText("$/bindings", JSON.stringify({ fingerprint })));
    this.#announced.add(fingerprint);
  }

  /**
   * Adds the differences to a `schema-mismatch` error. The first time, they are written to the
   * console as well.
   */
  async explain(api: Api, error: FrameworkError, sendCall: SendCall): Promise<FrameworkError> {
    const { message, data } = await (this.#explanations[api.fingerprint] ??= explained(
      api,
      error,
      sendCall,
    ));
    return new FrameworkError("schema-mismatch", message, error.command, { data });
  }
}

/**
 * Resolves with the error alone if the contract cannot be loaded, or the backend does not compare
 * it in time.
 */
function explained(
  { load }: Api,
  { message }: FrameworkError,
  sendCall: SendCall,
): Promise<Explanation> {
  return new Promise((resolve) => {
    let isSettled = false;
    const settle = (explanation: Explanation): void => {
      resolve(explanation);
      if (!isSettled) console.error(explanation.message);
      isSettled = true;
    };
    const settleWithout = (): void => settle({ message, data: undefined });
    setTimeout(settleWithout, EXPLANATION_TIMEOUT);
    const settleWith = async (): Promise<void> => {
      const { contract, explain } = await load();
      settle(explain(message, await sendCall({ method: "$/compare", params: { contract } })));
    };
    settleWith().catch(settleWithout);
  });
}
