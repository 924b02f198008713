import assert from "node:assert/strict";
import { test } from "node:test";
import { type Command, FrameworkError, safe } from "../dist/ipc.js";
import { command, event, extended } from "../dist/ipc-internal.js";
import { consoleErrors, fakeTransport } from "./fake.ts";
import { Page } from "./page.ts";

const echo: Command<(args: { value: unknown }) => unknown, unknown> = command(
  "echo",
  undefined,
  extended,
);

/** Returns the JSON text in which a value is sent. */
function sent(value: unknown): string {
  const backend = fakeTransport();
  void safe(echo({ value }));
  const [, text] =
    /^\{"jsonrpc":"2.0","id":1,"method":"echo","params":\{"value":(.*)\}\}$/s.exec(
      backend.sent[0] ?? "",
    ) ?? [];
  return text ?? assert.fail(backend.sent[0] ?? "nothing was sent");
}

/** Returns the result of a call to which the backend responds with this text. */
async function received(text: string): Promise<unknown> {
  const backend = fakeTransport();
  const answer = echo({ value: null });
  backend.reply(`{"jsonrpc":"2.0","id":1,"result":${text}}`);
  return answer;
}

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const around = bytes(9, 1, 2, 3, 9);

const both: [value: unknown, text: string][] = [
  [0n, '{"$int":"0"}'],
  [-1n, '{"$int":"-1"}'],
  [2n ** 64n - 1n, '{"$int":"18446744073709551615"}'],
  [-(2n ** 127n), '{"$int":"-170141183460469231731687303715884105728"}'],
  [bytes(), '{"$bytes":""}'],
  [bytes(0), '{"$bytes":"AA=="}'],
  [bytes(255, 254), '{"$bytes":"//4="}'],
  [bytes(251, 255, 191), '{"$bytes":"+/+/"}'],
  [around.subarray(1, 4), '{"$bytes":"AQID"}'],
  [new Uint8Array(around.buffer, 1, 3), '{"$bytes":"AQID"}'],
  [
    { a: [1, 2n, { b: bytes(1) }], c: "x" },
    '{"a":[1,{"$int":"2"},{"b":{"$bytes":"AQ=="}}],"c":"x"}',
  ],
  [{ $int: "1" }, '{"$$int":"1"}'],
  [{ a: 1, $bytes: "AA==", $: 2, $$: 3, a$: 4 }, '{"a":1,"$$bytes":"AA==","$$":2,"$$$":3,"a$":4}'],
  [{ $int: 7n }, '{"$$int":{"$int":"7"}}'],
  ["$int", '"$int"'],
  [JSON.parse('{"__proto__":{"polluted":1},"n":1}'), '{"__proto__":{"polluted":1},"n":1}'],
  [
    Object.assign(JSON.parse('{"__proto__":{"polluted":1}}'), { n: 1n }),
    '{"__proto__":{"polluted":1},"n":{"$int":"1"}}',
  ],
  [JSON.parse('{"$__proto__":1}'), '{"$$__proto__":1}'],
  [{ then: 1n, toJSON: 2n }, '{"then":{"$int":"1"},"toJSON":{"$int":"2"}}'],
  [[[[1n]]], '[[[{"$int":"1"}]]]'],
  [["a", 1n, "b"], '["a",{"$int":"1"},"b"]'],
  [1.5, "1.5"],
  [null, "null"],
];

test("bytes and big integers are encoded as the protocol specifies, and round-trip", async () => {
  for (const [value, text] of both) {
    assert.equal(sent(value), text);
    const back = await received(text);
    if (value instanceof Uint8Array) assert.deepEqual(back, Uint8Array.from(value));
    else assert.deepEqual(back, value);
  }
  const proto = (await received('{"__proto__":{"$int":"1"},"$$x":2}')) as object;
  assert.deepEqual(Object.getOwnPropertyDescriptor(proto, "__proto__"), {
    value: 1n,
    configurable: true,
    enumerable: true,
    writable: true,
  });
  assert.equal(Object.getPrototypeOf(proto), Object.prototype);
  assert.equal(Reflect.get({}, "polluted"), undefined);
});

