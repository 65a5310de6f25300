import { ticks } from "d3-array";
import type { Teller } from "../../formatting/plan-formatter.ts";
import type { MonthlyCosts } from "../../plan/budget-by-month.ts";
import type { BudgetLine } from "../../plan/types.ts";
import type { Columns } from "../charts/chart.ts";
import { type Column, type Figure, figureOf, tableOf } from "../model/cells.ts";

/** So many kinds of cost can be told apart in a column; smaller ones are piled up as one. */
const mostPiles = 6;

/** What a kind of cost is called; lines without one are among the others. */
export function categoryName(category: BudgetLine["category"], tell: Teller): string {
  return tell.value("category", category ?? "other") ?? "";
}

/** A budget month by month: a column for each month, and one for what has no month. */
export function monthColumns({ months, categories }: MonthlyCosts, tell: Teller): Figure | undefined {
  const { charts } = tell.words;
  const undated = categories.some((category) => category.undated > 0);
  const series = categories.map(({ category, amounts, undated: once }) => ({
    label: categoryName(category, tell),
    values: undated ? [...amounts, once] : amounts,
  }));
  const names = [...months.map((month) => tell.date(month) ?? month), ...(undated ? [charts.undated] : [])];
  const totals = names.map((_, index) => series.reduce((sum, { values }) => sum + (values[index] ?? 0), 0));
  const highest = Math.max(...totals);
  if (!(highest > 0)) return undefined;
  const most = names[totals.indexOf(highest)] ?? "";
  const chart: Columns = {
    kind: "columns",
    title: charts.byMonth,
    alt: tell.fill(charts.highest, { month: most, amount: whole(highest, tell) ?? "" }),
    columns: [...months.map((month) => tell.shortMonth(month)), ...(undated ? [charts.none] : [])],
    piles: piled(series, tell),
    ticks: ticks(0, highest, 4).map((value) => ({ value, text: whole(value, tell) ?? "" })),
  };
  type Row = { name: string; index: number };
  const columns = series.map(
    ({ label, values }): Column<Row> => [
      label,
      ({ index }) => (values[index] ? whole(values[index], tell) : undefined),
    ],
  );
  const table = tableOf(
    charts.byMonth,
    names.map((name, index): Row => ({ name, index })),
    [charts.month, ({ name }) => name],
    ...columns,
    [tell.labels.total, ({ index }) => whole(totals[index], tell)],
  );
  return figureOf(chart, table, charts.spread);
}

/** The largest kinds of cost, and the rest as one. */
function piled(series: readonly { label: string; values: number[] }[], tell: Teller): Columns["piles"] {
  if (series.length <= mostPiles) return [...series];
  const own = series.slice(0, mostPiles - 1);
  const rest = series.slice(mostPiles - 1);
  const values = (rest[0]?.values ?? []).map((_, index) =>
    rest.reduce((sum, pile) => sum + (pile.values[index] ?? 0), 0),
  );
  return [
    ...own,
    {
      label: tell.fill(tell.words.charts.rest, { names: rest.map(({ label }) => label).join(", ") }),
      values,
    },
  ];
}

/** Shares of amounts are told without cents: they are no bills. */
function whole(amount: number | undefined, tell: Teller): string | undefined {
  return amount === undefined ? undefined : tell.money(Math.round(amount));
}
