import { max } from "d3-array";
import { scaleBand } from "d3-scale";
import type { Rhythm } from "./chart.ts";
import { element, escaped, percent } from "./svg-element.ts";
import { frame } from "./svg-frame.ts";

const HEAD = 22;
const POST = 20;

/** Seven columns, in each of them its posts with their times, the earliest on top. */
export function rhythm(chart: Rhythm, id: string): string {
  const days = chart.days.map((_, index) => index);
  const x = scaleBand(days, [0, 100]).paddingInner(0.08);
  const most = Math.max(1, max(chart.days, ({ posts }) => posts.length) ?? 0);
  const marks = chart.days.map(({ label, posts }, day) => {
    const left = x(day) ?? 0;
    const middle = percent(left + x.bandwidth() / 2);
    const box = { x: percent(left), width: percent(x.bandwidth()), rx: 3 };
    const filled = posts.map(({ time }, row) =>
      [
        element("rect", { ...box, y: HEAD + row * POST, height: POST - 3, class: "mark" }),
        time === undefined
          ? ""
          : element("text", { x: middle, y: HEAD + row * POST + 13, class: "middle number" }, escaped(time)),
      ].join(""),
    );
    return [
      element("text", { x: middle, y: 14, class: "middle soft" }, escaped(label)),
      element("rect", { ...box, y: HEAD, height: most * POST - 3, class: "track" }),
      ...filled,
    ].join("");
  });
  return frame(chart, { id, height: HEAD + most * POST }, ...marks);
}
