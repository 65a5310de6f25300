import { costsByCategory } from "../plan/budget-costs.ts";
import type { Version } from "./compared-plan.ts";

/** What a category costs in both versions. */
export interface BudgetRow {
  category: string;
  before: string;
  after: string;
  /** "+600 €", with its sign. */
  difference: string;
}

/** How money moved between categories, over each plan's own period; nothing where none did. */
export function budgetRows(before: Version, after: Version): BudgetRow[] | undefined {
  const [old, now] = [amounts(before), amounts(after)];
  const categories = [...new Set([...old.keys(), ...now.keys()])];
  if (categories.every((category) => old.get(category) === now.get(category))) return undefined;
  const { tell } = after;
  return categories.map((category) => {
    const [was = 0, is = 0] = [old.get(category), now.get(category)];
    const difference = is - was;
    const sign = difference > 0 ? "+" : difference < 0 ? "−" : "±";
    return {
      category: tell.value("category", category) ?? category,
      before: before.tell.money(was) ?? "",
      after: tell.money(is) ?? "",
      difference: `${sign}${tell.money(Math.abs(difference))}`,
    };
  });
}

/** The most that each category may come to. */
function amounts({ sections }: Version): Map<string, number> {
  const { budget, plan } = sections;
  return new Map(
    costsByCategory(budget.lines ?? [], plan.period).map(({ category = "other", cost }) => [
      category,
      Math.round(cost.high * 100) / 100,
    ]),
  );
}
