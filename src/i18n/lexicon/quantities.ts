import { findMatches } from "./find-matches.ts";
import {
  deadlinesByLastLetter,
  fractionWords,
  frequencyStems,
  isMonthName,
  isQuantityWord,
  monthFromName,
  multipleOf,
  numeralValue,
  scaleValue,
  timeUnitMinutes,
} from "./quantity-words.ts";
import { classifyFigure, figureAt, type TextFigure } from "./text-figure.ts";
import { endsWithWords, hasWords } from "./words-by-letter.ts";

/** A date in a text; `day` is year-month-day. */
interface TextDay {
  day: string;
  text: string;
  /** Whether the date is a deadline. */
  deadline: boolean;
}

/** The numbers and dates in a text. */
export interface Quantities {
  figures: readonly TextFigure[];
  days: readonly TextDay[];
  /**
   * Whether the text has numbers that cannot be interpreted: names such as 24/7 and 3D, numbers of several
   * words.
   */
  isUnclear: boolean;
  /** Whether the text has a month or a year that is not part of a date. */
  hasUndatedPeriod: boolean;
}

const letter = "[a-zà-öø-ÿа-яѐ-џ]";
const isoDatePattern = /\d{4}-\d{2}-\d{2}/g;
const numericDatePattern = /\b(\d{1,2})[./](\d{1,2})[./](\d{4})\b/g;
const namedDatePattern = new RegExp(
  `\\b(\\d{1,2})(?:st|nd|rd|th|-ви|-ри|-ти)? (?:de |of )?(${letter}{3,12})\\.?,?(?: (?:de |del )?((?:19|20)\\d{2})\\b)?`,
  "g",
);
const monthFirstPattern = new RegExp(
  `(${letter}{3,12})\\.? (\\d{1,2})(?:st|nd|rd|th)?, ?((?:19|20)\\d{2})\\b`,
  "g",
);
/**
 * The end of a date that begins with the month. It is tested first, because it is faster than the full
 * pattern.
 */
