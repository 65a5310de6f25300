import { scaleLinear } from "d3-scale";
import { symbol, symbolDiamond } from "d3-shape";
import { daysBetween } from "../../plan/time.ts";
import { escapeMarkup } from "../../platform/escape-markup.ts";
import type { TimelineChart } from "./chart.ts";
import { percentLength, svgElement } from "./svg-element.ts";
import { svgFrame } from "./svg-frame.ts";
import { wrapWords } from "./wrap-words.ts";

const HEADER_HEIGHT = 26;
const LINE_HEIGHT = 17;
const BAR_HEIGHT = 12;
const ROW_GAP = 12;

/** The number of characters that fit on a line on a phone. */
const MAX_LINE_LETTERS = 42;

/** The number of month labels that fit above the chart. */
const MAX_NAMES = 12;

/** The number of month labels that fit on a phone. */
const MAX_NAMES_NARROW = 7;

/**
 * Draws months from left to right, below them one bar per entry with its name above it, and diamonds for
 * single days.
 */
export function drawTimeline(chart: TimelineChart, id: string): string {
  const x = scaleLinear([0, daysBetween(chart.start, chart.end) + 1], [0, 100]).clamp(true);
  const at = (day: string, after = 0): number => x(daysBetween(chart.start, day) + after);
  const body: string[] = [];
  let y = HEADER_HEIGHT;
  let group: string | undefined;
  const heading = (text: string | undefined): void => {
    if (text === undefined || text === group) return;
    group = text;
    y += LINE_HEIGHT + (body.length > 0 ? 12 : 4);
    body.push(svgElement("text", { x: "0", y: y - 2, class: "soft heading" }, escapeMarkup(text)));
  };
  for (const row of chart.rows) {
    heading(row.group);
    for (const line of wrapWords(row.label, MAX_LINE_LETTERS)) {
      y += LINE_HEIGHT;
      body.push(svgElement("text", { x: "0", y }, escapeMarkup(line)));
    }
    const [from, to] = [at(row.start), at(row.end, 1)];
    body.push(
      svgElement("rect", { x: "0", y: y + 6, width: "100%", height: BAR_HEIGHT, rx: 2, class: "track" }),
    );
    body.push(
      svgElement("rect", {
        x: percentLength(from),
        y: y + 6,
        width: percentLength(Math.max(to - from, 0.8)),
        height: BAR_HEIGHT,
        rx: 2,
        class: `mark ${group === chart.rows[0]?.group ? "first" : "second"}`,
      }),
    );
    y += 6 + BAR_HEIGHT + ROW_GAP - 4;
  }
  if (chart.marks.length > 0) {
    heading(chart.marksTitle);
    y += 14;
    body.push(svgElement("line", { x1: "0", x2: "100%", y1: y, y2: y, class: "grid" }));
    const d = symbol(symbolDiamond, 70)() ?? "";
    for (const day of new Set(chart.marks.map(({ date }) => date)))
      body.push(
        svgElement(
          "svg",
          { x: percentLength(at(day, 0.5)), y, overflow: "visible" },
          svgElement("path", { d, class: "goal" }),
        ),
      );
    y += 14;
  }
  const height = y + 4;
  return svgFrame(chart, { id, height }, ...drawMonths(chart, at, height), ...body);
}

function drawMonths({ months: all }: TimelineChart, at: (day: string) => number, height: number): string[] {
  const step = Math.ceil(all.length / MAX_NAMES);
  return all.map(({ label, start }, index) => {
    const x = percentLength(at(start));
    return [
      svgElement("line", { x1: x, x2: x, y1: 0, y2: height, class: "grid" }),
      index % step === 0
        ? svgElement(
            "svg",
            { x, y: 0, overflow: "visible" },
            svgElement(
              "text",
              {
                x: 3,
                y: 13,
                class: `soft${all.length > MAX_NAMES_NARROW && (index / step) % 2 === 1 ? " between" : ""}`,
              },
              escapeMarkup(label),
            ),
          )
        : "",
    ].join("");
  });
}
