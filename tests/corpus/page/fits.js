// Checks that a value, as the page receives it, is of its type.
import { declarations } from "./shapes.js";

/** Throws if `value` is not of `shape`. The error says where it differs. */
export function expectFits(shape, value) {
  const wrong = misfit(shape, value, [], "value");
  if (wrong) throw new Error(wrong);
}

function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array);
}

export function show(value) {
  const readable = (_, part) => (typeof part === "bigint" ? `${part}n` : part instanceof Uint8Array ? `bytes(${part})` : part);
  return String(JSON.stringify(value, readable)).slice(0, 400);
}

function isJson(value) {
  if (Array.isArray(value)) return value.every(isJson);
  if (isObject(value)) return Object.values(value).every(isJson);
  return value === null || ["boolean", "number", "string"].includes(typeof value);
}

/** Returns whether `Date` reads the string, give or take a millisecond. Years have four digits in it. */
function isDate(value) {
  if (typeof value !== "string") return false;
  if (!/^\d{4}-/.test(value)) return true;
  const toMillisecond = value.replace(/(\.\d{1,3})\d*/, "$1");
  return Math.abs(Date.parse(value) - Date.parse(toMillisecond)) <= 1;
}

/** Returns the first error of several parts. */
function firstOf(parts, wrongWith) {
  for (const [at, part] of parts.entries()) {
    const wrong = wrongWith(part, at);
    if (wrong) return wrong;
  }
  return undefined;
}

/** Returns the error of a value, if any. `given` are the type arguments in scope. */
function misfit(shape, value, given, path) {
  const unless = (fits, what) => (fits ? undefined : `${path}: expected ${what}, found ${show(value)}`);
  switch (shape) {
    case "boolean":
    case "number":
    case "bigint":
    case "string":
      return unless(typeof value === shape, `a ${shape}`);
    case "date":
      return unless(isDate(value), "a string that `Date` reads");
    case "null":
      return unless(value === null, "null");
    case "bytes":
      return unless(value instanceof Uint8Array, "a Uint8Array");
    case "json":
      return unless(isJson(value), "JSON");
  }
  if ("param" in shape) {
    const [inner, outer] = given[shape.param];
    return misfit(inner, value, outer, path);
  }
  if ("nullable" in shape) return value === null ? undefined : misfit(shape.nullable, value, given, path);
  if ("array" in shape) {
    const elements = (element, at) => misfit(shape.array, element, given, `${path}[${at}]`);
    return unless(Array.isArray(value), "an array") ?? firstOf(value, elements);
  }
  if ("tuple" in shape) {
    const { tuple } = shape;
    const elements = (element, at) => misfit(tuple[at], element, given, `${path}[${at}]`);
    return unless(Array.isArray(value) && value.length === tuple.length, `${tuple.length} elements`) ?? firstOf(value, elements);
  }
  if ("map" in shape) {
    const member = (key) => misfit(shape.map, value[key], given, `${path}[${show(key)}]`);
    return unless(isObject(value), "an object") ?? firstOf(Object.keys(value), member);
  }
  const closed = shape.arguments.map((argument) => [argument, given]);
  const declared = declarations[shape.named];
  if ("alias" in declared) return misfit(declared.alias, value, closed, path);
  if ("tagging" in declared && "external" in declared.tagging) return misfitOfExternal(declared, value, closed, path);
  if ("tagging" in declared && !("tag" in declared.tagging)) {
    const fits = declared.variants.some(({ content }) => !misfitOfContent(content, value, closed, path));
    return unless(fits, "one of the variants");
  }
  return misfitOfMembers((taken) => wrongMembers(declared, value, closed, path, taken), value, path);
}

function misfitOfExternal({ variants }, value, given, path) {
  const alone = typeof value === "string";
  const names = alone ? [value] : isObject(value) ? Object.keys(value) : [];
  const variant = variants.find(({ name, content }) => name === names[0] && alone === (content === "unit"));
  if (names.length !== 1 || !variant) return `${path}: expected a variant, found ${show(value)}`;
  return alone ? undefined : misfitOfContent(variant.content, value[variant.name], given, `${path}.${variant.name}`);
}

function misfitOfContent(content, value, given, path) {
  if (content === "unit") return misfit("null", value, given, path);
  if ("value" in content) return misfit(content.value, value, given, path);
  return misfitOfMembers((taken) => wrongMembers(content, value, given, path, taken), value, path);
}

/** Members that `wrong` has not taken are errors, unless it takes any. */
function misfitOfMembers(wrong, value, path) {
  if (!isObject(value)) return `${path}: expected an object, found ${show(value)}`;
  const taken = { names: new Set(), rest: undefined };
  const found = wrong(taken);
  if (found) return found;
  const others = Object.keys(value).filter((name) => !taken.names.has(name));
  const anyOther = taken.rest ?? ((name) => `${path}: \`${name}\` is not declared`);
  return firstOf(others, anyOther);
}

/** Returns the error of the members of a declaration, which may be flattened into others. */
function wrongMembers(declared, value, given, path, taken) {
  if ("object" in declared) {
    return firstOf(declared.object, ({ name, shape, required, flatten }) => {
      if (flatten) return wrongFlattened(shape, value, given, path, taken);
      taken.names.add(name);
      if (Object.hasOwn(value, name)) return misfit(shape, value[name], given, `${path}.${name}`);
      return required ? `${path}: \`${name}\` is missing` : undefined;
    });
  }
  const { tagging, variants } = declared;
  taken.names.add(tagging.tag);
  const variant = variants.find(({ name }) => name === value[tagging.tag]);
  if (!variant) return `${path}: no variant is called ${show(value[tagging.tag])}`;
  const { content } = variant;
  if (content === "unit") return undefined;
  if ("content" in tagging) {
    taken.names.add(tagging.content);
    return misfitOfContent(content, value[tagging.content], given, `${path}.${tagging.content}`);
  }
  if ("object" in content) return wrongMembers(content, value, given, path, taken);
  return wrongFlattened(content.value, value, given, path, taken);
}

function wrongFlattened(shape, value, given, path, taken) {
  if (shape === "null") return undefined;
  if ("param" in shape) {
    const [inner, outer] = given[shape.param];
    return wrongFlattened(inner, value, outer, path, taken);
  }
  if ("map" in shape) {
    taken.rest = (name) => misfit(shape.map, value[name], given, `${path}.${name}`);
    return undefined;
  }
  const closed = shape.arguments.map((argument) => [argument, given]);
  const declared = declarations[shape.named];
  if ("alias" in declared) return wrongFlattened(declared.alias, value, closed, path, taken);
  if ("tagging" in declared && !("tag" in declared.tagging)) {
    // The variant whose members are valid takes them.
    const attempts = declared.variants.map(({ content }) => {
      const own = { names: new Set(taken.names), rest: undefined };
      const wrong = "object" in content
        ? wrongMembers(content, value, closed, path, own)
        : wrongFlattened(content.value, value, closed, path, own);
      return { wrong, own };
    });
    const fitting = attempts.find(({ wrong }) => !wrong);
    if (!fitting) return `${path}: the members of no variant are there`;
    Object.assign(taken, fitting.own);
    return undefined;
  }
  return wrongMembers(declared, value, closed, path, taken);
}
