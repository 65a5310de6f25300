import { escapeMarkup } from "../../platform/escape-markup.ts";
import { percentLength, svgElement } from "./svg-element.ts";

/** A value of an axis; `text` is the value, formatted in the language and unit of the chart. */
export interface AxisTick {
  value: number;
  text: string;
}

/**
 * Draws a horizontal grid line and its label for each value of an axis.
 * @param left where the lines start, in percent of the chart's width
 * @param gap the distance between the labels and the lines, in percent
 * @param y returns the vertical position of a value
 */
export function drawValueAxis(
  ticks: readonly AxisTick[],
  { left, gap, y }: { left: number; gap: number; y: (value: number) => number },
): string[] {
  return ticks.map(({ value, text }) =>
    [
      svgElement("line", { x1: percentLength(left), x2: "100%", y1: y(value), y2: y(value), class: "grid" }),
      svgElement(
        "text",
        { x: percentLength(left - gap), y: y(value) + 4, class: "end soft" },
        escapeMarkup(text),
      ),
    ].join(""),
  );
}
