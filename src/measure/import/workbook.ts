import { reason } from "../../lint/failure.ts";
import { type Cell, ExportFault, type Row, type Table } from "./table.ts";

/** Larger workbooks are not read: unpacked they would not fit into memory. */
const MOST = 50 * 1024 * 1024;

/** Whether a file begins as workbooks do, the new ones and those that Excel wrote until 2003. */
export function workbookKind(bytes: Uint8Array): "xlsx" | "xls" | undefined {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return "xlsx";
  return bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0 ? "xls" : undefined;
}

/**
 * The sheets of a workbook.
 * @throws ExportFault where it is none, or an old one
 */
export async function sheetsOf(bytes: Uint8Array): Promise<Table[]> {
  if (workbookKind(bytes) === "xls") throw new ExportFault(reason("exportOldWorkbook"));
  if (bytes.length > MOST) throw new ExportFault(reason("exportLarge"));
  const { default: readWorkbook } = await import("read-excel-file/node");
  try {
    const sheets = await readWorkbook(Buffer.from(bytes));
    return sheets.map(({ data }) => ({ rows: rowsOf(data) }));
  } catch {
    throw new ExportFault(reason("exportWorkbook"));
  }
}

async function* rowsOf(data: readonly (readonly unknown[])[]): AsyncGenerator<Row> {
  for (const [index, cells] of data.entries()) yield { cells: cells.map(cellOf), row: index + 1 };
}

function cellOf(value: unknown): Cell {
  if (typeof value === "number") return value;
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return value === null || value === undefined ? "" : String(value);
}
