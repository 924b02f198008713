import assert from "node:assert/strict";
import { test } from "node:test";
import { type Command, FrameworkError, safe } from "../dist/ipc.js";
import { command, event } from "../dist/ipc-internal.js";
import { fakeTransport } from "./fake.ts";
import { Page } from "./page.ts";

const echo: Command<(args: { value: unknown }) => unknown> = command("echo");

/** Calls `echo` with a value that cannot be sent, and returns the error. */
async function refusal(value: unknown): Promise<FrameworkError> {
  const backend = fakeTransport();
  const called = await safe(echo({ value }));
  assert.ok(!called.ok && called.kind === "framework");
  assert.deepEqual([called.error.kind, called.error.command], ["invalid-payload", "echo"]);
  assert.deepEqual(
    [backend.sent, backend.nextId],
    [[], 1],
    "no message is sent, and no id is used",
  );
  return called.error;
}

/** Returns the `params` that are sent. */
function sent(value: unknown): unknown {
  const backend = fakeTransport();
  void safe(echo({ value }));
  assert.equal(backend.sent.length, 1, "the call is sent");
  return JSON.parse(backend.sent[0] ?? "").params;
}

const nested = (levels: number): unknown => {
  let value: unknown = 1;
  for (let i = 0; i < levels; i++) value = i % 2 === 0 ? [value] : { value };
  return value;
};

class Point {
  x = 1;
  get y(): number {
    return 2;
  }
}

test("a value that JSON cannot represent is refused, with its path and the reason", async () => {
  const noGetter = new Error("no getter");
  const cases: [value: unknown, path: string, message: RegExp][] = [
    [() => 1, "value", /^`value` is a function: pass its result$/],
    [{ run() {} }, "value.run", /is a function/],
    [Symbol("s"), "value", /is a symbol/],
    [1n, "value", /is a bigint: pass a number/],
    [{ tags: ["a", "b", 3n] }, "value.tags[2]", /^`value\.tags\[2\]` is a bigint/],
    [NaN, "value", /is NaN: pass a finite number/],
    [[[1, Infinity]], "value[0][1]", /is Infinity/],
    [-Infinity, "value", /is -Infinity/],
    [["a", undefined], "value[1]", /is undefined in an array: pass null/],
    [[1, , 3], "value[1]", /is undefined/],
    [new Array(4_294_967_295), "value[0]", /is undefined/],
    ["\ud800", "value", /has a lone surrogate/],
    ["\udc00\ud800", "value", /has a lone surrogate/],
    [{ "a\udfff": 1 }, "value.a\udfff", /in its name/],
    [new Map([["a", 1]]), "value", /is of type `Map`: pass plain objects and arrays/],
    [{ tags: new Set(["a"]) }, "value.tags", /`Set`/],
    [new Uint8Array(2), "value", /`Uint8Array`/],
    [new Float64Array(2), "value", /`Float64Array`/],
    [new DataView(new ArrayBuffer(2)), "value", /`DataView`/],
    [new ArrayBuffer(2), "value", /`ArrayBuffer`/],
    [[Promise.resolve(1)], "value[0]", /`Promise`/],
    [/x/, "value", /`RegExp`/],
    [new Error("e"), "value", /`Error`/],
    [new Number(NaN), "value", /`Number`/],
    [new WeakMap(), "value", /`WeakMap`/],
    [new Proxy(new Map(), {}), "value", /is of type/],
    [
      {
        get a() {
          throw noGetter;
        },
      },
      "value.a",
      /^`value\.a` cannot be read: no getter$/,
    ],
    [
      {
        a: {
          toJSON: () => {
            throw noGetter;
          },
        },
      },
      "value.a",
      /no getter/,
    ],
    [
      {
        a: new Proxy(
          {},
          {
            ownKeys: () => {
              throw noGetter;
            },
          },
        ),
      },
      "value.a",
      /no getter/,
    ],
    [
      {
        a: new Proxy(
          {},
          {
            getPrototypeOf: () => {
              throw noGetter;
            },
          },
        ),
      },
      "value.a",
      /no getter/,
    ],
    [
      {
        a: {
          get b() {
            throw Object.create(null);
          },
        },
      },
      "value.a.b",
      /unknown error/,
    ],
    [{ at: { toJSON: () => NaN } }, "value.at", /is NaN/],
    [[{ toJSON: () => undefined }], "value[0]", /is undefined/],
    [{ a: { toJSON: () => ({ b: [1n] }) } }, "value.a.b[0]", /is a bigint/],
    [{ a: { toJSON: () => ({ toJSON: () => 1 }) } }, "value.a.toJSON", /is a function/],
  ];
  for (const [value, path, message] of cases) {
    const error = await refusal(value);
    assert.deepEqual(error.data, { path }, String(message));
    assert.match(error.message, message);
    if (message.source.includes("no getter")) assert.equal(error.cause, noGetter);
  }
});

