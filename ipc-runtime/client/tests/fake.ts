import { readFileSync } from "node:fs";
import {
  type Attachments,
  type Bytes,
  type ErrorObject,
  type IncomingMessage,
  type Receiver,
  setTransport,
  type Transport,
} from "../dist/ipc.js";

/** Reads a message that the tests of both ends share. */
export function golden(name: string): string {
  return readFileSync(
    new URL(`../../../tests/golden/wire/${name}.json`, import.meta.url),
    "utf8",
  ).trim();
}

export interface Fake extends Transport {
  /** The messages that have been sent, in order. */
  readonly sent: string[];
  /** Sends a message to the client. */
  reply(text: string): void;
  close(error: ErrorObject): void;
  nextId: number;
  /** The error that `send` throws. */
  broken?: Error | undefined;
}

/** Creates a transport whose backend is the test, and sets it. */
export function fakeTransport(firstId = 1, attachments?: Attachments): Fake {
  let receiver: Receiver | undefined;
  const fake: Fake = {
    sent: [],
    nextId: firstId,
    connect(to) {
      receiver = to;
      return {
        nextId: () => fake.nextId++,
        send(text) {
          if (fake.broken !== undefined) throw fake.broken;
          fake.sent.push(text);
        },
        ...(attachments === undefined ? {} : { attachments }),
      };
    },
    reply: (text) => receiver?.message(JSON.parse(text) as IncomingMessage),
    close: (error) => receiver?.closed(error),
  };
  setTransport(fake);
  return fake;
}

/** A transfer in flight, which the test settles. */
export interface Transfer {
  readonly n: number;
  readonly bytes?: Uint8Array;
  readonly size: number;
  resolve(bytes?: Bytes): void;
  reject(error: unknown): void;
}

export interface Carrier extends Fake {
  readonly pushed: Transfer[];
  readonly pulled: Transfer[];
  /** The numbers of the uploads that were dropped. */
  readonly dropped: number[];
}

/** Creates a transport that carries four bytes and more out of band. */
export function carrier(firstId = 1): Carrier {
  const pushed: Transfer[] = [];
  const pulled: Transfer[] = [];
  const dropped: number[] = [];
  const attachments: Attachments = {
    threshold: 4,
    push(bytes) {
      const n = pushed.length + 1;
      const done = new Promise<void>((resolve, reject) =>
        pushed.push({
          n,
          bytes: bytes.slice(),
          size: bytes.length,
          resolve: () => resolve(),
          reject,
        }),
      );
      return { n, done };
    },
    drop: (n) => void dropped.push(n),
    pull: (n, size) =>
      new Promise((resolve, reject) =>
        pulled.push({ n, size, resolve: (bytes = large(n)) => resolve(bytes), reject }),
      ),
  };
  return Object.assign(fakeTransport(firstId, attachments), { pushed, pulled, dropped });
}

/** Returns bytes that travel out of band. */
export const large = (first: number): Bytes => Uint8Array.of(first, 2, 3, 4);

/** Takes the messages that were sent: id, method and parameters of each. */
export const sent = (backend: Fake): unknown[] =>
  backend.sent
    .splice(0)
    .map((text) => JSON.parse(text))
    .map(({ id, method, params }) => [id, method, params]);

export const closed: ErrorObject = { code: -32000, message: "this document's session has ended" };

/** Waits until all promises that can settle have settled. */
export const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Collects the errors that are written to the console, until the end of the test. */
export function consoleErrors(test: { after(restore: () => void): void }): unknown[] {
  const { error } = console;
  const lines: unknown[] = [];
  console.error = (line: unknown) => lines.push(line);
  test.after(() => (console.error = error));
  return lines;
}
