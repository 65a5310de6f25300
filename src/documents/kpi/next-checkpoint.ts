import type { Teller } from "../../formatting/plan-formatter.ts";
import { resultsIn } from "../../plan/results.ts";
import type { Sections } from "../../plan/sections.ts";
import type { Kpi } from "../../plan/types.ts";
import type { Value } from "../model/cells.ts";
import { targetFigure } from "./kpi-texts.ts";

/** A day on which a KPI has to show something. */
interface Checkpoint {
  date: string;
  text: string;
}

/** On the last day of a quarter many KPIs are due. */
const most = 2;

/**
 * The next day on which KPIs have to show something, with what they have to show: the first after the last reading, or
 * of all where nothing has been read yet. No clock is asked, so that a document stays the same.
 */
export function checkpointAfter({ kpis, measurement }: Sections, tell: Teller): Value {
  const last = resultsIn(measurement).reduce((latest, { date }) => (date > latest ? date : latest), "");
  const ahead = kpis.flatMap((kpi) => checkpointsOf(kpi, tell)).filter(({ date }) => date > last);
  const first = ahead.reduce((soonest, { date }) => (date < soonest ? date : soonest), "9999");
  const due = ahead.filter(({ date }) => date === first);
  if (due.length === 0) return undefined;
  const left = due.length - most;
  const named = due.slice(0, most).map(({ text }) => text);
  return [tell.date(first), ...named, left > 0 ? tell.count(tell.words.summary.more, left) : undefined];
}

/** The days on which a KPI has to show something: milestones, its target, and when its baseline is to be known. */
export function checkpointsOf(kpi: Kpi, tell: Teller): Checkpoint[] {
  const { checkpoint } = tell.words.summary;
  const unit = tell.unitOf(kpi);
  const points = [
    ...(kpi.milestones ?? []).map(({ by, value }) => ({
      date: by,
      text: tell.fill(checkpoint.milestone, { kpi: kpi.name, value: tell.measure(value, unit) ?? "" }),
    })),
    {
      date: kpi.target?.by,
      text: tell.fill(checkpoint.target, { kpi: kpi.name, value: targetFigure(kpi, tell) ?? "" }),
    },
    { date: kpi.baseline?.measureBy, text: tell.fill(checkpoint.baseline, { kpi: kpi.name }) },
  ];
  return points.flatMap(({ date, text }) => (date === undefined ? [] : [{ date, text }]));
}
