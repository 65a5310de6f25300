import { reason } from "../../errors.ts";
import { figureIn, Sum, saysNothing, writingOf } from "./cell-numbers.ts";
import type { Feed } from "./column-bindings.ts";
import { type Row, RowFaults, textOf } from "./input-table.ts";
import { type DayOrder, dayOf, orderOf, withoutHour } from "./parse-days.ts";
import type { FoundAmount, Layout } from "./recognize-export.ts";

/** The figures of a KPI on a day. */
export interface DayFigures {
  figure: Sum;
  over: Sum;
}

/** What an export tells, day by day. */
export interface Days {
  layout: Layout;
  feeds: readonly Feed[];
  /** By KPI and by day. */
  figures: ReadonlyMap<string, ReadonlyMap<string, DayFigures>>;
  /** The first and the last day that it covers; nothing where it has no rows. */
  covers?: { from: string; to: string };
  faults: RowFaults;
}

/** How days and numbers are written, where somebody has said so. */
export interface Writing {
  order?: DayOrder;
  numbers?: string;
  /** The plan's language: that of numbers where neither anybody nor the heads tell. */
  language: string;
  today: string;
}

/** The figures of one date as it is written, with the first row that has it. */
interface Written {
  row: number;
  byKpi: Map<string, DayFigures>;
}

/**
 * Adds up the rows of an export by days. It keeps days, not rows: an export of a million rows takes no more room than
 * one of a thousand. What a date means is asked at the end, when all have been seen.
 */
export class DayBook {
  readonly #written = new Map<string, Written>();
  readonly #faults = new RowFaults();
  readonly #writings = new Map<number, string>();

  /** @param sample the first rows below the heads, which tell how numbers are written */
  constructor(
    readonly layout: Layout,
    readonly feeds: readonly Feed[],
    readonly writing: Writing,
    sample: readonly Row[],
  ) {
    const { language, numbers } = writing;
    const heads = layout.language === "" ? language : layout.language;
    const otherwise = numbers ?? layout.shape.numbers ?? heads;
    const columns = feeds.flatMap(({ figure, over }) => [...figure.columns, ...(over?.columns ?? [])]);
    for (const column of columns)
      this.#writings.set(
        column,
        numbers ??
          writingOf(
            sample.map(({ cells }) => cells[column]),
            otherwise,
          ),
      );
  }

  add(row: Row): void {
    const { date, until } = this.layout;
    const text = withoutHour(textOf(row.cells[date]));
    // Sums and footnotes have no day in front.
    if (!/\d/.test(text)) return;
    if (until !== undefined && withoutHour(textOf(row.cells[until])) !== text) {
      this.#faults.add(row.row, reason("exportSeveralDays"));
      return;
    }
    let written = this.#written.get(text);
    if (!written) {
      written = { row: row.row, byKpi: new Map() };
      this.#written.set(text, written);
    }
    for (const { kpi, figure, over } of this.feeds) {
      const value = this.#figure(figure, row);
      const divisor = over ? this.#figure(over, row) : undefined;
      if (value === undefined && divisor === undefined) continue;
      let figures = written.byKpi.get(kpi.id);
      if (!figures) {
        figures = { figure: new Sum(), over: new Sum() };
        written.byKpi.set(kpi.id, figures);
      }
      if (value !== undefined) figures.figure.add(value);
      if (divisor !== undefined) figures.over.add(divisor);
    }
  }

  #figure({ amount, columns, where }: FoundAmount, { cells, row }: Row): number | undefined {
    if (where && !where.is.includes(textOf(cells[where.column]))) return undefined;
    if (amount.columns.length === 0) return 1;
    let sum: number | undefined;
    for (const column of columns) {
      if (saysNothing(cells[column])) continue;
      const value = figureIn(cells[column], this.#writings.get(column) ?? this.writing.language);
      if (value === undefined) {
        this.#faults.add(row, reason("resultsValue"));
        return undefined;
      }
      sum = (sum ?? 0) + value * (amount.times ?? 1);
    }
    return sum;
  }

  /** @throws ExportFault where the dates do not tell which is the month */
  close(): Days {
    const { layout, feeds, writing } = this;
    const order = writing.order ?? layout.shape.order ?? orderOf(this.#written.keys());
    const figures = new Map<string, Map<string, DayFigures>>(feeds.map(({ kpi }) => [kpi.id, new Map()]));
    let { covers } = layout;
    for (const [text, { row, byKpi }] of this.#written) {
      const day = dayOf(text, { order, today: writing.today });
      if (day === undefined) {
        this.#faults.add(row, reason("resultsDate", { date: text }));
        continue;
      }
      covers = {
        from: covers && covers.from < day ? covers.from : day,
        to: covers && covers.to > day ? covers.to : day,
      };
      for (const [kpi, of] of byKpi) figures.get(kpi)?.set(day, of);
    }
    return { layout, feeds, figures, covers, faults: this.#faults };
  }
}
