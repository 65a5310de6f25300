import type { Summary } from "../../../model/summary.ts";
import {
  areaBelow,
  bodyArea,
  fontSizes,
  insetArea,
  type SlideArea,
  type SlideCanvas,
  splitRows,
} from "../slide-canvas.ts";

const MAX_OTHER_OBJECTIVES = 5;

/** Draws the objectives; the first, which is a primary one if there is any, stands out. */
export function objectivesSlide(canvas: SlideCanvas, { objectives }: Summary): void {
  const { view, brand } = canvas;
  canvas.title(view.words.slides.objectives({ count: objectives.length }));
  const [first, ...others] = objectives;
  if (!first) return;
  const alone = others.length === 0;
  const head: SlideArea = { ...bodyArea, h: alone ? 2.6 : 1.75 };
  canvas.panel(head, brand.fill);
  const room = insetArea(head, 0.32);
  const color = brand.onFill;
  canvas.text(
    first.statement,
    { ...room, h: room.h - 0.3 },
    { size: alone ? 28 : 22, minSize: fontSizes.text, bold: true, color },
  );
  canvas.text(
    objectiveNote(first),
    { ...areaBelow(room, room.h - 0.24), h: 0.24 },
    { size: fontSizes.small, color },
  );
  const left = others.length - MAX_OTHER_OBJECTIVES;
  const shown = others.slice(0, left > 0 ? MAX_OTHER_OBJECTIVES - 1 : MAX_OTHER_OBJECTIVES);
  const areas = splitRows(
    areaBelow(bodyArea, head.h + 0.2),
    Math.max(3, left > 0 ? MAX_OTHER_OBJECTIVES : shown.length),
    0.12,
  );
  for (const [index, objective] of shown.entries()) {
    const rowArea = areas[index] as SlideArea;
    canvas.panel(rowArea, brand.tint, brand.accent);
    const inner = { x: rowArea.x + 0.28, y: rowArea.y, w: rowArea.w - 4.1, h: rowArea.h };
    canvas.text(objective.statement, inner, {
      size: 16,
      minSize: fontSizes.small,
      bold: true,
      valign: "middle",
    });
    const side = { x: rowArea.x + rowArea.w - 3.6, y: rowArea.y, w: 3.4, h: rowArea.h };
    canvas.text(objectiveNote(objective), side, {
      size: fontSizes.small,
      color: brand.soft,
      valign: "middle",
      align: "right",
    });
  }
  if (left > 0) {
    const rowArea = areas[shown.length] as SlideArea;
    canvas.text(canvas.moreText(others.length - shown.length), rowArea, {
      size: fontSizes.text,
      color: brand.soft,
      valign: "middle",
    });
  }
  canvas.notes(objectives.map((objective) => `${objective.statement} (${objectiveNote(objective)})`));
}

function objectiveNote({ kind, priority, due }: Summary["objectives"][number]): string {
  return [priority, kind, due].filter(Boolean).join(" · ");
}
