import { defineRule } from "../../lint/rule.ts";
import { isInKind } from "../../plan/budget-costs.ts";
import type { BudgetLine } from "../../plan/types.ts";

export default defineRule({
  id: "budget/people",
  severity: "info",
  presets: ["recommended"],
  summary: "The budget counts people's work, or says that it is in kind.",
  why: "Work is most of what social media costs. Where it is in no budget, it looks free, and is the first thing to be taken away.",
  source:
    "Guides to social media budgets, which count people beside production, partnerships and paid distribution (InfluencerDB)",
  reads: ["budget", "situation"],
  messages: {
    none: "The budget has no cost for people. Add a line of the category people; where their time costs nothing extra, one with the amount 0 that says it is in kind.",
  },
  examples: {
    invalid: `smplan: 1
budget:
  lines: [{ id: ads, category: paid-media, description: Advertising, amount: 600 }]
`,
    valid: `smplan: 1
budget:
  lines:
    - { id: ads, category: paid-media, description: Advertising, amount: 600 }
    - { id: ema, category: people, description: "Ema's six hours a week, in kind", amount: 0 }
`,
  },
  check({ budget, situation }, report) {
    const { lines = [] } = budget;
    if (lines.length === 0 || lines.some(isWorkCost)) return;
    if (isInKind(situation.internal?.resources?.note)) return;
    report(budget, "none", { at: "lines" });
  },
});

/**
 * Matches descriptions of people's work in lines without a category: stems in English, Bulgarian and Spanish.
 */
const workPattern =
  /salar|wage|staff|human resources|people|fee\b|fees|freelanc|agency|manager|hours|заплат|хонорар|възнагражд|труд|агенци|екип|часов|персонал|човешки ресурси|sueldo|recursos humanos|honorari|nómina|agencia|personal|autónom|horas/i;

function isWorkCost({ category, description }: BudgetLine): boolean {
  if (category === "people" || isInKind(description)) return true;
  // Agencies and freelancers are often booked as content.
  const mayBeWork =
    category === undefined || category === null || category === "other" || category === "content";
  return mayBeWork && workPattern.test(description);
}
