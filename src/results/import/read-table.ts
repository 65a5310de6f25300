import { reason } from "../../errors.ts";
import type { Phrase } from "../../message-args.ts";
import type { Result } from "../../plan/types.ts";
import type { ExportShape } from "../export-format.ts";
import { resultColumns, resultIn } from "../result-files.ts";
import { feedsOf, type Receiver } from "./column-bindings.ts";
import { DayBook, type Days, type Writing } from "./daily-aggregator.ts";
import { ExportFault, isEmpty, type Row, RowFaults, type Table, textOf } from "./input-table.ts";
import { type Layout, recognize, whyNot } from "./recognize-export.ts";

/** So many rows are looked at before it is said what a table is. */
const SAMPLE = 500;

/** What a table turned out to be. */
export type Reading =
  | { kind: "results"; results: Result[]; faults: RowFaults }
  | { kind: "export"; days: Days }
  /** An export that tells of no KPI of the plan. */
  | { kind: "idle"; layout: Layout }
  /** Neither: and why, where somebody has said how it is to be read. */
  | { kind: "unknown"; why?: Phrase };

/** What is known of the tables that are to be read. */
export interface ReadingOptions {
  shapes: readonly ExportShape[];
  receiver: Receiver;
  writing: Writing;
}

/**
 * Reads a table: one of results, or an export that is known by its columns.
 * @throws ExportFault where it cannot be read, or does not tell how its days are written
 */
export async function readTable(table: Table, options: ReadingOptions): Promise<Reading> {
  const rows = table.rows[Symbol.asyncIterator]();
  const sample: Row[] = [];
  while (sample.length < SAMPLE) {
    const next = await rows.next();
    if (next.done) break;
    if (!isEmpty(next.value)) sample.push(next.value);
  }
  const rest: AsyncIterable<Row> = { [Symbol.asyncIterator]: () => rows };
  const [first, ...others] = sample;
  const columns = first && resultColumns(first.cells.map(textOf));
  if (columns) return plain(inTurn(others, rest), columns);
  const layout = recognize(sample, options.shapes);
  if (!layout) {
    await rows.return?.();
    const [only, other] = options.shapes;
    return { kind: "unknown", ...(only && !other && { why: whyNot(sample, only) }) };
  }
  const feeds = feedsOf(layout, options.receiver);
  if (feeds.length === 0) {
    await rows.return?.();
    return { kind: "idle", layout };
  }
  const { currency = "" } = layout;
  const own = options.receiver.sections.plan.currency ?? currency;
  if (
    currency !== "" &&
    currency !== own &&
    feeds.some(({ figure }) => figure.amount === layout.shape.amounts.spend)
  )
    throw new ExportFault(reason("exportCurrency", { currency, own }));
  const below = sample.slice(layout.head + 1);
  const book = new DayBook(layout, feeds, options.writing, below);
  for await (const row of inTurn(below, rest)) book.add(row);
  return { kind: "export", days: book.close() };
}

async function plain(
  rows: AsyncIterable<Row>,
  columns: NonNullable<ReturnType<typeof resultColumns>>,
): Promise<Reading> {
  // What a file says twice counts as the last: it keeps as many values as there are days and KPIs, not rows.
  const results = new Map<string, Result>();
  const faults = new RowFaults();
  for await (const { cells, row } of rows) {
    const result = resultIn(cells.map(textOf), columns);
    if ("say" in result) faults.add(row, result);
    else results.set(`${result.date} ${result.kpi}`, result);
  }
  return { kind: "results", results: [...results.values()], faults };
}

async function* inTurn(first: Iterable<Row>, others: AsyncIterable<Row>): AsyncGenerator<Row> {
  yield* first;
  for await (const row of others) if (!isEmpty(row)) yield row;
}
