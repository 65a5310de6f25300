import type { Vocabulary } from "../../catalog/vocabulary.ts";
import { defineRule } from "../../lint/rule.ts";
import { percentArg } from "../../message-args.ts";
import { isBlank } from "../../plan/blank.ts";
import { directionOf, unitOf } from "../../plan/kpi-metrics.ts";
import { objectivesOf, targetOf } from "../../plan/kpis.ts";
import { dueDateFinder } from "../../plan/results.ts";
import { roundTo } from "../../plan/round.ts";
import { DAYS_PER_MONTH, daysBetween } from "../../plan/time.ts";
import type { Kpi } from "../../plan/types.ts";

export default defineRule({
  id: "kpis/growth",
  severity: "warning",
  presets: ["recommended"],
  summary: "Growth that would be steep month after month has a rationale.",
  why: "Twenty percent a month sounds modest and is ninefold in a year. Whoever plans it should say where it comes from: a season, a campaign, more hours.",
  source:
    "Forrester's POST method (2007), O: realistic objectives; Doran (1981), There's a S.M.A.R.T. way to write management's goals and objectives",
  reads: ["kpis", "objectives", "plan"],
  options: {
    monthly: {
      type: "number",
      description: "Growth a month, in percent, above which the objective should say why it is possible.",
      default: 20,
      minimum: 0,
    },
  },
  messages: {
    steep:
      'KPI "{name}" ({id}) is to grow from {from} to {to} in {months, plural, one {# month} other {# months}}: {monthly} a month, each time of more. Say under rationale of objective "{objective}" what makes that realistic, or give it more time.',
  },
  examples: {
    invalid: `smplan: 1
objectives: [{ id: grow-visits, statement: Bring 450 visitors a month to the site by 31 March 2027. }]
kpis:
  - { id: visits, name: Visits, objective: grow-visits, baseline: { value: 250, on: 2027-01-01 }, target: { value: 450, by: 2027-03-31 } }
`,
    valid: `smplan: 1
objectives: [{ id: grow-visits, statement: Bring 450 visitors a month to the site by 31 December 2027. }]
kpis:
  - { id: visits, name: Visits, objective: grow-visits, baseline: { value: 250, on: 2027-01-01 }, target: { value: 450, by: 2027-12-31 } }
`,
  },
  check({ kpis, objectives, plan }, report, { options, vocabulary }) {
    const dueDateOf = dueDateFinder(objectives, plan);
    const byId = new Map(objectives.map((objective) => [objective.id, objective]));
    const reportedElsewhere = new Set(kpis.filter(moreThanDoubles).flatMap((kpi) => [...objectivesOf(kpi)]));
    for (const kpi of kpis) {
      const own = objectivesOf(kpi).flatMap((id) => byId.get(id) ?? []);
      const [objective] = own;
      // Without an objective there is no place for a rationale. One rationale is enough for the KPI.
      if (!objective || own.some(({ rationale }) => !isBlank(rationale))) continue;
      if (own.some(({ id }) => reportedElsewhere.has(id)) || !canGrow(kpi, vocabulary)) continue;
      const growth = monthlyGrowth(kpi, dueDateOf(kpi));
      if (!growth || growth.monthly <= options.monthly) continue;
      const { from, to, months, monthly } = growth;
      report(kpi, "steep", {
        at: "target",
        data: {
          name: kpi.name,
          id: kpi.id,
          objective: objective.id,
          from,
          to: roundTo(to, 2),
          months: roundTo(months, 1),
          monthly: percentArg(Math.round(monthly)),
        },
      });
    }
  },
});

/** The growth in percent above which objectives/realistic asks for the same rationale by default. */
const DOUBLING_PERCENT = 100;

function moreThanDoubles(kpi: Kpi): boolean {
  const from = kpi.baseline?.value;
  const to = targetOf(kpi);
  return (
    from !== undefined && from > 0 && to !== undefined && Math.round((to / from - 1) * 100) > DOUBLING_PERCENT
  );
}

/**
 * Returns whether a KPI grows in proportion to its value, like followers and sales. Shares and scores have a
 * limit.
 */
function canGrow(kpi: Kpi, vocabulary: Vocabulary): boolean {
  const unit = unitOf(kpi, vocabulary);
  const direction = directionOf(kpi, vocabulary);
  return (
    (direction === undefined || direction === "up") &&
    (unit === undefined || unit === "count" || unit === "currency")
  );
}

interface MonthlyGrowth {
  from: number;
  to: number;
  months: number;
  /** In percent, compounded. */
  monthly: number;
}

/**
 * Returns the planned growth of a KPI, or `undefined` if figures or dates are missing, or if less than a
 * month lies between them.
 */
function monthlyGrowth(kpi: Kpi, due: string | undefined): MonthlyGrowth | undefined {
  const { value: from, on } = kpi.baseline ?? {};
  const to = targetOf(kpi);
  if (from === undefined || from <= 0 || to === undefined || on === undefined || due === undefined)
    return undefined;
  const months = daysBetween(on, due) / DAYS_PER_MONTH;
  // For a few days, a monthly growth rate would look like a thousandfold increase.
  if (months < 1) return undefined;
  return { from, to, months, monthly: ((to / from) ** (1 / months) - 1) * 100 };
}
