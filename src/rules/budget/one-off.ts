import { ruleKeywords } from "../../i18n/lexicon/sought.ts";
import { defineRule } from "../../lint/rule.ts";
import { budgetLineCost } from "../../plan/budget-costs.ts";

const oneOffWords = ruleKeywords("oneOff");

export default defineRule({
  id: "budget/one-off",
  severity: "warning",
  presets: ["recommended"],
  summary: "A cost that is paid once is not counted again every month.",
  why: "A set-up fee in a monthly amount is multiplied by twelve in a year, and the budget asks for money that nobody will spend.",
  source: "Plan format: per says how often a line is paid; Hootsuite's guide to social media budgets",
  reads: ["budget", "plan"],
  messages: {
    repeated:
      'Budget line "{name}" ({id}) is paid {amount} {per}, but its description says that it is paid once ("{word}"). Set per to once, or put the part that is paid once into its own line.',
    counted:
      'Budget line "{name}" ({id}) is paid {amount} {per}, which is {sum} in the plan\'s period, but its description says that it is paid once ("{word}"). Set per to once, or put the part that is paid once into its own line.',
    week: "a week",
    month: "a month",
    quarter: "a quarter",
    year: "a year",
  },
  examples: {
    invalid: `smplan: 1
plan: { title: Bakery, period: { start: 2027-01-01, end: 2027-12-31 } }
budget: { lines: [{ id: scheduler, category: tools, description: Scheduler with one-time setup, amount: 150, per: month }] }
`,
    valid: `smplan: 1
plan: { title: Bakery, period: { start: 2027-01-01, end: 2027-12-31 } }
budget:
  lines:
    - { id: setup, category: tools, description: One-time setup of the scheduler, amount: 100, per: once }
    - { id: scheduler, category: tools, description: Scheduler, amount: 50, per: month }
`,
  },
  check({ budget, plan }, report) {
    for (const line of budget.lines ?? []) {
      const { id, description, amount, per } = line;
      if (!amount || !per || per === "once") continue;
      const text = description.toLowerCase();
      const word = oneOffWords.find((one) => text.includes(one));
      if (word === undefined) continue;
      const cost = budgetLineCost(line, plan.period);
      const data = { name: description, id, amount, per: { say: per }, word };
      if (cost && cost.high > amount)
        report(line, "counted", { at: "per", data: { ...data, sum: cost.high } });
      else report(line, "repeated", { at: "per", data });
    }
  },
});
