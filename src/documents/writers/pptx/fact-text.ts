import type { Fact } from "../../model/cells.ts";

/** What a fact says, in one line. */
export function textOf({ value }: Fact): string {
  return said(value);
}

function said({ text, list }: Fact["value"]): string {
  return text ?? list?.map(said).filter(Boolean).join(", ") ?? "";
}