const dayThenYearPattern = /\d(?:st|nd|rd|th)?, ?(?:19|20)\d{2}/;
/** Years in any notation: 2027, 2026/27, Q3 2027. */
const yearPattern = /(?<![\d.,])(?:19[5-9]|20[1-4])\d(?:\/\d{2,4})?(?![\d%]|[.,]\d)/g;
const figurePattern = /\d{1,3}(?:[ .,'’]\d{3})+(?:[.,]\d+)?(?!\d)|\d+(?:[.,]\d+)?/g;
const wordPattern = new RegExp(`${letter}+`, "g");

/** Returns the numbers and dates in a text. */
export function quantitiesIn(text: string): Quantities {
  // A text of this length is not a statement, and parsing it would be slow.
  if (text.length > 2_000) return { figures: [], days: [], isUnclear: true, hasUndatedPeriod: true };
  const lower = text.normalize("NFC").toLowerCase().replace(/\s/g, " ");
  const days: TextDay[] = [];
  let undated = false;
  let rest = lower;
  /** Replaces text that was read by spaces, so that it is not matched again. */
  const blankOut = (start: number, length: number) => {
    rest = rest.slice(0, start) + " ".repeat(length) + rest.slice(start + length);
  };
  const addDay = (match: RegExpExecArray, year: string | undefined, month: number, day: string) => {
    if (year === undefined) undated = true;
    else
      days.push({
        day: `${year}-${padTwoDigits(month)}-${padTwoDigits(day)}`,
        text: match[0].trim(),
        deadline: endsWithWords(lower.slice(0, match.index), deadlinesByLastLetter),
      });
    blankOut(match.index, match[0].length);
  };
  for (const match of findMatches(isoDatePattern, lower)) {
    const [y, m, d] = match[0].split("-");
    addDay(match, y, Number(m), d ?? "");
  }
  for (const match of findMatches(numericDatePattern, rest))
    addDay(match, match[3], Number(match[2]), match[1] ?? "");
  for (const match of dayThenYearPattern.test(rest) ? findMatches(monthFirstPattern, rest) : []) {
    const month = monthFromName(match[1] ?? "");
    if (month !== undefined) addDay(match, match[3], month, match[2] ?? "");
  }
  for (const match of findMatches(namedDatePattern, rest)) {
    const month = monthFromName(match[2] ?? "");
    if (month !== undefined) addDay(match, match[3], month, match[1] ?? "");
  }
  for (const match of findMatches(yearPattern, rest)) {
    undated = true;
    blankOut(match.index, match[0].length);
  }
  const allWordsInText = findMatches(wordPattern, rest).map((match) => ({ word: match[0], at: match.index }));
  const words = allWordsInText.some(({ word }) => isQuantityWord(word)) ? allWordsInText : [];
  undated ||= words.some(({ word, at }) => isMonthName(word, lower.slice(0, at)));
  const figures: TextFigure[] = [];
  let unclear = false;
  for (const match of findMatches(figurePattern, rest)) {
    const read = figureAt(rest, match.index, match[0]);
    if (read) figures.push({ ...read, text: originalText(text, lower, read) });
    else unclear = true;
  }
  let last = -1;
  for (const [index, { word, at }] of words.entries()) {
    const factor =
      index === 0 || purposeWords.has(words[index - 1]?.word ?? "") ? multipleOf(word) : undefined;
    const value = numeralValue(word);
    const start = at;
    const end = at + word.length;
    const span = { text: text.slice(start, end), start, end };
    if (factor !== undefined) figures.push({ kind: "multiple", values: [factor], change: true, ...span });
    else if (value !== undefined && !isInsideFigure(figures, start)) {
      // Numbers of several words, such as "three hundred", are not supported: they could be one number or
      // two.
      if (last === index - 1 && last >= 0) unclear = true;
      last = index;
      const read = classifyFigure(rest, start, end, [value]);
      figures.push({ ...read, ...span, text: text.slice(start, read.end) });
    }
  }
  return { figures, days, isUnclear: unclear, hasUndatedPeriod: undated };
}

/** Returns whether a text contains a quantity or a date: digits, number words, or the name of a month. */
export function hasQuantityOrDate(text: string): boolean {
  if (/\d/.test(text)) return true;
  const lower = text.normalize("NFC").toLowerCase();
  if (fractionWords.some((words) => hasWords(lower, words))) return true;
  return findMatches(wordPattern, lower).some(
    ({ 0: word, index }) =>
      numeralValue(word) !== undefined ||
      scaleValue(word) !== undefined ||
      multipleOf(word) !== undefined ||
      isMonthName(word, lower.slice(0, index)),
  );
}

/** Returns whether a text contains a quantity, as digits or words; dates and years are not quantities. */
export function hasQuantity(text: string): boolean {
  const { figures, isUnclear } = quantitiesIn(text);
  return (
    isUnclear || figures.length > 0 || fractionWords.some((words) => hasWords(text.toLowerCase(), words))
  );
}

/** Returns whether a text contains a frequency: "a month", "weekly". */
export function hasFrequency(text: string): boolean {
  return findMatches(wordPattern, text.toLowerCase()).some(
    ([word]) => timeUnitMinutes(word) !== undefined || frequencyStems.some((stem) => word.startsWith(stem)),
  );
}

/** Returns whether a text contains a period of a day or longer: "a month", "weekly". */
export function hasCalendarPeriod(text: string): boolean {
  return findMatches(wordPattern, text.toLowerCase()).some(
    ([word]) =>
      (timeUnitMinutes(word) ?? 0) >= MINUTES_PER_DAY || frequencyStems.some((stem) => word.startsWith(stem)),
  );
}

const MINUTES_PER_DAY = 24 * 60;

/** Words before a verb that states an aim: "to double", „да удвоим“. */
const purposeWords = new Set(["to", "да"]);

function isInsideFigure(figures: readonly TextFigure[], at: number): boolean {
  return figures.some(({ start, end }) => at >= start && at < end);
}

function originalText(text: string, lower: string, { start, end }: { start: number; end: number }): string {
  // The lower-case text may have another length than the original; then the lower-case number is shown.
  return (text.length === lower.length ? text : lower).slice(start, end).trim();
}

function padTwoDigits(figure: string | number): string {
  return String(figure).padStart(2, "0");
}
