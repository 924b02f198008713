import type { Attachments } from "./transport.ts";
import type { Codes, ErrorObject } from "./wire.ts";

/** Where the core takes and gives large bytes. */
export interface Place {
  readonly url: string;
  /** From how many bytes on they go there. */
  readonly threshold: number;
}

/** What the transfers have to know of their document's session. */
export interface Session {
  /** Its id, where need be of a new one. Throws an {@link ErrorObject} where none can be opened. */
  readonly open: () => string;
  /** Its id, empty where there is none. */
  readonly id: () => string;
}

/** The ways for bytes, and their end. */
export interface Transfers {
  readonly attachments: Attachments;
  /** Finds out whether the page's own rules let it reach the place. Before that, bytes stay in the messages. */
  readonly begin: () => void;
  /** Rejects what is under way: its session has ended. */
  readonly end: (error: ErrorObject) => void;
}

/** The longest body: some engines take no more than two megabytes, and the core reads it where windows are drawn. */
const POSTED_BYTES = 1_000_000;
const PULLED_BYTES = 1 << 20;
const ATTEMPTS = 3;
const AT_ONCE = 4;

const TRANSPORT: Codes["transport"] = -32005;
const OVERLOADED: Codes["overloaded"] = -32002;
const CANCELLED: Codes["cancelled"] = -32007;
/** What the core answers where there is no room. */
const FULL = 507;

/**
 * Carries bytes in parts, by `fetch`. It takes what it needs now, and calls nothing on what the key passes through that
 * a page could have replaced.
 */
export function transfers({ url, threshold }: Place, key: string, session: Session): Transfers {
  const request = fetch.bind(window);
  const { apply } = Reflect;
  const { create } = Object;
  const { ceil, max, min } = Math;
  const { set } = Uint8Array.prototype;
  const { arrayBuffer } = Response.prototype;
  const NativePromise = Promise;
  const Bytes = Uint8Array;
  const Body = ArrayBuffer;
  const encoder = new TextEncoder();
  const encode = encoder.encode.bind(encoder);
  const up = lane(create(null));
  const down = lane(create(null));
  const underWay: Record<string, (error: ErrorObject) => void> = create(null);
  const pulls: Record<number, Promise<Uint8Array>> = create(null);
  let reached = false;
  let pushed = 0;

  function push(bytes: Uint8Array): { n: number; done: Promise<void> } {
    const doc = session.open();
    const n = ++pushed;
    const copy = new Bytes(bytes);
    const size = copy.length;
    const header = (offset: number): string =>
      `{"key":"${key}","doc":"${doc}","n":${n},"offset":${offset},"size":${size}}\n`;
    const capacity = POSTED_BYTES - header(size).length;
    const done = inParts<void>(up, `up ${n}`, ceil(size / capacity), undefined, async (part) => {
      const offset = part * capacity;
      const bytes = new Bytes(copy.buffer, offset, min(capacity, size - offset));
      const { ok, status } = await request(url, post(header(offset), bytes));
      return status === FULL ? noRoom : ok;
    });
    return { n, done };
  }

  const noRoom: ErrorObject = {
    code: OVERLOADED,
    message: "the core has no room for so many bytes: send less at once, or raise `Limits::attachments`",
  };

  /** Nothing of it is to be kept: no message will name it. What has not left does not. */
  function drop(n: number): void {
    underWay[`up ${n}`]?.(givenUp);
    const header = `{"key":"${key}","doc":"${session.id()}","n":${n},"offset":0,"size":0}\n`;
    void attempt(() => request(url, post(header, new Bytes())));
  }

  async function attempt<T>(carry: () => Promise<T>): Promise<T | undefined> {
    try {
      return await carry();
    } catch {
      return undefined; // The engine's error is not passed on: it might quote the key.
    }
  }

  /** A request without headers of its own, so that no engine asks the core beforehand whether it may be made. */
  function post(header: string, bytes: Uint8Array): RequestInit {
    const body = new Body(header.length + bytes.length);
    const to = new Bytes(body);
    apply(set, to, [encode(header)]);
    apply(set, to, [bytes, header.length]);
    const init: RequestInit = create(null);
    init.method = "POST";
    init.body = body;
    return init;
  }

  /** The core gives each of them once; several clients of the page may ask. */
  async function pull(n: number, size: number): Promise<Uint8Array> {
    const first = pulls[n];
    if (first !== undefined) return new Bytes(await first);
    try {
      return await (pulls[n] = fetched(n, size));
    } finally {
      delete pulls[n];
    }
  }

  function fetched(n: number, size: number): Promise<Uint8Array> {
    const doc = session.id();
    const bytes = new Bytes(size);
    return inParts(down, `down ${n}`, ceil(size / PULLED_BYTES), bytes, async (part) => {
      if (doc === "") return false;
      const offset = part * PULLED_BYTES;
      const length = min(PULLED_BYTES, size - offset);
      const response = await request(`${url}/${doc}/${n}/${offset}/${length}`);
      const got = new Bytes(await apply(arrayBuffer, response, []));
      if (!response.ok || got.length !== length) return false;
      apply(set, bytes, [got, offset]);
      return true;
    });
  }

  /** Resolves when each part has been carried, and rejects when one has failed for the last time, or is refused. */
  function inParts<T>(
    road: Lane,
    id: string,
    count: number,
    result: T,
    carry: (part: number) => Promise<boolean | ErrorObject>,
  ): Promise<T> {
    return new NativePromise((resolve, reject) => {
      const parts = max(count, 1);
      let left = parts;
      underWay[id] = (error) => {
        delete underWay[id];
        reject(error);
      };
      const task = async (part: number): Promise<void> => {
        for (let failed = 0; underWay[id] !== undefined; ) {
          const carried = await attempt(() => carry(part));
          if (typeof carried === "object") return underWay[id]?.(carried);
          if (carried === true) {
            if (--left > 0 || underWay[id] === undefined) return;
            delete underWay[id];
            return resolve(result);
          }
          if (++failed === ATTEMPTS) underWay[id]?.({ code: TRANSPORT, message: "bytes could not be carried to or from the core" });
        }
      };
      for (let part = 0; part < parts; part++) road(() => task(part));
    });
  }

  async function begin(): Promise<void> {
    const doc = session.id();
    try {
      const { ok } = await request(`${url}/${doc}`);
      if (doc === session.id()) reached = ok;
    } catch {
      // A content security policy forbids it, perhaps.
    }
  }

  function end(error: ErrorObject): void {
    reached = false;
    pushed = 0;
    for (const id in underWay) underWay[id]?.(error);
  }

  const attachments: Attachments = {
    get threshold() {
      return reached ? threshold : Infinity;
    },
    push,
    drop,
    pull,
  };
  return { attachments, begin, end };
}

const givenUp: ErrorObject = { code: CANCELLED, message: "the bytes were given up" };

type Task = () => Promise<void>;

type Lane = (task: Task) => void;

/** Runs tasks, a few at once, in the order in which they come. */
function lane(waiting: Record<number, Task>): Lane {
  let first = 0;
  let last = 0;
  let running = 0;

  async function work(): Promise<void> {
    running++;
    while (first < last) {
      const task = waiting[first];
      delete waiting[first++];
      await task?.();
    }
    running--;
  }

  return (task) => {
    waiting[last++] = task;
    if (running < AT_ONCE) void work();
  };
}
