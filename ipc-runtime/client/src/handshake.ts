import { type Codec, notificationText } from "./codec.ts";
import { FrameworkError, type FrameworkErrorDetail } from "./error.ts";
import { NativePromise, stringify, type Table, table, timeout } from "./intrinsics.ts";

/** The bindings that commands and events belong to. */
export interface Api {
  /** Tells these bindings from others: 16 hexadecimal digits. */
  readonly fingerprint: string;
  /** Fetches the signatures, and what words the differences. Only asked where the core has another fingerprint. */
  readonly load: () => Promise<{
    readonly contract: Contract;
    readonly explain: (message: string, found: unknown) => Explanation;
  }>;
}

/** The signature of each command, event and type, by its name: `command save_note`. */
export type Contract = Readonly<Record<string, string>>;

/** How a command or event was declared. */
export interface Declaration {
  readonly api?: Api | undefined;
  readonly codec?: Codec | undefined;
  /** Whether late listeners get the last value of the event. */
  readonly kept?: boolean | undefined;
}

/**
 * What generated bindings give to each of their constants. The core is told the fingerprint before it gets their first
 * message; if it has another, it runs none of their calls, and these reject with what differs.
 */
/* @__NO_SIDE_EFFECTS__ */
export function bindings(fingerprint: string, load: Api["load"]): Api {
  return { fingerprint, load };
}

/** Why no call runs, and what differs. */
export interface Explanation {
  readonly message: string;
  readonly data: FrameworkErrorDetail | undefined;
}

type Ask = (contract: Contract) => Promise<unknown>;

/** How long calls are held back for the sake of a better message, in milliseconds. */
const PATIENCE = 3000;

/** What the core has been told of the page's bindings in one session, and what it found wrong with them. */
export class Handshake {
  readonly #told: Table<true> = table();
  readonly #errors: Table<Promise<Explanation>> = table();

  /** Tells the core the fingerprint, the first time. */
  tell({ fingerprint }: Api, send: (text: string) => void): void {
    if (this.#told[fingerprint]) return;
    send(notificationText("$/bindings", stringify({ fingerprint })));
    this.#told[fingerprint] = true;
  }

  /** Rejects with the error of the core, and what differs. The first time, that is written to the console as well. */
  async explain(api: Api, error: FrameworkError, ask: Ask, reject: (error: FrameworkError) => void): Promise<void> {
    const { message, data } = await (this.#errors[api.fingerprint] ??= explained(api, error, ask));
    reject(new FrameworkError("schema-mismatch", message, error.command, { data }));
  }
}

/** The error alone where the bindings can not be fetched, or the core does not compare them. */
function explained({ load }: Api, { message }: FrameworkError, ask: Ask): Promise<Explanation> {
  return new NativePromise((resolve) => {
    const give = (explanation: Explanation): void => {
      resolve(explanation);
      const first = !told;
      told = true;
      if (first) console.error(explanation.message);
    };
    let told = false;
    const giveUp = (): void => give({ message, data: undefined });
    timeout(giveUp, PATIENCE);
    const compare = async (): Promise<void> => {
      const { contract, explain } = await load();
      give(explain(message, await ask(contract)));
    };
    compare().catch(giveUp);
  });
}
