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

/** Returns the number in a cell, or `undefined` if it is not a number. */
export function parseCellNumber(cell: InputCell | undefined, language: string): number | undefined {
  return typeof cell === "number" ? cell : parseNumber(cellText(cell), language);
}

/**
 * Returns the language whose number format a column uses: it may have decimal points regardless of the
 * language of the headers.
 * @param fallback the language if the cells do not show it
 */
export function detectNumberLanguage(cells: Iterable<InputCell | undefined>, fallback: string): string {
  for (const cell of cells) {
    const text = cellText(cell).replace(/[\s%€$]+$/u, "");
    if (/^-?\d+\.(?:\d{1,2}|\d{4,})$/.test(text) || /^-?\d{1,3}(?:,\d{3})+\.\d+$/.test(text)) return "en";
    if (/^-?\d+,(?:\d{1,2}|\d{4,})$/.test(text) || /^-?\d{1,3}(?:\.\d{3})+,\d+$/.test(text)) return "es";
  }
  return fallback;
}
