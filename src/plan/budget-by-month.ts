import { calendarMonthsIn } from "./calendar-months.ts";
import { DAYS_PER_WEEK, daysBetween } from "./time.ts";
import type { BudgetLine, Campaign, Period, SpendPer } from "./types.ts";

/** What a kind of cost comes to in each month. */
interface CategoryMonthlyCosts {
  /** Nothing for the lines that name no kind of cost. */
  category: BudgetLine["category"];
  amounts: number[];
  /** What is spent once, on a day that the plan does not tell. */
  undated: number;
}

/** A budget over the months of its period. */
export interface MonthlyCosts {
  /** Years and months: `2027-03`. */
  months: string[];
  /** The largest first. */
  categories: CategoryMonthlyCosts[];
}

/** A plan of so many years is no longer looked at month by month. */
const MAX_MONTHS = 60;

const MONTHS_PER: Readonly<Record<Exclude<SpendPer, "once" | "week">, number>> = {
  month: 1,
  quarter: 3,
  year: 12,
};

/**
 * A budget month by month. The plan does not say on which days anything is paid: what comes back is spread evenly, so
 * that of a month in part only that part is counted; what is spent once for a campaign is spread over the campaign's
 * days; and what is spent once without one stays without a month. Nothing where the period has an open end.
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
    const own = categories.get(category) ?? { category, amounts: months.map(() => 0), undated: 0 };
    categories.set(category, own);
    const days = per === "once" ? campaignDaysWithin(byId.get(campaign ?? ""), start, end) : undefined;
    if (per === "once" && !days) own.undated += amount;
    for (const [index, month] of months.entries()) {
      const share = days ? overlapShare(days, month) : per === "once" ? 0 : paymentsIn(month, per);
      own.amounts[index] = (own.amounts[index] ?? 0) + amount * share;
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

/** A campaign's days, where both ends are told and lie within the plan's period. */
function campaignDaysWithin(campaign: Campaign | undefined, start: string, end: string): DaySpan | undefined {
  const { start: from, end: to } = campaign ?? {};
  if (from === undefined || to === undefined || from > to || from < start || to > end) return undefined;
  return { start: from, end: to };
}

/** Which share of some days lies in a month. */
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
