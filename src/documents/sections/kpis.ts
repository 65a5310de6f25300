import type { Teller } from "../../formatting/plan-formatter.ts";
import { anchorOf } from "../../plan/anchors.ts";
import { progressOf } from "../../plan/kpi-progress.ts";
import { objectivesOf } from "../../plan/kpis.ts";
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
import { courseChart } from "../kpi/trajectory-chart.ts";
import { grouped, tableOf, type Value } from "../model/cells.ts";
import type { Section } from "../model/section-builder.ts";

const kpis = ((sections, tell) => {
  const { labels, words } = tell;
  const progress = progressOf(sections);
  const standing = (kpi: Kpi) => progress.get(kpi) ?? { state: "no-data" as const };
  const sorted = byObjective(sections);
  const table = tableOf(
    labels.kpis,
    sorted,
    [labels.kpi, (kpi) => [kpi.name, ...metric(kpi, tell), channel(kpi, tell), others(kpi, tell)]],
    [labels.baseline, (kpi) => baselineText(kpi, tell)],
    [words.charts.way, (kpi) => way(kpi, standing(kpi), tell)],
    [labels.target, (kpi) => targetText(kpi, tell)],
    [words.summary.state, (kpi) => state(kpi, standing(kpi), tell)],
    [
      words.charts.measured,
      (kpi) => [
        sourceOf(kpi.source, tell),
        tell.value("cadence", kpi.cadence),
        tell.person(kpi.owner ?? inheritedOwner(kpi, sections)),
      ],
    ],
  );
  return { kpis: grouped(table, sorted, (kpi) => objectivePlace(kpi, sections, tell)) };
}) satisfies Section;

export default kpis;

/** KPIs in the order of the objectives they are evidence for; those of none last. */
function byObjective({ kpis: all, objectives }: Sections): Kpi[] {
  const order = new Map(objectives.map(({ id }, index) => [id, index]));
  const place = (kpi: Kpi): number => order.get(objectivesOf(kpi)[0] ?? "") ?? objectives.length;
  return [...all].sort((a, b) => place(a) - place(b));
}

/** What a KPI stands under: the first objective it is evidence for. */
function objectivePlace(kpi: Kpi, { objectives }: Sections, tell: Teller) {
  const [first] = objectivesOf(kpi);
  const objective = objectives.find(({ id }) => id === first);
  const text = objective?.statement ?? first ?? tell.words.matrix.noObjective;
  return { text, at: objective && anchorOf(objective) };
}

/** The other objectives it is evidence for. */
function others(kpi: Kpi, tell: Teller): Value {
  const names = tell.names("objective", objectivesOf(kpi).slice(1));
  return names?.map((objective) => tell.fill(tell.words.charts.also, { objective }));
}

/** The metric, what it is a rate of, and how it is calculated. */
function metric(kpi: Kpi, tell: Teller): (string | undefined)[] {
  const name = tell.metric(kpi.metric);
  const of = tell.value("denominator", kpi.of);
  const whole = name && of ? tell.fill(tell.words.rateOf, { value: name, of }) : (name ?? of);
  return [whole, kpi.formula];
}

function channel(kpi: Kpi, tell: Teller): string | undefined {
  return tell.name("channel", kpi.channel);
}

type Standing = Parameters<typeof readingText>[1];

/** The way to the target, drawn, with the milestones in words; where it cannot be drawn, which way is better. */
function way(kpi: Kpi, progress: Standing, tell: Teller): Value {
  const chart = courseChart(kpi, progress, tell);
  const milestones = [...milestoneTexts(kpi, tell), seasonText(kpi, tell)].filter(
    (text) => text !== undefined,
  );
  if (chart) return { chart, text: milestones.join("\n") };
  return [tell.value("direction", kpi.direction), ...milestones];
}

function state(kpi: Kpi, progress: Standing, tell: Teller): Value {
  const chip = { text: stateText(progress, tell), tone: progress.state };
  return progress.reading ? [chip, readingText(kpi, progress, tell)] : chip;
}

function sourceOf(source: string | undefined, tell: Teller): string | undefined {
  if (!source?.startsWith("native:")) return tell.name("tool", source);
  const platform = source.slice("native:".length);
  return tell.fill(tell.words.nativeStatistics, { platform: tell.platform(platform) ?? platform });
}

/** A KPI's owner is its objective's where it has none of its own. */
function inheritedOwner(kpi: Kpi, { objectives }: Sections): string | undefined {
  return objectives.find((objective) => objectivesOf(kpi).includes(objective.id))?.owner;
}
