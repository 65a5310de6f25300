import { targetOf } from "./kpis.ts";
import type { Kpi } from "./types.ts";

const monthKeys = [
  "jan",
  "feb",
  "mar",
  "apr",
  "may",
  "jun",
  "jul",
  "aug",
  "sep",
  "oct",
  "nov",
  "dec",
] as const;

/** Returns the ratio of a day's value to the value of an average month: 1.4 means 40 % more. */
export type SeasonFactor = (day: string) => number;

/** Returns the seasonal factor of a KPI; always 1 if it has no season or should stay within a range. */
export function seasonFactorOf({ season, direction, ...kpi }: Kpi): SeasonFactor {
  if (!season || direction === "keep" || targetOf(kpi) === undefined) return () => 1;
  return (day) => season[monthKeys[Number(day.slice(5, 7)) - 1] ?? "jan"] ?? 1;
}

/** Returns the months with a seasonal factor, in the order of the year, as `01` to `12`. */
export function seasonalMonths({ season = {} }: Kpi): { month: string; factor: number }[] {
  return monthKeys.flatMap((name, index) => {
    const factor = season[name];
    return factor === undefined ? [] : [{ month: String(index + 1).padStart(2, "0"), factor }];
  });
}
