import { Paragraph, TableCell, TableLayoutType, TableRow, WidthType, Table as WordTable } from "docx";
import type { DocumentFact, DocumentTable } from "../../model/cells.ts";
import type { QuadrantPart } from "../../model/chapter.ts";
import { columnWidths, transposeIfTooWide } from "./column-widths.ts";
import { cellParagraphs, inlineRuns, listParagraphs, textParagraph } from "./inline.ts";
import type { DocxContext } from "./writer-context.ts";

/** The share of the width for the labels of facts. */
const LABEL_COLUMN_SHARE = 0.26;

/** Returns a table whose header row is repeated on each page, and whose rows are not split across pages. */
export function wordTable(fullTable: DocumentTable, plain: boolean, context: DocxContext): WordTable {
  const filled = withoutEmptyColumns(fullTable);
  const table = plain ? filled : transposeIfTooWide(filled, context.width);
  const widths = columnWidths(table, context.width);
  return createTable(plain ? "plain" : "table", widths, context, [
    headerRow(
      table.head,
      widths,
      context,
      table === filled ? [] : [undefined, ...filled.rows.map(({ anchor }) => anchor)],
    ),
    ...table.rows.flatMap(({ anchor, group, cells }) => [
      ...(group ? [groupRow(group, widths, context)] : []),
      tableRow(
        cells.map((cell, column) => cellParagraphs(cell, context, column === 0 ? anchor : undefined)),
        widths,
      ),
    ]),
  ]);
}

/** Removes columns that only contain drawings, because other columns have the same information. */
function withoutEmptyColumns({ caption, head, rows }: DocumentTable): DocumentTable {
  const filled = head.map((_, column) =>
    rows.some(({ cells }) => cells[column]?.text || cells[column]?.list),
  );
  const kept = <Item>(items: readonly Item[]): Item[] => items.filter((_, column) => filled[column]);
  return { caption, head: kept(head), rows: rows.map((one) => ({ ...one, cells: kept(one.cells) })) };
}

/** Returns a heading above the following rows. */
function groupRow(group: DocumentFact["value"], widths: readonly number[], context: DocxContext): TableRow {
  const children = [new Paragraph({ style: context.ids.label, children: inlineRuns(group, context) })];
  return new TableRow({
    cantSplit: true,
    children: [new TableCell({ children, columnSpan: widths.length })],
  });
}

/** Returns labels with their values as a table. */
export function factsTable(facts: readonly DocumentFact[], context: DocxContext): WordTable {
  const labels = Math.round(context.width * LABEL_COLUMN_SHARE);
  const widths = [labels, context.width - labels];
  const rows = facts.map(({ label, value }, index) => {
    const style = index < facts.length - 1 ? "label" : "lastLabel";
    return tableRow([[textParagraph(label, style, context)], cellParagraphs(value, context)], widths);
  });
  return createTable("facts", widths, context, rows);
}

/** Returns the SWOT analysis as two rows: strengths and weaknesses, opportunities and threats. */
export function swotTable(
  quadrants: readonly QuadrantPart[],
  answeredBy: string,
  context: DocxContext,
): WordTable {
  const half = Math.floor(context.width / 2);
  const widths = [half, context.width - half];
  const cells = quadrants.map(({ title, items }) => [
    textParagraph(title, "label", context),
    ...items.flatMap(({ text, anchor, answers }) => [
      ...listParagraphs([{ text }], context, anchor),
      ...(answers
        ? listParagraphs([{ text: `${answeredBy}: ${answerNames(answers)}` }], context, undefined, 1)
        : []),
    ]),
  ]);
  return createTable("swot", widths, context, [
    tableRow(cells.slice(0, 2), widths),
    tableRow(cells.slice(2), widths),
  ]);
}

function answerNames(answers: readonly DocumentFact["value"][]): string {
  return answers.map(({ text = "" }) => text).join("; ");
}

function createTable(
  kind: "table" | "plain" | "facts" | "swot",
  widths: readonly number[],
  { ids, width }: DocxContext,
  rows: TableRow[],
): WordTable {
  return new WordTable({
    style: ids[kind === "plain" ? "table" : kind],
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    tableLook: {
      firstRow: kind !== "facts",
      lastRow: kind === "swot",
      firstColumn: kind !== "plain",
      lastColumn: kind === "swot",
      noHBand: true,
      noVBand: true,
    },
    rows,
  });
}

/** @param anchors the anchors of the header cells, if the table is transposed */
function headerRow(
  headers: readonly string[],
  widths: readonly number[],
  context: DocxContext,
  anchors: readonly (string | undefined)[],
): TableRow {
  return tableRow(
    headers.map((head, column) => [textParagraph(head, "head", context, anchors[column])]),
    widths,
    true,
  );
}

function tableRow(cells: readonly Paragraph[][], widths: readonly number[], tableHeader = false): TableRow {
  return new TableRow({
    tableHeader,
    cantSplit: true,
    children: cells.map(
      (children, column) =>
        new TableCell({ children, width: { size: widths[column] ?? 0, type: WidthType.DXA } }),
    ),
  });
}
