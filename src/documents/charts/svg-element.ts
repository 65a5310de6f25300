import type Handlebars from "handlebars";
import runtime from "handlebars/runtime.js";

/** How Handlebars itself escapes; the types of its runtime name the whole. */
const { escapeExpression } = (runtime as unknown as typeof Handlebars).Utils;

type SvgAttributes = Readonly<Record<string, string | number | undefined>>;

/** An SVG element. Texts and attributes are escaped; what is inside has to be an element, or an escaped text. */
export function svgElement(name: string, attributes: SvgAttributes, ...inner: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) =>
        ` ${key}="${typeof value === "number" ? roundToHundredths(value) : escapeMarkup(value ?? "")}"`,
    );
  return `<${name}${written.join("")}>${inner.join("")}</${name}>`;
}

/** A text as it stands in markup. */
export function escapeMarkup(text: string): string {
  return escapeExpression(text);
}

/** A share of the width: charts have no view box, so that their texts keep their size however narrow they become. */
export function percentLength(share: number): string {
  return `${roundToHundredths(share)}%`;
}

function roundToHundredths(figure: number): number {
  return Number.isFinite(figure) ? Math.round(figure * 100) / 100 : 0;
}
