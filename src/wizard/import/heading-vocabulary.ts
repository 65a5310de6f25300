import type { ChoiceWords } from "../../i18n/lexicon/choice-words.ts";
import type { HeadingTarget, HeadingWords } from "../../i18n/lexicon/headings.ts";
import { platformsIn } from "./choices.ts";
import { matchesWordsAt, wordsOf } from "./tokens.ts";

/** A place of the plan that a text names, with the matching words and their weight. */
export interface HeadingMatch {
  place: HeadingTarget;
  language: string;
  /** The index of the first matching word of the text. */
  from: number;
  /** The index after the last matching word. */
  to: number;
  /** The number of matching letters. Letters of common words count less. */
  weight: number;
  /** The share of the text's total weight, from 0 to 1. */
  coverage: number;
}

interface HeadingPattern {
  place: HeadingTarget;
  language: string;
  /** The whole phrase, including filler words. */
  phrase: string;
  words: readonly string[];
}

/** The weight added if a text is identical to a known phrase. */
const EXACT_MATCH_BONUS = 100;

/** The words of all languages that identify the parts of a document in headings and labels. */
export class HeadingVocabulary {
  private readonly fillers: ReadonlySet<string>;
  private readonly weak: readonly string[];
  private readonly counted: RegExp;
  private readonly patterns = new Map<HeadingTarget, HeadingPattern[]>();
  private readonly matchCache = new Map<string, HeadingMatch[]>();
  readonly ownership: readonly string[];
  readonly wordsForAll: ReadonlySet<string>;
  /** The words for ranges and changes, such as "from" and "to", as alternatives of a regular expression. */
  readonly from: string;
  readonly to: string;
  readonly down: string;
  readonly untilWhen: string;

  constructor(
    languages: ReadonlyMap<string, HeadingWords>,
    readonly choices: readonly ChoiceWords[],
  ) {
    const allWords = [...languages.values()];
    this.fillers = new Set(allWords.flatMap(({ fillers }) => fillers));
    this.weak = allWords.flatMap(({ weak }) => weak);
    this.ownership = allWords.flatMap(({ ownership }) => ownership);
    this.wordsForAll = new Set(allWords.flatMap(({ all }) => all));
    this.from = alternatives(allWords.flatMap(({ from }) => from));
    this.to = alternatives(allWords.flatMap(({ to }) => to));
    this.down = alternatives(allWords.flatMap(({ down }) => down));
    this.untilWhen = alternatives(allWords.flatMap(({ untilWhen }) => untilWhen));
    const counted = allWords.flatMap(({ counted }) => counted).join("|");
    this.counted = new RegExp(
      `^((?:${counted})\\s*(?:№|#|no\\.?)?\\s*(?:\\d+|[ivx]+)(?![\\p{L}\\p{N}]))\\s*[.:)–—-]*\\s*`,
      "iu",
    );
    for (const [language, { places }] of languages)
      for (const [place, phrases] of Object.entries(places) as [HeadingTarget, readonly string[]][]) {
        const patterns = phrases.map((phrase) => ({
          place,
          language,
          phrase,
          words: this.significantWords(patternWords(phrase)),
        }));
        this.patterns.set(place, [...(this.patterns.get(place) ?? []), ...patterns]);
      }
  }

  /** Splits the number off a heading: "Step 2: Goals" gives the text "Goals" and the count "Step 2". */
  withoutNumber(heading: string): { text: string; count?: string } {
    const text = heading
      .replace(/^(?:[ivxlcdm]{1,6}|\d{1,2}(?:\.\d{1,2})*|\p{L})[.)]\s*(?=\p{L})/iu, "")
      .replace(/^\d{1,2}(?:\.\d{1,2})+\s+(?=\p{L})/u, "")
      .replace(/\s*:$/, "");
    return this.splitNumber(text);
  }

  /** Splits a word and a number off the start of a text, as in "Scenario 2: ...". */
  splitNumber(text: string): { text: string; count?: string } {
    const count = this.counted.exec(text);
    if (!count) return { text };
    const rest = text.slice(count[0].length);
    return rest ? { text: rest, count: count[1] } : { text };
  }

  /**
   * Returns the places that a text names, the best match first. If the weights are equal, the order of
   * `places` wins.
   */
  matches(text: string, places: readonly HeadingTarget[]): HeadingMatch[] {
    const key = `${places.join()}\n${text}`;
    const cached = this.matchCache.get(key);
    if (cached) return cached;
    const words = this.significantWords(wordsOf(text));
    const totalWeight = words.reduce((sum, word) => sum + this.weightOf(word), 0);
    const normalizedText = wordsOf(text).join(" ");
    const matches: HeadingMatch[] = [];
    for (const place of places) {
      let best: HeadingMatch | undefined;
      for (const { words: sought, language, phrase } of this.patterns.get(place) ?? [])
        for (let from = 0; from + sought.length <= words.length; from += 1) {
          if (!matchesWordsAt(words, from, sought)) continue;
          const to = from + sought.length;
          const letters = words.slice(from, to).reduce((sum, word) => sum + this.weightOf(word), 0);
          // "Prepared for" and "prepared by" differ only in a filler word.
          const weight = phrase === normalizedText ? letters + EXACT_MATCH_BONUS : letters;
          if (weight > (best?.weight ?? 0))
            best = { place, language, from, to, weight, coverage: letters / totalWeight };
        }
      if (best) matches.push(best);
    }
    matches.sort((a, b) => b.weight - a.weight);
    if (this.matchCache.size < 20_000) this.matchCache.set(key, matches);
    return matches;
  }

  /** Returns the significant words of a name, without filler words and names of platforms. */
  significantText(name: string): string {
    const words = this.significantWords(wordsOf(name));
    const kept = words.filter((word) => platformsIn(word === "x" ? "X" : word, this.choices).length === 0);
    return kept.join(" ");
  }

  /** Returns the words without filler words and numbers, or all words if no others remain. */
  private significantWords(words: readonly string[]): readonly string[] {
    const significant = words.filter((word) => !this.fillers.has(word) && !/^\d+$/.test(word));
    return significant.length > 0 ? significant : words;
  }

  private weightOf(word: string): number {
    return matchesAnyPattern(word, this.weak) ? word.length / 5 : word.length;
  }
}

/** Returns words as alternatives of a regular expression. A word that ends with `*` matches as a prefix. */
function alternatives(words: readonly string[]): string {
  return `(?<!\\p{L})(?:${words.map((word) => (word.endsWith("*") ? `${word.slice(0, -1)}\\p{L}*` : word)).join("|")})(?!\\p{L})`;
}

function patternWords(phrase: string): string[] {
  return phrase === "%" ? ["%"] : phrase.replaceAll("’", "'").split(" ");
}

function matchesAnyPattern(word: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => matchesWordsAt([word], 0, [pattern]));
}
