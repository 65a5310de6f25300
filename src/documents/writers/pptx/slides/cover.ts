import type { OfficePicture } from "../../office/office-picture.ts";
import { factText } from "../fact-text.ts";
import { fontSizes, SLIDE_SIZE, type SlideCanvas } from "../slide-canvas.ts";

const LEFT_MARGIN = 0.9;
const CONTENT_WIDTH = SLIDE_SIZE.w - 2 * LEFT_MARGIN;

/** The largest size of a logo, in inches. */
const MAX_LOGO_SIZE = { w: 2.4, h: 1 };

/** The white margin around the logo, in inches. */
const LOGO_PADDING = 0.14;

/** Draws the organization, the title, and facts such as period and approval. */
export function coverSlide(canvas: SlideCanvas, logo: OfficePicture | undefined): void {
  const { slide, brand, view } = canvas;
  const { title, organization, facts = [], notice } = view;
  slide.background = { color: brand.fill };
  if (logo) {
    const scale = Math.min(MAX_LOGO_SIZE.w / logo.width, MAX_LOGO_SIZE.h / logo.height);
    const mime = { png: "image/png", jpg: "image/jpeg", svg: "image/svg+xml" }[logo.type];
    const [w, h] = [logo.width * scale, logo.height * scale];
    // Logos are designed for white paper.
    slide.addShape("roundRect", {
      x: LEFT_MARGIN,
      y: 0.75,
      w: w + 2 * LOGO_PADDING,
      h: h + 2 * LOGO_PADDING,
      fill: { color: "FFFFFF" },
      rectRadius: 0.08,
    });
    slide.addImage({
      data: `${mime};base64,${Buffer.from(logo.data).toString("base64")}`,
      x: LEFT_MARGIN + LOGO_PADDING,
      y: 0.75 + LOGO_PADDING,
      w,
      h,
      altText: organization ?? title,
    });
  }
  const color = brand.onFill;
  if (organization)
    canvas.text(
      organization,
      { x: LEFT_MARGIN, y: 2.35, w: CONTENT_WIDTH, h: 0.4 },
      { size: fontSizes.lead, color },
    );
  canvas.text(
    title,
    { x: LEFT_MARGIN, y: 2.85, w: CONTENT_WIDTH * 0.85, h: 1.6 },
    { size: fontSizes.cover, bold: true, color, heading: true },
  );
  slide.addShape("line", { x: LEFT_MARGIN, y: 5.35, w: CONTENT_WIDTH, h: 0, line: { color, width: 0.75 } });
  const shown = facts.slice(0, 4);
  const width = CONTENT_WIDTH / Math.max(1, shown.length);
  for (const [index, fact] of shown.entries()) {
    const x = LEFT_MARGIN + index * width;
    const room = width - 0.25;
    canvas.text(fact.label, { x, y: 5.5, w: room, h: 0.25 }, { size: fontSizes.tiny, color });
    canvas.text(factText(fact), { x, y: 5.77, w: room, h: 0.6 }, { size: fontSizes.text, bold: true, color });
  }
  if (notice)
    canvas.text(
      notice,
      { x: LEFT_MARGIN, y: 6.75, w: CONTENT_WIDTH, h: 0.3 },
      { size: fontSizes.small, color },
    );
  canvas.notes(facts.map((fact) => `${fact.label}: ${factText(fact)}`));
}
