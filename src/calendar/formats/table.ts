import { Chalk, type ChalkInstance } from "chalk";
import stringWidth from "fast-string-width";
import { intlFormatter } from "../../i18n/intl-formatter.ts";
import { addDays, mondayOf } from "../../plan/time.ts";
import { escapeControls } from "../../platform/escape-controls.ts";
import { groupBy } from "../../platform/group-by.ts";
import type { CalendarEntry } from "../calendar-entry.ts";
import type { CalendarContent, CalendarFormat, CalendarRenderOptions } from "../calendar-format.ts";
import {
  type CalendarCells,
  type CalendarColumnWidths,
  COLUMN_GAP,
  calendarCells,
  fitColumns,
  padToWidth,
  truncateToWidth,
} from "../table-columns.ts";

/** The calendar in a terminal, grouped by week and day. */
const table: CalendarFormat = {
  extension: "txt",
  description: "a table to read in the terminal",
  styled: true,
  isOwnOutput: () => false,
  render: (content, options) => ({ text: new CalendarTable(content, options).text(), problems: [] }),
};

export default table;

const DAY_WIDTH = 8;
const TIME_WIDTH = 7;

class CalendarTable {
  readonly #chalk: ChalkInstance;
  readonly #columns: CalendarColumnWidths;

  constructor(
    readonly content: CalendarContent,
    readonly options: CalendarRenderOptions,
  ) {
    this.#chalk = new Chalk({ level: options.color });
    this.#columns = fitColumns(options.width - DAY_WIDTH - TIME_WIDTH, content);
  }

  text(): string {
    const weeks = [...this.#weeks()].map(([monday, entries]) => {
      let previousDay = "";
      const lines = entries.map((entry) => {
        const day = this.#dayOf(entry);
        const line = this.#line(entry, day === previousDay ? "" : day);
        previousDay = day;
        return line;
      });
      return [this.#chalk.bold(this.#weekHeading(monday)), ...lines].join("\n");
    });
    return weeks.length > 0 ? `${weeks.join("\n\n")}\n` : "";
  }

  /** Returns the entries of each week, by its Monday. */
  #weeks(): ReadonlyMap<string, CalendarEntry[]> {
    return groupBy(this.content.entries, (entry) => mondayOf(this.#dayOf(entry)));
  }

  /** Returns the day of an entry, or the first day of the range if the entry began earlier. */
  #dayOf({ date }: CalendarEntry): string {
    const { from } = this.content.span;
    return date < from ? from : date;
  }

  #weekHeading(monday: string): string {
    const { words } = this.content;
    const day = (date: string): string => this.#formatDay(date, { day: "numeric", month: "short" });
    const to = addDays(monday, 6);
    return words.week({ week: weekNumber(monday), from: day(monday), to: day(to) });
  }

  #formatDay(date: string, options: Intl.DateTimeFormatOptions): string {
    const { language } = this.content.formatter.localization;
    const locale = language === "en" ? "en-GB" : language;
    return intlFormatter(Intl.DateTimeFormat, locale, { ...options, timeZone: "UTC" }).format(
      new Date(Date.parse(date)),
    );
  }

  /** @param day the day if the line is the first of its day, otherwise "" */
  #line(entry: CalendarEntry, day: string): string {
    const dayText = day && this.#formatDay(day, { weekday: "short", day: "numeric" });
    const prefix = `${this.#chalk.bold(padToWidth(dayText, DAY_WIDTH))}${padToWidth(entry.time ?? "", TIME_WIDTH)}`;
    return prefix + (entry.occurrence ? this.#cells(entry) : this.#sentence(entry));
  }

  #sentence({ title, end }: CalendarEntry): string {
    const until = end ? ` (${this.content.formatter.period(undefined, end)})` : "";
    const maxWidth = this.options.width - DAY_WIDTH - TIME_WIDTH - stringWidth(until);
    return this.#chalk.cyan(truncateToWidth(escapeControls(title), maxWidth)) + this.#chalk.dim(until);
  }

  #cells(entry: CalendarEntry): string {
    const cells = calendarCells(entry, this.content);
    if (entry.kind === "slot" && this.#columns.pillar === 0) cells.text += ` ${cells.pillar}`;
    const styles = this.#styles(entry);
    const names = (Object.keys(this.#columns) as (keyof CalendarCells)[]).filter(
      (name) => this.#columns[name] > 0,
    );
    const last = names.findLast((name) => cells[name] !== "");
    const shown = names.slice(0, last === undefined ? 0 : names.indexOf(last) + 1);
    return shown
      .map((name) => {
        const width = this.#columns[name];
        const text = truncateToWidth(cells[name], width);
        const padding = name === last ? 0 : width - stringWidth(text);
        return styles[name](text) + " ".repeat(padding);
      })
      .join(" ".repeat(COLUMN_GAP));
  }

  #styles({
    kind,
    canceled,
  }: CalendarEntry): Readonly<Record<keyof CalendarCells, (text: string) => string>> {
    const chalk = this.#chalk;
    const plain = (text: string): string => text;
    return {
      channel: plain,
      format: chalk.dim,
      text: canceled ? chalk.strikethrough : kind === "slot" ? chalk.dim : plain,
      status: canceled ? chalk.red : chalk.green,
      pillar: chalk.dim,
    };
  }
}

/** Returns the ISO 8601 week number: week 1 contains the first Thursday of the year. */
function weekNumber(monday: string): number {
  const thursday = addDays(monday, 3);
  const first = `${thursday.slice(0, 4)}-01-01`;
  return Math.floor((Date.parse(thursday) - Date.parse(first)) / (7 * 24 * 60 * 60 * 1000)) + 1;
}
