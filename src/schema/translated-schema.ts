import { type FieldWords, type FieldWordsByPath, loadFieldWords } from "../i18n/fields.ts";
import { definitionName, planSchema, type SchemaNode } from "./schema-nodes.ts";

/**
 * Returns the JSON Schema of plans with titles and descriptions in a language, for editors. For English and
 * for unsupported languages, the texts are English.
 */
export async function translatedSchema(language: string): Promise<object> {
  const schema = structuredClone(planSchema);
  const fields = await loadFieldWords(language);
  if (Object.keys(fields).length > 0) new SchemaTranslator(schema.$defs, fields).translate(schema, "");
  return schema;
}

/** Replaces the texts of a schema in place. */
class SchemaTranslator {
  readonly #done = new Set<string>();

  constructor(
    readonly definitions: Readonly<Record<string, SchemaNode>>,
    readonly fields: FieldWordsByPath,
  ) {}

  /** Translates a node that has its own texts, and all nodes inside it. */
  translate(node: SchemaNode, path: string): void {
    if (node.title !== undefined) assignTexts(node, this.fields[path]);
    if (node.$ref !== undefined) this.#translateDefinition(definitionName(node.$ref), path);
    for (const branch of node.anyOf ?? []) this.translate(branch, path);
    if (node.items) this.translate(node.items, `${path}[]`);
    const parentPath = path.replace(/\[\]$/, "");
    for (const [key, property] of Object.entries(node.properties ?? {})) {
      const childPath = parentPath === "" ? key : `${parentPath}.${key}`;
      assignTexts(property, this.fields[childPath]);
      this.translate(property, childPath);
    }
  }

  /**
   * Translates a definition. Its texts are under its name with a `#` in front or, if there are none, under
   * the first path that refers to it.
   */
  #translateDefinition(name: string, path: string): void {
    const definition = this.definitions[name];
    if (!definition || this.#done.has(name)) return;
    this.#done.add(name);
    this.translate(definition, `#${name}` in this.fields ? `#${name}` : path);
  }
}

/** Assigns texts to a node. Next to a `$ref`, they take precedence over the texts of its target. */
function assignTexts(node: SchemaNode, texts: FieldWords | undefined): void {
  if (texts) Object.assign(node, texts);
}
