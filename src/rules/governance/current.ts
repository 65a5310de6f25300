import { defineRule } from "../../lint/rule.ts";

export default defineRule({
  id: "governance/current",
  severity: "warning",
  presets: ["recommended"],
  summary: "A plan whose time is over is archived.",
  why: "Two plans that both look current are followed by half the team each. What is over is kept for the record, and says so.",
  source: "Practice: one plan is in force at a time",
  reads: ["plan"],
  messages: {
    over: "The plan ended on {end} and is not archived. Set its status to archived and write the next one, or extend its period.",
  },
  examples: {
    invalid: `smplan: 1
plan: { status: approved, period: { start: 2026-01-01, end: 2026-12-31 } }
`,
    valid: `smplan: 1
plan: { status: archived, period: { start: 2026-01-01, end: 2026-12-31 } }
`,
  },
  check({ plan }, report, { today }) {
    const end = plan.period?.end;
    if (end === undefined || today <= end || plan.status === "archived") return;
    report(plan, "over", { at: "status", data: { end } });
  },
});
