import type { Bars } from "../../charts/chart.ts";
import { quoted, said } from "./escape-mermaid.ts";

/** Amounts as shares of the whole. */
export function pieOf({ title, alt, bars }: Bars): string | undefined {
  const slices = bars.filter(({ value }) => value > 0);
  if (slices.length < 2) return undefined;
  return [
    "pie",
    `accTitle: ${said(title)}`,
    `accDescr: ${said(alt)}`,
    ...slices.map(({ label, text, value }) => `${quoted(`${label}: ${text}`)} : ${Number(value.toFixed(2))}`),
  ].join("\n");
}
