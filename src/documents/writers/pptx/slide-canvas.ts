import type PptxGenJS from "pptxgenjs";
import type { DocumentView } from "../../model/document-view.ts";
import type { OfficeBrand } from "../office/office-brand.ts";
import { countLines } from "../office/text-width.ts";
import { truncateText } from "./truncate-text.ts";

/** A place on a slide, in inches from its upper left corner. */
export interface SlideArea {
  x: number;
  y: number;
  w: number;
  h: number;
}

/** A slide as wide as screens are. */
export const SLIDE_SIZE = { w: 13.333, h: 7.5 };

/** Between the edge and what is written. */
const SLIDE_MARGIN = 0.65;

/** Where a slide's title stands, and what is below it. */
export const titleArea: SlideArea = { x: SLIDE_MARGIN, y: 0.62, w: SLIDE_SIZE.w - 2 * SLIDE_MARGIN, h: 0.6 };
export const bodyArea: SlideArea = { x: SLIDE_MARGIN, y: 1.55, w: SLIDE_SIZE.w - 2 * SLIDE_MARGIN, h: 5.1 };
const footerArea: SlideArea = { x: SLIDE_MARGIN, y: 6.98, w: SLIDE_SIZE.w - 2 * SLIDE_MARGIN - 1, h: 0.25 };

/** Between things that stand beside each other. */
export const AREA_GAP = 0.2;

/** Sizes of letters, in points. */
export const fontSizes = { cover: 40, title: 26, lead: 20, text: 14, small: 12, tiny: 10.5 };

/** Points in an inch. */
const POINTS_PER_INCH = 72;

/** The height of a line, of the size of its letters; said exactly, so that each program leaves the same room. */
const LINE_HEIGHT = 1.28;

/** Of an item of a list, as a share of the size of its letters. */
const INDENT_RATIO = 1.1;

/** Fonts differ: less of a width is filled than there is. */
const FILL_RATIO = 0.94;

export interface SlideTextStyle {
  size: number;
  /** How small the letters may become before the text is cut. */
  minSize?: number;
  bold?: boolean;
  /** Six hexadecimal digits; the brand's ink where nothing is said. */
  color?: string;
  heading?: boolean;
  align?: "left" | "center" | "right";
  valign?: "top" | "middle" | "bottom";
}

/** How high so many lines are, in inches. */
export function linesHeight(lines: number, size: number): number {
  return (lines * size * LINE_HEIGHT) / POINTS_PER_INCH;
}

function indentOf(size: number): number {
  return (size * INDENT_RATIO) / POINTS_PER_INCH;
}

/** How many lines there is room for; one in any case. */
function maxLinesIn({ h }: SlideArea, size: number): number {
  return Math.max(1, Math.floor((h + 0.01) / linesHeight(1, size)));
}

/** The largest size of letters that something fits in, from the one that is wished to the least that is allowed. */
function largestFontSize({ size, minSize = size }: SlideTextStyle, fits: (size: number) => boolean): number {
  let found = size;
  while (found > minSize && !fits(found)) found--;
  return Math.max(found, minSize);
}

/** A slide that is being drawn: nothing on it stands outside its place, for texts are measured and shortened. */
export class SlideCanvas {
  constructor(
    readonly slide: PptxGenJS.Slide,
    readonly brand: OfficeBrand,
    readonly view: DocumentView,
  ) {}

