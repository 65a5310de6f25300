import type { Summary } from "../../../model/summary.ts";
import { type Area, below, body, inside, rows, type Sheet, sizes } from "../slide-canvas.ts";

const MOST = 5;

/** What the plan is to achieve; the primary objective stands out. */
export function objectivesSlide(sheet: Sheet, { objectives }: Summary): void {
  const { view, brand } = sheet;
  sheet.title(sheet.counted(view.words.slides.objectives, objectives.length));
  const [first, ...others] = objectives;
  if (!first) return;
  const alone = others.length === 0;
  const head: Area = { ...body, h: alone ? 2.6 : 1.75 };
  sheet.plane(head, brand.fill);
  const room = inside(head, 0.32);
  const color = brand.onFill;
  sheet.text(
    first.statement,
    { ...room, h: room.h - 0.3 },
    { size: alone ? 28 : 22, least: sizes.text, bold: true, color },
  );
  sheet.text(noteOf(first), { ...below(room, room.h - 0.24), h: 0.24 }, { size: sizes.small, color });
  const left = others.length - MOST;
  const shown = others.slice(0, left > 0 ? MOST - 1 : MOST);
  const places = rows(below(body, head.h + 0.2), Math.max(3, left > 0 ? MOST : shown.length), 0.12);
  for (const [index, objective] of shown.entries()) {
    const place = places[index] as Area;
    sheet.plane(place, brand.tint, brand.accent);
    const inner = { x: place.x + 0.28, y: place.y, w: place.w - 4.1, h: place.h };
    sheet.text(objective.statement, inner, {
      size: 16,
      least: sizes.small,
      bold: true,
      valign: "middle",
    });
    const side = { x: place.x + place.w - 3.6, y: place.y, w: 3.4, h: place.h };
    sheet.text(noteOf(objective), side, {
      size: sizes.small,
      color: brand.soft,
      valign: "middle",
      align: "right",
    });
  }
  if (left > 0) {
    const place = places[shown.length] as Area;
    sheet.text(sheet.more(others.length - shown.length), place, {
      size: sizes.text,
      color: brand.soft,
      valign: "middle",
    });
  }
  sheet.notes(objectives.map((objective) => `${objective.statement} (${noteOf(objective)})`));
}

function noteOf({ kind, priority, due }: Summary["objectives"][number]): string {
  return [priority, kind, due].filter(Boolean).join(" · ");
}
