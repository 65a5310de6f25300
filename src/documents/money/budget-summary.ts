import type { PlanFormatter } from "../../formatting/plan-formatter.ts";
import { costsByCategory, totalCost } from "../../plan/budget-costs.ts";
import type { Sections } from "../../plan/sections.ts";
import type { Budget } from "../../plan/types.ts";
import { amountText } from "./amount-text.ts";

/** A budget in a few lines. */
export interface BudgetSummary {
  /** The plan's total; where it names none, what its lines come to, as a range where only bounds are known. */
  total?: string;
  /** The biggest kinds of cost, the largest first. */
  categories: TopCategoryCost[];
  /** "and 3 more", where there are other kinds of cost. */
  more?: string;
}

interface TopCategoryCost {
  name: string;
  amount: string;
  /** "65 % of the whole", where the whole is known. */
  share?: string;
  /** The same share from 0 to 1. */
  part?: number;
}

/** How many kinds of cost a summary names: more are no summary. */
const MAX_CATEGORIES = 4;

/** What a plan costs, and what most of it goes to; nothing where it says neither. */
export function budgetSummary(
  { total, lines = [] }: Budget,
  { plan }: Sections,
  formatter: PlanFormatter,
): BudgetSummary | undefined {
  const costs = costsByCategory(lines, plan.period).filter(({ cost }) => cost.high > 0);
  const sum = lines.length > 0 ? totalCost(lines, plan.period) : undefined;
  const whole = total ?? (sum && sum.low === sum.high ? sum.high : undefined);
  if (total === undefined && costs.length === 0) return undefined;
  const left = costs.length - MAX_CATEGORIES;
  return {
    total: total === undefined ? amountText(sum, formatter) : formatter.money(total),
    categories: costs.slice(0, MAX_CATEGORIES).map(({ category, cost }) => {
      // Of a range nobody can tell the share, and a share of more than the whole is none.
      const known = whole !== undefined && cost.low === cost.high && cost.high <= whole;
      const part = known ? cost.high / whole : undefined;
      const share = formatter.number(part, { style: "percent", maximumFractionDigits: 0 });
      return {
        name: formatter.value("category", category ?? "other") ?? "",
        amount: amountText(cost, formatter) ?? "",
        share: share && formatter.interpolate(formatter.words.summary.share, { share }),
        part,
      };
    }),
    more: left > 0 ? formatter.pluralText(formatter.words.summary.more, left) : undefined,
  };
}
