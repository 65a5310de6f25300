import { defineRule } from "../../lint/rule.ts";
import { exampleDueDay } from "../../plan/example-day.ts";
import { hasNumericTarget, objectivesOf } from "../../plan/kpis.ts";
import { dueDateFinder } from "../../plan/results.ts";

export default defineRule({
  id: "kpis/target",
  severity: "error",
  presets: ["minimal", "recommended"],
  summary: "Every KPI has a numeric target and a date for it.",
  why: "A KPI without a figure is a number to look at, and one without a date is never late. Only with both can a review say whether the plan is on course.",
  source:
    "The four steps of a social media plan, step 3; AMEC, Barcelona Principles: measurable goals come first",
  reads: ["kpis", "objectives", "plan"],
  messages: {
    none: "KPI \"{name}\" ({id}) has no target. Add for instance \"target: '{' value: 600, by: {example} '}'\".",
    figure: 'The target of KPI "{name}" ({id}) has no figure. Add a value, or a change such as "+20%".',
    date: 'The target of KPI "{name}" ({id}) has no date. Say under by on which day it is to be reached.',
    "none-all":
      "{count} KPIs have no target. Give each a figure and a date, for instance \"target: '{' value: 600, by: {example} '}'\".",
    "figure-all":
      'The targets of {count} KPIs have no figure. Add to each a value, or a change such as "+20%".',
    "date-all":
      "The targets of {count} KPIs have no date, and no objective or period gives one. Give the plan a period with an end, or each target a date (by).",
  },
  combined: { none: "none-all", figure: "figure-all", date: "date-all" },
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
  check({ kpis, objectives, plan }, report, { today }) {
    const dueDateOf = dueDateFinder(objectives, plan);
    for (const kpi of kpis) {
      const data = { name: kpi.name, id: kpi.id, example: exampleDueDay(plan, today) };
      const { target } = kpi;
      if (!target || Object.keys(target).length === 0) report(kpi, "none", { at: "target", data });
      else if (!hasNumericTarget(kpi)) report(kpi, "figure", { at: "target", data });
      // A value to be kept has no date on which it is reached.
      else if (kpi.direction !== "keep" && dueDateOf(kpi) === undefined)
        report(kpi, "date", {
          at: "target",
          data,
          // Without the date of the objective, the KPI has none either.
          ...(objectivesOf(kpi).length > 0 && {
            impliedBy: { rule: "objectives/time-bound", owner: objectives },
          }),
        });
    }
  },
});
