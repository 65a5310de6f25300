import { groupBy } from "../../platform/group-by.ts";
import { findMatches } from "./find-matches.ts";

/** Words of a language for quantities and dates. All of them are in lower case. */
export interface QuantityWords {
  /** The twelve months, each with its short forms. */
  months: readonly (readonly string[])[];
  /** Names of months that are also other words; they count as months only after one of `deadlines`. */
  ambiguousMonths: readonly string[];
  /** Number words, from two. */
  numerals: Readonly<Record<string, number>>;
  /** Words for powers of ten: thousand, million. */
  scales: Readonly<Record<string, number>>;
  /** Words and symbols after a percentage. */
  percent: readonly string[];
  /** Words after a multiple: "3 times". */
  times: readonly string[];
  /** Stems of words for multiples: "doubl". */
  multiples: Readonly<Record<string, number>>;
  /** Answers to "how much?" that are a multiple without a number: "twice as many". */
  multiplesAlone: Readonly<Record<string, number>>;
  /** Words for fractions. */
  fractions: readonly string[];
  /** Words for units of time, with their length in minutes. */
  time: Readonly<Record<string, number>>;
  /** Stems of words for frequencies: "monthly". */
  often: readonly string[];
  /** Words and symbols after an amount of money. */
  money: readonly string[];
  /**
   * Words before a minimum; `atMost` has words before a maximum, `about` words before an approximate number.
   */
  atLeast: readonly string[];
  atMost: readonly string[];
  about: readonly string[];
  /** Words before a due date. */
  deadlines: readonly string[];
  /** Words before a percentage of change. */
  changes: readonly string[];
}

const modules = import.meta.glob<QuantityWords>("./*/quantities.ts", { eager: true, import: "default" });

/** A number in a text. It has several possible values if the notation is ambiguous, as in 1.500. */
export interface TextFigure {
  kind: "number" | "percent" | "multiple" | "time" | "money";
  /** Durations are in minutes. */
  values: readonly number[];
  /** The number as written in the text, with its unit. */
  text: string;
  start: number;
  end: number;
  /** Whether the number is a minimum, a maximum or approximate. */
  bound?: "least" | "most" | "about";
  /** Whether the number is a change and not a level. */
  change: boolean;
}

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

/** Words by the character code of their first or last letter, to reduce the number of comparisons. */
type WordsByLetter = ReadonlyMap<number, readonly string[]>;

function byFirst(all: readonly string[]): WordsByLetter {
  return byLetter(all, () => 0);
}

function byLast(all: readonly string[]): WordsByLetter {
  return byLetter(all, (words) => words.length - 1);
}

function byLetter(all: readonly string[], at: (words: string) => number): WordsByLetter {
  return groupBy(all, (words) => words.charCodeAt(at(words)));
}

/** The words of all languages, because a text may be in another language than the plan. */
const wordsByLanguage = Object.values(modules);
const numerals = new Map(wordsByLanguage.flatMap((words) => Object.entries(words.numerals)));
const scales = new Map(wordsByLanguage.flatMap((words) => Object.entries(words.scales)));
const months = new Map(
  wordsByLanguage.flatMap((words) =>
    words.months.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
  ),
);
const multiples = wordsByLanguage.flatMap((words) => Object.entries(words.multiples));
const multiplesAlone = new Map(wordsByLanguage.flatMap((words) => Object.entries(words.multiplesAlone)));
const time = new Map(wordsByLanguage.flatMap((words) => Object.entries(words.time)));
const allWords = (
  key:
    | "percent"
    | "times"
    | "fractions"
    | "often"
    | "money"
    | "atLeast"
    | "atMost"
    | "about"
    | "deadlines"
    | "changes",
) => wordsByLanguage.flatMap((words) => words[key]);
const percent = byFirst(allWords("percent"));
const times = byFirst(allWords("times"));
const fractions = allWords("fractions");
const often = allWords("often");
const money = byFirst(allWords("money"));
const bounds = [
  ["most", byLast(allWords("atMost"))],
  ["least", byLast(allWords("atLeast"))],
  ["about", byLast(allWords("about"))],
] as const;
const deadlines = byLast(allWords("deadlines"));
const changes = byLast(allWords("changes"));
const ambiguousMonths = new Set(wordsByLanguage.flatMap((words) => words.ambiguousMonths));

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

