import { defineRule } from "../../lint/rule.ts";
import { hasNumericTarget } from "../../plan/kpis.ts";

export default defineRule({
  id: "kpis/target",
  severity: "error",
  presets: ["minimal", "recommended"],
  summary: "Every KPI has a numeric target and a date for it.",
  why: "A KPI without a figure is a number to look at, and one without a date is never late. Only with both can a review say whether the plan is on course.",
  source:
    "The four steps of a social media plan, step 3; AMEC, Barcelona Principles: measurable goals come first",
  reads: ["kpis"],
  messages: {
    none: "KPI \"{name}\" ({id}) has no target. Add for instance \"target: '{' value: 600, by: 2027-06-30 '}'\".",
    figure: 'The target of KPI "{name}" ({id}) has no figure. Add a value, or a change such as "+20%".',
    date: 'The target of KPI "{name}" ({id}) has no date. Say under by on which day it is to be reached.',
  },
  examples: {
    invalid: `smplan: 1
kpis:
  - { id: orders, name: Orders for Easter buns, objective: pre-orders, target: { value: 300 } }
`,
    valid: `smplan: 1
kpis:
  - { id: orders, name: Orders for Easter buns, objective: pre-orders, target: { value: 300, by: 2027-03-26 } }
`,
  },
  check({ kpis }, report) {
    for (const kpi of kpis) {
      const data = { name: kpi.name, id: kpi.id };
      const { target } = kpi;
      if (!target || Object.keys(target).length === 0) report(kpi, "none", { at: "target", data });
      else if (!hasNumericTarget(kpi)) report(kpi, "figure", { at: "target", data });
      // A value to be kept has no date on which it is reached.
      else if (target.by === undefined && kpi.direction !== "keep")
        report(kpi, "date", { at: "target", data });
    }
  },
});
