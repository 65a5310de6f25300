import { defineRule } from "../../lint/rule.ts";
import { isBlank } from "../../plan/blank.ts";
import { objectivesOf, targetOf } from "../../plan/links.ts";
import { daysBetween, MONTH } from "../../plan/time.ts";

/** Beyond a doubling in all, objectives/realistic speaks already. */
const DOUBLE = 2;

export default defineRule({
  id: "kpis/growth",
  severity: "warning",
  presets: ["recommended"],
  summary: "Steep growth from month to month has a rationale.",
  why: "Twenty percent a month is ninefold in a year. Growth looks modest in the figure to reach and is steep in the time that is left.",
  source: "Graham (2012), Startup = Growth: rates of growth a month and what they come to in a year",
  reads: ["kpis", "objectives", "plan"],
  options: {
    monthly: {
      type: "number",
      description: "Growth a month, in percent, above which an objective should say why it is possible.",
      default: 20,
      minimum: 0,
    },
  },
  messages: {
    steep:
      'KPI "{name}" ({id}) is to grow from {from} to {to} in {months} {months:month|months}, which is {rate} % every month. Say under rationale of objective "{objective}" what makes that possible, or allow more time.',
  },
  examples: {
    bad: `smplan: 1
objectives: [{ id: grow, statement: Bring 400 visitors a month by 31 March 2027. }]
kpis:
  - { id: visits, name: Visits, objective: grow, baseline: { value: 250, on: 2027-01-31 }, target: { value: 400, by: 2027-03-31 } }
`,
    good: `smplan: 1
objectives: [{ id: grow, statement: Bring 400 visitors a month by 31 July 2027. }]
kpis:
  - { id: visits, name: Visits, objective: grow, baseline: { value: 250, on: 2027-01-31 }, target: { value: 400, by: 2027-07-31 } }
`,
  },
  check({ kpis, objectives, plan }, report, { options }) {
    const byId = new Map(objectives.map((objective) => [objective.id, objective]));
    for (const kpi of kpis) {
      const own = objectivesOf(kpi).flatMap((id) => byId.get(id) ?? []);
      const [objective] = own;
      if (!objective || own.some(({ rationale }) => !isBlank(rationale))) continue;
      const from = kpi.baseline?.value;
      const to = targetOf(kpi);
      const start = kpi.baseline?.on ?? plan.period?.start;
      const by = kpi.target?.by;
      if (from === undefined || to === undefined || start === undefined || by === undefined) continue;
      const days = daysBetween(start, by);
      if (from <= 0 || to <= from || to / from > DOUBLE || days <= 0) continue;
      // Within a month there is nothing to compound.
      const months = Math.max(1, days / MONTH);
      const rate = ((to / from) ** (1 / months) - 1) * 100;
      if (rate <= options.monthly) continue;
      const data = { name: kpi.name, id: kpi.id, from, to, objective: objective.id };
      report(kpi, "steep", {
        at: "target",
        data: { ...data, months: Math.round(months), rate: Math.round(rate) },
      });
    }
  },
});
