import { targetOf } from "../../plan/kpis.ts";
import type { Sections } from "../../plan/sections.ts";
import type { KpiStatus } from "../../results/kpi-status.ts";
import { stateText } from "../kpi/kpi-texts.ts";
import { type ReportRange, type ReportTexts, statesFromWorst } from "./kpi-report.ts";
import { measuredText } from "./measured-text.ts";

/** The KPIs that changed in the period of a report. */
export interface PeriodChanges {
  /** KPIs that moved in the right direction in the period, and those that did not. */
  improved: string[];
  worsened: string[];
  /** KPIs that were not measured in the period. */
  unmeasured: string[];
}

/** Returns the changes since the last reading before the period. */
export function changesInPeriod(
  now: readonly KpiStatus[],
  before: readonly KpiStatus[],
  from: string,
  { formatter, words }: Pick<ReportTexts, "formatter" | "words">,
): PeriodChanges {
  const lists = { improved: [] as string[], worsened: [] as string[], unmeasured: [] as string[] };
  for (const [index, status] of now.entries()) {
    const { kpi, reading, state } = status;
    const old = before[index];
    if (!reading || reading.date < from) {
      lists.unmeasured.push(kpi.name);
      continue;
    }
    const start = old?.reading?.value ?? kpi.baseline?.value;
    if (start === undefined) continue;
    const comparable = old?.reading && old.state !== "no-data" && state !== "no-data";
    const steps = comparable ? statesFromWorst.indexOf(state) - statesFromWorst.indexOf(old.state) : 0;
    const movement = directionSign(status) * (reading.value - start);
    if (steps === 0 && movement === 0) continue;
    const list = steps > 0 || (steps === 0 && movement > 0) ? lists.improved : lists.worsened;
    const value = `${measuredText(start, kpi, formatter)} → ${measuredText(reading.value, kpi, formatter)}`;
    list.push(
      steps === 0
        ? words.moved({
            kpi: kpi.name,
            before: measuredText(start, kpi, formatter) ?? "",
            after: measuredText(reading.value, kpi, formatter) ?? "",
          })
        : words.stateMoved({
            kpi: kpi.name,
            before: old ? stateText(old, formatter) : "",
            after: stateText(status, formatter),
            value,
          }),
    );
  }
  return lists;
}

/** Returns 1 if more is better, -1 if less is better, and 0 if the direction is "keep" or unknown. */
function directionSign({ kpi, direction }: KpiStatus): number {
  if (direction === "keep") return 0;
  if (direction) return direction === "up" ? 1 : -1;
  const target = targetOf(kpi);
  return target === undefined || kpi.baseline?.value === undefined
    ? 0
    : Math.sign(target - kpi.baseline.value);
}

/** Returns the corrections whose action started in the period, and the decisions of the period. */
export function correctionTexts(
  { measurement, strategy }: Sections,
  { from = "", to }: ReportRange,
  { formatter, words }: Pick<ReportTexts, "formatter" | "words">,
): string[] {
  const begun = (measurement.corrections ?? []).flatMap(({ kpi, then, action: id }) => {
    const action = strategy.actions?.find((one) => one.id === id);
    if (!action?.start || action.start < from || action.start > to) return [];
    return [
      words.taken({
        kpi: formatter.name("KPI", kpi) ?? kpi,
        then: then ?? action.description,
        date: formatter.date(action.start) ?? "",
      }),
    ];
  });
  const decided = (measurement.decisions ?? []).filter(({ on }) => on >= from && on <= to);
  return [
    ...begun,
    ...decided.map(({ kpi, change, on }) =>
      words.taken({
        kpi: formatter.name("KPI", kpi) ?? kpi,
        then: change,
        date: formatter.date(on) ?? "",
      }),
    ),
  ];
}
