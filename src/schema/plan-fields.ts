import { type Field, kindOf } from "./plan-field.ts";
import { planSchema, resolved, type SchemaNode, waysToWrite } from "./schema-nodes.ts";

export type { Field, FieldKind } from "./plan-field.ts";

type Words = Pick<Field, "title" | "description" | "examples">;

const fields = new Map<string, Field>();
const keys = new Map<string, string[]>();

/** What the schema says of a place, such as `kpis.baseline.value` or `kpis[]`; `""` is the plan itself. */
export function fieldAt(place: string): Field | undefined {
  return allFields().get(place);
}

/** The keys of an object, or of the items of a list, in the schema's order; none for a single value. */
export function fieldsOf(place: string): readonly string[] {
  allFields();
  return keys.get(place.replace(/\[\]$/, "")) ?? [];
}

/** Every place of the plan format, in the schema's order. */
export function places(): readonly string[] {
  return [...allFields().keys()];
}

function allFields(): ReadonlyMap<string, Field> {
  if (fields.size === 0) addField("", planSchema, { required: true });
  return fields;
}

/** What is above a field: whether it must have it, and for the item of a list the list itself. */
interface Above {
  required: boolean;
  list?: Field;
}

function addField(place: string, node: SchemaNode, { required, list }: Above): Field {
  const ways = waysToWrite(node);
  const own = resolved(node);
  const said = list && ways.every(({ type }) => type !== "object") ? wordsOfItem(list) : wordsOf(own, ways);
  if (!said.title || !said.description) throw new Error(`"${place}" has no title or no description`);
  // The field stands before what is in it, so that places are in the schema's order.
  const field = { place, ...said, required } as Field;
  fields.set(place, field);
  const branches = ways.map((way) => readWay(way, field));
  const [fullest] = branches;
  if (!fullest) throw new Error(`"${place}" cannot be written in any way`);
  return Object.assign(field, fullest, said, { branches: branches.length > 1 ? branches : [] });
}

/** Items that are single values have the words of a shared type at best: "Id", where the list says whose. */
function wordsOfItem({ title, description, examples }: Field): Words {
  return { title, description, examples: examples.flat() };
}

function wordsOf(own: SchemaNode, ways: readonly SchemaNode[]): Words {
  const [{ title = "", description = "", examples = [] } = {}] = ways;
  return {
    title: own.title ?? title,
    description: own.description ?? description,
    examples: own.examples ?? examples,
  };
}

/** A field as one way of writing it has it, and whatever is inside. */
function readWay(way: SchemaNode, { place, title, description, examples, required }: Field): Field {
  const field: Field = {
    place,
    title: way.title ?? title,
    description: way.description ?? description,
    examples: way.examples ?? examples.filter((example) => isWritten(way, example)),
    kind: kindOf(way),
    required,
    nullable: [way.type].flat().includes("null"),
    default: way.default,
    values: way.enum ?? [],
    refers: way["x-refers"],
    defines: way["x-defines"],
    expects: way["x-expects"],
    pattern: way.pattern,
    minimum: way.minimum,
    maximum: way.maximum,
    unique: way.uniqueItems ?? false,
    branches: [],
  };
  const list = place.replace(/\[\]$/, "");
  if (way.properties) keys.set(list, Object.keys(way.properties));
  for (const [key, child] of Object.entries(way.properties ?? {}))
    addField(place === "" ? key : `${list}.${key}`, child, {
      required: way.required?.includes(key) ?? false,
    });
  if (way.items) field.item = addField(`${place}[]`, way.items, { required: false, list: field });
  return field;
}

/** Whether an example is of the type that a way of writing takes. */
function isWritten({ type }: SchemaNode, example: unknown): boolean {
  if (type === undefined) return true;
  const actual = Array.isArray(example) ? "array" : example === null ? "null" : typeof example;
  return [type].flat().some((one) => one === actual || (one === "integer" && Number.isInteger(example)));
}
