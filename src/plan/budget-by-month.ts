import { calendarMonthsIn } from "./calendar-months.ts";
import { DAYS_PER_WEEK, daysBetween, MONTHS_PER } from "./time.ts";
import type { BudgetLine, Campaign, Period, SpendPer } from "./types.ts";

/** The costs of a category in each month. */
interface CategoryMonthlyCosts {
  /** `undefined` for budget lines without a category. */
  category: BudgetLine["category"];
  /** One amount per month of `MonthlyCosts.months`. */
  amounts: number[];
  /** One-time costs on an unknown day. */
  undated: number;
}

/** The costs of a budget, by category and month. */
export interface MonthlyCosts {
  /** Years and months: `2027-03`. */
  months: string[];
  /** Sorted by total, largest first. */
  categories: CategoryMonthlyCosts[];
}

/** The costs of longer periods are not listed by month. */
const MAX_MONTHS = 60;

/**
 * Returns the costs of a budget by month; `undefined` if the period has an open end or is longer than
 * `MAX_MONTHS`.
 *
 * A plan does not say on which days costs are paid. Recurring costs are spread evenly, so a partial month
 * counts in part. A one-time cost of a campaign is spread over the campaign's days; other one-time costs have
 * no month.
 */
export function costsByMonth(
  lines: readonly BudgetLine[],
  campaigns: readonly Campaign[],
  { start, end }: Period = {},
): MonthlyCosts | undefined {
  if (start === undefined || end === undefined) return undefined;
  const months = calendarMonthsIn(start, end);
  if (months.length === 0 || months.length > MAX_MONTHS) return undefined;
  const byId = new Map(campaigns.map((campaign) => [campaign.id, campaign]));
  const categories = new Map<BudgetLine["category"], CategoryMonthlyCosts>();
  for (const { amount, per = "once", category, campaign } of lines) {
    if (!amount) continue;
    const costs = categories.get(category) ?? { category, amounts: months.map(() => 0), undated: 0 };
    categories.set(category, costs);
    const days = per === "once" ? campaignDaysWithin(byId.get(campaign ?? ""), start, end) : undefined;
    if (per === "once" && !days) costs.undated += amount;
    for (const [index, month] of months.entries()) {
      const share = days ? overlapShare(days, month) : per === "once" ? 0 : paymentsIn(month, per);
      costs.amounts[index] = (costs.amounts[index] ?? 0) + amount * share;
    }
  }
  const total = ({ amounts, undated }: CategoryMonthlyCosts): number =>
    amounts.reduce((a, b) => a + b, undated);
  return {
    months: months.map(({ name }) => name),
    categories: [...categories.values()].sort((a, b) => total(b) - total(a)),
  };
}

interface DaySpan {
  start: string;
  end: string;
}

/**
 * Returns the days of a campaign; `undefined` unless it has both dates and they lie within the plan's period.
 */
function campaignDaysWithin(campaign: Campaign | undefined, start: string, end: string): DaySpan | undefined {
  const { start: from, end: to } = campaign ?? {};
  if (from === undefined || to === undefined || from > to || from < start || to > end) return undefined;
  return { start: from, end: to };
}

/** Returns the share of a span of days that lies in a month, from 0 to 1. */
function overlapShare(days: DaySpan, month: DaySpan): number {
  const from = days.start > month.start ? days.start : month.start;
  const to = days.end < month.end ? days.end : month.end;
  const shared = Math.max(0, daysBetween(from, to) + 1);
  return shared / (daysBetween(days.start, days.end) + 1);
}

function paymentsIn(month: DaySpan & { share: number }, per: Exclude<SpendPer, "once">): number {
  if (per === "week") return (daysBetween(month.start, month.end) + 1) / DAYS_PER_WEEK;
  return month.share / MONTHS_PER[per];
}
