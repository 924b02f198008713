// Holds the key. See `intrinsics.ts` for the rules of this folder.
import type { Attachments, Upload } from "../session/transport.ts";
import type { Codes, ErrorObject } from "../wire.ts";
import { getter } from "./intrinsics.ts";

/** The endpoint for large bytes. */
export interface Place {
  readonly url: string;
  /** The size in bytes from which on bytes travel out of band. */
  readonly threshold: number;
}

/** The session of the document, as far as transfers need it. */
export interface TransferSession {
  /**
   * Returns the id of the session, and begins one if there is none. Throws an {@link ErrorObject}
   * if it cannot.
   */
  readonly open: () => string;
  /** Returns the id of the session. It is empty if there is none. */
  readonly id: () => string;
}

/** The transfers of a document. */
export interface Transfers {
  readonly attachments: Attachments;
  /** Checks whether the page may reach the endpoint. Until then, bytes are part of the messages. */
  readonly begin: () => void;
  /** Rejects the transfers in flight, because their session has ended. */
  readonly end: (error: ErrorObject) => void;
}

/**
 * The maximum size of a body. Some engines limit it to two megabytes, and the backend reads it on
 * its UI thread.
 */
const UPLOAD_BYTES = 1_000_000;
const DOWNLOAD_BYTES = 1 << 20;
const MAX_ATTEMPTS = 3;
const MAX_CONCURRENT = 4;

const TRANSPORT: Codes["transport"] = -32005;
const OVERLOADED: Codes["overloaded"] = -32002;
const CANCELLED: Codes["cancelled"] = -32007;
/** The HTTP status with which the backend reports that its capacity is exhausted. */
const INSUFFICIENT_STORAGE = 507;

