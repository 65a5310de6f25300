import { defineRule } from "../../lint/rule.ts";
import { isBlank } from "../../plan/blank.ts";
import { nearest } from "../../plan/nearest.ts";

export default defineRule({
  id: "kpis/formula",
  severity: "warning",
  presets: ["recommended"],
  summary: "A metric of your own says how it is calculated.",
  why: "What is counted, over what time, divided by what: two people who read the same KPI must come to the same figure, next year too.",
  source: "AMEC, Barcelona Principles 3.0: integrity and transparency of measurement",
  reads: ["kpis"],
  messages: {
    none: 'KPI "{name}" ({id}) has a metric of your own, "{metric}", and does not say how it is calculated. Add a formula, in words if you like.',
  },
  examples: {
    bad: `smplan: 1
kpis:
  - { id: early, name: Loaves sold before ten, metric: custom, target: { value: 60, by: 2027-06-30 } }
`,
    good: `smplan: 1
kpis:
  - { id: early, name: Loaves sold before ten, metric: custom, formula: loaves on receipts before 10:00 in a month, target: { value: 60, by: 2027-06-30 } }
`,
  },
  check({ kpis }, report, { vocabulary }) {
    for (const kpi of kpis) {
      const { metric, name, id } = kpi;
      if (metric === undefined || !isBlank(kpi.formula)) continue;
      const known = vocabulary.metric(metric);
      // A metric defined in the configuration has its formula there; a misspelt one is structure/reference's.
      if (known || (metric !== "custom" && nearest(metric, vocabulary.metricIds).length > 0)) continue;
      report(kpi, "none", { at: "metric", data: { name, id, metric } });
    }
  },
});
