import { errorReason } from "../../errors.ts";
import { AmountTotals } from "./amount-totals.ts";
import { currenciesOf } from "./cell-currencies.ts";
import { detectNumberLanguage, isBlankNumber, parseCellNumber } from "./cell-numbers.ts";
import {
  type CollectedExport,
  type GroupAmounts,
  mergeSpan,
  type RowGroup,
  type SpanTotals,
} from "./collected-export.ts";
import { decideDateOrder } from "./date-order.ts";
import type { AmountColumns, ExportLayout, TableNames } from "./export-layout.ts";
import { cellText, type InputRow, RowDiagnostics } from "./input-table.ts";
import { type DaySpan, spanInName } from "./name-span.ts";
import { type DateOrder, readDay, type WrittenDay, withoutTime } from "./parse-days.ts";
import { firstYear, YearCounter, type YearEvidence } from "./resolve-years.ts";
import { minuteIn, yearInId } from "./row-times.ts";
import { isTotalRow } from "./total-rows.ts";
import { spanOf, type WrittenTotals } from "./written-totals.ts";

/** The notation of dates and numbers, if the user specified it. */
export interface ImportNotation {
  dateOrder?: DateOrder;
  numberLanguage?: string;
  /** The year of the last day, for dates without a year. */
  year?: number;
  /** The days that the files cover, as the user stated them. */
  covered?: DaySpan;
  /** The plan's language, used for numbers if neither the user nor the headers show the language. */
  language: string;
}

/**
 * Adds up the rows of an export by their dates. It keeps dates and not rows, so memory does not grow with the number
 * of rows. Dates are interpreted in `close`, because all of them are needed to detect the order of day and
 * month.
 */
export class ExportAggregator {
  readonly #byDate = new Map<string, WrittenTotals>();
  readonly #groups = new Map<string, RowGroup>();
  readonly #diagnostics = new RowDiagnostics();
  readonly #numberLanguages = new Map<number, string>();
  readonly #amounts: readonly AmountColumns[];
  readonly #years = new YearCounter();
  readonly #currencies = new Map<string, readonly string[]>();

  /** @param sample the first rows below the headers, from which the number format is detected */
  constructor(
    readonly layout: ExportLayout,
    wanted: ReadonlySet<string>,
    readonly notation: ImportNotation,
    sample: readonly InputRow[],
    readonly names: TableNames = {},
  ) {
    this.#amounts = [...layout.amounts.values()].filter(({ name }) => wanted.has(name));
    const { language, numberLanguage } = notation;
    const headerLanguage = layout.language === "" ? language : layout.language;
    const fallback = numberLanguage ?? layout.format.numberLanguage ?? headerLanguage;
    for (const { name, columns } of this.#amounts) {
      const found = currenciesOf(columns.flatMap((column) => sample.map(({ cells }) => cells[column])));
      if (found) this.#currencies.set(name, found);
    }
    for (const column of this.#amounts.flatMap(({ columns }) => columns))
      this.#numberLanguages.set(
        column,
        numberLanguage ??
          detectNumberLanguage(
            sample.map(({ cells }) => cells[column]),
            fallback,
          ),
      );
  }

  /** Adds a row to the totals of its date. */
  add(row: InputRow): void {
    const totals = this.#totalsOf(row);
    if (!totals) return;
    const isTotal = isTotalRow(row, this.layout);
    const minute = minuteIn(cellText(row.cells[this.layout.date]));
    const amounts = this.#groupAmounts(totals, row);
    for (const columns of this.#amounts) {
      const value = this.#figure(columns, row);
      if (value === undefined) continue;
      let sum = amounts.get(columns.name);
      if (!sum) {
        sum = new AmountTotals();
        amounts.set(columns.name, sum);
      }
      if (value === "unreadable") sum.addUnreadable();
      else sum.add(value, { isTotal, minute });
    }
  }

