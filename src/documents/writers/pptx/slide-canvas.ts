import type PptxGenJS from "pptxgenjs";
import type { DocumentView } from "../../model/document-view.ts";
import type { OfficeBrand } from "../office/office-brand.ts";
import { countLines } from "../office/text-width.ts";
import { truncateText } from "./truncate-text.ts";

/** An area of a slide, in inches from its upper left corner. */
export interface SlideArea {
  x: number;
  y: number;
  w: number;
  h: number;
}

/** The size of a 16:9 slide, in inches. */
export const SLIDE_SIZE = { w: 13.333, h: 7.5 };

/** The distance of the content from the edge, in inches. */
const SLIDE_MARGIN = 0.65;

/** The areas of the title and of the content below it. */
export const titleArea: SlideArea = { x: SLIDE_MARGIN, y: 0.62, w: SLIDE_SIZE.w - 2 * SLIDE_MARGIN, h: 0.6 };
export const bodyArea: SlideArea = { x: SLIDE_MARGIN, y: 1.55, w: SLIDE_SIZE.w - 2 * SLIDE_MARGIN, h: 5.1 };
const footerArea: SlideArea = { x: SLIDE_MARGIN, y: 6.98, w: SLIDE_SIZE.w - 2 * SLIDE_MARGIN - 1, h: 0.25 };

/** The distance between adjacent areas, in inches. */
export const AREA_GAP = 0.2;

/** Font sizes, in points. */
export const fontSizes = { cover: 40, title: 26, lead: 20, text: 14, small: 12, tiny: 10.5 };

/** Points in an inch. */
const POINTS_PER_INCH = 72;

/**
 * The height of a line, relative to the font size. It is set explicitly, so that all programs use the same.
 */
const LINE_HEIGHT = 1.28;

/** The indent of a list item, relative to the font size. */
const INDENT_RATIO = 1.1;

/** The share of a width that is filled, because fonts of the same size differ in width. */
const FILL_RATIO = 0.94;

/** The style of a text on a slide. */
export interface SlideTextStyle {
  /** The font size, in points. */
  size: number;
  /** The smallest font size, in points, before the text is cut. */
  minSize?: number;
  bold?: boolean;
  /** Six hexadecimal digits; the brand's ink if missing. */
  color?: string;
  /** Whether to use the font of headings. */
  heading?: boolean;
  align?: "left" | "center" | "right";
  valign?: "top" | "middle" | "bottom";
}

/** Returns the height of a number of lines, in inches. */
export function linesHeight(lines: number, size: number): number {
  return (lines * size * LINE_HEIGHT) / POINTS_PER_INCH;
}

function indentOf(size: number): number {
  return (size * INDENT_RATIO) / POINTS_PER_INCH;
}

/** Returns the number of lines that fit in an area, at least 1. */
function maxLinesIn({ h }: SlideArea, size: number): number {
  return Math.max(1, Math.floor((h + 0.01) / linesHeight(1, size)));
}

/** Returns the largest font size that fits, from `size` down to `minSize`. */
function largestFontSize({ size, minSize = size }: SlideTextStyle, fits: (size: number) => boolean): number {
  let fontSize = size;
  while (fontSize > minSize && !fits(fontSize)) fontSize--;
  return Math.max(fontSize, minSize);
}

/**
 * A slide with methods that draw on it. Texts are measured and shortened, so that nothing exceeds its area.
 */
export class SlideCanvas {
  constructor(
    readonly slide: PptxGenJS.Slide,
    readonly brand: OfficeBrand,
    readonly view: DocumentView,
  ) {}

