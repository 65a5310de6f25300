/** Returns every text in a set of texts by its path, such as "crisis.levels.watch.name". */
export function textsOf(words: unknown, place = ""): Map<string, string> {
  if (typeof words === "string") return new Map([[place, words]]);
  const parts = Object.entries(words as object);
  return new Map(parts.flatMap(([key, part]) => [...textsOf(part, place === "" ? key : `${place}.${key}`)]));
}

/**
 * Returns the names of the placeholders of a text, without duplicates: "{name} works: {result}." has `name`
 * and `result`.
 */
export function placeholdersOf(text: string): string[] {
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name))].sort();
}

/** Returns a text with all its placeholders replaced. Throws if a value is missing. */
export function fillPlaceholders(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`there is no value for {${name}} in "${text}"`);
    return value;
  });
}

/** The quotation marks of each language; English has straight apostrophes. */
const quotations: Readonly<Record<string, { pair: RegExp; stray: RegExp }>> = {
  en: { pair: /“[^“”]*”/g, stray: /["“”„«»’‘]/ },
  bg: { pair: /„[^„“]*“/g, stray: /["“”„«»'’‘]/ },
  es: { pair: /«[^«»]*»/g, stray: /["“”„«»'’‘]/ },
};

/** Returns the texts with quotation marks that are unpaired or belong to another language. */
export function withWrongQuotes(texts: Iterable<string>, language: string): string[] {
  const own = quotations[language];
  if (!own) throw new Error(`there are no quotation marks for "${language}"`);
  return [...texts].filter((text) => own.stray.test(text.replace(own.pair, "")));
}
