import { fieldKind, type PlanField } from "./plan-field.ts";
import { planSchema, resolveRef, type SchemaNode, schemaBranches } from "./schema-nodes.ts";

export type { PlanField, PlanFieldKind } from "./plan-field.ts";

type FieldTexts = Pick<PlanField, "title" | "description" | "examples">;

const fieldsByPath = new Map<string, PlanField>();
const keysByPath = new Map<string, string[]>();

/** What the schema says of a place, such as `kpis.baseline.value` or `kpis[]`; `""` is the plan itself. */
export function fieldAt(path: string): PlanField | undefined {
  return allFields().get(path);
}

/** The keys of an object, or of the items of a list, in the schema's order; none for a single value. */
export function fieldKeys(path: string): readonly string[] {
  allFields();
  return keysByPath.get(path.replace(/\[\]$/, "")) ?? [];
}

/** Every place of the plan format, in the schema's order. */
export function fieldPaths(): readonly string[] {
  return [...allFields().keys()];
}

function allFields(): ReadonlyMap<string, PlanField> {
  if (fieldsByPath.size === 0) addField("", planSchema, { required: true });
  return fieldsByPath;
}

/** What is above a field: whether it must have it, and for the item of a list the list itself. */
interface ParentContext {
  required: boolean;
  list?: PlanField;
}

function addField(path: string, node: SchemaNode, { required, list }: ParentContext): PlanField {
  const ways = schemaBranches(node);
  const own = resolveRef(node);
  const said = list && ways.every(({ type }) => type !== "object") ? itemTexts(list) : fieldTexts(own, ways);
  if (!said.title || !said.description) throw new Error(`"${path}" has no title or no description`);
  // The field stands before what is in it, so that places are in the schema's order.
  const field = { path, ...said, required } as PlanField;
  fieldsByPath.set(path, field);
  const branches = ways.map((way) => readBranch(way, field));
  const [fullest] = branches;
  if (!fullest) throw new Error(`"${path}" cannot be written in any way`);
  return Object.assign(field, fullest, said, { branches: branches.length > 1 ? branches : [] });
}

/** Items that are single values have the words of a shared type at best: "Id", where the list says whose. */
function itemTexts({ title, description, examples }: PlanField): FieldTexts {
  return { title, description, examples: examples.flat() };
}

function fieldTexts(own: SchemaNode, ways: readonly SchemaNode[]): FieldTexts {
  const [{ title = "", description = "", examples = [] } = {}] = ways;
  return {
    title: own.title ?? title,
    description: own.description ?? description,
    examples: own.examples ?? examples,
  };
}

/** A field as one way of writing it has it, and whatever is inside. */
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

/** Whether an example is of the type that a way of writing takes. */
function isOfType({ type }: SchemaNode, example: unknown): boolean {
  if (type === undefined) return true;
  const actual = Array.isArray(example) ? "array" : example === null ? "null" : typeof example;
  return [type].flat().some((one) => one === actual || (one === "integer" && Number.isInteger(example)));
}
