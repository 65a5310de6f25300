import { defineRule } from "../../lint/rule.ts";

export default defineRule({
  id: "objectives/time-bound",
  severity: "error",
  presets: ["recommended"],
  summary: "Every objective has a date by which it is met.",
  why: "Without a date an objective can never fall behind, so nobody acts in time.",
  source: "Doran (1981), There's a S.M.A.R.T. way to write management's goals and objectives: time-related",
  reads: ["objectives", "plan"],
  messages: {
    undated:
      'Objective "{id}" has no date. Add "by" with the day on which it is to be met, or an end to the plan\'s period, which then counts for it.',
    "undated-all":
      "{count} objectives have no date, and the plan's period has no end that would count for them. Give the plan a period with an end, or each objective a date (by).",
  },
  combined: { undated: "undated-all" },
  examples: {
    invalid: `smplan: 1
plan: { period: { start: 2027-03-01 } }
objectives:
  - { id: pre-orders, statement: Take 300 orders for Easter buns. }
`,
    valid: `smplan: 1
plan: { period: { start: 2027-03-01 } }
objectives:
  - { id: pre-orders, statement: Take 300 orders for Easter buns., by: 2027-03-26 }
`,
  },
  check({ objectives, plan }, report, { root, present }) {
    if (plan.period?.end !== undefined) return;
    const cause = present.has("plan") ? { owner: plan, at: "period" } : { owner: root, at: "plan" };
    for (const objective of objectives)
      if (objective.by === undefined) report(objective, "undated", { data: { id: objective.id }, cause });
  },
});
