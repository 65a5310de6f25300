import type { Paper } from "../../theme/paper-size.ts";

/** A page in twentieths of a point, upright. */
export interface Page {
  width: number;
  height: number;
  margins: { top: number; right: number; bottom: number; left: number; header: number; footer: number };
}

/** Two centimeters. */
const MARGIN = 1134;

const margins = { top: 1304, right: MARGIN, bottom: MARGIN, left: MARGIN, header: 567, footer: 567 };

export const pages: Record<Paper, Page> = {
  a4: { width: 11906, height: 16838, margins },
  letter: { width: 12240, height: 15840, margins },
};

/** How wide the text is, in twentieths of a point. */
export function textWidthOf(
  { width, height, margins: { left, right, top, bottom } }: Page,
  wide: boolean,
): number {
  return wide ? height - top - bottom : width - left - right;
}