test("bytes of each length round-trip", async () => {
  for (let length = 0; length < 70; length++) {
    const value = Uint8Array.from({ length }, (_, i) => (i * 37 + length * 101) & 255);
    const text = sent(value);
    assert.equal(text, `{"$bytes":"${Buffer.from(value).toString("base64")}"}`);
    assert.deepEqual(await received(text), value);
  }
  const large = new Uint8Array(3_000_001).fill(7);
  assert.deepEqual(await received(sent(large)), large);
});

test("the base64 functions of an engine are used, with the same rules", async () => {
  const page = new Page({
    age: `
      globalThis.log = [];
      Uint8Array.fromBase64 = (text, { lastChunkHandling }) => {
        log.push(lastChunkHandling + text);
        if (text.includes("!")) throw new SyntaxError();
        return new Uint8Array(text.includes(" ") ? 2 : 3);
      };
      Uint8Array.prototype.toBase64 = function () { return "len" + this.length; };
    `,
  }).load();
  page.frames();
  page.run(`
    const echo = ipc.command("echo", undefined, ipc.extended);
    const note = (text) => log.push(text);
    echo({ value: new Uint8Array(3) }).then((value) => note(value instanceof Uint8Array && value.length));
    echo().catch(({ kind }) => note(kind));
    echo().catch(({ kind }) => note(kind));
  `);
  page.turn();
  assert.deepEqual(page.frames()[0]?.messages[0]?.params, { value: { $bytes: "len3" } });
  page.deliver(
    1,
    ["AQID", "AQ D", "AQ!D"].map(
      (text, i) => `{"jsonrpc":"2.0","id":${i + 1},"result":{"$bytes":"${text}"}}`,
    ),
  );
  await page.settled();
  assert.equal(
    page.run("log.sort().join()"),
    "3,internal,internal,strictAQ D,strictAQ!D,strictAQID",
  );
});

test("an invalid marker is an error of its call, and never another value", async () => {
  const texts = [
    '{"$int":1}',
    '{"$int":""}',
    '{"$int":"-0"}',
    '{"$int":"01"}',
    '{"$int":"+1"}',
    '{"$int":" 1"}',
    '{"$int":"1\\n"}',
    '{"$int":"0x10"}',
    '{"$int":"1.0"}',
    '{"$int":"1","a":1}',
    '{"a":1,"$int":"1"}',
    '{"$int":null}',
    '{"$bytes":"A"}',
    '{"$bytes":"AA"}',
    '{"$bytes":"AA="}',
    '{"$bytes":"A==="}',
    '{"$bytes":"===="}',
    '{"$bytes":"AB=="}',
    '{"$bytes":"AAB="}',
    '{"$bytes":"AQ=D"}',
    '{"$bytes":"AQ D"}',
    '{"$bytes":"AQID\\n"}',
    '{"$bytes":"AQ-_"}',
    '{"$bytes":"AQ\u00e9D"}',
    '{"$bytes":[1,2,3]}',
    '{"$bytes":[1]}',
    '{"$bytes":[0,1]}',
    '{"$bytes":[1.5,1]}',
    '{"$bytes":[1,-1]}',
    '{"$bytes":["1",1]}',
    '{"$bytes":{"$int":"1"}}',
    '{"$other":1}',
    '{"$":1}',
    '{"$__proto__":1}',
    '[1,[{"a":{"$x":1}}]]',
  ];
  for (const text of texts) {
    const outcome = await safe(received(text) as ReturnType<typeof echo>);
    assert.ok(!outcome.ok, text);
    assert.ok(outcome.error instanceof FrameworkError, text);
    assert.deepEqual([outcome.error.kind, outcome.error.command], ["internal", "echo"], text);
  }
  const backend = fakeTransport();
  const call = safe(echo({ value: 1 }));
  backend.reply('{"jsonrpc":"2.0","id":1,"result":{"$bytes":[1,2]}}');
  const outcome = await call;
  assert.ok(!outcome.ok && outcome.kind === "framework" && outcome.error.kind === "transport");
});

