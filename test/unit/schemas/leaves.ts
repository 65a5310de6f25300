import { bundleSchema, fileKey, type JsonSchema, sectionFiles } from "../../../src/build/schemas.ts";

/** Returns every path of a plan that can hold a text or a number: keys from the root, `*` for list items. */
export function textsAndNumbers(): string[] {
  const { $defs } = bundleSchema() as { $defs: Record<string, JsonSchema> };
  const found = new Set<string>();
  const visit = (schema: JsonSchema, path: string): void => {
    const name = String(schema.$ref ?? "").replace("#/$defs/", "");
    if (name === "include") return;
    if (name === "date") return;
    if (name) visit($defs[name] ?? {}, path);
    const {
      properties = {},
      items,
      anyOf = [],
    } = schema as { properties?: JsonSchema; items?: JsonSchema; anyOf?: JsonSchema[] };
    for (const [key, property] of Object.entries(properties)) visit(property as JsonSchema, `${path}.${key}`);
    if (items) visit(items, `${path}.*`);
    for (const branch of anyOf) visit(branch, path);
    const types = [schema.type].flat();
    if (schema.enum || types.some((type) => ["string", "number", "integer"].includes(String(type))))
      found.add(path);
  };
  for (const [section, file] of sectionFiles()) visit($defs[fileKey(file)] ?? {}, section);
  return [...found];
}
