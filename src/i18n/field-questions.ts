import { messageModules } from "./load-messages.ts";

/**
 * Questions about fields of the plan format, by path without list indexes, such as `crisis.levels.decides`.
 * The questions of the wizard's own steps, which also have a reason and an example, are in `wizard.json`.
 */
export type FieldQuestions = Readonly<Record<string, string>>;

/**
 * Returns the questions about fields in a language; an empty object if it has none. A field without a
 * question is asked for by its title.
 */
export async function loadFieldQuestions(language: string): Promise<FieldQuestions> {
  const load = messageModules[`${language}/field-questions`];
  return load ? ((await load()).default as FieldQuestions) : {};
}
