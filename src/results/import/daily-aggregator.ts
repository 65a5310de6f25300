import { errorReason } from "../../errors.ts";
import { detectNumberLanguage, ExactSum, isBlankNumber, parseCellNumber } from "./cell-numbers.ts";
import type { ColumnBinding } from "./column-bindings.ts";
import { cellText, type InputRow, RowDiagnostics } from "./input-table.ts";
import { type DateOrder, detectDateOrder, parseExportDay, withoutTime } from "./parse-days.ts";
import type { AmountColumns, ExportLayout } from "./recognize-export.ts";

/** The figures of a KPI on a day. */
export interface DayTotals {
  figure: ExactSum;
  divisor: ExactSum;
}

/** What an export tells, day by day. */
export interface DailyFigures {
  layout: ExportLayout;
  bindings: readonly ColumnBinding[];
  /** By KPI and by day. */
  figures: ReadonlyMap<string, ReadonlyMap<string, DayTotals>>;
  /** The first and the last day that it covers; nothing where it has no rows. */
  coveredPeriod?: { from: string; to: string };
  faults: RowDiagnostics;
}

/** How days and numbers are written, where somebody has said so. */
export interface ImportNotation {
  dateOrder?: DateOrder;
  numberLanguage?: string;
  /** The plan's language: that of numbers where neither anybody nor the heads tell. */
  language: string;
  today: string;
}

/** The figures of one date as it is written, with the first row that has it. */
interface DateTotals {
  row: number;
  byKpi: Map<string, DayTotals>;
}

/**
 * Adds up the rows of an export by days. It keeps days, not rows: an export of a million rows takes no more room than
 * one of a thousand. What a date means is asked at the end, when all have been seen.
 */
export class DailyAggregator {
  readonly #written = new Map<string, DateTotals>();
  readonly #faults = new RowDiagnostics();
  readonly #writings = new Map<number, string>();

  /** @param sample the first rows below the heads, which tell how numbers are written */
  constructor(
    readonly layout: ExportLayout,
    readonly feeds: readonly ColumnBinding[],
    readonly writing: ImportNotation,
    sample: readonly InputRow[],
  ) {
    const { language, numberLanguage } = writing;
    const heads = layout.language === "" ? language : layout.language;
    const otherwise = numberLanguage ?? layout.format.numberLanguage ?? heads;
    const columns = feeds.flatMap(({ figure, divisor }) => [...figure.columns, ...(divisor?.columns ?? [])]);
    for (const column of columns)
      this.#writings.set(
        column,
        numberLanguage ??
          detectNumberLanguage(
            sample.map(({ cells }) => cells[column]),
            otherwise,
          ),
      );
  }

  add(row: InputRow): void {
    const { date, endDate } = this.layout;
    const text = withoutTime(cellText(row.cells[date]));
    // Sums and footnotes have no day in front.
    if (!/\d/.test(text)) return;
    if (endDate !== undefined && withoutTime(cellText(row.cells[endDate])) !== text) {
      this.#faults.add(row.number, errorReason("exportSeveralDays"));
      return;
    }
    let written = this.#written.get(text);
    if (!written) {
      written = { row: row.number, byKpi: new Map() };
      this.#written.set(text, written);
    }
    for (const { kpi, figure, divisor: dividedBy } of this.feeds) {
      const value = this.#figure(figure, row);
      const divisor = dividedBy ? this.#figure(dividedBy, row) : undefined;
      if (value === undefined && divisor === undefined) continue;
      let figures = written.byKpi.get(kpi.id);
      if (!figures) {
        figures = { figure: new ExactSum(), divisor: new ExactSum() };
        written.byKpi.set(kpi.id, figures);
      }
      if (value !== undefined) figures.figure.add(value);
      if (divisor !== undefined) figures.divisor.add(divisor);
    }
  }

  #figure({ amount, columns, where }: AmountColumns, { cells, number }: InputRow): number | undefined {
    if (where && !where.is.includes(cellText(cells[where.column]))) return undefined;
    if (amount.columns.length === 0) return 1;
    let sum: number | undefined;
    for (const column of columns) {
      if (isBlankNumber(cells[column])) continue;
      const value = parseCellNumber(cells[column], this.#writings.get(column) ?? this.writing.language);
      if (value === undefined) {
        this.#faults.add(number, errorReason("resultsValue"));
        return undefined;
      }
      sum = (sum ?? 0) + value * (amount.factor ?? 1);
    }
    return sum;
  }

  /** @throws ExportFault where the dates do not tell which is the month */
  close(): DailyFigures {
    const { layout, feeds, writing } = this;
    const order = writing.dateOrder ?? layout.format.dateOrder ?? detectDateOrder(this.#written.keys());
    const figures = new Map<string, Map<string, DayTotals>>(feeds.map(({ kpi }) => [kpi.id, new Map()]));
    let { coveredPeriod } = layout;
    for (const [text, { row, byKpi }] of this.#written) {
      const day = parseExportDay(text, { order, today: writing.today });
      if (day === undefined) {
        this.#faults.add(row, errorReason("resultsDate", { date: text }));
        continue;
      }
      coveredPeriod = {
        from: coveredPeriod && coveredPeriod.from < day ? coveredPeriod.from : day,
        to: coveredPeriod && coveredPeriod.to > day ? coveredPeriod.to : day,
      };
      for (const [kpi, of] of byKpi) figures.get(kpi)?.set(day, of);
    }
    return { layout, bindings: feeds, figures, coveredPeriod, faults: this.#faults };
  }
}
