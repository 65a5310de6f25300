import { Vocabulary } from "../catalog/vocabulary.ts";
import { definitionName, type SchemaNode } from "./schema-nodes.ts";
import { translatedSchema } from "./translated-schema.ts";

interface EditorNode extends SchemaNode {
  markdownDescription?: string;
  additionalProperties?: boolean | EditorNode;
  $defs?: Record<string, EditorNode>;
}

/**
 * Returns the schema of plans for editors, with texts in a language. It accepts the same plans as
 * `translatedSchema`, with these differences:
 * - A key with its own title and description has no `$ref` next to them, because editors would show the texts
 *   of the shared type.
 * - It has no examples, because editors offer them as values, and ids and dates of another plan would be
 *   wrong. Examples of how a value is written are part of the description that editors show.
 * - It offers the platforms and metrics of the catalog; other values are still valid.
 */
export async function editorSchema(language: string): Promise<object> {
  return rewriteSchema((await translatedSchema(language)) as EditorNode, { keepsExamples: false });
}

/** Returns a schema in which every key has its own texts, without `$ref`, and its examples. */
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

  /** @param trail the names of the definitions that contain the node, so that none is inserted into itself */
  node(original: EditorNode, trail: readonly string[], isKey = false): EditorNode {
    const { node, within } = this.#inlined(original, trail, isKey);
    const { examples, ...rest } = node;
    const edited: EditorNode = { ...(this.keepsExamples ? node : rest) };
    if (rest.properties) edited.properties = this.#each(rest.properties, within);
    if (rest.$defs) edited.$defs = this.#definitions(rest.$defs);
    if (rest.items) edited.items = this.#item(rest, within);
    if (rest.anyOf) edited.anyOf = rest.anyOf.map((branch) => this.node(branch, within));
    if (typeof rest.additionalProperties === "object")
      edited.additionalProperties = this.node(rest.additionalProperties, within);
    if (rest["x-refers"] !== undefined) return this.#offering(edited, rest["x-refers"]);
    const shown = this.keepsExamples ? "" : this.#shown(rest, examples);
    if (shown !== "") edited.markdownDescription = `${rest.description}\n\n${shown}`;
    return edited;
  }

  /**
   * Replaces the reference of a node by its target if it is the value of a key, has its own texts, or is a
   * scalar.
   */
  #inlined(
    node: EditorNode,
    trail: readonly string[],
    isKey: boolean,
  ): { node: EditorNode; within: readonly string[] } {
    if (node.$ref === undefined) return { node, within: trail };
    const name = definitionName(node.$ref);
    const target = this.definitions[name];
    const hasTexts = isKey || node.title !== undefined || node.description !== undefined;
    const isValue = target !== undefined && !target.properties && !target.items && !target.anyOf;
    if (!target || trail.includes(name) || !(hasTexts || isValue)) return { node, within: trail };
    const { $ref: _, ...own } = node;
    const inner = this.#inlined(target, [...trail, name], isKey);
    if (hasTexts) return { node: { ...inner.node, ...own }, within: inner.within };
    // The texts of a shared type do not describe this field.
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

  /**
   * An item that is a scalar gets the texts of its list, because the texts of a shared type do not describe
   * it.
   */
  #item({ items = {}, title, description }: EditorNode, trail: readonly string[]): EditorNode {
    const item = this.node(items, trail);
    if (item.$ref !== undefined || item.type === "object" || items.title !== undefined) return item;
    return {
      ...item,
      ...(title !== undefined && { title }),
      ...(description !== undefined && { description }),
    };
  }

  /** Adds the values of the catalog to a reference. References to items of the plan itself do not change. */
  #offering(node: EditorNode, refers: string): EditorNode {
    const offered = this.#offered[refers];
    if (!offered || node.type !== "string") return node;
    const { type, pattern, ...texts } = node;
    return { ...texts, anyOf: [{ enum: [...offered] }, { type, ...(pattern !== undefined && { pattern }) }] };
  }

  /** Returns the examples that show how a scalar is written, as Markdown. */
  #shown(node: EditorNode, examples: readonly unknown[] = []): string {
    const isValue = !node.properties && !node.items && !node.anyOf;
    if (!isValue || node.enum || node["x-defines"] !== undefined || node.description === undefined) return "";
    return examples.map((example) => `\`${String(example)}\``).join(", ");
  }
}
