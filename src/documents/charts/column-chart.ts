import { max } from "d3-array";
import { scaleBand, scaleLinear } from "d3-scale";
import { stack } from "d3-shape";
import { escapeMarkup } from "../../platform/escape-markup.ts";
import type { ColumnChart } from "./chart.ts";
import { percentLength, svgElement } from "./svg-element.ts";
import { svgFrame } from "./svg-frame.ts";
import { drawValueAxis } from "./value-axis.ts";

const TOP_MARGIN = 22;
const PLOT_HEIGHT = 190;
const AXIS_HEIGHT = 24;

/** The number of labels that fit below the columns. */
const MAX_NAMES = 13;

/** The number of labels that fit on a phone. */
const MAX_NAMES_NARROW = 7;

/** The height, in pixels, from which a column segment shows the number of its series. */
const MIN_NUMBER_HEIGHT = 14;

/**
 * Draws stacked columns. Each series has a number, which the legend explains, so that readers do not depend
 * on colors.
 */
export function drawColumns(chart: ColumnChart, id: string): string {
  const rows = chart.columns.map((_, index) => index);
  const piled = stack<undefined, number, number>()
    .keys(chart.piles.map((_, index) => index))
    .value((column, pile) => chart.piles[pile]?.values[column] ?? 0)(rows);
  const highest = max([...piled.flat(2), ...chart.ticks.map(({ value }) => value)]) || 1;
  const left = axisWidth(chart);
  const x = scaleBand(rows, [left, 100]).paddingInner(0.18).paddingOuter(0.05);
  const y = scaleLinear([0, highest], [TOP_MARGIN + PLOT_HEIGHT, TOP_MARGIN]);
  const lines = drawValueAxis(chart.ticks, { left, gap: 1.5, y });
  const marks = piled.flatMap((pile, number) =>
    pile.map(([from, to], column) => {
      const height = y(from) - y(to);
      if (height <= 0.2) return "";
      const at = x(column) ?? 0;
      const box = { x: percentLength(at), y: y(to), width: percentLength(x.bandwidth()), height };
      const middle = { x: percentLength(at + x.bandwidth() / 2), y: y(to) + height / 2 + 4 };
      return [
        svgElement("rect", { ...box, class: `pile pile-${number + 1}` }),
        height < MIN_NUMBER_HEIGHT
          ? ""
          : svgElement("text", { ...middle, class: "middle number" }, String(number + 1)),
      ].join("");
    }),
  );
  const step = Math.ceil(rows.length / MAX_NAMES);
  const names = chart.columns.map((label, column) =>
    column % step === 0
      ? svgElement(
          "text",
          {
            x: percentLength((x(column) ?? 0) + x.bandwidth() / 2),
            y: TOP_MARGIN + PLOT_HEIGHT + 17,
            class: `middle soft${isHiddenWhenNarrow(column / step, chart) ? " between" : ""}`,
          },
          escapeMarkup(label),
        )
      : "",
  );
  return svgFrame(
    chart,
    { id, height: TOP_MARGIN + PLOT_HEIGHT + AXIS_HEIGHT },
    ...lines,
    ...marks,
    ...names,
  );
}

/**
 * Returns whether a label is hidden if the chart is narrow: every second one if there are many, but never the
 * last.
 */
function isHiddenWhenNarrow(position: number, { columns: { length } }: ColumnChart): boolean {
  return length > MAX_NAMES_NARROW && position % 2 === 1 && position < length - 1;
}

/** Returns the width of the axis labels on a phone, in percent of the chart's width. */
function axisWidth({ ticks }: ColumnChart): number {
  const letters = max(ticks, ({ text }) => text.length) ?? 0;
  return Math.min(2 + letters * 1.9, 25);
}