  #totalsOf(row: InputRow): WrittenTotals | undefined {
    const { date, endDate, id, format } = this.layout;
    const text = date < 0 ? "" : withoutTime(cellText(row.cells[date]));
    // Rows of totals and footnotes have no date.
    if (date >= 0 && !/\d/.test(text)) return undefined;
    const endText = endDate === undefined ? "" : withoutTime(cellText(row.cells[endDate]));
    const plainKey = endText === "" || endText === text ? text : `${text}/${endText}`;
    const plain = this.#byDate.get(plainKey);
    if (plain && plain.written?.kind !== "yearless") return plain;
    const written = plain?.written ?? (this.layout.countsDays ? undefined : readDay(text));
    if (written?.kind !== "yearless")
      return this.#addDate(plainKey, { row: row.number, text, written, endText });
    const idYear =
      id === undefined ? undefined : yearInId(written, cellText(row.cells[id]), format.idColumn?.kind);
    const turns = idYear === undefined ? this.#years.turnsBefore(written) : 0;
    const key = `${plainKey} ${idYear === undefined ? `+${turns}` : idYear}`;
    return (
      this.#byDate.get(key) ??
      this.#addDate(key, {
        row: row.number,
        text,
        written,
        endText,
        turns,
        ...(idYear !== undefined && { year: idYear }),
      })
    );
  }

  #addDate(
    key: string,
    {
      endText,
      ...date
    }: Pick<WrittenTotals, "row" | "text" | "written" | "year"> & { endText: string; turns?: number },
  ): WrittenTotals {
    const totals: WrittenTotals = {
      turns: 0,
      ...date,
      ...(endText !== "" && endText !== date.text && { end: { text: endText, written: readDay(endText) } }),
      groups: new Map(),
    };
    this.#byDate.set(key, totals);
    return totals;
  }

  #groupAmounts({ groups }: WrittenTotals, { cells }: InputRow): GroupAmounts {
    const { network, account } = this.layout;
    const [networkName, accountName] = [network, account].map((column) =>
      column === undefined ? "" : cellText(cells[column]),
    );
    const key = `${networkName}\n${accountName}`;
    if (!this.#groups.has(key))
      this.#groups.set(key, {
        ...(networkName && { network: networkName }),
        ...(accountName && { account: accountName }),
      });
    let amounts = groups.get(key);
    if (!amounts) {
      amounts = new Map();
      groups.set(key, amounts);
    }
    return amounts;
  }

  #figure({ amount, columns, where }: AmountColumns, row: InputRow): number | "unreadable" | undefined {
    const { cells, number } = row;
    if (where && !where.is.includes(cellText(cells[where.column]))) return undefined;
    if (amount.columns.length === 0) return 1;
    let sum: number | undefined;
    for (const column of columns) {
      if (isBlankNumber(cells[column])) continue;
      const language = this.#numberLanguages.get(column) ?? this.notation.language;
      const value = parseCellNumber(cells[column], language);
      if (value === undefined) {
        this.#diagnostics.add(
          number,
          errorReason("exportNumber", {
            text: cellText(cells[column]),
            column: this.layout.headers[column] ?? "",
          }),
        );
        return "unreadable";
      }
      sum = (sum ?? 0) + value * (amount.factor ?? 1);
    }
    return sum;
  }

  /**
   * Returns the figures of all rows.
   * @throws ExportError if the order of day and month or the year cannot be detected
   */
  close(): CollectedExport {
    const { layout, notation } = this;
    const span = this.#statedPeriod();
    const order = decideDateOrder([...this.#numericDays()], {
      stated: notation.dateOrder,
      usual: layout.format.dateOrder,
      span,
    });
    const evidence: YearEvidence = { stated: notation.year, span, fileName: this.names.file };
    const year = this.#firstYear(evidence);
    const spans = new Map<string, SpanTotals>();
    for (const written of this.#byDate.values()) {
      const days = spanOf(written, layout, { order, firstRowYear: year });
      if (days) mergeSpan(spans, days, written);
      else this.#diagnostics.add(written.row, errorReason("resultsDate", { date: written.text }));
    }
    const sorted = [...spans.values()].sort((a, b) => (a.from < b.from ? -1 : 1));
    const coveredPeriod = this.#coveredPeriod(sorted);
    return {
      layout,
      groups: this.#groups,
      spans: sorted,
      ...(coveredPeriod && { coveredPeriod }),
      isPeriodStated: coveredPeriod !== undefined && coveredPeriod === span,
      currencies: this.#currencies,
      faults: this.#diagnostics,
    };
  }

  *#numericDays(): Generator<{ text: string; row: number; written: WrittenDay }> {
    for (const { text, row, written, end } of this.#byDate.values()) {
      if (written) yield { text, row, written };
      if (end?.written) yield { text: end.text, row, written: end.written };
    }
  }

  #firstYear(evidence: YearEvidence): number {
    const yearless = [...this.#byDate.values()].flatMap(({ written, year, turns, text }) =>
      written?.kind === "yearless" && year === undefined ? [{ ...written, turns, text }] : [],
    );
    return yearless.length === 0 ? 0 : firstYear(yearless, evidence);
  }

  /** Returns the covered days according to the user, the heading or the name of the file. */
  #statedPeriod(): DaySpan | undefined {
    return this.notation.covered ?? this.layout.coveredPeriod ?? spanInName(this.names.file ?? "");
  }

  #coveredPeriod(spans: readonly SpanTotals[]): DaySpan | undefined {
    const [first] = spans;
    if (!first) return undefined;
    const rows = { from: first.from, to: spans.reduce((last, { to }) => (to > last ? to : last), first.to) };
    const stated = this.#statedPeriod();
    // A date in the name that the rows contradict is not the span of the file.
    return stated && stated.from <= rows.from && stated.to >= rows.to ? stated : rows;
  }
}
