import { describe, expect, test } from "vitest";
import { sourceTexts } from "../../../src/build/i18n/source-trees.ts";
import { readTranslation } from "../../../src/build/i18n/translation.ts";
import { messageLanguages } from "../../../src/build/messages.ts";
import terms from "../../style/terms.json";

interface Term {
  concept: string;
  /** The words to avoid by language. "*" stands for any ending of a word. */
  deprecated: Readonly<Record<string, readonly string[]>>;
  /** The languages whose texts still have to be rewritten. They are not checked. */
  pending?: readonly string[];
}

const rows: readonly Term[] = terms;
const sources = sourceTexts();
const areas = [...new Set(sources.map(({ area }) => area))];

/** Returns a pattern for a phrase as whole words. */
function patternOf(phrase: string): RegExp {
  const words = phrase.split(" ").map((word) => word.replace("*", "\\p{L}*"));
  return new RegExp(`(?<![\\p{L}\\p{N}])${words.join("\\s+")}(?![\\p{L}\\p{N}])`, "iu");
}

/** Returns the texts of a language by context. */
function textsIn(language: string): ReadonlyMap<string, string> {
  if (language !== "en") return readTranslation(language, areas).texts;
  return new Map(sources.map(({ context, english }) => [context, english]));
}

/** Returns the deprecated terms in texts, with the contexts. */
function deprecatedTerms(language: string, texts: ReadonlyMap<string, string>): string[] {
  const phrases = rows
    .filter(({ pending = [] }) => !pending.includes(language))
    .flatMap(({ deprecated }) => deprecated[language] ?? []);
  return phrases.flatMap((phrase) => {
    const pattern = patternOf(phrase);
    return [...texts].flatMap(([context, text]) => (pattern.test(text) ? `${context}: ${phrase}` : []));
  });
}

test("a phrase matches whole words in upper and lower case, and a star any ending", () => {
  const isFound = (phrase: string, text: string): boolean => patternOf(phrase).test(text);
  expect(isFound("находк*", "Няма находки.")).toBe(true);
  expect(isFound("находк*", "Находка")).toBe(true);
  expect(isFound("находк*", "ненаходка")).toBe(false);
  expect(isFound("свободн* мест*", "Има свободни места.")).toBe(true);
  expect(isFound("tú", "su título")).toBe(false);
  expect(isFound("ponl*", "Ponlo aquí")).toBe(true);
  expect(isFound("mend", "amendment")).toBe(false);
});

describe.each(messageLanguages())("in %s", (language) => {
  test("no text has a deprecated term", () => {
    expect(deprecatedTerms(language, textsIn(language))).toEqual([]);
  });

  test("a preferred term is not deprecated", () => {
    const preferred = terms.map((row) => [row.concept, String(row[language as "en"] ?? "")] as const);
    expect(deprecatedTerms(language, new Map(preferred))).toEqual([]);
  });
});

test("a deprecated term in a text is found", () => {
  expect(deprecatedTerms("es", new Map([["lint/a", "Hay 2 hallazgos."]]))).toEqual(["lint/a: hallazgo*"]);
});
