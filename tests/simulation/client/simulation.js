import { getEventListeners } from "node:events";

import { Page } from "./page.js";
import { Random } from "./random.js";

/** A tick of the clock in milliseconds. All delays are multiples of a tick. */
const TICK = 10;
const ON_PURPOSE = "on purpose";
const WINDOW = 1024;
const EVENTS = ["Plain", "Kept", "Newest", "Entry"];

const STEPS = {
  call: 20,
  produce: 12,
  send: 12,
  read: 12,
  relay: 5,
  ask: 6,
  abort: 14,
  proceed: 30,
  next: 20,
  stopReading: 6,
  listen: 6,
  unlisten: 3,
  handle: 4,
  unhandle: 1,
  emit: 10,
  askPage: 8,
  abortRequest: 2,
  note: 3,
  tick: 16,
  hold: 8,
  loseUp: 1,
  duplicateUp: 1,
  loseDown: 1,
  duplicateDown: 3,
  lateDown: 2,
  reload: 3,
};

/** A simulation of a window, its pages, and their clients. */
export class Simulation {
  trace = [];
  figures = { operations: 0, calls: 0, items: 0, reloads: 0 };
  #random;
  #core;
  #script = "";
  #timeout = 0;
  #page;
  /** Frames that the page has sent. */
  #up = [];
  /** Frames for the page. */
  #down = [];
  /** Frames for pages that have ended. */
  #late = [];
  #holds = { up: false, down: false };
  /** Whether a frame of this page was lost or duplicated, or its window has closed, so that calls may fail. */
  #faulty = false;
  #lastTag = 0;
  #lastEvent = 0;
  #work = [];
  #listeners = [];
  #handler;
  #questions = [];
  #violation;

  constructor(seed, core) {
    this.#random = new Random(seed);
    this.#core = core;
  }

  /** Records the first violation. */
  fail(message) {
    this.#violation ??= message;
  }

