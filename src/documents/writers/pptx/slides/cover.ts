import type { Picture } from "../../office/office-picture.ts";
import { textOf } from "../fact-text.ts";
import { PAGE, type Sheet, sizes } from "../slide-canvas.ts";

const LEFT = 0.9;
const WIDTH = PAGE.w - 2 * LEFT;

/** A logo is no larger than this, in inches. */
const LOGO = { w: 2.4, h: 1 };

/** Of the white around it. */
const PLATE = 0.14;

/** Whose plan it is, for when, and how far it is approved. */
export function coverSlide(sheet: Sheet, logo: Picture | undefined): void {
  const { slide, brand, view } = sheet;
  const { title, organization, facts = [], notice } = view;
  slide.background = { color: brand.fill };
  if (logo) {
    const scale = Math.min(LOGO.w / logo.width, LOGO.h / logo.height);
    const mime = { png: "image/png", jpg: "image/jpeg", svg: "image/svg+xml" }[logo.type];
    const [w, h] = [logo.width * scale, logo.height * scale];
    // A logo is drawn for white paper.
    slide.addShape("roundRect", {
      x: LEFT,
      y: 0.75,
      w: w + 2 * PLATE,
      h: h + 2 * PLATE,
      fill: { color: "FFFFFF" },
      rectRadius: 0.08,
    });
    slide.addImage({
      data: `${mime};base64,${Buffer.from(logo.data).toString("base64")}`,
      x: LEFT + PLATE,
      y: 0.75 + PLATE,
      w,
      h,
      altText: organization ?? title,
    });
  }
  const color = brand.onFill;
  if (organization)
    sheet.text(organization, { x: LEFT, y: 2.35, w: WIDTH, h: 0.4 }, { size: sizes.lead, color });
  sheet.text(
    title,
    { x: LEFT, y: 2.85, w: WIDTH * 0.85, h: 1.6 },
    { size: sizes.cover, bold: true, color, heading: true },
  );
  slide.addShape("line", { x: LEFT, y: 5.35, w: WIDTH, h: 0, line: { color, width: 0.75 } });
  const shown = facts.slice(0, 4);
  const width = WIDTH / Math.max(1, shown.length);
  for (const [index, fact] of shown.entries()) {
    const x = LEFT + index * width;
    const room = width - 0.25;
    sheet.text(fact.label, { x, y: 5.5, w: room, h: 0.25 }, { size: sizes.tiny, color });
    sheet.text(textOf(fact), { x, y: 5.77, w: room, h: 0.6 }, { size: sizes.text, bold: true, color });
  }
  if (notice) sheet.text(notice, { x: LEFT, y: 6.75, w: WIDTH, h: 0.3 }, { size: sizes.small, color });
  sheet.notes(facts.map((fact) => `${fact.label}: ${textOf(fact)}`));
}
