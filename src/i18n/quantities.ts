import { findMatches } from "./find-matches.ts";

/** How people of a language say how much and when, in words. All of it is in lowercase. */
export interface QuantityWords {
  /** The twelve months, each with its short forms. */
  months: readonly (readonly string[])[];
  /** Months by name that are other words, too: they say when only after one of `deadlines`. */
  ambiguousMonths: readonly string[];
  /** Numbers in words, from two. */
  numerals: Readonly<Record<string, number>>;
  /** What a figure may be counted in: thousand, million. */
  scales: Readonly<Record<string, number>>;
  /** What stands behind a percentage. */
  percent: readonly string[];
  /** What stands behind a multiple: "3 times". */
  times: readonly string[];
  /** How the words for multiples begin: "doubl". */
  multiples: Readonly<Record<string, number>>;
  /** Answers to "how much?" that say a multiple without a figure: "twice as many". */
  multiplesAlone: Readonly<Record<string, number>>;
  /** Words for parts of a whole. */
  fractions: readonly string[];
  /** The words for stretches of time, in minutes. */
  time: Readonly<Record<string, number>>;
  /** How the words begin that say how often: "monthly". */
  often: readonly string[];
  /** What stands behind an amount of money. */
  money: readonly string[];
  /** What stands before a figure that is the least or the most, or only about right. */
  atLeast: readonly string[];
  atMost: readonly string[];
  about: readonly string[];
  /** What stands before a day by which something is done. */
  deadlines: readonly string[];
  /** What stands before a percentage by which something changes. */
  changes: readonly string[];
}

const modules = import.meta.glob<QuantityWords>("./*/quantities.ts", { eager: true, import: "default" });

/** A figure in a text. Where writing leaves open what it is (1.500), it may be one of several values. */
export interface TextFigure {
  kind: "number" | "percent" | "multiple" | "time" | "money";
  /** Durations are in minutes. */
  values: readonly number[];
  /** As it stands in the text, with its sign. */
  text: string;
  start: number;
  end: number;
  /** Whether it bounds what is meant, from below or above, or is only about right. */
  bound?: "least" | "most" | "about";
  /** Whether it says by how much something changes, and not how much of it there is. */
  change: boolean;
}

/** A day in a text, as year-month-day. */
interface TextDay {
  day: string;
  text: string;
  /** Whether something is to be done by then, or before then. */
  deadline: boolean;
}

/** What a text says in figures. */
export interface Quantities {
  figures: readonly TextFigure[];
  days: readonly TextDay[];
  /** Whether there are figures that are hard to tell: names such as 24/7 and 3D, numbers of several words. */
  isUnclear: boolean;
  /** Whether a month or a year stands in it that belongs to no day. */
  hasUndatedPeriod: boolean;
}

/** Words by the code of their first letter or their last: few of them need be compared with a text. */
type WordsByLetter = ReadonlyMap<number, readonly string[]>;

function byFirst(all: readonly string[]): WordsByLetter {
  return byLetter(all, () => 0);
}

function byLast(all: readonly string[]): WordsByLetter {
  return byLetter(all, (words) => words.length - 1);
}

function byLetter(all: readonly string[], at: (words: string) => number): WordsByLetter {
  const groups = new Map<number, string[]>();
  for (const words of all) {
    const code = words.charCodeAt(at(words));
    groups.set(code, [...(groups.get(code) ?? []), words]);
  }
  return groups;
}

