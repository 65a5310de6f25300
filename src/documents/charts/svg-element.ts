import { roundTo } from "../../plan/round.ts";
import { escapeMarkup } from "../../platform/escape-markup.ts";

type SvgAttributes = Readonly<Record<string, string | number | undefined>>;

/** Returns an SVG element. Attributes are escaped; `inner` must be elements or escaped texts. */
export function svgElement(name: string, attributes: SvgAttributes, ...inner: readonly string[]): string {
  const attributeTexts = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) =>
        ` ${key}="${typeof value === "number" ? roundToHundredths(value) : escapeMarkup(value ?? "")}"`,
    );
  return `<${name}${attributeTexts.join("")}>${inner.join("")}</${name}>`;
}

/**
 * Returns a percentage of the chart's width as a length. Charts have no view box, so that their texts keep
 * their size in narrow containers.
 */
export function percentLength(share: number): string {
  return `${roundToHundredths(share)}%`;
}

function roundToHundredths(figure: number): number {
  return Number.isFinite(figure) ? roundTo(figure, 2) : 0;
}
