import fc from "fast-check";
import { bundleSchema, type JsonSchema } from "../../../src/build/schemas.ts";

const bundle = bundleSchema() as JsonSchema & { $defs: Record<string, JsonSchema> };

/** A small set of ids, so that many references have a target. */
const id = fc.constantFrom("a", "b", "maria", "повод-1", "instagram", "likes");

/**
 * Returns an arbitrary for plans that the schemas accept: optional keys may be missing, and all texts come
 * from `text`.
 */
export function planOf(text: fc.Arbitrary<string>): fc.Arbitrary<Record<string, unknown>> {
  return anyOf(bundle, text, 0) as fc.Arbitrary<Record<string, unknown>>;
}

function anyOf(schema: JsonSchema, text: fc.Arbitrary<string>, depth: number): fc.Arbitrary<unknown> {
  if (typeof schema.$ref === "string") return referenced(schema, text, depth);
  if ("const" in schema) return fc.constant(schema.const);
  if (Array.isArray(schema.enum)) return fc.constantFrom(...schema.enum);
  if (Array.isArray(schema.anyOf))
    return fc.oneof(...(schema.anyOf as JsonSchema[]).map((branch) => anyOf(branch, text, depth)));
  const types = [schema.type].flat();
  return fc.oneof(...types.map((type) => typed(String(type), schema, text, depth)));
}

function referenced(schema: JsonSchema, text: fc.Arbitrary<string>, depth: number): fc.Arbitrary<unknown> {
  const name = String(schema.$ref).replace("#/$defs/", "");
  // Included files are covered by the tests of loading.
  if (name === "include") return fc.constant(null);
  return name === "slug" ? id : anyOf(bundle.$defs[name] ?? {}, text, depth);
}

function typed(
  type: string,
  schema: JsonSchema,
  text: fc.Arbitrary<string>,
  depth: number,
): fc.Arbitrary<unknown> {
  switch (type) {
    case "object":
      return objectOf(schema, text, depth);
    case "array":
      return listOf(schema, text, depth);
    case "string":
      return stringOf(schema, text);
    case "integer":
      return fc.integer({ min: lowest(schema), max: Number(schema.maximum ?? lowest(schema) + 5000) });
    case "number":
      return fc.double({
        min: lowest(schema),
        max: Number(schema.maximum ?? 1e9),
        minExcluded: "exclusiveMinimum" in schema,
        noNaN: true,
        noDefaultInfinity: true,
      });
    case "boolean":
      return fc.boolean();
    case "null":
      return fc.constant(null);
    default:
      throw new Error(`the schemas have a type that the tests do not know: ${type}`);
  }
}

function lowest(schema: JsonSchema): number {
  return Number(schema.minimum ?? schema.exclusiveMinimum ?? -1000);
}

function objectOf(schema: JsonSchema, text: fc.Arbitrary<string>, depth: number): fc.Arbitrary<unknown> {
  const properties = Object.entries((schema.properties ?? {}) as Record<string, JsonSchema>);
  const keys = Object.fromEntries(
    properties.map(([key, property]) => [key, anyOf(property, text, depth + 1)]),
  );
  return fc.record(keys, { requiredKeys: (schema.required ?? []) as string[] });
}

function listOf(schema: JsonSchema, text: fc.Arbitrary<string>, depth: number): fc.Arbitrary<unknown> {
  const item = anyOf(schema.items as JsonSchema, text, depth + 1);
  const size = { minLength: Number(schema.minItems ?? 0), maxLength: depth < 3 ? 3 : 2 };
  return schema.uniqueItems
    ? fc.uniqueArray(item, { ...size, selector: (value) => JSON.stringify(value) })
    : fc.array(item, size);
}

/**
 * Texts with a pattern are taken from the schema's own examples, which another test checks against the
 * pattern.
 */
function stringOf(schema: JsonSchema, text: fc.Arbitrary<string>): fc.Arbitrary<string> {
  if (schema.pattern === undefined && schema.format === undefined) {
    const maxLength = Number(schema.maxLength ?? 200);
    return text
      .map((words) => words.slice(0, maxLength))
      .filter((words) => words.length >= Number(schema.minLength ?? 0));
  }
  const accepted = samples(schema);
  return fc.constantFrom(...accepted);
}

function samples(schema: JsonSchema): string[] {
  const fallback = [
    "2027-03-01",
    "a",
    "native:instagram",
    "4h",
    "09:00",
    "https://example.org/a?b=c&d=e",
    "en",
    "EUR",
  ];
  const pattern = typeof schema.pattern === "string" ? new RegExp(schema.pattern, "u") : /^\d{4}-\d\d-\d\d$/;
  const examples = ((schema.examples ?? []) as unknown[]).flat().filter((value) => typeof value === "string");
  const fitting = [
    ...examples,
    ...fallback,
    "#0b5c7a",
    "+20%",
    "internal.resources",
    "assets/logo.svg",
    "кафе",
    "BG",
  ].filter((value) => pattern.test(value));
  if (fitting.length === 0) throw new Error(`no sample fits ${schema.pattern}`);
  return fitting;
}
