import { ticks } from "d3-array";
import type { PlanFormatter } from "../../formatting/plan-formatter.ts";
import type { MonthlyCosts } from "../../plan/budget-by-month.ts";
import type { BudgetLine } from "../../plan/types.ts";
import type { ColumnChart } from "../charts/chart.ts";
import { type ChartFigure, figureOf, type TableColumn, tableOf } from "../model/cells.ts";

/** The number of series that readers can tell apart in a stacked column. Smaller ones are merged into one. */
const MAX_SERIES = 6;

/** Returns the name of a cost category. Lines without one belong to "other". */
export function categoryName(category: BudgetLine["category"], formatter: PlanFormatter): string {
  return formatter.value("category", category ?? "other") ?? "";
}

/**
 * Returns a budget by month: a column for each month, and one for costs without a month; `undefined` if there
 * are no costs.
 */
export function budgetByMonth(
  { months, categories }: MonthlyCosts,
  formatter: PlanFormatter,
): ChartFigure | undefined {
  const { charts } = formatter.words;
  const undated = categories.some((category) => category.undated > 0);
  const series = categories.map(({ category, amounts, undated: once }) => ({
    label: categoryName(category, formatter),
    values: undated ? [...amounts, once] : amounts,
  }));
  const names = [
    ...months.map((month) => formatter.date(month) ?? month),
    ...(undated ? [charts.undated] : []),
  ];
  const totals = names.map((_, index) => series.reduce((sum, { values }) => sum + (values[index] ?? 0), 0));
  const highest = Math.max(...totals);
  if (!(highest > 0)) return undefined;
  const highestName = names[totals.indexOf(highest)] ?? "";
  const chart: ColumnChart = {
    kind: "columns",
    title: charts.byMonth,
    alt: charts.highest({
      month: highestName,
      amount: wholeAmount(highest, formatter) ?? "",
    }),
    columns: [...months.map((month) => formatter.shortMonth(month)), ...(undated ? [charts.none] : [])],
    piles: mergeSmallSeries(series, formatter),
    ticks: ticks(0, highest, 4).map((value) => ({ value, text: wholeAmount(value, formatter) ?? "" })),
  };
  type Row = { name: string; index: number };
  const columns = series.map(
    ({ label, values }): TableColumn<Row> => [
      label,
      ({ index }) => (values[index] ? wholeAmount(values[index], formatter) : undefined),
    ],
  );
  const table = tableOf(
    charts.byMonth,
    names.map((name, index): Row => ({ name, index })),
    [charts.month, ({ name }) => name],
    ...columns,
    [formatter.labels.total, ({ index }) => wholeAmount(totals[index], formatter)],
  );
  return figureOf(chart, table, charts.spread);
}

/** Returns the largest series, and the sum of the others as one series. */
function mergeSmallSeries(
  series: readonly { label: string; values: number[] }[],
  formatter: PlanFormatter,
): ColumnChart["piles"] {
  if (series.length <= MAX_SERIES) return [...series];
  const largest = series.slice(0, MAX_SERIES - 1);
  const rest = series.slice(MAX_SERIES - 1);
  const values = (rest[0]?.values ?? []).map((_, index) =>
    rest.reduce((sum, pile) => sum + (pile.values[index] ?? 0), 0),
  );
  return [
    ...largest,
    {
      label: formatter.words.charts.rest({
        names: rest.map(({ label }) => label).join(", "),
      }),
      values,
    },
  ];
}

/** Amounts by month are shown without cents, because they are estimates. */
function wholeAmount(amount: number | undefined, formatter: PlanFormatter): string | undefined {
  return amount === undefined ? undefined : formatter.money(Math.round(amount));
}
