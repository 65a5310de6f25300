import { scaleLinear } from "d3-scale";
import { symbol, symbolDiamond, symbolTriangle } from "d3-shape";
import type { Course } from "./chart.ts";
import { element, escaped, percent } from "./svg-element.ts";
import { frame } from "./svg-frame.ts";

const ABOVE = 20;
const LINE = 6;
const BELOW = 22;

/** From where a figure starts, on the left, to where it is to be, on the right, whichever way it goes. */
export function course(chart: Course, id: string): string {
  const { start, target, milestones, now } = chart;
  const top = now ? ABOVE : 4;
  const middle = top + LINE / 2;
  // A reading may lie before the start or past the target; the line is then drawn longer.
  const way = (value: number): number => (value - start.value) / (target.value - start.value || 1);
  const ends = [0, 1, now ? way(now.value) : 0];
  const x = scaleLinear([Math.min(...ends), Math.max(...ends)], [2, 98]);
  const at = (value: number): string => percent(x(way(value)));
  const line = { y: top, height: LINE, rx: 3 };
  const marks = [
    element("rect", { ...line, x: "0", width: "100%", class: "track" }),
    element("rect", { ...line, x: percent(x(0)), width: percent(x(1) - x(0)), class: "way" }),
    now && way(now.value) > 0
      ? element("rect", {
          ...line,
          x: percent(x(0)),
          width: percent(x(way(now.value)) - x(0)),
          class: "mark",
        })
      : "",
    element("circle", { cx: at(start.value), cy: middle, r: 4, class: "stop" }),
    ...milestones.map(({ value }) => sign(at(value), middle, symbolDiamond, "stop")),
    element("circle", { cx: at(target.value), cy: middle, r: 5, class: "goal" }),
    now ? reading(now.text, x(way(now.value)), top) : "",
    element("text", { x: "0", y: top + LINE + 16 }, escaped(start.text)),
    element("text", { x: "100%", y: top + LINE + 16, class: "end strong" }, escaped(target.text)),
  ];
  return frame(chart, { id, height: top + LINE + BELOW }, ...marks);
}

function reading(text: string, x: number, top: number): string {
  const anchor = x < 30 ? "" : x > 70 ? "end " : "middle ";
  const at = x < 30 ? "0" : x > 70 ? "100%" : percent(x);
  return [
    element("text", { x: at, y: top - 9, class: `${anchor}strong` }, escaped(text)),
    sign(percent(x), top - 3, symbolTriangle, "now", 180),
  ].join("");
}

function sign(x: string, y: number, shape: typeof symbolDiamond, name: string, turn?: number): string {
  const d = symbol(shape, 44)() ?? "";
  const transform = turn === undefined ? undefined : `rotate(${turn})`;
  return element("svg", { x, y, overflow: "visible" }, element("path", { d, class: name, transform }));
}
