import { defineRule, type Report } from "../../lint/rule.ts";
import { targetOf } from "../../plan/links.ts";
import type { Kpi } from "../../plan/types.ts";

export default defineRule({
  id: "kpis/direction",
  severity: "error",
  presets: ["recommended"],
  summary: "A target lies on the good side of the baseline, and milestones lead from one to the other.",
  why: "A KPI that is to rise to less than it has today is reached before the plan begins. Most often a figure was mistyped, or the direction is the other one.",
  source: "Government Communication Service (UK), OASIS: baseline and change of every objective",
  reads: ["kpis"],
  messages: {
    below:
      'KPI "{name}" ({id}) is to go up, but its target {to} is below its baseline {from}. Correct one of the two, or the direction.',
    above:
      'KPI "{name}" ({id}) is to go down, but its target {to} is above its baseline {from}. Correct one of the two, or the direction.',
    outside:
      'The milestone {value} of KPI "{name}" ({id}), due {by}, does not lie between its baseline {from} and its target {to}.',
    back: 'The milestone {value} of KPI "{name}" ({id}), due {by}, goes back behind the one before it: {before} by {on}.',
  },
  examples: {
    bad: `smplan: 1
kpis:
  - { id: visits, name: Visits, metric: website-visits, baseline: { value: 600 }, target: { value: 250, by: 2027-06-30 } }
`,
    good: `smplan: 1
kpis:
  - { id: visits, name: Visits, metric: website-visits, baseline: { value: 250 }, target: { value: 600, by: 2027-06-30 } }
`,
  },
  check({ kpis }, report, { vocabulary }) {
    for (const kpi of kpis) {
      const direction = kpi.direction ?? vocabulary.metric(kpi.metric)?.direction;
      const from = kpi.baseline?.value;
      const to = targetOf(kpi);
      if (direction === "keep" || from === undefined || to === undefined) continue;
      const data = { name: kpi.name, id: kpi.id, from, to };
      if (direction === "up" && to < from) report(kpi, "below", { at: "target", data });
      else if (direction === "down" && to > from) report(kpi, "above", { at: "target", data });
      else checkMilestones(kpi, { from, to }, report);
    }
  },
});

function checkMilestones(
  { name, id, milestones = [] }: Kpi,
  { from, to }: { from: number; to: number },
  report: Report<"outside" | "back">,
): void {
  const dated = milestones
    .flatMap((owner) =>
      owner.value === undefined || owner.by === undefined
        ? []
        : [{ owner, value: owner.value, by: owner.by }],
    )
    .sort((a, b) => (a.by < b.by ? -1 : 1));
  const way = Math.sign(to - from);
  let before: { value: number; by: string } | undefined;
  for (const { owner, value, by } of dated) {
    const data = { name, id, value, by };
    if (value < Math.min(from, to) || value > Math.max(from, to))
      report(owner, "outside", { at: "value", data: { ...data, from, to } });
    else if (before && way !== 0 && Math.sign(value - before.value) === -way)
      report(owner, "back", { at: "value", data: { ...data, before: before.value, on: before.by } });
    before = { value, by };
  }
}
