import { addMonths, countDays, daysBetween, occurrencesWithin } from "./time.ts";
import type { BudgetLine, Campaign, Period, SpendPer } from "./types.ts";

/**
 * An amount of which only the bounds are known: something paid once a month in a period of two and a half months may
 * be paid twice or three times. Where both are the same, the amount is known.
 */
export interface CostRange {
  low: number;
  high: number;
}

const MONTHS_PER = { month: 1, quarter: 3, year: 12 } as const;

/**
 * How many times something is paid within a period. Whole calendar months count as whole, so that a monthly fee is due
 * exactly twelve times a year. Nothing where the period has an open end, unless it is paid once.
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

/** Whole payments around a number of times. Of what is paid less than once, a share may be meant, or one payment. */
function wholePayments(times: number): CostRange {
  return { low: times < 1 ? times : Math.floor(times), high: Math.ceil(times) };
}

/** Calendar months from a day to the end of another, with a part of a month as a fraction. */
function monthsBetween(start: string, end: string): number {
  const length = daysBetween(start, end) + 1;
  const until = (months: number) => daysBetween(start, addMonths(start, months));
  let whole = Math.max(0, Math.floor(length / 31) - 1);
  while (until(whole + 1) <= length) whole++;
  return whole + (length - until(whole)) / (until(whole + 1) - until(whole));
}

/** What a budget line costs over a period; nothing where it says no amount, or nobody can tell how often it is paid. */
export function budgetLineCost(
  line: Pick<BudgetLine, "amount" | "per">,
  period: Period | undefined,
): CostRange | undefined {
  const times = paymentsWithin(line.per, period);
  if (line.amount === undefined || line.amount === null || times === undefined) return undefined;
  return { low: line.amount * times.low, high: line.amount * times.high };
}

/** What lines cost together over a period; nothing where one of them cannot be told. */
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

/** What a kind of cost comes to over a period. */
export interface CategoryCost {
  /** Nothing for the lines that name no kind of cost. */
  category: BudgetLine["category"];
  cost: CostRange;
  /** How many lines say too little for their cost to be told, and are not in it. */
  unknownLines: number;
}

/** What each kind of cost comes to over a period, the largest first. */
export function costsByCategory(lines: readonly BudgetLine[], period: Period | undefined): CategoryCost[] {
  const categories = new Map<BudgetLine["category"], CategoryCost>();
  for (const line of lines) {
    const { category } = line;
    const own = categories.get(category) ?? { category, cost: { low: 0, high: 0 }, unknownLines: 0 };
    categories.set(category, own);
    const cost = budgetLineCost(line, period);
    own.cost.low += cost?.low ?? 0;
    own.cost.high += cost?.high ?? 0;
    if (!cost) own.unknownLines += 1;
  }
  return [...categories.values()].sort((a, b) => b.cost.high - a.cost.high);
}

/** The lines that pay for each campaign, by the campaigns' ids. */
export function budgetLinesByCampaign(lines: readonly BudgetLine[]): Map<string, BudgetLine[]> {
  const byCampaign = new Map<string, BudgetLine[]>();
  for (const line of lines) {
    if (typeof line.campaign !== "string") continue;
    const own = byCampaign.get(line.campaign);
    if (own) own.push(line);
    else byCampaign.set(line.campaign, [line]);
  }
  return byCampaign;
}

/** Whether a campaign is more than words: it has an objective or a KPI behind it. */
export function hasPurpose({ objectives = [], kpis = [] }: Pick<Campaign, "objectives" | "kpis">): boolean {
  return objectives.length > 0 || kpis.length > 0;
}

/** How people say that something costs no money: stems in English, Bulgarian and Spanish. */
const inKindPattern =
  /in[ -]kind|unpaid|volunt|pro bono|free of charge|в натура|непаричн|безвъзмезд|доброволн|без заплащане|en especie|no remunerad|sin coste|sin costo|gratuit/i;

/** Whether a text says that something is given in kind, so that no money moves. */
export function isInKind(text: string | undefined): boolean {
  return typeof text === "string" && inKindPattern.test(text);
}
