import { groupBy } from "../platform/group-by.ts";
import { addMonths, countDays, daysBetween, MONTHS_PER, occurrencesWithin } from "./time.ts";
import type { BudgetLine, Campaign, Period, SpendPer } from "./types.ts";

/**
 * The bounds of an amount: a monthly cost is paid two or three times in a period of two and a half months. If
 * both bounds are the same, the amount is known.
 */
export interface CostRange {
  low: number;
  high: number;
}

/**
 * Returns the number of payments within a period. Whole calendar months count as one each, so a monthly fee
 * is due exactly 12 times a year. Returns `undefined` for recurring costs if the period has an open end.
 */
function paymentsWithin(per: SpendPer | undefined, period: Period | undefined): CostRange | undefined {
  if (per === undefined || per === "once") return { low: 1, high: 1 };
  const { start, end } = period ?? {};
  const days = countDays({ start, end });
  if (start === undefined || end === undefined || days === undefined || days <= 0) return undefined;
  return wholePayments(
    per === "week" ? occurrencesWithin(days, per) : monthsBetween(start, end) / MONTHS_PER[per],
  );
}

/**
 * Rounds a number of payments down and up. Below one payment, the lower bound remains a fraction, because the
 * plan may mean a share of a payment or a whole one.
 */
function wholePayments(times: number): CostRange {
  return { low: times < 1 ? times : Math.floor(times), high: Math.ceil(times) };
}

/** Returns the calendar months from a day to another, both included, with a partial month as a fraction. */
function monthsBetween(start: string, end: string): number {
  const length = daysBetween(start, end) + 1;
  const until = (months: number) => daysBetween(start, addMonths(start, months));
  let wholeMonths = Math.max(0, Math.floor(length / 31) - 1);
  while (until(wholeMonths + 1) <= length) wholeMonths++;
  return wholeMonths + (length - until(wholeMonths)) / (until(wholeMonths + 1) - until(wholeMonths));
}

/**
 * Returns the cost of a budget line in a period; `undefined` if it has no amount or the number of payments is
 * unknown.
 */
export function budgetLineCost(
  line: Pick<BudgetLine, "amount" | "upTo" | "per">,
  period: Period | undefined,
): CostRange | undefined {
  const times = paymentsWithin(line.per, period);
  if (line.amount === undefined || line.amount === null || times === undefined) return undefined;
  return { low: line.amount * times.low, high: Math.max(line.amount, line.upTo ?? 0) * times.high };
}

/** Returns the total cost of budget lines in a period; `undefined` if the cost of any of them is unknown. */
export function totalCost(lines: readonly BudgetLine[], period: Period | undefined): CostRange | undefined {
  const sum = { low: 0, high: 0 };
  for (const line of lines) {
    const cost = budgetLineCost(line, period);
    if (cost === undefined) return undefined;
    sum.low += cost.low;
    sum.high += cost.high;
  }
  return sum;
}

/** The cost of a category in a period. */
export interface CategoryCost {
  /** `undefined` for budget lines without a category. */
  category: BudgetLine["category"];
  cost: CostRange;
  /** The number of lines whose cost is unknown and not included. */
  unknownLines: number;
}

/** Returns the cost of each category in a period, largest first. */
export function costsByCategory(lines: readonly BudgetLine[], period: Period | undefined): CategoryCost[] {
  const categories = new Map<BudgetLine["category"], CategoryCost>();
  for (const line of lines) {
    const { category } = line;
    const categoryCost = categories.get(category) ?? { category, cost: { low: 0, high: 0 }, unknownLines: 0 };
    categories.set(category, categoryCost);
    const cost = budgetLineCost(line, period);
    categoryCost.cost.low += cost?.low ?? 0;
    categoryCost.cost.high += cost?.high ?? 0;
    if (!cost) categoryCost.unknownLines += 1;
  }
  return [...categories.values()].sort((a, b) => b.cost.high - a.cost.high);
}

/** Returns the budget lines of each campaign, by campaign id. */
export function budgetLinesByCampaign(lines: readonly BudgetLine[]): Map<string, BudgetLine[]> {
  return groupBy(lines, ({ campaign }) => (typeof campaign === "string" ? campaign : undefined));
}

/** Returns whether a campaign serves an objective or a KPI. */
export function hasPurpose({ objectives = [], kpis = [] }: Pick<Campaign, "objectives" | "kpis">): boolean {
  return objectives.length > 0 || kpis.length > 0;
}

/** Stems of words for costs without a payment, in English, Bulgarian and Spanish. */
const inKindPattern =
  /in[ -]kind|unpaid|volunt|pro bono|free of charge|в натура|непаричн|безвъзмезд|доброволн|без заплащане|en especie|no remunerad|sin coste|sin costo|gratuit/i;

/** Returns whether a text says that something is provided in kind, without a payment. */
export function isInKind(text: string | undefined): boolean {
  return typeof text === "string" && inKindPattern.test(text);
}
