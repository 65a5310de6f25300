import { defineRule } from "../../lint/rule.ts";
import { isBlank } from "../../plan/blank.ts";

export default defineRule({
  id: "kpis/denominator",
  severity: "warning",
  presets: ["recommended"],
  summary: "A rate says of what it is a rate.",
  why: "Five percent of those who saw a post and five percent of all followers differ tenfold. Without the whole, a rate can be compared with nothing.",
  source:
    "Rival IQ, Socialinsider and Buffer (2023 to 2026): engagement benchmarks by followers and by impressions",
  reads: ["kpis", "situation"],
  messages: {
    kpi: 'KPI "{name}" ({id}) is a percentage, and does not say of what. Add "of: reach", or a metric that says it, such as er-reach.',
    profile:
      'The engagement rate of {platform} does not say of what it is a rate. Add "of: followers", or what else it was divided by.',
  },
  examples: {
    bad: `smplan: 1
kpis:
  - { id: engaged, name: Engagement, unit: percent, target: { value: 3.5, by: 2027-06-30 } }
`,
    good: `smplan: 1
kpis:
  - { id: engaged, name: Engagement, unit: percent, of: reach, target: { value: 3.5, by: 2027-06-30 } }
`,
  },
  check({ kpis, situation }, report) {
    for (const kpi of kpis) {
      // The catalogue's metrics say it themselves, and those of the team's own in their formula.
      if (kpi.unit !== "percent" || kpi.metric !== undefined) continue;
      if (isBlank(kpi.of) && isBlank(kpi.formula))
        report(kpi, "kpi", { data: { name: kpi.name, id: kpi.id } });
    }
    for (const { platform, engagementRate } of situation.profiles ?? [])
      if (engagementRate?.value !== undefined && isBlank(engagementRate.of))
        report(engagementRate, "profile", { data: { platform } });
  },
});
