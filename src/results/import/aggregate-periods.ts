import { addDays } from "../../plan/time.ts";
import type { Result } from "../../plan/types.ts";
import { groupBy } from "../../platform/group-by.ts";
import type { AmountAggregation } from "../export-format.ts";
import type { SpanFigure } from "./amount-totals.ts";
import { boundKpis, type ExportFigures, type KpiSpan } from "./bind-export.ts";
import { ExactSum, roundedQuotient } from "./cell-numbers.ts";
import type { ColumnBinding } from "./column-bindings.ts";
import { firstDayOf, lastDayOf, type PeriodUnit, periodUnitOf } from "./period-units.ts";

/** The ways to aggregate the values of several days. */
export const aggregations = ["sum", "last", "mean"] as const;

export type Aggregation = (typeof aggregations)[number];

/** A value of a day that two exports have, and that differs between them. */
export interface ReplacedFigure {
  kpi: string;
  date: string;
  value: number;
  replaced: number;
}

/** The results of KPIs from exports, ready to be recorded. */
export interface PeriodResults {
  results: Result[];
  /** The last days of the periods that the exports do not cover completely, by KPI. */
  incompletePeriods: ReadonlyMap<string, readonly string[]>;
  /** The ids of KPIs whose days cannot be aggregated. */
  notAggregatable: readonly string[];
  /** The KPIs that exports of two formats contain, with the names of the formats. */
  contradicted: ReadonlyMap<string, readonly string[]>;
  replaced: readonly ReplacedFigure[];
}

/** Options of the aggregation; `per` and `aggregation` override the defaults of the KPI and the export. */
export interface PeriodOptions {
  per?: PeriodUnit;
  aggregation?: Aggregation;
  today: string;
}

/**
 * Aggregates the days of exports into the periods by which the KPIs are measured. A result has the date of
 * the last day of its period. If two files contain the same day, the later file wins, and the other value is returned
 * with it. Periods that are not covered completely are left out: their values would be too low and would later conflict
 * with the correct ones. Exports by day have precedence over exports of posts.
 */
export function aggregatePeriods(
  exports: readonly ExportFigures[],
  { per, aggregation, today }: PeriodOptions,
): PeriodResults {
  const results: Result[] = [];
  const replaced: ReplacedFigure[] = [];
  const incompletePeriods = new Map<string, string[]>();
  const notAggregatable = new Set<string>();
  const contradicted = new Map<string, string[]>();
  for (const kpi of boundKpis(exports)) {
    const own = exportsOf(kpi.id, exports);
    const binding = own.at(-1)?.bindings.find((candidate) => candidate.kpi.id === kpi.id);
    if (!binding) continue;
    const formats = [...new Set(own.map(({ layout }) => layout.format.name))];
    if (formats.length > 1) {
      contradicted.set(kpi.id, formats);
      continue;
    }
    const unit = per ?? periodUnitOf(kpi);
    const isCovered = periodCoverage(own, today);
    const spans = latestSpans(kpi.id, own, (value) => replaced.push({ kpi: kpi.id, ...value }));
    for (const [last, inPeriod] of groupBy(spans, ({ to }) => lastDayOf(unit, to))) {
      const period = { first: firstDayOf(unit, last), last };
      const parts = partsOf(inPeriod, period, isCovered);
      if (!parts) {
        incompletePeriods.set(kpi.id, [...(incompletePeriods.get(kpi.id) ?? []), last]);
        continue;
      }
      const value = periodValue(parts, binding, aggregation);
      if (value === undefined) notAggregatable.add(kpi.id);
      else if (Number.isFinite(value)) results.push({ kpi: kpi.id, date: last, value });
    }
  }
  return { results, replaced, incompletePeriods, notAggregatable: [...notAggregatable], contradicted };
}

/** Returns the exports of a KPI: exports by day if there are any, otherwise exports of posts. */
function exportsOf(kpi: string, exports: readonly ExportFigures[]): ExportFigures[] {
  const own = exports.filter(({ bindings }) => bindings.some((binding) => binding.kpi.id === kpi));
  const byDay = own.filter(({ layout }) => layout.format.rows !== "post");
  return byDay.length > 0 ? byDay : own;
}

