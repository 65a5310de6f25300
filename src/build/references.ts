import { bundleSchema, fileKey, type JsonSchema, sectionFiles } from "./schemas.ts";

/** A path at which ids of a kind are defined or used: the keys from the plan's root, `*` for every list item. */
interface IdPath {
  kind: string;
  path: string[];
  /** The titles of the objects that contain the id, from the outermost to the innermost. */
  titles: string[];
}

export interface IdPaths {
  defines: IdPath[];
  refers: IdPath[];
}

/** Collects the `x-defines` and `x-refers` keywords of the schemas, which are the only list of references. */
export function collectReferences(): IdPaths {
  const bundle = bundleSchema() as { $defs: Record<string, JsonSchema> };
  const found: IdPaths = { defines: [], refers: [] };
  const visit = (schema: JsonSchema, path: string[], outer: string[], trail: readonly string[]): void => {
    if (typeof schema["x-defines"] === "string")
      found.defines.push({ kind: schema["x-defines"], path, titles: outer });
    if (typeof schema["x-refers"] === "string")
      found.refers.push({ kind: schema["x-refers"], path, titles: outer });
    const titles = schema.type === "object" && schema.title ? [...outer, String(schema.title)] : outer;
    if (typeof schema.$ref === "string") {
      const name = schema.$ref.replace("#/$defs/", "");
      if (!trail.includes(name)) visit(bundle.$defs[name] ?? {}, path, outer, [...trail, name]);
    }
    for (const [key, property] of Object.entries((schema.properties ?? {}) as Record<string, JsonSchema>))
      visit(property, [...path, key], titles, trail);
    if (schema.items) visit(schema.items as JsonSchema, [...path, "*"], titles, trail);
    for (const branch of (schema.anyOf ?? []) as JsonSchema[]) visit(branch, path, outer, trail);
  };
  for (const [section, file] of sectionFiles()) visit(bundle.$defs[fileKey(file)] ?? {}, [section], [], []);
  return found;
}
