// Runs streams, channels and sources in random orders against a backend that the test plays.
// `SEED=7` repeats one run, and `SEEDS=5000` runs more of them. It bundles the sources, because it
// inspects the internal state of the client.
import assert from "node:assert/strict";
import { getEventListeners } from "node:events";
import { test } from "node:test";
import { command } from "../src/api/command.ts";
import { request } from "../src/api/request.ts";
import { type Stream, stream } from "../src/api/stream.ts";
import { type Channel, type Streaming, streams } from "../src/api/streams.ts";
import { extended } from "../src/codec/extended.ts";
import { type CommandError, FrameworkError, type IpcError } from "../src/error.ts";
import { client, setTransport } from "../src/session/client.ts";
import { type Carrier, carrier, closed, large, type Transfer } from "./fake.ts";

const WINDOW = 1024;
const STEPS = 120;

const tail = stream<(args: { tag: number }) => Item, unknown>("tail", undefined, extended);
const build = command<(args: { tag: number; to: Channel<Item> }) => unknown, unknown>(
  "build",
  undefined,
  extended,
  streams,
);
const feed = command<(args: { tag: number; from: Streaming<Item> }) => unknown, unknown>(
  "feed",
  undefined,
  extended,
  streams,
);
const pick = request<number, unknown>("Pick");

/** The nth item of its stream, alone or with bytes that travel out of band. */
type Item = number | { readonly n: number; readonly bytes: unknown };
const numberOf = (item: Item): number => (typeof item === "number" ? item : item.n);

type Random = <T>(of: readonly T[]) => T;

/** The generator Mulberry32, which gives the same numbers on every machine. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A call, from the perspective of the page and of the backend. */
abstract class Life {
  abstract readonly settled: Promise<string>;
  readonly controller = new AbortController();
  /** The ids of the call and of its stream, once the backend has got them. */
  id = 0;
  stream = 0;
  answered = false;
  cancelled = false;
  lost = false;
  /** Whether the transfer of an item has failed. */
  broken = false;
  /** Whether the backend reads or writes no more. */
  over = false;

  get live(): boolean {
    return this.id !== 0 && !this.lost && !this.answered && !this.cancelled;
  }

  abort(): void {
    this.controller.abort();
  }

  /** Whether all items must have arrived. */
  get whole(): boolean {
    return !this.lost && !this.broken && !this.controller.signal.aborted;
  }

  heard(method: string, params: { items?: unknown; error?: unknown }): void {
    assert.equal(method, "$/cancelRequest", `${method} ${JSON.stringify(params)}`);
  }

  /** Performs an action of the page. */
  abstract move(random: Random): void;
  /** Continues everything that the page has delayed. */
  abstract release(): void;
  abstract check(): void;
}

/** A call whose items the backend sends. */
abstract class Down extends Life {
  sent = 0;
  credited = 0;
  /** The number of items at the time of the response. */
  before = 0;
  readonly seen: number[] = [];

  take(item: Item): void {
    assert.equal(numberOf(item), this.seen.length, "items arrive in order, each once");
    assert.ok(numberOf(item) < this.sent, "only items that were sent arrive");
    if (typeof item !== "number") assert.ok(item.bytes instanceof Uint8Array);
    this.seen.push(numberOf(item));
  }

  override heard(method: string, params: { items?: number }): void {
    if (method !== "$/credit") return super.heard(method, params);
    assert.ok(!this.lost && (params.items ?? 0) > 0);
    this.credited += params.items ?? 0;
    assert.ok(this.credited <= this.sent, "credit is granted only for items that were sent");
  }

  get room(): number {
    return WINDOW - (this.sent - this.credited);
  }
}

class Tail extends Down {
  readonly #lines: Stream<Item, unknown>;
  readonly settled: Promise<string>;
  #ended = false;
  left = false;
  readonly #ends: string[] = [];
  #settle: (how: string) => void = () => {};

