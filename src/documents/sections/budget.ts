import type { Teller } from "../../formatting/plan-formatter.ts";
import { costsByMonth } from "../../plan/budget-by-month.ts";
import { costsByCategory } from "../../plan/budget-costs.ts";
import type { Sections } from "../../plan/sections.ts";
import type { Bars } from "../charts/chart.ts";
import { type Figure, factsOf, figureOf, tableOf } from "../model/cells.ts";
import type { Section } from "../model/section-builder.ts";
import { amountText } from "../money/amount-text.ts";
import { categoryName, monthColumns } from "../money/budget-by-month.ts";

const budget = ((sections, tell) => {
  const { labels } = tell;
  const { total, lines = [] } = sections.budget;
  const months = costsByMonth(lines, sections.campaigns, sections.plan.period);
  return {
    total: factsOf([labels.total, tell.money(total)]),
    byCategory: byCategory(sections, tell),
    byMonth: months && monthColumns(months, tell),
    lines: tableOf(
      labels.lines,
      lines,
      [labels.description, ({ description }) => description],
      [labels.category, ({ category }) => tell.value("category", category)],
      [labels.amount, ({ amount, per = "once" }) => tell.rate(tell.money(amount), per)],
      [labels.channel, ({ channel }) => tell.name("channel", channel)],
      [labels.campaign, ({ campaign }) => tell.name("campaign", campaign)],
    ),
  };
}) satisfies Section;

export default budget;

/** What each kind of cost comes to over the period. */
function byCategory({ budget: { total, lines = [] }, plan }: Sections, tell: Teller): Figure | undefined {
  const { labels, words } = tell;
  const all = costsByCategory(lines, plan.period);
  const costs = all.filter(({ cost }) => cost.high > 0);
  const [largest] = costs;
  if (!largest) return undefined;
  const sum = costs.reduce((whole, { cost }) => whole + cost.high, 0);
  const whole = Math.max(total ?? 0, sum);
  const chart: Bars = {
    kind: "bars",
    title: words.charts.byCategory,
    alt: tell.fill(words.charts.largest, {
      name: categoryName(largest.category, tell),
      amount: amountText(largest.cost, tell) ?? "",
      count: tell.count(words.charts.kinds, costs.length),
    }),
    bars: costs.map(({ category, cost }) => ({
      label: categoryName(category, tell),
      value: cost.high,
      low: cost.low,
      text: amountText(cost, tell) ?? "",
    })),
  };
  const table = tableOf(
    words.charts.byCategory,
    costs,
    [labels.category, ({ category }) => categoryName(category, tell)],
    [labels.amount, ({ cost }) => amountText(cost, tell)],
    [
      labels.share,
      ({ cost }) =>
        cost.low === cost.high
          ? tell.number(cost.high / whole, { style: "percent", maximumFractionDigits: 1 })
          : undefined,
    ],
  );
  const untold = all.reduce((count, cost) => count + cost.untold, 0);
  return figureOf(chart, table, untold > 0 ? tell.count(words.charts.untold, untold) : undefined);
}
