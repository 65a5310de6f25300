import { defineRule } from "../../lint/rule.ts";
import { isBlank } from "../../plan/blank.ts";

export default defineRule({
  id: "crisis/review",
  severity: "info",
  presets: ["recommended"],
  summary: "After a crisis the team looks back at it.",
  why: "What went wrong is known for a week and forgotten in a month. A review with a date and an owner turns it into the next version of the manual.",
  source:
    "Government Communication Service (UK), PRIMER: evaluate, recover; Coombs (2007): post-crisis phase",
  reads: ["crisis"],
  messages: {
    none: "Nothing is said of looking back after a crisis. Add review: within which time, who leads it, and what is asked.",
  },
  examples: {
    invalid: `smplan: 1
crisis:
  levels: [{ id: issue, name: Issue }, { id: crisis, name: Crisis }]
`,
    valid: `smplan: 1
crisis:
  levels: [{ id: issue, name: Issue }, { id: crisis, name: Crisis }]
  review: { within: 2w, owner: ema }
`,
  },
  check({ crisis }, report) {
    if (isBlank(crisis.levels) || !isBlank(crisis.review)) return;
    report(crisis, "none", { at: "review" });
  },
});
