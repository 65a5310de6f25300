import { scaleLinear } from "d3-scale";
import { symbol, symbolDiamond, symbolTriangle } from "d3-shape";
import { escapeMarkup } from "../../platform/escape-markup.ts";
import type { TrajectoryChart } from "./chart.ts";
import { percentLength, svgElement } from "./svg-element.ts";
import { svgFrame } from "./svg-frame.ts";

const HEIGHT_ABOVE = 20;
const LINE_HEIGHT = 6;
const HEIGHT_BELOW = 22;

/** Draws the path from the baseline on the left to the target on the right, also if the value has to fall. */
export function drawTrajectory(chart: TrajectoryChart, id: string): string {
  const { start, target, milestones, now } = chart;
  const top = now ? HEIGHT_ABOVE : 4;
  const middle = top + LINE_HEIGHT / 2;
  // A reading may be before the baseline or past the target; the axis is extended to include it.
  const progress = (value: number): number => (value - start.value) / (target.value - start.value || 1);
  const ends = [0, 1, now ? progress(now.value) : 0];
  const x = scaleLinear([Math.min(...ends), Math.max(...ends)], [2, 98]);
  const at = (value: number): string => percentLength(x(progress(value)));
  const line = { y: top, height: LINE_HEIGHT, rx: 3 };
  const marks = [
    svgElement("rect", { ...line, x: "0", width: "100%", class: "track" }),
    svgElement("rect", { ...line, x: percentLength(x(0)), width: percentLength(x(1) - x(0)), class: "way" }),
    now && progress(now.value) > 0
      ? svgElement("rect", {
          ...line,
          x: percentLength(x(0)),
          width: percentLength(x(progress(now.value)) - x(0)),
          class: "mark",
        })
      : "",
    svgElement("circle", { cx: at(start.value), cy: middle, r: 4, class: "stop" }),
    ...milestones.map(({ value }) => drawSymbol(at(value), middle, symbolDiamond, "stop")),
    svgElement("circle", { cx: at(target.value), cy: middle, r: 5, class: "goal" }),
    now ? drawReading(now.text, x(progress(now.value)), top) : "",
    svgElement("text", { x: "0", y: top + LINE_HEIGHT + 16 }, escapeMarkup(start.text)),
    svgElement(
      "text",
      { x: "100%", y: top + LINE_HEIGHT + 16, class: "end strong" },
      escapeMarkup(target.text),
    ),
  ];
  return svgFrame(chart, { id, height: top + LINE_HEIGHT + HEIGHT_BELOW }, ...marks);
}

function drawReading(text: string, x: number, top: number): string {
  const anchor = x < 30 ? "" : x > 70 ? "end " : "middle ";
  const at = x < 30 ? "0" : x > 70 ? "100%" : percentLength(x);
  return [
    svgElement("text", { x: at, y: top - 9, class: `${anchor}strong` }, escapeMarkup(text)),
    drawSymbol(percentLength(x), top - 3, symbolTriangle, "now", 180),
  ].join("");
}

function drawSymbol(x: string, y: number, shape: typeof symbolDiamond, name: string, turn?: number): string {
  const d = symbol(shape, 44)() ?? "";
  const transform = turn === undefined ? undefined : `rotate(${turn})`;
  return svgElement("svg", { x, y, overflow: "visible" }, svgElement("path", { d, class: name, transform }));
}
