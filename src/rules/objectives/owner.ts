import { defineRule } from "../../lint/rule.ts";
import { isBlank } from "../../plan/blank.ts";

export default defineRule({
  id: "objectives/owner",
  severity: "warning",
  presets: ["recommended"],
  summary: "Every objective has an owner.",
  why: "What everybody is responsible for, nobody does. The A of the first SMART stood for assignable.",
  source: "Doran (1981), There's a S.M.A.R.T. way to write management's goals and objectives: assignable",
  reads: ["objectives"],
  messages: {
    nobody: 'Nobody owns objective "{id}". Add "owner" with the id of a member of the team.',
  },
  examples: {
    bad: `smplan: 1
objectives: [{ id: orders, statement: Take 300 orders by 26 March 2027. }]
`,
    good: `smplan: 1
objectives: [{ id: orders, owner: ema, statement: Take 300 orders by 26 March 2027. }]
`,
  },
  check({ objectives }, report) {
    for (const objective of objectives)
      if (isBlank(objective.owner)) report(objective, "nobody", { at: "owner", data: { id: objective.id } });
  },
});
