import type { PlanFormatter } from "../../formatting/plan-formatter.ts";
import type { KpiProgress } from "../../plan/kpi-progress.ts";
import { targetOf } from "../../plan/kpis.ts";
import { seasonFactorOf } from "../../plan/season.ts";
import type { Kpi } from "../../plan/types.ts";
import type { TrajectoryChart } from "../charts/chart.ts";
import { milestoneTexts } from "./kpi-texts.ts";

/**
 * Returns the path of a KPI from its baseline to its target; `undefined` if either is unknown, if they are
 * equal, or if the direction is "keep".
 */
export function trajectoryChart(
  kpi: Kpi,
  progress: KpiProgress | undefined,
  formatter: PlanFormatter,
): TrajectoryChart | undefined {
  const from = kpi.baseline?.value;
  const to = targetOf(kpi);
  if (kpi.direction === "keep" || from === undefined || to === undefined || from === to) return undefined;
  const point = (value: number) => ({
    value,
    text: formatter.metricValue(value, formatter.unitOf(kpi)) ?? "",
  });
  const season = seasonFactorOf(kpi);
  const { due, reading } = progress ?? {};
  // Values of other months are converted by the seasonal factors to the month of the target.
  const asAt = (value: number, day: string | undefined): number =>
    day === undefined || due === undefined ? value : (value / season(day)) * season(due);
  const first = asAt(from, kpi.baseline?.on);
  const [start, target] = [{ ...point(from), value: first }, point(to)];
  const now = reading && { ...point(reading.value), value: asAt(reading.value, reading.date) };
  const { charts } = formatter.words;
  const milestones = milestoneTexts(kpi, formatter);
  const sentences = [
    charts.course({ from: start.text, target: target.text }),
    milestones.length > 0 && charts.past({ milestones: milestones.join("; ") }),
    now && charts.now({ now: now.text }),
  ];
  return {
    kind: "course",
    title: kpi.name,
    alt: sentences.filter(Boolean).join(" "),
    start,
    milestones: (kpi.milestones ?? []).flatMap(({ value, by }) =>
      value !== undefined && isBetween(asAt(value, by), first, to)
        ? [{ ...point(value), value: asAt(value, by) }]
        : [],
    ),
    target,
    now,
  };
}

function isBetween(value: number, from: number, to: number): boolean {
  return (value - from) * (value - to) < 0;
}
