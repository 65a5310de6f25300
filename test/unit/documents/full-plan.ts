import { planSchema, type SchemaNode, schemaBranches } from "../../../src/schema/schema-nodes.ts";

/** A plan with one entry in each list and a different word in each field with free text. */
export class FullPlan {
  /** The path of each free text by its word. */
  readonly pathByWord = new Map<string, string>();
  readonly #idCounts = new Map<string, number>();

  /** The plan as YAML. */
  readonly text: string;

  constructor() {
    this.text = JSON.stringify(this.#valueOf(planSchema, ""));
  }

  #valueOf(node: SchemaNode, path: string): unknown {
    const [first = {}] = schemaBranches(node);
    const branch = { examples: node.examples, ...first };
    if (branch["x-defines"]) return this.#newId(branch["x-defines"]);
    if (branch["x-refers"]) return knownId(branch["x-refers"]);
    if (branch.const !== undefined) return branch.const;
    if (branch.enum) return branch.enum[0];
    switch ([branch.type].flat()[0]) {
      case "object":
        return Object.fromEntries(
          Object.entries(branch.properties ?? {}).map(([key, property]) => [
            key,
            this.#valueOf(property, path ? `${path}.${key}` : key),
          ]),
        );
      case "array":
        return [this.#valueOf({ examples: [branch.examples?.[0]].flat(), ...branch.items }, path)];
      case "string":
        return this.#textOf(branch, path);
      case "boolean":
        return true;
      default:
        return Math.min(branch.maximum ?? 7, 7);
    }
  }

  /** Returns an id that is not used yet. References go to the first id of a kind. */
  #newId(kind: string): string {
    const count = (this.#idCounts.get(kind) ?? 0) + 1;
    this.#idCounts.set(kind, count);
    return count === 1 ? idOf(kind) : `${idOf(kind)}-${count}`;
  }

  #textOf(node: SchemaNode, path: string): string {
    if (node.pattern !== undefined || node.format !== undefined) return String(node.examples?.[0] ?? "");
    const word = `Word${this.pathByWord.size}end`;
    this.pathByWord.set(word, path);
    return word;
  }
}

function idOf(kind: string): string {
  return kind.toLowerCase().replace(/[^a-z]+/g, "-");
}

function knownId(kind: string): string {
  const catalog: Record<string, string> = {
    platform: "instagram",
    metric: "likes",
    "part of the analysis": "internal.resources",
  };
  return catalog[kind] ?? idOf(kind);
}
