import type { BarChart } from "../../charts/chart.ts";
import { escapeMermaid, quoteMermaid } from "./escape-mermaid.ts";

/** Amounts as shares of the whole. */
export function pieDiagram({ title, alt, bars }: BarChart): string | undefined {
  const slices = bars.filter(({ value }) => value > 0);
  if (slices.length < 2) return undefined;
  return [
    "pie",
    `accTitle: ${escapeMermaid(title)}`,
    `accDescr: ${escapeMermaid(alt)}`,
    ...slices.map(
      ({ label, text, value }) => `${quoteMermaid(`${label}: ${text}`)} : ${Number(value.toFixed(2))}`,
    ),
  ].join("\n");
}
