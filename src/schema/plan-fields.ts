import { fieldKind, type PlanField } from "./plan-field.ts";
import { planSchema, resolveRef, type SchemaNode, schemaBranches } from "./schema-nodes.ts";

export type { PlanField, PlanFieldKind } from "./plan-field.ts";

type FieldTexts = Pick<PlanField, "title" | "description" | "examples">;

const fieldsByPath = new Map<string, PlanField>();
const keysByPath = new Map<string, string[]>();

/** Returns the field at a path such as `kpis.baseline.value` or `kpis[]`; `""` is the plan itself. */
export function fieldAt(path: string): PlanField | undefined {
  return allFields().get(path);
}

/** Returns the keys of an object or of a list's items, in the schema's order; an empty list for a scalar. */
export function fieldKeys(path: string): readonly string[] {
  allFields();
  return keysByPath.get(path.replace(/\[\]$/, "")) ?? [];
}

/** Returns the paths of all fields of the plan format, in the schema's order. */
export function fieldPaths(): readonly string[] {
  return [...allFields().keys()];
}

function allFields(): ReadonlyMap<string, PlanField> {
  if (fieldsByPath.size === 0) addField("", planSchema, { required: true });
  return fieldsByPath;
}

/** The context of a field: whether its parent requires it, and the list if the field is its item. */
interface ParentContext {
  required: boolean;
  list?: PlanField;
}

function addField(path: string, node: SchemaNode, { required, list }: ParentContext): PlanField {
  const branchNodes = schemaBranches(node);
  const resolved = resolveRef(node);
  const isScalarItem = list && branchNodes.every(({ type }) => type !== "object");
  const texts = isScalarItem ? itemTexts(list) : fieldTexts(resolved, branchNodes);
  if (!texts.title || !texts.description) throw new Error(`"${path}" has no title or no description`);
  // Add the field before the fields inside it, so that paths are in the schema's order.
  const field = { path, ...texts, required } as PlanField;
  fieldsByPath.set(path, field);
  const branches = branchNodes.map((branch) => readBranch(branch, field));
  const [mostDetailed] = branches;
  if (!mostDetailed) throw new Error(`"${path}" cannot be written in any way`);
  return Object.assign(field, mostDetailed, texts, { branches: branches.length > 1 ? branches : [] });
}

/**
 * Returns the texts for the items of a list of scalars. Their own texts belong to a shared type, such as
 * "Id", and do not say whose id it is.
 */
function itemTexts({ title, description, examples }: PlanField): FieldTexts {
  return { title, description, examples: examples.flat() };
}

function fieldTexts(resolved: SchemaNode, branches: readonly SchemaNode[]): FieldTexts {
  const [{ title = "", description = "", examples = [] } = {}] = branches;
  return {
    title: resolved.title ?? title,
    description: resolved.description ?? description,
    examples: resolved.examples ?? examples,
  };
}

/** Returns the field of one alternative, and adds the fields inside it. */
function readBranch(
  branch: SchemaNode,
  { path, title, description, examples, required }: PlanField,
): PlanField {
  const field: PlanField = {
    path,
    title: branch.title ?? title,
    description: branch.description ?? description,
    examples: branch.examples ?? examples.filter((example) => isOfType(branch, example)),
    kind: fieldKind(branch),
    required,
    nullable: [branch.type].flat().includes("null"),
    default: branch.default,
    values: branch.enum ?? [],
    refers: branch["x-refers"],
    defines: branch["x-defines"],
    expects: branch["x-expects"],
    pattern: branch.pattern,
    minimum: branch.minimum,
    maximum: branch.maximum,
    unique: branch.uniqueItems ?? false,
    branches: [],
  };
  const list = path.replace(/\[\]$/, "");
  if (branch.properties) keysByPath.set(list, Object.keys(branch.properties));
  for (const [key, child] of Object.entries(branch.properties ?? {}))
    addField(path === "" ? key : `${list}.${key}`, child, {
      required: branch.required?.includes(key) ?? false,
    });
  if (branch.items) field.item = addField(`${path}[]`, branch.items, { required: false, list: field });
  return field;
}

/** Returns whether an example has the type of an alternative. */
function isOfType({ type }: SchemaNode, example: unknown): boolean {
  if (type === undefined) return true;
  const actual = Array.isArray(example) ? "array" : example === null ? "null" : typeof example;
  return [type].flat().some((one) => one === actual || (one === "integer" && Number.isInteger(example)));
}
