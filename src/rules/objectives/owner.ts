import { defineRule } from "../../lint/rule.ts";
import { isBlank } from "../../plan/blank.ts";

export default defineRule({
  id: "objectives/owner",
  severity: "warning",
  presets: ["recommended"],
  summary: "Every objective has somebody who answers for it.",
  why: "What everybody answers for nobody answers for. One name means one person who sees first that the figures fall behind.",
  source: "Doran (1981), There's a S.M.A.R.T. way to write management's goals and objectives: assignable",
  reads: ["objectives", "team"],
  messages: {
    unowned: 'Nobody answers for objective "{id}". Add "owner" with the id of somebody of the team.',
    "unowned-all":
      "{count} objectives have nobody who answers for them. Give each an owner: the id of one person of the team.",
  },
  combined: { unowned: "unowned-all" },
  examples: {
    invalid: `smplan: 1
team: [{ id: ema, name: Ema Lindgren }, { id: bruno, name: Bruno Keller }]
objectives:
  - { id: pre-orders, statement: Take 300 orders for Easter buns by 26 March 2027. }
`,
    valid: `smplan: 1
team: [{ id: ema, name: Ema Lindgren }, { id: bruno, name: Bruno Keller }]
objectives:
  - { id: pre-orders, statement: Take 300 orders for Easter buns by 26 March 2027., owner: ema }
`,
  },
  check({ objectives, team }, report) {
    // A team of one person is responsible for everything.
    if (team.length === 1) return;
    for (const objective of objectives)
      if (isBlank(objective.owner)) report(objective, "unowned", { data: { id: objective.id } });
  },
});
