import { defineRule } from "../../lint/rule.ts";
import { directionOf } from "../../plan/kpi-metrics.ts";

export default defineRule({
  id: "kpis/range",
  severity: "warning",
  presets: ["recommended"],
  summary: "A target that is a range says which of its ends is the pass mark.",
  why: "Between the two ends one colleague reports success and the other failure, of the same figure. The pass mark is agreed before, not after.",
  source: "AMEC, Barcelona Principles: measurable goals come first",
  reads: ["kpis"],
  messages: {
    unsaid:
      'The target of KPI "{name}" ({id}) is a range from {min} to {max}, and nobody says from where on it is met. Add "pass: {end}".',
    either:
      'The target of KPI "{name}" ({id}) is a range from {min} to {max}, and nobody says from where on it is met. Add "pass: min" or "pass: max"; or "direction: keep", if the value is to stay in between.',
    reversed:
      'The target of KPI "{name}" ({id}) is a range whose lower end, {min}, is above its upper end, {max}. Exchange them, or correct one.',
    "unsaid-all":
      'The targets of {count} KPIs are ranges, and nobody says from where on they are met. Add "pass: min" or "pass: max" to each.',
    "either-all":
      'The targets of {count} KPIs are ranges, and nobody says from where on they are met. Add "pass: min" or "pass: max" to each; or "direction: keep", if the value is to stay in between.',
  },
  combined: { unsaid: "unsaid-all", either: "either-all" },
  examples: {
    invalid: `smplan: 1
kpis:
  - { id: stars, name: Mean rating, objective: rating, metric: review-rating, target: { min: 4.6, max: 4.8, by: 2027-12-31 } }
`,
    valid: `smplan: 1
kpis:
  - { id: stars, name: Mean rating, objective: rating, metric: review-rating, target: { min: 4.6, max: 4.8, pass: min, by: 2027-12-31 } }
`,
  },
  check({ kpis }, report, { vocabulary }) {
    for (const kpi of kpis) {
      const { min, max, pass, value, change } = kpi.target ?? {};
      if (min === undefined || max === undefined || min === max) continue;
      const data = { name: kpi.name, id: kpi.id, min, max };
      if (min > max) {
        report(kpi, "reversed", { at: "target", data });
        continue;
      }
      // Next to a value, the range says by how much the value may be missed.
      if (pass !== undefined || value !== undefined || change !== undefined) continue;
      const direction = directionOf(kpi, vocabulary);
      if (direction === undefined) report(kpi, "either", { at: "target", data });
      else if (direction !== "keep")
        report(kpi, "unsaid", { at: "target", data: { ...data, end: direction === "up" ? "min" : "max" } });
    }
  },
});
