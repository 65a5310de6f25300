import { drawBars } from "./bar-chart.ts";
import type { Chart } from "./chart.ts";
import { drawColumns } from "./column-chart.ts";
import { drawForecast } from "./forecast-chart.ts";
import { drawTimeline } from "./timeline-chart.ts";
import { drawTrajectory } from "./trajectory-chart.ts";
import { drawWeek } from "./week-chart.ts";

type DrawChart<Kind extends Chart["kind"]> = (chart: Extract<Chart, { kind: Kind }>, id: string) => string;

const drawings: { [Kind in Chart["kind"]]: DrawChart<Kind> } = {
  bars: drawBars,
  columns: drawColumns,
  course: drawTrajectory,
  outlook: drawForecast,
  rhythm: drawWeek,
  timeline: drawTimeline,
};

/**
 * A chart as an SVG element that stands in HTML: with a text alternative, in the colors of the page's custom
 * properties, the same for the same chart. It is as wide as its place; its texts keep their size.
 * @param id what the ids inside begin with; no two charts of a page may have the same
 */
export function chartSvg(chart: Chart, id: string): string {
  const draw = drawings[chart.kind] as DrawChart<Chart["kind"]>;
  return draw(chart as never, id);
}
