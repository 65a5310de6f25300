import type { AmountTotals } from "./amount-totals.ts";
import type { ExportLayout } from "./export-layout.ts";
import type { RowDiagnostics } from "./input-table.ts";
import type { DaySpan } from "./name-span.ts";

/** The amounts of one network and one account, by name. */
export type GroupAmounts = Map<string, AmountTotals>;

/** A group of rows: the network and the account that the rows name. */
export interface RowGroup {
  network?: string;
  account?: string;
}

/** The figures of a span of days, by the key of the group. */
export interface SpanTotals extends DaySpan {
  /** The first row of the span. */
  row: number;
  groups: Map<string, GroupAmounts>;
}

/** The figures of a table. */
export interface CollectedExport {
  layout: ExportLayout;
  groups: ReadonlyMap<string, RowGroup>;
  spans: readonly SpanTotals[];
  /** The covered days; `undefined` if the table has no rows. */
  coveredPeriod?: DaySpan;
  /** Whether the heading, the name of the file or the user states the covered days. */
  isPeriodStated: boolean;
  /** The currencies that the amounts of money can be in, by the name of the amount. */
  currencies: ReadonlyMap<string, readonly string[]>;
  faults: RowDiagnostics;
}

/** Adds the totals of a date to the totals of the same days that are written differently. */
export function mergeSpan(
  spans: Map<string, SpanTotals>,
  { from, to }: DaySpan,
  { row, groups }: Pick<SpanTotals, "row" | "groups">,
): void {
  const key = `${from}/${to}`;
  const known = spans.get(key);
  if (!known) {
    spans.set(key, { from, to, row, groups });
    return;
  }
  for (const [group, amounts] of groups) {
    const ownAmounts = known.groups.get(group);
    if (!ownAmounts) known.groups.set(group, amounts);
    for (const [name, totals] of ownAmounts ? amounts : []) {
      const own = ownAmounts?.get(name);
      if (own) own.merge(totals);
      else ownAmounts?.set(name, totals);
    }
  }
}
