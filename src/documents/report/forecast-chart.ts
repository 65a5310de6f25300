import { extent, ticks } from "d3-array";
import type { Teller } from "../../formatting/plan-formatter.ts";
import type { PerformanceWords } from "../../i18n/performance.ts";
import { monthsIn } from "../../plan/calendar-months.ts";
import { daysBetween } from "../../plan/time.ts";
import { type Course, courseOf } from "../../plan/trajectory.ts";
import type { Result } from "../../plan/types.ts";
import type { Forecast } from "../../results/forecast.ts";
import type { Outlook } from "../../results/kpi-status.ts";
import type { Outlooks } from "../charts/chart.ts";

/** The readings of a KPI beside its course, and where it is heading; nothing where there is no reading. */
export function outlookChart(
  { kpi, readings, due, forecast }: Outlook,
  decided: readonly string[],
  { tell, words, start }: { tell: Teller; words: PerformanceWords; start: string | undefined },
): Outlooks | undefined {
  const [first, last] = [readings[0], readings.at(-1)];
  if (!first || !last) return undefined;
  const course = due === undefined ? undefined : courseOf(kpi, start, due);
  const points = course?.points ?? [];
  const unit = tell.unitOf(kpi);
  const values = [
    ...readings.map(({ value }) => value),
    ...points.map(({ value }) => value),
    ...(forecast ? [forecast.low, forecast.high] : []),
  ];
  const [least = 0, most = 0] = extent(values);
  const days = [first.date, last.date, points[0]?.date, due].filter((day) => day !== undefined).sort();
  const [from = first.date, to = last.date] = [days[0], days.at(-1)];
  return {
    kind: "outlook",
    title: tell.fill(words.chart, { kpi: kpi.name }),
    alt: tell.fill(words.chartAlt, {
      count: readings.length,
      from: tell.date(first.date) ?? "",
      to: tell.date(last.date) ?? "",
      value: tell.measure(last.value, unit) ?? "",
    }),
    start: from,
    end: to,
    months: monthsIn(from, to).map(({ name, start: day }) => ({ label: tell.shortMonth(name), start: day })),
    course: points,
    decided: decided.filter((day) => day >= from && day <= to),
    readings: readings.map(({ date, value }) => ({ date, value })),
    forecast: forecast && ahead(last, forecast, course),
    ticks: ticks(least, most, 4).map((value) => ({ value, text: tell.measure(value, unit) ?? "" })),
    legend: { course: words.course, readings: words.readings, band: words.band, decided: words.decisions },
  };
}

/** The forecast between the last reading and its day, by months where they differ. */
function ahead(last: Result, forecast: Forecast, course: Course | undefined): Outlooks["forecast"] {
  const season = course?.season ?? (() => 1);
  const through = (course?.points ?? []).map(({ date }) => date);
  const even = through.every((date) => season(date) === 1);
  const days = [last.date, ...(even ? [] : through), forecast.date];
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
