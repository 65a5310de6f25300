import { userError } from "../../errors.ts";
import { addDays, addMonths } from "../../plan/time.ts";
import type { Kpi, Result } from "../../plan/types.ts";
import { groupBy } from "../../platform/group-by.ts";
import type { ExportAmount } from "../export-format.ts";
import { ExactSum, roundedQuotient } from "./cell-numbers.ts";
import type { DailyFigures, DayTotals } from "./daily-aggregator.ts";

/** The units of periods into which days are aggregated. */
export const periodUnits = ["day", "week", "month", "quarter"] as const;
/** The ways to aggregate the values of several days. */
export const aggregations = ["sum", "last", "mean"] as const;

export type PeriodUnit = (typeof periodUnits)[number];
export type Aggregation = (typeof aggregations)[number];

/** The results of KPIs from exports, ready to be recorded. */
export interface PeriodResults {
  results: Result[];
  /** The number of periods that the exports do not cover completely, by KPI. */
  incompletePeriods: ReadonlyMap<string, number>;
  /** The ids of KPIs whose days cannot be aggregated. */
  notAggregatable: readonly string[];
}

/** Options of the aggregation; `per` and `aggregation` override the defaults of the KPI and the export. */
export interface PeriodOptions {
  per?: PeriodUnit;
  aggregation?: Aggregation;
  today: string;
}

/** Returns the period unit of a KPI's cadence; days if it has none. */
function periodUnitOf({ cadence }: Kpi): PeriodUnit {
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

/**
 * Aggregates the days of exports into the periods by which the KPIs are measured. A result has the date of
 * the last day of its period. If two files contain the same day, the later file wins. Periods that are not
 * covered completely are left out: their values would be too low and would later conflict with the correct
 * ones.
 * @throws UserError if exports of two formats contain the same KPI
 */
export function aggregatePeriods(
  exports: readonly DailyFigures[],
  { per, aggregation, today }: PeriodOptions,
): PeriodResults {
  const aggregated = {
    results: [] as Result[],
    incompletePeriods: new Map<string, number>(),
    notAggregatable: [] as string[],
  };
  const kpis = new Map(exports.flatMap(({ bindings }) => bindings.map(({ kpi }) => [kpi.id, kpi] as const)));
  for (const [id, kpi] of kpis) {
    const own = exports.filter(({ bindings }) => bindings.some((binding) => binding.kpi.id === id));
    const days = new Map(own.flatMap(({ figures }) => [...(figures.get(id) ?? [])]));
    const binding = own.at(-1)?.bindings.find((candidate) => candidate.kpi.id === id);
    if (!binding) continue;
    const unit = per ?? periodUnitOf(kpi);
    const isCovered = periodCoverage(own, today);
    const [format, other] = [...new Set(own.map(({ layout }) => layout.format))];
    if (format && other) throw userError("exportTwice", { kpi: id, one: format.name, other: other.name });
    for (const [lastDay, periodDays] of daysByPeriod(days, unit)) {
      if (!isCovered(firstDayOf(unit, lastDay), lastDay)) {
        aggregated.incompletePeriods.set(id, (aggregated.incompletePeriods.get(id) ?? 0) + 1);
        continue;
      }
      const total = (part: keyof DayTotals, method: ExportAmount["aggregation"]): number | undefined =>
        aggregateSums(
          periodDays.map((day) => days.get(day)?.[part]).filter((sum) => sum !== undefined),
          aggregation ?? method ?? "sum",
        );
      const dividend = total("figure", binding.figure.amount.aggregation);
      const divisor = binding.divisor && total("divisor", binding.divisor.amount.aggregation);
      if (dividend === undefined || (binding.divisor && divisor === undefined)) {
        if (!aggregated.notAggregatable.includes(id)) aggregated.notAggregatable.push(id);
        continue;
      }
      if (divisor === 0) continue;
      const value = divisor === undefined ? dividend : roundedQuotient(dividend * binding.factor, divisor);
      aggregated.results.push({ kpi: id, date: lastDay, value });
    }
  }
  return aggregated;
}

/** Returns one figure for several days, or `undefined` if people would be counted several times. */
function aggregateSums(
  sums: readonly ExactSum[],
  method: NonNullable<ExportAmount["aggregation"]>,
): number | undefined {
  const counted = sums.filter(({ count }) => count > 0);
  if (counted.length === 0) return 0;
  const [first] = counted;
  const last = counted.at(-1);
  if (method === "last") return last && roundedQuotient(last.total, last.count);
  if (method === "never") return counted.length === 1 && first?.count === 1 ? first.total : undefined;
  const all = new ExactSum();
  for (const { total } of counted) all.add(total);
  if (method === "sum") return all.total;
  return roundedQuotient(
    all.total,
    counted.reduce((count, sum) => count + sum.count, 0),
  );
}

/** Returns the days of each period, by its last day, in order. */
function daysByPeriod(days: ReadonlyMap<string, DayTotals>, unit: PeriodUnit): Map<string, string[]> {
  return groupBy([...days.keys()].sort(), (day) => lastDayOf(unit, day));
}

/**
 * Returns a function that returns whether the exports cover a period from its first to its last day. Exports
 * of posts have no rows for days without posts; for them it is enough that the period is over.
 */
function periodCoverage(
  exports: readonly DailyFigures[],
  today: string,
): (first: string, last: string) => boolean {
  if (exports.every(({ layout }) => layout.format.rows === "post")) return (_, last) => last < today;
  const spans = exports
    .flatMap(({ coveredPeriod }) => coveredPeriod ?? [])
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  return (first, last) => {
    let next = first;
    for (const { from, to } of spans) if (from <= next && to >= next) next = addDays(to, 1);
    return next > last;
  };
}

function firstDayOf(unit: PeriodUnit, last: string): string {
  if (unit === "day") return last;
  if (unit === "week") return addDays(last, -6);
  return addMonths(`${last.slice(0, 7)}-01`, unit === "month" ? 0 : -2);
}

/** Returns the last day of the week (Sunday), month or quarter of a day. */
function lastDayOf(unit: PeriodUnit, day: string): string {
  if (unit === "day") return day;
  if (unit === "week") return addDays(day, (7 - new Date(Date.parse(day)).getUTCDay()) % 7);
  const month = Number(day.slice(5, 7));
  const firstMonth = unit === "month" ? month : month - ((month - 1) % 3);
  const start = `${day.slice(0, 4)}-${String(firstMonth).padStart(2, "0")}-01`;
  return addDays(addMonths(start, unit === "month" ? 1 : 3), -1);
}
