import type { PlanFormatter } from "../../formatting/plan-formatter.ts";
import type { KpiProgress } from "../../plan/kpi-progress.ts";
import { targetOf } from "../../plan/kpis.ts";
import { seasonalMonths } from "../../plan/season.ts";
import type { Kpi } from "../../plan/types.ts";

/** Where a KPI starts: its value and its day, or that it is not known yet and by when it will be. */
export function baselineText(kpi: Kpi, formatter: PlanFormatter): string | undefined {
  const { on, unknown, measureBy } = kpi.baseline ?? {};
  const figure = baselineValueText(kpi, formatter);
  if (figure)
    return on
      ? formatter.interpolate(formatter.words.on, { value: figure, date: formatter.shortDate(on) ?? on })
      : figure;
  if (!unknown) return undefined;
  return measureBy
    ? formatter.interpolate(formatter.words.unknownUntil, {
        date: formatter.shortDate(measureBy) ?? measureBy,
      })
    : formatter.words.unknown;
}

/** The value a KPI starts from, in its unit. */
export function baselineValueText(kpi: Kpi, formatter: PlanFormatter): string | undefined {
  return formatter.metricValue(kpi.baseline?.value, formatter.unitOf(kpi));
}

/** Where a KPI is to be, and by when where its target says so itself. */
export function targetText(kpi: Kpi, formatter: PlanFormatter): string | undefined {
  const figure = targetValueText(kpi, formatter);
  const by = formatter.shortDate(kpi.target?.by);
  return figure && by
    ? formatter.interpolate(formatter.words.by, { value: figure, date: by })
    : (figure ?? by);
}

/** What a KPI is to reach as its plan says it: a value, a change, or bounds. */
export function targetValueText({ target, ...kpi }: Kpi, formatter: PlanFormatter): string | undefined {
  const unit = formatter.unitOf(kpi);
  if (target?.value !== undefined) return formatter.metricValue(target.value, unit);
  if (target?.change !== undefined) return changeText({ ...kpi, target }, formatter);
  const [min, max] = [formatter.metricValue(target?.min, unit), formatter.metricValue(target?.max, unit)];
  if (min && max) return formatter.interpolate(formatter.words.between, { min, max });
  if (min) return formatter.interpolate(formatter.words.atLeast, { min });
  return max && formatter.interpolate(formatter.words.atMost, { max });
}

/** A change as it is written, with the value it leads to where that can be told. */
function changeText(kpi: Kpi, formatter: PlanFormatter): string {
  const change = (kpi.target?.change ?? "").replace("-", "−").replace(/^x/, "×");
  const value = formatter.metricValue(targetOf(kpi), formatter.unitOf(kpi));
  return value ? formatter.interpolate(formatter.words.on, { value, date: change }) : change;
}

/** The values to pass on the way, each with its day. */
export function milestoneTexts(kpi: Kpi, formatter: PlanFormatter): string[] {
  return (kpi.milestones ?? []).map(({ value, by }) => {
    const figure = formatter.metricValue(value, formatter.unitOf(kpi)) ?? "";
    return by
      ? formatter.interpolate(formatter.words.by, { value: figure, date: formatter.shortDate(by) ?? by })
      : figure;
  });
}

/** The months that are stronger or weaker than others: "Season: Aug ×0.6, Dec ×1.8". */
export function seasonText(kpi: Kpi, formatter: PlanFormatter): string | undefined {
  const months = seasonalMonths(kpi).map(
    ({ month, factor }) => `${formatter.shortMonth(`2001-${month}`)}\u00a0×${formatter.number(factor)}`,
  );
  return months.length === 0
    ? undefined
    : formatter.interpolate(formatter.words.charts.season, { months: months.join(", ") });
}

/** The last reading of a KPI with its day, or why there is none to be told of. */
export function readingText(
  kpi: Kpi,
  { reading, unknown }: KpiProgress,
  formatter: PlanFormatter,
): string | undefined {
  if (!reading) return unknown && formatter.words.summary.unknown[unknown];
  const value = formatter.metricValue(reading.value, formatter.unitOf(kpi)) ?? "";
  return formatter.interpolate(formatter.words.on, {
    value,
    date: formatter.shortDate(reading.date) ?? reading.date,
  });
}

/** How a KPI does, in words: where nothing can be said, why. */
export function stateText({ state, unknown }: KpiProgress, formatter: PlanFormatter): string {
  return unknown ? formatter.words.summary.unknown[unknown] : formatter.words.summary.states[state];
}
