import { max } from "d3-array";
import { scaleBand } from "d3-scale";
import { escapeMarkup } from "../../platform/escape-markup.ts";
import type { WeekChart } from "./chart.ts";
import { percentLength, svgElement } from "./svg-element.ts";
import { svgFrame } from "./svg-frame.ts";

const HEADER_HEIGHT = 22;
const POST_HEIGHT = 20;

/** Draws seven columns with the posts of each day and their times, the earliest at the top. */
export function drawWeek(chart: WeekChart, id: string): string {
  const days = chart.days.map((_, index) => index);
  const x = scaleBand(days, [0, 100]).paddingInner(0.08);
  const maxPosts = Math.max(1, max(chart.days, ({ posts }) => posts.length) ?? 0);
  const marks = chart.days.map(({ label, posts }, day) => {
    const left = x(day) ?? 0;
    const middle = percentLength(left + x.bandwidth() / 2);
    const box = { x: percentLength(left), width: percentLength(x.bandwidth()), rx: 3 };
    const filled = posts.map(({ time }, row) =>
      [
        svgElement("rect", {
          ...box,
          y: HEADER_HEIGHT + row * POST_HEIGHT,
          height: POST_HEIGHT - 3,
          class: "mark",
        }),
        time === undefined
          ? ""
          : svgElement(
              "text",
              { x: middle, y: HEADER_HEIGHT + row * POST_HEIGHT + 13, class: "middle number" },
              escapeMarkup(time),
            ),
      ].join(""),
    );
    return [
      svgElement("text", { x: middle, y: 14, class: "middle soft" }, escapeMarkup(label)),
      svgElement("rect", { ...box, y: HEADER_HEIGHT, height: maxPosts * POST_HEIGHT - 3, class: "track" }),
      ...filled,
    ].join("");
  });
  return svgFrame(chart, { id, height: HEADER_HEIGHT + maxPosts * POST_HEIGHT }, ...marks);
}
