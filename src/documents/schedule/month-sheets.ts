import type { PlanFormatter } from "../../formatting/plan-formatter.ts";
import { type CalendarMonth, calendarMonthsIn } from "../../plan/calendar-months.ts";
import { occurrencesOf } from "../../plan/occurrences.ts";
import type { Sections } from "../../plan/sections.ts";
import type { DatedEvent } from "./dated-events.ts";

/** A month as on a wall calendar, with weeks from Monday to Sunday. */
interface MonthSheet {
  /** "February 2027". */
  title: string;
  /** "44 posts". */
  posts?: string;
  weeks: SheetDay[][];
}

/**
 * A cell of a week. It is empty for days outside the month, and has no marks for days outside the plan's
 * period.
 */
interface SheetDay {
  /** The day of the month. */
  number?: number;
  /**
   * CSS classes that say what happens on the day: `campaign`, `planned`, `date`, and `posts-2` for the number
   * of posts.
   */
  marks?: string;
}

/** The months of a plan as a wall calendar, with a legend. */
interface MonthSheets {
  title: string;
  /** Monday to Sunday, abbreviated and in full. */
  weekdays: readonly { short: string; long: string }[];
  /** The meaning of each mark that occurs. */
  legend: { marks: string; text: string }[];
  months: MonthSheet[];
}

/** The number of months up to which a document shows calendar sheets. */
const MAX_MONTHS = 24;

/** The number of dots up to which a reader can count the posts of a day at a glance. */
const MAX_DOTS = 4;

/**
 * Returns the months of the plan's period with the posts and events of each day. If the plan has no period,
 * the months of its dated posts are used. Returns `undefined` if there are no slots and no dated posts, or
 * too many months.
 */
export function monthSheets(
  sections: Sections,
  dates: readonly DatedEvent[],
  formatter: PlanFormatter,
): MonthSheets | undefined {
  const { calendar, plan, campaigns } = sections;
  const { calendar: words } = formatter.words;
  const days = (calendar.posts ?? []).flatMap(({ date }) => date ?? []).sort();
  const start = plan.period?.start ?? days[0];
  const end = plan.period?.end ?? days.at(-1);
  const isEmpty = !calendar.slots?.length && days.length === 0;
  if (isEmpty || start === undefined || end === undefined) return undefined;
  const months = calendarMonthsIn(start, end);
  if (months.length === 0 || months.length > MAX_MONTHS) return undefined;
  const posts = calendar.posts?.filter(({ status }) => status !== "cancelled");
  const planned = new Set(posts?.map(({ date }) => date));
  const counts = new Map<string, number>();
  for (const { date } of occurrencesOf({ ...calendar, posts }, { from: start, to: end }))
    counts.set(date, (counts.get(date) ?? 0) + 1);
  const dated = new Set(
    dates.filter(({ kind }) => kind === "kpi" || kind === "drill").map(({ date }) => date),
  );
  const isCampaign = (day: string): boolean =>
    campaigns.some(
      ({ start: from, end: to }) => from !== undefined && to !== undefined && from <= day && day <= to,
    );
  const used = new Set<string>();
  const marksOf: DayMarks = (day) => {
    const count = counts.get(day) ?? 0;
    const marks = [
      count > 0 && `posts-${Math.min(count, MAX_DOTS)}`,
      planned.has(day) && "planned",
      isCampaign(day) && "campaign",
      dated.has(day) && "date",
    ].filter((mark) => mark !== false);
    for (const mark of marks) used.add(mark);
    return { count, marks: marks.length > 0 ? marks.join(" ") : undefined };
  };
  const sheets = months.map((month) => monthSheet(month, marksOf, formatter));
  const dots =
    [...used]
      .filter((mark) => mark.startsWith("posts-"))
      .sort()
      .at(-1) ?? "";
  const legend = [
    { marks: dots, text: words.dots },
    { marks: "planned", text: words.post },
    { marks: "campaign", text: words.campaign },
    { marks: "date", text: words.date },
  ];
  return {
    title: words.months,
    weekdays: formatter.weekdayNames(),
    legend: legend.filter(({ marks }) => used.has(marks)),
    months: sheets,
  };
}

/** Returns the marks of a day, and its number of posts. */
type DayMarks = (day: string) => { marks: string | undefined; count: number };

function monthSheet(
  { name, start, end }: CalendarMonth,
  marksOf: DayMarks,
  formatter: PlanFormatter,
): MonthSheet {
  const [year = 0, month = 1] = name.split("-").map(Number);
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  // `getUTCDay` counts from Sunday; the weeks of the sheet start on Monday.
  const leadingDays = (new Date(Date.UTC(year, month - 1, 1)).getUTCDay() + 6) % 7;
  let posts = 0;
  const cells = Array.from({ length: Math.ceil((leadingDays + length) / 7) * 7 }, (_, cell): SheetDay => {
    const number = cell - leadingDays + 1;
    if (number < 1 || number > length) return {};
    const day = `${name}-${String(number).padStart(2, "0")}`;
    if (day < start || day > end) return { number };
    const { marks, count } = marksOf(day);
    posts += count;
    return { number, marks };
  });
  return {
    title: formatter.date(name) ?? name,
    posts: posts > 0 ? formatter.words.calendar.posts({ count: posts }) : undefined,
    weeks: Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7)),
  };
}
