import { defineRule } from "../../lint/rule.ts";
import { and } from "../../phrase.ts";
import { newestResults, resultsInPlace } from "../../plan/results.ts";
import { daysAfter } from "../../plan/time.ts";

/** Days after which the next result is due, a month being as long as the longest. */
const daysOf = { daily: 1, weekly: 7, biweekly: 14, monthly: 31, quarterly: 92, yearly: 366 } as const;

export default defineRule({
  id: "measurement/overdue",
  severity: "warning",
  presets: ["recommended"],
  summary: "Every KPI is measured as often as its cadence says.",
  why: "A KPI nobody has read for months cannot warn anybody. Either it matters, and is read, or it does not, and goes.",
  source: "The four steps of a social media plan, step 3: measurement",
  reads: ["measurement", "kpis", "plan"],
  options: {
    grace: {
      type: "integer",
      description: "How many days a result may be late before something is said.",
      default: 14,
      minimum: 0,
    },
  },
  messages: {
    late: 'KPI "{name}" ({id}) is to be measured {cadence}, and its last result is of {last}. Add the next one under measurement.results.',
    none: "No result has been recorded since the plan began on {start}, though {kpis} {count:was|were} due by {due}. Add them under measurement.results, or name the CSV file they are in.",
  },
  examples: {
    bad: `smplan: 1
plan: { status: approved, period: { start: 2027-01-01, end: 2027-12-31 } }
kpis: [{ id: orders, name: Orders, cadence: weekly }]
measurement:
  results: [{ kpi: orders, date: 2027-01-31, value: 12 }]
`,
    good: `smplan: 1
plan: { status: approved, period: { start: 2027-01-01, end: 2027-12-31 } }
kpis: [{ id: orders, name: Orders, cadence: weekly }]
measurement:
  results: [{ kpi: orders, date: 2027-03-07, value: 12 }]
`,
  },
  check({ measurement, kpis, plan }, report, { options, today }) {
    const { start, end } = plan.period ?? {};
    // What is not in force yet, or no longer, need not be measured.
    if (plan.status !== "approved" || start === undefined || (end !== undefined && today > end)) return;
    const results = resultsInPlace(measurement);
    if (!results) return;
    const newest = newestResults(results);
    const due = kpis.flatMap((kpi) => {
      if (kpi.cadence === undefined) return [];
      const last = newest.get(kpi.id)?.date;
      const on = daysAfter(last ?? start, daysOf[kpi.cadence]);
      return daysAfter(on, options.grace) < today ? [{ kpi, last, on }] : [];
    });
    if (results.length === 0 && due.length > 0) {
      const first = due.map(({ on }) => on).sort()[0] ?? "";
      const ids = and(due.filter(({ on }) => on === first).map(({ kpi }) => kpi.id));
      const count = due.filter(({ on }) => on === first).length;
      return report(measurement, "none", { at: "results", data: { start, kpis: ids, count, due: first } });
    }
    for (const { kpi, last } of due)
      if (last !== undefined)
        report(kpi, "late", {
          at: "cadence",
          data: { name: kpi.name, id: kpi.id, cadence: kpi.cadence ?? "", last },
        });
  },
});
