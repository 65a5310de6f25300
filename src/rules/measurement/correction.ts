import { defineRule } from "../../lint/rule.ts";
import { hasNumericTarget } from "../../plan/kpis.ts";

export default defineRule({
  id: "measurement/correction",
  severity: "warning",
  presets: ["minimal", "recommended"],
  summary: "For every KPI it is decided what changes when it falls short.",
  why: "When results fall short, the source asks to find the errors and to redefine the actions. Decided in calm, before the figures are red, that is a plan; afterwards it is a search for someone to blame.",
  source: "The four steps of a social media plan, step 3: redefine the actions",
  reads: ["measurement", "kpis"],
  messages: {
    none: "Nothing is said of what changes when a KPI falls short. Add a correction for each KPI under corrections.",
    uncorrected:
      'Nothing is said of what changes when KPI "{name}" falls short. Add a correction with "kpi: {id}" under measurement.corrections.',
    "uncorrected-all":
      "Nothing is said of what changes when {count} KPIs fall short. Add a correction for each under measurement.corrections.",
  },
  combined: { uncorrected: "uncorrected-all" },
  examples: {
    invalid: `smplan: 1
kpis:
  - { id: orders, name: Orders for Easter buns, target: { value: 300, by: 2027-03-26 } }
  - { id: bags, name: Bags sold after five, target: { value: 40, by: 2027-05-31 } }
measurement:
  corrections: [{ kpi: orders, when: behind, then: Put the order form on the door }]
`,
    valid: `smplan: 1
kpis:
  - { id: orders, name: Orders for Easter buns, target: { value: 300, by: 2027-03-26 } }
  - { id: bags, name: Bags sold after five, target: { value: 40, by: 2027-05-31 } }
measurement:
  corrections:
    - { kpi: orders, when: behind, then: Put the order form on the door }
    - { kpi: bags, when: behind, then: Post the story at four instead of five }
`,
  },
  check({ measurement, kpis }, report) {
    const corrections = measurement.corrections ?? [];
    // A KPI without a target cannot fall short, but a team acts on several KPIs.
    const withTarget = kpis.filter(hasNumericTarget);
    if (withTarget.length === 0 && kpis.length < 2) return;
    if (corrections.length === 0) return report(measurement, "none", { at: "corrections" });
    const corrected = new Set(corrections.map((correction) => correction.kpi));
    for (const kpi of withTarget)
      if (!corrected.has(kpi.id)) report(kpi, "uncorrected", { data: { name: kpi.name, id: kpi.id } });
  },
});
