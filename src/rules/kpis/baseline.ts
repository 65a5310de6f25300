import { defineRule } from "../../lint/rule.ts";
import { exampleMeasuringDay } from "../../plan/example-day.ts";
import { hasBaseline, hasNumericTarget } from "../../plan/kpis.ts";
import type { Kpi } from "../../plan/types.ts";

export default defineRule({
  id: "kpis/baseline",
  severity: "warning",
  presets: ["recommended"],
  summary: "Every KPI says where it starts, or by when that will be known.",
  why: "Without a baseline nobody can tell whether a target is realistic, or whether anything changed.",
  source:
    "AMEC, Integrated Evaluation Framework; UK Government Communication Service, Evaluation Cycle: baseline, change, explanation",
  reads: ["kpis", "plan"],
  messages: {
    none: "KPI \"{name}\" ({id}) has no baseline. Read its value today and put it there, or say by when it will be known: \"baseline: '{' unknown: true, measureBy: {example} '}'\".",
    open: 'The baseline of KPI "{name}" ({id}) is not known, and nobody says by when it will be. Add measureBy with a date.',
    "none-all":
      "{count} KPIs have no baseline. Read their values today and put them there, or say by when they will be known: \"baseline: '{' unknown: true, measureBy: {example} '}'\".",
    "open-all":
      "The baselines of {count} KPIs are not known, and nobody says by when they will be. Add measureBy with a date to each.",
  },
  combined: { none: "none-all", open: "open-all" },
  examples: {
    invalid: `smplan: 1
kpis:
  - { id: orders, name: Orders for Easter buns, objective: pre-orders, target: { value: 300, by: 2027-03-26 } }
`,
    valid: `smplan: 1
kpis:
  - { id: orders, name: Orders for Easter buns, objective: pre-orders, baseline: { value: 240, on: 2026-04-03 }, target: { value: 300, by: 2027-03-26 } }
`,
  },
  check({ kpis, plan }, report, { today }) {
    for (const kpi of kpis) {
      // A missing target, for which no baseline is needed, is reported by kpis/target.
      if (!hasNumericTarget(kpi) || hasBaseline(kpi) || startsAtZero(kpi)) continue;
      report(kpi, kpi.baseline?.unknown ? "open" : "none", {
        at: "baseline",
        data: { name: kpi.name, id: kpi.id, example: exampleMeasuringDay(plan, today) },
      });
    }
  },
});

/** Metrics that count from the start of the plan: they need no reading before it. */
const metricsFromZero: ReadonlySet<string | undefined> = new Set([
  "net-followers",
  "posts-published",
  "spend",
]);

/** Returns whether a KPI is 0 by nature when the plan starts. A change in percent needs a value to start from. */
function startsAtZero({ metric, target, baseline }: Kpi): boolean {
  return metricsFromZero.has(metric) && baseline === undefined && target?.change === undefined;
}
