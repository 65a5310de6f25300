/** Returns every text in a set of texts by its path, such as "crisis.levels.watch.name". */
export function textsOf(words: unknown, place = ""): Map<string, string> {
  if (typeof words === "string") return new Map([[place, words]]);
  if (words === undefined) return new Map();
  const parts = Object.entries(words as object);
  return new Map(parts.flatMap(([key, part]) => [...textsOf(part, place === "" ? key : `${place}.${key}`)]));
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
