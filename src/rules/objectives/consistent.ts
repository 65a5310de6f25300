import { defineRule, type Report } from "../../lint/rule.ts";
import { inARow, say } from "../../phrase.ts";
import { objectivesOf, targetOf } from "../../plan/links.ts";
import type { Kpi } from "../../plan/types.ts";

/** Figures are rounded: so much is no difference. */
const ROUNDING = 0.01;

export default defineRule({
  id: "objectives/consistent",
  severity: "error",
  presets: ["recommended"],
  summary: "One thing has one target, and the targets of channels add up to that of them all.",
  why: "Two targets for the same metric, channel and day cannot both be the target. And where the channels together are to bring more than all of them, one figure was not updated.",
  source: "Observed in published plans, where a total of 105,000 stands beside channels of 100,000",
  reads: ["kpis", "strategy"],
  messages: {
    two: 'KPI "{name}" ({id}) has the target {target}, but KPI "{other}" has {before} for the same metric, channel and day. Keep one target.',
    sum: 'KPI "{name}" ({id}) is to reach {target} on all channels, but those of the channels add up to {sum}: {parts}. Correct one of the figures.',
    part: "{channel} {value}",
  },
  examples: {
    bad: `smplan: 1
kpis:
  - { id: all, name: Views, metric: views, target: { value: 100000, by: 2027-12-31 } }
  - { id: ig-views, name: Views on Instagram, metric: views, channel: ig, target: { value: 60000, by: 2027-12-31 } }
  - { id: fb-views, name: Views on Facebook, metric: views, channel: fb, target: { value: 45000, by: 2027-12-31 } }
`,
    good: `smplan: 1
kpis:
  - { id: all, name: Views, metric: views, target: { value: 105000, by: 2027-12-31 } }
  - { id: ig-views, name: Views on Instagram, metric: views, channel: ig, target: { value: 60000, by: 2027-12-31 } }
  - { id: fb-views, name: Views on Facebook, metric: views, channel: fb, target: { value: 45000, by: 2027-12-31 } }
`,
  },
  check({ kpis, strategy }, report, { vocabulary }) {
    const groups = new Map<string, Kpi[]>();
    for (const kpi of kpis) {
      if (
        kpi.metric === undefined ||
        kpi.metric === "custom" ||
        kpi.target?.by === undefined ||
        targetOf(kpi) === undefined
      )
        continue;
      const key = [kpi.metric, kpi.of, kpi.unit, kpi.formula, kpi.target.by].join("|");
      groups.set(key, [...(groups.get(key) ?? []), kpi]);
    }
    const channels = new Set((strategy.channels ?? []).map(({ id }) => id));
    for (const group of groups.values()) {
      checkTwice(group, report);
      // People reached on two channels may be the same people: only what is counted apiece can be added up.
      const metric = vocabulary.metric(group[0]?.metric);
      if (metric?.unit === "count" && !shared.has(metric.id)) checkSum(group, channels, report);
    }
  },
});

/** Counts of people, who may be on several channels at once. */
const shared = new Set(["reach", "active-members"]);

function checkTwice(group: readonly Kpi[], report: Report<"two">): void {
  const firsts = new Map<string, Kpi>();
  for (const kpi of group) {
    const key = `${kpi.channel ?? ""}|${kpi.source ?? ""}`;
    const first = firsts.get(key);
    if (!first) firsts.set(key, kpi);
    else if (targetOf(first) !== targetOf(kpi) && sharesObjective(first, kpi)) {
      const data = {
        name: kpi.name,
        id: kpi.id,
        target: targetOf(kpi) ?? 0,
        other: first.id,
        before: targetOf(first) ?? 0,
      };
      report(kpi, "two", { at: "target", data });
    }
  }
}

function sharesObjective(a: Kpi, b: Kpi): boolean {
  const own = new Set(objectivesOf(a));
  return objectivesOf(b).some((id) => own.has(id)) || (own.size === 0 && objectivesOf(b).length === 0);
}

function checkSum(group: readonly Kpi[], channels: ReadonlySet<string>, report: Report<"sum">): void {
  const [total, ...others] = group.filter(({ channel }) => channel === undefined);
  const parts = group.filter(({ channel }) => channel !== undefined);
  if (!total || others.length > 0 || parts.length < 2) return;
  const named = new Set(parts.map(({ channel }) => channel));
  if (named.size < parts.length) return;
  const sum = parts.reduce((all, part) => all + (targetOf(part) ?? 0), 0);
  const target = targetOf(total) ?? 0;
  const complete = channels.size > 0 && [...channels].every((id) => named.has(id));
  // A channel without a target of its own may bring what is missing.
  if (sum <= target * (1 + ROUNDING) && !(complete && sum < target * (1 - ROUNDING))) return;
  const list = parts.map((part) => say("part", { channel: part.channel ?? "", value: targetOf(part) ?? 0 }));
  report(total, "sum", {
    at: "target",
    data: { name: total.name, id: total.id, target, sum, parts: inARow(list) },
  });
}
