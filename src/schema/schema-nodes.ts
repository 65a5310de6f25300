import bundle from "../generated/plan-schema.json" with { type: "json" };

/** A node of the plan's schema. Every keyword is optional. */
export interface SchemaNode {
  title?: string;
  description?: string;
  examples?: unknown[];
  default?: unknown;
  $ref?: string;
  type?: string | string[];
  const?: unknown;
  enum?: string[];
  format?: string;
  pattern?: string;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  minLength?: number;
  uniqueItems?: boolean;
  required?: string[];
  properties?: Record<string, SchemaNode>;
  items?: SchemaNode;
  anyOf?: SchemaNode[];
  "x-expects"?: string;
  "x-refers"?: string;
  "x-defines"?: string;
}

type PlanSchema = SchemaNode & { $defs: Record<string, SchemaNode> };

/** The schema of the whole plan, with all definitions that it refers to. */
export const planSchema = bundle as unknown as PlanSchema;

/** Returns the name of the definition that a reference points to. */
export function definitionName(reference: string): string {
  return reference.replace("#/$defs/", "");
}

/**
 * Returns a node with the keywords of its reference's target added. The node's own keywords take precedence.
 */
export function resolveRef(node: SchemaNode): SchemaNode {
  if (node.$ref === undefined) return node;
  const target = planSchema.$defs[definitionName(node.$ref)];
  if (!target) throw new Error(`${node.$ref} leads nowhere`);
  const { $ref: _, ...own } = node;
  return { ...resolveRef(target), ...own };
}

/**
 * Returns the alternatives for a value, most detailed first: mappings, then lists, then scalars. The
 * alternatives `null` and `$include` are left out.
 */
export function schemaBranches(node: SchemaNode): SchemaNode[] {
  const { anyOf = [], ...withoutUnion } = resolveRef(node);
  if (anyOf.length === 0) return [withoutUnion];
  return anyOf
    .flatMap(schemaBranches)
    .filter(({ type, properties }) => type !== "null" && !(properties && "$include" in properties))
    .sort((a, b) => specificity(b) - specificity(a));
}

function specificity({ type }: SchemaNode): number {
  return ["integer", "number", "string", "array", "object"].indexOf(String(type));
}