  constructor(tag: number) {
    super();
    this.settled = new Promise((resolve) => (this.#settle = resolve));
    this.#lines = tail({ tag }, { signal: this.controller.signal });
  }

  override get whole(): boolean {
    return super.whole && !this.left;
  }

  async read(): Promise<void> {
    try {
      const { done, value } = await this.#lines.next();
      if (done) this.#end("end");
      else {
        assert.ok(!this.#ended, "no item follows the end");
        this.take(value);
      }
    } catch (error) {
      if (!(error instanceof Error && "kind" in error)) throw error;
      this.#end((error as IpcError).kind);
    }
  }

  #end(how: string): void {
    this.#ended = true;
    this.#ends.push(how);
  }

  move(random: Random): void {
    const step = random(["read", "read", "read", "leave", "abort"]);
    if (step === "read") for (let i = random([1, 1, 5, 700]); i > 0; i--) void this.read();
    else if (random([true, false, false, false, false]))
      step === "leave" ? this.leave() : this.abort();
  }

  leave(): void {
    this.left = true;
    void this.#lines.return();
  }

  async release(): Promise<void> {
    for (let i = 0; !this.#ended && i < 5000; i++) await this.read();
    await this.read();
    this.#settle(this.#ends[0] ?? "never");
  }

  check(): void {
    const errors = this.#ends.filter((end) => end !== "end");
    assert.ok(errors.length <= 1, `at most one error: ${errors}`);
    if (this.left) return;
    if (this.whole) assert.equal(this.seen.length, this.sent);
    else assert.ok(this.seen.length <= this.sent);
  }
}

class Build extends Down {
  readonly settled: Promise<string>;
  readonly #held: ((error?: Error) => void)[] = [];
  readonly #kind: "sync" | "async" | "sink";
  #failed = false;
  #released = false;
  stopped = 0;
  #ends = 0;

  constructor(tag: number, random: Random) {
    super();
    this.#kind = random(["sync", "async", "sink"]);
    const hold = (item: Item): Promise<void> => {
      this.take(item);
      if (this.#released) return Promise.resolve();
      return new Promise((resolve, reject) =>
        this.#held.push((error) => (error === undefined ? resolve() : reject(error))),
      );
    };
    const end = (): void => void this.#ends++;
    const to: Channel<Item> =
      this.#kind === "sync"
        ? (item) => this.take(item)
        : this.#kind === "async"
          ? hold
          : new WritableStream(
              { write: hold, close: end, abort: end },
              { highWaterMark: random([1, 5]) },
            );
    this.settled = ending(build({ tag, to }, { signal: this.controller.signal })).then((how) => {
      const complete = this.whole && this.#kind === "sync" && how !== "cancelled";
      if (complete)
        assert.ok(
          this.seen.length >= this.before,
          "items before the response have arrived before it",
        );
      return how;
    });
  }

  move(random: Random): void {
    const held = this.#held.shift();
    const step = random(["go", "go", "go", "fail", "abort"]);
    if (held === undefined)
      return void (step === "abort" && random([true, false, false]) && this.abort());
    if (step !== "fail" || this.#kind === "async") return held();
    this.#failed = true;
    held(new Error("the disk is full"));
  }

  override heard(method: string, params: { items?: number }): void {
    if (method !== "$/stop") return super.heard(method, params);
    this.stopped++;
    this.over = true;
    assert.equal(this.stopped, 1, "the stream is stopped once");
  }

  release(): void {
    this.#released = true;
    for (const held of this.#held.splice(0)) held();
  }

  check(): void {
    if (this.whole && !this.#failed && this.stopped === 0)
      assert.equal(this.seen.length, this.sent);
    if (this.#kind === "sink" && this.id !== 0 && !this.#failed)
      assert.equal(this.#ends, 1, "a sink is ended once");
  }
}

class Feed extends Life {
  readonly settled: Promise<string>;
  readonly #eager: boolean;
  #waiting: ((item: Promise<IteratorResult<Item>>) => void) | undefined;
  #given = 0;
  #opened = false;
  #returned = 0;
  /** Whether the source was asked for more items than allowed. */
  #late = false;
  /**
   * Whether the source has ended, or has given an item that cannot be sent, after which it is still
   * returned.
   */
  #finished: "" | "end" | "bad" = "";
  received = 0;
  credited = 0;
  stopped = false;
  #ended = false;

  constructor(tag: number, random: Random) {
    super();
    this.#eager = random([true, false]);
    const from: AsyncIterable<Item> = {
      [Symbol.asyncIterator]: () => {
        assert.ok(!this.#opened);
        this.#opened = true;
        return {
          next: () => {
            if (this.#returned > 0) this.#late = true;
            return this.#eager && this.#given < 3000
              ? this.#next()
              : new Promise((resolve) => (this.#waiting = resolve));
          },
          return: async () => {
            this.#returned++;
            this.#give(Promise.resolve({ done: true, value: undefined }));
            return { done: true, value: undefined };
          },
        };
      },
    };
    this.settled = ending(feed({ tag, from }, { signal: this.controller.signal }));
  }

  #next(bytes = false): Promise<IteratorResult<Item>> {
    const n = this.#given++;
    return Promise.resolve({
      done: false,
      value: bytes ? { n, bytes: Uint8Array.of(1, 2, 3, 4) } : n,
    });
  }

  #give(item: Promise<IteratorResult<Item>>): void {
    const waiting = this.#waiting;
    this.#waiting = undefined;
    waiting?.(item);
  }

  move(random: Random): void {
    const step = random(["give", "give", "give", "bytes", "bytes", "end", "throw", "bad", "abort"]);
    if (step === "abort") return void (random([true, false, false, false]) && this.abort());
    if (this.#waiting === undefined) return;
    if (step === "give" || step === "bytes") return this.#give(this.#next(step === "bytes"));
    if (random([true, false, false])) return;
    this.#finished = step === "bad" ? "bad" : "end";
    if (step === "end") this.#give(Promise.resolve({ done: true, value: undefined }));
    else if (step === "bad") this.#give(Promise.resolve({ done: false, value: NaN }));
    else this.#give(Promise.reject(new Error("the source failed")));
  }

  override heard(method: string, params: { items?: readonly Item[]; error?: unknown }): void {
    if (method === "$/items") {
      assert.ok(!this.#ended && !this.stopped && !this.over, "no item follows the end or the stop");
      for (const item of params.items ?? [])
        assert.equal(numberOf(item), this.received++, "items arrive in order, each once");
      assert.ok(this.received - this.credited <= WINDOW, "at most one window is in flight");
    } else if (method === "$/end") {
      assert.ok(!this.#ended && !this.stopped && !this.over, "there is one end");
      this.#ended = true;
      if (!this.broken)
        assert.equal(this.received, this.#given, "all items are sent before the end");
    } else super.heard(method, params);
  }

  release(): void {}

  check(): void {
    assert.ok(this.received <= this.#given);
    assert.equal(this.#late, false, "a source that was returned is not read");
    if (!this.#opened) assert.equal(this.#returned, 0);
    else if (this.#finished !== "end")
      assert.equal(this.#returned, 1, "the source is returned once");
    else assert.ok(this.#returned <= 1);
  }
}

const ending = (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => "ok",
    (error: CommandError | FrameworkError) => error.kind,
  );

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** The backend, with its view of the page. */
class World {
  readonly backend: Carrier = carrier();
  readonly lives: Life[] = [];
  readonly #random: () => number;
  /** The calls that bytes belong to. */
  readonly #owners = new Map<number, Life>();
  readonly #ends: string[] = [];
  #attached = 0;
  #asked = 0;
  /** The requests that the page has not answered. */
  readonly #open = new Set<number>();

  constructor(seed: number) {
    this.#random = randomOf(seed);
    setTransport(this.backend);
  }

  readonly random: Random = (of) =>
    of[Math.floor(this.#random() * of.length)] as (typeof of)[number];

  tell(method: string, params: object): void {
    this.backend.reply(JSON.stringify({ jsonrpc: "2.0", method, params }));
  }

  begin(): void {
    const tag = this.lives.length;
    const life = this.random([
      () => new Tail(tag),
      () => new Build(tag, this.random),
      () => new Feed(tag, this.random),
    ])();
    this.lives.push(life);
    void life.settled.then((how) => this.#ends.push(`${tag} ${how}`));
  }

  /** Handles the messages that the page has sent. */
  hear(): void {
    for (const text of this.backend.sent.splice(0)) {
      const { id, method, params } = JSON.parse(text);
      if (method === undefined) assert.ok(this.#open.delete(id), "each request is answered once");
      else if (method === "$/handle" || method === "$/unhandle")
        this.backend.reply(`{"jsonrpc":"2.0","id":${id},"result":null}`);
      else if (!method.startsWith("$/")) this.#called(id, params);
      else if (method === "$/cancelRequest") this.#cancelled(params.id);
      else {
        const life = this.lives.find(({ stream, lost }) => stream === params.stream && !lost);
        assert.ok(life !== undefined, `${method} for a stream of this session`);
        life.heard(method, params);
      }
    }
  }

  #called(id: number, { tag, to, from }: { tag: number; to?: number; from?: number }): void {
    const life = this.lives[tag];
    assert.ok(life !== undefined && life.id === 0, "the call is sent once");
    life.id = id;
    life.stream = to ?? from ?? id;
  }

  #cancelled(id: number): void {
    const life = this.lives.find((life) => life.id === id);
    assert.ok(life?.live, "a call is cancelled once, and only while it runs");
    life.cancelled = life.over = true;
    if (this.random([true, false]))
      this.backend.reply(`{"jsonrpc":"2.0","id":${id},"error":{"code":-32007,"message":"late"}}`);
  }

  /** Performs an action of the backend on one of the calls. */
  act(life: Life): void {
    if (life.lost || life.id === 0) return;
    if (life instanceof Feed) {
      if (this.random([1, 1, 1, 2]) === 2) return this.answer(life);
      const due = life.received - life.credited;
      if (this.random([true, true, true, true, false])) {
        const items = Math.min(due, this.random([1, 10, WINDOW]));
        life.credited += items;
        if (items > 0) this.tell("$/credit", { stream: life.stream, items });
      } else {
        life.stopped = true;
        this.tell("$/stop", { stream: life.stream });
      }
    } else if (life instanceof Down) {
      const kept = life instanceof Build && !life.over;
      const step = this.random(["items", "items", "items", "items", "end", "answer"]);
      if (step === "items" && (life.live || kept))
        this.send(life, Math.min(life.room, this.random([1, 2, 30, 1000])));
      else if (step === "end" && kept) this.endChannel(life);
      else if (step === "answer") this.answer(life);
    }
  }

  send(life: Down, count: number): void {
    if (life.over || count <= 0) return;
    const items = Array.from({ length: count }, () => {
      const n = life.sent++;
      if (this.random([1, 1, 1, 1, 1, 1, 1, 1, 1, 2]) === 1 || count > 30) return n;
      this.#owners.set(++this.#attached, life);
      return { n, bytes: { $bytes: [this.#attached, 4] } };
    });
    this.tell("$/items", { stream: life.stream, items });
  }

  endChannel(life: Life): void {
    life.over = true;
    const error = this.random([undefined, undefined, { code: -32603, message: "dropped" }]);
    this.tell("$/end", { stream: life.stream, error });
  }

  answer(life: Life): void {
    if (!life.live) return;
    life.answered = true;
    if (life instanceof Down) life.before = life.sent;
    if (life instanceof Build && !life.over && this.random([true, true, false]))
      this.endChannel(life);
    const outcome = this.random([
      '"result":null',
      '"result":null',
      '"error":{"code":1,"message":"no","data":null}',
      '"error":{"code":-32603,"message":"no"}',
    ]);
    if (life instanceof Tail || life instanceof Feed) life.over = true;
    this.backend.reply(`{"jsonrpc":"2.0","id":${life.id},${outcome}}`);
  }

  /** Completes a transfer, or lets it fail. */
  carry(): void {
    const pulled = this.take(this.backend.pulled);
    const pushed = this.take(this.backend.pushed);
    const fails = this.random([false, false, false, false, false, false, false, true]);
    if (pulled !== undefined) {
      const owner = this.#owners.get(pulled.n);
      if (fails && owner !== undefined) {
        owner.broken = true;
        pulled.reject(new Error("offline"));
      } else pulled.resolve(Uint8Array.of(1, 2, 3, 4));
    }
    if (pushed !== undefined && fails) {
      for (const life of this.lives) if (life instanceof Feed) life.broken = true; // any of them may own the bytes
      pushed.reject(new Error("offline"));
    } else pushed?.resolve();
  }

  /** Takes a transfer in flight. The list keeps its length, from which the numbers are derived. */
  take(from: Transfer[]): Transfer | undefined {
    const at = this.random([0, 0, 1, 2]);
    const index = [...from.keys()].filter((i) => !this.#done.has(from[i] as Transfer))[at];
    const transfer = index === undefined ? undefined : from[index];
    if (transfer !== undefined) this.#done.add(transfer);
    return transfer;
  }
  readonly #done = new Set<Transfer>();

  lose(): void {
    this.hear();
    for (const life of this.lives) life.lost ||= life.id !== 0 || life.stream === 0;
    this.#open.clear();
    this.backend.close(closed);
  }

  ask(): void {
    this.#open.add(++this.#asked);
    this.backend.reply(
      `{"jsonrpc":"2.0","id":${this.#asked},"method":"Pick","params":[${this.#asked}]}`,
    );
    if (this.random([true, false, false])) {
      this.#open.delete(this.#asked);
      this.tell("$/cancelRequest", { id: this.#asked });
    }
  }

  async step(): Promise<void> {
    this.hear();
    const life = this.lives.length === 0 ? undefined : this.random(this.lives);
    const what = this.random([
      "begin",
      "page",
      "page",
      "page",
      "backend",
      "backend",
      "backend",
      "backend",
      "carry",
      "carry",
      "ask",
      "turn",
      "turn",
      "tick",
      "rare",
    ]);
    if (what === "begin" && this.lives.length < 12) this.begin();
    else if (what === "page") life?.move(this.random);
    else if (what === "backend" && life !== undefined) this.act(life);
    else if (what === "carry") this.carry();
    else if (what === "ask") this.ask();
    else if (what === "tick") await undefined;
    else if (what === "rare" && this.random([1, 2, 3, 4, 5, 6]) === 1) this.lose();
    else if (what === "turn") await turn();
    this.hear();
  }

  /** Ends everything, and checks that no state is left. */
  async finish(): Promise<void> {
    for (let i = 0; i < 20; i++) {
      for (const transfer of [...this.backend.pulled, ...this.backend.pushed])
        transfer.resolve(Uint8Array.of(1, 2, 3, 4));
      await turn();
      this.hear();
      for (const life of this.lives) {
        this.answer(life);
        if (life instanceof Build && !life.over && life.id !== 0 && !life.lost)
          this.endChannel(life);
      }
    }
    await Promise.all(this.lives.map((life) => life.release()));
    for (let i = 0; i < 200; i++) await turn();
    this.hear();
    const pending = this.lives.filter(
      (_, tag) => !this.#ends.some((end) => end.startsWith(`${tag} `)),
    );
    assert.deepEqual(pending, [], "each call has ended");
    assert.equal(this.#ends.length, this.lives.length, "each call ends once");
    for (const life of this.lives) life.check();
    assert.equal(this.#open.size, 0, "each request was answered");
    assert.deepEqual([...client.session.streams.keys()], [], "no stream is left");
    assert.deepEqual([...client.session.calls.keys()], [], "no call is left");
    for (const { controller } of this.lives)
      assert.equal(getEventListeners(controller.signal, "abort").length, 0);
  }
}

const seeds =
  process.env["SEED"] === undefined
    ? Array.from({ length: Number(process.env["SEEDS"] ?? 200) }, (_, i) => i + 1)
    : [Number(process.env["SEED"])];

test("in any order, every call ends once, in order, and leaves no state", async () => {
  const unhandled: unknown[] = [];
  const note = (error: unknown): number => unhandled.push(error);
  process.on("unhandledRejection", note);
  // Failed downloads are reported to the page.
  Object.assign(globalThis, {
    reportError: ({ kind }: IpcError) => assert.equal(kind, "transport"),
  });
  for (const seed of seeds) {
    try {
      const world = new World(seed);
      const stop = pick.handle((n, { signal }) =>
        n % 3 === 0
          ? n
          : new Promise(
              (resolve) => (
                n % 3 === 1 ? setImmediate(resolve, n) : signal.addEventListener("abort", resolve),
                setImmediate(resolve, n)
              ),
            ),
      );
      for (let i = 0; i < STEPS; i++) await world.step();
      await world.finish();
      stop();
      world.hear();
      await turn();
      assert.deepEqual([...client.subscriptions.keys()], []);
      assert.deepEqual(unhandled, []);
    } catch (error) {
      assert.fail(`SEED=${seed}: ${(error as Error).stack}`);
    }
  }
  process.off("unhandledRejection", note);
  setTransport();
});

test("a call that cannot be sent after its upload leaves no state", async () => {
  const backend = carrier();
  setTransport(backend);
  const store = command<(args: { bytes: Uint8Array }) => unknown, unknown>(
    "store",
    undefined,
    extended,
  );
  const call = ending(store({ bytes: large(1) }));
  backend.broken = new Error("gone");
  backend.pushed[0]?.resolve();
  assert.equal(await call, "transport");
  assert.deepEqual([...client.session.calls.keys()], []);
  setTransport();
});