  #note(what) {
    this.trace.push(what.length > 400 ? `${what.slice(0, 400)}…` : what);
  }

  #expect(condition, message) {
    if (!condition) this.fail(message);
  }

  async run(operations) {
    this.#timeout = this.#random.percent(50) ? 300 : 0;
    const begun = await this.#core.send("begin", this.#timeout);
    this.#script = begun[0][1];
    this.#open();
    for (let step = 0; step < operations; step++) {
      this.figures.operations++;
      const name = this.#random.weighted(STEPS);
      await this.#steps[name]();
      await this.#flow();
      this.#check();
      this.#checkProgress();
      if (this.#violation !== undefined) throw new Error(`step ${step}: ${this.#violation}`);
    }
    await this.#finish();
    if (this.#violation !== undefined) throw new Error(`at the end: ${this.#violation}`);
  }

  #open() {
    this.#page = new Page(this.#script, this.#random, (frame) => {
      this.#note(`page: ${frame.slice(frame.indexOf('"seq"'))}`);
      this.#up.push(frame);
    });
    this.#faulty = false;
    this.#work = [];
    this.#listeners = [];
    this.#handler = undefined;
  }

  /** Exchanges frames until neither side sends any. */
  async #flow() {
    for (;;) {
      await this.#page.settle();
      if (this.#up.length > 0 && !this.#holds.up) {
        await this.#send("frame", this.#up.shift());
      } else if (this.#down.length > 0 && !this.#holds.down) {
        this.#page.bridge.receive(this.#down.shift());
      } else {
        return;
      }
    }
  }

  async #send(...line) {
    for (const [kind, frame] of await this.#core.send(...line)) {
      if (kind !== "frame") continue;
      this.#note(`core: ${frame.slice(frame.indexOf('"seq"'))}`);
      this.#down.push(frame);
    }
  }

  // Actions of the page.

  #plan(items, more = {}) {
    const end = this.#random.weighted({ Value: 50, Error: 14, Panic: 8, Drop: 4, Never: 14 });
    const pause = this.#random.percent(40) ? TICK * this.#random.between(1, 5) : 0;
    return { tag: ++this.#lastTag, items, pause, size: 0, end, ...more };
  }

  #options(work) {
    const options = {};
    if (this.#random.percent(60)) {
      work.controller = new AbortController();
      options.signal = work.controller.signal;
      if (this.#random.percent(4)) this.#abort(work);
    }
    if (this.#random.percent(15)) options.timeout = work.timeout = TICK * this.#random.between(1, 20);
    return options;
  }

  #abort(work) {
    work.aborted = true;
    work.controller.abort();
  }

  #begin(kind, plan) {
    const work = { kind, plan, settled: 0, received: 0, gate: gate(), over: false, page: this.#page };
    this.#work.push(work);
    this.figures.calls++;
    this.#note(`${kind} ${JSON.stringify(plan)}`);
    return work;
  }

  /** Checks that a call settles once. */
  #watch(work, promise) {
    promise.then(
      (value) => this.#settled(work, value),
      (error) => this.#settled(work, undefined, error),
    );
  }

  #settled(work, value, error) {
    const { kind, plan, page } = work;
    // The results of a page that has ended do not matter.
    if (!page.isAlive) return;
    work.over = true;
    work.error = error;
    this.#note(`${plan.tag} settles with ${error === undefined ? JSON.stringify(value) : `${error.kind ?? error}`}`);
    this.#expect(++work.settled === 1, `${kind} ${plan.tag} settles twice`);
    if (error === undefined) {
      work.value = value;
      this.#expect(plan.end === "Value" || kind === "ask", `${kind} ${plan.tag} resolves to ${value}, but its plan is ${plan.end}`);
      const { expected } = work;
      if (expected !== undefined) this.#expect(value === expected(), `${kind} ${plan.tag} resolves to ${value}, not ${expected()}`);
    } else {
      this.#expect(this.#mayFail(work, error), `${kind} ${plan.tag} fails: ${error?.stack ?? error}`);
    }
    work.settles?.();
  }

  #mayFail({ kind, plan, aborted, timeout, source, left }, error) {
    switch (error?.kind) {
      case "command": {
        const { tag, reason } = error.data;
        if (tag !== plan.tag) return false;
        if (reason === 0) return plan.end === "Error";
        return source?.fails === true || kind === "ask";
      }
      case "cancelled":
        return aborted === true || left === true;
      case "deadline-exceeded":
        return timeout !== undefined || this.#timeout > 0 || kind === "limited";
      case "internal":
        return plan.end === "Panic" || plan.end === "Drop";
      case "closed":
      case "invalid-frame":
      case "transport":
        return this.#faulty;
      default:
        return false;
    }
  }

  #steps = {
    call: () => {
      const kind = this.#random.pick(["now", "work", "limited", "block"]);
      const work = this.#begin(kind, this.#plan(this.#random.below(5)));
      const { plan } = work;
      if (plan.end === "Never" && (kind === "now" || kind === "block")) plan.end = "Value";
      work.expected = () => (kind === "block" ? plan.items : plan.tag);
      const call = this.#page.client.command(kind);
      this.#watch(work, call({ plan }, this.#options(work)));
    },

    produce: () => {
      const kind = this.#random.pick(["produce", "produce_now"]);
      const work = this.#begin(kind, this.#plan(this.#many()));
      this.#read(work, this.#page.client.stream(kind)({ plan: work.plan }, this.#options(work)));
    },

    send: () => {
      const kind = this.#random.pick(["send", "offer", "keep", "report"]);
      const work = this.#begin(kind, this.#plan(this.#many()));
      const { plan } = work;
      if (plan.end === "Never" && kind === "offer") plan.end = "Value";
      const channel = this.#channel(work);
      work.expected = () => plan.tag;
      work.settles = () => {
        const all = kind === "send" || (kind === "offer" && plan.items <= WINDOW);
        const isPrompt = work.manner === "quick" || work.manner === "throws";
        if (all && isPrompt && work.error === undefined) {
          this.#expect(work.received === plan.items, `${plan.tag} settles after ${work.received} of ${plan.items} messages`);
        }
      };
      const args = kind === "report" ? { plan, progress: channel } : { plan, onItem: channel };
      this.#watch(work, this.#page.client.command(kind, undefined, undefined, this.#page.client.streams)(args, this.#options(work)));
    },

    read: () => {
      const items = this.#random.percent(60) ? 4294967295 : this.#random.below(30);
      const work = this.#begin("read", this.#plan(items));
      const { plan } = work;
      work.source = this.#source(work);
      work.expected = () => Math.min(plan.items, work.source.given);
      const call = this.#page.client.command("read", undefined, undefined, this.#page.client.streams);
      this.#watch(work, call({ plan, items: work.source.value }, this.#options(work)));
    },

    relay: () => {
      const work = this.#begin("relay", this.#plan(0, { end: "Value" }));
      work.source = this.#source(work);
      const { plan } = work;
      this.#read(work, this.#page.client.stream("relay")({ plan, items: work.source.value }, this.#options(work)));
    },

    ask: () => {
      const work = this.#begin("ask", this.#plan(0, { end: "Value" }));
      work.expected = () => work.plan.tag * 3;
      this.#watch(work, this.#page.client.command("ask")({ plan: work.plan }, this.#options(work)));
    },

    abort: () => {
      const work = this.#random.pick(this.#work.filter(({ controller, aborted }) => controller && !aborted));
      if (work === undefined) return;
      this.#note(`${work.plan.tag} is aborted`);
      this.#abort(work);
    },

    /** Lets a slow reader or writer proceed. */
    proceed: () => {
      const work = this.#random.pick(this.#work.filter((work) => work.gate.waits()));
      work?.gate.open(this.#random.between(1, 5));
    },

    next: () => {
      const work = this.#random.pick(this.#work.filter(({ manner }) => manner === "by hand"));
      if (work !== undefined) this.#next(work);
    },

    stopReading: () => {
      const work = this.#random.pick(this.#work.filter(({ leave }) => leave !== undefined));
      if (work === undefined) return;
      this.#note(`the page stops reading ${work.plan.tag}`);
      work.left = true;
      work.leave();
    },

    listen: () => {
      const name = this.#random.pick(EVENTS);
      const listener = { last: 0 };
      this.#note(`the page listens to ${name}`);
      listener.stop = this.#page.client.event(name).listen((payload) => {
        const number = name === "Entry" ? payload[0] : payload;
        this.#expect(!listener.stopped, `\`${name}\` ${number} reaches a listener that was stopped`);
        // The core sends a kept event again for a new listener, and the client passes it to all listeners.
        const isOld = name === "Kept" ? number < listener.last : number <= listener.last;
        this.#expect(!isOld, `\`${name}\` ${number} arrives after ${listener.last}`);
        listener.last = number;
        if (this.#random.percent(3)) throw new Error(ON_PURPOSE);
      });
      this.#listeners.push(listener);
    },

    unlisten: () => {
      const listener = this.#random.pick(this.#listeners);
      if (listener === undefined) return;
      listener.stopped = true;
      listener.stop();
    },

    handle: () => {
      if (this.#handler !== undefined) return;
      this.#note("the page handles requests");
      this.#handler = this.#page.client.request("Asked").handle(async (tag, { signal }) => {
        const question = { tag, signal, gate: gate(), over: false };
        this.#questions.push(question);
        this.#work.push({ kind: "answer", plan: { tag }, gate: question.gate, settled: 1, over: true });
        if (this.#random.percent(60)) await question.gate.pass();
        question.over = true;
        if (this.#random.percent(10)) throw new Error(ON_PURPOSE);
        if (this.#random.percent(10)) throw new this.#page.client.CommandError("", { tag, reason: 7 });
        return tag * 3;
      });
    },

    unhandle: () => {
      this.#handler?.();
      this.#handler = undefined;
    },

    emit: () => this.#send("emit", this.#random.pick(EVENTS), ++this.#lastEvent),

    askPage: () => this.#send("ask", ++this.#lastTag, this.#random.percent(50) ? 50 : 0),

    abortRequest: () => this.#send("abort", this.#random.between(1, this.#lastTag + 1)),

    note: () => this.#page.client.event("Noted").emit([1, 1]),

    tick: () => this.#tick(this.#random.between(1, 6)),

    hold: () => {
      const direction = this.#random.pick(["up", "down"]);
      this.#holds[direction] = !this.#holds[direction];
    },

    loseUp: () => {
      if (this.#up.shift() !== undefined) this.#setFaulty("a frame to the core is lost");
    },

    duplicateUp: async () => {
      const [frame] = this.#up;
      if (frame === undefined) return;
      this.#setFaulty("a frame to the core is duplicated");
      await this.#send("frame", frame);
    },

    loseDown: () => {
      if (this.#down.shift() !== undefined) this.#setFaulty("a frame to the page is lost");
    },

    duplicateDown: () => {
      const [frame] = this.#down;
      if (frame !== undefined) this.#page.bridge.receive(frame);
    },

    lateDown: () => {
      const frame = this.#late.shift();
      if (frame !== undefined) this.#page.bridge.receive(frame);
    },

    reload: async () => {
      this.#note("the page is reloaded");
      this.figures.reloads++;
      const report = this.#random.weighted({ load: 5, crash: 2, nothing: 2 });
      this.#page.isAlive = false;
      this.#late.push(...this.#down.splice(0));
      this.#late.splice(0, this.#late.length - 8);
      // Frames that are in flight to the core may arrive or be lost.
      while (this.#up.length > 0 && this.#random.percent(50)) await this.#send("frame", this.#up.shift());
      this.#up.length = 0;
      if (report !== "nothing") await this.#send(report);
      this.#late.push(...this.#down.splice(0));
      this.#open();
    },
  };

  #setFaulty(reason) {
    this.#note(reason);
    this.#faulty = true;
  }

  #many() {
    return this.#random.percent(5) ? this.#random.between(WINDOW - 2, 3 * WINDOW) : this.#random.below(20);
  }

  async #tick(ticks) {
    this.#note(`${ticks} ticks pass`);
    for (let tick = 0; tick < ticks; tick++) {
      this.#page.advance(TICK);
      await this.#flow();
      await this.#send("advance", TICK);
      await this.#flow();
    }
  }

  // Streams from the core.

  #read(work, stream) {
    work.stream = stream;
    work.manner = this.#random.pick(["quick", "slow", "by hand", "breaks", "readable"]);
    work.waiting = 0;
    if (work.manner === "by hand") {
      work.leave = () => {
        work.leave = undefined;
        stream.return().then(() => undefined, (error) => this.fail(`return() rejects: ${error}`));
      };
      return;
    }
    const read = async () => {
      const limit = work.manner === "breaks" ? this.#random.below(10) : Infinity;
      for await (const item of work.manner === "readable" ? stream.readable() : stream) {
        this.#item(work, item);
        if (work.manner === "slow" && this.#random.percent(50)) await work.gate.pass();
        if (work.received > limit) {
          work.left = true;
          break;
        }
      }
    };
    read().then(
      () => this.#streamed(work),
      (error) => this.#streamed(work, error),
    );
  }

  #next(work) {
    work.waiting++;
    work.stream.next().then(
      ({ done, value }) => {
        work.waiting--;
        if (!done) this.#item(work, value);
        else if (!work.over) this.#streamed(work);
      },
      (error) => {
        work.waiting--;
        this.#expect(!work.over, `stream ${work.plan.tag} fails after its end: ${error}`);
        this.#streamed(work, error);
      },
    );
  }

  #item(work, [tag, at]) {
    this.figures.items++;
    this.#expect(!work.over, `an item of ${work.plan.tag} arrives after its end`);
    this.#expect(tag === work.plan.tag && at === work.received, `item ${at} of ${tag} arrives instead of item ${work.received} of ${work.plan.tag}`);
    work.received++;
  }

  #streamed(work, error) {
    const { plan, kind, source } = work;
    if (error === undefined && !work.left) {
      const all = kind === "relay" ? source.given : plan.items;
      this.#expect(work.received === all, `${plan.tag} ends after ${work.received} of ${all} items`);
    }
    if (error === undefined && work.left) work.plan.end = "Value";
    this.#settled(work, undefined, error);
  }

  // Channels, and streams to the core.

  #channel(work) {
    work.manner = this.#random.pick(["quick", "slow", "throws", "writable"]);
    const take = (item) => {
      this.figures.items++;
      if (work.kind === "report") {
        this.#expect(item.done > work.received, `progress ${item.done} after ${work.received}`);
        work.received = item.done;
        return;
      }
      const [tag, at] = item;
      this.#expect(tag === work.plan.tag && at === work.received, `message ${at} of ${tag} arrives instead of message ${work.received} of ${work.plan.tag}`);
      work.received++;
    };
    if (work.manner === "writable") {
      work.ends = 0;
      return new WritableStream({
        write: async (item) => {
          take(item);
          if (this.#random.percent(20)) await work.gate.pass();
          work.fails = this.#random.percent(2);
          if (work.fails) throw new Error(ON_PURPOSE);
        },
        close: () => this.#expect(++work.ends === 1, `channel ${work.plan.tag} ends twice`),
        abort: () => this.#expect(++work.ends === 1, `channel ${work.plan.tag} ends twice`),
      });
    }
    if (work.manner === "slow") {
      return async (item) => {
        this.#expect(!work.busy, `${work.plan.tag} is called while it is busy`);
        work.busy = true;
        take(item);
        if (this.#random.percent(50)) await work.gate.pass();
        work.busy = false;
      };
    }
    return (item) => {
      take(item);
      if (work.manner === "throws" && this.#random.percent(20)) throw new Error(ON_PURPOSE);
    };
  }

  #source(work) {
    const source = { given: 0, returns: 0, ended: false, begun: false, fails: false };
    const length = this.#many();
    const isSlow = this.#random.percent(40);
    const failsAt = this.#random.percent(10) ? this.#random.below(10) : Infinity;
    const next = async () => {
      source.begun = true;
      if (isSlow && this.#random.percent(50)) await work.gate.pass();
      if (source.given === failsAt) {
        source.fails = source.ended = true;
        throw new Error(ON_PURPOSE);
      }
      if (source.given === length) {
        source.ended = true;
        return { done: true, value: undefined };
      }
      return { done: false, value: [work.plan.tag, source.given++, ""] };
    };
    const stop = () => this.#expect(++source.returns === 1 && !source.ended, `the source of ${work.plan.tag} is stopped twice, or after its end`);
    if (this.#random.percent(60)) {
      source.value = {
        [Symbol.asyncIterator]: () => ({
          next,
          return: async () => {
            stop();
            return { done: true, value: undefined };
          },
        }),
      };
    } else {
      source.value = new ReadableStream(
        {
          pull: async (to) => {
            const { done, value } = await next();
            if (done) to.close();
            else to.enqueue(value);
          },
          cancel: stop,
        },
        { highWaterMark: 0 },
      );
    }
    return source;
  }

  // Checks.

  #check() {
    for (const message of this.#page.reported.splice(0)) {
      const isOfLoss = /^(event|request) /.test(message) && this.#faulty;
      this.#expect(message === ON_PURPOSE || isOfLoss, `the page reports: ${message}`);
    }
    for (const { controller, over, plan } of this.#work) {
      if (!over || controller === undefined) continue;
      const left = getEventListeners(controller.signal, "abort").length;
      this.#expect(left === 0, `${left} listeners of the signal of ${plan.tag} are left`);
    }
  }

  /** Checks that nothing waits that could continue. */
  #checkProgress() {
    if (this.#faulty || this.#holds.up || this.#holds.down) return;
    const calls = [...this.#page.client.inside().session.calls];
    const open = this.#work.filter(({ over }) => !over).length;
    this.#expect(calls.length <= open, `${calls.length} calls are in flight, but only ${open} have not settled`);
    for (const { kind, plan, manner, source, over, received, aborted, timeout, gate, fails } of this.#work) {
      const continues = !over && !fails && !aborted && timeout === undefined && plan.pause === 0 && !gate.waits();
      if (!continues) continue;
      if (kind.startsWith("produce") && (manner === "quick" || manner === "slow" || manner === "readable")) {
        this.#expect(plan.end === "Never" && received === plan.items, `stream ${plan.tag} waits at item ${received} of ${plan.items}`);
      } else if ((kind === "send" || kind === "keep") && manner !== undefined) {
        this.#expect(received === plan.items, `channel ${plan.tag} waits at message ${received} of ${plan.items}`);
      } else if (kind === "read") {
        const isRead = source.ended || source.given >= plan.items;
        this.#expect(isRead && plan.end === "Never", `the source of ${plan.tag} waits at item ${source.given}`);
      }
    }
  }

  /** Ends all work and closes the window, and checks that nothing is left in the client or in the core. */
  async #finish() {
    this.#note("the simulation ends");
    this.#holds = { up: false, down: false };
    for (const listener of this.#listeners) {
      listener.stopped = true;
      listener.stop();
    }
    this.#handler?.();
    for (const { gate } of this.#work) gate.open(Infinity);
    await this.#flow();
    // Calls with a signal are aborted. The others settle, or lose their window.
    for (const work of this.#work) if (work.controller && !work.aborted) this.#abort(work);
    await this.#flow();
    await this.#tick(2);
    for (const work of this.#work) {
      this.#expect(!work.aborted || work.manner === "by hand" || work.settled === 1, `${work.kind} ${work.plan.tag} was aborted, but does not settle`);
    }
    if (!this.#faulty) {
      const [[, , records]] = await this.#core.send("ledger");
      const aborted = new Set(this.#work.filter(({ aborted }) => aborted).map(({ plan }) => plan.tag));
      for (const [tag, { begun, dropped }] of records) {
        this.#expect(!aborted.has(tag) || begun === dropped, `${tag} was aborted, but its code still runs`);
      }
    }
    this.#setFaulty("the window closes");
    await this.#send("close");
    await this.#flow();
    for (const work of this.#work.filter(({ manner }) => manner === "by hand")) {
      // The items that have arrived are read first, and then the end.
      for (let left = 2 * WINDOW; left > 0 && !work.over; left--) {
        this.#next(work);
        await this.#page.settle();
      }
    }
    this.#check();
    for (const { kind, plan, settled, waiting = 0, source } of this.#work) {
      this.#expect(settled === 1 && waiting === 0, `${kind} ${plan.tag} has settled ${settled} times, and ${waiting} reads are pending`);
      const isOpen = source?.begun && !source.ended && source.returns !== 1;
      this.#expect(!isOpen, `the source of ${plan.tag} is left open`);
    }
    const { session, subscriptions } = this.#page.client.inside();
    const tables = { calls: session.calls, streams: session.streams, requests: session.requests, subscriptions };
    for (const [name, table] of Object.entries(tables)) {
      const left = [...table.keys()];
      this.#expect(left.length === 0, `entries are left in the table \`${name}\`: ${left}`);
    }
    this.#expect(this.#page.timers === 0, `${this.#page.timers} timers are left`);
    // Kept channels notice the end when they send the next message.
    await this.#send("advance", 3_600_000);
    const [[, running, records]] = await this.#core.send("ledger");
    this.#expect(running === 0, `${running} calls are in flight`);
    for (const [tag, record] of records) {
      const isOver = record.begun === 1 && record.dropped === 1 && record.background === 0;
      this.#expect(isOver && tag <= this.#lastTag, `job ${tag} has not ended properly: ${JSON.stringify(record)}`);
    }
  }
}

/** Returns a gate at which callers wait until it is opened for a number of them. */
function gate() {
  let free = 0;
  const waiting = [];
  return {
    waits: () => waiting.length > 0,
    async pass() {
      if (free === Infinity) return;
      await new Promise((resolve) => waiting.push(resolve));
    },
    open(count) {
      if (count === Infinity) free = Infinity;
      for (const resume of waiting.splice(0, count)) resume();
    },
  };
}
