import type { Teller } from "../../formatting/plan-formatter.ts";
import type { Progress } from "../../plan/kpi-progress.ts";
import { targetOf } from "../../plan/kpis.ts";
import { specialMonths } from "../../plan/season.ts";
import type { Kpi } from "../../plan/types.ts";

/** Where a KPI starts: its value and its day, or that it is not known yet and by when it will be. */
export function baselineText(kpi: Kpi, tell: Teller): string | undefined {
  const { on, unknown, measureBy } = kpi.baseline ?? {};
  const figure = baselineFigure(kpi, tell);
  if (figure)
    return on ? tell.fill(tell.words.on, { value: figure, date: tell.shortDate(on) ?? on }) : figure;
  if (!unknown) return undefined;
  return measureBy
    ? tell.fill(tell.words.unknownUntil, { date: tell.shortDate(measureBy) ?? measureBy })
    : tell.words.unknown;
}

/** The value a KPI starts from, in its unit. */
export function baselineFigure(kpi: Kpi, tell: Teller): string | undefined {
  return tell.measure(kpi.baseline?.value, tell.unitOf(kpi));
}

/** Where a KPI is to be, and by when where its target says so itself. */
export function targetText(kpi: Kpi, tell: Teller): string | undefined {
  const figure = targetFigure(kpi, tell);
  const by = tell.shortDate(kpi.target?.by);
  return figure && by ? tell.fill(tell.words.by, { value: figure, date: by }) : (figure ?? by);
}

/** What a KPI is to reach as its plan says it: a value, a change, or bounds. */
export function targetFigure({ target, ...kpi }: Kpi, tell: Teller): string | undefined {
  const unit = tell.unitOf(kpi);
  if (target?.value !== undefined) return tell.measure(target.value, unit);
  if (target?.change !== undefined) return changeText({ ...kpi, target }, tell);
  const [min, max] = [tell.measure(target?.min, unit), tell.measure(target?.max, unit)];
  if (min && max) return tell.fill(tell.words.between, { min, max });
  if (min) return tell.fill(tell.words.atLeast, { min });
  return max && tell.fill(tell.words.atMost, { max });
}

/** A change as it is written, with the value it leads to where that can be told. */
function changeText(kpi: Kpi, tell: Teller): string {
  const change = (kpi.target?.change ?? "").replace("-", "−").replace(/^x/, "×");
  const value = tell.measure(targetOf(kpi), tell.unitOf(kpi));
  return value ? tell.fill(tell.words.on, { value, date: change }) : change;
}

/** The values to pass on the way, each with its day. */
export function milestoneTexts(kpi: Kpi, tell: Teller): string[] {
  return (kpi.milestones ?? []).map(({ value, by }) => {
    const figure = tell.measure(value, tell.unitOf(kpi)) ?? "";
    return by ? tell.fill(tell.words.by, { value: figure, date: tell.shortDate(by) ?? by }) : figure;
  });
}

/** The months that are stronger or weaker than others: "Season: Aug ×0.6, Dec ×1.8". */
export function seasonText(kpi: Kpi, tell: Teller): string | undefined {
  const months = specialMonths(kpi).map(
    ({ month, factor }) => `${tell.shortMonth(`2001-${month}`)}\u00a0×${tell.number(factor)}`,
  );
  return months.length === 0 ? undefined : tell.fill(tell.words.charts.season, { months: months.join(", ") });
}

/** The last reading of a KPI with its day, or why there is none to be told of. */
export function readingText(kpi: Kpi, { reading, unknown }: Progress, tell: Teller): string | undefined {
  if (!reading) return unknown && tell.words.summary.unknown[unknown];
  const value = tell.measure(reading.value, tell.unitOf(kpi)) ?? "";
  return tell.fill(tell.words.on, { value, date: tell.shortDate(reading.date) ?? reading.date });
}

/** How a KPI does, in words: where nothing can be said, why. */
export function stateText({ state, unknown }: Progress, tell: Teller): string {
  return unknown ? tell.words.summary.unknown[unknown] : tell.words.summary.states[state];
}
