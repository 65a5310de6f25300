import { defineRule } from "../../lint/rule.ts";
import type { Kpi } from "../../plan/types.ts";

/** Percentages of a whole, which cannot be more than all of it. */
const shares = new Set([
  "active-members",
  "alt-text-coverage",
  "bounce-rate",
  "cadence-adherence",
  "caption-coverage",
  "completion-rate",
  "conversion-rate",
  "csat",
  "ctr",
  "deflection",
  "engaged-session-rate",
  "negative-share",
  "response-rate",
  "retention",
  "returning-visitors",
  "sla-met",
  "social-traffic-share",
  "sov",
  "story-completion",
  "trust-score",
  "utm-coverage",
]);

/** Scales with ends of their own. */
const scales: Readonly<Record<string, readonly [low: number, high: number]>> = {
  nps: [-100, 100],
  "net-sentiment": [-100, 100],
  "review-rating": [1, 5],
};

/** The one count that may be below nothing: more may leave than come. */
const NET = "net-followers";

export default defineRule({
  id: "kpis/bounds",
  severity: "error",
  presets: ["recommended"],
  summary: "Values are ones that the metric can have, in the metric's unit.",
  why: "Nobody answers 120 percent of all messages. A value that cannot be is a slip of the pen, or another metric than the one that is named.",
  source:
    "Reichheld (2003), The One Number You Need to Grow, for the scale of NPS; the definitions of the metrics",
  reads: ["kpis"],
  messages: {
    range:
      'KPI "{name}" ({id}) has the value {value}, but {metric} lies between {low} and {high}. Correct the value, or name another metric.',
    negative: 'KPI "{name}" ({id}) counts something, and {value} is less than nothing. Correct the value.',
    unit: 'KPI "{name}" ({id}) has the unit {unit}, but {metric} is given in {right}. Take the unit out, or name another metric.',
  },
  examples: {
    bad: `smplan: 1
kpis:
  - { id: answered, name: Messages answered, metric: response-rate, target: { value: 120, by: 2027-06-30 } }
`,
    good: `smplan: 1
kpis:
  - { id: answered, name: Messages answered, metric: response-rate, target: { value: 95, by: 2027-06-30 } }
`,
  },
  check({ kpis }, report, { vocabulary }) {
    for (const kpi of kpis) {
      const metric = vocabulary.metric(kpi.metric);
      const label = { name: kpi.name, id: kpi.id };
      if (metric && kpi.unit !== undefined && kpi.unit !== metric.unit) {
        report(kpi, "unit", {
          at: "unit",
          data: { ...label, unit: kpi.unit, metric: metric.id, right: metric.unit },
        });
        continue;
      }
      const id = kpi.metric ?? "";
      const scale = scales[id] ?? (shares.has(id) ? [0, 100] : undefined);
      const counts = (kpi.unit ?? metric?.unit) === "count" && id !== NET;
      for (const { owner, key, value } of valuesOf(kpi)) {
        const data = { ...label, value };
        if (scale && (value < scale[0] || value > scale[1]))
          report(owner, "range", { at: key, data: { ...data, metric: id, low: scale[0], high: scale[1] } });
        else if (counts && value < 0) report(owner, "negative", { at: key, data });
      }
    }
  },
});

/** Every value that a KPI names, with the place it stands in. */
function valuesOf({ baseline, target, milestones = [] }: Kpi) {
  const places = [
    ...[baseline, ...milestones].map((owner) => ({ owner, key: "value", value: owner?.value })),
    ...(["value", "min", "max"] as const).map((key) => ({ owner: target, key, value: target?.[key] })),
  ];
  return places.flatMap(({ owner, key, value }) =>
    owner && value !== undefined ? [{ owner, key, value }] : [],
  );
}
