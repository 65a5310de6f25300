import { bundleSchema, fileKey, type JsonSchema, sectionFiles } from "./schemas.ts";

/**
 * Who reads a field: everyone, or of those who plan only the team or only the board. What says nothing is read by team
 * and board, so that a new field stays inside the house until somebody decides otherwise.
 */
export type FieldAudience = "everyone" | "team" | "board";

/** Collects what the schemas say by `x-audience`: the keys from the plan's root, `*` for every item of a list. */
export function collectFieldAudiences(): Record<string, FieldAudience> {
  const bundle = bundleSchema() as { $defs: Record<string, JsonSchema> };
  const found: Record<string, FieldAudience> = {};
  const visit = (schema: JsonSchema, path: string, trail: readonly string[]): void => {
    if (typeof schema["x-audience"] === "string") found[path] = schema["x-audience"] as FieldAudience;
    if (typeof schema.$ref === "string") {
      const name = schema.$ref.replace("#/$defs/", "");
      if (!trail.includes(name)) visit(bundle.$defs[name] ?? {}, path, [...trail, name]);
    }
    for (const [key, property] of Object.entries((schema.properties ?? {}) as Record<string, JsonSchema>))
      visit(property, `${path}.${key}`, trail);
    if (schema.items) visit(schema.items as JsonSchema, `${path}.*`, trail);
    for (const branch of (schema.anyOf ?? []) as JsonSchema[]) visit(branch, path, trail);
  };
  for (const [section, file] of sectionFiles()) visit(bundle.$defs[fileKey(file)] ?? {}, section, []);
  return found;
}