  /** The title, where programs and screen readers look for it. */
  title(text: string): void {
    const { brand, slide } = this;
    slide.addShape("rect", { x: SLIDE_MARGIN, y: 0.42, w: 0.6, h: 0.06, fill: { color: brand.accent } });
    slide.addText(this.#truncate(text, titleArea, { size: fontSizes.title, bold: true }, 1), {
      placeholder: "title",
      lang: this.view.spelling,
    });
  }

  /** Whose plan it is, below everything. */
  footer(): void {
    const { title, organization } = this.view;
    const named = [title, organization].filter(Boolean).join(" · ");
    this.text(named, footerArea, { size: fontSizes.tiny, color: this.brand.soft });
  }

  /** How many lines a text takes in a width in inches, as far as it is shown. */
  countLines(text: string, width: number, { size, bold }: SlideTextStyle, most: number): number {
    return Math.min(most, countLines(text, width * POINTS_PER_INCH * FILL_RATIO, { size, bold }));
  }

  /** A text in its place, in letters that it fits in, or shortened; gives the height that it takes. */
  text(text: string, area: SlideArea, style: SlideTextStyle): number {
    const fits = (size: number): boolean =>
      !this.#isCut(text, area, { ...style, size }, maxLinesIn(area, size));
    const size = largestFontSize(style, fits);
    const most = maxLinesIn(area, size);
    const fitted = this.#truncate(text, area, { ...style, size }, most);
    this.slide.addText(fitted, { ...area, ...this.#textOptions({ ...style, size }) });
    return linesHeight(this.countLines(fitted, area.w, { ...style, size }, most), size);
  }

  /** Items below each other, as many as there is room for; the last line says how many are left out. */
  list(items: readonly string[], area: SlideArea, style: SlideTextStyle): void {
    const size = largestFontSize(style, (one) => this.#fitItems(items, area, { ...style, size: one }).whole);
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

  /** How many of several items there is room for, with how many lines each at most. */
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
    return { shown, perItem, whole: shown === items.length && !cut };
  }

  #isCut(text: string, { w }: Pick<SlideArea, "w">, { size, bold }: SlideTextStyle, lines: number): boolean {
    return countLines(text, w * POINTS_PER_INCH * FILL_RATIO, { size, bold }) > lines;
  }

  /** "and 3 more". */
  moreText(count: number): string {
    return this.pluralText(this.view.words.summary.more, count);
  }

  /** A sentence for so many, as the language has it. */
  pluralText(
    forms: { one: string; other: string },
    count: number,
    values: Readonly<Record<string, string | number>> = {},
  ): string {
    const form = new Intl.PluralRules(this.view.language).select(count) === "one" ? forms.one : forms.other;
    return interpolate(form, { count, ...values });
  }

  /** A plane behind what belongs together. */
  panel(area: SlideArea, color: string, edge?: string): void {
    this.slide.addShape("rect", { ...area, fill: { color } });
    if (edge) this.slide.addShape("rect", { ...area, w: 0.07, fill: { color: edge } });
  }

  /** What the speaker has beside the slide: all that it leaves out. */
  notes(lines: readonly (string | undefined)[]): void {
    const said = lines.filter((line) => line !== undefined && line !== "");
    if (said.length > 0) this.slide.addNotes(said.join("\n"));
  }

  /** A text cut to one line of a width in inches. */
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

/** Fills the `{gaps}` of a text. */
export function interpolate(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ""));
}

/** Columns of a place, as wide as each other. */
export function splitColumns({ x, y, w, h }: SlideArea, count: number, gap = AREA_GAP): SlideArea[] {
  const width = (w - gap * (count - 1)) / count;
  return Array.from({ length: count }, (_, index) => ({ x: x + index * (width + gap), y, w: width, h }));
}

/** Rows of a place, as high as each other. */
export function splitRows({ x, y, w, h }: SlideArea, count: number, gap = AREA_GAP): SlideArea[] {
  const height = (h - gap * (count - 1)) / count;
  return Array.from({ length: count }, (_, index) => ({ x, y: y + index * (height + gap), w, h: height }));
}

/** A place without a rim. */
export function insetArea({ x, y, w, h }: SlideArea, rim: number): SlideArea {
  return { x: x + rim, y: y + rim, w: w - 2 * rim, h: h - 2 * rim };
}

/** What is left of a place below so many inches. */
export function areaBelow({ x, y, w, h }: SlideArea, taken: number): SlideArea {
  return { x, y: y + taken, w, h: Math.max(0.01, h - taken) };
}
