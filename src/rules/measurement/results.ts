import { defineRule } from "../../lint/rule.ts";
import { inlineResults } from "../../plan/results.ts";
import { addDays } from "../../plan/time.ts";
import type { Kpi, Result } from "../../plan/types.ts";

export default defineRule({
  id: "measurement/results",
  severity: "error",
  presets: ["recommended"],
  summary: "There is one result of a KPI for a day, and it lies in the plan's period.",
  why: "Of two values for one day one is wrong, and a mistyped year puts a result where no chart shows it. Decisions are then made on half the figures.",
  source: "The four steps of a social media plan, step 3: measurement",
  reads: ["measurement", "kpis", "plan"],
  options: {
    daysAfter: {
      type: "integer",
      description: "How many days after the plan's period its last results may still be read.",
      default: 31,
      minimum: 0,
    },
  },
  messages: {
    early:
      'The result of KPI "{name}" ({kpi}) on {date} lies before the plan begins on {start}. Correct the date, or make the value the baseline of the KPI.',
    late: 'The result of KPI "{name}" ({kpi}) on {date} lies after the plan has ended on {end}. Correct the date, or lengthen the plan\'s period.',
    twice:
      'KPI "{name}" ({kpi}) has two results for {date}: {first} and {value}. Keep the one that is right, or correct its date.',
    first: "The first result for {date} is here: {first}.",
  },
  examples: {
    invalid: `smplan: 1
plan: { period: { start: 2027-01-01, end: 2027-06-30 } }
kpis: [{ id: orders, name: Orders for Easter buns }]
measurement:
  results:
    - { kpi: orders, date: 2026-02-28, value: 31 }
    - { kpi: orders, date: 2027-02-28, value: 34 }
    - { kpi: orders, date: 2027-02-28, value: 43 }
    - { kpi: orders, date: 2072-03-31, value: 80 }
`,
    valid: `smplan: 1
plan: { period: { start: 2027-01-01, end: 2027-06-30 } }
kpis: [{ id: orders, name: Orders for Easter buns }]
measurement:
  results:
    - { kpi: orders, date: 2027-01-31, value: 31 }
    - { kpi: orders, date: 2027-02-28, value: 34 }
`,
  },
  check({ measurement, kpis, plan }, report, { options }) {
    const byId = new Map(kpis.map((kpi) => [kpi.id, kpi]));
    const { start, end } = plan.period ?? {};
    const last = end === undefined ? undefined : addDays(end, options.daysAfter);
    const firstByKey = new Map<string, Result>();
    for (const result of inlineResults(measurement)) {
      const kpi = byId.get(result.kpi);
      // A missing KPI is reported by structure/reference.
      if (!kpi) continue;
      const { date, value } = result;
      const data = { kpi: kpi.id, name: kpi.name, date };
      if (start !== undefined && date < start && !isBaselineResult(kpi, date))
        report(result, "early", { at: "date", data: { ...data, start } });
      else if (last !== undefined && date > last)
        report(result, "late", { at: "date", data: { ...data, end: end ?? "" } });
      const key = `${result.kpi} ${date}`;
      const first = firstByKey.get(key);
      firstByKey.set(key, first ?? result);
      // With an alias, the same result occurs in two places.
      if (!first || first === result) continue;
      const both = { ...data, value, first: first.value };
      const related = [{ owner: first, message: "first", data: both }];
      report(result, "twice", { at: "date", data: both, related });
    }
  },
});

/** Returns whether a result repeats the baseline. */
function isBaselineResult({ baseline }: Kpi, date: string): boolean {
  return baseline?.on === date || (baseline?.measureBy !== undefined && date <= baseline.measureBy);
}
