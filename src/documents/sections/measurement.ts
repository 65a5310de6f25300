import type { PlanFormatter } from "../../formatting/plan-formatter.ts";
import { kpiProgress } from "../../plan/kpi-progress.ts";
import type { Sections } from "../../plan/sections.ts";
import type { Kpi, Measurement, Result } from "../../plan/types.ts";
import { readingText, stateText, targetText } from "../kpi/kpi-texts.ts";
import { type DocumentTable, factsOf, tableOf } from "../model/cells.ts";
import type { SectionBuilder } from "../model/section-builder.ts";

const measurement = ((sections, formatter) => {
  const { reviews, thresholds, corrections, decisions, experiments, results } = sections.measurement;
  const { labels } = formatter;
  return {
    standing: kpiStatusTable(sections, formatter),
    reviews: tableOf(
      labels.reviews,
      reviews,
      [labels.cadence, ({ cadence }) => formatter.value("cadence", cadence)],
      [labels.owner, ({ owner }) => formatter.person(owner)],
      [labels.attendees, ({ attendees }) => formatter.list(formatter.names("team member", attendees))],
    ),
    thresholds: factsOf(
      [labels.onTrack, thresholds?.onTrack && formatter.percent(thresholds.onTrack * 100)],
      [labels.atRisk, thresholds?.atRisk && formatter.percent(thresholds.atRisk * 100)],
    ),
    corrections: tableOf(
      labels.corrections,
      corrections,
      [labels.kpi, ({ kpi }) => formatter.name("KPI", kpi)],
      [
        labels.when,
        ({ when = "behind", twice }) =>
          [formatter.value("correction", when), twice && formatter.words.twice].filter(Boolean).join(", "),
      ],
      [labels.then, ({ then }) => then],
      [labels.action, ({ action }) => formatter.name("action", action)],
      [labels.owner, ({ owner }) => formatter.person(owner)],
    ),
    decisions: tableOf(
      labels.decisions,
      decisions,
      [labels.date, ({ on }) => formatter.date(on)],
      [labels.kpi, ({ kpi }) => formatter.name("KPI", kpi)],
      [labels.change, ({ change }) => change],
      [labels.expectedEffect, ({ expected }) => expected],
      [labels.action, ({ action }) => formatter.name("action", action)],
      [labels.decidedBy, ({ by }) => formatter.person(by)],
    ),
    experiments: tableOf(
      labels.experiments,
      experiments,
      [labels.hypothesis, ({ hypothesis }) => hypothesis],
      [labels.kpi, ({ kpi }) => formatter.name("KPI", kpi)],
      [labels.period, ({ start, end }) => formatter.period(start, end)],
      [labels.budgetShare, ({ share }) => formatter.percent(share)],
      [labels.owner, ({ owner }) => formatter.person(owner)],
      [labels.result, ({ result }) => result],
    ),
    results: tableOf(
      labels.results,
      inlineResults(results),
      [labels.date, ({ date }) => formatter.date(date)],
      [labels.kpi, ({ kpi }) => formatter.name("KPI", kpi)],
      [labels.value, (result) => resultText(result, sections.kpis, formatter)],
      [labels.note, ({ note }) => note],
    ),
    files: factsOf([labels.results, resultFiles(results)]),
  };
}) satisfies SectionBuilder;

export default measurement;

/** Returns the state of the KPIs that have readings. */
function kpiStatusTable(sections: Sections, formatter: PlanFormatter): DocumentTable | undefined {
  const { labels, words } = formatter;
  const measured = [...kpiProgress(sections)].filter(([, { reading }]) => reading !== undefined);
  return tableOf(
    words.charts.standing,
    measured,
    [labels.kpi, ([{ name }]) => name],
    [words.summary.reading, ([kpi, progress]) => readingText(kpi, progress, formatter)],
    [words.charts.expected, ([kpi, { expected }]) => formatter.metricValue(expected, formatter.unitOf(kpi))],
    [labels.target, ([kpi]) => targetText(kpi, formatter)],
    [words.summary.state, ([, progress]) => ({ text: stateText(progress, formatter), tone: progress.state })],
  );
}

function inlineResults(results: Measurement["results"]): Result[] {
  return Array.isArray(results)
    ? results.filter((result): result is Result => typeof result === "object")
    : [];
}

function resultFiles(results: Measurement["results"]): string[] {
  if (typeof results === "string") return [results];
  return (results ?? []).filter((result): result is string => typeof result === "string");
}

function resultText(
  { kpi, value }: Result,
  kpis: readonly Kpi[],
  formatter: PlanFormatter,
): string | undefined {
  const definition = kpis.find(({ id }) => id === kpi);
  return formatter.metricValue(value, definition && formatter.unitOf(definition));
}
