import type { DocumentFact } from "../../model/cells.ts";

/** Returns the value of a fact on one line. */
export function factText({ value }: DocumentFact): string {
  return cellText(value);
}

function cellText({ text, list }: DocumentFact["value"]): string {
  return text ?? list?.map(cellText).filter(Boolean).join(", ") ?? "";
}
