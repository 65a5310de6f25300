import { defineRule } from "../../lint/rule.ts";

export default defineRule({
  id: "budget/period",
  severity: "warning",
  presets: ["recommended"],
  summary: "A budget says for how long it is: recurring costs need a period with a start and an end.",
  why: "A hundred a month are 300 in a campaign and 1,200 in a year. Without a period nobody can say whether the total is enough.",
  source: "Hootsuite's guide to social media budgets: a budget is documented by period",
  reads: ["budget", "plan"],
  messages: {
    recurring:
      "The plan has no {missing}, so nobody can add up the budget: {count, plural, one {# line is} other {# lines are}} paid again and again, such as {line} with {amount} {per}. Add it under plan.period.",
    total:
      "The budget is {total} in all, but the plan has no {missing}: nobody knows for how long that is. Add it under plan.period.",
    period: "period",
    start: "start",
    end: "end",
    week: "a week",
    month: "a month",
    quarter: "a quarter",
    year: "a year",
  },
  examples: {
    invalid: `smplan: 1
plan: { title: Bakery, period: { start: 2027-01-01 } }
budget: { total: 3000, lines: [{ id: ads, category: paid-media, description: Advertising, amount: 100, per: month }] }
`,
    valid: `smplan: 1
plan: { title: Bakery, period: { start: 2027-01-01, end: 2027-12-31 } }
budget: { total: 1200, lines: [{ id: ads, category: paid-media, description: Advertising, amount: 100, per: month }] }
`,
  },
  check({ budget, plan }, report) {
    const { start, end } = plan.period ?? {};
    if (start !== undefined && end !== undefined) return;
    const missing = messageOfMissing(start, end);
    const lines = (budget.lines ?? []).filter(({ per, amount }) => amount && per && per !== "once");
    const [line] = lines;
    if (line?.amount && line.per)
      report(budget, "recurring", {
        at: "lines",
        data: {
          missing,
          count: lines.length,
          line: line.id,
          amount: line.amount,
          per: { say: line.per },
        },
      });
    else if (budget.total) report(budget, "total", { at: "total", data: { total: budget.total, missing } });
  },
});

function messageOfMissing(start: string | undefined, end: string | undefined) {
  return { say: start === undefined && end === undefined ? "period" : start === undefined ? "start" : "end" };
}
