import type { Metric } from "../../catalog/metrics.ts";
import type { Vocabulary } from "../../catalog/vocabulary.ts";
import { defineRule } from "../../lint/rule.ts";
import { listAnd, listOr, messageRef } from "../../message-args.ts";
import { isOwnMetric } from "../../plan/kpi-metrics.ts";
import { kpisByObjective } from "../../plan/kpis.ts";
import type { Objective } from "../../plan/types.ts";

export default defineRule({
  id: "kpis/fit",
  severity: "warning",
  presets: ["recommended"],
  summary: "Metrics show what their objectives are about, and the platforms they are read on offer them.",
  why: "Likes do not show that anything was sold. A KPI that cannot show whether its objective is met lets a plan succeed on paper alone.",
  source:
    "The four steps of a social media plan, step 3: KPIs are set from objectives and strategies; AMEC, Barcelona Principles: measure outcomes",
  reads: ["kpis", "objectives", "strategy"],
  messages: {
    kind: 'Objective "{objective}" is of kind "{kind}", and none of its KPIs shows whether that is achieved: {kpis}. Add one with a metric such as {metrics}, or correct the kind.',
    platform:
      'KPI "{name}" ({id}) is read on channel "{channel}", but {platform} does not offer its metric "{metric}". Name a channel on {platforms}, or another metric.',
    kpi: '"{name}" ({metric})',
  },
  examples: {
    invalid: `smplan: 1
objectives: [{ id: pre-orders, statement: Take 300 orders by 26 March 2027., kind: sales }]
kpis:
  - { id: talk, name: Comments on the buns, objective: pre-orders, metric: comments }
`,
    valid: `smplan: 1
objectives: [{ id: pre-orders, statement: Take 300 orders by 26 March 2027., kind: sales }]
kpis:
  - { id: talk, name: Comments on the buns, objective: pre-orders, metric: comments }
  - { id: orders, name: Orders for Easter buns, objective: pre-orders, metric: orders }
`,
  },
  check({ kpis, objectives, strategy }, report, { vocabulary }) {
    const byObjective = kpisByObjective(kpis);
    for (const objective of objectives) {
      const { id, kind } = objective;
      const own = byObjective.get(id) ?? [];
      if (kind === undefined || own.length === 0) continue;
      const metrics = own.map(({ metric }) => vocabulary.metric(metric));
      // One suitable metric is enough, because others may support it. KPIs with only vanity metrics are
      // reported by kpis/vanity.
      if (metrics.some((metric) => !metric || isEvidenceFor(metric, kind, vocabulary))) continue;
      if (metrics.every((metric) => metric?.vanity)) continue;
      const candidates = bestMetrics(kind, vocabulary);
      if (candidates.length === 0) continue;
      report(objective, "kind", {
        at: "kind",
        data: {
          objective: id,
          kind,
          kpis: listAnd(own.map(({ name, metric = "" }) => messageRef("kpi", { name, metric }))),
          metrics: listOr(candidates),
        },
      });
    }
    const channels = new Map((strategy.channels ?? []).map((channel) => [channel.id, channel]));
    for (const kpi of kpis) {
      const { name, id, metric, channel } = kpi;
      const offered = vocabulary.metric(metric)?.platforms;
      const platform = vocabulary.platform(channels.get(channel ?? "")?.platform);
      if (!offered?.length || !platform || channel === undefined || metric === undefined) continue;
      // The catalog does not say what a platform of the team offers.
      if (offered.includes(platform.id) || vocabulary.own.platforms?.includes(platform)) continue;
      const platforms = listOr(offered.map((other) => vocabulary.platform(other)?.name ?? other));
      const data = { name, id, channel, platform: platform.name, metric, platforms };
      report(kpi, "platform", { at: "metric", data });
    }
  },
});

type KindOfObjective = NonNullable<Objective["kind"]>;

/**
 * Returns whether a metric is evidence for objectives of a kind. A team's metric without any kinds counts as
 * evidence.
 */
function isEvidenceFor(metric: Metric, kind: KindOfObjective, vocabulary: Vocabulary): boolean {
  // A team's metrics come from its configuration, which may omit this.
  const kinds: readonly string[] = metric.evidenceFor ?? [];
  return kinds.includes(kind) || (kinds.length === 0 && isOwnMetric(metric, vocabulary));
}

/**
 * Returns three metrics that are evidence for a kind of objectives, sorted by their number of kinds, without
 * vanity metrics.
 */
function bestMetrics(kind: KindOfObjective, vocabulary: Vocabulary): string[] {
  return vocabulary.metricIds
    .flatMap((id) => vocabulary.metric(id) ?? [])
    .filter((metric) => metric.evidenceFor?.includes(kind) && !metric.vanity)
    .sort((a, b) => a.evidenceFor.length - b.evidenceFor.length)
    .slice(0, 3)
    .map(({ id }) => id);
}
