import { cellText, type InputCell, type InputRow } from "./input-table.ts";
import { looksLikeDay } from "./parse-days.ts";

/** Returns whether a cell has a number, an amount of money, a share or a date. */
function isFigure(cell: InputCell): boolean {
  if (typeof cell === "number") return true;
  const text = cellText(cell);
  return /^[\p{Sc}\s+(−-]*\d[\d\s.,'’]*[\s%\p{Sc})]*$/u.test(text) || looksLikeDay(text);
}

/** Returns whether no cell of a row has a figure: a title, a comment, headers, or an empty row. */
export function isTextRow({ cells }: InputRow): boolean {
  return isComment(cells) || !cells.some((cell) => cellText(cell) !== "" && isFigure(cell));
}

/** Returns whether a row is a comment, as Google Analytics writes above its tables. */
export function isComment(cells: readonly InputCell[]): boolean {
  return cellText(cells[0]).startsWith("#");
}

/** Returns whether a row can be headers: several cells with texts and none with a figure. */
export function isHeaderRow(row: InputRow): boolean {
  return (
    !isComment(row.cells) && isTextRow(row) && row.cells.filter((cell) => cellText(cell) !== "").length > 1
  );
}
