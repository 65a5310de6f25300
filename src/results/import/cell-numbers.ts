import { parseNumber } from "../../i18n/numbers.ts";
import { cellText, type InputCell } from "./input-table.ts";

/**
 * Figures are added up in whole ten-thousandths: fractions as computers write them would not add up to what people
 * get on paper.
 */
const UNITS_PER_ONE = 10_000;

/** A sum that has not lost anything on the way. */
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

/** A quotient to the fourth decimal. */
export function roundedQuotient(dividend: number, divisor: number): number {
  return Math.round((dividend / divisor) * UNITS_PER_ONE) / UNITS_PER_ONE;
}

const blankValues = new Set(["", "-", "–", "—", "--", "undefined", "n/a", "nan", "null"]);

/** Whether a cell says that there is no figure. */
export function isBlankNumber(cell: InputCell | undefined): boolean {
  return typeof cell !== "number" && blankValues.has(cellText(cell).toLowerCase());
}

/** The figure in a cell; nothing where it is none. */
export function parseCellNumber(cell: InputCell | undefined, language: string): number | undefined {
  return typeof cell === "number" ? cell : parseNumber(cellText(cell), language);
}

/**
 * The language whose numbers a column has: programs write points before fractions whatever the language of the heads.
 * @param otherwise what holds where the cells do not tell
 */
export function detectNumberLanguage(cells: Iterable<InputCell | undefined>, otherwise: string): string {
  for (const cell of cells) {
    const text = cellText(cell).replace(/[\s%€$]+$/u, "");
    if (/^-?\d+\.(?:\d{1,2}|\d{4,})$/.test(text) || /^-?\d{1,3}(?:,\d{3})+\.\d+$/.test(text)) return "en";
    if (/^-?\d+,(?:\d{1,2}|\d{4,})$/.test(text) || /^-?\d{1,3}(?:\.\d{3})+,\d+$/.test(text)) return "es";
  }
  return otherwise;
}
