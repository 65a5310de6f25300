import { endsWithWords, wordsByFirstLetter, wordsByLastLetter } from "./words-by-letter.ts";

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
  /** Stems of words for frequencies: "monthly", "Mondays". */
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
/** The words after a percentage, in lower case like all words below. */
export const percentWords = wordsByFirstLetter(allWords("percent"));
/** The words after a multiple. */
export const timesWords = wordsByFirstLetter(allWords("times"));
/** The words for fractions. */
export const fractionWords = allWords("fractions");
/** The stems of words for frequencies. */
export const frequencyStems = allWords("often");
/** The words after an amount of money. */
export const moneyWords = wordsByFirstLetter(allWords("money"));
/** The words before a maximum, a minimum and an approximate number. */
export const boundWords = [
  ["most", wordsByLastLetter(allWords("atMost"))],
  ["least", wordsByLastLetter(allWords("atLeast"))],
  ["about", wordsByLastLetter(allWords("about"))],
] as const;
/** The words before a due date, for `endsWithWords`. */
export const deadlinesByLastLetter = wordsByLastLetter(allWords("deadlines"));
/** The words before a percentage of change. */
export const changeWords = wordsByLastLetter(allWords("changes"));
const ambiguousMonths = new Set(wordsByLanguage.flatMap((words) => words.ambiguousMonths));

/** The first letters of words for multiples, to skip all other words quickly. */
const multipleLetters = new Set(multiples.map(([stem]) => stem.charCodeAt(0)));

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

/** Returns whether a single lower-case word is a quantity or a month. */
export function isQuantityWord(word: string): boolean {
  return numerals.has(word) || months.has(word) || multipleOf(word) !== undefined;
}

/** Returns the multiple that a lower-case word states: "double". */
export function multipleOf(word: string): number | undefined {
  if (!multipleLetters.has(word.charCodeAt(0))) return undefined;
  return multiples.find(([stem]) => word.startsWith(stem))?.[1];
}

/** Returns whether a lower-case word after a text names a month. */
export function isMonthName(word: string, before: string): boolean {
  return months.has(word) && (!ambiguousMonths.has(word) || endsWithWords(before, deadlinesByLastLetter));
}
