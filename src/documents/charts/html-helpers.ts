import type Handlebars from "handlebars";
import runtime from "handlebars/runtime.js";
import type { Helpers } from "../../templating/built-in-templates.ts";
import type { Chart } from "./chart.ts";
import { svgOf } from "./chart-svg.ts";
import { percent } from "./svg-element.ts";

const { SafeString } = runtime as unknown as typeof Handlebars;

/** How many charts each document has had so far: their ids are counted anew in each. */
const drawn = new WeakMap<object, number>();

/** What the templates of HTML may call. A helper goes before a value of the same name, so that none is called as one. */
export const htmlHelpers: Helpers = {
  /** A chart as SVG: `{{svgOf chart}}`. */
  svgOf(chart: Chart, { data }: Handlebars.HelperOptions) {
    const number = (drawn.get(data.root) ?? 0) + 1;
    drawn.set(data.root, number);
    return new SafeString(svgOf(chart, `chart-${number}`));
  },
  /** A share from 0 to 1 as the width of a mark: `{{widthOf part}}`. */
  widthOf: (part: number) => percent(part * 100),
  /** The number of something in a list, counted from one: `{{numberOf @index}}`. */
  numberOf: (index: number) => index + 1,
};