test("a cycle is distinguished from a value that is too deep", async () => {
  const cycle: { inner: unknown } = { inner: {} };
  cycle.inner = { list: [cycle] };
  const error = await refusal({ first: cycle });
  assert.match(error.message, /contains itself$/);
  assert.match(String(error.data?.path), /^value\.first(\.inner(\.list(\[0\])?)?)?$/);
  const list: unknown[] = [];
  list.push(list);
  assert.deepEqual((await refusal(list)).message, "`value` contains itself");
  let grows: object = {};
  grows = new Proxy(
    { a: 1 },
    { get: (_, name) => (name === "a" ? new Proxy({ a: 1 }, { get: () => grows }) : undefined) },
  );
  await refusal(grows);
  assert.match((await refusal(nested(128))).message, /is nested deeper than 128 levels$/);
  assert.match((await refusal(nested(100_000))).message, /is nested deeper than 128 levels$/);
  assert.deepEqual(sent(nested(127)), { value: nested(127) });
});

test("errors about the arguments as a whole have no path", async () => {
  const backend = fakeTransport();
  const odd = command<(args: unknown) => unknown>("odd");
  for (const args of [
    () => 1,
    NaN,
    new Map(),
    new Proxy({}, { ownKeys: () => assert.fail("keys") }),
  ]) {
    const called = await safe(odd(args));
    assert.ok(!called.ok && called.kind === "framework");
    assert.deepEqual([called.error.kind, called.error.data], ["invalid-payload", undefined]);
    assert.match(called.error.message, /^the value /);
  }
  assert.deepEqual([backend.sent, backend.nextId], [[], 1]);
});

test("the payload of an event follows the same rules", () => {
  const backend = fakeTransport();
  const draft = event<unknown>("Draft");
  for (const payload of [{ text: NaN }, { text: "\ud800" }, { text: () => 1 }]) {
    assert.throws(() => draft.emit(payload), { kind: "invalid-payload", data: { path: "text" } });
  }
  assert.throws(() => draft.emit(1n), { kind: "invalid-payload", data: undefined });
  assert.deepEqual(backend.sent, []);
});

test("a value that JSON can represent is sent in its JSON form", () => {
  const shared = { a: 1 };
  const cases: [value: unknown, json: unknown][] = [
    [new Date(0), "1970-01-01T00:00:00.000Z"],
    [new URL("app://localhost/"), "app://localhost/"],
    [{ a: undefined, b: null }, { b: null }],
    [{ a: { toJSON: () => undefined }, b: 1 }, { b: 1 }],
    [{ [Symbol("s")]: () => 1, a: 1 }, { a: 1 }],
    [Object.defineProperty({ a: 1 }, "hidden", { value: () => 1 }), { a: 1 }],
    [Object.create({ inherited: () => 1 }, { own: { value: 1, enumerable: true } }), { own: 1 }],
    [Object.assign(Object.create(null), { a: 1 }), { a: 1 }],
    [new Point(), { x: 1 }],
    [
      [shared, shared],
      [shared, shared],
    ],
    [new Proxy({ a: [1] }, {}), { a: [1] }],
    [-0, 0],
    [
      { before: 1, at: { toJSON: (key: string) => ({ key, list: [1, new Date(0)] }) }, after: 2 },
      { before: 1, at: { key: "at", list: [1, "1970-01-01T00:00:00.000Z"] }, after: 2 },
    ],
    [
      ["before", { toJSON: (key: string) => [key] }, "after"],
      ["before", ["1"], "after"],
    ],
    ["\u{1f600}", "\u{1f600}"],
    ["\\ud800", "\\ud800"],
    ["\ud7ff\ue000", "\ud7ff\ue000"],
  ];
  for (const [value, json] of cases) assert.deepEqual(sent(value), { value: json });
});

test("`toJSON` is called once", () => {
  let asked = 0;
  assert.deepEqual(sent({ toJSON: () => ({ asked: ++asked }) }), { value: { asked: 1 } });
  class Self {
    n = 7;
    toJSON(): this {
      asked++;
      return this;
    }
  }
  assert.deepEqual(sent(new Self()), { value: { n: 7 } });
  assert.equal(asked, 2);
});

test("a member `__proto__` is an ordinary member, also beside members that are converted", () => {
  const value: unknown = JSON.parse('{"__proto__":{"polluted":1},"constructor":2}');
  Object.assign(value as object, { at: new Date(0) });
  assert.equal(
    JSON.stringify(sent(value)),
    '{"value":{"__proto__":{"polluted":1},"constructor":2,"at":"1970-01-01T00:00:00.000Z"}}',
  );
  assert.equal(Reflect.get({}, "polluted"), undefined);
});

test("an engine without `isWellFormed` checks texts as well", async () => {
  const page = new Page({ age: "delete String.prototype.isWellFormed" }).load();
  page.frames();
  page.run(`
    globalThis.log = [];
    const echo = ipc.command("echo");
    for (const value of ["\\ud800", "x\\udc00", "\\ud83d\\ude00", "\\\\ud800"])
      echo({ value }).catch((error) => { log.push(error.kind + " " + error.data.path); });
  `);
  await page.settled();
  assert.equal(page.run("log.join()"), "invalid-payload value,invalid-payload value");
  assert.deepEqual(
    page.frames().map(({ messages }) => messages.map(({ params }) => params)),
    [[{ value: "\u{1f600}" }, { value: "\\ud800" }]],
  );
});