/** The first letters of words for multiples, to skip all other words quickly. */
const multipleLetters = new Set(multiples.map(([stem]) => stem.charCodeAt(0)));

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
        deadline: endsWith(lower.slice(0, match.index), deadlines),
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
    const month = months.get(match[1] ?? "");
    if (month !== undefined) addDay(match, match[3], month, match[2] ?? "");
  }
  for (const match of findMatches(namedDatePattern, rest)) {
    const month = months.get(match[2] ?? "");
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
    const value = numerals.get(word);
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
  if (fractions.some((words) => hasWords(lower, words))) return true;
  return findMatches(wordPattern, lower).some(
    ({ 0: word, index }) =>
      numerals.has(word) ||
      scales.has(word) ||
      multipleOf(word) !== undefined ||
      isMonthName(word, lower.slice(0, index)),
  );
}

/** Returns whether a text contains a quantity, as digits or words; dates and years are not quantities. */
export function hasQuantity(text: string): boolean {
  const { figures, isUnclear } = quantitiesIn(text);
  return isUnclear || figures.length > 0 || fractions.some((words) => hasWords(text.toLowerCase(), words));
}

/** Returns whether a text contains a frequency: "a month", "weekly". */
export function hasFrequency(text: string): boolean {
  return findMatches(wordPattern, text.toLowerCase()).some(
    ([word]) => time.has(word) || often.some((stem) => word.startsWith(stem)),
  );
}

/** The words before a due date, in lower case. */
export const deadlineWords: readonly string[] = allWords("deadlines");

/** Returns the month that a lower-case word names, from 1. */
export function monthFromName(word: string): number | undefined {
  return months.get(word);
}

/** Returns the value of a lower-case number word, from two. */
export function numeralValue(word: string): number | undefined {
  return numerals.get(word);
}

/** Returns the value of a lower-case word for a power of ten, such as "thousand". */
export function scaleValue(word: string): number | undefined {
  return scales.get(word);
}

/** Returns the multiple if a text consists only of words for one: "twice as many", „двойно“, «el doble». */
export function multipleValue(text: string): number | undefined {
  return multiplesAlone.get(
    text
      .normalize("NFC")
      .toLowerCase()
      .replace(/[\s.!]+/g, " ")
      .trim(),
  );
}

/** Returns the length in minutes of the unit of time that a lower-case word names. */
export function timeUnitMinutes(word: string): number | undefined {
  return time.get(word);
}

/** Words before a verb that states an aim: "to double", „да удвоим“. */
const purposeWords = new Set(["to", "да"]);

/** Returns whether a single word is a quantity or a month. */
function isQuantityWord(word: string): boolean {
  return numerals.has(word) || months.has(word) || multipleOf(word) !== undefined;
}

function multipleOf(word: string): number | undefined {
  if (!multipleLetters.has(word.charCodeAt(0))) return undefined;
  return multiples.find(([stem]) => word.startsWith(stem))?.[1];
}

function isMonthName(word: string, before: string): boolean {
  return months.has(word) && (!ambiguousMonths.has(word) || endsWith(before, deadlines));
}

function isInsideFigure(figures: readonly TextFigure[], at: number): boolean {
  return figures.some(({ start, end }) => at >= start && at < end);
}

