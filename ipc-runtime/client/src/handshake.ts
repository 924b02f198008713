import { type Codec, notificationText } from "./codec.ts";
import { type Added, type Changed, FrameworkError, type Removed } from "./error.ts";
import { each, isArray, NativePromise, stringify, type Table, table, timeout } from "./intrinsics.ts";

/** The bindings that commands and events belong to. */
export interface Api {
  /** Tells these bindings from others: 16 hexadecimal digits. */
  readonly fingerprint: string;
  /** Fetches the signatures. Only asked where the core has another fingerprint. */
  readonly load: () => Promise<{ readonly contract: Contract }>;
}

/** The signature of each command, event and type, by its name: `command save_note`. */
export type Contract = Readonly<Record<string, string>>;

/** How a command or event was declared. */
export interface Declaration {
  readonly api?: Api | undefined;
  readonly codec?: Codec | undefined;
}

/**
 * What generated bindings give to each of their constants. The core is told the fingerprint before it gets their first
 * message; if it has another, it runs none of their calls, and these reject with what differs.
 */
/* @__NO_SIDE_EFFECTS__ */
export function bindings(fingerprint: string, load: Api["load"]): Api {
  return { fingerprint, load };
}

/** What differs between the bindings and the core. */
interface Differences {
  readonly added: readonly Added[];
  readonly removed: readonly Removed[];
  readonly changed: readonly Changed[];
}

interface Explanation {
  readonly message: string;
  readonly data: Differences | undefined;
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

async function explained(api: Api, error: FrameworkError, ask: Ask): Promise<Explanation> {
  const data = await compare(api, ask);
  const message = data === undefined ? error.message : error.message + inWords(data);
  try {
    console.error(message);
  } catch {
    // A page may have one that throws: its calls are told all the same.
  }
  return { message, data };
}

/** Nothing where the bindings can not be fetched, or the core does not compare them. */
function compare({ load }: Api, ask: Ask): Promise<Differences | undefined> {
  return new NativePromise((resolve) => {
    timeout(resolve, PATIENCE);
    void (async () => {
      try {
        const { contract } = await load();
        const found = await ask(contract);
        resolve(areDifferences(found) ? found : undefined);
      } catch {
        resolve(undefined);
      }
    })();
  });
}

function areDifferences(found: unknown): found is Differences {
  const { added, removed, changed } = (found ?? {}) as Partial<Differences>;
  return isArray(added) && isArray(removed) && isArray(changed);
}

function inWords({ added, removed, changed }: Differences): string {
  let text = "";
  each(added, ({ name, core }) => (text += `\n+ ${name}: ${core} (in the core alone)`));
  each(removed, ({ name, page }) => (text += `\n- ${name}: ${page} (in this page alone)`));
  each(changed, ({ name, page, core }) => (text += `\n~ ${name}: ${page} (in this page)\n  ${name}: ${core} (in the core)`));
  return text;
}
