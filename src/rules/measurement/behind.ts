import { defineRule } from "../../lint/rule.ts";
import { expectedOn, newestResults, resultsInPlace } from "../../plan/results.ts";

export default defineRule({
  id: "measurement/behind",
  severity: "warning",
  presets: ["recommended"],
  summary: "Where a KPI is behind, the correction decided in advance is under way.",
  why: "The source asks to find the errors and redefine the actions. What was agreed for this case is only worth something when it begins.",
  source: "The four steps of a social media plan, step 3: find the errors, redefine the actions",
  reads: ["measurement", "kpis", "strategy", "plan"],
  messages: {
    idle: 'KPI "{name}" ({id}) was at {actual} on {date} and should have been at {expected}, on its way from {from} to {to}. The correction agreed for this has no action that has begun. Give it one under action, with a start.',
  },
  examples: {
    bad: `smplan: 1
plan: { status: approved, period: { start: 2027-01-01, end: 2027-12-31 } }
kpis: [{ id: visits, name: Visits, baseline: { value: 200, on: 2027-01-01 }, target: { value: 600, by: 2027-06-30 } }]
measurement:
  corrections: [{ kpi: visits, then: Move half the hours to reels. }]
  results: [{ kpi: visits, date: 2027-02-28, value: 230 }]
`,
    good: `smplan: 1
plan: { status: approved, period: { start: 2027-01-01, end: 2027-12-31 } }
kpis: [{ id: visits, name: Visits, baseline: { value: 200, on: 2027-01-01 }, target: { value: 600, by: 2027-06-30 } }]
strategy: { actions: [{ id: reels, description: Two reels a week., start: 2027-03-08 }] }
measurement:
  corrections: [{ kpi: visits, then: Move half the hours to reels., action: reels }]
  results: [{ kpi: visits, date: 2027-02-28, value: 230 }]
`,
  },
  check({ measurement, kpis, strategy, plan }, report, { today }) {
    const results = resultsInPlace(measurement);
    if (plan.status === "archived" || !results) return;
    const { onTrack = 0.9, atRisk = 0.7 } = measurement.thresholds ?? {};
    const newest = newestResults(results);
    const begun = new Set(
      (strategy.actions ?? [])
        .filter(({ start }) => start !== undefined && start <= today)
        .map(({ id }) => id),
    );
    for (const kpi of kpis) {
      const corrections = (measurement.corrections ?? []).filter((correction) => correction.kpi === kpi.id);
      const result = newest.get(kpi.id);
      const from = kpi.baseline?.value;
      // Without a correction there is none to take up: measurement/correction has spoken.
      if (corrections.length === 0 || !result || from === undefined) continue;
      const expected = expectedOn(kpi, result.date, plan.period?.start);
      if (expected === undefined || expected === from) continue;
      const progress = (result.value - from) / (expected - from);
      const meant = corrections.filter(({ when }) => progress < (when === "at-risk" ? onTrack : atRisk));
      if (meant.length === 0 || meant.some(({ action }) => action !== undefined && begun.has(action)))
        continue;
      const to = expectedOn(kpi, "9999-12-31", plan.period?.start) ?? expected;
      const data = { name: kpi.name, id: kpi.id, actual: result.value, date: result.date, from, to };
      report(meant[0] ?? measurement, "idle", {
        data: { ...data, expected: Math.round(expected * 10) / 10 },
      });
    }
  },
});
