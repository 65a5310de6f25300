import type { PlanFormatter } from "../../formatting/plan-formatter.ts";
import { costsByMonth } from "../../plan/budget-by-month.ts";
import { costsByCategory } from "../../plan/budget-costs.ts";
import type { Sections } from "../../plan/sections.ts";
import type { BarChart } from "../charts/chart.ts";
import { type ChartFigure, factsOf, figureOf, tableOf } from "../model/cells.ts";
import type { SectionBuilder } from "../model/section-builder.ts";
import { amountText } from "../money/amount-text.ts";
import { budgetByMonth, categoryName } from "../money/budget-by-month.ts";

const budget = ((sections, formatter) => {
  const { labels } = formatter;
  const { total, lines = [], months: stated } = sections.budget;
  const months = costsByMonth(lines, sections.campaigns, sections.plan.period);
  return {
    total: factsOf([labels.total, formatter.money(total)]),
    byCategory: budgetByCategory(sections, formatter),
    byMonth: months && budgetByMonth(months, formatter),
    lines: tableOf(
      labels.lines,
      lines,
      [labels.description, ({ description }) => description],
      [labels.category, ({ category }) => formatter.value("category", category)],
      [
        labels.amount,
        ({ amount, upTo, per = "once" }) => formatter.amountPer(amountRange(amount, upTo, formatter), per),
      ],
      [labels.channel, ({ channel }) => formatter.name("channel", channel)],
      [labels.campaign, ({ campaign }) => formatter.name("campaign", campaign)],
    ),
    months: tableOf(
      labels.byMonth,
      stated,
      [labels.month, ({ month }) => formatter.date(month)],
      [labels.amount, ({ amount }) => formatter.money(amount)],
      [labels.note, ({ note }) => note],
    ),
  };
}) satisfies SectionBuilder;

export default budget;

/** Returns an amount of money, or a range: "€100 to €150". */
function amountRange(
  amount: number | undefined,
  upTo: number | undefined,
  formatter: PlanFormatter,
): string | undefined {
  const [min, max] = [formatter.money(amount), formatter.money(upTo)];
  return min && max ? formatter.words.between({ min, max }) : (min ?? max);
}

/** Returns the costs of each category over the plan's period. */
function budgetByCategory(
  { budget: { total, lines = [] }, plan }: Sections,
  formatter: PlanFormatter,
): ChartFigure | undefined {
  const { labels, words } = formatter;
  const all = costsByCategory(lines, plan.period);
  const costs = all.filter(({ cost }) => cost.high > 0);
  const [largest] = costs;
  if (!largest) return undefined;
  const sum = costs.reduce((subtotal, { cost }) => subtotal + cost.high, 0);
  const baseAmount = Math.max(total ?? 0, sum);
  const chart: BarChart = {
    kind: "bars",
    title: words.charts.byCategory,
    alt: words.charts.largest({
      name: categoryName(largest.category, formatter),
      amount: amountText(largest.cost, formatter) ?? "",
      count: words.charts.kinds({ count: costs.length }),
    }),
    bars: costs.map(({ category, cost }) => ({
      label: categoryName(category, formatter),
      value: cost.high,
      low: cost.low,
      text: amountText(cost, formatter) ?? "",
    })),
  };
  const table = tableOf(
    words.charts.byCategory,
    costs,
    [labels.category, ({ category }) => categoryName(category, formatter)],
    [labels.amount, ({ cost }) => amountText(cost, formatter)],
    [
      labels.share,
      ({ cost }) =>
        cost.low === cost.high
          ? formatter.number(cost.high / baseAmount, { style: "percent", maximumFractionDigits: 1 })
          : undefined,
    ],
  );
  const unknownLines = all.reduce((count, cost) => count + cost.unknownLines, 0);
  return figureOf(chart, table, unknownLines > 0 ? words.charts.untold({ count: unknownLines }) : undefined);
}
