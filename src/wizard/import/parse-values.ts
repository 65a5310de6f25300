import type { ChoiceWords } from "../../i18n/choice-words.ts";
import { parseNumber } from "../../i18n/numbers.ts";
import { monthFromName, numeralValue, scaleValue, timeUnitMinutes } from "../../i18n/quantities.ts";
import { choicesIn } from "./choices.ts";
import { MAX_VALUE_LENGTH } from "./limits.ts";
import { wordsOf } from "./tokens.ts";

/** A number in a text, and where it stands. */
interface NumberMatch {
  value: number;
  from: number;
  to: number;
  /** What stands right behind it. */
  unit: string;
}

const numberPattern =
  /(?<![\p{L}\d])[+−-]?\s?(?:\d{1,3}(?:[ '’]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)*)(?:\s*[kmк](?![\p{L}\d]))?/giu;
/** Dates with all they hold: none of it is an amount. */
const datePattern =
  /\d{4}-\d{2}-\d{2}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|(?:\d{1,2}(?:st|nd|rd|th)?\s+(?:de\s+)?)?(\p{L}{3,12})\.?,?\s+(?:\d{1,2},?\s+)?(?:del?\s+)?20\d{2}/giu;

/** The numbers of a text, as people of the language write them; none that is part of a word, a date or a time. */
export function numbersIn(text: string, language: string): NumberMatch[] {
  if (text.length > MAX_VALUE_LENGTH) return [];
  const numerals: NumberMatch[] = [];
  const undated = text.replace(datePattern, (date, month?: string) =>
    month === undefined || monthFromName(month.toLowerCase()) !== undefined ? "_".repeat(date.length) : date,
  );
  for (const { 0: match, index } of undated.matchAll(numberPattern)) {
    const trimmed = match.trim();
    const [, digits = "", short] = /^[+−-]?(.*?)\s*([kmк])?$/iu.exec(trimmed) ?? [];
    const to = index + trimmed.length;
    if (/^\d{1,2}[.:]\d{2}:|^:\d{2}/.test(text.slice(to))) continue;
    const sign = /^[−-]/.test(trimmed) && !/[\d\p{L}]\s*$/u.test(text.slice(0, index)) ? -1 : 1;
    const value = parseNumber(digits, language);
    if (value === undefined) continue;
    const behind = text.slice(to).toLowerCase();
    const unit = /^\s*(%|[€$£]|\p{L}+)/u.exec(behind)?.[1] ?? "";
    const scale = short ? (/m/i.test(short) ? 1_000_000 : 1_000) : (scaleValue(unit) ?? 1);
    numerals.push({ value: sign * value * scale, from: index, to, unit });
  }
  return numerals;
}

/** The one number that a text says. */
export function numberIn(text: string, language: string): number | undefined {
  const numerals = numbersIn(text, language);
  // Beside another number, one such as 2027 is a year.
  const amounts = numerals.length > 1 ? numerals.filter(({ value, unit }) => !isYear(value, unit)) : numerals;
  return amounts.length === 1 ? amounts[0]?.value : undefined;
}

function isYear(value: number, unit: string): boolean {
  return value >= 2000 && value < 2100 && Number.isInteger(value) && /^(?:|г|год|година)$/u.test(unit);
}

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

/** The currency that a text names, by its code. */
export function currencyIn(text: string): string | undefined {
  if (text.length > MAX_VALUE_LENGTH) return undefined;
  const code =
    /(?<![\p{L}])(EUR|BGN|GBP|USD|MXN|CHF|RON|PLN|SEK|NOK|DKK|CZK|HUF|COP|ARS|CLP|PEN)(?![\p{L}])/u.exec(
      text,
    );
  return code?.[1] ?? currencyPatterns.find(([sign]) => sign.test(text))?.[1];
}

/** The amount that a text names; nothing where it names several, or none. */
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

/** How often money is spent, by how often something is done. */
const spendPer: Readonly<Record<string, string>> = {
  weekly: "week",
  monthly: "month",
  quarterly: "quarter",
  yearly: "year",
  once: "once",
};

/** How often something is published. Of a range ("2–3 a week") the lower end counts: it is what can be relied on. */
export function frequencyIn(
  text: string,
  language: string,
  choices: readonly ChoiceWords[],
): { posts: number; per: "day" | "week" | "month" } | undefined {
  const cadences = choicesIn(text, "cadence", choices);
  const per = cadences.find(({ value }) => value !== "once")?.value;
  const [posts] = numbersIn(text, language).filter(({ value }) => value >= 0);
  const named = wordsOf(text)
    .map(numeralValue)
    .find((value) => value !== undefined);
  const count = posts?.value ?? named ?? 1;
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

/** A length of time as the plan writes it: "within 2 hours" is 2h. Half hours and the like are told in minutes. */
export function durationIn(text: string, language: string): string | undefined {
  if (text.length > MAX_VALUE_LENGTH) return undefined;
  const short = /^\D*(\d+)\s?(m|min|h|d|w)\b/i.exec(text);
  if (short) return `${short[1]}${short[2]?.[0]?.toLowerCase()}`;
  const words = wordsOf(text);
  const stretch = words.findIndex((word) => timeUnitMinutes(word) !== undefined);
  const unit = timeUnitMinutes(words[stretch] ?? "");
  if (unit === undefined) return undefined;
  const numerals = numbersIn(text, language).map(({ value }) => value);
  const count = numerals.at(-1) ?? words.map(numeralValue).find((value) => value !== undefined) ?? 1;
  if (!(count > 0) || unit > 10_080) return undefined;
  const letter = minutesByUnit.find(([length]) => length === unit)?.[1];
  return Number.isInteger(count) ? `${count}${letter}` : `${Math.round(count * unit)}m`;
}

/** A time of day: "18:00", "18.30 ч.", "6 pm". */
export function timeIn(text: string): string | undefined {
  if (text.length > MAX_VALUE_LENGTH) return undefined;
  const [, hours, minute = "00", half] =
    /(?<!\d)(\d{1,2})(?:[:.h](\d{2}))?\s*(ч|h\b|a\.?m\b|p\.?m\b)?/iu.exec(text) ?? [];
  if (hours === undefined || (!/[:.h]\d{2}/.test(text) && half === undefined)) return undefined;
  const late = /^p/i.test(half ?? "") && Number(hours) < 12 ? 12 : 0;
  const time = `${String(Number(hours) + late).padStart(2, "0")}:${minute}`;
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(time) ? time : undefined;
}
