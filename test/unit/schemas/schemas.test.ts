import type { ValidateFunction } from "ajv";
import { describe, expect, test } from "vitest";
import { fileKey, type JsonSchema } from "../../../src/build/schemas.ts";
import { files, isLeaf, nameOf, resolveReference, type SchemaNode, schemaNodes, strictAjv } from "./walk.ts";

const ajv = strictAjv();
const titled = schemaNodes.filter(({ kind }) => kind !== "part");

function namesOf(incomplete: SchemaNode[]): string[] {
  return incomplete.map(nameOf);
}

describe("every schema", () => {
  test("compiles in Ajv's strict mode", () => {
    for (const name of files.keys()) expect(ajv.getSchema(name), name).toBeTypeOf("function");
  });

  test("declares the draft and no $id, so that references to it are relative", () => {
    for (const [name, schema] of files) {
      expect(schema.$schema, name).toBe("https://json-schema.org/draft/2020-12/schema");
      expect(schemaNodes.filter(({ file, schema: { $id } }) => file === name && $id)).toEqual([]);
    }
  });

  test("has definition names that occur in no other file, because all files are bundled", () => {
    const keys = [...files].flatMap(([file, { $defs = {} }]) => [
      fileKey(file),
      ...Object.keys($defs as JsonSchema),
    ]);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    expect(keys.filter((key) => !/^[a-z][A-Za-z]*$/.test(key))).toEqual([]);
  });
});

describe("every file, definition and property", () => {
  test("has a short title and a description that ends with a period", () => {
    const incomplete = titled.filter((place) => {
      const { title, description } = resolveReference(place) as { title?: string; description?: string };
      return !title || title.length > 30 || !description?.endsWith(".");
    });
    expect(namesOf(incomplete)).toEqual([]);
  });

  test("has examples if users type the value", () => {
    const incomplete = titled.filter(
      (place) =>
        place.kind !== "file" && isLeaf(place) && !(resolveReference(place).examples as unknown[])?.length,
    );
    expect(namesOf(incomplete)).toEqual([]);
  });

  test("has examples in every section", () => {
    const sections = [...files].filter(([file]) => file !== "common.schema.json");
    expect(sections.filter(([, { examples }]) => !(examples as unknown[])?.length)).toEqual([]);
  });

  test("accepts its own examples and defaults", () => {
    const rejected = schemaNodes.flatMap((place) => {
      const { examples = [], ...schema } = place.schema as { examples?: unknown[]; default?: unknown };
      const values = "default" in schema ? [...examples, schema.default] : examples;
      if (values.length === 0) return [];
      const validate = ajv.getSchema(place.pointer ? nameOf(place) : place.file) as ValidateFunction;
      return values
        .filter((value) => !validate(value))
        .map((value) => `${nameOf(place)}: ${JSON.stringify(value)} ${ajv.errorsText(validate.errors)}`);
    });
    expect(rejected).toEqual([]);
    expect(schemaNodes.filter(({ schema }) => schema.examples).length).toBeGreaterThan(200);
  });
});

describe("every object", () => {
  const objects = schemaNodes.filter(({ schema }) => schema.type === "object");

  test("rejects unknown keys and accepts x- keys, except in an include", () => {
    const open = objects.filter(({ schema }) => schema.additionalProperties !== false);
    const withoutCustomKeys = objects.filter(
      ({ schema }) => JSON.stringify(schema.patternProperties) !== '{"^x-":true}',
    );
    expect(namesOf(open)).toEqual([]);
    expect(namesOf(withoutCustomKeys)).toEqual(["common.schema.json#/$defs/include"]);
    expect(objects.length).toBeGreaterThan(60);
  });

  test("requires only keys that it defines", () => {
    const incomplete = objects.filter(({ schema }) =>
      ((schema.required ?? []) as string[]).some((key) => !(key in (schema.properties as JsonSchema))),
    );
    expect(namesOf(incomplete)).toEqual([]);
  });
});

describe("every message has its parts", () => {
  const shaped = schemaNodes.filter(({ schema }) => schema.pattern || schema.format);

  test("a pattern or format has a text that describes it", () => {
    expect(namesOf(shaped.filter(({ schema }) => !schema["x-expects"]))).toEqual([]);
  });

  test("each pattern has one description, and each description one pattern", () => {
    const pairs = new Set(shaped.map(({ schema }) => JSON.stringify([schema["x-expects"], schema.pattern])));
    expect(pairs.size).toBe(new Set(shaped.map(({ schema }) => schema["x-expects"])).size);
    expect(pairs.size).toBe(new Set(shaped.map(({ schema }) => schema.pattern ?? schema.format)).size);
  });

  test("the branches of a union differ in type, and name a type unless they are mappings", () => {
    const unions = schemaNodes.filter(({ schema }) => schema.anyOf);
    const sections = unions.filter(({ file }) => file === "plan.schema.json");
    const incomplete = unions.filter((place) => {
      const branches = place.schema.anyOf as JsonSchema[];
      const types = branches.map((schema) => resolveReference({ file: place.file, schema }).type);
      const unnamed = branches.filter((schema, index) => schema.$ref && types[index] !== "object");
      return new Set(types).size !== branches.length || unnamed.length > 0;
    });
    expect(namesOf(incomplete.filter((union) => !sections.includes(union)))).toEqual([]);
    expect(sections).toHaveLength(15);
  });
});

/** Kinds of references that are not the ids of a plan. They may have their own pattern. */
const lookedUp = new Set(["platform", "metric", "data source", "part of the analysis"]);

describe("every reference by id", () => {
  const nodesWith = (keyword: string): SchemaNode[] => schemaNodes.filter(({ schema }) => schema[keyword]);

  test("points to a kind of item that the plan defines", () => {
    const kinds = new Set(nodesWith("x-defines").map(({ schema }) => schema["x-defines"]));
    expect(
      namesOf(
        nodesWith("x-refers").filter(
          ({ schema }) => !(kinds.has(schema["x-refers"]) || lookedUp.has(String(schema["x-refers"]))),
        ),
      ),
    ).toEqual([]);
    expect(kinds.size).toBeGreaterThan(10);
  });

  test("has the pattern of ids", () => {
    const slug = resolveReference({
      file: "plan.schema.json",
      schema: { $ref: "common.schema.json#/$defs/slug" },
    }).pattern;
    const other = [...nodesWith("x-refers"), ...nodesWith("x-defines")].filter(
      (place) => resolveReference(place).pattern !== slug && !lookedUp.has(String(place.schema["x-refers"])),
    );
    expect(namesOf(other)).toEqual([]);
  });

  test("every id has the kind of item that it identifies", () => {
    const ids = schemaNodes.filter(
      ({ kind, pointer }) => kind === "property" && pointer.endsWith("/properties/id"),
    );
    expect(namesOf(ids.filter(({ schema }) => !schema["x-defines"]))).toEqual([]);
  });
});
