import { planSchema, type SchemaNode } from "./schema-nodes.ts";

/**
 * What a field holds. `text` is free or follows a pattern that `expects` puts in words; `time` is a time of day and
 * `duration` a length of time; `link` is a web address and `file` a path; `choice` is one of `values`; `id` names the
 * thing it stands in, `reference` names another thing; `constant` is always the same.
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

/** One place of the plan format, with all that its schema says about it. */
export interface PlanField {
  /**
   * Where it stands, by keys and without the indexes of lists: `kpis.baseline.value`. One item of a list is the list's
   * place and `[]`: `kpis[]` is one KPI. What is in the item follows the list's own place.
   */
  path: string;
  /** In English, as all words here. The item of a list of single values has those of the list. */
  title: string;
  description: string;
  examples: readonly unknown[];
  kind: PlanFieldKind;
  /** Whether what it stands in is refused without it. */
  required: boolean;
  /** Whether `null` may be written for "none". */
  nullable: boolean;
  /** What is meant where it is absent, if the schema says so. */
  default?: unknown;
  /** Of a choice: what there is to choose from. Empty for other kinds. */
  values: readonly string[];
  /** Of a reference: the kind of thing it names, such as `team member` or `platform`. */
  refers?: string;
  /** Of an id: the kind of thing it is a name for. */
  defines?: string;
  /** How a text is written, in words: a term that the languages know. */
  expects?: string;
  /** The regular expression (with the flag `u`) behind `expects`. */
  pattern?: string;
  minimum?: number;
  maximum?: number;
  /** Of a list: whether no item may stand in it twice. */
  unique: boolean;
  /** Of a list: one of its items. */
  item?: PlanField;
  /**
   * Where a value may be written in several ways (a text or an object, an id or a list of ids): each of them, the
   * fullest first, and the field itself has the kind of the first. Empty where there is one way.
   */
  branches: readonly PlanField[];
}

/** The shared types that are told by how they are written, wherever the schema repeats their pattern. */
const kindsByDefinition: Readonly<Record<string, PlanFieldKind>> = {
  time: "time",
  closingTime: "time",
  duration: "duration",
  language: "language",
  url: "link",
  path: "file",
};

/** What a field holds that is written in this one way. */
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
