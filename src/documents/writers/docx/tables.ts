import { Paragraph, TableCell, TableLayoutType, TableRow, WidthType, Table as WordTable } from "docx";
import type { Fact, Table } from "../../model/cells.ts";
import type { Quadrant } from "../../model/chapter.ts";
import { columnWidths, readable } from "./column-widths.ts";
import { cellParagraphs, inline, listParagraphs, paragraph } from "./inline.ts";
import type { Writer } from "./writer-context.ts";

/** Labels take a fourth of the width. */
const LABELS = 0.26;

/** A table whose head stands on every page it takes, and whose rows stay whole. */
export function wordTable(given: Table, plain: boolean, writer: Writer): WordTable {
  const told = withoutEmptyColumns(given);
  const table = plain ? told : readable(told, writer.width);
  const widths = columnWidths(table, writer.width);
  return framed(plain ? "plain" : "table", widths, writer, [
    headRow(
      table.head,
      widths,
      writer,
      table === told ? [] : [undefined, ...told.rows.map(({ anchor }) => anchor)],
    ),
    ...table.rows.flatMap(({ anchor, group, cells }) => [
      ...(group ? [groupRow(group, widths, writer)] : []),
      row(
        cells.map((cell, column) => cellParagraphs(cell, writer, column === 0 ? anchor : undefined)),
        widths,
      ),
    ]),
  ]);
}

/** Without the columns that only draw what others say. */
function withoutEmptyColumns({ caption, head, rows }: Table): Table {
  const filled = head.map((_, column) =>
    rows.some(({ cells }) => cells[column]?.text || cells[column]?.list),
  );
  const kept = <Item>(items: readonly Item[]): Item[] => items.filter((_, column) => filled[column]);
  return { caption, head: kept(head), rows: rows.map((one) => ({ ...one, cells: kept(one.cells) })) };
}

/** What the rows below belong to. */
function groupRow(group: Fact["value"], widths: readonly number[], writer: Writer): TableRow {
  const children = [new Paragraph({ style: writer.ids.label, children: inline(group, writer) })];
  return new TableRow({
    cantSplit: true,
    children: [new TableCell({ children, columnSpan: widths.length })],
  });
}

/** Labels beside what they say. */
export function factsTable(facts: readonly Fact[], writer: Writer): WordTable {
  const labels = Math.round(writer.width * LABELS);
  const widths = [labels, writer.width - labels];
  const rows = facts.map(({ label, value }, index) => {
    const style = index < facts.length - 1 ? "label" : "lastLabel";
    return row([[paragraph(label, style, writer)], cellParagraphs(value, writer)], widths);
  });
  return framed("facts", widths, writer, rows);
}

/** Two by two: what is in us above what is outside, what helps beside what harms. */
export function swotTable(quadrants: readonly Quadrant[], answeredBy: string, writer: Writer): WordTable {
  const half = Math.floor(writer.width / 2);
  const widths = [half, writer.width - half];
  const cells = quadrants.map(({ title, items }) => [
    paragraph(title, "label", writer),
    ...items.flatMap(({ text, anchor, answers }) => [
      ...listParagraphs([{ text }], writer, anchor),
      ...(answers
        ? listParagraphs([{ text: `${answeredBy}: ${namesOf(answers)}` }], writer, undefined, 1)
        : []),
    ]),
  ]);
  return framed("swot", widths, writer, [row(cells.slice(0, 2), widths), row(cells.slice(2), widths)]);
}

function namesOf(answers: readonly Fact["value"][]): string {
  return answers.map(({ text = "" }) => text).join("; ");
}

function framed(
  kind: "table" | "plain" | "facts" | "swot",
  widths: readonly number[],
  { ids, width }: Writer,
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

/** @param anchors of what the heads name, where a table is turned */
function headRow(
  heads: readonly string[],
  widths: readonly number[],
  writer: Writer,
  anchors: readonly (string | undefined)[],
): TableRow {
  return row(
    heads.map((head, column) => [paragraph(head, "head", writer, anchors[column])]),
    widths,
    true,
  );
}

function row(cells: readonly Paragraph[][], widths: readonly number[], tableHeader = false): TableRow {
  return new TableRow({
    tableHeader,
    cantSplit: true,
    children: cells.map(
      (children, column) =>
        new TableCell({ children, width: { size: widths[column] ?? 0, type: WidthType.DXA } }),
    ),
  });
}
