import type { PlanFormatter } from "../../formatting/plan-formatter.ts";
import { type CalendarMonth, calendarMonthsIn } from "../../plan/calendar-months.ts";
import { occurrencesOf } from "../../plan/occurrences.ts";
import type { Sections } from "../../plan/sections.ts";
import type { DatedEvent } from "./dated-events.ts";

/** A month as a sheet of a wall calendar, weeks from Monday to Sunday. */
interface MonthSheet {
  /** "February 2027". */
  title: string;
  /** "44 posts". */
  posts?: string;
  weeks: SheetDay[][];
}

/** A place in a week; of days outside the month, or outside the plan, nothing is said. */
interface SheetDay {
  number?: number;
  /** What happens on it, as class names: `campaign`, `planned`, `date`, and `posts-2` for how many posts it has. */
  marks?: string;
}

/** The months of a plan, each as a sheet, with what the signs mean. */
interface MonthSheets {
  title: string;
  /** Monday to Sunday, in short and in full. */
  weekdays: readonly { short: string; long: string }[];
  /** What each mark that occurs means. */
  legend: { marks: string; text: string }[];
  months: MonthSheet[];
}

/** Sheets for so many months still have room in a document. */
const MAX_MONTHS = 24;

/** More posts on a day are no longer counted by eye. */
const MAX_DOTS = 4;

/** The months of the plan's period with what is published on each day, or of its dated posts where it has no period. */
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
  const say: DayMarks = (day) => {
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
  const sheets = months.map((month) => monthSheet(month, say, formatter));
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

/** What happens on a day, and how many posts it has. */
type DayMarks = (day: string) => { marks: string | undefined; count: number };

function monthSheet(
  { name, start, end }: CalendarMonth,
  say: DayMarks,
  formatter: PlanFormatter,
): MonthSheet {
  const [year = 0, month = 1] = name.split("-").map(Number);
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  // Monday is the first place of a week.
  const before = (new Date(Date.UTC(year, month - 1, 1)).getUTCDay() + 6) % 7;
  let posts = 0;
  const places = Array.from({ length: Math.ceil((before + length) / 7) * 7 }, (_, place): SheetDay => {
    const number = place - before + 1;
    if (number < 1 || number > length) return {};
    const day = `${name}-${String(number).padStart(2, "0")}`;
    if (day < start || day > end) return { number };
    const { marks, count } = say(day);
    posts += count;
    return { number, marks };
  });
  return {
    title: formatter.date(name) ?? name,
    posts: posts > 0 ? formatter.pluralText(formatter.words.calendar.posts, posts) : undefined,
    weeks: Array.from({ length: places.length / 7 }, (_, week) => places.slice(week * 7, week * 7 + 7)),
  };
}
