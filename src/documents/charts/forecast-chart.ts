import { extent } from "d3-array";
import { scaleLinear } from "d3-scale";
import { DAY_MS } from "../../plan/time.ts";
import { escapeMarkup } from "../../platform/escape-markup.ts";
import type { ForecastChart } from "./chart.ts";
import { percentLength, svgElement } from "./svg-element.ts";
import { svgFrame } from "./svg-frame.ts";
import { drawValueAxis } from "./value-axis.ts";

const TOP_MARGIN = 12;
const PLOT_HEIGHT = 150;
const AXIS_HEIGHT = 24;

/**
 * Draws readings as points, the expected trajectory as a dashed line, and the forecast as a widening band.
 */
export function drawForecast(chart: ForecastChart, id: string): string {
  const { readings, course, forecast } = chart;
  const letters = Math.max(0, ...chart.ticks.map(({ text }) => text.length));
  const left = Math.min(2 + letters * 2.1, 30);
  const x = scaleLinear([Date.parse(chart.start), Date.parse(chart.end) + DAY_MS], [left, 99]);
  const at = (date: string): number => x(Date.parse(date));
  const values = [
    ...[...readings, ...course].map(({ value }) => value),
    ...chart.ticks.map(({ value }) => value),
    ...(forecast ?? []).flatMap(({ low, high }) => [low, high]),
  ];
  const [lowest = 0, highest = 1] = extent(values);
  const y = scaleLinear(
    [lowest, highest === lowest ? lowest + 1 : highest],
    [TOP_MARGIN + PLOT_HEIGHT, TOP_MARGIN],
  );
  const grid = drawValueAxis(chart.ticks, { left, gap: 1.2, y });
  // Paths cannot have coordinates in percent, so they are drawn in a nested SVG that is stretched.
  const stretched = (inner: string): string =>
    svgElement(
      "svg",
      {
        x: "0",
        y: 0,
        width: "100%",
        height: TOP_MARGIN + PLOT_HEIGHT,
        viewBox: `0 0 100 ${TOP_MARGIN + PLOT_HEIGHT}`,
        preserveAspectRatio: "none",
      },
      inner,
    );
  const line = (points: readonly { date: string; value: number }[], name: string): string =>
    points.length < 2
      ? ""
      : svgElement("polyline", {
          points: points.map(({ date, value }) => `${at(date).toFixed(2)},${y(value).toFixed(2)}`).join(" "),
          class: name,
          "vector-effect": "non-scaling-stroke",
        });
  const wedge = forecast
    ? svgElement("polygon", {
        points: [
          ...forecast.map(({ date, low }) => [at(date), y(low)]),
          ...forecast.map(({ date, high }) => [at(date), y(high)]).reverse(),
        ]
          .map((point) => point.map((figure) => figure.toFixed(2)).join(","))
          .join(" "),
        class: "band",
      })
    : "";
  const step = Math.max(1, Math.ceil(chart.months.length / 12));
  // The label of a first month with only a few days would overlap the next label.
  const named = chart.months.filter(
    ({ start }, index) => index > 0 || chart.months.length < 2 || start.endsWith("-01"),
  );
  const names = named.map(({ label, start }, index) =>
    index % step === 0
      ? svgElement(
          "text",
          {
            x: percentLength(Math.max(left, at(start))),
            y: TOP_MARGIN + PLOT_HEIGHT + 17,
            class: `soft${(index / step) % 2 === 1 && chart.months.length > 6 ? " between" : ""}`,
          },
          escapeMarkup(label),
        )
      : "",
  );
  return svgFrame(
    chart,
    { id, height: TOP_MARGIN + PLOT_HEIGHT + AXIS_HEIGHT },
    ...grid,
    stretched(
      [
        wedge,
        line(course, "expected"),
        forecast ? line(forecast, "heading") : "",
        line(readings, "measured"),
      ].join(""),
    ),
    ...chart.decided.map((day) =>
      svgElement("line", {
        x1: percentLength(at(day)),
        x2: percentLength(at(day)),
        y1: TOP_MARGIN,
        y2: TOP_MARGIN + PLOT_HEIGHT,
        class: "decision",
      }),
    ),
    ...readings.map(({ date, value }) =>
      svgElement("circle", { cx: percentLength(at(date)), cy: y(value), r: 3.5, class: "dot-mark" }),
    ),
    ...names,
  );
}
