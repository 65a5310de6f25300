import { defineRule } from "../../lint/rule.ts";
import { DAYS_PER_MONTH, daysBetween } from "../../plan/time.ts";

export default defineRule({
  id: "situation/stale",
  severity: "warning",
  presets: ["recommended"],
  summary: "The analysis and the audit of the profiles are recent when the plan begins.",
  why: "Networks, competitors and prices change within months. A plan that rests on last year's analysis answers last year's questions.",
  source: "Hootsuite, social media audit: repeat it every quarter; practice: half a year at most",
  reads: ["situation", "plan"],
  options: {
    months: {
      type: "integer",
      description: "How many months old the analysis may be when the plan begins.",
      default: 6,
      minimum: 1,
    },
  },
  messages: {
    analysis:
      "The analysis is of {on}, {months} months before the plan begins on {start}. Go through it again, and put the new date under asOf.",
    profile:
      "The audit of the profile on {platform} is of {on}, {months} months before the plan begins on {start}. Look at it again, and put the new date under asOf.",
  },
  examples: {
    invalid: `smplan: 1
plan: { period: { start: 2027-01-01 } }
situation: { asOf: 2026-03-01 }
`,
    valid: `smplan: 1
plan: { period: { start: 2027-01-01 } }
situation: { asOf: 2026-11-20 }
`,
  },
  check({ situation, plan }, report, { options }) {
    const start = plan.period?.start;
    if (start === undefined || plan.status === "archived") return;
    const age = (on: string | undefined): number =>
      on === undefined ? 0 : daysBetween(on, start) / DAYS_PER_MONTH;
    const { asOf, profiles = [] } = situation;
    if (asOf !== undefined && age(asOf) > options.months)
      report(situation, "analysis", { at: "asOf", data: { on: asOf, months: Math.round(age(asOf)), start } });
    for (const profile of profiles) {
      const on = profile.asOf;
      // An audit with the date of the analysis is reported together with it.
      if (on === undefined || on === asOf || age(on) <= options.months) continue;
      const data = { platform: profile.platform, on, months: Math.round(age(on)), start };
      report(profile, "profile", { at: "asOf", data });
    }
  },
});
