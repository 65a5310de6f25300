import type { SectionViews } from "../../../model/section-views.ts";
import { type Area, below, body, columns, inside, rows, type Sheet, sizes } from "../slide-canvas.ts";

/** What helps and what hinders, inside and outside; what the plan answers is said in the title. */
export function swotSlide(sheet: Sheet, swot: NonNullable<SectionViews["situation"]["swot"]>): void {
  const { brand, view } = sheet;
  const items = swot.quadrants.flatMap((quadrant) => quadrant.items);
  const answered = items.filter(({ answers }) => answers).length;
  sheet.title(answered > 0 ? sheet.counted(view.words.slides.swot, items.length, { answered }) : swot.title);
  const places = rows(body, 2).flatMap((row) => columns(row, 2));
  for (const [index, quadrant] of swot.quadrants.entries()) {
    const place = places[index] as Area;
    sheet.plane(place, brand.swot[index] ?? brand.tint);
    const room = inside(place, 0.2);
    sheet.text(quadrant.title, { ...room, h: 0.28 }, { size: sizes.text, bold: true });
    sheet.list(
      quadrant.items.map(({ text }) => text),
      below(room, 0.36),
      { size: 16, least: sizes.tiny },
    );
  }
  sheet.notes(
    swot.quadrants.flatMap(({ title, items: all }) => [
      title,
      ...all.map(({ text, answers }) =>
        answers ? `– ${text} → ${answers.map((answer) => answer.text).join("; ")}` : `– ${text}`,
      ),
    ]),
  );
}
