import { messageModules } from "./load-messages.ts";

/**
 * Questions about fields of the plan format, by path without list indexes, such as `crisis.levels.decides`.
 * The questions of the wizard's steps also have a reason and an example, and are in `wizard.json`.
 */
export type FieldQuestions = Readonly<Record<string, string>>;

/**
 * Returns the questions about fields in a language; an empty object if it has none. For other fields
 * the wizard shows the title.
 */
export async function loadFieldQuestions(language: string): Promise<FieldQuestions> {
  const load = messageModules[`${language}/field-questions`];
  return load ? ((await load()).default as FieldQuestions) : {};
}
