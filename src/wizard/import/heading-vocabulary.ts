import type { ChoiceWords } from "../../i18n/choice-words.ts";
import type { HeadingTarget, HeadingWords } from "../../i18n/headings.ts";
import { platformsIn } from "./choices.ts";
import { matchesWordsAt, wordsOf } from "./tokens.ts";

/** What a text is found to speak of: where in it, and how much of it says so. */
export interface HeadingMatch {
  place: HeadingTarget;
  language: string;
  /** The first of the text's words that say so. */
  from: number;
  to: number;
  /** The letters that say so, those of common words for less. */
  weight: number;
  /** The part of the whole text's weight, from 0 to 1. */
  coverage: number;
}

interface HeadingPattern {
  place: HeadingTarget;
  language: string;
  /** All its words, the little ones among them. */
  phrase: string;
  words: readonly string[];
}

/** What it counts that a text is word for word one that is known. */
const EXACT_MATCH_BONUS = 100;

/** The words of all languages by which the parts of a document are recognized. */
export class HeadingVocabulary {
  private readonly fillers: ReadonlySet<string>;
  private readonly weak: readonly string[];
  private readonly counted: RegExp;
  private readonly patterns = new Map<HeadingTarget, HeadingPattern[]>();
  private readonly matchCache = new Map<string, HeadingMatch[]>();
  readonly ownership: readonly string[];
  readonly wordsForAll: ReadonlySet<string>;
  /** The little words of stretches and changes, as alternatives of a regular expression. */
  readonly from: string;
  readonly to: string;
  readonly down: string;
  readonly untilWhen: string;

  constructor(
    languages: ReadonlyMap<string, HeadingWords>,
    readonly choices: readonly ChoiceWords[],
  ) {
    const every = [...languages.values()];
    this.fillers = new Set(every.flatMap(({ fillers }) => fillers));
    this.weak = every.flatMap(({ weak }) => weak);
    this.ownership = every.flatMap(({ ownership }) => ownership);
    this.wordsForAll = new Set(every.flatMap(({ all }) => all));
    this.from = alternatives(every.flatMap(({ from }) => from));
    this.to = alternatives(every.flatMap(({ to }) => to));
    this.down = alternatives(every.flatMap(({ down }) => down));
    this.untilWhen = alternatives(every.flatMap(({ untilWhen }) => untilWhen));
    const counted = every.flatMap(({ counted }) => counted).join("|");
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

  /** A heading without its number: "Step 2: Goals" is Goals, and Step 2 is what else it may be called by. */
  withoutNumber(heading: string): { text: string; count?: string } {
    const text = heading
      .replace(/^(?:[ivxlcdm]{1,6}|\d{1,2}(?:\.\d{1,2})*|\p{L})[.)]\s*(?=\p{L})/iu, "")
      .replace(/^\d{1,2}(?:\.\d{1,2})+\s+(?=\p{L})/u, "")
      .replace(/\s*:$/, "");
    return this.splitNumber(text);
  }

  /** A text without a word and number before it, as in "Scenario 2: ...". */
  splitNumber(text: string): { text: string; count?: string } {
    const count = this.counted.exec(text);
    if (!count) return { text };
    const rest = text.slice(count[0].length);
    return rest ? { text: rest, count: count[1] } : { text };
  }

  /** What a text speaks of among some places, the most telling first; of two that say the same, the first place. */
  matches(text: string, places: readonly HeadingTarget[]): HeadingMatch[] {
    const key = `${places.join()}\n${text}`;
    const known = this.matchCache.get(key);
    if (known) return known;
    const words = this.significantWords(wordsOf(text));
    const whole = words.reduce((sum, word) => sum + this.weightOf(word), 0);
    const said = wordsOf(text).join(" ");
    const matches: HeadingMatch[] = [];
    for (const place of places) {
      let best: HeadingMatch | undefined;
      for (const { words: sought, language, phrase } of this.patterns.get(place) ?? [])
        for (let from = 0; from + sought.length <= words.length; from += 1) {
          if (!matchesWordsAt(words, from, sought)) continue;
          const to = from + sought.length;
          const letters = words.slice(from, to).reduce((sum, word) => sum + this.weightOf(word), 0);
          // "Prepared for" and "prepared by" differ by nothing but a little word.
          const weight = phrase === said ? letters + EXACT_MATCH_BONUS : letters;
          if (weight > (best?.weight ?? 0))
            best = { place, language, from, to, weight, coverage: letters / whole };
        }
      if (best) matches.push(best);
    }
    matches.sort((a, b) => b.weight - a.weight);
    if (this.matchCache.size < 20_000) this.matchCache.set(key, matches);
    return matches;
  }

  /** What a name says, without little words and the names of platforms. */
  significantText(name: string): string {
    const words = this.significantWords(wordsOf(name));
    const kept = words.filter((word) => platformsIn(word === "x" ? "X" : word, this.choices).length === 0);
    return kept.join(" ");
  }

  /** Words that say something; little ones count only where there is nothing else. */
  private significantWords(words: readonly string[]): readonly string[] {
    const telling = words.filter((word) => !this.fillers.has(word) && !/^\d+$/.test(word));
    return telling.length > 0 ? telling : words;
  }

  private weightOf(word: string): number {
    return matchesAnyPattern(word, this.weak) ? word.length / 5 : word.length;
  }
}

/** Words for a regular expression; one that ends in * stands for all that begin so. */
function alternatives(words: readonly string[]): string {
  return `(?<!\\p{L})(?:${words.map((word) => (word.endsWith("*") ? `${word.slice(0, -1)}\\p{L}*` : word)).join("|")})(?!\\p{L})`;
}

function patternWords(phrase: string): string[] {
  return phrase === "%" ? ["%"] : phrase.replaceAll("’", "'").split(" ");
}

function matchesAnyPattern(word: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => matchesWordsAt([word], 0, [pattern]));
}
