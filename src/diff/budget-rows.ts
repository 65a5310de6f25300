import { costsByCategory } from "../plan/budget-costs.ts";
import { roundTo } from "../plan/round.ts";
import type { ComparedPlan } from "./compared-plan.ts";

/** The cost of a budget category in both versions, formatted. */
export interface BudgetChange {
  category: string;
  before: string;
  after: string;
  /** The signed difference: "+600 €". */
  difference: string;
}

/** Returns the costs by category, each over its plan's period, or `undefined` if no category changed. */
export function budgetRows(before: ComparedPlan, after: ComparedPlan): BudgetChange[] | undefined {
  const [old, now] = [amountsByCategory(before), amountsByCategory(after)];
  const categories = [...new Set([...old.keys(), ...now.keys()])];
  if (categories.every((category) => old.get(category) === now.get(category))) return undefined;
  const { formatter } = after;
  return categories.map((category) => {
    const [was = 0, is = 0] = [old.get(category), now.get(category)];
    const difference = is - was;
    return {
      category: formatter.value("category", category) ?? category,
      before: before.formatter.money(was) ?? "",
      after: formatter.money(is) ?? "",
      difference: formatter.money(difference, { signDisplay: "exceptZero" }) ?? "",
    };
  });
}

/** Returns the upper limit of each category's costs, rounded to cents. */
function amountsByCategory({ sections }: ComparedPlan): Map<string, number> {
  const { budget, plan } = sections;
  return new Map(
    costsByCategory(budget.lines ?? [], plan.period).map(({ category = "other", cost }) => [
      category,
      roundTo(cost.high, 2),
    ]),
  );
}
