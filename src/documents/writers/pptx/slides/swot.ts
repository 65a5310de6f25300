import type { SectionViews } from "../../../model/section-views.ts";
import {
  areaBelow,
  bodyArea,
  fontSizes,
  insetArea,
  type SlideArea,
  type SlideCanvas,
  splitColumns,
  splitRows,
} from "../slide-canvas.ts";

/** Draws the four quadrants. The title says how many findings the plan answers. */
export function swotSlide(canvas: SlideCanvas, swot: NonNullable<SectionViews["situation"]["swot"]>): void {
  const { brand, view } = canvas;
  const items = swot.quadrants.flatMap((quadrant) => quadrant.items);
  const answered = items.filter(({ answers }) => answers).length;
  canvas.title(answered > 0 ? view.words.slides.swot({ count: items.length, answered }) : swot.title);
  const areas = splitRows(bodyArea, 2).flatMap((row) => splitColumns(row, 2));
  for (const [index, quadrant] of swot.quadrants.entries()) {
    const area = areas[index] as SlideArea;
    canvas.panel(area, brand.swot[index] ?? brand.tint);
    const room = insetArea(area, 0.2);
    canvas.text(quadrant.title, { ...room, h: 0.28 }, { size: fontSizes.text, bold: true });
    canvas.list(
      quadrant.items.map(({ text }) => text),
      areaBelow(room, 0.36),
      { size: 16, minSize: fontSizes.tiny },
    );
  }
  canvas.notes(
    swot.quadrants.flatMap(({ title, items: all }) => [
      title,
      ...all.map(({ text, answers }) =>
        answers ? `– ${text} → ${answers.map((answer) => answer.text).join("; ")}` : `– ${text}`,
      ),
    ]),
  );
}
