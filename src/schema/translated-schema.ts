import { type FieldWords, type FieldWordsByPath, loadFieldWords } from "../i18n/fields.ts";
import { definitionName, planSchema, type SchemaNode } from "./schema-nodes.ts";

/**
 * The schema of plans as one JSON Schema, with the titles and descriptions of a language, so that an editor explains
 * a plan in it. In English, and in a language that is none of ours, it is the schema as it is.
 */
export async function translatedSchema(language: string): Promise<object> {
  const schema = structuredClone(planSchema);
  const fields = await loadFieldWords(language);
  if (fields[""]) new SchemaTranslator(schema.$defs, fields).translate(schema, "");
  return schema;
}

/** Puts words into a schema, in place. */
class SchemaTranslator {
  readonly #done = new Set<string>();

  constructor(
    readonly definitions: Readonly<Record<string, SchemaNode>>,
    readonly fields: FieldWordsByPath,
  ) {}

  /** Gives words to a node that says something itself, and to all that is inside it. */
  translate(node: SchemaNode, place: string): void {
    if (node.title !== undefined) assignTexts(node, this.fields[place]);
    if (node.$ref !== undefined) this.#translateDefinition(definitionName(node.$ref), place);
    for (const branch of node.anyOf ?? []) this.translate(branch, place);
    if (node.items) this.translate(node.items, `${place}[]`);
    const above = place.replace(/\[\]$/, "");
    for (const [key, property] of Object.entries(node.properties ?? {})) {
      const inside = above === "" ? key : `${above}.${key}`;
      assignTexts(property, this.fields[inside]);
      this.translate(property, inside);
    }
  }

  /** What has a `#` in front of its name has words of its own, all else those of the first place that refers to it. */
  #translateDefinition(name: string, place: string): void {
    const definition = this.definitions[name];
    if (!definition || this.#done.has(name)) return;
    this.#done.add(name);
    this.translate(definition, `#${name}` in this.fields ? `#${name}` : place);
  }
}

/** Beside a reference the words stand for what the reference says. */
function assignTexts(node: SchemaNode, words: FieldWords | undefined): void {
  if (words) Object.assign(node, words);
}
