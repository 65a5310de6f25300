import { addDays, addMonths } from "../../plan/time.ts";
import type { Kpi } from "../../plan/types.ts";

/** The units of periods into which days are aggregated. */
export const periodUnits = ["day", "week", "month", "quarter"] as const;

export type PeriodUnit = (typeof periodUnits)[number];

/** Returns the period unit of a KPI's cadence; days if it has none. */
export function periodUnitOf({ cadence }: Kpi): PeriodUnit {
  switch (cadence) {
    case "weekly":
    case "biweekly":
      return "week";
    case "monthly":
      return "month";
    case "quarterly":
    case "yearly":
      return "quarter";
    default:
      return "day";
  }
}

/** Returns the first day of the period that ends on a day. */
export function firstDayOf(unit: PeriodUnit, last: string): string {
  if (unit === "day") return last;
  if (unit === "week") return addDays(last, -6);
  return addMonths(`${last.slice(0, 7)}-01`, unit === "month" ? 0 : -2);
}

/** Returns the last day of the week (Sunday), month or quarter of a day. */
export function lastDayOf(unit: PeriodUnit, day: string): string {
  if (unit === "day") return day;
  if (unit === "week") return addDays(day, (7 - new Date(Date.parse(day)).getUTCDay()) % 7);
  const month = Number(day.slice(5, 7));
  const firstMonth = unit === "month" ? month : month - ((month - 1) % 3);
  const start = `${day.slice(0, 4)}-${String(firstMonth).padStart(2, "0")}-01`;
  return addDays(addMonths(start, unit === "month" ? 1 : 3), -1);
}
