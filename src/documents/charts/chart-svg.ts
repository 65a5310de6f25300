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
 * Returns a chart as an SVG element for HTML, with a text alternative and in the colors of the page's custom
 * properties. It is as wide as its container; its texts keep their size. The same chart always gives the same
 * SVG.
 * @param id the prefix of the ids inside; each chart of a page needs a different one
 */
export function chartSvg(chart: Chart, id: string): string {
  const draw = drawings[chart.kind] as DrawChart<Chart["kind"]>;
  return draw(chart as never, id);
}
