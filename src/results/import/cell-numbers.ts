import { parseNumber } from "../../i18n/lexicon/numbers.ts";
import { cellText, type InputCell } from "./input-table.ts";

/**
 * Figures are added up as integers of ten-thousandths, because sums of binary fractions differ from sums
 * calculated by hand.
 */
const UNITS_PER_ONE = 10_000;

/** A sum without rounding errors of binary fractions, with four decimals. */
export class ExactSum {
  #units = 0;
  count = 0;

  add(value: number): void {
    this.#units += Math.round(value * UNITS_PER_ONE);
    this.count += 1;
  }

  /** Adds another sum without losing its precision. */
  addSum(other: ExactSum): void {
    this.#units += other.#units;
    this.count += other.count;
  }

  get total(): number {
    return this.#units / UNITS_PER_ONE;
  }
}

/** Returns a quotient rounded to four decimals. */
export function roundedQuotient(dividend: number, divisor: number): number {
  return Math.round((dividend / divisor) * UNITS_PER_ONE) / UNITS_PER_ONE;
}

const blankValues = new Set(["", "-", "–", "—", "--", "undefined", "n/a", "nan", "null"]);

/** Returns whether a cell is empty or contains a placeholder for a missing number. */
export function isBlankNumber(cell: InputCell | undefined): boolean {
  return typeof cell !== "number" && blankValues.has(cellText(cell).toLowerCase());
}

/** Symbols, codes and abbreviations of currencies before or after an amount: US$, €, лв., kr, BGN. */
const currency = "(?:[A-Z]{0,3}\\p{Sc}|[A-Z]{3}|лв\\.?|kr\\.?|zł|Kč|Ft|lei|дин\\.?|руб\\.?)";
const currencyBefore = new RegExp(`^${currency}\\s*(?=[-\\d(])`, "u");
const currencyAfter = new RegExp(`(?<=[\\d)])\\s*${currency}$`, "u");

/** Abbreviations of large numbers. */
const magnitudes: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  b: 1e9,
  mil: 1e3,
  mill: 1e6,
  mio: 1e6,
  хил: 1e3,
  млн: 1e6,
};
const magnitudePattern = /(?<=\d)\s*(k|m|b|mil|mill|mio|хил|млн)\.?$/iu;

/** Returns the number in a cell, also as an amount of money or abbreviated; `undefined` if it is not a number. */
export function parseCellNumber(cell: InputCell | undefined, language: string): number | undefined {
  if (typeof cell === "number") return cell;
  const { text, direction, factor } = bareNumber(cellText(cell));
  const value = parseNumber(text, language);
  return value === undefined
    ? undefined
    : Math.round(direction * value * factor * UNITS_PER_ONE) / UNITS_PER_ONE;
}

/** Returns a number without its currency, its minus and its abbreviation of thousands. */
function bareNumber(written: string): { text: string; direction: 1 | -1; factor: number } {
  let text = written.replace(/[−–]/g, "-").replace(/(?<=\d)['’](?=\d{3})/g, "\u00a0");
  const isNegative = /^\(.*\)$/.test(text) || /^-/.test(text) || /\d-$/.test(text);
  text = text
    .replace(/^\((.*)\)$/, "$1")
    .replace(/^-\s*/, "")
    .replace(/-$/, "");
  text = text.replace(currencyBefore, "").replace(currencyAfter, "");
  const minusInside = text.startsWith("-");
  const [, word = ""] = magnitudePattern.exec(text) ?? [];
  return {
    text: text.replace(/^-/, "").replace(magnitudePattern, "").trim(),
    direction: isNegative !== minusInside ? -1 : 1,
    factor: magnitudes[word.toLowerCase()] ?? 1,
  };
}

/**
 * Returns the language whose number format a column uses: it may have decimal points regardless of the
 * language of the headers.
 * @param fallback the language if the cells do not show it
 */
export function detectNumberLanguage(cells: Iterable<InputCell | undefined>, fallback: string): string {
  for (const cell of cells) {
    if (typeof cell === "number") continue;
    const text = bareNumber(cellText(cell)).text.replace(/[\s%]+$/u, "");
    if (/^\d+\.(?:\d{1,2}|\d{4,})$/.test(text) || /^0\.\d+$/.test(text)) return "en";
    if (/^\d{1,3}(?:,\d{3})+\.\d+$/.test(text) || /^\d{1,3}(?:,\d{3}){2,}$/.test(text)) return "en";
    if (/^\d+,(?:\d{1,2}|\d{4,})$/.test(text) || /^0,\d+$/.test(text)) return "es";
    if (/^\d{1,3}(?:\.\d{3})+,\d+$/.test(text) || /^\d{1,3}(?:\.\d{3}){2,}$/.test(text)) return "es";
  }
  return fallback;
}
