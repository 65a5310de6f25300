import { defineRule } from "../../lint/rule.ts";
import { campaignsByKpi, directionOf } from "../../plan/kpi-metrics.ts";
import { objectivesOf, targetOf } from "../../plan/kpis.ts";
import { dueDateFinder } from "../../plan/results.ts";
import type { Kpi } from "../../plan/types.ts";

export default defineRule({
  id: "kpis/duplicate",
  severity: "warning",
  presets: ["recommended"],
  summary: "No two KPIs have the same metric, on the same channel, for the same objective and date.",
  why: "Two KPIs for one figure are read twice and reported twice, until one day they differ.",
  source: "AMEC, Barcelona Principles: integrity and transparency",
  reads: ["kpis", "campaigns", "objectives", "plan"],
  messages: {
    twice:
      'KPI "{name}" ({id}) has the same metric, "{metric}", as "{other}" ({otherId}), for the same channel, objective and date. Leave one of the two out; or say under formula what each counts, if they differ.',
    first: 'This is the other KPI with the metric "{metric}".',
  },
  examples: {
    invalid: `smplan: 1
kpis:
  - { id: visits, name: Visits, objective: grow-visits, metric: website-visits, target: { value: 600, by: 2027-06-30 } }
  - { id: site, name: Visitors to the site, objective: grow-visits, metric: website-visits, target: { value: 600, by: 2027-06-30 } }
`,
    valid: `smplan: 1
kpis:
  - { id: visits, name: Visits, objective: grow-visits, metric: website-visits, target: { value: 600, by: 2027-06-30 } }
  - { id: autumn, name: Visits in autumn, objective: grow-visits, metric: website-visits, target: { value: 800, by: 2027-10-31 } }
`,
  },
  check({ kpis, campaigns, objectives, plan }, report, { vocabulary }) {
    const dueDateOf = dueDateFinder(objectives, plan);
    const campaignsOf = campaignsByKpi(campaigns);
    const firsts = new Map<string, Kpi[]>();
    for (const kpi of kpis) {
      const { metric } = kpi;
      // Custom and unknown metrics may count anything, and a KPI without an objective is unfinished.
      if (metric === undefined || !vocabulary.metric(metric)) continue;
      const keys = objectivesOf(kpi).map((objective) =>
        duplicateKey(kpi, objective, dueDateOf(kpi), directionOf(kpi, vocabulary), campaignsOf.get(kpi.id)),
      );
      const first = keys.flatMap((key) => firsts.get(key) ?? []).find((other) => mayBeSameKpi(kpi, other));
      if (first && first.id !== kpi.id)
        report(kpi, "twice", {
          data: { name: kpi.name, id: kpi.id, metric, other: first.name, otherId: first.id },
          related: [{ owner: first, message: "first", data: { metric } }],
        });
      else if (!first)
        for (const key of new Set(keys)) {
          const same = firsts.get(key);
          // A few KPIs with different figures are enough for comparisons.
          if (!same) firsts.set(key, [kpi]);
          else if (same.length < 10) same.push(kpi);
        }
    }
  },
});

/** Returns a key that two KPIs share if they count the same for the same purpose. */
function duplicateKey(
  kpi: Kpi,
  objective: string,
  due: string | undefined,
  direction: Kpi["direction"],
  campaigns: string[] = [],
): string {
  const { metric, channel, of, formula, source } = kpi;
  return JSON.stringify([objective, metric, channel, of, due, direction, formula, source, campaigns]);
}

/**
 * Returns whether two KPIs may count the same. Different figures show that they do not, as for visits to two
 * pages. Two targets for the same figure are reported by objectives/consistent.
 */
function mayBeSameKpi(one: Kpi, other: Kpi): boolean {
  const mayAgree = (a: number | undefined, b: number | undefined) =>
    a === undefined || b === undefined || a === b;
  return mayAgree(one.baseline?.value, other.baseline?.value) && mayAgree(targetOf(one), targetOf(other));
}
