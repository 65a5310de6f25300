import type { Teller } from "../../formatting/plan-formatter.ts";
import type { Progress } from "../../plan/kpi-progress.ts";
import { targetOf } from "../../plan/kpis.ts";
import { seasonOf } from "../../plan/season.ts";
import type { Kpi } from "../../plan/types.ts";
import type { Course } from "../charts/chart.ts";
import { milestoneTexts } from "./kpi-texts.ts";

/** The way of a KPI from its baseline to its target; nothing where either is not known, or there is no way to go. */
export function courseChart(kpi: Kpi, progress: Progress | undefined, tell: Teller): Course | undefined {
  const from = kpi.baseline?.value;
  const to = targetOf(kpi);
  if (kpi.direction === "keep" || from === undefined || to === undefined || from === to) return undefined;
  const point = (value: number) => ({ value, text: tell.measure(value, tell.unitOf(kpi)) ?? "" });
  const season = seasonOf(kpi);
  const { due, reading } = progress ?? {};
  // A value of another month stands where it would be in the month of the target.
  const asAt = (value: number, day: string | undefined): number =>
    day === undefined || due === undefined ? value : (value / season(day)) * season(due);
  const first = asAt(from, kpi.baseline?.on);
  const [start, target] = [{ ...point(from), value: first }, point(to)];
  const now = reading && { ...point(reading.value), value: asAt(reading.value, reading.date) };
  const { charts } = tell.words;
  const past = milestoneTexts(kpi, tell);
  const said = [
    tell.fill(charts.course, { from: start.text, target: target.text }),
    past.length > 0 && tell.fill(charts.past, { milestones: past.join("; ") }),
    now && tell.fill(charts.now, { now: now.text }),
  ];
  return {
    kind: "course",
    title: kpi.name,
    alt: said.filter(Boolean).join(" "),
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
