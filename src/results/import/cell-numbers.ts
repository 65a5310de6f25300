import { parseNumber } from "../../i18n/numbers.ts";
import { type Cell, textOf } from "./input-table.ts";

/**
 * Figures are added up in whole ten-thousandths: fractions as computers write them would not add up to what people
 * get on paper.
 */
const UNIT = 10_000;

/** A sum that has not lost anything on the way. */
export class Sum {
  #units = 0;
  count = 0;

  add(value: number): void {
    this.#units += Math.round(value * UNIT);
    this.count += 1;
  }

  get total(): number {
    return this.#units / UNIT;
  }
}

/** A quotient to the fourth decimal. */
export function quotient(dividend: number, divisor: number): number {
  return Math.round((dividend / divisor) * UNIT) / UNIT;
}

const nothing = new Set(["", "-", "–", "—", "--", "undefined", "n/a", "nan", "null"]);

/** Whether a cell says that there is no figure. */
export function saysNothing(cell: Cell | undefined): boolean {
  return typeof cell !== "number" && nothing.has(textOf(cell).toLowerCase());
}

/** The figure in a cell; nothing where it is none. */
export function figureIn(cell: Cell | undefined, language: string): number | undefined {
  return typeof cell === "number" ? cell : parseNumber(textOf(cell), language);
}

/**
 * The language whose numbers a column has: programs write points before fractions whatever the language of the heads.
 * @param otherwise what holds where the cells do not tell
 */
export function writingOf(cells: Iterable<Cell | undefined>, otherwise: string): string {
  for (const cell of cells) {
    const text = textOf(cell).replace(/[\s%€$]+$/u, "");
    if (/^-?\d+\.(?:\d{1,2}|\d{4,})$/.test(text) || /^-?\d{1,3}(?:,\d{3})+\.\d+$/.test(text)) return "en";
    if (/^-?\d+,(?:\d{1,2}|\d{4,})$/.test(text) || /^-?\d{1,3}(?:\.\d{3})+,\d+$/.test(text)) return "es";
  }
  return otherwise;
}
