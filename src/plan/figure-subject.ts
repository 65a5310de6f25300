import type { Vocabulary } from "../catalog/vocabulary.ts";
import type { TextFigure } from "../i18n/lexicon/text-figure.ts";
import { haveSameStem, wordsOf } from "./sentences.ts";
import type { Kpi } from "./types.ts";

/** Returns whether the name of a KPI, or of its metric, shares a word with the object of a figure. */
export function isNamed(kpi: Kpi, figure: TextFigure, statement: string, vocabulary: Vocabulary): boolean {
  const isMeaningfulWord = (word: string): boolean =>
    isMeaningful(word) && vocabulary.platform(word) === undefined;
  const named = wordsOf(`${kpi.name} ${(kpi.metric ?? "").replaceAll("-", " ")}`).filter(({ word }) =>
    isMeaningfulWord(word),
  );
  const nouns = countedWords(figure, statement).filter(isMeaningfulWord);
  return nouns.some((noun) => named.some(({ word }) => haveSameStem(word, noun)));
}

/** Words that link a figure to something else, so the words after it do not name what it measures. */
const linkWords = new Set(
  "a an per by until till before after each every in from on to at and with via for of do до на за във в от при и с със през след или al del a por antes en para hasta cada y e o de con desde un".split(
    " ",
  ),
);

/** Words that are too common in names to show what a KPI is about. */
const commonWords = new Set(
  "the our their share rate number social networks network media month week year day through нашите нашия нашата дял брой социалните социални мрежите мрежи месец седмица година ден los las nuestros nuestras redes sociales mes semana año tasa número".split(
    " ",
  ),
);

function isMeaningful(word: string): boolean {
  return word.length > 2 && !/^\d/.test(word) && !linkWords.has(word) && !commonWords.has(word);
}

/** Words before a figure that is reached, so the words before them name what it measures: "visits to 600". */
const targetWords = new Set("to reach hit до стигнем достигнем достигане a hasta alcanzar".split(" "));

/** Words between a percentage and its denominator. */
const shareWords = new Set("of от de del".split(" "));

/**
 * Returns the words of a statement that name what a figure measures; empty if the figure may be an hour, a
 * place or a name.
 */
function countedWords(figure: TextFigure, statement: string): string[] {
  const words = wordsOf(statement);
  const after = words.filter(({ offset }) => offset >= figure.end);
  const [next] = after;
  const close = next !== undefined && statement.slice(figure.end, next.offset).trim() === "";
  const share = figure.kind === "percent" && !figure.change && shareWords.has(next?.word ?? "");
  const counted = close && (share || figure.kind === "money" || !linkWords.has(next.word));
  const nouns = after.map(({ word }) => word).filter(isMeaningful);
  if (counted && (figure.kind === "number" || figure.kind === "percent") && !figure.change)
    return nouns.slice(0, 3);
  const before = words.filter(({ offset }) => offset < figure.start);
  const reached = figure.bound !== undefined || targetWords.has(before.at(-1)?.word ?? "");
  // A spelled-out number is more often an hour or a figure of speech than a target.
  if (figure.kind === "number" && !(reached && /^\d/.test(figure.text))) return [];
  return [...verbObject(before.map(({ word }) => word)), ...(counted ? nouns.slice(0, 3) : [])];
}

/**
 * Returns the object of the verb at the beginning of a statement: "increase | sales after five" is about
 * sales.
 */
function verbObject(words: readonly string[]): string[] {
  const rest = words.slice(words[0] === "да" || words[0] === "to" ? 2 : 1);
  const first = rest.findIndex((word) => !linkWords.has(word));
  const end = rest.findIndex((word, index) => index > first && linkWords.has(word));
  return first < 0 ? [] : rest.slice(first, end < 0 ? undefined : end);
}
