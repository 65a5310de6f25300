import type { Card } from "../../../model/cells.ts";
import { textOf } from "../fact-text.ts";
import { type Area, below, body, columns, inside, rows, type Sheet, sizes } from "../slide-canvas.ts";

const MOST = 6;

/** Whom the plan is for: a card each. */
export function peopleSlide(sheet: Sheet, audiences: readonly Card[]): void {
  const { view, brand } = sheet;
  sheet.title(sheet.counted(view.words.slides.audiences, audiences.length));
  const left = audiences.length - MOST;
  const shown = audiences.slice(0, left > 0 ? MOST - 1 : MOST);
  const places = placesFor(left > 0 ? MOST : shown.length);
  for (const [index, audience] of shown.entries()) card(sheet, audience, places[index] as Area);
  if (left > 0) {
    const room = inside(places[shown.length] as Area, 0.25);
    sheet.text(sheet.more(audiences.length - shown.length), room, { size: sizes.lead, color: brand.soft });
  }
  sheet.notes(
    audiences.flatMap(({ title, note, facts = [] }) => [
      title,
      note,
      ...facts.map((fact) => `– ${fact.label}: ${textOf(fact)}`),
    ]),
  );
}

/** Up to three in a row; two rows of two are better than three and one. */
function placesFor(count: number): Area[] {
  const inRow = count === 4 ? 2 : Math.min(3, Math.max(1, count));
  return rows(body, Math.ceil(count / inRow)).flatMap((row) => columns(row, inRow));
}

function card(sheet: Sheet, { title, note, facts = [] }: Card, place: Area): void {
  const { brand } = sheet;
  sheet.plane(place, brand.tint, brand.accent);
  const room = inside(place, 0.28);
  const roomy = place.h > 3;
  const size = roomy ? sizes.text : sizes.small;
  let taken = sheet.text(title, { ...room, h: 0.62 }, { size: size + 2, bold: true }) + 0.06;
  if (note)
    taken +=
      sheet.text(note, { ...below(room, taken), h: roomy ? 1 : 0.68 }, { size, color: brand.soft }) + 0.12;
  for (const fact of facts) {
    const left = below(room, taken);
    if (left.h < 0.24) break;
    const line = `${fact.label}: ${textOf(fact)}`;
    taken +=
      sheet.text(line, { ...left, h: Math.min(left.h, roomy ? 0.76 : 0.46) }, { size }) +
      (roomy ? 0.1 : 0.04);
  }
}
