import { addDays } from "../../plan/time.ts";
import type { GroupAmounts } from "./collected-export.ts";
import type { ExportLayout } from "./export-layout.ts";
import type { DaySpan } from "./name-span.ts";
import { type DateOrder, dayInYear, dayOf, type WrittenDay } from "./parse-days.ts";

/** The totals of a date as written in the file, with its first row. */
export interface WrittenTotals {
  row: number;
  text: string;
  written: WrittenDay | undefined;
  end?: { text: string; written: WrittenDay | undefined };
  /** The turns of the year before the first row of this date, or its year, for dates without a year. */
  turns: number;
  year?: number;
  groups: Map<string, GroupAmounts>;
}

/**
 * Returns the days of a written date; `undefined` if it is not a date, or its days are in the wrong order.
 * @param firstRowYear the year of the first row, for dates without a year
 */
export function spanOf(
  { text, written, end, turns, year }: WrittenTotals,
  { coveredPeriod, date, countsDays }: ExportLayout,
  { order, firstRowYear }: { order: DateOrder; firstRowYear: number },
): DaySpan | undefined {
  if (date < 0) return coveredPeriod;
  if (countsDays) {
    if (!coveredPeriod || !/^\d{1,5}$/.test(text)) return undefined;
    const day = addDays(coveredPeriod.from, Number(text));
    return { from: day, to: day };
  }
  if (!written) return undefined;
  if (written.kind === "month") return written;
  const dayIn = (one: WrittenDay): string | undefined =>
    one.kind === "yearless" ? dayInYear(one, year ?? firstRowYear + turns) : dayOf(one, order);
  const [from, to] = [dayIn(written), end ? end.written && dayIn(end.written) : dayIn(written)];
  return from && to && from <= to ? { from, to } : undefined;
}
