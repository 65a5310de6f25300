import { Vocabulary } from "../catalog/vocabulary.ts";
import { definitionName, type SchemaNode } from "./schema-nodes.ts";
import { translatedSchema } from "./translated-schema.ts";

interface EditorNode extends SchemaNode {
  markdownDescription?: string;
  additionalProperties?: boolean | EditorNode;
  $defs?: Record<string, EditorNode>;
}

/**
 * Returns the schema of plans as editors show it best, in the words of a language. It takes the same plans as
 * `schemaIn`, and differs in what an editor makes of it:
 * - A key that has its own title and description has no `$ref` beside them, because editors then show those of the
 *   shared type.
 * - There are no examples, because editors offer them as values, and another plan's ids and dates are none of this
 *   plan's. Those that only show how a value is written are in the text that editors show.
 * - Platforms and metrics of the catalogue are offered; others may still be written.
 */
export async function editorSchema(language: string): Promise<object> {
  return rewriteSchema((await translatedSchema(language)) as EditorNode, { keepsExamples: false });
}

/** Returns a schema in which every key has its own words, with its examples. */
export function inlineDescriptions(schema: object): object {
  return rewriteSchema(schema as EditorNode, { keepsExamples: true });
}

function rewriteSchema(root: EditorNode, { keepsExamples }: { keepsExamples: boolean }): object {
  return new SchemaRewriter(root.$defs ?? {}, keepsExamples).node(root, []);
}

class SchemaRewriter {
  readonly #offered: Readonly<Record<string, readonly string[]>>;

  constructor(
    readonly definitions: Readonly<Record<string, EditorNode>>,
    readonly keepsExamples: boolean,
  ) {
    const vocabulary = new Vocabulary();
    const { platformIds, metricIds } = vocabulary;
    const native = platformIds.filter((id) => vocabulary.platform(id)?.nativeAnalytics?.value !== false);
    this.#offered = {
      platform: platformIds,
      metric: [...metricIds, "custom"],
      "data source": native.map((id) => `native:${id}`),
    };
  }

  /** @param trail the names of the definitions that a node is in, so that none is put into itself */
  node(given: EditorNode, trail: readonly string[], isKey = false): EditorNode {
    const { node, within } = this.#inlined(given, trail, isKey);
    const { examples, ...own } = node;
    const edited: EditorNode = { ...(this.keepsExamples ? node : own) };
    if (own.properties) edited.properties = this.#each(own.properties, within);
    if (own.$defs) edited.$defs = this.#definitions(own.$defs);
    if (own.items) edited.items = this.#item(own, within);
    if (own.anyOf) edited.anyOf = own.anyOf.map((branch) => this.node(branch, within));
    if (typeof own.additionalProperties === "object")
      edited.additionalProperties = this.node(own.additionalProperties, within);
    if (own["x-refers"] !== undefined) return this.#offering(edited, own["x-refers"]);
    const shown = this.keepsExamples ? "" : this.#shown(own, examples);
    if (shown !== "") edited.markdownDescription = `${own.description}\n\n${shown}`;
    return edited;
  }

  /** A node with what its reference says, if it is under a key, has its own words, or is a single value. */
  #inlined(
    node: EditorNode,
    trail: readonly string[],
    isKey: boolean,
  ): { node: EditorNode; within: readonly string[] } {
    if (node.$ref === undefined) return { node, within: trail };
    const name = definitionName(node.$ref);
    const target = this.definitions[name];
    const hasWords = isKey || node.title !== undefined || node.description !== undefined;
    const isValue = target !== undefined && !target.properties && !target.items && !target.anyOf;
    if (!target || trail.includes(name) || !(hasWords || isValue)) return { node, within: trail };
    const { $ref: _, ...own } = node;
    const inner = this.#inlined(target, [...trail, name], isKey);
    if (hasWords) return { node: { ...inner.node, ...own }, within: inner.within };
    // What is said of a shared type says nothing of this place.
    const { title: _title, description: _description, ...type } = inner.node;
    return { node: { ...type, ...own }, within: inner.within };
  }

  #each(nodes: Readonly<Record<string, EditorNode>>, trail: readonly string[]): Record<string, EditorNode> {
    return Object.fromEntries(
      Object.entries(nodes).map(([key, node]) => [key, this.node(node, trail, true)]),
    );
  }

  #definitions(definitions: Readonly<Record<string, EditorNode>>): Record<string, EditorNode> {
    return Object.fromEntries(
      Object.entries(definitions).map(([name, node]) => [name, this.node(node, [name])]),
    );
  }

  /** An item that is a single value has the words of its list: those of a shared type do not say what it is here. */
  #item({ items = {}, title, description }: EditorNode, trail: readonly string[]): EditorNode {
    const item = this.node(items, trail);
    if (item.$ref !== undefined || item.type === "object" || items.title !== undefined) return item;
    return {
      ...item,
      ...(title !== undefined && { title }),
      ...(description !== undefined && { description }),
    };
  }

  /** The values of a catalogue beside all others; of what only the plan itself can say, none. */
  #offering(node: EditorNode, refers: string): EditorNode {
    const offered = this.#offered[refers];
    if (!offered || node.type !== "string") return node;
    const { type, pattern, ...words } = node;
    return { ...words, anyOf: [{ enum: [...offered] }, { type, ...(pattern !== undefined && { pattern }) }] };
  }

  /** Examples that only show how a single value is written. */
  #shown(node: EditorNode, examples: readonly unknown[] = []): string {
    const isValue = !node.properties && !node.items && !node.anyOf;
    if (!isValue || node.enum || node["x-defines"] !== undefined || node.description === undefined) return "";
    return examples.map((example) => `\`${String(example)}\``).join(", ");
  }
}
