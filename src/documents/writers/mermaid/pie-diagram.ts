import type { BarChart } from "../../charts/chart.ts";
import { escapeMermaid, quoteMermaid } from "./escape-mermaid.ts";

/** Returns amounts as a pie chart; `undefined` if there are fewer than two. */
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
