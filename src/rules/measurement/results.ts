import { defineRule } from "../../lint/rule.ts";

export default defineRule({
  id: "measurement/results",
  severity: "error",
  presets: ["recommended"],
  summary: "Every result is of a day the plan covers, and there is one of each KPI for a day.",
  why: "Two values for one day cannot both be right, and one from another year belongs to another plan. Charts and reviews take what is there.",
  source: "The plan format: results are rows of date, KPI and value",
  reads: ["measurement", "plan"],
  messages: {
    twice: 'KPI "{kpi}" has two results for {date}: {first} and {second}. Keep the right one.',
    outside:
      'The result of KPI "{kpi}" for {date} lies outside the plan, which runs from {start} to {end}. Correct the date, or move it to the plan of that time.',
    before: "The first one is here.",
  },
  examples: {
    bad: `smplan: 1
plan: { period: { start: 2027-01-01, end: 2027-12-31 } }
measurement:
  results:
    - { kpi: orders, date: 2027-02-28, value: 40 }
    - { kpi: orders, date: 2027-02-28, value: 46 }
`,
    good: `smplan: 1
plan: { period: { start: 2027-01-01, end: 2027-12-31 } }
measurement:
  results:
    - { kpi: orders, date: 2027-02-28, value: 40 }
    - { kpi: orders, date: 2027-03-31, value: 86 }
`,
  },
  check({ measurement, plan }, report) {
    const { results } = measurement;
    if (!Array.isArray(results)) return;
    const { start, end } = plan.period ?? {};
    const seen = new Map<string, { owner: object; value: number }>();
    for (const row of results) {
      if (typeof row === "string") continue;
      const { kpi, date, value } = row;
      if (start !== undefined && end !== undefined && (date > end || date < start))
        report(row, "outside", { at: "date", data: { kpi, date, start, end } });
      const key = `${kpi} ${date}`;
      const first = seen.get(key);
      if (!first) seen.set(key, { owner: row, value });
      else if (first.owner !== row)
        report(row, "twice", {
          data: { kpi, date, first: first.value, second: value },
          related: [{ owner: first.owner, message: "before" }],
        });
    }
  },
});
