import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { type JsonSchema, sectionFiles } from "../../../src/build/schemas.ts";

/** A subschema of the plan's schemas, with its file and the JSON pointer in it. */
export interface SchemaNode {
  file: string;
  pointer: string;
  schema: JsonSchema;
  kind: "file" | "definition" | "property" | "part";
}

const folder = join(import.meta.dirname, "../../../schemas");
const names = ["plan.schema.json", "common.schema.json", ...sectionFiles().map(([, file]) => file)];

/** The schemas of a plan, by file name. The schema of configurations is not included. */
export const files = new Map<string, JsonSchema>(
  names.map((name) => [name, JSON.parse(readFileSync(join(folder, name), "utf8"))]),
);

/** Returns Ajv in strict mode, with all schemas side by side as in the folder. */
export function strictAjv(): Ajv2020 {
  const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
  formats.default(ajv, ["date"]);
  for (const keyword of ["x-expects", "x-defines", "x-refers", "x-audience"]) ajv.addKeyword(keyword);
  for (const [name, schema] of files) ajv.addSchema(schema, name);
  return ajv;
}

export const schemaNodes: SchemaNode[] = [...files].flatMap(([file, schema]) =>
  walk({ file, pointer: "", schema, kind: "file" }),
);

function walk(place: SchemaNode): SchemaNode[] {
  const { file, pointer, schema } = place;
  const under = (step: string, child: unknown, kind: SchemaNode["kind"]): SchemaNode[] =>
    walk({ file, pointer: `${pointer}/${step}`, schema: child as JsonSchema, kind });
  const members = (keyword: "properties" | "$defs", kind: SchemaNode["kind"]): SchemaNode[] =>
    Object.entries((schema[keyword] ?? {}) as JsonSchema).flatMap(([key, child]) =>
      under(`${keyword}/${key}`, child, kind),
    );
  return [
    place,
    ...members("$defs", "definition"),
    ...members("properties", "property"),
    ...(schema.items ? under("items", schema.items, "part") : []),
    ...((schema.anyOf ?? []) as unknown[]).flatMap((branch, index) =>
      under(`anyOf/${index}`, branch, "part"),
    ),
  ];
}

/** Returns a schema merged with the schema it references; its own keywords win. */
export function resolveReference({ file, schema }: { file: string; schema: JsonSchema }): JsonSchema {
  if (typeof schema.$ref !== "string") return schema;
  const [name, pointer = ""] = schema.$ref.split("#") as [string, string?];
  const target = name || file;
  const steps = pointer.split("/").slice(1);
  const found = steps.reduce((at, step) => at[step] as JsonSchema, files.get(target) as JsonSchema);
  return { ...resolveReference({ file: target, schema: found }), ...schema };
}

/** Returns whether users type the value itself, rather than a mapping or a list of mappings. */
export function isLeaf(place: { file: string; schema: JsonSchema }): boolean {
  const schema = resolveReference(place);
  const inside = (child: unknown): boolean => isLeaf({ file: fileOf(place), schema: child as JsonSchema });
  if (schema.anyOf) return (schema.anyOf as unknown[]).some(inside);
  if (schema.type === "array") return inside(schema.items);
  return schema.type !== "object" && schema.type !== "null";
}

function fileOf({ file, schema }: { file: string; schema: JsonSchema }): string {
  return (typeof schema.$ref === "string" && schema.$ref.split("#")[0]) || file;
}

/**
 * Returns the name of a subschema in test failures, such as `kpis.schema.json#/$defs/kpi/properties/name`.
 */
export function nameOf({ file, pointer }: SchemaNode): string {
  return `${file}#${pointer}`;
}