test("the error of a command is decoded, and errors of the framework are not", async () => {
  const backend = fakeTransport();
  const [failed, refused, broken] = [
    safe(echo({ value: 1 })),
    safe(echo({ value: 1 })),
    safe(echo({ value: 1 })),
  ];
  backend.reply(
    '{"jsonrpc":"2.0","id":1,"error":{"code":1,"message":"too large","data":{"max":{"$int":"7"}}}}',
  );
  backend.reply(
    '{"jsonrpc":"2.0","id":2,"error":{"code":-32602,"message":"no","data":{"path":"$x"}}}',
  );
  backend.reply(
    '{"jsonrpc":"2.0","id":3,"error":{"code":1,"message":"too large","data":{"$max":1}}}',
  );
  const outcomes = await Promise.all([failed, refused, broken]);
  assert.deepEqual(
    outcomes.map((outcome) => !outcome.ok && [outcome.error.kind, outcome.error.data]),
    [
      ["command", { max: 7n }],
      ["invalid-payload", { path: "$x" }],
      ["internal", undefined],
    ],
  );
});

test("only a Uint8Array counts as bytes", () => {
  const backend = fakeTransport();
  for (const value of [
    new ArrayBuffer(1),
    new SharedArrayBuffer(1),
    new Int8Array(1),
    new DataView(new ArrayBuffer(1)),
    new Uint8ClampedArray(1),
  ]) {
    assert.throws(() => event<unknown>("E", undefined, extended).emit([value]), {
      kind: "invalid-payload",
      message: /^`\[0\]` is of type `\w+`: pass a `Uint8Array`$/,
    });
  }
  const gone = new Uint8Array(4);
  structuredClone(gone.buffer, { transfer: [gone.buffer] });
  assert.throws(() => event<unknown>("E", undefined, extended).emit(gone), {
    kind: "invalid-payload",
    message: /detached/,
  });
  for (const value of [NaN, new Map(), () => 1, Symbol("s"), [undefined], "\ud800"]) {
    assert.throws(() => event<unknown>("E", undefined, extended).emit(value), {
      kind: "invalid-payload",
    });
  }
  assert.deepEqual(backend.sent, []);
});

test("events are encoded in both directions, and an event that cannot be decoded is reported and skipped", (t) => {
  const errors = consoleErrors(t);
  const backend = fakeTransport();
  const tick = event<bigint>("Tick", undefined, extended);
  const seen: bigint[] = [];
  const stop = tick.listen((payload) => seen.push(payload));
  for (const text of ['{"$int":"1"}', '{"$int":"x"}', '{"$int":"2"}']) {
    backend.reply(`{"jsonrpc":"2.0","method":"Tick","params":[${text}]}`);
  }
  assert.deepEqual(seen, [1n, 2n]);
  assert.match(String(errors), /^event Tick: the backend sent an invalid `\$int` marker/);
  tick.emit(5n);
  assert.equal(backend.sent.at(-1), '{"jsonrpc":"2.0","method":"Tick","params":[{"$int":"5"}]}');
  stop();
});

test("two clients of one page decode the same message", async () => {
  const page = new Page().load();
  page.run("globalThis.first = ipc");
  page.load();
  page.run(`
    globalThis.log = [];
    for (const { event, extended } of [first, ipc])
      event("E", undefined, extended).listen((value) => { log.push(String(value.$int) + value.n); });
  `);
  page.turn();
  page.deliver(1, ['{"jsonrpc":"2.0","method":"E","params":[{"$$int":1,"n":{"$int":"2"}}]}']);
  assert.equal(page.run("log.join()"), "12,12");
});

test("a command that is not extended has neither markers nor escapes", async () => {
  const backend = fakeTransport();
  const plain: typeof echo = command("echo");
  const answer = plain({ value: { $int: "1", $x: 1 } });
  assert.equal(
    JSON.stringify(JSON.parse(backend.sent[0] ?? "").params),
    '{"value":{"$int":"1","$x":1}}',
  );
  backend.reply('{"jsonrpc":"2.0","id":1,"result":{"$int":"1","$x":1}}');
  assert.deepEqual(await answer, { $int: "1", $x: 1 });
});
