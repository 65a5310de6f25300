import { userError } from "../../errors.ts";
import { addDays, addMonths } from "../../plan/time.ts";
import type { Kpi, Result } from "../../plan/types.ts";
import type { ExportAmount } from "../export-format.ts";
import { ExactSum, roundedQuotient } from "./cell-numbers.ts";
import type { DailyFigures, DayTotals } from "./daily-aggregator.ts";

/** The stretch of time that is put together. */
export const periodUnits = ["day", "week", "month", "quarter"] as const;
/** How several days become one value. */
export const aggregations = ["sum", "last", "mean"] as const;

export type PeriodUnit = (typeof periodUnits)[number];
export type Aggregation = (typeof aggregations)[number];

/** What exports tell of a plan's KPIs, as it is to be recorded. */
export interface PeriodResults {
  results: Result[];
  /** How many stretches no export covers whole, by KPI. */
  incompletePeriods: ReadonlyMap<string, number>;
  /** KPIs whose days cannot be put together. */
  notAggregatable: readonly string[];
}

/** How KPIs are put together, where somebody has said so. */
export interface PeriodOptions {
  per?: PeriodUnit;
  aggregation?: Aggregation;
  today: string;
}

/** The stretch that a KPI is read by; without a cadence, days as they are. */
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
 * Puts the days of exports together to the stretches by which the KPIs are read, each told of its last day. Where two
 * files have a day, it counts as in the later one. Stretches that are not covered whole are left out: they would be
 * recorded too low, and stand in the way of their true value later.
 * @throws UserError where exports of two kinds tell of one KPI
 */
export function aggregatePeriods(
  exports: readonly DailyFigures[],
  { per, aggregation, today }: PeriodOptions,
): PeriodResults {
  const gathered = {
    results: [] as Result[],
    incompletePeriods: new Map<string, number>(),
    notAggregatable: [] as string[],
  };
  const kpis = new Map(exports.flatMap(({ bindings }) => bindings.map(({ kpi }) => [kpi.id, kpi] as const)));
  for (const [id, kpi] of kpis) {
    const own = exports.filter(({ bindings }) => bindings.some((feed) => feed.kpi.id === id));
    const days = new Map(own.flatMap(({ figures }) => [...(figures.get(id) ?? [])]));
    const feed = own.at(-1)?.bindings.find((one) => one.kpi.id === id);
    if (!feed) continue;
    const stretch = per ?? periodUnitOf(kpi);
    const covered = periodCoverage(own, today);
    const [shape, other] = [...new Set(own.map(({ layout }) => layout.format))];
    if (shape && other) throw userError("exportTwice", { kpi: id, one: shape.name, other: other.name });
    for (const [last, within] of daysByPeriod(days, stretch)) {
      if (!covered(firstDayOf(stretch, last), last)) {
        gathered.incompletePeriods.set(id, (gathered.incompletePeriods.get(id) ?? 0) + 1);
        continue;
      }
      const part = (which: keyof DayTotals, over: ExportAmount["aggregation"]): number | undefined =>
        aggregateSums(
          within.map((day) => days.get(day)?.[which]).filter((sum) => sum !== undefined),
          aggregation ?? over ?? "sum",
        );
      const top = part("figure", feed.figure.amount.aggregation);
      const bottom = feed.divisor && part("divisor", feed.divisor.amount.aggregation);
      if (top === undefined || (feed.divisor && bottom === undefined)) {
        if (!gathered.notAggregatable.includes(id)) gathered.notAggregatable.push(id);
        continue;
      }
      if (bottom === 0) continue;
      const value = bottom === undefined ? top : roundedQuotient(top * feed.factor, bottom);
      gathered.results.push({ kpi: id, date: last, value });
    }
  }
  return gathered;
}

/** Several days as one figure; nothing where that would count people several times. */
function aggregateSums(
  sums: readonly ExactSum[],
  way: NonNullable<ExportAmount["aggregation"]>,
): number | undefined {
  const counted = sums.filter(({ count }) => count > 0);
  if (counted.length === 0) return 0;
  const [first] = counted;
  const last = counted.at(-1);
  if (way === "last") return last && roundedQuotient(last.total, last.count);
  if (way === "never") return counted.length === 1 && first?.count === 1 ? first.total : undefined;
  const all = new ExactSum();
  for (const { total } of counted) all.add(total);
  if (way === "sum") return all.total;
  return roundedQuotient(
    all.total,
    counted.reduce((count, sum) => count + sum.count, 0),
  );
}

/** The days of each stretch, by its last day, in order. */
function daysByPeriod(days: ReadonlyMap<string, DayTotals>, stretch: PeriodUnit): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const day of [...days.keys()].sort()) {
    const last = lastDayOf(stretch, day);
    const group = groups.get(last);
    if (group) group.push(day);
    else groups.set(last, [day]);
  }
  return groups;
}

/**
 * Whether exports cover a stretch from its first to its last day. Exports of posts have rows only where there are posts:
 * of these it is enough that the stretch is over.
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

function firstDayOf(stretch: PeriodUnit, last: string): string {
  if (stretch === "day") return last;
  if (stretch === "week") return addDays(last, -6);
  return addMonths(`${last.slice(0, 7)}-01`, stretch === "month" ? 0 : -2);
}

/** The last day of the week (Sunday), month or quarter that a day is in. */
function lastDayOf(stretch: PeriodUnit, day: string): string {
  if (stretch === "day") return day;
  if (stretch === "week") return addDays(day, (7 - new Date(Date.parse(day)).getUTCDay()) % 7);
  const month = Number(day.slice(5, 7));
  const first = stretch === "month" ? month : month - ((month - 1) % 3);
  const start = `${day.slice(0, 4)}-${String(first).padStart(2, "0")}-01`;
  return addDays(addMonths(start, stretch === "month" ? 1 : 3), -1);
}
