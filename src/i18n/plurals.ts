/** The plural forms of a text. */
export interface Plurals {
  one: string;
  /** For whole millions, in languages that have this form: "2 000 000 de seguidores". */
  many?: string;
  other: string;
}

/** Returns the plural form for a count, without filling placeholders. */
export function pluralFor(count: number, texts: Plurals, language: string): string {
  const category = new Intl.PluralRules(language).select(count);
  if (category === "one") return texts.one;
  return (category === "many" && texts.many) || texts.other;
}
