import { Chalk, type ChalkInstance } from "chalk";
import stringWidth from "string-width";
import { formatter } from "../../locale/formatters.ts";
import { daysAfter } from "../../plan/time.ts";
import type { Entry } from "../entry.ts";
import type { CalendarContent, CalendarFormat } from "../format.ts";

/** The calendar in a terminal: weeks, days, and what is on them. */
const table: CalendarFormat = {
  extension: "txt",
  about: "a table to read in the terminal",
  made: () => false,
  write(content, { width, color }) {
    const chalk = new Chalk({ level: color });
    const lines = weeksOf(content.entries).flatMap((week) => [
      chalk.bold(weekLine(week, content)),
      ...week.flatMap((entry, index) => entryLines(entry, week[index - 1], content, width, chalk)),
      "",
    ]);
    return { text: `${lines.join("\n").trimEnd()}\n`, problems: [] };
  },
};

export default table;

function weeksOf(entries: readonly Entry[]): Entry[][] {
  const weeks = new Map<string, Entry[]>();
  for (const entry of entries) {
    const monday = mondayOf(entry.date);
    weeks.set(monday, [...(weeks.get(monday) ?? []), entry]);
  }
  return [...weeks.values()];
}

function mondayOf(day: string): string {
  return daysAfter(day, -((new Date(Date.parse(day)).getUTCDay() + 6) % 7));
}

/** ISO 8601: the week with the year's first Thursday is its first. */
function weekNumber(monday: string): number {
  const thursday = daysAfter(monday, 3);
  const first = `${thursday.slice(0, 4)}-01-01`;
  return Math.floor((Date.parse(thursday) - Date.parse(first)) / (7 * 24 * 60 * 60 * 1000)) + 1;
}

function weekLine([first]: readonly Entry[], { tell, words }: CalendarContent): string {
  const monday = mondayOf(first?.date ?? "");
  const day = (date: string): string =>
    dayText(date, { day: "numeric", month: "short" }, tell.speech.language);
  return tell.fill(words.week, {
    week: weekNumber(monday),
    from: day(monday),
    to: day(daysAfter(monday, 6)),
  });
}

function dayText(date: string, options: Intl.DateTimeFormatOptions, language: string): string {
  const locale = language === "en" ? "en-GB" : language;
  return formatter(Intl.DateTimeFormat, locale, { ...options, timeZone: "UTC" }).format(
    new Date(Date.parse(date)),
  );
}

const DAY_COLUMN = 8;
const TIME_COLUMN = 7;

function entryLines(
  entry: Entry,
  before: Entry | undefined,
  { tell, words }: CalendarContent,
  width: number,
  chalk: ChalkInstance,
): string[] {
  const { date, time = "", kind, occurrence, cancelled, end } = entry;
  const day =
    before?.date === date ? "" : dayText(date, { weekday: "short", day: "numeric" }, tell.speech.language);
  const status = tell.value("post", occurrence?.post?.status);
  const until = end && tell.period(undefined, end);
  const notes = [kind === "slot" ? words.free : undefined, status, until].filter(Boolean).join(", ");
  const room = width - DAY_COLUMN - TIME_COLUMN - (notes ? stringWidth(notes) + 2 : 0);
  const title = cut(entry.title, Math.max(room, 20));
  const said = kind === "slot" ? chalk.dim(title) : kind === "post" ? title : chalk.cyan(title);
  const line = `${pad(day, DAY_COLUMN)}${pad(time, TIME_COLUMN)}${cancelled ? chalk.strikethrough(said) : said}`;
  return [notes ? `${line}  ${chalk.dim(notes)}` : line];
}

function pad(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - stringWidth(text)));
}

function cut(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  let short = "";
  for (const sign of text) {
    if (stringWidth(short + sign) > width - 1) break;
    short += sign;
  }
  return `${short.trimEnd()}…`;
}
