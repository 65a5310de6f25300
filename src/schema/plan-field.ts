import { planSchema, type SchemaNode } from "./schema-nodes.ts";

/**
 * The kind of a field's value. `text` is free text or matches a pattern that `expects` describes; `time` is a
 * time of day; `duration` is a length of time; `link` is a web address; `file` is a path; `choice` is one of
 * `values`; `id` is the id of the object that contains it; `reference` is the id of another item; `constant`
 * is always the same value.
 */
export type PlanFieldKind =
  | "text"
  | "number"
  | "integer"
  | "boolean"
  | "date"
  | "time"
  | "duration"
  | "language"
  | "link"
  | "file"
  | "choice"
  | "id"
  | "reference"
  | "list"
  | "object"
  | "constant";

/** A field of the plan format, with the data of its schema. */
export interface PlanField {
  /**
   * The keys of the field without list indexes: `kpis.baseline.value`. The path of a list item is the path of
   * the list and `[]`: `kpis[]` is one KPI. The fields of an item follow the path of the list, without `[]`.
   */
  path: string;
  /** In English, like all texts here. The items of a list of scalars have the texts of the list. */
  title: string;
  description: string;
  examples: readonly unknown[];
  kind: PlanFieldKind;
  /** Whether the object that contains it is invalid without it. */
  required: boolean;
  /** Whether `null` is allowed, for "none". */
  nullable: boolean;
  /** The value that applies if the field is absent, if the schema has one. */
  default?: unknown;
  /** The values of a choice. Empty for other kinds. */
  values: readonly string[];
  /** The kind of the item that a reference points to, such as `team member` or `platform`. */
  refers?: string;
  /** The kind of the item that an id identifies. */
  defines?: string;
  /** A description of a text's format, as a term that can be translated. */
  expects?: string;
  /** The regular expression (with the flag `u`) that `expects` describes. */
  pattern?: string;
  minimum?: number;
  maximum?: number;
  /** Whether the items of a list must be unique. */
  unique: boolean;
  /** The field of a list's items. */
  item?: PlanField;
  /**
   * The alternatives if a value can be written in several ways (a text or an object, an id or a list of ids),
   * most detailed first. The field itself has the kind of the first alternative. Empty if there is only one
   * way.
   */
  branches: readonly PlanField[];
}

/** The kinds of shared types, which are recognized by their pattern because the schema repeats it. */
const kindsByDefinition: Readonly<Record<string, PlanFieldKind>> = {
  time: "time",
  closingTime: "time",
  duration: "duration",
  language: "language",
  url: "link",
  path: "file",
};

/** Returns the kind of the values that a schema node without alternatives describes. */
export function fieldKind(node: SchemaNode): PlanFieldKind {
  if (node.const !== undefined) return "constant";
  if (node.enum) return "choice";
  if (node["x-defines"]) return "id";
  if (node["x-refers"]) return "reference";
  if (node.format === "date") return "date";
  const [type] = [node.type].flat();
  if (type === "string") return kindOfPattern(node.pattern) ?? "text";
  if (type === "array") return "list";
  if (type === "object" || type === "number" || type === "integer" || type === "boolean") return type;
  throw new Error(`no kind of field for ${JSON.stringify(node)}`);
}

function kindOfPattern(pattern: string | undefined): PlanFieldKind | undefined {
  if (pattern === undefined) return undefined;
  return Object.entries(kindsByDefinition).find(([name]) => planSchema.$defs[name]?.pattern === pattern)?.[1];
}
