import { objectivesOf } from "../../plan/links.ts";
import type { Sections } from "../../plan/sections.ts";
import type { Kpi } from "../../plan/types.ts";
import type { Teller } from "../../tell/teller.ts";
import { baselineText, milestoneTexts, targetText } from "../kpi-words.ts";
import { tableOf, type Value } from "../parts.ts";
import type { Section } from "../section.ts";

const kpis: Section = (sections, tell) => {
  const { labels } = tell;
  return {
    kpis: tableOf(
      labels.kpis,
      sections.kpis,
      [labels.kpi, ({ name }) => name],
      [labels.objective, (kpi) => tell.names("objective", objectivesOf(kpi))],
      [labels.metric, (kpi) => metric(kpi, tell)],
      [labels.channel, ({ channel }) => tell.name("channel", channel)],
      [labels.baseline, (kpi) => baselineText(kpi, tell)],
      [labels.target, (kpi) => targetText(kpi, tell)],
      [labels.milestones, (kpi) => milestoneTexts(kpi, tell)],
      [labels.source, ({ source }) => sourceOf(source, tell)],
      [labels.cadence, ({ cadence }) => tell.value("cadence", cadence)],
      [labels.owner, (kpi) => tell.person(kpi.owner ?? inheritedOwner(kpi, sections))],
    ),
    matrix: matrix(sections, tell),
  };
};

export default kpis;

/** The metric, what it is a rate of, how it is calculated, and which way is better where that is said. */
function metric(kpi: Kpi, tell: Teller): Value {
  const name = tell.metric(kpi.metric);
  const of = tell.value("denominator", kpi.of);
  const whole = name && of ? tell.fill(tell.words.rateOf, { value: name, of }) : (name ?? of);
  return [whole, kpi.formula, tell.value("direction", kpi.direction)];
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

/** KPIs and channels down, objectives across: holes are visible at a glance. */
function matrix({ objectives, kpis: all, strategy }: Sections, tell: Teller) {
  const groups = [
    { label: tell.labels.kpis, rows: all.map((kpi) => ({ name: kpi.name, serves: objectivesOf(kpi) })) },
    {
      label: tell.labels.channels,
      rows: (strategy.channels ?? []).map((channel) => ({
        name: tell.channel(channel),
        serves: channel.objectives ?? [],
      })),
    },
  ].filter(({ rows }) => rows.length > 0);
  if (objectives.length === 0 || groups.length === 0) return undefined;
  return {
    caption: tell.labels.matrix,
    yes: tell.words.yes,
    columns: objectives.map(({ statement }) => statement),
    width: objectives.length + 1,
    groups: groups.map(({ label, rows }) => ({
      label,
      rows: rows.map(({ name, serves }) => ({
        name,
        cells: objectives.map(({ id }) => serves.includes(id)),
      })),
    })),
  };
}