/** Returns the spans of a KPI in the order of their days. If several files have the same days, the last file wins. */
function latestSpans(
  kpi: string,
  exports: readonly ExportFigures[],
  onReplaced: (value: Omit<ReplacedFigure, "kpi">) => void,
): KpiSpan[] {
  const byDays = new Map<string, KpiSpan>();
  for (const span of exports.flatMap(({ figures }) => figures.get(kpi) ?? [])) {
    const key = `${span.from}/${span.to}`;
    const known = byDays.get(key);
    if (known && known.figure.total !== span.figure.total)
      onReplaced({ date: span.to, value: span.figure.total, replaced: known.figure.total });
    byDays.set(key, span);
  }
  return [...byDays.values()].sort((a, b) =>
    a.from < b.from ? -1 : a.from > b.from ? 1 : a.to < b.to ? -1 : 1,
  );
}

/**
 * Returns the spans that make up a period; `undefined` if they do not cover it completely. If one span has the whole period,
 * it is the only part.
 */
function partsOf(
  spans: readonly KpiSpan[],
  { first, last }: { first: string; last: string },
  isCovered: (first: string, last: string) => boolean,
): readonly KpiSpan[] | undefined {
  const whole = spans.find(({ from, to }) => from === first && to === last);
  const parts = whole ? [whole] : spans;
  const isComplete = parts.every(
    ({ from, figure, divisor, subtrahend }, index) =>
      from >= first &&
      // Two spans that overlap would count days twice.
      from > (parts[index - 1]?.to ?? "") &&
      ![figure, divisor, subtrahend].some((one) => one?.isIncomplete),
  );
  return isComplete && isCovered(first, last) ? parts : undefined;
}

/**
 * Returns the value of a period; `undefined` if its days cannot be aggregated, and NaN if it would be divided by zero.
 */
function periodValue(
  parts: readonly KpiSpan[],
  { figure, divisor, subtrahend, factor }: ColumnBinding,
  aggregation: Aggregation | undefined,
): number | undefined {
  const total = (part: "figure" | "divisor" | "subtrahend", method: AmountAggregation = "sum") =>
    aggregateFigures(
      parts.flatMap((span) => span[part] ?? []),
      aggregation ?? method,
    );
  const dividend = total("figure", figure.amount.aggregation);
  if (dividend === undefined) return undefined;
  if (subtrahend) {
    const minus = total("subtrahend", subtrahend.amount.aggregation);
    return minus === undefined ? undefined : roundedQuotient(dividend - minus, 1);
  }
  if (!divisor) return dividend;
  const bottom = total("divisor", divisor.amount.aggregation);
  if (bottom === undefined) return undefined;
  return bottom === 0 ? Number.NaN : roundedQuotient(dividend * factor, bottom);
}

/** Returns one figure for several spans, or `undefined` if people would be counted several times. */
function aggregateFigures(all: readonly SpanFigure[], method: AmountAggregation): number | undefined {
  const counted = all.filter(({ count }) => count > 0);
  const [first] = counted;
  if (!first) return 0;
  if (method === "last") return counted.at(-1)?.last;
  if (method === "never") return counted.length === 1 && first.count === 1 ? first.total : undefined;
  const sum = new ExactSum();
  for (const { total } of counted) sum.add(total);
  if (method === "sum") return sum.total;
  return roundedQuotient(
    sum.total,
    counted.reduce((count, one) => count + one.count, 0),
  );
}

/**
 * Returns a function that returns whether the exports cover a period from its first to its last day. The posts of a
 * period are complete only when it is over.
 */
function periodCoverage(
  exports: readonly ExportFigures[],
  today: string,
): (first: string, last: string) => boolean {
  const ofPosts = exports.every(({ layout }) => layout.format.rows === "post");
  const spans = exports
    .flatMap(({ coveredPeriod }) => coveredPeriod ?? [])
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  return (first, last) => {
    let next = first;
    for (const { from, to } of spans) if (from <= next && to >= next) next = addDays(to, 1);
    return next > last && (!ofPosts || last < today);
  };
}
