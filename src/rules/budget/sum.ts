import { defineRule } from "../../lint/rule.ts";
import { listComma, type MessageArg, messageRef } from "../../message-args.ts";
import { budgetLineCost, isInKind } from "../../plan/budget-costs.ts";
import { roundTo } from "../../plan/round.ts";
import type { BudgetLine, Period } from "../../plan/types.ts";

/** The maximum number of amounts in the message. Further lines are added up. */
const MAX_LISTED_LINES = 8;

export default defineRule({
  id: "budget/sum",
  severity: "error",
  presets: ["recommended"],
  summary: "The budget lines, spread over the plan's period, add up to the total.",
  why: "A total that its lines do not make is two budgets in one document. Whoever approved one of them will be surprised by the other.",
  source:
    "Hootsuite's guide to social media budgets: a budget is documented by period; plan format: the lines add up to the total",
  reads: ["budget", "plan"],
  options: {
    tolerance: {
      type: "number",
      description:
        "The difference between lines and total, in percent of the total, that passes as rounding.",
      default: 1,
      minimum: 0,
    },
  },
  messages: {
    over: "{sum} planned in {count, plural, one {# line} other {# lines}}, {total} there: {gap} too much. Cut a line, or raise the total. The sum: {parts}.",
    under:
      "{sum} planned in {count, plural, one {# line} other {# lines}}, {total} there: {gap} without a line. Add a line for the rest, or lower the total. The sum: {parts}.",
    part: "{id} {amount}",
    rest: "other lines {amount}",
  },
  examples: {
    invalid: `smplan: 1
plan: { period: { start: 2027-01-01, end: 2027-12-31 } }
budget:
  total: 12000
  lines:
    - { id: fee, category: people, description: The agency's fee, amount: 900, per: month }
    - { id: ads, category: paid-media, description: Advertising for the spring menu, amount: 1500 }
`,
    valid: `smplan: 1
plan: { period: { start: 2027-01-01, end: 2027-12-31 } }
budget:
  total: 12000
  lines:
    - { id: fee, category: people, description: The agency's fee, amount: 900, per: month }
    - { id: ads, category: paid-media, description: Advertising for the spring menu, amount: 1200 }
`,
  },
  check({ budget, plan }, report, { options }) {
    const { total, lines = [] } = budget;
    if (total === undefined || lines.length === 0) return;
    const { low, high, known } = costRange(lines, plan.period);
    const slack = (total * options.tolerance) / 100;
    const count = lines.length;
    const data = (sum: number, end: "low" | "high") => {
      const gap = roundTo(Math.abs(sum - total), 2);
      return {
        sum: roundTo(sum, 2),
        count,
        total,
        gap,
        parts: listComma(lineAmounts(lines, plan.period, end)),
      };
    };
    if (low > total + slack) report(budget, "over", { at: "total", data: data(low, "low") });
    // Drafts and lines without an amount will still change.
    else if (known && high < total - slack && plan.status !== "draft")
      report(budget, "under", { at: "total", data: data(high, "high") });
  },
});

/** Returns the minimum and maximum cost of lines. Contributions in kind are not paid from the total. */
function costRange(lines: readonly BudgetLine[], period: Period | undefined) {
  const sum = { low: 0, high: 0, known: true };
  for (const line of lines) {
    const cost = budgetLineCost(line, period);
    if (cost === undefined) sum.known = false;
    else {
      sum.high += cost.high;
      if (!isInKind(line.description)) sum.low += cost.low;
    }
  }
  return sum;
}

/** Returns the lines with their costs over the period, the most expensive first. */
function lineAmounts(
  lines: readonly BudgetLine[],
  period: Period | undefined,
  end: "low" | "high",
): MessageArg[] {
  const costs = lines
    .map((line) => ({ line, amount: budgetLineCost(line, period)?.[end] ?? 0 }))
    .filter(({ line, amount }) => amount > 0 && !(end === "low" && isInKind(line.description)))
    .sort((a, b) => b.amount - a.amount);
  const shown = costs.length > MAX_LISTED_LINES ? costs.slice(0, MAX_LISTED_LINES - 1) : costs;
  const rest = costs.slice(shown.length).reduce((sum, { amount }) => sum + amount, 0);
  const parts: MessageArg[] = shown.map(({ line, amount }) => messageRef("part", { id: line.id, amount }));
  return rest > 0 ? [...parts, messageRef("rest", { amount: rest })] : parts;
}
