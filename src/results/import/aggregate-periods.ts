import { failure } from "../../errors.ts";
import { daysAfter, monthsAfter } from "../../plan/time.ts";
import type { Kpi, Result } from "../../plan/types.ts";
import type { Amount } from "../export-format.ts";
import { quotient, Sum } from "./cell-numbers.ts";
import type { DayFigures, Days } from "./daily-aggregator.ts";

/** The stretch of time that is put together. */
export const stretches = ["day", "week", "month", "quarter"] as const;
/** How several days become one value. */
export const ways = ["sum", "last", "mean"] as const;

export type Stretch = (typeof stretches)[number];
export type Way = (typeof ways)[number];

/** What exports tell of a plan's KPIs, as it is to be recorded. */
export interface Gathered {
  results: Result[];
  /** How many stretches no export covers whole, by KPI. */
  partial: ReadonlyMap<string, number>;
  /** KPIs whose days cannot be put together. */
  unsummable: readonly string[];
}

/** How KPIs are put together, where somebody has said so. */
export interface Together {
  per?: Stretch;
  take?: Way;
  today: string;
}

/** The stretch that a KPI is read by; without a cadence, days as they are. */
function stretchOf({ cadence }: Kpi): Stretch {
  switch (cadence) {
    case "weekly":
    case "biweekly":
      return "week";
    case "monthly":
      return "month";
    case "quarterly":
    case "yearly":
      return "quarter";
    default:
      return "day";
  }
}

/**
 * Puts the days of exports together to the stretches by which the KPIs are read, each told of its last day. Where two
 * files have a day, it counts as in the later one. Stretches that are not covered whole are left out: they would be
 * recorded too low, and stand in the way of their true value later.
 * @throws UserError where exports of two kinds tell of one KPI
 */
export function together(exports: readonly Days[], { per, take, today }: Together): Gathered {
  const gathered = {
    results: [] as Result[],
    partial: new Map<string, number>(),
    unsummable: [] as string[],
  };
  const kpis = new Map(exports.flatMap(({ feeds }) => feeds.map(({ kpi }) => [kpi.id, kpi] as const)));
  for (const [id, kpi] of kpis) {
    const own = exports.filter(({ feeds }) => feeds.some((feed) => feed.kpi.id === id));
    const days = new Map(own.flatMap(({ figures }) => [...(figures.get(id) ?? [])]));
    const feed = own.at(-1)?.feeds.find((one) => one.kpi.id === id);
    if (!feed) continue;
    const stretch = per ?? stretchOf(kpi);
    const covered = coverage(own, today);
    const [shape, other] = [...new Set(own.map(({ layout }) => layout.shape))];
    if (shape && other) throw failure("exportTwice", { kpi: id, one: shape.name, other: other.name });
    for (const [last, within] of byStretch(days, stretch)) {
      if (!covered(firstDayOf(stretch, last), last)) {
        gathered.partial.set(id, (gathered.partial.get(id) ?? 0) + 1);
        continue;
      }
      const part = (which: keyof DayFigures, over: Amount["over"]): number | undefined =>
        joined(
          within.map((day) => days.get(day)?.[which]).filter((sum) => sum !== undefined),
          take ?? over ?? "sum",
        );
      const top = part("figure", feed.figure.amount.over);
      const bottom = feed.over && part("over", feed.over.amount.over);
      if (top === undefined || (feed.over && bottom === undefined)) {
        if (!gathered.unsummable.includes(id)) gathered.unsummable.push(id);
        continue;
      }
      if (bottom === 0) continue;
      const value = bottom === undefined ? top : quotient(top * feed.factor, bottom);
      gathered.results.push({ kpi: id, date: last, value });
    }
  }
  return gathered;
}

/** Several days as one figure; nothing where that would count people several times. */
function joined(sums: readonly Sum[], way: NonNullable<Amount["over"]>): number | undefined {
  const counted = sums.filter(({ count }) => count > 0);
  if (counted.length === 0) return 0;
  const [first] = counted;
  const last = counted.at(-1);
  if (way === "last") return last && quotient(last.total, last.count);
  if (way === "never") return counted.length === 1 && first?.count === 1 ? first.total : undefined;
  const all = new Sum();
  for (const { total } of counted) all.add(total);
  if (way === "sum") return all.total;
  return quotient(
    all.total,
    counted.reduce((count, sum) => count + sum.count, 0),
  );
}

/** The days of each stretch, by its last day, in order. */
function byStretch(days: ReadonlyMap<string, DayFigures>, stretch: Stretch): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const day of [...days.keys()].sort()) {
    const last = lastDayOf(stretch, day);
    const group = groups.get(last);
    if (group) group.push(day);
    else groups.set(last, [day]);
  }
  return groups;
}

/**
 * Whether exports cover a stretch from its first to its last day. Exports of posts have rows only where there are posts:
 * of these it is enough that the stretch is over.
 */
function coverage(exports: readonly Days[], today: string): (first: string, last: string) => boolean {
  if (exports.every(({ layout }) => layout.shape.rows === "post")) return (_, last) => last < today;
  const spans = exports.flatMap(({ covers }) => covers ?? []).sort((a, b) => (a.from < b.from ? -1 : 1));
  return (first, last) => {
    let next = first;
    for (const { from, to } of spans) if (from <= next && to >= next) next = daysAfter(to, 1);
    return next > last;
  };
}

function firstDayOf(stretch: Stretch, last: string): string {
  if (stretch === "day") return last;
  if (stretch === "week") return daysAfter(last, -6);
  return monthsAfter(`${last.slice(0, 7)}-01`, stretch === "month" ? 0 : -2);
}

/** The last day of the week (Sunday), month or quarter that a day is in. */
function lastDayOf(stretch: Stretch, day: string): string {
  if (stretch === "day") return day;
  if (stretch === "week") return daysAfter(day, (7 - new Date(Date.parse(day)).getUTCDay()) % 7);
  const month = Number(day.slice(5, 7));
  const first = stretch === "month" ? month : month - ((month - 1) % 3);
  const start = `${day.slice(0, 4)}-${String(first).padStart(2, "0")}-01`;
  return daysAfter(monthsAfter(start, stretch === "month" ? 1 : 3), -1);
}
