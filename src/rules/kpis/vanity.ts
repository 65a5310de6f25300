import { defineRule } from "../../lint/rule.ts";
import { and } from "../../phrase.ts";
import { kpisOf } from "../../plan/links.ts";

export default defineRule({
  id: "kpis/vanity",
  severity: "warning",
  presets: ["recommended"],
  summary: "No objective is measured by vanity metrics alone.",
  why: "Followers, likes and impressions may grow while nothing changes for the organization. Beside a figure that shows what people do they are useful; alone they flatter.",
  source:
    "Ries (2009), Vanity Metrics vs. Actionable Metrics; Digital.gov, Social Media Metrics for Federal Agencies (2013)",
  reads: ["objectives", "kpis"],
  messages: {
    alone:
      'Objective "{id}" is measured by {metrics} alone, which show that you are seen, not that anything changes. Add a KPI of what people do, such as visits, enquiries, answers or orders.',
  },
  examples: {
    bad: `smplan: 1
objectives: [{ id: known, statement: Be known to 5000 neighbors by 30 June 2027. }]
kpis:
  - { id: fans, name: Followers, objective: known, metric: followers, target: { value: 5000, by: 2027-06-30 } }
`,
    good: `smplan: 1
objectives: [{ id: known, statement: Be known to 5000 neighbors by 30 June 2027. }]
kpis:
  - { id: fans, name: Followers, objective: known, metric: followers, target: { value: 5000, by: 2027-06-30 } }
  - { id: reach, name: Reach, objective: known, metric: reach, target: { value: 9000, by: 2027-06-30 } }
`,
  },
  check({ objectives, kpis }, report, { vocabulary }) {
    for (const objective of objectives) {
      const own = kpisOf(objective, kpis);
      if (own.length === 0 || !own.every(({ metric }) => vocabulary.metric(metric)?.vanity)) continue;
      const metrics = and([...new Set(own.map(({ metric = "" }) => metric))]);
      report(objective, "alone", { data: { id: objective.id, metrics } });
    }
  },
});
