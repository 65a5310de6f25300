import { defineRule } from "../../lint/rule.ts";
import { totalCost } from "../../plan/budget-costs.ts";
import type { BudgetLine } from "../../plan/types.ts";

export default defineRule({
  id: "budget/contingency",
  severity: "info",
  presets: ["recommended"],
  summary: "The budget has a reserve.",
  why: "Something always costs more: a second filming day, an advertisement that works and should run on, a crisis. Without a reserve it is paid from what was promised to something else.",
  source:
    "Guides to social media budgets, which set 10 to 20 % aside for tests and the unforeseen (ClicknHub)",
  reads: ["budget", "plan"],
  messages: {
    none: "The budget has no reserve. Set something aside in a line of the category contingency: a tenth of the whole is a beginning.",
  },
  examples: {
    invalid: `smplan: 1
budget:
  total: 600
  lines: [{ id: ads, category: paid-media, description: Advertising, amount: 600 }]
`,
    valid: `smplan: 1
budget:
  total: 600
  lines:
    - { id: ads, category: paid-media, description: Advertising, amount: 540 }
    - { id: reserve, category: contingency, description: Reserve, amount: 60 }
`,
  },
  check({ budget, plan }, report) {
    const { total, lines = [] } = budget;
    if (!lines.some(({ amount }) => amount !== undefined && amount > 0) || lines.some(isReserve)) return;
    const planned = totalCost(lines, plan.period);
    // Money without a line is an unnamed reserve, which budget/sum reports.
    if (total !== undefined && (planned === undefined || planned.low < total * 0.99)) return;
    report(budget, "none", { at: "lines" });
  },
});

/** Matches descriptions of a reserve in lines without a category: stems in English, Bulgarian and Spanish. */
const reservePattern = /reserve|contingen|buffer|unforeseen|резерв|непредвид|reserva|imprevist|colch[oó]n/i;

function isReserve({ category, description }: BudgetLine): boolean {
  if (category === "contingency") return true;
  return (
    (category === undefined || category === null || category === "other") && reservePattern.test(description)
  );
}
