import type { ExportLayout } from "./export-layout.ts";
import { cellText, type InputRow } from "./input-table.ts";

const totalWords = new Set([
  "total",
  "totals",
  "grand total",
  "all",
  "sum",
  "total general",
  "totales",
  "todos",
  "todas",
  "todo",
  "suma",
  "общо",
  "общо:",
  "всичко",
  "всички",
  "сума",
]);

/**
 * Returns whether a row adds up other rows: one of its names is "Total" or "All", or it has none of the names that the
 * format has for each row. The rows of posts have titles, which can be any word.
 */
export function isTotalRow({ cells }: InputRow, layout: ExportLayout): boolean {
  if (layout.format.rows === "post") return false;
  const { names } = layout;
  if (names.length > 0 && names.every((column) => cellText(cells[column]) === "")) return true;
  const figures = figureColumns(layout);
  return cells.some((cell, column) => typeof cell === "string" && !figures.has(column) && isTotalName(cell));
}

const figureColumnsByLayout = new WeakMap<ExportLayout, ReadonlySet<number>>();

function figureColumns(layout: ExportLayout): ReadonlySet<number> {
  let columns = figureColumnsByLayout.get(layout);
  if (!columns) {
    columns = new Set([...layout.amounts.values()].flatMap((amount) => amount.columns));
    figureColumnsByLayout.set(layout, columns);
  }
  return columns;
}

/** Returns whether a name is of a total: "All", or "Total: Account" as in reports of Google Ads. */
function isTotalName(cell: string): boolean {
  if (cell.length > MAX_NAME_CHARACTERS) return false;
  const name = cell.trim().toLowerCase();
  return totalWords.has(name) || name.startsWith("total:") || name.startsWith("total -");
}

const MAX_NAME_CHARACTERS = 40;
