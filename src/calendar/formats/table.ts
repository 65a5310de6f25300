import { Chalk, type ChalkInstance } from "chalk";
import stringWidth from "string-width";
import { formatter } from "../../i18n/intl-formatter.ts";
import { daysAfter } from "../../plan/time.ts";
import { visible } from "../../platform/escape-controls.ts";
import type { Entry } from "../calendar-entry.ts";
import type { CalendarContent, CalendarFormat, CalendarLook } from "../calendar-format.ts";
import { mondayOf } from "../recurrence.ts";
import { type Cells, type Columns, cellsOf, columnsIn, cut, GAP, pad } from "../table-columns.ts";

/** The calendar in a terminal: weeks, days, and what is on them. */
const table: CalendarFormat = {
  extension: "txt",
  about: "a table to read in the terminal",
  styled: true,
  made: () => false,
  write: (content, look) => ({ text: new Table(content, look).text(), problems: [] }),
};

export default table;

const DAY = 8;
const TIME = 7;

class Table {
  readonly #chalk: ChalkInstance;
  readonly #columns: Columns;

  constructor(
    readonly content: CalendarContent,
    readonly look: CalendarLook,
  ) {
    this.#chalk = new Chalk({ level: look.color });
    this.#columns = columnsIn(look.width - DAY - TIME, content);
  }

  text(): string {
    const weeks = [...this.#weeks()].map(([monday, entries]) => {
      let before = "";
      const lines = entries.map((entry) => {
        const day = this.#dayOf(entry);
        const line = this.#line(entry, day === before ? "" : day);
        before = day;
        return line;
      });
      return [this.#chalk.bold(this.#head(monday)), ...lines].join("\n");
    });
    return weeks.length > 0 ? `${weeks.join("\n\n")}\n` : "";
  }

  /** The entries of each week by its Monday. */
  #weeks(): ReadonlyMap<string, Entry[]> {
    const weeks = new Map<string, Entry[]>();
    for (const entry of this.content.entries) {
      const monday = mondayOf(this.#dayOf(entry));
      weeks.set(monday, [...(weeks.get(monday) ?? []), entry]);
    }
    return weeks;
  }

  /** What began before the days that are asked for stands on the first of them. */
  #dayOf({ date }: Entry): string {
    const { from } = this.content.span;
    return date < from ? from : date;
  }

  #head(monday: string): string {
    const { tell, words } = this.content;
    const day = (date: string): string => this.#told(date, { day: "numeric", month: "short" });
    const to = daysAfter(monday, 6);
    return tell.fill(words.week, { week: weekNumber(monday), from: day(monday), to: day(to) });
  }

  #told(date: string, options: Intl.DateTimeFormatOptions): string {
    const { language } = this.content.tell.speech;
    const locale = language === "en" ? "en-GB" : language;
    return formatter(Intl.DateTimeFormat, locale, { ...options, timeZone: "UTC" }).format(
      new Date(Date.parse(date)),
    );
  }

  /** @param day the day, where the line is the first of its day */
  #line(entry: Entry, day: string): string {
    const told = day && this.#told(day, { weekday: "short", day: "numeric" });
    const begin = `${this.#chalk.bold(pad(told, DAY))}${pad(entry.time ?? "", TIME)}`;
    return begin + (entry.occurrence ? this.#cells(entry) : this.#sentence(entry));
  }

  #sentence({ title, end }: Entry): string {
    const until = end ? ` (${this.content.tell.period(undefined, end)})` : "";
    const room = this.look.width - DAY - TIME - stringWidth(until);
    return this.#chalk.cyan(cut(visible(title), room)) + this.#chalk.dim(until);
  }

  #cells(entry: Entry): string {
    const cells = cellsOf(entry, this.content);
    if (entry.kind === "slot" && this.#columns.pillar === 0) cells.text += ` ${cells.pillar}`;
    const styles = this.#styles(entry);
    const names = (Object.keys(this.#columns) as (keyof Cells)[]).filter((name) => this.#columns[name] > 0);
    const last = names.findLast((name) => cells[name] !== "");
    const shown = names.slice(0, last === undefined ? 0 : names.indexOf(last) + 1);
    return shown
      .map((name) => {
        const width = this.#columns[name];
        const text = cut(cells[name], width);
        const blanks = name === last ? 0 : width - stringWidth(text);
        return styles[name](text) + " ".repeat(blanks);
      })
      .join(" ".repeat(GAP));
  }

  #styles({ kind, cancelled }: Entry): Readonly<Record<keyof Cells, (text: string) => string>> {
    const chalk = this.#chalk;
    const plain = (text: string): string => text;
    return {
      channel: plain,
      format: chalk.dim,
      text: cancelled ? chalk.strikethrough : kind === "slot" ? chalk.dim : plain,
      status: cancelled ? chalk.red : chalk.green,
      pillar: chalk.dim,
    };
  }
}

/** ISO 8601: the week with the year's first Thursday is its first. */
function weekNumber(monday: string): number {
  const thursday = daysAfter(monday, 3);
  const first = `${thursday.slice(0, 4)}-01-01`;
  return Math.floor((Date.parse(thursday) - Date.parse(first)) / (7 * 24 * 60 * 60 * 1000)) + 1;
}
