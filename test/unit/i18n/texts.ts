/** Every text of a set of words, by where it stands: "crisis.levels.watch.name". */
export function textsOf(words: unknown, place = ""): Map<string, string> {
  if (typeof words === "string") return new Map([[place, words]]);
  const parts = Object.entries(words as object);
  return new Map(parts.flatMap(([key, part]) => [...textsOf(part, place === "" ? key : `${place}.${key}`)]));
}

/** The gaps of a text, each once: "{name} works: {result}." has `name` and `result`. */
export function gapsOf(text: string): string[] {
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name))].sort();
}

/** A text whose gaps are filled, all of them. */
export function filled(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`nothing fills {${name}} of "${text}"`);
    return value;
  });
}

/** Quotation marks as each language has them; English writes its apostrophes straight. */
const quotations: Readonly<Record<string, { pair: RegExp; stray: RegExp }>> = {
  en: { pair: /“[^“”]*”/g, stray: /["“”„«»’‘]/ },
  bg: { pair: /„[^„“]*“/g, stray: /["“”„«»'’‘]/ },
  es: { pair: /«[^«»]*»/g, stray: /["“”„«»'’‘]/ },
};

/** The texts in which a quotation mark is not the language's own, or has no partner. */
export function misquoted(texts: Iterable<string>, language: string): string[] {
  const own = quotations[language];
  if (!own) throw new Error(`say how "${language}" writes its quotation marks`);
  return [...texts].filter((text) => own.stray.test(text.replace(own.pair, "")));
}
