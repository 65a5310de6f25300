import { defineRule } from "../../lint/rule.ts";

export default defineRule({
  id: "kpis/range",
  severity: "warning",
  presets: ["recommended"],
  summary: "A target that is a range says which end counts as reached.",
  why: "With five to eight percent, some will call five a success and others a failure. It must be settled before the result is there.",
  source: "Doran (1981), There's a S.M.A.R.T. way to write management's goals and objectives: measurable",
  reads: ["kpis"],
  messages: {
    open: 'The target of KPI "{name}" ({id}) is a range, {min} to {max}, and does not say which end counts as reached. Add "pass: min" or "pass: max".',
  },
  examples: {
    bad: `smplan: 1
kpis:
  - { id: rate, name: Conversion, target: { min: 5, max: 8, by: 2027-06-30 } }
`,
    good: `smplan: 1
kpis:
  - { id: rate, name: Conversion, target: { min: 5, max: 8, pass: min, by: 2027-06-30 } }
`,
  },
  check({ kpis }, report, { vocabulary }) {
    for (const { name, id, target, direction, metric } of kpis) {
      const { min, max, pass, value } = target ?? {};
      if (!target || min === undefined || max === undefined || pass !== undefined || value !== undefined)
        continue;
      // What is to be kept within bounds is reached anywhere between them.
      if ((direction ?? vocabulary.metric(metric)?.direction) === "keep") continue;
      report(target, "open", { data: { name, id, min, max } });
    }
  },
});
