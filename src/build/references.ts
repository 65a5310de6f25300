import { bundleSchema, fileKey, type JsonSchema, sectionFiles } from "./schemas.ts";

/**
 * Where a kind of thing is named or referred to: the keys from the plan's root, `*` for every item of a list.
 */
interface IdPath {
  kind: string;
  path: string[];
}

export interface IdPaths {
  defines: IdPath[];
  refers: IdPath[];
}

/** Collects what the schemas say by `x-defines` and `x-refers`, so that no second list of references is kept. */
export function collectReferences(): IdPaths {
  const bundle = bundleSchema() as { $defs: Record<string, JsonSchema> };
  const found: IdPaths = { defines: [], refers: [] };
  const visit = (schema: JsonSchema, path: string[], trail: readonly string[]): void => {
    if (typeof schema["x-defines"] === "string") found.defines.push({ kind: schema["x-defines"], path });
    if (typeof schema["x-refers"] === "string") found.refers.push({ kind: schema["x-refers"], path });
    if (typeof schema.$ref === "string") {
      const name = schema.$ref.replace("#/$defs/", "");
      if (!trail.includes(name)) visit(bundle.$defs[name] ?? {}, path, [...trail, name]);
    }
    for (const [key, property] of Object.entries((schema.properties ?? {}) as Record<string, JsonSchema>))
      visit(property, [...path, key], trail);
    if (schema.items) visit(schema.items as JsonSchema, [...path, "*"], trail);
    for (const branch of (schema.anyOf ?? []) as JsonSchema[]) visit(branch, path, trail);
  };
  for (const [section, file] of sectionFiles()) visit(bundle.$defs[fileKey(file)] ?? {}, [section], []);
  return found;
}
