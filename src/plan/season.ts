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

/** How much a value on a day is above or below that of an average month: 1.4 is 40 % more. */
export type SeasonFactor = (day: string) => number;

/** The profile of a KPI's year; 1 on every day where it has none, and where it is to be kept within bounds. */
export function seasonFactorOf({ season, direction, ...kpi }: Kpi): SeasonFactor {
  if (!season || direction === "keep" || targetOf(kpi) === undefined) return () => 1;
  return (day) => season[monthKeys[Number(day.slice(5, 7)) - 1] ?? "jan"] ?? 1;
}

/** The months that differ from an average one, in the order of the year, with how much. */
export function seasonalMonths({ season = {} }: Kpi): { month: string; factor: number }[] {
  return monthKeys.flatMap((name, index) => {
    const factor = season[name];
    return factor === undefined ? [] : [{ month: String(index + 1).padStart(2, "0"), factor }];
  });
}
