import type { MessageRef } from "../../message-args.ts";

/** What stands in a cell: text, or a number where the file knows numbers from texts. */
export type InputCell = string | number;

/** A row of a table, with its number in the file: counted from 1, with all that stands before the heads. */
export interface InputRow {
  cells: readonly InputCell[];
  number: number;
}

/** The rows of a file, or of one sheet of it. */
export interface InputTable {
  rows: AsyncIterable<InputRow>;
}

/** Why a file as a whole could not be read. */
export class ExportError extends Error {
  constructor(readonly why: MessageRef) {
    super(why.say);
  }
}

export function cellText(cell: InputCell | undefined): string {
  return cell === undefined ? "" : String(cell).trim();
}

/** Whether a row has something to say. */
export function isEmptyRow({ cells }: InputRow): boolean {
  return cells.every((cell) => cellText(cell) === "");
}

/** A row that says nothing, and why. */
interface RowDiagnostic {
  row: number;
  why: MessageRef;
}

/** Rows that say nothing: the first are kept, the others counted. */
export class RowDiagnostics {
  /** So many are kept. */
  static readonly MAX_KEPT = 20;
  readonly first: RowDiagnostic[] = [];
  count = 0;

  add(row: number, why: MessageRef): void {
    this.count += 1;
    if (this.first.length < RowDiagnostics.MAX_KEPT) this.first.push({ row, why });
  }
}
