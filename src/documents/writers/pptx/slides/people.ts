import type { DocumentCard } from "../../../model/cells.ts";
import { factText } from "../fact-text.ts";
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

const MAX_AUDIENCES = 6;

/** Draws the audiences, one card each. */
export function peopleSlide(canvas: SlideCanvas, audiences: readonly DocumentCard[]): void {
  const { view, brand } = canvas;
  canvas.title(view.words.slides.audiences({ count: audiences.length }));
  const left = audiences.length - MAX_AUDIENCES;
  const shown = audiences.slice(0, left > 0 ? MAX_AUDIENCES - 1 : MAX_AUDIENCES);
  const areas = cardAreas(left > 0 ? MAX_AUDIENCES : shown.length);
  for (const [index, audience] of shown.entries()) drawAudience(canvas, audience, areas[index] as SlideArea);
  if (left > 0) {
    const room = insetArea(areas[shown.length] as SlideArea, 0.25);
    canvas.text(canvas.moreText(audiences.length - shown.length), room, {
      size: fontSizes.lead,
      color: brand.soft,
    });
  }
  canvas.notes(
    audiences.flatMap(({ title, note, facts = [] }) => [
      title,
      note,
      ...facts.map((fact) => `– ${fact.label}: ${factText(fact)}`),
    ]),
  );
}

/** Returns up to three areas per row. Four cards get two rows of two instead of three and one. */
function cardAreas(count: number): SlideArea[] {
  const inRow = count === 4 ? 2 : Math.min(3, Math.max(1, count));
  return splitRows(bodyArea, Math.ceil(count / inRow)).flatMap((row) => splitColumns(row, inRow));
}

function drawAudience(canvas: SlideCanvas, { title, note, facts = [] }: DocumentCard, area: SlideArea): void {
  const { brand } = canvas;
  canvas.panel(area, brand.tint, brand.accent);
  const room = insetArea(area, 0.28);
  const roomy = area.h > 3;
  const size = roomy ? fontSizes.text : fontSizes.small;
  let taken = canvas.text(title, { ...room, h: 0.62 }, { size: size + 2, bold: true }) + 0.06;
  if (note)
    taken +=
      canvas.text(note, { ...areaBelow(room, taken), h: roomy ? 1 : 0.68 }, { size, color: brand.soft }) +
      0.12;
  for (const fact of facts) {
    const left = areaBelow(room, taken);
    if (left.h < 0.24) break;
    const line = `${fact.label}: ${factText(fact)}`;
    taken +=
      canvas.text(line, { ...left, h: Math.min(left.h, roomy ? 0.76 : 0.46) }, { size }) +
      (roomy ? 0.1 : 0.04);
  }
}
