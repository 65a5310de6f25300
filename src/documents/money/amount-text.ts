import type { PlanFormatter } from "../../formatting/plan-formatter.ts";
import type { CostRange } from "../../plan/budget-costs.ts";

/** An amount, or the bounds it lies between where only these are known. */
export function amountText(range: CostRange | undefined, formatter: PlanFormatter): string | undefined {
  if (range === undefined) return undefined;
  const [from, to] = [formatter.money(roundToCents(range.low)), formatter.money(roundToCents(range.high))];
  return from === to ? from : formatter.interpolate(formatter.words.span, { from: from ?? "", to: to ?? "" });
}

/** Shares of a year are no whole cents, and sums of them no exact numbers. */
function roundToCents(amount: number): number {
  return Math.round(amount * 100) / 100;
}
