import { defineRule } from "../../lint/rule.ts";
import { isBlank } from "../../plan/blank.ts";
import { closestMatches } from "../../platform/did-you-mean.ts";

export default defineRule({
  id: "kpis/formula",
  severity: "warning",
  presets: ["recommended"],
  summary: "A metric of your own comes with its formula.",
  why: "Everyone knows how likes are counted, but nobody knows how your own figure is. Without its formula it is counted differently as soon as another person does it.",
  source: "AMEC, Barcelona Principles: integrity and transparency",
  reads: ["kpis"],
  messages: {
    custom:
      'KPI "{name}" ({id}) has a custom metric, and nobody says how it is calculated. Add it in words under formula.',
    unknown:
      'Metric "{metric}" of KPI "{name}" ({id}) is not in the catalogue, and nobody says how it is calculated. Add it in words under formula.',
  },
  examples: {
    invalid: `smplan: 1
kpis:
  - { id: regulars, name: Regular guests, objective: full-mornings, metric: custom }
`,
    valid: `smplan: 1
kpis:
  - { id: regulars, name: Regular guests, objective: full-mornings, metric: custom, formula: guests with four stamps or more in a month }
`,
  },
  check({ kpis }, report, { vocabulary }) {
    for (const kpi of kpis) {
      const { name, id, metric, formula } = kpi;
      if (metric === undefined || !isBlank(formula) || vocabulary.metric(metric)) continue;
      if (metric === "custom") report(kpi, "custom", { at: "metric", data: { name, id } });
      // A probable typing error in a known metric is reported by structure/reference.
      else if (closestMatches(metric, vocabulary.metricIds).length === 0)
        report(kpi, "unknown", { at: "metric", data: { name, id, metric } });
    }
  },
});
