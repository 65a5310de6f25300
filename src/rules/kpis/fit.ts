import { defineRule } from "../../lint/rule.ts";
import { and, or } from "../../phrase.ts";
import { kpisOf } from "../../plan/links.ts";

/** More would be a catalogue, not a hint. */
const HINTS = 4;

export default defineRule({
  id: "kpis/fit",
  severity: "warning",
  presets: ["recommended"],
  summary: "An objective has a KPI that is evidence for its kind, read where the platform offers it.",
  why: "Likes do not show that orders grow, nor visits that complaints are settled. A KPI of another kind can be reached while the objective is missed.",
  source:
    "AMEC, Integrated Evaluation Framework: measures follow from objectives; Digital.gov, Social Media Metrics for Federal Agencies (2013)",
  reads: ["objectives", "kpis", "strategy"],
  messages: {
    kind: 'No KPI of objective "{id}" is evidence for its kind, {kind}: they measure {metrics}. Add one that is, such as {hints}, or correct the kind.',
    platform:
      'KPI "{name}" ({id}) reads {metric} on the channel "{channel}", and {platform} does not offer that. Name another metric or another channel.',
  },
  examples: {
    bad: `smplan: 1
objectives: [{ id: orders, kind: sales, statement: Take 300 orders by 26 March 2027. }]
kpis:
  - { id: saves, name: Saved recipes, objective: orders, metric: saves, target: { value: 300, by: 2027-03-26 } }
`,
    good: `smplan: 1
objectives: [{ id: orders, kind: sales, statement: Take 300 orders by 26 March 2027. }]
kpis:
  - { id: saves, name: Saved recipes, objective: orders, metric: saves, target: { value: 300, by: 2027-03-26 } }
  - { id: taken, name: Orders, objective: orders, metric: orders, target: { value: 300, by: 2027-03-26 } }
`,
  },
  check({ objectives, kpis, strategy }, report, { vocabulary }) {
    for (const objective of objectives) {
      const { kind, id } = objective;
      const metrics = kpisOf(objective, kpis).map(({ metric }) => vocabulary.metric(metric));
      // A metric of the team's own may be evidence for anything, and of vanity kpis/vanity has spoken.
      if (kind === undefined || metrics.length === 0 || metrics.includes(undefined)) continue;
      const known = metrics.flatMap((metric) => metric ?? []);
      if (known.some(({ evidenceFor }) => evidenceFor.includes(kind)) || known.every(({ vanity }) => vanity))
        continue;
      const hints = vocabulary.metricIds.filter((name) =>
        vocabulary.metric(name)?.evidenceFor.includes(kind),
      );
      const named = and([...new Set(known.map((metric) => metric.id))]);
      report(objective, "kind", {
        at: "kind",
        data: { id, kind, metrics: named, hints: or(hints.slice(0, HINTS)) },
      });
    }
    const channels = new Map((strategy.channels ?? []).map((channel) => [channel.id, channel]));
    for (const kpi of kpis) {
      const offered = vocabulary.metric(kpi.metric)?.platforms;
      const platform = channels.get(kpi.channel ?? "")?.platform;
      if (!offered || platform === undefined || offered.includes(platform) || !vocabulary.platform(platform))
        continue;
      const data = {
        name: kpi.name,
        id: kpi.id,
        metric: kpi.metric ?? "",
        channel: kpi.channel ?? "",
        platform,
      };
      report(kpi, "platform", { at: "metric", data });
    }
  },
});
