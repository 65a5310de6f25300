import { defineRule } from "../../lint/rule.ts";
import { kpisOf } from "../../plan/kpis.ts";

export default defineRule({
  id: "objectives/measurable",
  severity: "error",
  presets: ["minimal", "recommended"],
  summary: "Every objective has a KPI that measures it.",
  why: "An objective nobody measures can be neither reached nor missed. The source asks for objectives that are measurable, and a KPI with a figure is how it shows.",
  source:
    "Forrester's POST method (2007), O: objectives; Doran (1981), There's a S.M.A.R.T. way to write management's goals and objectives",
  reads: ["objectives", "kpis"],
  messages: {
    unmeasured:
      'Objective "{id}" has no KPI with a numeric target. Add one under kpis with "objective: {id}".',
    "unmeasured-all": "{count} objectives have no KPI with a numeric target. Add one for each under kpis.",
  },
  combined: { unmeasured: "unmeasured-all" },
  examples: {
    invalid: `smplan: 1
objectives:
  - { id: pre-orders, statement: Take 300 orders for Easter buns by 26 March 2027. }
`,
    valid: `smplan: 1
objectives:
  - { id: pre-orders, statement: Take 300 orders for Easter buns by 26 March 2027. }
kpis:
  - { id: orders, name: Orders for Easter buns, objective: pre-orders, target: { value: 300, by: 2027-03-26 } }
`,
  },
  check({ objectives, kpis }, report) {
    for (const objective of objectives) {
      // A KPI without a figure is reported by kpis/target.
      if (kpisOf(objective, kpis).length > 0) continue;
      report(objective, "unmeasured", { data: { id: objective.id } });
    }
  },
});
