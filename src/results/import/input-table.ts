import type { MessageRef } from "../../message-args.ts";

/** The content of a cell: a string, or a number if the file format distinguishes them. */
export type InputCell = string | number;

/** A row of a table, with its number in the file, counted from 1 including the lines above the headers. */
export interface InputRow {
  cells: readonly InputCell[];
  number: number;
}

/** The rows of a file, or of one sheet of it. */
export interface InputTable {
  /** The name of the file, without its folder. */
  file?: string;
  /** The name of the sheet, if the file is a workbook. */
  sheet?: string;
  rows: AsyncIterable<InputRow>;
}

/** An error that prevents a whole file from being read. */
export class ExportError extends Error {
  constructor(readonly why: MessageRef) {
    super(why.say);
  }
}

/** Returns the content of a cell as a trimmed string. */
export function cellText(cell: InputCell | undefined): string {
  return cell === undefined ? "" : String(cell).trim();
}

/** Returns whether all cells of a row are empty. */
export function isEmptyRow({ cells }: InputRow): boolean {
  return cells.every((cell) => cellText(cell) === "");
}

/** An invalid row, and the reason. */
interface RowDiagnostic {
  row: number;
  why: MessageRef;
}

/** The invalid rows of a file: the first are kept, the others only counted. */
export class RowDiagnostics {
  /** The maximum number of rows that are kept. */
  static readonly MAX_KEPT = 20;
  readonly first: RowDiagnostic[] = [];
  count = 0;

  /** @param others rows that were found before */
  constructor(others?: RowDiagnostics) {
    this.first.push(...(others?.first ?? []));
    this.count = others?.count ?? 0;
  }

  /** Adds an invalid row. */
  add(row: number, why: MessageRef): void {
    this.count += 1;
    if (this.first.length < RowDiagnostics.MAX_KEPT) this.first.push({ row, why });
  }

  /** Adds an invalid row, unless the same row was added for the same reason. */
  addOnce(row: number, why: MessageRef): void {
    if (!this.first.some((known) => known.row === row && known.why.say === why.say)) this.add(row, why);
  }
}
