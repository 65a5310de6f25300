import { fieldAt, fieldPaths } from "../../schema/plan-fields.ts";
import {
  isDescribed,
  type MessageSource,
  messageAreas,
  readMessageSource,
  SOURCE_LANGUAGE,
} from "../messages.ts";
import { collectReferences } from "../references.ts";
import { bundleSchema, CONFIG_FILE, type JsonSchema, readSchema } from "../schemas.ts";

interface FieldSource {
  title: string;
  description: string;
}

/**
 * Returns the English texts of all areas. The texts of fields, the questions about fields and the terms have no file in
 * English; they come from the schemas.
 */
export function sourceTrees(): Map<string, MessageSource> {
  const areas = [...messageAreas(SOURCE_LANGUAGE), "rules"];
  const files = areas.map((area) => [area, readMessageSource(SOURCE_LANGUAGE, area) ?? {}] as const);
  return new Map<string, MessageSource>([
    ["fields", fieldTexts()],
    ["field-questions", fieldQuestions()],
    ["terms", Object.fromEntries(collectTerms().map((term) => [term, term]))],
    ...files,
  ]);
}

/** Returns the title and description of each field by path. Items that are single values use the texts of the list. */
function fieldTexts(): { [path: string]: MessageSource } {
  const places = fieldPaths().filter((place) => !place.endsWith("[]") || fieldAt(place)?.kind === "object");
  const fields = places.map((place) => [place, textsOfField(fieldAt(place) as FieldSource)]);
  const { $defs } = readSchema("common.schema.json") as { $defs: Record<string, FieldSource> };
  const shared = Object.entries($defs).map(([name, schema]) => [`#${name}`, textsOfField(schema)]);
  const { properties } = $defs.include as unknown as { properties: { $include: FieldSource } };
  return Object.fromEntries([...fields, ...shared, ["#include.$include", textsOfField(properties.$include)]]);
}

function textsOfField({ title, description }: FieldSource): { [key: string]: MessageSource } {
  return { title, description };
}

/** Returns the fields that the wizard asks for, by path. English has the title of a field instead of a question. */
function fieldQuestions(): { [path: string]: MessageSource } {
  const { questions } = readMessageSource(SOURCE_LANGUAGE, "wizard") as { questions: object };
  const places = fieldPaths().filter((place) => isAsked(place) && !(place in questions));
  return Object.fromEntries(
    places.map((place) => {
      const { title, description } = fieldAt(place) as FieldSource;
      return [place, { message: title, description: `Translate into a question. ${description}` }];
    }),
  );
}

function isAsked(place: string): boolean {
  const field = fieldAt(place);
  if (field === undefined || place.endsWith("[]")) return false;
  if (field.kind === "list") return field.item?.kind !== "object";
  return !["object", "id", "constant"].includes(field.kind);
}

/** Returns the English terms of the plan format and of configurations that messages can contain. */
export function collectTerms(): string[] {
  const { defines, refers } = collectReferences();
  const kinds = [...defines, ...refers].map(({ kind }) => kind);
  return [...new Set([...termsIn(bundleSchema()), ...kinds, ...termsIn(readSchema(CONFIG_FILE))])];
}

/** Returns the titles of objects and the expected formats in a schema. */
function termsIn(schema: unknown): string[] {
  if (typeof schema !== "object" || schema === null) return [];
  const { type, title, "x-expects": expects } = schema as JsonSchema;
  const own = [type === "object" ? title : undefined, expects].filter((text) => typeof text === "string");
  return [...own, ...Object.values(schema).flatMap(termsIn)];
}

/** An English text that can be translated. */
export interface SourceText {
  area: string;
  /** The name of the text, which is unique: the area and its path, such as `rules/technology/owner/summary`. */
  context: string;
  english: string;
  /** An explanation for translators. */
  description?: string;
}

/** Returns the English texts of an area or of a part of it, in the order of the file. */
export function sourceTextsOf(
  source: MessageSource,
  area: string,
  path: readonly string[] = [],
): SourceText[] {
  const context = contextOf(area, path);
  if (typeof source === "string") return source === "" ? [] : [{ area, context, english: source }];
  if (isDescribed(source))
    return [{ area, context, english: source.message, description: source.description }];
  return Object.entries(source).flatMap(([key, item]) => sourceTextsOf(item, area, [...path, key]));
}

/** Returns the name of a text in translation files. */
export function contextOf(area: string, path: readonly string[]): string {
  return [area, ...path].join("/");
}

/** Returns all English texts. */
export function sourceTexts(): SourceText[] {
  return [...sourceTrees()].flatMap(([area, tree]) => sourceTextsOf(tree, area));
}
