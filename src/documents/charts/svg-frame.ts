import { escapeMarkup } from "../../platform/escape-markup.ts";
import type { Chart } from "./chart.ts";
import { svgElement } from "./svg-element.ts";

/**
 * Returns an SVG element as wide as its container, with a title and a text alternative. The height is in
 * pixels.
 */
export function svgFrame(
  { kind, title, alt }: Chart,
  { id, height }: { id: string; height: number },
  ...marks: readonly string[]
): string {
  const [titleId, altId] = [`${id}-title`, `${id}-alt`];
  return svgElement(
    "svg",
    {
      class: `chart ${kind}`,
      role: "img",
      "aria-labelledby": `${titleId} ${altId}`,
      width: "100%",
      height,
    },
    svgElement("title", { id: titleId }, escapeMarkup(title)),
    svgElement("desc", { id: altId }, escapeMarkup(alt)),
    ...marks,
  );
}