/** Returns the number at an offset, or `undefined` if it is part of a name or not a quantity. */
function figureAt(text: string, start: number, figure: string): Omit<TextFigure, "text"> | undefined {
  const before = text[start - 1] ?? " ";
  let end = start + figure.length;
  if (/[x×]/.test(before) && !/[a-zа-я0-9]/.test(text[start - 2] ?? " "))
    return { kind: "multiple", values: possibleValues(figure), start: start - 1, end, change: true };
  if (/[a-zà-öø-ÿа-яѐ-џ#/:_-]/.test(before) && !(before === "-" && (text[start - 2] ?? " ") === " "))
    return undefined;
  let values = possibleValues(figure);
  const short = /^([kmк])(?![a-zà-ÿа-я0-9])/.exec(text.slice(end));
  if (short) {
    values = values.map((value) => value * (short[1] === "m" ? 1_000_000 : 1_000));
    end += 1;
  }
  const multiple = /^ ?[x×](?![a-zà-ÿа-я0-9])/.exec(text.slice(end));
  if (multiple) return { kind: "multiple", values, start, end: end + multiple[0].length, change: true };
  // Part of a word: 2nd, 3D, 5-star, 24/7, 17:00, 90m.
  if (/^[a-zà-öø-ÿа-яѐ-џ/_]|^[-:][a-zà-ÿа-я0-9]/.test(text.slice(end, end + 2))) return undefined;
  return classifyFigure(text, start, end, values);
}

/** Returns the kind of a number, which is determined by the words around it. */
function classifyFigure(
  text: string,
  start: number,
  end: number,
  values: readonly number[],
): Omit<TextFigure, "text"> {
  const before = text.slice(Math.max(0, start - 40), start);
  const bound = bounds.find(([, words]) => endsWith(before, words))?.[0];
  const signed = /[+−-] ?$/.test(before);
  const change = signed || endsWith(before, changes);
  const read = { start, end, change, ...(bound && { bound }) };
  const after = text.slice(end, end + 40);
  const next = /^ ?([a-zà-öø-ÿа-яѐ-џ]+)/.exec(after);
  const scale = scales.get(next?.[1] ?? "");
  if (next && scale !== undefined) {
    const scaled = values.map((value) => value * scale);
    return classifyFigure(text, start, end + next[0].length, scaled);
  }
  const rest = after.trimStart();
  const percentSign = startingIn(rest, percent);
  if (percentSign !== undefined) {
    const length = after.length - rest.length + percentSign.length;
    return { ...read, kind: "percent", values, end: end + length };
  }
  if (startingIn(rest, times) !== undefined) return { ...read, kind: "multiple", values, change: true };
  if (startingIn(rest, money) !== undefined || /[€$£] ?$/.test(before))
    return { ...read, kind: "money", values };
  const minutes = time.get(next?.[1] ?? "");
  if (minutes !== undefined) return { ...read, kind: "time", values: values.map((value) => value * minutes) };
  return { ...read, kind: "number", values };
}

/** Returns the possible values of a number: 1.500 can be 1500 or 1.5. */
function possibleValues(figure: string): number[] {
  const joined = figure.replace(/[ '’]/g, "");
  const parts = joined.split(/[.,]/);
  const [last = ""] = parts.slice(-1);
  if (parts.length === 1) return [Number(joined)];
  const decimal = Number(`${parts.slice(0, -1).join("")}.${last}`);
  const grouped = Number(parts.join(""));
  if (parts.length > 2) return new Set(joined.replace(/\d/g, "")).size > 1 ? [decimal] : [grouped];
  return last.length === 3 && !joined.startsWith("0") ? [grouped, decimal] : [decimal];
}

function originalText(text: string, lower: string, { start, end }: { start: number; end: number }): string {
  // The lower-case text may have another length than the original; then the lower-case number is shown.
  return (text.length === lower.length ? text : lower).slice(start, end).trim();
}

function startingIn(text: string, all: WordsByLetter): string | undefined {
  return all.get(text.charCodeAt(0))?.find((words) => startsWith(text, words));
}

function startsWith(text: string, words: string): boolean {
  if (!text.startsWith(words)) return false;
  return !/[a-zа-я]$/.test(words) || !/^[a-zà-öø-ÿа-яѐ-џ]/.test(text.slice(words.length));
}

/** Returns whether a text ends with one of the words, as a whole word. */
function endsWith(before: string, all: WordsByLetter): boolean {
  const text = before.trimEnd();
  const candidates = all.get(text.charCodeAt(text.length - 1)) ?? [];
  return candidates.some(
    (words) => text.endsWith(words) && !/[a-zà-öø-ÿа-яѐ-џ]/.test(text[text.length - words.length - 1] ?? " "),
  );
}

/** Returns whether a text contains a phrase as whole words. */
function hasWords(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const neighbors = `${text[at - 1] ?? " "}${text[at + words.length] ?? " "}`;
    if (!/[a-zà-öø-ÿа-яѐ-џ]/.test(neighbors)) return true;
  }
  return false;
}

function padTwoDigits(figure: string | number): string {
  return String(figure).padStart(2, "0");
}
