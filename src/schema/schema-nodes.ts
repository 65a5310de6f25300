import bundle from "../generated/plan-schema.json" with { type: "json" };

/** A part of the plan's schema as it is written, of which any keyword may be absent. */
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

/** The schema of the whole plan, with every definition its parts refer to. */
export const planSchema = bundle as unknown as PlanSchema;

/** The name of the definition that a reference leads to. */
export function definitionName(reference: string): string {
  return reference.replace("#/$defs/", "");
}

/** A node with what its reference says, where it does not say it itself. */
export function resolveRef(node: SchemaNode): SchemaNode {
  if (node.$ref === undefined) return node;
  const target = planSchema.$defs[definitionName(node.$ref)];
  if (!target) throw new Error(`${node.$ref} leads nowhere`);
  const { $ref: _, ...own } = node;
  return { ...resolveRef(target), ...own };
}

/**
 * The ways a value may be written, the fullest first: a mapping says more than a list, a list more than a text. That
 * a section may also stand in a file of its own, or be empty, is none of them.
 */
export function schemaBranches(node: SchemaNode): SchemaNode[] {
  const { anyOf = [], ...whole } = resolveRef(node);
  if (anyOf.length === 0) return [whole];
  return anyOf
    .flatMap(schemaBranches)
    .filter(({ type, properties }) => type !== "null" && !(properties && "$include" in properties))
    .sort((a, b) => specificity(b) - specificity(a));
}

function specificity({ type }: SchemaNode): number {
  return ["integer", "number", "string", "array", "object"].indexOf(String(type));
}
