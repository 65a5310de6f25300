import type { PlanFormatter } from "../../formatting/plan-formatter.ts";
import type { CostRange } from "../../plan/budget-costs.ts";
import { roundTo } from "../../plan/round.ts";

/** Returns an amount, or its bounds if only these are known. */
export function amountText(range: CostRange | undefined, formatter: PlanFormatter): string | undefined {
  if (range === undefined) return undefined;
  // Shares of a year and sums of decimals are not exact.
  const [from, to] = [formatter.money(roundTo(range.low, 2)), formatter.money(roundTo(range.high, 2))];
  return from === to ? from : formatter.words.span({ from: from ?? "", to: to ?? "" });
}
