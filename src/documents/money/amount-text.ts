import type { PlanFormatter } from "../../formatting/plan-formatter.ts";
import type { CostRange } from "../../plan/budget-costs.ts";

/** Returns an amount, or its bounds if only these are known. */
export function amountText(range: CostRange | undefined, formatter: PlanFormatter): string | undefined {
  if (range === undefined) return undefined;
  const [from, to] = [formatter.money(roundToCents(range.low)), formatter.money(roundToCents(range.high))];
  return from === to ? from : formatter.interpolate(formatter.words.span, { from: from ?? "", to: to ?? "" });
}

/** Rounds to cents, because shares of a year and sums of decimals are not exact. */
function roundToCents(amount: number): number {
  return Math.round(amount * 100) / 100;
}
