import type PptxGenJS from "pptxgenjs";
import type { DocumentView } from "../../model/document-view.ts";
import type { OfficeBrand } from "../office/office-brand.ts";
import { linesIn } from "../office/text-width.ts";
import { shortened } from "./truncate-text.ts";

/** A place on a slide, in inches from its upper left corner. */
export interface Area {
  x: number;
  y: number;
  w: number;
  h: number;
}

/** A slide as wide as screens are. */
export const PAGE = { w: 13.333, h: 7.5 };

/** Between the edge and what is written. */
const MARGIN = 0.65;

/** Where a slide's title stands, and what is below it. */
export const titleArea: Area = { x: MARGIN, y: 0.62, w: PAGE.w - 2 * MARGIN, h: 0.6 };
export const body: Area = { x: MARGIN, y: 1.55, w: PAGE.w - 2 * MARGIN, h: 5.1 };
const foot: Area = { x: MARGIN, y: 6.98, w: PAGE.w - 2 * MARGIN - 1, h: 0.25 };

/** Between things that stand beside each other. */
export const GAP = 0.2;

/** Sizes of letters, in points. */
export const sizes = { cover: 40, title: 26, lead: 20, text: 14, small: 12, tiny: 10.5 };

/** Points in an inch. */
const INCH = 72;

/** The height of a line, of the size of its letters; said exactly, so that each program leaves the same room. */
const LINE = 1.28;

/** Of an item of a list, as a share of the size of its letters. */
const INDENT = 1.1;

/** Fonts differ: less of a width is filled than there is. */
const FILLED = 0.94;

export interface Style {
  size: number;
  /** How small the letters may become before the text is cut. */
  least?: number;
  bold?: boolean;
  /** Six hexadecimal digits; the brand's ink where nothing is said. */
  color?: string;
  heading?: boolean;
  align?: "left" | "center" | "right";
  valign?: "top" | "middle" | "bottom";
}

/** How high so many lines are, in inches. */
export function heightOf(lines: number, size: number): number {
  return (lines * size * LINE) / INCH;
}

function indentOf(size: number): number {
  return (size * INDENT) / INCH;
}

/** How many lines there is room for; one in any case. */
function roomFor({ h }: Area, size: number): number {
  return Math.max(1, Math.floor((h + 0.01) / heightOf(1, size)));
}

/** The largest size of letters that something fits in, from the one that is wished to the least that is allowed. */
function largest({ size, least = size }: Style, fits: (size: number) => boolean): number {
  let found = size;
  while (found > least && !fits(found)) found--;
  return Math.max(found, least);
}

/** A slide that is being drawn: nothing on it stands outside its place, for texts are measured and shortened. */
export class Sheet {
  constructor(
    readonly slide: PptxGenJS.Slide,
    readonly brand: OfficeBrand,
    readonly view: DocumentView,
  ) {}

