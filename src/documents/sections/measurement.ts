import type { Teller } from "../../formatting/plan-formatter.ts";
import { progressOf } from "../../plan/kpi-progress.ts";
import type { Sections } from "../../plan/sections.ts";
import type { Kpi, Measurement, Result } from "../../plan/types.ts";
import { readingText, stateText, targetText } from "../kpi/kpi-texts.ts";
import { factsOf, type Table, tableOf } from "../model/cells.ts";
import type { Section } from "../model/section-builder.ts";

const measurement = ((sections, tell) => {
  const { reviews, thresholds, corrections, decisions, results } = sections.measurement;
  const { labels } = tell;
  return {
    standing: standing(sections, tell),
    reviews: tableOf(
      labels.reviews,
      reviews,
      [labels.cadence, ({ cadence }) => tell.value("cadence", cadence)],
      [labels.owner, ({ owner }) => tell.person(owner)],
      [labels.attendees, ({ attendees }) => tell.list(tell.names("team member", attendees))],
    ),
    thresholds: factsOf(
      [labels.onTrack, thresholds?.onTrack && tell.percent(thresholds.onTrack * 100)],
      [labels.atRisk, thresholds?.atRisk && tell.percent(thresholds.atRisk * 100)],
    ),
    corrections: tableOf(
      labels.corrections,
      corrections,
      [labels.kpi, ({ kpi }) => tell.name("KPI", kpi)],
      [
        labels.when,
        ({ when = "behind", twice }) =>
          [tell.value("correction", when), twice && tell.words.twice].filter(Boolean).join(", "),
      ],
      [labels.then, ({ then }) => then],
      [labels.action, ({ action }) => tell.name("action", action)],
      [labels.owner, ({ owner }) => tell.person(owner)],
    ),
    decisions: tableOf(
      labels.decisions,
      decisions,
      [labels.date, ({ on }) => tell.date(on)],
      [labels.kpi, ({ kpi }) => tell.name("KPI", kpi)],
      [labels.change, ({ change }) => change],
      [labels.expectedEffect, ({ expected }) => expected],
      [labels.action, ({ action }) => tell.name("action", action)],
      [labels.decidedBy, ({ by }) => tell.person(by)],
    ),
    results: tableOf(
      labels.results,
      rows(results),
      [labels.date, ({ date }) => tell.date(date)],
      [labels.kpi, ({ kpi }) => tell.name("KPI", kpi)],
      [labels.value, (result) => measured(result, sections.kpis, tell)],
      [labels.note, ({ note }) => note],
    ),
    files: factsOf([labels.results, files(results)]),
  };
}) satisfies Section;

export default measurement;

/** How the KPIs do that have been measured. */
function standing(sections: Sections, tell: Teller): Table | undefined {
  const { labels, words } = tell;
  const measured = [...progressOf(sections)].filter(([, { reading }]) => reading !== undefined);
  return tableOf(
    words.charts.standing,
    measured,
    [labels.kpi, ([{ name }]) => name],
    [words.summary.reading, ([kpi, progress]) => readingText(kpi, progress, tell)],
    [words.charts.expected, ([kpi, { expected }]) => tell.measure(expected, tell.unitOf(kpi))],
    [labels.target, ([kpi]) => targetText(kpi, tell)],
    [words.summary.state, ([, progress]) => ({ text: stateText(progress, tell), tone: progress.state })],
  );
}

function rows(results: Measurement["results"]): Result[] {
  return Array.isArray(results)
    ? results.filter((result): result is Result => typeof result === "object")
    : [];
}

function files(results: Measurement["results"]): string[] {
  if (typeof results === "string") return [results];
  return (results ?? []).filter((result): result is string => typeof result === "string");
}

function measured({ kpi, value }: Result, kpis: readonly Kpi[], tell: Teller): string | undefined {
  const known = kpis.find(({ id }) => id === kpi);
  return tell.measure(value, known && tell.unitOf(known));
}
