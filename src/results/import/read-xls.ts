import { errorReason } from "../../errors.ts";
import { ExportError, type InputCell, type InputRow, type InputTable } from "./input-table.ts";

/** The maximum size of a workbook before Excel 2007. LinkedIn's exports of a year have less than 1 MB. */
const MAX_BYTES = 20_000_000;
/** The maximum number of rows of a sheet; the file format allows 65,536. */
const MAX_SHEET_ROWS = 65_536;

/**
 * Returns the sheets of a workbook from before Excel 2007, which LinkedIn still exports. The reader is loaded only here.
 * @throws ExportError if the file is too large, or is not a workbook
 */
export async function readXlsSheets(bytes: Uint8Array): Promise<InputTable[]> {
  if (bytes.length > MAX_BYTES)
    throw new ExportError(errorReason("exportLarge", { megabytes: MAX_BYTES / 1_000_000 }));
  const { read, utils } = await import("@e965/xlsx");
  try {
    const { SheetNames, Sheets } = read(bytes, {
      type: "array",
      dense: true,
      cellDates: true,
      sheetRows: MAX_SHEET_ROWS,
    });
    return SheetNames.map((name) => {
      const sheet = Sheets[name] ?? {};
      const rows = utils.sheet_to_json<unknown[]>(sheet, { header: 1, raw: true, defval: "", UTC: true });
      return { sheet: name, rows: toRows(rows) };
    });
  } catch {
    throw new ExportError(errorReason("exportWorkbook"));
  }
}

async function* toRows(rows: readonly (readonly unknown[])[]): AsyncGenerator<InputRow> {
  for (const [index, cells] of rows.entries()) yield { cells: cells.map(toCell), number: index + 1 };
}

function toCell(value: unknown): InputCell {
  if (typeof value === "number") return value;
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return value === null || value === undefined ? "" : String(value);
}
