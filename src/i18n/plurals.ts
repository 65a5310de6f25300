/** A text as it is said of one and of several. */
export interface Plurals {
  one: string;
  /** Of whole millions, where a language says those otherwise: "2 000 000 de seguidores". */
  many?: string;
  other: string;
}

/** The text that agrees with a figure, its gaps still open. */
export function pluralFor(count: number, texts: Plurals, language: string): string {
  const category = new Intl.PluralRules(language).select(count);
  if (category === "one") return texts.one;
  return (category === "many" && texts.many) || texts.other;
}
