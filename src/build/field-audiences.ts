import { bundleSchema, fileKey, type JsonSchema, sectionFiles } from "./schemas.ts";

/**
 * The audience that may see a field: everyone, only the team, or only the board. A field without an audience is for team
 * and board, so that a new field is never public by accident.
 */
export type FieldAudience = "everyone" | "team" | "board";

/** Collects the `x-audience` keywords of the schemas by path: the keys from the plan's root, `*` for every list item. */
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
