import {
  clampChroma,
  converter,
  differenceEuclidean,
  formatHex,
  modeLrgb,
  modeOklab,
  modeOklch,
  modeRgb,
  parse,
  useMode,
  wcagContrast,
} from "culori/fn";
import type { Palette } from "./theme.ts";

useMode(modeRgb);
useMode(modeLrgb);
useMode(modeOklab);
useMode(modeOklch);
const toOklch = converter("oklch");
const colorDistance = differenceEuclidean("oklab");

/** What a text and its background must differ by: WCAG 2.2, success criterion 1.4.3. */
export const MIN_TEXT_CONTRAST = 4.5;

/** What a sign and its background must differ by: WCAG 2.2, success criterion 1.4.11. */
const MIN_GRAPHIC_CONTRAST = 3;

/** The brand's color where it is read on, or is read itself. */
export interface BrandColors {
  /** Behind the cover: the color as the brand has it, or nearly so. */
  fill: string;
  /** Of texts on it: white or near black, whichever can be read. */
  onFill: string;
  /** The same hue for texts, lines and signs on the page, as dark or light as it must be to be read there. */
  line: string;
  /** The series of charts: the brand's color first, in place of the one of the theme that is most like it. */
  charts: string[];
}

const textColors = ["#ffffff", "#101418"] as const;

/** The brand's color among those of a theme, changed no more than reading needs. */
export function brandColors(color: string, { paper, tint, charts }: Palette): BrandColors {
  const [white, black] = textColors;
  const onFill =
    contrastRatio(color, white) >= MIN_TEXT_CONTRAST ||
    contrastRatio(color, white) > contrastRatio(color, black)
      ? white
      : black;
  const line = withContrast(color, [paper, tint]);
  const alike = charts.toSorted((one, other) => colorDistance(one, line) - colorDistance(other, line))[0];
  return {
    fill: withContrast(color, [onFill]),
    onFill,
    line,
    charts: [line, ...charts.filter((chart) => chart !== alike)],
  };
}

/** A strong color of the hue of a pale one, to be told apart from it: for the edge of a field of that color. */
export function edgeColor(field: string): string {
  const { l, h } = toOklch(parse(field)) ?? { l: 1, h: 0 };
  return withContrast(
    formatHex(clampChroma({ mode: "oklch", l: l > 0.5 ? 0.62 : 0.72, c: 0.16, h }, "oklch")),
    [field],
    MIN_GRAPHIC_CONTRAST,
  );
}

/** How much two colors differ, from 1 to 21, by WCAG 2.2. */
export const contrastRatio: (one: string, other: string) => number = wcagContrast;

/** The color, lighter or darker by as little as makes it differ enough from each of the others. */
function withContrast(color: string, others: readonly string[], least = MIN_TEXT_CONTRAST): string {
  const start = toOklch(parse(color));
  const [first = "#ffffff"] = others;
  const step = contrastRatio(first, "#000000") > contrastRatio(first, "#ffffff") ? -0.01 : 0.01;
  for (let lightness = start?.l ?? 0; start && lightness >= 0 && lightness <= 1; lightness += step) {
    const changed =
      lightness === start.l ? color : formatHex(clampChroma({ ...start, l: lightness }, "oklch"));
    if (others.every((other) => contrastRatio(changed, other) >= least)) return changed;
  }
  return step < 0 ? "#000000" : "#ffffff";
}
