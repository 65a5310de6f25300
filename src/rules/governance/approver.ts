import { defineRule } from "../../lint/rule.ts";

export default defineRule({
  id: "governance/approver",
  severity: "warning",
  presets: ["recommended"],
  summary: "A plan is approved by somebody other than its owner.",
  why: "Who has written a plan does not see its gaps. A second pair of eyes costs an hour, and saves the campaign that nobody needed.",
  source: "Four-eyes principle; Sprout Social: approval workflows",
  reads: ["plan", "team"],
  messages: {
    own: 'The plan is approved by its own owner, "{id}". Let somebody else in the team approve it.',
  },
  examples: {
    invalid: `smplan: 1
team: [{ id: ema, name: Ema Lindgren }, { id: petar, name: Petar Dimitrov }]
plan: { owner: ema, status: approved, approval: { by: ema, on: 2026-12-11 } }
`,
    valid: `smplan: 1
team: [{ id: ema, name: Ema Lindgren }, { id: petar, name: Petar Dimitrov }]
plan: { owner: ema, status: approved, approval: { by: petar, on: 2026-12-11 } }
`,
  },
  check({ plan, team }, report) {
    const { owner, approval } = plan;
    // A team of one person has no other approver.
    if (owner === undefined || approval?.by !== owner || team.length < 2) return;
    report(approval, "own", { at: "by", data: { id: owner } });
  },
});