  /** The title, where programs and screen readers look for it. */
  title(text: string): void {
    const { brand, slide } = this;
    slide.addShape("rect", { x: MARGIN, y: 0.42, w: 0.6, h: 0.06, fill: { color: brand.accent } });
    slide.addText(this.#fitted(text, titleArea, { size: sizes.title, bold: true }, 1), {
      placeholder: "title",
      lang: this.view.spelling,
    });
  }

  /** Whose plan it is, below everything. */
  footer(): void {
    const { title, organization } = this.view;
    const named = [title, organization].filter(Boolean).join(" · ");
    this.text(named, foot, { size: sizes.tiny, color: this.brand.soft });
  }

  /** How many lines a text takes in a width in inches, as far as it is shown. */
  lines(text: string, width: number, { size, bold }: Style, most: number): number {
    return Math.min(most, linesIn(text, width * INCH * FILLED, { size, bold }));
  }

  /** A text in its place, in letters that it fits in, or shortened; gives the height that it takes. */
  text(text: string, area: Area, style: Style): number {
    const fits = (size: number): boolean => !this.#isCut(text, area, { ...style, size }, roomFor(area, size));
    const size = largest(style, fits);
    const most = roomFor(area, size);
    const fitted = this.#fitted(text, area, { ...style, size }, most);
    this.slide.addText(fitted, { ...area, ...this.#look({ ...style, size }) });
    return heightOf(this.lines(fitted, area.w, { ...style, size }, most), size);
  }

  /** Items below each other, as many as there is room for; the last line says how many are left out. */
  list(items: readonly string[], area: Area, style: Style): void {
    const size = largest(style, (one) => this.#shownOf(items, area, { ...style, size: one }).whole);
    const sized = { ...style, size };
    const { shown, perItem } = this.#shownOf(items, area, sized);
    const { spelling: lang } = this.view;
    const runs: PptxGenJS.TextProps[] = items.slice(0, shown).map((item) => ({
      text: this.#fitted(item, { w: area.w - indentOf(size) }, sized, perItem),
      options: { bullet: { indent: size * INDENT }, breakLine: true, lang },
    }));
    if (shown < items.length)
      runs.push({ text: this.more(items.length - shown), options: { color: this.brand.soft, lang } });
    if (runs.length > 0) this.slide.addText(runs, { ...area, ...this.#look({ valign: "top", ...sized }) });
  }

  /** How many of several items there is room for, with how many lines each at most. */
  #shownOf(items: readonly string[], area: Area, style: Style) {
    const room = roomFor(area, style.size);
    const width = area.w - indentOf(style.size);
    const perItem = items.length > 2 ? 3 : 4;
    const needs = items.map((item) => this.lines(item, width, style, perItem));
    const total = (count: number): number =>
      needs.slice(0, count).reduce((sum, lines) => sum + lines, 0) + (count < items.length ? 1 : 0);
    let shown = items.length;
    while (shown > 0 && total(shown) > room) shown--;
    const cut = items.some((item) => this.#isCut(item, { w: width }, style, perItem));
    return { shown, perItem, whole: shown === items.length && !cut };
  }

  #isCut(text: string, { w }: Pick<Area, "w">, { size, bold }: Style, lines: number): boolean {
    return linesIn(text, w * INCH * FILLED, { size, bold }) > lines;
  }

  /** "and 3 more". */
  more(count: number): string {
    return this.counted(this.view.words.summary.more, count);
  }

  /** A sentence for so many, as the language has it. */
  counted(
    forms: { one: string; other: string },
    count: number,
    values: Readonly<Record<string, string | number>> = {},
  ): string {
    const form = new Intl.PluralRules(this.view.language).select(count) === "one" ? forms.one : forms.other;
    return filled(form, { count, ...values });
  }

  /** A plane behind what belongs together. */
  plane(area: Area, color: string, edge?: string): void {
    this.slide.addShape("rect", { ...area, fill: { color } });
    if (edge) this.slide.addShape("rect", { ...area, w: 0.07, fill: { color: edge } });
  }

  /** What the speaker has beside the slide: all that it leaves out. */
  notes(lines: readonly (string | undefined)[]): void {
    const said = lines.filter((line) => line !== undefined && line !== "");
    if (said.length > 0) this.slide.addNotes(said.join("\n"));
  }

  /** A text cut to one line of a width in inches. */
  fitted(text: string, width: number, style: Pick<Style, "size" | "bold">): string {
    return this.#fitted(text, { w: width }, style, 1);
  }

  #look({ size, bold, color, heading, align, valign = "top" }: Style): PptxGenJS.TextPropsOptions {
    const { brand } = this;
    return {
      fontSize: size,
      bold,
      color: color ?? brand.ink,
      fontFace: heading ? brand.fonts.heading : brand.fonts.text,
      align,
      valign,
      margin: 0,
      lineSpacing: size * LINE,
      wrap: true,
      lang: this.view.spelling,
    };
  }

  #fitted(text: string, { w }: Pick<Area, "w">, { size, bold }: Style, lines: number): string {
    return shortened(text, { width: w * INCH * FILLED, lines, font: { size, bold } });
  }
}

/** Fills the `{gaps}` of a text. */
export function filled(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ""));
}

/** Columns of a place, as wide as each other. */
export function columns({ x, y, w, h }: Area, count: number, gap = GAP): Area[] {
  const width = (w - gap * (count - 1)) / count;
  return Array.from({ length: count }, (_, index) => ({ x: x + index * (width + gap), y, w: width, h }));
}

/** Rows of a place, as high as each other. */
export function rows({ x, y, w, h }: Area, count: number, gap = GAP): Area[] {
  const height = (h - gap * (count - 1)) / count;
  return Array.from({ length: count }, (_, index) => ({ x, y: y + index * (height + gap), w, h: height }));
}

/** A place without a rim. */
export function inside({ x, y, w, h }: Area, rim: number): Area {
  return { x: x + rim, y: y + rim, w: w - 2 * rim, h: h - 2 * rim };
}

/** What is left of a place below so many inches. */
export function below({ x, y, w, h }: Area, taken: number): Area {
  return { x, y: y + taken, w, h: Math.max(0.01, h - taken) };
}
