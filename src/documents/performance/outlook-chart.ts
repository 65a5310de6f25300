import { extent, ticks } from "d3-array";
import type { PerformanceWords } from "../../locale/performance.ts";
import type { Outlook } from "../../measure/outlook.ts";
import { courseOf } from "../../plan/course.ts";
import { monthsIn } from "../../plan/months.ts";
import type { Teller } from "../../tell/teller.ts";
import type { Outlooks } from "../chart.ts";

/** The readings of a KPI beside its course, and where it is heading; nothing where there is no reading. */
export function outlookChart(
  { kpi, readings, due, forecast }: Outlook,
  decided: readonly string[],
  { tell, words, start }: { tell: Teller; words: PerformanceWords; start: string | undefined },
): Outlooks | undefined {
  const [first, last] = [readings[0], readings.at(-1)];
  if (!first || !last) return undefined;
  const course = due === undefined ? [] : courseOf(kpi, start, due).points;
  const unit = tell.unitOf(kpi);
  const values = [
    ...readings.map(({ value }) => value),
    ...course.map(({ value }) => value),
    ...(forecast ? [forecast.low, forecast.high] : []),
  ];
  const [least = 0, most = 0] = extent(values);
  const days = [first.date, last.date, course[0]?.date, due].filter((day) => day !== undefined).sort();
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
    course,
    decided: decided.filter((day) => day >= from && day <= to),
    readings: readings.map(({ date, value }) => ({ date, value })),
    forecast: forecast && {
      from: { date: last.date, value: last.value },
      date: forecast.date,
      value: forecast.value,
      low: forecast.low,
      high: forecast.high,
    },
    ticks: ticks(least, most, 4).map((value) => ({ value, text: tell.measure(value, unit) ?? "" })),
    legend: { course: words.course, readings: words.readings, band: words.band, decided: words.decisions },
  };
}
