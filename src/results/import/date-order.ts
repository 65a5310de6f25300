import { errorReason } from "../../errors.ts";
import { ExportError } from "./input-table.ts";
import type { DaySpan } from "./name-span.ts";
import { type DateOrder, dayOf, type WrittenDay } from "./parse-days.ts";

/** A numeric date in a file, with its row. */
export interface NumericDay {
  text: string;
  row: number;
  written: WrittenDay;
}

/** The evidence of the order of day and month. */
interface KnownOrders {
  /** The order that the user stated. */
  stated?: DateOrder;
  /** The order that the format usually has. */
  usual?: DateOrder;
  /** The days that the file covers, which contain all dates. */
  span?: DaySpan;
}

/**
 * Returns the order of day and month for all dates of a file. A number above 12 shows it, with any separator, or the days
 * that the file covers; otherwise the stated order applies, then the usual one of the format. Dates with points are day
 * first in every country.
 * @throws ExportError if two dates contradict each other or the stated order, or nothing shows the order
 */
export function decideDateOrder(
  days: readonly NumericDay[],
  { stated, usual, span }: KnownOrders = {},
): DateOrder {
  const shown = new Map<DateOrder, NumericDay>();
  let ambiguous: NumericDay | undefined;
  for (const day of days) {
    if (day.written.kind !== "numeric") continue;
    const { first, second, separator } = day.written;
    const order = Number(first) > 12 ? "dmy" : Number(second) > 12 ? "mdy" : undefined;
    if (order && !shown.has(order)) shown.set(order, day);
    if (!order && separator !== ".") ambiguous ??= day;
  }
  const [dayFirst, monthFirst] = [shown.get("dmy"), shown.get("mdy")];
  if (dayFirst && monthFirst)
    throw new ExportError(
      errorReason("exportMixedOrder", {
        one: dayFirst.text,
        row: dayFirst.row,
        other: monthFirst.text,
        otherRow: monthFirst.row,
      }),
    );
  const evidence = dayFirst ?? monthFirst;
  const order = dayFirst ? "dmy" : monthFirst ? "mdy" : undefined;
  if (evidence && stated && order !== stated)
    throw new ExportError(errorReason("exportOtherOrder", { date: evidence.text, row: evidence.row }));
  const known = order ?? stated ?? (span && orderWithin(days, span)) ?? usual;
  if (known) return known;
  if (ambiguous) throw new ExportError(errorReason("exportOrder", { date: ambiguous.text }));
  return "dmy";
}

/** Returns the only order with which all numeric dates are within a span. */
function orderWithin(days: readonly NumericDay[], { from, to }: DaySpan): DateOrder | undefined {
  const [only, other] = (["dmy", "mdy"] as const).filter((order) =>
    days.every(({ written }) => {
      const day = dayOf(written, order);
      return written.kind !== "numeric" || (day !== undefined && day >= from && day <= to);
    }),
  );
  return other === undefined ? only : undefined;
}
