import { pastCurrencies } from "../../catalog/currencies.ts";
import { defineRule } from "../../lint/rule.ts";
import type { Header } from "../../plan/types.ts";

const pastCurrencyByCode = new Map(pastCurrencies.map((currency) => [currency.code, currency]));

export default defineRule({
  id: "budget/currency",
  severity: "warning",
  presets: ["recommended"],
  summary: "The plan's currency is in use from the beginning to the end of the plan.",
  why: "A plan copied from an earlier year keeps its currency. Nobody can pay 3,000 lev in 2027, and the same figure in euro is almost twice as much.",
  source:
    "ISO 4217, list of historic currency codes; the European Union's decisions on who takes the euro, and when",
  reads: ["plan"],
  messages: {
    ends: "The plan is in {code}, which is no longer in use from {since}, and the plan lasts until {end}. Plan in {successor}, or say for each amount in which currency it is paid.",
    past: "The plan is in {code}, which has not been in use since {since}. Convert every amount, and set the currency to {successor}.",
  },
  examples: {
    invalid: `smplan: 1
plan: { period: { start: 2027-01-01, end: 2027-12-31 }, currency: BGN }
`,
    valid: `smplan: 1
plan: { period: { start: 2027-01-01, end: 2027-12-31 }, currency: EUR }
`,
  },
  check({ plan }, report, { today }) {
    const past = pastCurrencyByCode.get(plan.currency ?? "");
    const start = planStart(plan, today);
    if (!past || start === undefined) return;
    const { code, since, successor } = past;
    const end = plan.period?.end;
    // No fix: if only the code changed, the amounts would be wrong, which is hard to notice.
    if (start >= since) report(plan, "past", { at: "currency", data: { code, since, successor } });
    else if (end !== undefined && end >= since && plan.status !== "archived")
      report(plan, "ends", { at: "currency", data: { code, since, successor, end } });
  },
});

/**
 * Returns the date on which the plan begins. Without a start date, it is the end of the plan if this is in
 * the past, otherwise today. It is unknown for an archived plan without a start date.
 */
function planStart({ period, status }: Header, today: string): string | undefined {
  if (period?.start) return period.start;
  if (status === "archived") return undefined;
  return period?.end && period.end < today ? period.end : today;
}
