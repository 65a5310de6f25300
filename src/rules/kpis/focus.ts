import { defineRule } from "../../lint/rule.ts";
import { kpisByObjective } from "../../plan/kpis.ts";

export default defineRule({
  id: "kpis/focus",
  severity: "info",
  presets: ["recommended"],
  summary: "An objective has a few KPIs, not everything that can be counted.",
  why: "With ten figures there is always one that has gone up. A few that were chosen for the objective can also say that it is not met.",
  source: "Practice: key performance indicators are the few that decide",
  reads: ["objectives", "kpis"],
  options: {
    max: {
      type: "integer",
      description: "The most KPIs that an objective should have.",
      default: 5,
      minimum: 1,
    },
  },
  messages: {
    many: 'Objective "{id}" has {count} KPIs, and {max} at most are advised. Keep those that would change a decision, and leave the rest to your reports.',
  },
  examples: {
    invalid: `smplan: 1
objectives: [{ id: be-known, statement: Be known to half of the neighbors by 31 May 2027. }]
kpis:
  - { id: reach, name: Reach, objective: be-known }
  - { id: mentions, name: Mentions, objective: be-known }
  - { id: searches, name: Searches for our name, objective: be-known }
  - { id: visits, name: Visits, objective: be-known }
  - { id: followers, name: Followers, objective: be-known }
  - { id: hearts, name: Likes, objective: be-known }
`,
    valid: `smplan: 1
objectives: [{ id: be-known, statement: Be known to half of the neighbors by 31 May 2027. }]
kpis:
  - { id: reach, name: Reach, objective: be-known }
  - { id: mentions, name: Mentions, objective: be-known }
`,
  },
  check({ objectives, kpis }, report, { options }) {
    const byObjective = kpisByObjective(kpis);
    for (const objective of objectives) {
      const count = byObjective.get(objective.id)?.length ?? 0;
      if (count > options.max)
        report(objective, "many", { data: { id: objective.id, count, max: options.max } });
    }
  },
});
