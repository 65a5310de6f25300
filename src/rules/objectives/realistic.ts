import { defineRule } from "../../lint/rule.ts";
import { percentArg } from "../../message-args.ts";
import { isBlank } from "../../plan/blank.ts";
import { hasBaseline, hasNumericTarget, kpisOf, targetOf } from "../../plan/kpis.ts";
import type { Kpi } from "../../plan/types.ts";

export default defineRule({
  id: "objectives/realistic",
  severity: "warning",
  presets: ["minimal", "recommended"],
  summary: "An objective that starts from the unknown, or more than doubles, says why it is realistic.",
  why: "A team works for an objective it believes in. Where there is no figure to start from, or the figure is to double, a sentence must carry that belief: earlier results, more hours, a growing market.",
  source:
    "Forrester's POST method (2007), O: realistic objectives; Doran (1981), There's a S.M.A.R.T. way to write management's goals and objectives",
  reads: ["objectives", "kpis"],
  options: {
    growth: {
      type: "number",
      description:
        "Growth from the baseline, in percent, above which an objective should say why it is possible.",
      default: 100,
      minimum: 0,
    },
  },
  messages: {
    unknown:
      'Objective "{id}" has no rationale, and none of its KPIs has a baseline yet. Say under rationale what makes it realistic.',
    steep:
      'Objective "{id}" has no rationale, and its KPI "{kpi}" is to grow by {growth}, from {from} to {to}. Say under rationale what makes that realistic.',
  },
  examples: {
    invalid: `smplan: 1
objectives:
  - { id: grow-visits, statement: Bring 600 visitors a month to the site by 30 June 2027. }
kpis:
  - { id: visits, name: Visits, objective: grow-visits, baseline: { value: 250 }, target: { value: 600, by: 2027-06-30 } }
`,
    valid: `smplan: 1
objectives:
  - { id: grow-visits, statement: Bring 600 visitors a month to the site by 30 June 2027., rationale: Visits doubled twice in 2026 with half the posts. }
kpis:
  - { id: visits, name: Visits, objective: grow-visits, baseline: { value: 250 }, target: { value: 600, by: 2027-06-30 } }
`,
  },
  check({ objectives, kpis }, report, { options }) {
    for (const objective of objectives) {
      if (!isBlank(objective.rationale)) continue;
      const own = kpisOf(objective, kpis).filter(hasNumericTarget);
      const { id } = objective;
      // A KPI that does not say when its baseline will be known is reported by kpis/baseline.
      if (own.length > 0 && own.every((kpi) => hasBaseline(kpi) && kpi.baseline?.value === undefined))
        report(objective, "unknown", { data: { id } });
      for (const kpi of own) {
        const rise = growthToTarget(kpi);
        if (rise && rise.growth > options.growth)
          report(objective, "steep", {
            data: { id, kpi: kpi.name, ...rise, growth: percentArg(rise.growth) },
          });
      }
    }
  },
});

/**
 * Returns the planned growth of a KPI in percent, or `undefined` if it starts at or below zero, or if figures
 * are missing.
 */
function growthToTarget(kpi: Kpi): { from: number; to: number; growth: number } | undefined {
  const from = kpi.baseline?.value;
  const to = targetOf(kpi);
  if (from === undefined || from <= 0 || to === undefined) return undefined;
  return { from, to, growth: Math.round((to / from - 1) * 100) };
}
