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

/** The contrast ratio of a text to its background: WCAG 2.2, success criterion 1.4.3. */
export const MIN_TEXT_CONTRAST = 4.5;

/** The contrast ratio of a graphic to its background: WCAG 2.2, success criterion 1.4.11. */
const MIN_GRAPHIC_CONTRAST = 3;

/** The variants of the brand color for backgrounds, texts and charts. */
export interface BrandColors {
  /** The background of the cover: the brand color, changed only if text on it would not be readable. */
  fill: string;
  /** The color of texts on `fill`: white or near black, depending on the contrast. */
  onFill: string;
  /**
   * The brand color for texts, lines and symbols on the page, made as dark or light as needed to be readable.
   */
  line: string;
  /** The series of charts. The brand color comes first and replaces the theme's most similar color. */
  charts: string[];
}

const textColors = ["#ffffff", "#101418"] as const;

/** Returns the variants of the brand color for a palette, changed only as much as the contrast requires. */
export function brandColors(color: string, { paper, tint, charts }: Palette): BrandColors {
  const [white, black] = textColors;
  const onFill =
    contrastRatio(color, white) >= MIN_TEXT_CONTRAST ||
    contrastRatio(color, white) > contrastRatio(color, black)
      ? white
      : black;
  const line = withContrast(color, [paper, tint]);
  const mostSimilar = charts.toSorted(
    (one, other) => colorDistance(one, line) - colorDistance(other, line),
  )[0];
  return {
    fill: withContrast(color, [onFill]),
    onFill,
    line,
    charts: [line, ...charts.filter((chart) => chart !== mostSimilar)],
  };
}

/** Returns a strong color of the same hue as a pale one, for the edge of a field in the pale color. */
export function edgeColor(field: string): string {
  const { l, h } = toOklch(parse(field)) ?? { l: 1, h: 0 };
  return withContrast(
    formatHex(clampChroma({ mode: "oklch", l: l > 0.5 ? 0.62 : 0.72, c: 0.16, h }, "oklch")),
    [field],
    MIN_GRAPHIC_CONTRAST,
  );
}

/** Returns the contrast ratio of two colors, from 1 to 21, as defined by WCAG 2.2. */
export const contrastRatio: (one: string, other: string) => number = wcagContrast;

/** Returns a color that is made lighter or darker until its contrast to each of the others is sufficient. */
function withContrast(color: string, others: readonly string[], minContrast = MIN_TEXT_CONTRAST): string {
  const start = toOklch(parse(color));
  const [first = "#ffffff"] = others;
  const step = contrastRatio(first, "#000000") > contrastRatio(first, "#ffffff") ? -0.01 : 0.01;
  for (let lightness = start?.l ?? 0; start && lightness >= 0 && lightness <= 1; lightness += step) {
    const changed =
      lightness === start.l ? color : formatHex(clampChroma({ ...start, l: lightness }, "oklch"));
    if (others.every((other) => contrastRatio(changed, other) >= minContrast)) return changed;
  }
  return step < 0 ? "#000000" : "#ffffff";
}
