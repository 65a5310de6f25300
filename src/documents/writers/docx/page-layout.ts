import type { PaperSize } from "../../theme/paper-size.ts";

/** The size and margins of a page in portrait orientation, in twentieths of a point. */
export interface PageLayout {
  width: number;
  height: number;
  margins: { top: number; right: number; bottom: number; left: number; header: number; footer: number };
}

/** Two centimeters. */
const SIDE_MARGIN = 1134;

const margins = {
  top: 1304,
  right: SIDE_MARGIN,
  bottom: SIDE_MARGIN,
  left: SIDE_MARGIN,
  header: 567,
  footer: 567,
};

/** The built-in page layouts by paper size. */
export const pageLayouts: Record<PaperSize, PageLayout> = {
  a4: { width: 11906, height: 16838, margins },
  letter: { width: 12240, height: 15840, margins },
};

/** Returns the width of the text, in twentieths of a point. */
export function bodyWidth(
  { width, height, margins: { left, right, top, bottom } }: PageLayout,
  isLandscape: boolean,
): number {
  return isLandscape ? height - top - bottom : width - left - right;
}
