import fc from "fast-check";
import { describe, expect, test } from "vitest";
import configSchema from "../../../schemas/config.schema.json";
import { bundleSchema, type JsonSchema } from "../../../src/build/schemas.ts";
import { metrics } from "../../../src/catalog/metrics.ts";
import { platforms } from "../../../src/catalog/platforms.ts";
import { languages } from "../../../src/i18n/languages.ts";
import { editorSchema, inlineDescriptions } from "../../../src/schema/editor-schema.ts";
import { planOf } from "../plan/arbitrary.ts";
import { strictAjv } from "./walk.ts";

interface Node {
  schema: JsonSchema;
  pointer: string;
  isKey: boolean;
}

/** Returns every subschema with its JSON pointer. */
function nodesOf(schema: unknown, pointer = "", isKey = false): Node[] {
  if (typeof schema !== "object" || schema === null) return [];
  const node = schema as JsonSchema;
  const under = (value: unknown, step: string, key = false): Node[] =>
    nodesOf(value, `${pointer}/${step}`, key);
  return [
    { schema: node, pointer, isKey },
    ...["properties", "$defs"].flatMap((keyword) =>
      Object.entries((node[keyword] ?? {}) as JsonSchema).flatMap(([key, child]) =>
        under(child, `${keyword}/${key}`, keyword === "properties"),
      ),
    ),
    ...under(node.items, "items"),
    ...under(node.additionalProperties, "additionalProperties"),
    ...((node.anyOf ?? []) as unknown[]).flatMap((branch, index) => under(branch, `anyOf/${index}`)),
  ];
}

const pointers = (nodes: readonly Node[]): string[] => nodes.map(({ pointer }) => pointer);

describe.each(languages)("the schema for editors in %s", async (language) => {
  const schema = await editorSchema(language);
  const nodes = nodesOf(schema);

  test("has no shared type for a key, because editors would show the texts of the type", () => {
    expect(pointers(nodes.filter(({ schema: node, isKey }) => isKey && "$ref" in node))).toEqual([]);
    expect(nodes.length).toBeGreaterThan(600);
  });

  test("has a title and a description for every key", () => {
    const incomplete = nodes.filter(
      ({ schema: node, isKey }) => isKey && !(node.title && node.description) && node.const === undefined,
    );
    expect(pointers(incomplete)).toEqual([]);
  });

  test("offers no values from other plans", () => {
    const offering = nodes.filter(({ schema: node }) => "examples" in node || "defaultSnippets" in node);
    expect(pointers(offering)).toEqual([]);
    const ids = nodes.filter(({ schema: node }) => node["x-refers"] ?? node["x-defines"]);
    expect(pointers(ids.filter(({ schema: node }) => "default" in node || "enum" in node))).toEqual([]);
  });
});

test("a key shows its own texts, and an example of its value", async () => {
  const { $defs } = (await editorSchema("en")) as {
    $defs: Record<string, { properties: Record<string, JsonSchema> }>;
  };
  expect($defs.header?.properties.owner).toMatchObject({
    title: "Owner",
    description: "The person who answers for the whole plan, by an id of the team.",
    type: "string",
  });
  expect($defs.period?.properties.start).toMatchObject({
    description: "The first day the plan covers.",
    markdownDescription: "The first day the plan covers.\n\n`2027-01-01`",
    format: "date",
  });
  expect($defs.channel?.properties.audiences?.items).toMatchObject({
    title: "Audiences",
    "x-refers": "audience",
  });
});

test("offers the platforms and metrics of the catalogs, and accepts others", async () => {
  const nodes = nodesOf(await editorSchema("en"));
  const offered = (kind: string): unknown[] =>
    nodes.flatMap(({ schema: node }) =>
      node["x-refers"] === kind ? [(node.anyOf as { enum?: unknown[] }[])[0]?.enum] : [],
    );
  expect(offered("platform").length).toBeGreaterThan(2);
  for (const ids of offered("platform")) expect(ids).toEqual(platforms.map(({ id }) => id));
  for (const ids of offered("metric")) expect(ids).toEqual([...metrics.map(({ id }) => id), "custom"]);
  for (const ids of offered("data source")) expect(ids).toContain("native:instagram");
});

test("accepts the same plans as the original schema", async () => {
  const ajv = strictAjv();
  ajv.addKeyword("markdownDescription");
  const forEditors = ajv.compile(await editorSchema("en"));
  const original = strictAjv().compile(bundleSchema());
  const keys = ["kpis", "strategy", "x-a", "unknown", "id"];
  fc.assert(
    fc.property(
      planOf(fc.string()),
      fc.constantFrom(...keys),
      fc.oneof(fc.jsonValue(), fc.constant([{ id: "A b", platform: "Instagram", metric: 1 }])),
      (plan, key, value) => {
        const other = { ...plan, [key]: value };
        expect(forEditors(plan)).toBe(original(plan));
        expect(forEditors(other)).toBe(original(other));
      },
    ),
  );
});

test("the schema of configurations shows the texts of every key", () => {
  const nodes = nodesOf(inlineDescriptions(configSchema));
  expect(pointers(nodes.filter(({ schema: node, isKey }) => isKey && "$ref" in node))).toEqual([]);
  const rule = nodes.find(({ pointer }) => pointer.endsWith("/rules/properties/kpis/baseline"));
  expect(rule?.schema.description).toBe("Every KPI says where it starts, or by when that will be known.");
  expect(rule?.schema.anyOf).toHaveLength(2);
});
