import type { Phrase } from "../../message-args.ts";

/** What stands in a cell: text, or a number where the file knows numbers from texts. */
export type Cell = string | number;

/** A row of a table, with its number in the file: counted from 1, with all that stands before the heads. */
export interface Row {
  cells: readonly Cell[];
  row: number;
}

/** The rows of a file, or of one sheet of it. */
export interface Table {
  rows: AsyncIterable<Row>;
}

/** Why a file as a whole could not be read. */
export class ExportFault extends Error {
  constructor(readonly why: Phrase) {
    super(why.say);
  }
}

export function textOf(cell: Cell | undefined): string {
  return cell === undefined ? "" : String(cell).trim();
}

/** Whether a row has something to say. */
export function isEmpty({ cells }: Row): boolean {
  return cells.every((cell) => textOf(cell) === "");
}

/** A row that says nothing, and why. */
interface RowFault {
  row: number;
  why: Phrase;
}

/** Rows that say nothing: the first are kept, the others counted. */
export class RowFaults {
  /** So many are kept. */
  static readonly MOST = 20;
  readonly first: RowFault[] = [];
  count = 0;

  add(row: number, why: Phrase): void {
    this.count += 1;
    if (this.first.length < RowFaults.MOST) this.first.push({ row, why });
  }
}
