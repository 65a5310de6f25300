import { errorReason } from "../../errors.ts";
import type { MessageRef } from "../../message-args.ts";
import type { ColumnHeaders, ExportFormat } from "../export-format.ts";
import type { ExportLayout, TableNames } from "./export-layout.ts";
import { isForeignHeader, normalizeHeader, parseHeader } from "./headers.ts";
import { cellText, ExportError, type InputRow } from "./input-table.ts";
import { amountsIn, coveredPeriodIn, dateColumn } from "./layout-columns.ts";
import { isTextRow } from "./row-kinds.ts";

/** The number of rows in which headers are searched; titles and explanations may be above them. */
const MAX_HEADER_ROW = 50;

/** Fewer known columns must be half of all columns: a table of "Date", "Sessions" and ten others can be anything. */
const STRONG_MATCH_COLUMNS = 4;

/**
 * Returns the layout of the export that starts with these rows, or `undefined` if no format matches.
 * @throws ExportError if two formats match equally well
 */
export function recognizeExport(
  rows: readonly InputRow[],
  formats: readonly ExportFormat[],
  names: TableNames = {},
): ExportLayout | undefined {
  for (const headerRow of rows.slice(0, MAX_HEADER_ROW).keys()) {
    const [best, ...others] = formats
      .flatMap((format) =>
        headerLanguages(format).flatMap(
          (language) => layoutIn(format, language, { rows, headerRow, names }) ?? [],
        ),
      )
      .sort((a, b) => matchWeight(b) - matchWeight(a));
    if (!best) continue;
    const rival = others.find(({ format }) => format.id !== best.format.id);
    if (rival && !best.format.own && matchWeight(rival) === matchWeight(best))
      throw new ExportError(errorReason("exportUnsure", { one: best.format.name, other: rival.format.name }));
    return best;
  }
  return undefined;
}

/** Returns the reason why a table does not match the format that the user described. */
export function explainMismatch(rows: readonly InputRow[], format: ExportFormat): MessageRef {
  const expected = [...(format.signatureColumns ?? []), format.date].flatMap((headers) =>
    Object.values(headers).flat(),
  );
  const hasHeaders = rows.some(({ cells }) => {
    const names = cells.map((cell) => parseHeader(cell).name);
    return expected.every((name) => names.includes(normalizeHeader(name)));
  });
  return hasHeaders
    ? errorReason("exportDates")
    : errorReason("exportColumns", { columns: expected.join(", ") });
}

/** Returns the amount of evidence; the format with the highest one wins. */
function matchWeight({ evidence: { known, title, isNamed } }: ExportLayout): number {
  return known + (title === undefined ? 0 : 1) + (isNamed ? 1 : 0);
}

function headerLanguages({ date, dayNumber, signatureColumns, amounts }: ExportFormat): string[] {
  const columns = Object.values(amounts).flatMap((amount) => amount.columns);
  return [...new Set([date, dayNumber ?? {}, ...(signatureColumns ?? []), ...columns].flatMap(Object.keys))];
}

/** The rows among which a header row is examined. */
interface HeaderContext {
  rows: readonly InputRow[];
  headerRow: number;
  names: TableNames;
}

function layoutIn(
  format: ExportFormat,
  language: string,
  { rows, headerRow, names }: HeaderContext,
): ExportLayout | undefined {
  const cells = rows[headerRow]?.cells ?? [];
  const headers = cells.map(parseHeader);
  const known = new Set<number>();
  const indexOf = (column: ColumnHeaders | undefined): number => {
    const index = findHeader(headers, column?.[language]);
    if (index >= 0) known.add(index);
    return index;
  };
  const signature = (format.signatureColumns ?? []).map(indexOf);
  if (signature.some((index) => index < 0)) return undefined;
  if ((format.excludedColumns ?? []).some((column) => findHeader(headers, column[language]) >= 0))
    return undefined;
  const columns = headers.filter(({ name }) => name !== "").length;
  if (format.maxColumns !== undefined && columns > format.maxColumns) return undefined;
  const above = rowsAbove(rows, headerRow);
  const table = { rows: rows.slice(headerRow + 1), above };
  const date = dateColumn(format, language, { cells, indexOf, below: table.rows });
  if (date === undefined) return undefined;
  const coveredPeriod = coveredPeriodIn(format, above);
  // Rows without dates are of the period that is stated above them.
  if ((date.index < 0 || date.counts) && !coveredPeriod && !format.refusal) return undefined;
  const { amounts, title } = amountsIn(format, language, { indexOf, above });
  if (amounts.size === 0 && !format.signatureColumns) return undefined;
  const [endDate, network, account, id] = [
    format.endDate,
    format.network?.column,
    format.account,
    format.idColumn?.column,
  ].map(indexOf);
  const nameColumns = (format.nameColumns ?? []).map(indexOf).filter((index) => index >= 0);
  for (const column of format.otherColumns ?? []) indexOf(column);
  if (date.index >= 0) known.add(date.index);
  const isNamed = hasName(format, names);
  if (format.needsName && !isNamed) return undefined;
  if (!format.own && headers.some(({ name }, index) => isForeignHeader(name) && !known.has(index)))
    return undefined;
  const isFewOfMany = known.size < STRONG_MATCH_COLUMNS && known.size * 2 < columns;
  if (isFewOfMany && !format.own && !format.refusal && !isNamed && !coveredPeriod) return undefined;
  return {
    format,
    language,
    headerRow,
    headers: cells.map(cellText),
    date: date.index,
    countsDays: date.counts,
    names: nameColumns,
    amounts,
    ...(endDate !== undefined && endDate >= 0 && { endDate }),
    ...(network !== undefined && network >= 0 && { network }),
    ...(account !== undefined && account >= 0 && { account }),
    ...(id !== undefined && id >= 0 && { id }),
    ...(format.platforms && { platforms: platformsOf(format.platforms, title) }),
    ...(coveredPeriod && { coveredPeriod }),
    currency: headers.find((header) => header.currency)?.currency,
    evidence: {
      known: known.size,
      columns,
      ...(title !== undefined && { title }),
      isNamed,
    },
  };
}

function findHeader(headers: readonly { name: string }[], names: readonly string[] = []): number {
  for (const name of names.map(normalizeHeader)) {
    const index = headers.findIndex((header) => header.name === name);
    if (index >= 0) return index;
  }
  return -1;
}

/** Returns the rows of titles and comments above the headers, which belong to no other table. */
function rowsAbove(rows: readonly InputRow[], headerRow: number): readonly InputRow[] {
  let start = headerRow;
  while (start > 0 && isTextRow(rows[start - 1] ?? { cells: [], number: 0 })) start -= 1;
  return rows.slice(start, headerRow);
}

/** Returns the platforms that a title names: "Instagram reach"; all of them if the title does not name one. */
function platformsOf(platforms: readonly string[], title = ""): readonly string[] {
  const named = platforms.filter((platform) => title.toLowerCase().includes(platform));
  return named.length > 0 ? named : platforms;
}

function hasName({ sheet, fileName }: ExportFormat, names: TableNames): boolean {
  return (
    (sheet !== undefined && names.sheet !== undefined && sheet.test(names.sheet)) ||
    (fileName !== undefined && names.file !== undefined && fileName.test(names.file))
  );
}
