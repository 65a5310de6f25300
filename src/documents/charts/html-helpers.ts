import type Handlebars from "handlebars";
import runtime from "handlebars/runtime.js";
import type { TemplateHelpers } from "../../templating/built-in-templates.ts";
import type { Chart } from "./chart.ts";
import { chartSvg } from "./chart-svg.ts";
import { percentLength } from "./svg-element.ts";

const { SafeString } = runtime as unknown as typeof Handlebars;

/** How many charts each document has had so far: their ids are counted anew in each. */
const chartCounts = new WeakMap<object, number>();

/** What the templates of HTML may call. A helper goes before a value of the same name, so that none is called as one. */
export const htmlHelpers: TemplateHelpers = {
  /** A chart as SVG: `{{svgOf chart}}`. */
  svgOf(chart: Chart, { data }: Handlebars.HelperOptions) {
    const number = (chartCounts.get(data.root) ?? 0) + 1;
    chartCounts.set(data.root, number);
    return new SafeString(chartSvg(chart, `chart-${number}`));
  },
  /** A share from 0 to 1 as the width of a mark: `{{widthOf part}}`. */
  widthOf: (part: number) => percentLength(part * 100),
  /** The number of something in a list, counted from one: `{{numberOf @index}}`. */
  numberOf: (index: number) => index + 1,
};
