import type { PlanFormatter } from "../../formatting/plan-formatter.ts";
import { costsByCategory, totalCost } from "../../plan/budget-costs.ts";
import type { Sections } from "../../plan/sections.ts";
import type { Budget } from "../../plan/types.ts";
import { amountText } from "./amount-text.ts";

/** The budget in a few lines. */
export interface BudgetSummary {
  /**
   * The plan's total, or the sum of its lines if it states none. The sum is a range if only bounds are known.
   */
  total?: string;
  /** The largest cost categories, the largest first. */
  categories: TopCategoryCost[];
  /** "and 3 more", if there are more categories. */
  more?: string;
}

interface TopCategoryCost {
  name: string;
  amount: string;
  /** "65 % of the whole", if the total is known. */
  share?: string;
  /** The same share as a number from 0 to 1. */
  part?: number;
}

/** The number of cost categories in a summary. */
const MAX_CATEGORIES = 4;

/** Returns the total and the largest cost categories; `undefined` if the plan has neither. */
export function budgetSummary(
  { total, lines = [] }: Budget,
  { plan }: Sections,
  formatter: PlanFormatter,
): BudgetSummary | undefined {
  const costs = costsByCategory(lines, plan.period).filter(({ cost }) => cost.high > 0);
  const sum = lines.length > 0 ? totalCost(lines, plan.period) : undefined;
  const knownTotal = total ?? (sum && sum.low === sum.high ? sum.high : undefined);
  if (total === undefined && costs.length === 0) return undefined;
  const left = costs.length - MAX_CATEGORIES;
  return {
    total: total === undefined ? amountText(sum, formatter) : formatter.money(total),
    categories: costs.slice(0, MAX_CATEGORIES).map(({ category, cost }) => {
      // A range has no exact share, and a share above 100 % makes no sense.
      const known = knownTotal !== undefined && cost.low === cost.high && cost.high <= knownTotal;
      const part = known ? cost.high / knownTotal : undefined;
      const share = formatter.number(part, { style: "percent", maximumFractionDigits: 0 });
      return {
        name: formatter.value("category", category ?? "other") ?? "",
        amount: amountText(cost, formatter) ?? "",
        share: share && formatter.words.summary.share({ share }),
        part,
      };
    }),
    more: left > 0 ? formatter.words.summary.more({ count: left }) : undefined,
  };
}
