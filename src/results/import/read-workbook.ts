import { zipSync } from "fflate";
import { reason } from "../../errors.ts";
import { unzipped } from "../../platform/unzip.ts";
import { type Cell, ExportFault, type Row, type Table } from "./input-table.ts";
import { refuseLargeSheets } from "./sheet-limits.ts";

/** The XML of a workbook, unpacked, in bytes. Exports of a year have less than 1 MB. */
const MAX_XML_BYTES = 20_000_000;
const MAX_ENTRIES = 2_000;

/** Whether a file begins as workbooks do, the new ones and those that Excel wrote until 2003. */
export function workbookKind(bytes: Uint8Array): "xlsx" | "xls" | undefined {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return "xlsx";
  return bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0 ? "xls" : undefined;
}

/**
 * Returns the sheets of a workbook. What it unpacks to is limited before it is parsed.
 * @throws ExportFault if it is no workbook, is from before 2007, or is too large
 */
export async function sheetsOf(bytes: Uint8Array): Promise<Table[]> {
  if (workbookKind(bytes) === "xls") throw new ExportFault(reason("exportOldWorkbook"));
  const files = xmlOf(bytes);
  refuseLargeSheets(files);
  const { default: readWorkbook } = await import("read-excel-file/node");
  try {
    // The library gets what was unpacked and counted here, and unpacks nothing that was not.
    const counted = zipSync(Object.fromEntries(files), { level: 0 });
    const sheets = await readWorkbook(Buffer.from(counted));
    return sheets.map(({ data }) => ({ rows: rowsOf(data) }));
  } catch {
    throw new ExportFault(reason("exportWorkbook"));
  }
}

function xmlOf(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  try {
    return unzipped(bytes, {
      wanted: (name) => /\.(?:xml|rels)$/.test(name),
      maxBytes: MAX_XML_BYTES,
      maxEntries: MAX_ENTRIES,
    });
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === "EZIPBROKEN") throw new ExportFault(reason("exportWorkbook"));
    if (code === "EZIPSIZE" || code === "EZIPENTRIES")
      throw new ExportFault(reason("exportLarge", { megabytes: MAX_XML_BYTES / 1_000_000 }));
    throw error;
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
