import type { PlanFormatter } from "../../formatting/plan-formatter.ts";
import type { KpiProgress } from "../../plan/kpi-progress.ts";
import { targetOf } from "../../plan/kpis.ts";
import { seasonalMonths } from "../../plan/season.ts";
import type { Kpi } from "../../plan/types.ts";

/** Returns a KPI's baseline with its date, or that it is not known yet and by when it will be measured. */
export function baselineText(kpi: Kpi, formatter: PlanFormatter): string | undefined {
  const { on, unknown, measureBy } = kpi.baseline ?? {};
  const figure = baselineValueText(kpi, formatter);
  if (figure) return on ? formatter.words.on({ value: figure, date: formatter.shortDate(on) ?? on }) : figure;
  if (!unknown) return undefined;
  return measureBy
    ? formatter.words.unknownUntil({
        date: formatter.shortDate(measureBy) ?? measureBy,
      })
    : formatter.words.unknown;
}

/** Returns a KPI's baseline, in its unit. */
export function baselineValueText(kpi: Kpi, formatter: PlanFormatter): string | undefined {
  return formatter.metricValue(kpi.baseline?.value, formatter.unitOf(kpi));
}

/** Returns a KPI's target, with its date if the target has one. */
export function targetText(kpi: Kpi, formatter: PlanFormatter): string | undefined {
  const figure = targetValueText(kpi, formatter);
  const by = formatter.shortDate(kpi.target?.by);
  return figure && by ? formatter.words.by({ value: figure, date: by }) : (figure ?? by);
}

/** Returns a KPI's target as the plan states it, in the KPI's unit: a value, a change, or bounds. */
export function targetValueText({ target, ...kpi }: Kpi, formatter: PlanFormatter): string | undefined {
  const unit = formatter.unitOf(kpi);
  if (target?.value !== undefined)
    return formatter.amountPer(formatter.metricValue(target.value, unit), target.per);
  if (target?.change !== undefined) return changeText({ ...kpi, target }, formatter);
  const [min, max] = [formatter.metricValue(target?.min, unit), formatter.metricValue(target?.max, unit)];
  if (min && max) return formatter.words.between({ min, max });
  if (min) return formatter.words.atLeast({ min });
  return max && formatter.words.atMost({ max });
}

/** Returns the change as the plan states it, with the resulting value if it can be calculated. */
function changeText(kpi: Kpi, formatter: PlanFormatter): string {
  const change = formatter.change(kpi.target?.change ?? "");
  const value = formatter.metricValue(targetOf(kpi), formatter.unitOf(kpi));
  return value ? formatter.words.on({ value, date: change }) : change;
}

/** Returns the values of the milestones, each with its date. */
export function milestoneTexts(kpi: Kpi, formatter: PlanFormatter): string[] {
  return (kpi.milestones ?? []).map(({ value, by }) => {
    const figure = formatter.metricValue(value, formatter.unitOf(kpi)) ?? "";
    return by ? formatter.words.by({ value: figure, date: formatter.shortDate(by) ?? by }) : figure;
  });
}

/** Returns the months with a seasonal factor: "Season: Aug ×0.6, Dec ×1.8"; `undefined` if there are none. */
export function seasonText(kpi: Kpi, formatter: PlanFormatter): string | undefined {
  const months = seasonalMonths(kpi).map(
    ({ month, factor }) => `${formatter.shortMonth(`2001-${month}`)}\u00a0×${formatter.number(factor)}`,
  );
  return months.length === 0 ? undefined : formatter.words.charts.season({ months: months.join(", ") });
}

/** Returns the last reading of a KPI with its date, or why there is none. */
export function readingText(
  kpi: Kpi,
  { reading, unknown }: KpiProgress,
  formatter: PlanFormatter,
): string | undefined {
  if (!reading) return unknown && formatter.words.summary.unknown[unknown];
  const value = formatter.metricValue(reading.value, formatter.unitOf(kpi)) ?? "";
  return formatter.words.on({
    value,
    date: formatter.shortDate(reading.date) ?? reading.date,
  });
}

/** Returns the state of a KPI as text, or the reason if it is not known. */
export function stateText({ state, unknown }: KpiProgress, formatter: PlanFormatter): string {
  return unknown ? formatter.words.summary.unknown[unknown] : formatter.words.summary.states[state];
}
