import { UserError } from "../../diagnostics.ts";
import { fallbackLanguage } from "../../i18n/languages.ts";

/**
 * Returns the JSON Schema of plans or configurations as a file.
 * @param language the language in which the schema describes the fields
 * @throws UserError if the schema does not exist in the language
 */
export async function schemaText(of: "plan" | "config", language: string): Promise<string> {
  return `${JSON.stringify(await loadSchema(of, language), null, 2)}\n`;
}

/**
 * Returns the schema of plans or configurations; only that one is loaded.
 * @throws UserError if it does not exist in the language
 */
async function loadSchema(of: "plan" | "config", language: string): Promise<object> {
  if (of === "plan") return (await import("../../schema/editor-schema.ts")).editorSchema(language);
  if (language !== fallbackLanguage)
    throw new UserError("The schema of configurations is there in English only.", "Leave out --language.");
  const [{ inlineDescriptions }, { default: schema }] = await Promise.all([
    import("../../schema/editor-schema.ts"),
    import("../../../schemas/config.schema.json"),
  ]);
  return inlineDescriptions(schema);
}
