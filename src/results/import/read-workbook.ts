import { zipSync } from "fflate";
import { errorReason } from "../../errors.ts";
import { unzipFiles } from "../../platform/unzip.ts";
import { ExportError, type InputCell, type InputRow, type InputTable } from "./input-table.ts";
import { assertSheetLimits } from "./sheet-limits.ts";

/** The maximum size of a workbook's unpacked XML. Exports of a year have less than 1 MB. */
const MAX_XML_BYTES = 20_000_000;
const MAX_ENTRIES = 2_000;

/**
 * Returns the type of a workbook by its first bytes: xlsx, or xls up to Excel 2003; otherwise `undefined`.
 */
export function workbookKind(bytes: Uint8Array): "xlsx" | "xls" | undefined {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return "xlsx";
  return bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0 ? "xls" : undefined;
}

/**
 * Returns the sheets of a workbook. The unpacked size is checked before the workbook is parsed.
 * @throws ExportError if the file is not a workbook, or is too large
 */
export async function readSheets(bytes: Uint8Array): Promise<InputTable[]> {
  if (workbookKind(bytes) === "xls") return (await import("./read-xls.ts")).readXlsSheets(bytes);
  const files = unzipWorkbook(bytes);
  assertSheetLimits(files);
  const { default: readWorkbook } = await import("read-excel-file/universal");
  try {
    // The library gets only files whose size was checked here.
    const checked = zipSync(Object.fromEntries(files), { level: 0 });
    const sheets = await readWorkbook(new Blob([checked]));
    return sheets.map(({ sheet, data }) => ({ sheet, rows: toRows(data) }));
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
