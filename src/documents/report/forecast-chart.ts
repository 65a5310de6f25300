import { extent, ticks } from "d3-array";
import type { PlanFormatter } from "../../formatting/plan-formatter.ts";
import type { Messages } from "../../generated/messages.ts";
import { calendarMonthsIn } from "../../plan/calendar-months.ts";
import { daysBetween } from "../../plan/time.ts";
import { type Trajectory, trajectoryOf } from "../../plan/trajectory.ts";
import type { Result } from "../../plan/types.ts";
import type { Forecast } from "../../results/forecast.ts";
import type { KpiStatus } from "../../results/kpi-status.ts";
import type { ForecastChart } from "../charts/chart.ts";

/**
 * Returns the readings of a KPI, its expected trajectory and its forecast; `undefined` if there is no
 * reading.
 */
export function forecastChart(
  { kpi, readings, due, forecast }: KpiStatus,
  decided: readonly string[],
  {
    formatter,
    words,
    start,
  }: { formatter: PlanFormatter; words: Messages["performance"]; start: string | undefined },
): ForecastChart | undefined {
  const [first, last] = [readings[0], readings.at(-1)];
  if (!first || !last) return undefined;
  const course = due === undefined ? undefined : trajectoryOf(kpi, start, due);
  const points = course?.points ?? [];
  const unit = formatter.unitOf(kpi);
  const values = [
    ...readings.map(({ value }) => value),
    ...points.map(({ value }) => value),
    ...(forecast ? [forecast.low, forecast.high] : []),
  ];
  const [lowest = 0, highest = 0] = extent(values);
  const days = [first.date, last.date, points[0]?.date, due].filter((day) => day !== undefined).sort();
  const [from = first.date, to = last.date] = [days[0], days.at(-1)];
  return {
    kind: "outlook",
    title: words.chart({ kpi: kpi.name }),
    alt: words.chartAlt({
      count: readings.length,
      from: formatter.date(first.date) ?? "",
      to: formatter.date(last.date) ?? "",
      value: formatter.metricValue(last.value, unit) ?? "",
    }),
    start: from,
    end: to,
    months: calendarMonthsIn(from, to).map(({ name, start: day }) => ({
      label: formatter.shortMonth(name),
      start: day,
    })),
    course: points,
    decided: decided.filter((day) => day >= from && day <= to),
    readings: readings.map(({ date, value }) => ({ date, value })),
    forecast: forecast && forecastPoints(last, forecast, course),
    ticks: ticks(lowest, highest, 4).map((value) => ({
      value,
      text: formatter.metricValue(value, unit) ?? "",
    })),
    legend: { course: words.course, readings: words.readings, band: words.band, decided: words.decisions },
  };
}

/**
 * Returns the points from the last reading to the forecast. A seasonal KPI gets one at each point of its
 * trajectory.
 */
function forecastPoints(
  last: Result,
  forecast: Forecast,
  course: Trajectory | undefined,
): ForecastChart["forecast"] {
  const season = course?.season ?? (() => 1);
  const through = (course?.points ?? []).map(({ date }) => date);
  const isEven = through.every((date) => season(date) === 1);
  const days = [last.date, ...(isEven ? [] : through), forecast.date];
  const level = last.value / season(last.date);
  return [...new Set(days)]
    .filter((date) => date >= last.date && date <= forecast.date)
    .map((date) => {
      const share = daysBetween(last.date, date) / daysBetween(last.date, forecast.date);
      const at = (value: number): number =>
        (level + (value / season(forecast.date) - level) * share) * season(date);
      return { date, value: at(forecast.value), low: at(forecast.low), high: at(forecast.high) };
    });
}
