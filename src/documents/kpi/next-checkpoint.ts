import type { PlanFormatter } from "../../formatting/plan-formatter.ts";
import { inlineResults } from "../../plan/results.ts";
import type { Sections } from "../../plan/sections.ts";
import type { Kpi } from "../../plan/types.ts";
import type { CellInput } from "../model/cells.ts";
import { targetValueText } from "./kpi-texts.ts";

/** A day on which a KPI is due to reach a value or to be measured. */
interface KpiCheckpoint {
  date: string;
  text: string;
}

/** The limit is needed because many KPIs are due on the last day of a quarter. */
const MAX_NAMED_CHECKPOINTS = 2;

/**
 * Returns the next day on which KPIs are due, and their values: the first day after the last reading, or the
 * first of all if there are no readings. The current date is not used, so that rendering the same plan again
 * gives the same document.
 */
export function nextCheckpoint({ kpis, measurement }: Sections, formatter: PlanFormatter): CellInput {
  const last = inlineResults(measurement).reduce((latest, { date }) => (date > latest ? date : latest), "");
  const upcoming = kpis.flatMap((kpi) => kpiCheckpoints(kpi, formatter)).filter(({ date }) => date > last);
  const first = upcoming.reduce((soonest, { date }) => (date < soonest ? date : soonest), "9999");
  const due = upcoming.filter(({ date }) => date === first);
  if (due.length === 0) return undefined;
  const left = due.length - MAX_NAMED_CHECKPOINTS;
  const named = due.slice(0, MAX_NAMED_CHECKPOINTS).map(({ text }) => text);
  return [
    formatter.date(first),
    ...named,
    left > 0 ? formatter.words.summary.more({ count: left }) : undefined,
  ];
}

/**
 * Returns the days on which a KPI is due: the dates of its milestones and target, and the day by which its
 * baseline is measured.
 */
export function kpiCheckpoints(kpi: Kpi, formatter: PlanFormatter): KpiCheckpoint[] {
  const { checkpoint } = formatter.words.summary;
  const unit = formatter.unitOf(kpi);
  const points = [
    ...(kpi.milestones ?? []).map(({ by, value }) => ({
      date: by,
      text: checkpoint.milestone({
        kpi: kpi.name,
        value: formatter.metricValue(value, unit) ?? "",
      }),
    })),
    {
      date: kpi.target?.by,
      text: checkpoint.target({
        kpi: kpi.name,
        value: targetValueText(kpi, formatter) ?? "",
      }),
    },
    { date: kpi.baseline?.measureBy, text: checkpoint.baseline({ kpi: kpi.name }) },
  ];
  return points.flatMap(({ date, text }) => (date === undefined ? [] : [{ date, text }]));
}
