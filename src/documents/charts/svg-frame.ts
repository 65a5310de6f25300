import type { Chart } from "./chart.ts";
import { element, escaped } from "./svg-element.ts";

/** A picture as wide as its place, with its title and what it shows in words. Its height is in pixels. */
export function frame(
  { kind, title, alt }: Chart,
  { id, height }: { id: string; height: number },
  ...marks: readonly string[]
): string {
  const [titleId, altId] = [`${id}-title`, `${id}-alt`];
  return element(
    "svg",
    {
      class: `chart ${kind}`,
      role: "img",
      "aria-labelledby": `${titleId} ${altId}`,
      width: "100%",
      height,
    },
    element("title", { id: titleId }, escaped(title)),
    element("desc", { id: altId }, escaped(alt)),
    ...marks,
  );
}