  /** Draws the title in the placeholder that programs and screen readers expect it in. */
  title(text: string): void {
    const { brand, slide } = this;
    slide.addShape("rect", { x: SLIDE_MARGIN, y: 0.42, w: 0.6, h: 0.06, fill: { color: brand.accent } });
    slide.addText(this.#truncate(text, titleArea, { size: fontSizes.title, bold: true }, 1), {
      placeholder: "title",
      lang: this.view.spelling,
    });
  }

  /** Draws the plan's title and organization at the bottom. */
  footer(): void {
    const { title, organization } = this.view;
    const text = [title, organization].filter(Boolean).join(" · ");
    this.text(text, footerArea, { size: fontSizes.tiny, color: this.brand.soft });
  }

  /** Returns the number of lines that a text takes at a width in inches, at most `maxLines`. */
  countLines(text: string, width: number, { size, bold }: SlideTextStyle, maxLines: number): number {
    return Math.min(maxLines, countLines(text, width * POINTS_PER_INCH * FILL_RATIO, { size, bold }));
  }

  /** Draws a text in a font size that fits its area, or shortened. Returns its height in inches. */
  text(text: string, area: SlideArea, style: SlideTextStyle): number {
    const fits = (size: number): boolean =>
      !this.#isCut(text, area, { ...style, size }, maxLinesIn(area, size));
    const size = largestFontSize(style, fits);
    const maxLines = maxLinesIn(area, size);
    const fitted = this.#truncate(text, area, { ...style, size }, maxLines);
    this.slide.addText(fitted, { ...area, ...this.#textOptions({ ...style, size }) });
    return linesHeight(this.countLines(fitted, area.w, { ...style, size }, maxLines), size);
  }

  /** Draws a list. If not all items fit, the last line says how many are left out. */
  list(items: readonly string[], area: SlideArea, style: SlideTextStyle): void {
    const size = largestFontSize(
      style,
      (one) => this.#fitItems(items, area, { ...style, size: one }).complete,
    );
    const sized = { ...style, size };
    const { shown, perItem } = this.#fitItems(items, area, sized);
    const { spelling: lang } = this.view;
    const runs: PptxGenJS.TextProps[] = items.slice(0, shown).map((item) => ({
      text: this.#truncate(item, { w: area.w - indentOf(size) }, sized, perItem),
      options: { bullet: { indent: size * INDENT_RATIO }, breakLine: true, lang },
    }));
    if (shown < items.length)
      runs.push({ text: this.moreText(items.length - shown), options: { color: this.brand.soft, lang } });
    if (runs.length > 0)
      this.slide.addText(runs, { ...area, ...this.#textOptions({ valign: "top", ...sized }) });
  }

  /** Returns how many items fit, and the number of lines for each. */
  #fitItems(items: readonly string[], area: SlideArea, style: SlideTextStyle) {
    const room = maxLinesIn(area, style.size);
    const width = area.w - indentOf(style.size);
    const perItem = items.length > 2 ? 3 : 4;
    const needs = items.map((item) => this.countLines(item, width, style, perItem));
    const total = (count: number): number =>
      needs.slice(0, count).reduce((sum, lines) => sum + lines, 0) + (count < items.length ? 1 : 0);
    let shown = items.length;
    while (shown > 0 && total(shown) > room) shown--;
    const cut = items.some((item) => this.#isCut(item, { w: width }, style, perItem));
    return { shown, perItem, complete: shown === items.length && !cut };
  }

  #isCut(text: string, { w }: Pick<SlideArea, "w">, { size, bold }: SlideTextStyle, lines: number): boolean {
    return countLines(text, w * POINTS_PER_INCH * FILL_RATIO, { size, bold }) > lines;
  }

  /** Returns "and 3 more". */
  moreText(count: number): string {
    return this.view.words.summary.more({ count });
  }

  /** Draws a rectangle behind related content. */
  panel(area: SlideArea, color: string, edge?: string): void {
    this.slide.addShape("rect", { ...area, fill: { color } });
    if (edge) this.slide.addShape("rect", { ...area, w: 0.07, fill: { color: edge } });
  }

  /** Adds speaker notes, with everything that the slide leaves out. */
  notes(lines: readonly (string | undefined)[]): void {
    const nonEmpty = lines.filter((line) => line !== undefined && line !== "");
    if (nonEmpty.length > 0) this.slide.addNotes(nonEmpty.join("\n"));
  }

  /** Returns a text cut to one line at a width in inches. */
  truncateToLine(text: string, width: number, style: Pick<SlideTextStyle, "size" | "bold">): string {
    return this.#truncate(text, { w: width }, style, 1);
  }

  #textOptions({
    size,
    bold,
    color,
    heading,
    align,
    valign = "top",
  }: SlideTextStyle): PptxGenJS.TextPropsOptions {
    const { brand } = this;
    return {
      fontSize: size,
      bold,
      color: color ?? brand.ink,
      fontFace: heading ? brand.fonts.heading : brand.fonts.text,
      align,
      valign,
      margin: 0,
      lineSpacing: size * LINE_HEIGHT,
      wrap: true,
      lang: this.view.spelling,
    };
  }

  #truncate(
    text: string,
    { w }: Pick<SlideArea, "w">,
    { size, bold }: SlideTextStyle,
    lines: number,
  ): string {
    return truncateText(text, { width: w * POINTS_PER_INCH * FILL_RATIO, lines, font: { size, bold } });
  }
}

/** Returns the columns of an area, all of the same width. */
export function splitColumns({ x, y, w, h }: SlideArea, count: number, gap = AREA_GAP): SlideArea[] {
  const width = (w - gap * (count - 1)) / count;
  return Array.from({ length: count }, (_, index) => ({ x: x + index * (width + gap), y, w: width, h }));
}

/** Returns the rows of an area, all of the same height. */
export function splitRows({ x, y, w, h }: SlideArea, count: number, gap = AREA_GAP): SlideArea[] {
  const height = (h - gap * (count - 1)) / count;
  return Array.from({ length: count }, (_, index) => ({ x, y: y + index * (height + gap), w, h: height }));
}

/** Returns an area reduced by a margin on each side, in inches. */
export function insetArea({ x, y, w, h }: SlideArea, margin: number): SlideArea {
  return { x: x + margin, y: y + margin, w: w - 2 * margin, h: h - 2 * margin };
}

/** Returns the part of an area below a height in inches. */
export function areaBelow({ x, y, w, h }: SlideArea, height: number): SlideArea {
  return { x, y: y + height, w, h: Math.max(0.01, h - height) };
}
