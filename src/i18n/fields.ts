import { messageModules } from "./load-messages.ts";

/** The title and description of a field of the plan format, as in a form. */
export interface FieldWords {
  title: string;
  description: string;
}

/**
 * The titles and descriptions of all fields of the plan format, by path without list indexes, such as
 * `kpis.baseline.value`. `kpis` is the list and `kpis[]` is an item, if items are mappings; `""` is the plan
 * itself. A type that several fields share has a `#` before its name, such as `#date`.
 */
export type FieldWordsByPath = Readonly<Record<string, FieldWords>>;

/** Returns the texts of fields in a language; an empty object for English, whose texts are in the schema. */
export async function loadFieldWords(language: string): Promise<FieldWordsByPath> {
  const load = messageModules[`${language}/fields`];
  return load ? ((await load()).default as unknown as FieldWordsByPath) : {};
}
