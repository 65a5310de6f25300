import { max } from "d3-array";
import { scaleLinear } from "d3-scale";
import { escapeMarkup } from "../../platform/escape-markup.ts";
import type { BarChart } from "./chart.ts";
import { percentLength, svgElement } from "./svg-element.ts";
import { svgFrame } from "./svg-frame.ts";

const ROW_HEIGHT = 46;
const BAR_HEIGHT = 14;

/**
 * Draws one bar per row, each below its label and amount. The uncertain part of an amount, from `low` to
 * `value`, is only outlined.
 */
export function drawBars(chart: BarChart, id: string): string {
  const widest = max(chart.bars, ({ value }) => value) || 1;
  const x = scaleLinear([0, widest], [0, 100]);
  const rows = chart.bars.map(({ label, value, low = value, text }, index) => {
    const top = index * ROW_HEIGHT;
    const bar = { x: "0", y: top + 22, height: BAR_HEIGHT, rx: 2 };
    return [
      svgElement("text", { x: "0", y: top + 15 }, escapeMarkup(label)),
      svgElement("text", { x: "100%", y: top + 15, class: "end strong" }, escapeMarkup(text)),
      svgElement("rect", { ...bar, width: "100%", class: "track" }),
      svgElement("rect", { ...bar, width: percentLength(x(value)), class: low === value ? "mark" : "maybe" }),
      low === value ? "" : svgElement("rect", { ...bar, width: percentLength(x(low)), class: "mark" }),
    ].join("");
  });
  return svgFrame(chart, { id, height: chart.bars.length * ROW_HEIGHT }, ...rows);
}
