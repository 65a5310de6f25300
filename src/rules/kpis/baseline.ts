import { defineRule } from "../../lint/rule.ts";
import { hasBaseline, hasNumericTarget } from "../../plan/kpis.ts";

export default defineRule({
  id: "kpis/baseline",
  severity: "warning",
  presets: ["minimal", "recommended"],
  summary: "Every KPI says where it starts, or by when that will be known.",
  why: "Without a baseline nobody can tell whether a target is realistic, or whether anything changed.",
  source:
    "AMEC, Integrated Evaluation Framework; UK Government Communication Service, Evaluation Cycle: baseline, change, explanation",
  reads: ["kpis"],
  messages: {
    none: "KPI \"{name}\" ({id}) has no baseline. Read its value today and put it there, or say by when it will be known: \"baseline: '{' unknown: true, measureBy: 2027-01-31 '}'\".",
    open: 'The baseline of KPI "{name}" ({id}) is not known, and nobody says by when it will be. Add measureBy with a date.',
  },
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
  check({ kpis }, report) {
    for (const kpi of kpis) {
      // A missing target, for which no baseline is needed, is reported by kpis/target.
      if (!hasNumericTarget(kpi) || hasBaseline(kpi)) continue;
      report(kpi, kpi.baseline?.unknown ? "open" : "none", {
        at: "baseline",
        data: { name: kpi.name, id: kpi.id },
      });
    }
  },
});
