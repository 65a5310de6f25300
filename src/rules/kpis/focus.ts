import { defineRule } from "../../lint/rule.ts";
import { kpisOf } from "../../plan/links.ts";

export default defineRule({
  id: "kpis/focus",
  severity: "info",
  presets: ["recommended"],
  summary: "An objective has few KPIs.",
  why: "A K in KPI stands for key. Of ten figures nobody knows which one decides whether the objective is reached.",
  source: "Parmenter (2010), Key Performance Indicators: few measures rather than many",
  reads: ["objectives", "kpis"],
  options: {
    max: {
      type: "integer",
      description: "How many KPIs an objective may have.",
      default: 5,
      minimum: 1,
    },
  },
  messages: {
    many: 'Objective "{id}" has {count} KPIs; {max} are enough. Keep those by which you would decide whether it is reached.',
  },
  examples: {
    bad: `smplan: 1
objectives: [{ id: known, statement: Be known to 5000 neighbors by 30 June 2027. }]
kpis:
  - { id: a, name: Reach, objective: known }
  - { id: b, name: Views, objective: known }
  - { id: c, name: Visits to the profile, objective: known }
  - { id: d, name: Mentions, objective: known }
  - { id: e, name: Searches for our name, objective: known }
  - { id: f, name: Followers, objective: known }
`,
    good: `smplan: 1
objectives: [{ id: known, statement: Be known to 5000 neighbors by 30 June 2027. }]
kpis:
  - { id: a, name: Reach, objective: known }
  - { id: e, name: Searches for our name, objective: known }
`,
  },
  check({ objectives, kpis }, report, { options }) {
    for (const objective of objectives) {
      const count = kpisOf(objective, kpis).length;
      if (count > options.max)
        report(objective, "many", { data: { id: objective.id, count, max: options.max } });
    }
  },
});
