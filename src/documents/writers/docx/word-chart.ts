import { Paragraph } from "docx";
import { ChartRun } from "docx/charts";
import type { Chart } from "../../charts/chart.ts";
import type { DocxContext } from "./writer-context.ts";

/**
 * Returns a chart that can be edited in Word. Charts of other kinds are left out, because a table has the
 * same information.
 */
export function wordChart(chart: Chart, context: DocxContext): Paragraph[] {
  const run = chartRun(chart, context);
  return run ? [new Paragraph({ style: context.ids.text, children: [run] })] : [];
}

/** Twentieths of a point in a pixel, at 96 pixels per inch. */
const TWIPS_PER_PIXEL = 15;

function chartRun(chart: Chart, { width, brand }: DocxContext): ChartRun | undefined {
  const options = {
    altText: { name: chart.title, description: chart.alt },
    chartArea: { fill: "none", border: "none" },
    font: { color: brand.ink },
  } as const;
  if (chart.kind === "bars" && chart.bars.length > 0)
    return new ChartRun({
      ...options,
      type: "bar",
      // Word draws the first category at the bottom.
      categories: chart.bars.map(({ label, text }) => `${label}: ${text}`),
      categoryAxis: { reverseOrder: true },
      valueAxis: { visible: false, gridlines: false },
      series: [{ name: chart.title, values: chart.bars.map(({ value }) => value), color: brand.accent }],
      gapWidth: 40,
      legend: false,
      transformation: { width: width / TWIPS_PER_PIXEL, height: 50 + 26 * chart.bars.length },
    });
  if (chart.kind === "columns" && chart.piles.length > 0 && chart.columns.length > 0)
    return new ChartRun({
      ...options,
      type: "column",
      stacking: "stacked",
      categories: chart.columns,
      series: chart.piles.map(({ label, values }, index) => ({
        name: label,
        values: values.slice(0, chart.columns.length),
        color: brand.series[index % brand.series.length],
      })),
      gapWidth: 50,
      legend: { position: "bottom" },
      transformation: { width: width / TWIPS_PER_PIXEL, height: 280 },
    });
  return undefined;
}
