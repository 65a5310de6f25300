import { defineRule } from "../../lint/rule.ts";
import { isBlank } from "../../plan/blank.ts";
import { addDays, DAYS_PER_MONTH } from "../../plan/time.ts";

export default defineRule({
  id: "crisis/drill",
  severity: "warning",
  presets: ["recommended"],
  summary: "The crisis manual was practiced within a year, or will be soon.",
  why: "A manual that was never tried fails at its first line: the number that has changed, the password nobody has. An hour of practice a year finds that.",
  source:
    "Government Communication Service (UK), PRIMER: rehearse; Digital.gov, Social Media Cyber-Vandalism Toolkit: training",
  reads: ["crisis", "plan"],
  options: {
    months: {
      type: "integer",
      description: "How many months may pass between two drills.",
      default: 12,
      minimum: 1,
    },
  },
  messages: {
    never: "Nothing is said of practicing the crisis manual. Put a date for a first drill under drills.next.",
    long: "The last drill of the crisis manual was on {last}, more than {months} months ago, and none is planned. Put a date under drills.next.",
    passed:
      "The drill planned for {next} has passed, and is not under drills.last. Say when it took place, or plan another.",
  },
  examples: {
    invalid: `smplan: 1
crisis:
  levels: [{ id: issue, name: Issue }, { id: crisis, name: Crisis }]
  drills: { last: 2025-11-03 }
`,
    valid: `smplan: 1
crisis:
  levels: [{ id: issue, name: Issue }, { id: crisis, name: Crisis }]
  drills: { last: 2026-11-03 }
`,
  },
  check({ crisis, plan }, report, { options, today }) {
    if (plan.status === "archived" || isBlank(crisis.levels)) return;
    const { last, next } = crisis.drills ?? {};
    const { months } = options;
    const earliest = addDays(today, -Math.round(months * DAYS_PER_MONTH));
    if (last !== undefined && last >= earliest) return;
    if (next !== undefined && next >= today) return;
    if (next !== undefined) report(crisis.drills ?? crisis, "passed", { at: "next", data: { next } });
    else if (last === undefined) report(crisis, "never", { at: "drills" });
    else report(crisis.drills ?? crisis, "long", { at: "last", data: { last, months } });
  },
});
