// The golden documents against OpenRPC's own meta-schema, and the golden values against the JSON Schemas in them.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { jsonSchema } from "@json-schema-tools/meta-schema";
import { openrpcDocument } from "@open-rpc/meta-schema";
import { Ajv } from "ajv";

const folder = new URL("../golden/openrpc/", import.meta.url);
const read = (name) => JSON.parse(readFileSync(new URL(name, folder), "utf8"));
const names = readdirSync(folder)
  .filter((name) => name.endsWith(".samples.json"))
  .map((name) => name.slice(0, -".samples.json".length));

/** Draft 07, with nothing let pass that is not understood. */
function strict() {
  const ajv = new Ajv({ strict: true, formats: { ipv4: /^(\d{1,3}\.){3}\d{1,3}$/ } });
  // Where the schemas of a document stand that others refer to.
  return ajv.addVocabulary(["components"]);
}

function checkerOf(document) {
  const ajv = strict();
  return (schema) => ajv.compile({ allOf: [schema], components: document.components });
}

/** The schemas of what is read and of what is written. */
function schemasOf(document, { of, name }) {
  const inside = of === "method" ? document.methods : document["x-events"];
  const found = inside.find((one) => one.name === name);
  assert.ok(found, `${of} ${name}`);
  return of === "method"
    ? { input: found.params[0].schema, output: found.result.schema }
    : { input: found.payload.page, output: found.payload.core };
}

/** Every schema in a document outside of `components`. */
function* allSchemas(document) {
  for (const method of document.methods) {
    yield* method.params.map((param) => param.schema);
    yield method.result.schema;
    if ("x-error" in method) yield method["x-error"];
  }
  for (const event of document["x-events"]) yield* Object.values(event.payload);
}

test("there are documents", () => assert.deepEqual(names, ["notes", "numbers", "shapes"]));

for (const name of names) {
  const document = read(`${name}.json`);

  test(`${name} is an OpenRPC document`, () => {
    const ajv = new Ajv({ strict: false, validateFormats: false });
    ajv.addMetaSchema(jsonSchema);
    // Where OpenRPC's refers to it, the slash is missing.
    ajv.addSchema({ ...jsonSchema, $id: jsonSchema.$id.replace(/\/$/, "") });
    const validate = ajv.compile(openrpcDocument);
    assert.ok(validate(document), ajv.errorsText(validate.errors));
    assert.ok(!validate({ ...document, methods: [{ name: 1 }] }), "the meta-schema refuses");
  });

  test(`${name} has JSON Schemas of draft 07`, () => {
    const check = checkerOf(document);
    for (const schema of allSchemas(document)) check(schema);
    for (const name of Object.keys(document.components.schemas)) {
      assert.match(name, /^[a-zA-Z0-9._-]+$/);
      check({ $ref: `#/components/schemas/${name}` });
    }
  });

  test(`${name} tells the truth`, async (context) => {
    for (const sample of read(`${name}.samples.json`)) {
      await context.test(sample.name, () => {
        const check = checkerOf(document);
        const schemas = schemasOf(document, sample);
        const reads = check(schemas.input);
        const writes = check(schemas.output);
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