/** The words of every language: a text may be in another than the plan says. */
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
/** How a day ends whose month comes first; looked for before, as it begins with a figure and months with any letter. */
const dayThenYearPattern = /\d(?:st|nd|rd|th)?, ?(?:19|20)\d{2}/;
/** Years, and what stands for them: 2027, 2026/27, Q3 2027. */
const yearPattern = /(?<![\d.,])(?:19[5-9]|20[1-4])\d(?:\/\d{2,4})?(?![\d%]|[.,]\d)/g;
const figurePattern = /\d{1,3}(?:[ .,'’]\d{3})+(?:[.,]\d+)?(?!\d)|\d+(?:[.,]\d+)?/g;
const wordPattern = new RegExp(`${letter}+`, "g");

/** Few words begin as those for multiples do: the others need not be compared with each. */
const multipleLetters = new Set(multiples.map(([stem]) => stem.charCodeAt(0)));

/** Reads the figures and days of a text. */
export function quantitiesIn(text: string): Quantities {
  // What is so long is no statement, and reading it would take long.
  if (text.length > 2_000) return { figures: [], days: [], isUnclear: true, hasUndatedPeriod: true };
  const lower = text.normalize("NFC").toLowerCase().replace(/\s/g, " ");
  const days: TextDay[] = [];
  let undated = false;
  let rest = lower;
  /** What has been read is blanked, so that no part of it is read again. */
  const take = (start: number, length: number) => {
    rest = rest.slice(0, start) + " ".repeat(length) + rest.slice(start + length);
  };
  const found = (match: RegExpExecArray, year: string | undefined, month: number, day: string) => {
    if (year === undefined) undated = true;
    else
      days.push({
        day: `${year}-${padTwoDigits(month)}-${padTwoDigits(day)}`,
        text: match[0].trim(),
        deadline: endsWith(lower.slice(0, match.index), deadlines),
      });
    take(match.index, match[0].length);
  };
  for (const match of findMatches(isoDatePattern, lower)) {
    const [y, m, d] = match[0].split("-");
    found(match, y, Number(m), d ?? "");
  }
  for (const match of findMatches(numericDatePattern, rest))
    found(match, match[3], Number(match[2]), match[1] ?? "");
  for (const match of dayThenYearPattern.test(rest) ? findMatches(monthFirstPattern, rest) : []) {
    const month = months.get(match[1] ?? "");
    if (month !== undefined) found(match, match[3], month, match[2] ?? "");
  }
  for (const match of findMatches(namedDatePattern, rest)) {
    const month = months.get(match[2] ?? "");
    if (month !== undefined) found(match, match[3], month, match[1] ?? "");
  }
  for (const match of findMatches(yearPattern, rest)) {
    undated = true;
    take(match.index, match[0].length);
  }
  const every = findMatches(wordPattern, rest).map((match) => ({ word: match[0], at: match.index }));
  const words = every.some(({ word }) => isQuantityWord(word)) ? every : [];
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
    const whole = { text: text.slice(start, end), start, end };
    if (factor !== undefined) figures.push({ kind: "multiple", values: [factor], change: true, ...whole });
    else if (value !== undefined && !isInsideFigure(figures, start)) {
      // "Three hundred" is more than we read: two words for one number, or for two.
      if (last === index - 1 && last >= 0) unclear = true;
      last = index;
      const read = classifyFigure(rest, start, end, [value]);
      figures.push({ ...read, ...whole, text: text.slice(start, read.end) });
    }
  }
  return { figures, days, isUnclear: unclear, hasUndatedPeriod: undated };
}

/** Whether a text says how much or by when: in figures, in words, or by the name of a month. */
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

/** Whether a text says how much in figures or in words: a day or a year alone says only when. */
export function hasQuantity(text: string): boolean {
  const { figures, isUnclear } = quantitiesIn(text);
  return isUnclear || figures.length > 0 || fractions.some((words) => hasWords(text.toLowerCase(), words));
}

/** Whether a text speaks of something that repeats: "a month", "weekly". */
export function hasFrequency(text: string): boolean {
  return findMatches(wordPattern, text.toLowerCase()).some(
    ([word]) => time.has(word) || often.some((stem) => word.startsWith(stem)),
  );
}

/** What stands before a day by which something is done, in lowercase. */
export const deadlineWords: readonly string[] = allWords("deadlines");

/** The month that a word in lowercase names, from 1. */
export function monthFromName(word: string): number | undefined {
  return months.get(word);
}

/** The number that a word in lowercase says, from two. */
export function numeralValue(word: string): number | undefined {
  return numerals.get(word);
}

/** The thousands or millions that a word in lowercase says. */
export function scaleValue(word: string): number | undefined {
  return scales.get(word);
}

/** The multiple that an answer says in words that mean nothing more: "twice as many", „двойно“, «el doble». */
export function multipleValue(text: string): number | undefined {
  return multiplesAlone.get(
    text
      .normalize("NFC")
      .toLowerCase()
      .replace(/[\s.!]+/g, " ")
      .trim(),
  );
}

/** How many minutes the stretch of time has that a word in lowercase names. */
export function timeUnitMinutes(word: string): number | undefined {
  return time.get(word);
}

/** Words after which a verb says what is to be done: "to double", „да удвоим“. */
const purposeWords = new Set(["to", "да"]);

/** Whether a word alone says how much or when. */
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

/** A figure where it stands; nothing where it is part of a name or of something else than an amount. */
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

/** What kind a figure is, by what stands around it. */
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
  const behind = text.slice(end, end + 40);
  const next = /^ ?([a-zà-öø-ÿа-яѐ-џ]+)/.exec(behind);
  const by = scales.get(next?.[1] ?? "");
  if (next && by !== undefined) {
    const scaled = values.map((value) => value * by);
    return classifyFigure(text, start, end + next[0].length, scaled);
  }
  const rest = behind.trimStart();
  const sign = startingIn(rest, percent);
  if (sign !== undefined) {
    const length = behind.length - rest.length + sign.length;
    return { ...read, kind: "percent", values, end: end + length };
  }
  if (startingIn(rest, times) !== undefined) return { ...read, kind: "multiple", values, change: true };
  if (startingIn(rest, money) !== undefined || /[€$£] ?$/.test(before))
    return { ...read, kind: "money", values };
  const minutes = time.get(next?.[1] ?? "");
  if (minutes !== undefined) return { ...read, kind: "time", values: values.map((value) => value * minutes) };
  return { ...read, kind: "number", values };
}

/** What a figure may mean: 1.500 is fifteen hundred to some and one and a half to others. */
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
  // Lowercase may be longer than what it was made of: then the figure is shown as it was read.
  return (text.length === lower.length ? text : lower).slice(start, end).trim();
}

function startingIn(text: string, all: WordsByLetter): string | undefined {
  return all.get(text.charCodeAt(0))?.find((words) => startsWith(text, words));
}

function startsWith(text: string, words: string): boolean {
  if (!text.startsWith(words)) return false;
  return !/[a-zа-я]$/.test(words) || !/^[a-zà-öø-ÿа-яѐ-џ]/.test(text.slice(words.length));
}

/** Whether one of the words stands right before, itself not the end of a longer one. */
function endsWith(before: string, all: WordsByLetter): boolean {
  const text = before.trimEnd();
  const likely = all.get(text.charCodeAt(text.length - 1)) ?? [];
  return likely.some(
    (words) => text.endsWith(words) && !/[a-zà-öø-ÿа-яѐ-џ]/.test(text[text.length - words.length - 1] ?? " "),
  );
}

/** Whether words stand in a text, as whole words. */
function hasWords(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const around = `${text[at - 1] ?? " "}${text[at + words.length] ?? " "}`;
    if (!/[a-zà-öø-ÿа-яѐ-џ]/.test(around)) return true;
  }
  return false;
}

function padTwoDigits(figure: string | number): string {
  return String(figure).padStart(2, "0");
}
