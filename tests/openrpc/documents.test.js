// Validates documents with OpenRPC's meta-schema, and values with the JSON Schemas in the documents: the golden files, and
// files that the tests of the corpus have written.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { jsonSchema } from "@json-schema-tools/meta-schema";
import { openrpcDocument } from "@open-rpc/meta-schema";
import { Ajv } from "ajv";

const root = new URL("../../", import.meta.url);
const target = process.env.CARGO_TARGET_DIR ? `${process.env.CARGO_TARGET_DIR}/` : "target/";
const sets = [
  ...["flows", "notes", "numbers", "shapes"].map((name) => `tests/golden/openrpc/${name}`),
  ...["bigint", "number"].map((name) => `${target}tmp/openrpc/${name}`),
];

function read(path) {
  const file = new URL(path, root);
  assert.ok(existsSync(file), `${path} is missing: run \`cargo test -p ipc-corpus --test openrpc\``);
  return JSON.parse(readFileSync(file, "utf8"));
}

/** Formats of draft 07 that are easily checked. All other formats accept any string. */
const formats = {
  date: /^[+-]?\d{4,6}-\d\d-\d\d$/,
  "date-time": /^[+-]?\d{4,6}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/,
  ipv4: /^(\d{1,3}\.){3}\d{1,3}$/,
  ipv6: /^[0-9a-f:.]+$/,
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
};
const ownFormats = [
  "iso8601-duration",
  "offset-date-time",
  "partial-date-time",
  "partial-time",
  "url",
  "utc-offset",
  "zoned-date-time",
  "decimal",
  "ip-network",
  "ipv4-network",
  "ipv6-network",
  "semver",
  "semver-range",
  "ulid",
];

/** Compiles schemas of a document, by their JSON pointer. Unknown keywords are errors. */
function compilerOf(document) {
  const own = Object.fromEntries(ownFormats.map((name) => [name, true]));
  const ajv = new Ajv({ strict: true, formats: { ...formats, ...own } });
  ajv.addVocabulary(Object.keys(document));
  ajv.addSchema(document, "document:");
  return (pointer) => {
    const schema = pointer.split("/").slice(1).reduce((value, key) => value[key], document);
    assert.ok(ajv.validateSchema(schema), `${pointer}: ${ajv.errorsText()}`);
    return ajv.compile({ $ref: `document:#${pointer}` });
  };
}

/** The pointers of the schemas for values that Rust reads and that it writes. */
function pointersOf(document, { of, reads, writes }) {
  const place = of === "method" ? "methods" : "x-events";
  const at = (name) => {
    const index = document[place].findIndex((one) => one.name === name);
    assert.notEqual(index, -1, `${of} ${name}`);
    return `/${place}/${index}`;
  };
  if (of === "event") return { input: `${at(reads)}/payload/page`, output: `${at(writes)}/payload/backend` };
  const { params } = document.methods.find((one) => one.name === reads);
  const value = params.findIndex((param) => param.name === "value");
  return { input: `${at(reads)}/params/${value}/schema`, output: `${at(writes)}/result/schema` };
}

/** The pointers of all schemas in a document. */
function* allPointers(document) {
  for (const [index, method] of document.methods.entries()) {
    for (const [nth, param] of method.params.entries()) {
      yield `/methods/${index}/params/${nth}/schema`;
      for (const flow of Object.keys(param["x-flow"] ?? {})) yield `/methods/${index}/params/${nth}/x-flow/${flow}`;
    }
    yield `/methods/${index}/result/schema`;
    for (const key of ["x-error", "x-streams"]) if (key in method) yield `/methods/${index}/${key}`;
  }
  for (const [index, event] of document["x-events"].entries()) {
    for (const sender of Object.keys(event.payload)) yield `/x-events/${index}/payload/${sender}`;
  }
  for (const [index, request] of document["x-requests"].entries()) {
    for (const key of ["payload", "reply", "error"]) if (key in request) yield `/x-requests/${index}/${key}`;
  }
  for (const name of Object.keys(document.components.schemas)) yield `/components/schemas/${name}`;
}

for (const set of sets) {
  test(`${set} is an OpenRPC document`, () => {
    const document = read(`${set}.json`);
    const ajv = new Ajv({ strict: false, validateFormats: false });
    ajv.addMetaSchema(jsonSchema);
    // OpenRPC's meta-schema refers to it without the slash.
    ajv.addSchema({ ...jsonSchema, $id: jsonSchema.$id.replace(/\/$/, "") });
    const validate = ajv.compile(openrpcDocument);
    assert.ok(validate(document), ajv.errorsText(validate.errors));
    assert.ok(!validate({ ...document, methods: [{ name: 1 }] }), "the meta-schema refuses");
  });

  test(`${set} has JSON Schemas of draft 07`, () => {
    const document = read(`${set}.json`);
    const compile = compilerOf(document);
    for (const pointer of allPointers(document)) compile(pointer);
    for (const name of Object.keys(document.components.schemas)) {
      assert.match(name, /^[a-zA-Z0-9._-]+$/);
    }
  });

  test(`${set} accepts the values that Rust reads and writes, and no others`, async (context) => {
    const document = read(`${set}.json`);
    const compile = compilerOf(document);
    for (const sample of read(`${set}.samples.json`)) {
      await context.test(sample.reads, () => {
        const { input, output } = pointersOf(document, sample);
        const reads = compile(input);
        const writes = compile(output);
        const accepts = (validate, value) => assert.ok(validate(value), JSON.stringify(value));
        const refuses = (validate, value) => assert.ok(!validate(value), JSON.stringify(value));
        for (const value of sample.written) {
          accepts(reads, value);
          accepts(writes, value);
        }
        for (const value of sample.read) {
          accepts(reads, value);
          refuses(writes, value);
        }
        for (const value of sample.refused) {
          refuses(reads, value);
          refuses(writes, value);
        }
      });
    }
  });
}
