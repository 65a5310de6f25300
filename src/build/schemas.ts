import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export type JsonSchema = { [key: string]: unknown };

const schemaFolder = join(import.meta.dirname, "../../schemas");

/** The schema of configuration files, which is not part of the plan's schema. */
export const CONFIG_FILE = "config.schema.json";

export function readSchema(name: string): JsonSchema {
  return JSON.parse(readFileSync(join(schemaFolder, name), "utf8"));
}

/** Returns the schemas of the plan format by file name. */
function schemaFiles(): Map<string, JsonSchema> {
  const names = readdirSync(schemaFolder).filter(
    (name) => name.endsWith(".schema.json") && name !== CONFIG_FILE,
  );
  return new Map(names.sort().map((name) => [name, readSchema(name)]));
}

/** Returns the section keys of a plan in the order of plan.schema.json, each with its schema file. */
export function sectionFiles(): [section: string, file: string][] {
  const root = schemaFiles().get("plan.schema.json") as { properties: Record<string, unknown> };
  return Object.entries(root.properties).flatMap(([section, schema]) => {
    const file = /"\$ref":"([a-z-]+\.schema\.json)"/.exec(JSON.stringify(schema))?.[1];
    return file ? [[section, file] as [string, string]] : [];
  });
}

/**
 * Returns all schemas as one: each file's `$defs`, and the file itself under its name, become entries of one
 * `$defs`, so that `#/$defs/kpi` means the same wherever it is read.
 */
export function bundleSchema(): JsonSchema {
  const files = schemaFiles();
  const definitions: JsonSchema = {};
  for (const [file, schema] of files) {
    const { $defs = {}, $schema: _, ...own } = schema as { $defs?: JsonSchema } & JsonSchema;
    Object.assign(definitions, relink($defs));
    if (file !== "plan.schema.json" && file !== "common.schema.json")
      definitions[fileKey(file)] = relink(own);
  }
  const { $defs: _, ...root } = files.get("plan.schema.json") as JsonSchema;
  return { ...(relink(root) as JsonSchema), $defs: definitions };
}

export function fileKey(file: string): string {
  return file.replace(".schema.json", "");
}

/** Returns a schema whose references between files point into the bundle. */
function relink(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(relink);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      key === "$ref" ? relinkReference(String(item)) : relink(item),
    ]),
  );
}

function relinkReference(reference: string): string {
  const [file = "", pointer = ""] = reference.split("#");
  if (pointer) return `#${pointer}`;
  return `#/$defs/${fileKey(file)}`;
}
