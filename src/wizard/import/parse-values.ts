import type { ChoiceWords } from "../../i18n/lexicon/choice-words.ts";
import { parseNumber } from "../../i18n/lexicon/numbers.ts";
import {
  monthFromName,
  numeralValue,
  scaleValue,
  timeUnitMinutes,
} from "../../i18n/lexicon/quantity-words.ts";
import { choicesIn } from "./choices.ts";
import { MAX_VALUE_LENGTH } from "./limits.ts";
import { wordsOf } from "./tokens.ts";

/** A number in a text, with its position. */
interface NumberMatch {
  value: number;
  from: number;
  to: number;
  /** The word or symbol right after the number. */
  unit: string;
}

const numberPattern =
  /(?<![\p{L}\d])[+−-]?\s?(?:\d{1,3}(?:[ '’]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)*)(?:\s*[kmк](?![\p{L}\d]))?/giu;
/** Dates. Their numbers are not amounts. */
const datePattern =
  /\d{4}-\d{2}-\d{2}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|(?:\d{1,2}(?:st|nd|rd|th)?\s+(?:de\s+)?)?(\p{L}{3,12})\.?,?\s+(?:\d{1,2},?\s+)?(?:del?\s+)?20\d{2}/giu;

/**
 * Returns the numbers in a text, written as usual in the language. Skips numbers that are part of a word, a
 * date or a time.
 */
export function numbersIn(text: string, language: string): NumberMatch[] {
  if (text.length > MAX_VALUE_LENGTH) return [];
  const numerals: NumberMatch[] = [];
  const undated = text.replace(datePattern, (date, month?: string) =>
    month === undefined || monthFromName(month.toLowerCase()) !== undefined ? "_".repeat(date.length) : date,
  );
  for (const { 0: match, index } of undated.matchAll(numberPattern)) {
    const trimmed = match.trim();
    const [, digits = "", abbreviation] = /^[+−-]?(.*?)\s*([kmк])?$/iu.exec(trimmed) ?? [];
    const to = index + trimmed.length;
    if (/^\d{1,2}[.:]\d{2}:|^:\d{2}/.test(text.slice(to))) continue;
    const sign = /^[−-]/.test(trimmed) && !/[\d\p{L}]\s*$/u.test(text.slice(0, index)) ? -1 : 1;
    const value = parseNumber(digits, language);
    if (value === undefined) continue;
    const after = text.slice(to).toLowerCase();
    const unit = /^\s*(%|[€$£]|\p{L}+)/u.exec(after)?.[1] ?? "";
    const scale = abbreviation ? (/m/i.test(abbreviation) ? 1_000_000 : 1_000) : (scaleValue(unit) ?? 1);
    numerals.push({ value: sign * value * scale, from: index, to, unit });
  }
  return numerals;
}

/** Returns the number in a text, or `undefined` if there is none or more than one. */
export function numberIn(text: string, language: string): number | undefined {
  const numerals = numbersIn(text, language);
  // If there are several numbers, one such as 2027 is a year.
  const amounts = numerals.length > 1 ? numerals.filter(({ value, unit }) => !isYear(value, unit)) : numerals;
  return amounts.length === 1 ? amounts[0]?.value : undefined;
}

function isYear(value: number, unit: string): boolean {
  return value >= 2000 && value < 2100 && Number.isInteger(value) && /^(?:|г|год|година)$/u.test(unit);
}

/** An amount of money, with its currency and how often it is spent, if the text contains them. */
export interface ParsedMoney {
  amount: number;
  currency?: string;
  per?: string;
}

const currencyPatterns: readonly [RegExp, string][] = [
  [/€|(?<!\p{L})(?:eur|euros?|евро)(?!\p{L})/iu, "EUR"],
  [/(?<!\p{L})(?:лв|лева|bgn)(?!\p{L})/iu, "BGN"],
  [/£|(?<!\p{L})(?:gbp|pounds?)(?!\p{L})/iu, "GBP"],
  [/(?<!\p{L})(?:mxn|pesos mexicanos)(?!\p{L})/iu, "MXN"],
  [/(?<!\p{L})(?:chf|francs?)(?!\p{L})/iu, "CHF"],
  [/\$|(?<!\p{L})(?:usd|dollars?|dólares|долара?)(?!\p{L})/iu, "USD"],
];

/** Returns the code of the currency that a text names. */
export function currencyIn(text: string): string | undefined {
  if (text.length > MAX_VALUE_LENGTH) return undefined;
  const code =
    /(?<![\p{L}])(EUR|BGN|GBP|USD|MXN|CHF|RON|PLN|SEK|NOK|DKK|CZK|HUF|COP|ARS|CLP|PEN)(?![\p{L}])/u.exec(
      text,
    );
  return code?.[1] ?? currencyPatterns.find(([pattern]) => pattern.test(text))?.[1];
}

/** Returns the amount in a text, or `undefined` if there is none or more than one. */
export function moneyIn(
  text: string,
  language: string,
  choices: readonly ChoiceWords[],
): ParsedMoney | undefined {
  const amount = numberIn(text, language);
  if (amount === undefined || amount < 0) return undefined;
  const per = spendPer[choicesIn(text, "cadence", choices)[0]?.value ?? ""];
  return { amount, currency: currencyIn(text), per };
}

/** The payment periods, by cadence. */
const spendPer: Readonly<Record<string, string>> = {
  weekly: "week",
  monthly: "month",
  quarterly: "quarter",
  yearly: "year",
  once: "once",
};

/** Returns the posting frequency in a text. For a range ("2–3 a week"), it is the reliable lower end. */
export function frequencyIn(
  text: string,
  language: string,
  choices: readonly ChoiceWords[],
): { posts: number; per: "day" | "week" | "month" } | undefined {
  const cadences = choicesIn(text, "cadence", choices);
  const per = cadences.find(({ value }) => value !== "once")?.value;
  const [posts] = numbersIn(text, language).filter(({ value }) => value >= 0);
  const spelledOut = wordsOf(text)
    .map(numeralValue)
    .find((value) => value !== undefined);
  const count = posts?.value ?? spelledOut ?? 1;
  if (per === "daily") return { posts: count, per: "day" };
  if (per === "weekly") return { posts: count, per: "week" };
  if (per === "monthly") return { posts: count, per: "month" };
  if (per === "biweekly") return { posts: count === 2 ? 0.5 : count / 2, per: "week" };
  return undefined;
}

const minutesByUnit: readonly [number, string][] = [
  [10_080, "w"],
  [1_440, "d"],
  [60, "h"],
  [1, "m"],
];

/**
 * Returns the duration in a text in the plan's notation: "2h" for "within 2 hours". Fractions become minutes.
 */
export function durationIn(text: string, language: string): string | undefined {
  if (text.length > MAX_VALUE_LENGTH) return undefined;
  const abbreviation = /^\D*(\d+)\s?(m|min|h|d|w)\b/i.exec(text);
  if (abbreviation) return `${abbreviation[1]}${abbreviation[2]?.[0]?.toLowerCase()}`;
  const words = wordsOf(text);
  const unitIndex = words.findIndex((word) => timeUnitMinutes(word) !== undefined);
  const unit = timeUnitMinutes(words[unitIndex] ?? "");
  if (unit === undefined) return undefined;
  const numerals = numbersIn(text, language).map(({ value }) => value);
  const count = numerals.at(-1) ?? words.map(numeralValue).find((value) => value !== undefined) ?? 1;
  if (!(count > 0) || unit > 10_080) return undefined;
  const letter = minutesByUnit.find(([length]) => length === unit)?.[1];
  return Number.isInteger(count) ? `${count}${letter}` : `${Math.round(count * unit)}m`;
}

/** Returns the time of day in a text such as "18:00", "18.30 ч." or "6 pm", in 24-hour notation. */
export function timeIn(text: string): string | undefined {
  if (text.length > MAX_VALUE_LENGTH) return undefined;
  const [, hours, minute = "00", suffix] =
    /(?<!\d)(\d{1,2})(?:[:.h](\d{2}))?\s*(ч|h\b|a\.?m\b|p\.?m\b)?/iu.exec(text) ?? [];
  if (hours === undefined || (!/[:.h]\d{2}/.test(text) && suffix === undefined)) return undefined;
  const offset = /^p/i.test(suffix ?? "") && Number(hours) < 12 ? 12 : 0;
  const time = `${String(Number(hours) + offset).padStart(2, "0")}:${minute}`;
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(time) ? time : undefined;
}
