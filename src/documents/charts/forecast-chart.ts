import { extent } from "d3-array";
import { scaleLinear } from "d3-scale";
import type { Outlooks } from "./chart.ts";
import { element, escaped, percent } from "./svg-element.ts";
import { frame } from "./svg-frame.ts";

const TOP = 12;
const PLOT = 150;
const FOOT = 24;
const DAY = 86_400_000;

/** Readings as points, the expected course as a broken line, and a wedge between which the forecast lies. */
export function outlook(chart: Outlooks, id: string): string {
  const { readings, course, forecast } = chart;
  const letters = Math.max(0, ...chart.ticks.map(({ text }) => text.length));
  const left = Math.min(2 + letters * 2.1, 30);
  const x = scaleLinear([Date.parse(chart.start), Date.parse(chart.end) + DAY], [left, 99]);
  const at = (date: string): number => x(Date.parse(date));
  const values = [
    ...[...readings, ...course].map(({ value }) => value),
    ...chart.ticks.map(({ value }) => value),
    ...(forecast ?? []).flatMap(({ low, high }) => [low, high]),
  ];
  const [least = 0, most = 1] = extent(values);
  const y = scaleLinear([least, most === least ? least + 1 : most], [TOP + PLOT, TOP]);
  const grid = chart.ticks.map(({ value, text }) =>
    [
      element("line", { x1: percent(left), x2: "100%", y1: y(value), y2: y(value), class: "grid" }),
      element("text", { x: percent(left - 1.2), y: y(value) + 4, class: "end soft" }, escaped(text)),
    ].join(""),
  );
  // Shares of the width have no place in a path: it is drawn in a picture of its own that is stretched.
  const stretched = (inner: string): string =>
    element(
      "svg",
      {
        x: "0",
        y: 0,
        width: "100%",
        height: TOP + PLOT,
        viewBox: `0 0 100 ${TOP + PLOT}`,
        preserveAspectRatio: "none",
      },
      inner,
    );
  const line = (points: readonly { date: string; value: number }[], name: string): string =>
    points.length < 2
      ? ""
      : element("polyline", {
          points: points.map(({ date, value }) => `${at(date).toFixed(2)},${y(value).toFixed(2)}`).join(" "),
          class: name,
          "vector-effect": "non-scaling-stroke",
        });
  const wedge = forecast
    ? element("polygon", {
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
  // A month of which the chart has but some days would stand in the way of the next.
  const named = chart.months.filter(
    ({ start }, index) => index > 0 || chart.months.length < 2 || start.endsWith("-01"),
  );
  const names = named.map(({ label, start }, index) =>
    index % step === 0
      ? element(
          "text",
          {
            x: percent(Math.max(left, at(start))),
            y: TOP + PLOT + 17,
            class: `soft${(index / step) % 2 === 1 && chart.months.length > 6 ? " between" : ""}`,
          },
          escaped(label),
        )
      : "",
  );
  return frame(
    chart,
    { id, height: TOP + PLOT + FOOT },
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
      element("line", {
        x1: percent(at(day)),
        x2: percent(at(day)),
        y1: TOP,
        y2: TOP + PLOT,
        class: "decision",
      }),
    ),
    ...readings.map(({ date, value }) =>
      element("circle", { cx: percent(at(date)), cy: y(value), r: 3.5, class: "dot-mark" }),
    ),
    ...names,
  );
}
