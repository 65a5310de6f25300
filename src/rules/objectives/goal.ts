import { defineRule } from "../../lint/rule.ts";
import { isBlank } from "../../plan/blank.ts";

export default defineRule({
  id: "objectives/goal",
  severity: "info",
  presets: ["recommended"],
  summary: "Every objective serves a goal of the organization.",
  why: "What social media are for is decided outside them. An objective that serves no goal is the first to be asked about when money is short.",
  source:
    "Government Communication Service (UK), OASIS: objectives follow from the policy aim; AMEC, Integrated Evaluation Framework",
  reads: ["objectives", "plan"],
  messages: {
    none: 'Objective "{id}" serves none of the goals of the organization. Add "goal" with the id of one of them.',
  },
  examples: {
    bad: `smplan: 1
plan: { goals: [{ id: second-oven, statement: A second oven from our own earnings. }] }
objectives: [{ id: orders, statement: Take 300 orders by 26 March 2027. }]
`,
    good: `smplan: 1
plan: { goals: [{ id: second-oven, statement: A second oven from our own earnings. }] }
objectives: [{ id: orders, goal: second-oven, statement: Take 300 orders by 26 March 2027. }]
`,
  },
  check({ objectives, plan }, report) {
    // A plan that names no goals has none to link to.
    if (isBlank(plan.goals)) return;
    for (const objective of objectives)
      if (isBlank(objective.goal)) report(objective, "none", { at: "goal", data: { id: objective.id } });
  },
});
