import { errorReason } from "../../errors.ts";
import { detectNumberLanguage, ExactSum, isBlankNumber, parseCellNumber } from "./cell-numbers.ts";
import type { ColumnBinding } from "./column-bindings.ts";
import { cellText, type InputRow, RowDiagnostics } from "./input-table.ts";
import { type DateOrder, detectDateOrder, parseExportDay, withoutTime } from "./parse-days.ts";
import type { AmountColumns, ExportLayout } from "./recognize-export.ts";

/** The totals of a KPI on a day. */
export interface DayTotals {
  figure: ExactSum;
  divisor: ExactSum;
}

/** The daily figures of an export. */
export interface DailyFigures {
  layout: ExportLayout;
  bindings: readonly ColumnBinding[];
  /** The totals by KPI and day. */
  figures: ReadonlyMap<string, ReadonlyMap<string, DayTotals>>;
  /** The first and last day of the export; `undefined` if it has no rows. */
  coveredPeriod?: { from: string; to: string };
  faults: RowDiagnostics;
}

/** The notation of dates and numbers, if the user specified it. */
export interface ImportNotation {
  dateOrder?: DateOrder;
  numberLanguage?: string;
  /** The plan's language, used for numbers if neither the user nor the headers show the language. */
  language: string;
  today: string;
}

/** The totals of a date as written in the file, with its first row. */
interface DateTotals {
  row: number;
  byKpi: Map<string, DayTotals>;
}

/**
 * Adds up the rows of an export by day. It keeps days and not rows, so memory does not grow with the number
 * of rows. Dates are interpreted in `close`, because all of them are needed to detect the order of day and
 * month.
 */
export class DailyAggregator {
  readonly #totalsByDate = new Map<string, DateTotals>();
  readonly #diagnostics = new RowDiagnostics();
  readonly #numberLanguages = new Map<number, string>();

  /** @param sample the first rows below the headers, from which the number format is detected */
  constructor(
    readonly layout: ExportLayout,
    readonly bindings: readonly ColumnBinding[],
    readonly notation: ImportNotation,
    sample: readonly InputRow[],
  ) {
    const { language, numberLanguage } = notation;
    const headerLanguage = layout.language === "" ? language : layout.language;
    const fallback = numberLanguage ?? layout.format.numberLanguage ?? headerLanguage;
    const columns = bindings.flatMap(({ figure, divisor }) => [
      ...figure.columns,
      ...(divisor?.columns ?? []),
    ]);
    for (const column of columns)
      this.#numberLanguages.set(
        column,
        numberLanguage ??
          detectNumberLanguage(
            sample.map(({ cells }) => cells[column]),
            fallback,
          ),
      );
  }

  /** Adds a row to the totals of its day. */
  add(row: InputRow): void {
    const { date, endDate } = this.layout;
    const text = withoutTime(cellText(row.cells[date]));
    // Rows of totals and footnotes have no date.
    if (!/\d/.test(text)) return;
    if (endDate !== undefined && withoutTime(cellText(row.cells[endDate])) !== text) {
      this.#diagnostics.add(row.number, errorReason("exportSeveralDays"));
      return;
    }
    let totals = this.#totalsByDate.get(text);
    if (!totals) {
      totals = { row: row.number, byKpi: new Map() };
      this.#totalsByDate.set(text, totals);
    }
    for (const { kpi, figure, divisor: divisorColumns } of this.bindings) {
      const value = this.#figure(figure, row);
      const divisor = divisorColumns ? this.#figure(divisorColumns, row) : undefined;
      if (value === undefined && divisor === undefined) continue;
      let kpiTotals = totals.byKpi.get(kpi.id);
      if (!kpiTotals) {
        kpiTotals = { figure: new ExactSum(), divisor: new ExactSum() };
        totals.byKpi.set(kpi.id, kpiTotals);
      }
      if (value !== undefined) kpiTotals.figure.add(value);
      if (divisor !== undefined) kpiTotals.divisor.add(divisor);
    }
  }

  #figure({ amount, columns, where }: AmountColumns, { cells, number }: InputRow): number | undefined {
    if (where && !where.is.includes(cellText(cells[where.column]))) return undefined;
    if (amount.columns.length === 0) return 1;
    let sum: number | undefined;
    for (const column of columns) {
      if (isBlankNumber(cells[column])) continue;
      const language = this.#numberLanguages.get(column) ?? this.notation.language;
      const value = parseCellNumber(cells[column], language);
      if (value === undefined) {
        this.#diagnostics.add(number, errorReason("resultsValue"));
        return undefined;
      }
      sum = (sum ?? 0) + value * (amount.factor ?? 1);
    }
    return sum;
  }

  /**
   * Returns the daily figures of all rows.
   * @throws ExportError if the order of day and month cannot be detected
   */
  close(): DailyFigures {
    const { layout, bindings, notation } = this;
    const order = notation.dateOrder ?? layout.format.dateOrder ?? detectDateOrder(this.#totalsByDate.keys());
    const figures = new Map<string, Map<string, DayTotals>>(bindings.map(({ kpi }) => [kpi.id, new Map()]));
    let { coveredPeriod } = layout;
    for (const [text, { row, byKpi }] of this.#totalsByDate) {
      const day = parseExportDay(text, { order, today: notation.today });
      if (day === undefined) {
        this.#diagnostics.add(row, errorReason("resultsDate", { date: text }));
        continue;
      }
      coveredPeriod = {
        from: coveredPeriod && coveredPeriod.from < day ? coveredPeriod.from : day,
        to: coveredPeriod && coveredPeriod.to > day ? coveredPeriod.to : day,
      };
      for (const [kpi, totals] of byKpi) figures.get(kpi)?.set(day, totals);
    }
    return { layout, bindings, figures, coveredPeriod, faults: this.#diagnostics };
  }
}
