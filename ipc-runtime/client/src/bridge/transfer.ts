// Holds the key. See `intrinsics.ts` for the rules of this folder.
import type { Attachments, Upload } from "../session/transport.ts";
import type { Codes, ErrorObject } from "../wire.ts";
import { getter } from "./intrinsics.ts";

/** The endpoint for large bytes. */
export interface Place {
  readonly url: string;
  /** The size in bytes from which on bytes travel out of band. */
  readonly threshold: number;
  /** The maximum size of a body in bytes. */
  readonly body: number;
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

/** The size of parts that are fetched. Engines fetch several small parts faster than one large. */
const DOWNLOAD_BYTES = 1 << 19;
/** The maximum size of bytes that are fetched as a whole, which is faster for few bytes. */
const WHOLE_BYTES = 1 << 20;
/** The maximum size of the header of a body. */
const MAX_HEADER = 512;
const MAX_ATTEMPTS = 3;
const MAX_UPLOADS = 4;
const MAX_DOWNLOADS = 8;

const TRANSPORT: Codes["transport"] = -32005;
const OVERLOADED: Codes["overloaded"] = -32002;
const CANCELLED: Codes["cancelled"] = -32007;
/** The HTTP status with which the backend reports that its capacity is exhausted. */
const INSUFFICIENT_STORAGE = 507;

/** Creates the transport of bytes, which sends and fetches them in parts with `fetch`. */
export function transfers(
  { url, threshold, body }: Place,
  key: string,
  session: TransferSession,
): Transfers {
  const request = fetch.bind(window);
  const { apply } = Reflect;
  const { create, freeze, getPrototypeOf } = Object;
  const { ceil, min } = Math;
  const NativePromise = Promise;
  const Bytes = Uint8Array;
  const Buffer = ArrayBuffer;
  const { set } = Bytes.prototype;
  const { prototype: response } = Response;
  const { arrayBuffer } = response;
  const typedArray = getPrototypeOf(Bytes.prototype);
  const lengthOf = getter<Uint8Array, number>(typedArray, "length");
  const offsetOf = getter<Uint8Array, number>(typedArray, "byteOffset");
  const bufferOf = getter<Uint8Array, ArrayBuffer>(typedArray, "buffer");
  const isOk = getter<Response, boolean>(response, "ok");
  const statusOf = getter<Response, number>(response, "status");
  const encoder = new TextEncoder();
  const encode = encoder.encode.bind(encoder);
  const uploads = taskQueue(create(null), MAX_UPLOADS);
  const downloads = taskQueue(create(null), MAX_DOWNLOADS);
  /** Rejects a transfer in flight, by its direction and number. */
  const inFlight: Record<string, (error: ErrorObject) => void> = create(null);
  const pulls: Record<number, ReturnType<Attachments["pull"]>> = create(null);
  let isReachable = false;
  let lastNumber = 0;

  function push(bytes: Uint8Array): Upload {
    const doc = session.open();
    const n = ++lastNumber;
    const size = lengthOf(bytes);
    const capacity = body - MAX_HEADER;
    const posts: Record<number, RequestInit> = create(null);
    const count = ceil(size / capacity) || 1;
    // All at once, since the page may write to its bytes afterwards.
    for (let part = 0; part < count; part++) {
      const offset = part * capacity;
      const length = min(capacity, size - offset);
      const view = new Bytes(bufferOf(bytes), offsetOf(bytes) + offset, length);
      posts[part] = post(doc, n, size, offset, view);
    }
    const done = inParts(uploads, `up ${n}`, count, async (part) => {
      const answer = await request(url, posts[part]);
      if (statusOf(answer) === INSUFFICIENT_STORAGE) return OVER_CAPACITY;
      return isOk(answer) && delete posts[part];
    });
    return { n, done };
  }

  /** Discards an upload, and stops sending it. */
  function drop(number: number): void {
    const n = +number;
    inFlight[`up ${n}`]?.(DISCARDED);
    void attempt(() => request(url, post(session.id(), n, 0)));
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
  function post(
    doc: string,
    n: number,
    size: number,
    offset = 0,
    bytes = new Bytes(0),
  ): RequestInit {
    const header = `{"key":"${key}","doc":"${doc}","n":${n},"offset":${offset},"size":${size}}\n`;
    const body = new Buffer(header.length + lengthOf(bytes));
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

  async function download(n: number, size: number): ReturnType<Attachments["pull"]> {
    const doc = session.id();
    const capacity = size > WHOLE_BYTES ? DOWNLOAD_BYTES : size;
    let bytes = new Bytes(size > capacity ? size : 0);
    const count = ceil(size / capacity) || 1;
    await inParts(downloads, `down ${n}`, count, async (part) => {
      if (doc === "") return false;
      const offset = part * capacity;
      const length = min(capacity, size - offset);
      const answer = await request(`${url}/${doc}/${n}/${offset}/${length}`);
      const received = new Bytes(await apply(arrayBuffer, answer, []));
      if (!isOk(answer) || lengthOf(received) !== length) return false;
      if (length === size) bytes = received;
      else apply(set, bytes, [received, offset]);
      return true;
    });
    return bytes;
  }

  /**
   * Resolves when each part has been carried. Rejects when the backend refuses a part, or all
   * attempts have failed.
   */
  function inParts(
    queue: TaskQueue,
    id: string,
    count: number,
    carry: (part: number) => Promise<boolean | ErrorObject>,
  ): Promise<void> {
    return new NativePromise((resolve, reject) => {
      let remaining = count;
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
            return resolve();
          }
          if (++failed === MAX_ATTEMPTS) inFlight[id]?.(NOT_CARRIED);
        }
      };
      for (let part = 0; part < count; part++) queue(() => task(part));
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
function taskQueue(tasks: Record<number, Task>, limit: number): TaskQueue {
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
    if (running < limit) void work();
  };
}
