import { defineRule } from "../../lint/rule.ts";
import { and } from "../../phrase.ts";
import { kpisOf } from "../../plan/links.ts";

export default defineRule({
  id: "objectives/outcome",
  severity: "warning",
  presets: ["recommended"],
  summary: "An objective is measured by what changes outside, not by our own output.",
  why: "Forty posts published say that the team was busy. Whether anybody came, asked or bought, they do not say.",
  source:
    "Government Communication Service (UK), Evaluation Cycle: outputs, outtakes, outcomes; AMEC, Barcelona Principles: outcomes rather than outputs",
  reads: ["objectives", "kpis"],
  messages: {
    outputs:
      'Objective "{id}" is measured only by what you do yourselves: {metrics}. Add a KPI of what it changes, such as visits, enquiries or answers.',
  },
  examples: {
    bad: `smplan: 1
objectives: [{ id: busy, statement: Publish 120 posts by 30 June 2027. }]
kpis:
  - { id: posts, name: Posts, objective: busy, metric: posts-published, target: { value: 120, by: 2027-06-30 } }
`,
    good: `smplan: 1
objectives: [{ id: visits, statement: Bring 600 visitors a month by 30 June 2027. }]
kpis:
  - { id: posts, name: Posts, objective: visits, metric: posts-published, target: { value: 120, by: 2027-06-30 } }
  - { id: came, name: Visits, objective: visits, metric: website-visits, target: { value: 600, by: 2027-06-30 } }
`,
  },
  check({ objectives, kpis }, report, { vocabulary }) {
    for (const objective of objectives) {
      const own = kpisOf(objective, kpis);
      const metrics = own.map(({ metric }) => vocabulary.metric(metric));
      // Who counts alt texts for accessibility counts what people get: only how much is published is output alone.
      if (own.length === 0 || !metrics.every((metric) => metric && outputs.has(metric.id))) continue;
      const names = and([...new Set(own.map(({ metric = "" }) => metric))]);
      report(objective, "outputs", { data: { id: objective.id, metrics: names } });
    }
  },
});

/** What a team can reach by being busy. */
const outputs = new Set([
  "posts-published",
  "cadence-adherence",
  "approval-lead-time",
  "utm-coverage",
  "spend",
  "budget-pacing",
]);
