import { ExactSum } from "./cell-numbers.ts";

/** The figures of an amount in a span of days. */
export interface SpanFigure {
  total: number;
  /** The number of figures in the total. */
  count: number;
  /** The last figure of the span, for levels such as followers. */
  last: number;
  /** Whether a figure is missing: it could not be read, or several differ and none is the last. */
  isIncomplete: boolean;
}

/** Collects the figures of an amount in a span of days. Rows of totals count only if there are no others. */
export class AmountTotals {
  readonly #parts = new ExactSum();
  readonly #totals = new ExactSum();
  #last: { value: number; minute: number | undefined } | undefined;
  #isAmbiguous = false;
  #isUnreadable = false;

  /** @param minute the minute of the day at which the figure was taken, if the row has a time */
  add(value: number, { isTotal, minute }: { isTotal: boolean; minute?: number }): void {
    (isTotal ? this.#totals : this.#parts).add(value);
    if (isTotal && this.#parts.count > 0) return;
    const previous = this.#last;
    if (previous && previous.value !== value && (minute === undefined || minute === previous.minute))
      this.#isAmbiguous = true;
    if (!previous || (minute ?? 0) >= (previous.minute ?? 0)) this.#last = { value, minute };
  }

  /** Adds a figure that cannot be read. */
  addUnreadable(): void {
    this.#isUnreadable = true;
  }

  /** Adds the figures of the same days from rows that write them differently. */
  merge(other: AmountTotals): void {
    for (const [own, more] of [
      [this.#parts, other.#parts],
      [this.#totals, other.#totals],
    ] as const)
      own.addSum(more);
    if (this.#last && other.#last && this.#last.value !== other.#last.value) this.#isAmbiguous = true;
    this.#last = other.#last ?? this.#last;
    this.#isAmbiguous ||= other.#isAmbiguous;
    this.#isUnreadable ||= other.#isUnreadable;
  }

  /** Returns the figures; `undefined` if there are none. */
  figure(aggregation: string | undefined): SpanFigure | undefined {
    const { total, count } = this.#parts.count > 0 ? this.#parts : this.#totals;
    if (count === 0 && !this.#isUnreadable) return undefined;
    const isIncomplete = this.#isUnreadable || (aggregation === "last" && this.#isAmbiguous);
    return { total, count, last: this.#last?.value ?? 0, isIncomplete };
  }
}
