import { defineRule } from "../../lint/rule.ts";
import { sought } from "../../locale/sought.ts";
import type { Kpi } from "../../plan/types.ts";

const names = sought("adValue");

/** As metrics, in whatever case. */
const metrics = new Set(["ave", "aev", "vpe", "emv", "advertising-value-equivalent", "media-value"]);

export default defineRule({
  id: "kpis/ave",
  severity: "error",
  presets: ["recommended"],
  summary: "Success is not measured by what advertising would have cost.",
  why: "Advertising value equivalence says what a space would have cost, not whether anybody read it, believed it or did something. A bad review has the same value as a good one.",
  source: "AMEC, Barcelona Principles (2010 to 2025): AVEs are not the value of communication",
  reads: ["kpis"],
  messages: {
    ave: 'KPI "{name}" ({id}) measures the value of advertising saved, which says nothing of what communication achieved. Measure what people know, think or do after it.',
  },
  examples: {
    bad: `smplan: 1
kpis:
  - { id: press, name: Advertising value equivalent of press coverage, unit: currency, target: { value: 60000, by: 2027-06-30 } }
`,
    good: `smplan: 1
kpis:
  - { id: press, name: Visitors who name the press, unit: count, target: { value: 600, by: 2027-06-30 } }
`,
  },
  check({ kpis }, report) {
    for (const kpi of kpis)
      if (isAdValue(kpi)) report(kpi, "ave", { at: "name", data: { name: kpi.name, id: kpi.id } });
  },
});

/** A bird, a train and an avenue are called so too: the letters alone count only where money is measured. */
function isAdValue({ name, metric, formula, unit }: Kpi): boolean {
  if (metric !== undefined && metrics.has(metric)) return true;
  const text = `${name} ${formula ?? ""}`;
  const lower = text.toLowerCase();
  return (
    names.some((words) => lower.includes(words)) || (unit === "currency" && /\b(?:AVE|VPE|EMV)\b/.test(text))
  );
}
