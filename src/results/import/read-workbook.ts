import { zipSync } from "fflate";
import { errorReason } from "../../errors.ts";
import { unzipFiles } from "../../platform/unzip.ts";
import { ExportError, type InputCell, type InputRow, type InputTable } from "./input-table.ts";
import { assertSheetLimits } from "./sheet-limits.ts";

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
export async function readSheets(bytes: Uint8Array): Promise<InputTable[]> {
  if (workbookKind(bytes) === "xls") throw new ExportError(errorReason("exportOldWorkbook"));
  const files = unzipWorkbook(bytes);
  assertSheetLimits(files);
  const { default: readWorkbook } = await import("read-excel-file/node");
  try {
    // The library gets what was unpacked and counted here, and unpacks nothing that was not.
    const counted = zipSync(Object.fromEntries(files), { level: 0 });
    const sheets = await readWorkbook(Buffer.from(counted));
    return sheets.map(({ data }) => ({ rows: toRows(data) }));
  } catch {
    throw new ExportError(errorReason("exportWorkbook"));
  }
}

function unzipWorkbook(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  try {
    return unzipFiles(bytes, {
      wanted: (name) => /\.(?:xml|rels)$/.test(name),
      maxBytes: MAX_XML_BYTES,
      maxEntries: MAX_ENTRIES,
    });
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === "EZIPBROKEN") throw new ExportError(errorReason("exportWorkbook"));
    if (code === "EZIPSIZE" || code === "EZIPENTRIES")
      throw new ExportError(errorReason("exportLarge", { megabytes: MAX_XML_BYTES / 1_000_000 }));
    throw error;
  }
}

async function* toRows(data: readonly (readonly unknown[])[]): AsyncGenerator<InputRow> {
  for (const [index, cells] of data.entries()) yield { cells: cells.map(toCell), number: index + 1 };
}

function toCell(value: unknown): InputCell {
  if (typeof value === "number") return value;
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return value === null || value === undefined ? "" : String(value);
}
