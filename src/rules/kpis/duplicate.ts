import { defineRule } from "../../lint/rule.ts";
import { objectivesOf, targetOf } from "../../plan/links.ts";
import type { Kpi } from "../../plan/types.ts";

export default defineRule({
  id: "kpis/duplicate",
  severity: "warning",
  presets: ["recommended"],
  summary: "No KPI is there twice.",
  why: "Two KPIs that measure the same thing are read twice, reported twice and sooner or later differ. One that serves several objectives can name them all.",
  source: "AMEC, Barcelona Principles 3.0: integrity and transparency of measurement",
  reads: ["kpis"],
  messages: {
    twice:
      'KPI "{name}" ({id}) measures the same as KPI "{other}": {metric}, on the same channel, by the same day. Keep one of the two; under objective it may name several.',
    first: 'KPI "{other}" is here.',
  },
  examples: {
    bad: `smplan: 1
kpis:
  - { id: visits, name: Visits, objective: grow, metric: website-visits, target: { value: 600, by: 2027-06-30 } }
  - { id: traffic, name: Traffic, objective: known, metric: website-visits, target: { value: 600, by: 2027-06-30 } }
`,
    good: `smplan: 1
kpis:
  - { id: visits, name: Visits, objective: [grow, known], metric: website-visits, target: { value: 600, by: 2027-06-30 } }
`,
  },
  check({ kpis }, report) {
    const firsts = new Map<string, Kpi>();
    for (const kpi of kpis) {
      const { metric, name, id } = kpi;
      // What is custom is told apart by its formula, and two different targets are objectives/consistent's.
      if (metric === undefined || metric === "custom" || kpi.target?.by === undefined) continue;
      const key = [metric, kpi.channel, kpi.of, kpi.source, kpi.formula, kpi.target.by, targetOf(kpi)].join(
        "|",
      );
      const first = firsts.get(key);
      if (!first) firsts.set(key, kpi);
      else if (first !== kpi && objectivesOf(first).length + objectivesOf(kpi).length > 0)
        report(kpi, "twice", {
          data: { name, id, metric, other: first.id },
          related: [{ owner: first, message: "first", data: { other: first.id } }],
        });
    }
  },
});
