import type { ValidateFunction } from "ajv";
import { describe, expect, test } from "vitest";
import { fileKey, type JsonSchema } from "../../../src/build/schemas.ts";
import { files, isLeaf, nameOf, type Place, places, resolved, strictAjv } from "./walk.ts";

const ajv = strictAjv();
const titled = places.filter(({ kind }) => kind !== "part");

function namesOf(wanting: Place[]): string[] {
  return wanting.map(nameOf);
}

describe("every schema", () => {
  test("compiles in Ajv's strict mode", () => {
    for (const name of files.keys()) expect(ajv.getSchema(name), name).toBeTypeOf("function");
  });

  test("declares the draft and no $id, so that it is found beside the others", () => {
    for (const [name, schema] of files) {
      expect(schema.$schema, name).toBe("https://json-schema.org/draft/2020-12/schema");
      expect(places.filter(({ file, schema: { $id } }) => file === name && $id)).toEqual([]);
    }
  });

  test("names its definitions as no other file does, for all are put into one", () => {
    const keys = [...files].flatMap(([file, { $defs = {} }]) => [
      fileKey(file),
      ...Object.keys($defs as JsonSchema),
    ]);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    expect(keys.filter((key) => !/^[a-z][A-Za-z]*$/.test(key))).toEqual([]);
  });
});

describe("everything with a name", () => {
  test("has a short title and a description that ends as a sentence does", () => {
    const wanting = titled.filter((place) => {
      const { title, description } = resolved(place) as { title?: string; description?: string };
      return !title || title.length > 30 || !description?.endsWith(".");
    });
    expect(namesOf(wanting)).toEqual([]);
  });

  test("has examples where a person writes the value", () => {
    const wanting = titled.filter(
      (place) => place.kind !== "file" && isLeaf(place) && !(resolved(place).examples as unknown[])?.length,
    );
    expect(namesOf(wanting)).toEqual([]);
  });

  test("has examples in every section", () => {
    const sections = [...files].filter(([file]) => file !== "common.schema.json");
    expect(sections.filter(([, { examples }]) => !(examples as unknown[])?.length)).toEqual([]);
  });

  test("takes its own examples and defaults", () => {
    const refused = places.flatMap((place) => {
      const { examples = [], ...schema } = place.schema as { examples?: unknown[]; default?: unknown };
      const values = "default" in schema ? [...examples, schema.default] : examples;
      if (values.length === 0) return [];
      const validate = ajv.getSchema(place.pointer ? nameOf(place) : place.file) as ValidateFunction;
      return values
        .filter((value) => !validate(value))
        .map((value) => `${nameOf(place)}: ${JSON.stringify(value)} ${ajv.errorsText(validate.errors)}`);
    });
    expect(refused).toEqual([]);
    expect(places.filter(({ schema }) => schema.examples).length).toBeGreaterThan(200);
  });
});

describe("every object", () => {
  const objects = places.filter(({ schema }) => schema.type === "object");

  test("refuses unknown keys and lets the team's own through, but for an include, which stands alone", () => {
    const open = objects.filter(({ schema }) => schema.additionalProperties !== false);
    const closedToTeam = objects.filter(
      ({ schema }) => JSON.stringify(schema.patternProperties) !== '{"^x-":true}',
    );
    expect(namesOf(open)).toEqual([]);
    expect(namesOf(closedToTeam)).toEqual(["common.schema.json#/$defs/include"]);
    expect(objects.length).toBeGreaterThan(60);
  });

  test("requires only keys it has", () => {
    const wanting = objects.filter(({ schema }) =>
      ((schema.required ?? []) as string[]).some((key) => !(key in (schema.properties as JsonSchema))),
    );
    expect(namesOf(wanting)).toEqual([]);
  });
});

describe("every message can be made", () => {
  const shaped = places.filter(({ schema }) => schema.pattern || schema.format);

  test("a pattern or format says in words what it expects", () => {
    expect(namesOf(shaped.filter(({ schema }) => !schema["x-expects"]))).toEqual([]);
  });

  test("one expectation stands for one pattern, wherever it is repeated", () => {
    const pairs = new Set(shaped.map(({ schema }) => JSON.stringify([schema["x-expects"], schema.pattern])));
    expect(pairs.size).toBe(new Set(shaped.map(({ schema }) => schema["x-expects"])).size);
    expect(pairs.size).toBe(new Set(shaped.map(({ schema }) => schema.pattern ?? schema.format)).size);
  });

  test("the branches of a union differ by their types, and say them unless they are mappings", () => {
    const unions = places.filter(({ schema }) => schema.anyOf);
    const sections = unions.filter(({ file }) => file === "plan.schema.json");
    const wanting = unions.filter((place) => {
      const branches = place.schema.anyOf as JsonSchema[];
      const types = branches.map((schema) => resolved({ file: place.file, schema }).type);
      const unsaid = branches.filter((schema, index) => schema.$ref && types[index] !== "object");
      return new Set(types).size !== branches.length || unsaid.length > 0;
    });
    expect(namesOf(wanting.filter((union) => !sections.includes(union)))).toEqual([]);
    expect(sections).toHaveLength(15);
  });
});

/** What is looked up elsewhere than among the plan's own ids, and how it may be written. */
const lookedUp = new Set(["platform", "metric", "data source", "part of the analysis"]);

describe("every reference by id", () => {
  const saying = (keyword: string): Place[] => places.filter(({ schema }) => schema[keyword]);

  test("points to a kind of thing that the plan can name", () => {
    const kinds = new Set(saying("x-defines").map(({ schema }) => schema["x-defines"]));
    expect(
      namesOf(
        saying("x-refers").filter(
          ({ schema }) => !(kinds.has(schema["x-refers"]) || lookedUp.has(String(schema["x-refers"]))),
        ),
      ),
    ).toEqual([]);
    expect(kinds.size).toBeGreaterThan(10);
  });

  test("is written as ids are", () => {
    const slug = resolved({
      file: "plan.schema.json",
      schema: { $ref: "common.schema.json#/$defs/slug" },
    }).pattern;
    const other = [...saying("x-refers"), ...saying("x-defines")].filter(
      (place) => resolved(place).pattern !== slug && !lookedUp.has(String(place.schema["x-refers"])),
    );
    expect(namesOf(other)).toEqual([]);
  });

  test("every id says what it names", () => {
    const ids = places.filter(
      ({ kind, pointer }) => kind === "property" && pointer.endsWith("/properties/id"),
    );
    expect(namesOf(ids.filter(({ schema }) => !schema["x-defines"]))).toEqual([]);
  });
});
