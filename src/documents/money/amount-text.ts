import type { Teller } from "../../formatting/plan-formatter.ts";
import type { Range } from "../../plan/budget-costs.ts";

/** An amount, or the bounds it lies between where only these are known. */
export function amountText(range: Range | undefined, tell: Teller): string | undefined {
  if (range === undefined) return undefined;
  const [from, to] = [tell.money(cents(range.low)), tell.money(cents(range.high))];
  return from === to ? from : tell.fill(tell.words.span, { from: from ?? "", to: to ?? "" });
}

/** Shares of a year are no whole cents, and sums of them no exact numbers. */
function cents(amount: number): number {
  return Math.round(amount * 100) / 100;
}
