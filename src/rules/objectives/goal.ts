import { defineRule } from "../../lint/rule.ts";
import { listComma } from "../../message-args.ts";
import { isBlank } from "../../plan/blank.ts";

export default defineRule({
  id: "objectives/goal",
  severity: "info",
  presets: ["recommended"],
  summary: "Every objective serves a goal of the organization.",
  why: "Social media are a means. An objective that serves no goal of the organization is the first to lose its hours and money, and nobody could say why it should keep them.",
  source:
    "AMEC, Barcelona Principles; UK Government Communication Service, OASIS: objectives come from the aims of the organization",
  reads: ["objectives", "plan"],
  messages: {
    unlinked: 'Objective "{id}" serves no goal of the organization. Name one under goal: {goals}.',
    "unlinked-all":
      "{count} objectives serve no goal of the organization. Name one for each under goal: {goals}.",
  },
  combined: { unlinked: "unlinked-all" },
  examples: {
    invalid: `smplan: 1
plan: { goals: [{ id: no-waste, statement: Throw away no bread }] }
objectives:
  - { id: afternoon, statement: Sell 40 bags a day after five by 31 May 2027. }
`,
    valid: `smplan: 1
plan: { goals: [{ id: no-waste, statement: Throw away no bread }] }
objectives:
  - { id: afternoon, statement: Sell 40 bags a day after five by 31 May 2027., goal: no-waste }
`,
  },
  check({ objectives, plan }, report) {
    const goals = (plan.goals ?? []).map(({ id }) => id);
    if (goals.length === 0) return;
    for (const objective of objectives)
      if (isBlank(objective.goal))
        report(objective, "unlinked", { data: { id: objective.id, goals: listComma(goals) } });
  },
});
