import { max } from "d3-array";
import { scaleLinear } from "d3-scale";
import type { Bars } from "./chart.ts";
import { element, escaped, percent } from "./svg-element.ts";
import { frame } from "./svg-frame.ts";

const ROW = 46;
const THICKNESS = 14;

/** One bar below the other, each with its name and amount above it. What is not sure of an amount is drawn lighter. */
export function bars(chart: Bars, id: string): string {
  const widest = max(chart.bars, ({ value }) => value) || 1;
  const x = scaleLinear([0, widest], [0, 100]);
  const rows = chart.bars.map(({ label, value, low = value, text }, index) => {
    const top = index * ROW;
    const bar = { x: "0", y: top + 22, height: THICKNESS, rx: 2 };
    return [
      element("text", { x: "0", y: top + 15 }, escaped(label)),
      element("text", { x: "100%", y: top + 15, class: "end strong" }, escaped(text)),
      element("rect", { ...bar, width: "100%", class: "track" }),
      element("rect", { ...bar, width: percent(x(value)), class: low === value ? "mark" : "maybe" }),
      low === value ? "" : element("rect", { ...bar, width: percent(x(low)), class: "mark" }),
    ].join("");
  });
  return frame(chart, { id, height: chart.bars.length * ROW }, ...rows);
}
