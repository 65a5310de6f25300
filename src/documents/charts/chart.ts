import type { AxisTick } from "./value-axis.ts";

interface ChartBase {
  title: string;
  /** A sentence that says what the chart shows: its text alternative. */
  alt: string;
}

/** Amounts as bars, the largest first: budget by category. */
export interface BarChart extends ChartBase {
  kind: "bars";
  /**
   * `text` is the formatted amount. If only bounds are known, `low` is the lower one and `value` the upper
   * one.
   */
  bars: { label: string; value: number; low?: number; text: string }[];
}

/** Amounts over time as stacked columns: budget by month. */
export interface ColumnChart extends ChartBase {
  kind: "columns";
  /** Short labels, one per column. */
  columns: string[];
  /** The series that are stacked, from the bottom up. `values` has one value per column. */
  piles: { label: string; values: number[] }[];
  /** The labels of the value axis: `text` is `value`, formatted in the language and unit of the chart. */
  ticks: AxisTick[];
}

/** Entries with a first and a last day (campaigns, actions) and single days (milestones). */
export interface TimelineChart extends ChartBase {
  kind: "timeline";
  /** The first and the last day of the chart, both inclusive, as YYYY-MM-DD. */
  start: string;
  end: string;
  months: { label: string; start: string }[];
  /**
   * `text` is the formatted period, `at` the anchor of the entry's main place, `group` the heading above the
   * row. The rows of a group are consecutive.
   */
  rows: { label: string; start: string; end: string; text: string; at?: string; group?: string }[];
  marks: { label: string; date: string }[];
  /** The heading above the marks. */
  marksTitle?: string;
}

/** The path of a KPI from its baseline to its target. */
export interface TrajectoryChart extends ChartBase {
  kind: "course";
  start: { value: number; text: string };
  milestones: { value: number; text: string }[];
  target: { value: number; text: string };
  /** The last reading. */
  now?: { value: number; text: string };
}

/** The posts of a week, by day. */
export interface WeekChart extends ChartBase {
  kind: "rhythm";
  days: { label: string; posts: { time?: string; format?: string }[] }[];
}

/** The readings of a KPI, its expected trajectory and its forecast. */
export interface ForecastChart extends ChartBase {
  kind: "outlook";
  /** The first and the last day of the chart, both inclusive, as YYYY-MM-DD. */
  start: string;
  end: string;
  months: { label: string; start: string }[];
  /** The points of the expected trajectory. */
  course: { date: string; value: number }[];
  readings: { date: string; value: number }[];
  /** The days of decisions about the KPI, as YYYY-MM-DD. */
  decided: string[];
  /** The forecast, starting at the last reading. `low` and `high` are its bounds. */
  forecast?: { date: string; value: number; low: number; high: number }[];
  ticks: AxisTick[];
  legend: { course: string; readings: string; band: string; decided: string };
}

/** A chart as data. Each format draws it in its own way, or shows only the table with the same figures. */
export type Chart = BarChart | ColumnChart | TimelineChart | TrajectoryChart | WeekChart | ForecastChart;
