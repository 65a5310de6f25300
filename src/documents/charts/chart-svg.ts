import { bars } from "./bar-chart.ts";
import type { Chart } from "./chart.ts";
import { columns } from "./column-chart.ts";
import { outlook } from "./forecast-chart.ts";
import { timeline } from "./timeline-chart.ts";
import { course } from "./trajectory-chart.ts";
import { rhythm } from "./week-chart.ts";

type Drawing<Kind extends Chart["kind"]> = (chart: Extract<Chart, { kind: Kind }>, id: string) => string;

const drawings: { [Kind in Chart["kind"]]: Drawing<Kind> } = {
  bars,
  columns,
  course,
  outlook,
  rhythm,
  timeline,
};

/**
 * A chart as an SVG element that stands in HTML: with a text alternative, in the colors of the page's custom
 * properties, the same for the same chart. It is as wide as its place; its texts keep their size.
 * @param id what the ids inside begin with; no two charts of a page may have the same
 */
export function svgOf(chart: Chart, id: string): string {
  const draw = drawings[chart.kind] as Drawing<Chart["kind"]>;
  return draw(chart as never, id);
}
