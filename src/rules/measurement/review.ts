import { defineRule } from "../../lint/rule.ts";
import { messageRef } from "../../message-args.ts";
import type { Cadence } from "../../plan/types.ts";

/** Sorted from daily to yearly. */
const cadencesByFrequency: readonly Cadence[] = [
  "daily",
  "weekly",
  "biweekly",
  "monthly",
  "quarterly",
  "yearly",
];

export default defineRule({
  id: "measurement/review",
  severity: "warning",
  presets: ["minimal", "recommended"],
  summary: "Results are looked at together, as often as they are measured.",
  why: "Figures nobody looks at change nothing. Measuring daily for a review once a quarter is work that comes too late to matter.",
  source: "The four steps of a social media plan, step 3: find the errors, redefine the actions",
  reads: ["measurement", "kpis"],
  messages: {
    none: "There is no review: say under reviews how often the team looks at the results, and who leads it.",
    rare: 'KPI "{name}" ({id}) is measured {measured}, but results are looked at only {reviewed}. Review more often, or measure less.',
    daily: "daily",
    weekly: "weekly",
    biweekly: "every two weeks",
    monthly: "monthly",
    quarterly: "quarterly",
    yearly: "yearly",
  },
  examples: {
    invalid: `smplan: 1
kpis: [{ id: orders, name: Orders for Easter buns, cadence: weekly }]
measurement:
  reviews: [{ cadence: quarterly, owner: ema }]
`,
    valid: `smplan: 1
kpis: [{ id: orders, name: Orders for Easter buns, cadence: weekly }]
measurement:
  reviews: [{ cadence: weekly, owner: ema }]
`,
  },
  check({ measurement, kpis }, report) {
    const reviews = measurement.reviews ?? [];
    if (reviews.length === 0) return report(measurement, "none", { at: "reviews" });
    const ranks = reviews.flatMap(({ cadence }) => (cadence ? [cadencesByFrequency.indexOf(cadence)] : []));
    // A review without a cadence may take place often enough.
    if (ranks.length < reviews.length) return;
    const most = Math.min(...ranks);
    for (const kpi of kpis) {
      if (kpi.cadence === undefined || cadencesByFrequency.indexOf(kpi.cadence) >= most) continue;
      report(kpi, "rare", {
        at: "cadence",
        data: {
          name: kpi.name,
          id: kpi.id,
          measured: messageRef(kpi.cadence),
          reviewed: messageRef(cadencesByFrequency[most] ?? ""),
        },
      });
    }
  },
});
