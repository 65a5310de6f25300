interface ChartBase {
  title: string;
  /** What the picture shows, in words, for those who do not see it. */
  alt: string;
}

/** Amounts beside each other, the largest first: budget by category. */
export interface BarChart extends ChartBase {
  kind: "bars";
  /** `low` where only bounds are known: `value` is then the upper one. */
  bars: { label: string; value: number; low?: number; text: string }[];
}

/** Amounts over time, piled up by what they are for: budget by month. */
export interface ColumnChart extends ChartBase {
  kind: "columns";
  /** Short names, one for each column. */
  columns: string[];
  /** The first pile stands lowest; each has a value for every column. */
  piles: { label: string; values: number[] }[];
  /** How a value is written at the axis, in the language and unit of the chart. */
  ticks: { value: number; text: string }[];
}

/** What lasts from a day to a day, and what falls on one: campaigns, actions, milestones. */
export interface TimelineChart extends ChartBase {
  kind: "timeline";
  /** Days, year-month-day, both inclusive. */
  start: string;
  end: string;
  months: { label: string; start: string }[];
  /** `group` is the heading that a row stands under; rows of a group follow each other, `at` the anchor of its main place. `text` tells from when to when. */
  rows: { label: string; start: string; end: string; text: string; at?: string; group?: string }[];
  marks: { label: string; date: string }[];
  /** The heading of the marks. */
  marksTitle?: string;
}

/** The way of a figure from where it starts to where it is to be. */
export interface TrajectoryChart extends ChartBase {
  kind: "course";
  start: { value: number; text: string };
  milestones: { value: number; text: string }[];
  target: { value: number; text: string };
  /** The last reading. */
  now?: { value: number; text: string };
}

/** A week of posts: for each day what is published when. */
export interface WeekChart extends ChartBase {
  kind: "rhythm";
  days: { label: string; posts: { time?: string; format?: string }[] }[];
}

/** The readings of a figure beside the course that is expected, and where it is heading. */
export interface ForecastChart extends ChartBase {
  kind: "outlook";
  /** Days, year-month-day, both inclusive. */
  start: string;
  end: string;
  months: { label: string; start: string }[];
  course: { date: string; value: number }[];
  readings: { date: string; value: number }[];
  /** The days on which something was decided about it. */
  decided: string[];
  /** From the last reading on. */
  forecast?: { date: string; value: number; low: number; high: number }[];
  ticks: { value: number; text: string }[];
  legend: { course: string; readings: string; band: string; decided: string };
}

/** A chart as data, which each format draws in its own way, or leaves to the table that tells the same. */
export type Chart = BarChart | ColumnChart | TimelineChart | TrajectoryChart | WeekChart | ForecastChart;
