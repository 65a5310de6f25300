import type { PlanFormatter } from "../../formatting/plan-formatter.ts";
import { anchorOf } from "../../plan/anchors.ts";
import { kpiProgress } from "../../plan/kpi-progress.ts";
import { objectivesOf, ownerOfKpi } from "../../plan/kpis.ts";
import type { Sections } from "../../plan/sections.ts";
import type { Kpi } from "../../plan/types.ts";
import {
  baselineText,
  milestoneTexts,
  readingText,
  seasonText,
  stateText,
  targetText,
} from "../kpi/kpi-texts.ts";
import { trajectoryChart } from "../kpi/trajectory-chart.ts";
import { type CellInput, groupRows, tableOf } from "../model/cells.ts";
import type { SectionBuilder } from "../model/section-builder.ts";

const kpis = ((sections, formatter) => {
  const { labels, words } = formatter;
  const progress = kpiProgress(sections);
  const progressOf = (kpi: Kpi) => progress.get(kpi) ?? { state: "no-data" as const };
  const sorted = sortByObjective(sections);
  const table = tableOf(
    labels.kpis,
    sorted,
    [
      labels.kpi,
      (kpi) => [
        kpi.name,
        ...metricTexts(kpi, formatter),
        channelName(kpi, formatter),
        otherObjectives(kpi, formatter),
      ],
    ],
    [labels.baseline, (kpi) => baselineText(kpi, formatter)],
    [words.charts.way, (kpi) => trajectoryCell(kpi, progressOf(kpi), formatter)],
    [labels.target, (kpi) => targetText(kpi, formatter)],
    [words.summary.state, (kpi) => stateCell(kpi, progressOf(kpi), formatter)],
    [
      words.charts.measured,
      (kpi) => [
        sourceText(kpi.source, formatter),
        formatter.value("cadence", kpi.cadence),
        formatter.person(ownerOfKpi(kpi, sections.objectives)),
      ],
    ],
  );
  return { kpis: groupRows(table, sorted, (kpi) => objectiveLink(kpi, sections, formatter)) };
}) satisfies SectionBuilder;

export default kpis;

/** Returns the KPIs in the order of the objectives they measure. Those without an objective come last. */
function sortByObjective({ kpis: all, objectives }: Sections): Kpi[] {
  const order = new Map(objectives.map(({ id }, index) => [id, index]));
  const rank = (kpi: Kpi): number => order.get(objectivesOf(kpi)[0] ?? "") ?? objectives.length;
  return [...all].sort((a, b) => rank(a) - rank(b));
}

/** Returns the heading above a KPI: the first objective that it measures. */
function objectiveLink(kpi: Kpi, { objectives }: Sections, formatter: PlanFormatter) {
  const [first] = objectivesOf(kpi);
  const objective = objectives.find(({ id }) => id === first);
  const text = objective?.statement ?? first ?? formatter.words.matrix.noObjective;
  return { text, at: objective && anchorOf(objective) };
}

/** Returns the other objectives that a KPI measures. */
function otherObjectives(kpi: Kpi, formatter: PlanFormatter): CellInput {
  const names = formatter.names("objective", objectivesOf(kpi).slice(1));
  return names?.map((objective) => formatter.words.charts.also({ objective }));
}

/** Returns the metric with its denominator, and the formula. */
function metricTexts(kpi: Kpi, formatter: PlanFormatter): (string | undefined)[] {
  const name = formatter.metric(kpi.metric);
  const of = formatter.value("denominator", kpi.of);
  const metric = name && of ? formatter.words.rateOf({ value: name, of }) : (name ?? of);
  return [metric, kpi.formula];
}

function channelName(kpi: Kpi, formatter: PlanFormatter): string | undefined {
  return formatter.name("channel", kpi.channel);
}

type SectionKpiProgress = Parameters<typeof readingText>[1];

/**
 * Returns the path to the target as a chart, with the milestones as text. If it cannot be drawn, returns the
 * direction instead.
 */
function trajectoryCell(kpi: Kpi, progress: SectionKpiProgress, formatter: PlanFormatter): CellInput {
  const chart = trajectoryChart(kpi, progress, formatter);
  const milestones = [...milestoneTexts(kpi, formatter), seasonText(kpi, formatter)].filter(
    (text) => text !== undefined,
  );
  if (chart) return { chart, text: milestones.join("\n") };
  return [formatter.value("direction", kpi.direction), ...milestones];
}

function stateCell(kpi: Kpi, progress: SectionKpiProgress, formatter: PlanFormatter): CellInput {
  const chip = { text: stateText(progress, formatter), tone: progress.state };
  return progress.reading ? [chip, readingText(kpi, progress, formatter)] : chip;
}

function sourceText(source: string | undefined, formatter: PlanFormatter): string | undefined {
  if (!source?.startsWith("native:")) return formatter.name("tool", source);
  const platform = source.slice("native:".length);
  return formatter.words.nativeStatistics({
    platform: formatter.platform(platform) ?? platform,
  });
}
