import { max } from "d3-array";
import { scaleBand, scaleLinear } from "d3-scale";
import { stack } from "d3-shape";
import type { Columns } from "./chart.ts";
import { element, escaped, percent } from "./svg-element.ts";
import { frame } from "./svg-frame.ts";

const TOP = 22;
const PLOT = 190;
const FOOT = 24;

/** So many names fit below the columns on a phone. */
const mostNames = 13;

/** So many names fit wherever there is a chart. */
const fewNames = 7;

/** A mark this high holds the number of its pile. */
const roomForNumber = 14;

/** Columns of piles; each pile has a number, which the legend explains, so that it can be told without its color. */
export function columns(chart: Columns, id: string): string {
  const rows = chart.columns.map((_, index) => index);
  const piled = stack<undefined, number, number>()
    .keys(chart.piles.map((_, index) => index))
    .value((column, pile) => chart.piles[pile]?.values[column] ?? 0)(rows);
  const highest = max([...piled.flat(2), ...chart.ticks.map(({ value }) => value)]) || 1;
  const left = axisWidth(chart);
  const x = scaleBand(rows, [left, 100]).paddingInner(0.18).paddingOuter(0.05);
  const y = scaleLinear([0, highest], [TOP + PLOT, TOP]);
  const lines = chart.ticks.map(({ value, text }) =>
    [
      element("line", { x1: percent(left), x2: "100%", y1: y(value), y2: y(value), class: "grid" }),
      element("text", { x: percent(left - 1.5), y: y(value) + 4, class: "end soft" }, escaped(text)),
    ].join(""),
  );
  const marks = piled.flatMap((pile, number) =>
    pile.map(([from, to], column) => {
      const height = y(from) - y(to);
      if (height <= 0.2) return "";
      const at = x(column) ?? 0;
      const box = { x: percent(at), y: y(to), width: percent(x.bandwidth()), height };
      const middle = { x: percent(at + x.bandwidth() / 2), y: y(to) + height / 2 + 4 };
      return [
        element("rect", { ...box, class: `pile pile-${number + 1}` }),
        height < roomForNumber
          ? ""
          : element("text", { ...middle, class: "middle number" }, String(number + 1)),
      ].join("");
    }),
  );
  const step = Math.ceil(rows.length / mostNames);
  const names = chart.columns.map((label, column) =>
    column % step === 0
      ? element(
          "text",
          {
            x: percent((x(column) ?? 0) + x.bandwidth() / 2),
            y: TOP + PLOT + 17,
            class: `middle soft${isBetween(column / step, chart) ? " between" : ""}`,
          },
          escaped(label),
        )
      : "",
  );
  return frame(chart, { id, height: TOP + PLOT + FOOT }, ...lines, ...marks, ...names);
}

/** Whether a name is left out where there is little room: every second one of many, but never the last. */
function isBetween(place: number, { columns: { length } }: Columns): boolean {
  return length > fewNames && place % 2 === 1 && place < length - 1;
}

/** The share of the width that the texts at the axis take on a phone. */
function axisWidth({ ticks }: Columns): number {
  const letters = max(ticks, ({ text }) => text.length) ?? 0;
  return Math.min(2 + letters * 1.9, 25);
}