/** Creates the transport of bytes, which sends and fetches them in parts with `fetch`. */
export function transfers(
  { url, threshold }: Place,
  key: string,
  session: TransferSession,
): Transfers {
  const request = fetch.bind(window);
  const { apply } = Reflect;
  const { create, freeze, getPrototypeOf } = Object;
  const { ceil, max, min } = Math;
  const NativePromise = Promise;
  const Bytes = Uint8Array;
  const Buffer = ArrayBuffer;
  const { set } = Bytes.prototype;
  const { prototype: response } = Response;
  const { arrayBuffer } = response;
  const lengthOf = getter<Uint8Array, number>(getPrototypeOf(Bytes.prototype), "length");
  const isOk = getter<Response, boolean>(response, "ok");
  const statusOf = getter<Response, number>(response, "status");
  const encoder = new TextEncoder();
  const encode = encoder.encode.bind(encoder);
  const uploads = taskQueue(create(null));
  const downloads = taskQueue(create(null));
  /** Rejects a transfer in flight, by its direction and number. */
  const inFlight: Record<string, (error: ErrorObject) => void> = create(null);
  const pulls: Record<number, ReturnType<Attachments["pull"]>> = create(null);
  let isReachable = false;
  let lastNumber = 0;

  function push(bytes: Uint8Array): Upload {
    const doc = session.open();
    const n = ++lastNumber;
    const size = lengthOf(bytes);
    const copy = new Buffer(size);
    apply(set, new Bytes(copy), [bytes]);
    const header = (offset: number): string =>
      `{"key":"${key}","doc":"${doc}","n":${n},"offset":${offset},"size":${size}}\n`;
    const capacity = UPLOAD_BYTES - header(size).length;
    const done = inParts<void>(
      uploads,
      `up ${n}`,
      ceil(size / capacity),
      undefined,
      async (part) => {
        const offset = part * capacity;
        const length = min(capacity, size - offset);
        const answer = await request(
          url,
          post(header(offset), new Bytes(copy, offset, length), length),
        );
        return statusOf(answer) === INSUFFICIENT_STORAGE ? OVER_CAPACITY : isOk(answer);
      },
    );
    return { n, done };
  }

  /** Discards an upload, and stops sending it. */
  function drop(number: number): void {
    const n = +number;
    inFlight[`up ${n}`]?.(DISCARDED);
    const header = `{"key":"${key}","doc":"${session.id()}","n":${n},"offset":0,"size":0}\n`;
    void attempt(() => request(url, post(header, new Bytes(0), 0)));
  }

  async function attempt<T>(carry: () => Promise<T>): Promise<T | undefined> {
    try {
      return await carry();
    } catch {
      return undefined; // The error of the engine is dropped, because it might quote the key.
    }
  }

  /**
   * Creates the options of a POST request. It has no headers of its own, so that engines send no
   * preflight.
   */
  function post(header: string, bytes: Uint8Array, length: number): RequestInit {
    const body = new Buffer(header.length + length);
    const view = new Bytes(body);
    apply(set, view, [encode(header)]);
    apply(set, view, [bytes, header.length]);
    const init: RequestInit = create(null);
    init.method = "POST";
    init.body = body;
    return init;
  }

  /** Downloads bytes. The backend gives them once, but several clients of the page may ask. */
  async function pull(n: number, size: number): ReturnType<Attachments["pull"]> {
    const first = pulls[n];
    if (first !== undefined) return new Bytes(await first);
    try {
      return await (pulls[n] = download(n, size));
    } finally {
      delete pulls[n];
    }
  }

  function download(n: number, size: number): ReturnType<Attachments["pull"]> {
    const doc = session.id();
    const bytes = new Bytes(size);
    return inParts(downloads, `down ${n}`, ceil(size / DOWNLOAD_BYTES), bytes, async (part) => {
      if (doc === "") return false;
      const offset = part * DOWNLOAD_BYTES;
      const length = min(DOWNLOAD_BYTES, size - offset);
      const answer = await request(`${url}/${doc}/${n}/${offset}/${length}`);
      const received = new Bytes(await apply(arrayBuffer, answer, []));
      if (!isOk(answer) || lengthOf(received) !== length) return false;
      apply(set, bytes, [received, offset]);
      return true;
    });
  }

  /**
   * Resolves when each part has been carried. Rejects when the backend refuses a part, or all
   * attempts have failed.
   */
  function inParts<T>(
    queue: TaskQueue,
    id: string,
    count: number,
    result: T,
    carry: (part: number) => Promise<boolean | ErrorObject>,
  ): Promise<T> {
    return new NativePromise((resolve, reject) => {
      const parts = max(count, 1);
      let remaining = parts;
      inFlight[id] = (error) => {
        delete inFlight[id];
        reject(error);
      };
      const task = async (part: number): Promise<void> => {
        for (let failed = 0; inFlight[id] !== undefined;) {
          const carried = await attempt(() => carry(part));
          if (typeof carried === "object") return inFlight[id]?.(carried);
          if (carried === true) {
            if (--remaining > 0 || inFlight[id] === undefined) return;
            delete inFlight[id];
            return resolve(result);
          }
          if (++failed === MAX_ATTEMPTS) inFlight[id]?.(NOT_CARRIED);
        }
      };
      for (let part = 0; part < parts; part++) queue(() => task(part));
    });
  }

  async function begin(): Promise<void> {
    const doc = session.id();
    try {
      const answer = await request(`${url}/${doc}`);
      if (doc === session.id()) isReachable = isOk(answer);
    } catch {
      // The content security policy of the page may forbid it.
    }
  }

  function end(error: ErrorObject): void {
    isReachable = false;
    lastNumber = 0;
    for (const id in inFlight) inFlight[id]?.(error);
  }

  const attachments: Attachments = {
    get threshold() {
      return isReachable ? threshold : Infinity;
    },
    push,
    drop,
    pull,
  };
  return { attachments: freeze(attachments), begin, end };
}

const OVER_CAPACITY: ErrorObject = {
  code: OVERLOADED,
  message:
    "the backend has no capacity for these bytes: send fewer, or raise `Budgets::attachments`",
};
const DISCARDED: ErrorObject = { code: CANCELLED, message: "the bytes were discarded" };
const NOT_CARRIED: ErrorObject = { code: TRANSPORT, message: "the bytes could not be transferred" };

type Task = () => Promise<void>;

type TaskQueue = (task: Task) => void;

/**
 * Returns a function that runs tasks in order, with a limit on those that run at once. `tasks` are
 * those that wait.
 */
function taskQueue(tasks: Record<number, Task>): TaskQueue {
  let first = 0;
  let last = 0;
  let running = 0;

  async function work(): Promise<void> {
    running++;
    while (first < last) {
      const task = tasks[first];
      delete tasks[first++];
      await task?.();
    }
    running--;
  }

  return (task) => {
    tasks[last++] = task;
    if (running < MAX_CONCURRENT) void work();
  };
}
