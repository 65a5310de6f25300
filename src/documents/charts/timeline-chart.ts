import { scaleLinear } from "d3-scale";
import { symbol, symbolDiamond } from "d3-shape";
import { daysBetween } from "../../plan/time.ts";
import type { Timeline } from "./chart.ts";
import { element, escaped, percent } from "./svg-element.ts";
import { frame } from "./svg-frame.ts";
import { linesOf } from "./wrap-words.ts";

const HEAD = 26;
const LINE = 17;
const BAR = 12;
const GAP = 12;

/** So many letters fit beside each other on a phone. */
const WIDTH = 42;

/** So many months have their names above them on a phone. */
const mostNames = 12;

/** So many names fit wherever there is a chart. */
const fewNames = 7;

/** Months from left to right, below them one bar for each thing with its name above it, and diamonds for single days. */
export function timeline(chart: Timeline, id: string): string {
  const x = scaleLinear([0, daysBetween(chart.start, chart.end) + 1], [0, 100]).clamp(true);
  const at = (day: string, after = 0): number => x(daysBetween(chart.start, day) + after);
  const body: string[] = [];
  let y = HEAD;
  let group: string | undefined;
  const heading = (text: string | undefined): void => {
    if (text === undefined || text === group) return;
    group = text;
    y += LINE + (body.length > 0 ? 12 : 4);
    body.push(element("text", { x: "0", y: y - 2, class: "soft heading" }, escaped(text)));
  };
  for (const row of chart.rows) {
    heading(row.group);
    for (const line of linesOf(row.label, WIDTH)) {
      y += LINE;
      body.push(element("text", { x: "0", y }, escaped(line)));
    }
    const [from, to] = [at(row.start), at(row.end, 1)];
    body.push(element("rect", { x: "0", y: y + 6, width: "100%", height: BAR, rx: 2, class: "track" }));
    body.push(
      element("rect", {
        x: percent(from),
        y: y + 6,
        width: percent(Math.max(to - from, 0.8)),
        height: BAR,
        rx: 2,
        class: `mark ${group === chart.rows[0]?.group ? "first" : "second"}`,
      }),
    );
    y += 6 + BAR + GAP - 4;
  }
  if (chart.marks.length > 0) {
    heading(chart.marksTitle);
    y += 14;
    body.push(element("line", { x1: "0", x2: "100%", y1: y, y2: y, class: "grid" }));
    const d = symbol(symbolDiamond, 70)() ?? "";
    for (const day of new Set(chart.marks.map(({ date }) => date)))
      body.push(
        element(
          "svg",
          { x: percent(at(day, 0.5)), y, overflow: "visible" },
          element("path", { d, class: "goal" }),
        ),
      );
    y += 14;
  }
  const height = y + 4;
  return frame(chart, { id, height }, ...months(chart, at, height), ...body);
}

function months({ months: all }: Timeline, at: (day: string) => number, height: number): string[] {
  const step = Math.ceil(all.length / mostNames);
  return all.map(({ label, start }, index) => {
    const x = percent(at(start));
    return [
      element("line", { x1: x, x2: x, y1: 0, y2: height, class: "grid" }),
      index % step === 0
        ? element(
            "svg",
            { x, y: 0, overflow: "visible" },
            element(
              "text",
              {
                x: 3,
                y: 13,
                class: `soft${all.length > fewNames && (index / step) % 2 === 1 ? " between" : ""}`,
              },
              escaped(label),
            ),
          )
        : "",
    ].join("");
  });
}
