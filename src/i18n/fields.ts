/** What a place of the plan format is called, and what belongs there, as a form would put it. */
export interface FieldWords {
  title: string;
  description: string;
}

/**
 * The words of every place of the plan format, by the place: keys without the indexes of lists, such as
 * `kpis.baseline.value`. `kpis` is the list, `kpis[]` one of its items, where an item is a mapping; `""` is the plan
 * itself. A type that many places share has a `#` before its name, such as `#date`.
 */
export type FieldWordsByPath = Readonly<Record<string, FieldWords>>;

const modules = import.meta.glob<FieldWordsByPath>("./*/fields.ts", { import: "default" });

/** The words of the format's places in a language; none in English, for which the schema has them. */
export async function loadFieldWords(language: string): Promise<FieldWordsByPath> {
  return (await modules[`./${language}/fields.ts`]?.()) ?? {};
}
