import type Handlebars from "handlebars";
import runtime from "handlebars/runtime.js";
import type { TemplateHelpers } from "../../templating/built-in-templates.ts";
import type { Chart } from "./chart.ts";
import { chartSvg } from "./chart-svg.ts";
import { percentLength } from "./svg-element.ts";

const { SafeString } = runtime as unknown as typeof Handlebars;

/** The number of charts drawn so far, by document: ids start again in each document. */
const chartCounts = new WeakMap<object, number>();

/**
 * The helpers of HTML templates. Handlebars prefers a helper to a value with the same name, so no value may
 * have one of these names.
 */
export const htmlHelpers: TemplateHelpers = {
  /** Returns a chart as SVG: `{{svgOf chart}}`. */
  svgOf(chart: Chart, { data }: Handlebars.HelperOptions) {
    const number = (chartCounts.get(data.root) ?? 0) + 1;
    chartCounts.set(data.root, number);
    return new SafeString(chartSvg(chart, `chart-${number}`));
  },
  /** Returns a share from 0 to 1 as a width in percent: `{{widthOf part}}`. */
  widthOf: (part: number) => percentLength(part * 100),
  /** Returns the position of an item in a list, counted from 1: `{{numberOf @index}}`. */
  numberOf: (index: number) => index + 1,
};
