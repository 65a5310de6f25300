import type { SectionViews } from "../../../model/section-views.ts";
import { factText } from "../fact-text.ts";
import {
  AREA_GAP,
  areaBelow,
  bodyArea,
  fontSizes,
  insetArea,
  type SlideArea,
  type SlideCanvas,
  splitRows,
} from "../slide-canvas.ts";

type CrisisView = SectionViews["crisis"];

const LADDER_WIDTH = 7.2;

/** Draws the crisis levels and who decides, what is stopped first, and when the last drill was. */
export function crisisSlide(canvas: SlideCanvas, { ladder, stop, drills }: CrisisView): void {
  const { view } = canvas;
  canvas.title(view.words.sections.crisis);
  if (ladder)
    drawLevels(canvas, ladder.rungs, { ...bodyArea, w: stop || drills ? LADDER_WIDTH : bodyArea.w });
  const side: SlideArea = ladder
    ? { ...bodyArea, x: bodyArea.x + LADDER_WIDTH + 0.35, w: bodyArea.w - LADDER_WIDTH - 0.35 }
    : { ...bodyArea };
  const stopArea: SlideArea = { ...side, h: drills ? 3.55 : side.h };
  if (stop) drawStop(canvas, stop, stopArea);
  if (drills) drawDrills(canvas, drills, stop ? areaBelow(side, stopArea.h + AREA_GAP) : side);
  canvas.notes([
    ...(ladder?.rungs ?? []).map(({ name, triggers, within, decides }) =>
      [name, triggers.join("; "), within, decides].filter(Boolean).join(" – "),
    ),
    stop?.title,
    ...(stop?.steps ?? []).map((step) => `– ${step}`),
  ]);
}

const MAX_LEVELS = 5;

function drawLevels(
  canvas: SlideCanvas,
  rungs: NonNullable<CrisisView["ladder"]>["rungs"],
  area: SlideArea,
): void {
  const { brand, view } = canvas;
  const { labels } = view.words;
  const left = rungs.length - MAX_LEVELS;
  const shown = rungs.slice(0, left > 0 ? MAX_LEVELS - 1 : MAX_LEVELS);
  const areas = splitRows(area, Math.max(2, left > 0 ? MAX_LEVELS : shown.length), 0.15);
  const [, bad, , risk] = brand.swot;
  for (const [index, { name, triggers, within, decides, gravity }] of shown.entries()) {
    const levelArea = areas[index] as SlideArea;
    const color = gravity >= 4 ? bad : gravity > 1 ? risk : brand.tint;
    canvas.panel(
      levelArea,
      color,
      gravity >= 4 ? brand.alarm : gravity > 1 ? brand.states.warning : brand.line,
    );
    const room = insetArea({ ...levelArea, x: levelArea.x + 0.12, w: levelArea.w - 0.12 }, 0.16);
    const [triggersArea, factsArea] = [
      { ...room, w: room.w * 0.62 },
      { ...room, x: room.x + room.w * 0.66, w: room.w * 0.34 },
    ];
    const taken = canvas.text(
      name,
      { ...triggersArea, h: 0.34 },
      { size: 16, minSize: fontSizes.small, bold: true },
    );
    canvas.list(triggers, areaBelow(triggersArea, taken + 0.06), {
      size: fontSizes.text,
      minSize: fontSizes.tiny,
    });
    const facts = [
      within && `${labels.respondWithin}: ${within}`,
      decides && `${labels.decides}: ${decides}`,
    ].filter((fact) => typeof fact === "string");
    let used = 0;
    for (const fact of facts)
      used +=
        canvas.text(
          fact,
          { ...areaBelow(factsArea, used), h: Math.min(0.46, factsArea.h - used) },
          { size: fontSizes.small },
        ) + 0.04;
  }
  if (left > 0)
    canvas.text(canvas.moreText(rungs.length - shown.length), areas[shown.length] as SlideArea, {
      size: fontSizes.small,
      color: brand.soft,
    });
}

function drawStop(
  canvas: SlideCanvas,
  { title, steps, owner }: NonNullable<CrisisView["stop"]>,
  area: SlideArea,
): void {
  const { brand, view } = canvas;
  canvas.slide.addShape("rect", { ...area, fill: { type: "none" }, line: { color: brand.alarm, width: 2 } });
  const room = insetArea(area, 0.25);
  const taken =
    canvas.text(title, { ...room, h: 0.72 }, { size: fontSizes.text + 2, bold: true, color: brand.alarm }) +
    0.12;
  const foot = owner ? 0.6 : 0;
  canvas.list(
    steps,
    { ...areaBelow(room, taken), h: room.h - taken - foot },
    { size: 16, minSize: fontSizes.tiny },
  );
  if (owner) {
    const ownerText = [`${view.words.labels.owner}: ${owner.name}`, owner.phone].filter(Boolean).join(" · ");
    canvas.text(
      ownerText,
      { ...areaBelow(room, room.h - 0.5), h: 0.5 },
      { size: fontSizes.text, minSize: fontSizes.tiny, bold: true, valign: "bottom" },
    );
  }
}

function drawDrills(canvas: SlideCanvas, drills: NonNullable<CrisisView["drills"]>, area: SlideArea): void {
  const { brand, view } = canvas;
  canvas.panel(area, brand.tint);
  const room = insetArea(area, 0.2);
  const taken =
    canvas.text(view.words.labels.drills, { ...room, h: 0.28 }, { size: fontSizes.text, bold: true }) + 0.06;
  canvas.list(
    drills.map((fact) => `${fact.label}: ${factText(fact)}`),
    areaBelow(room, taken),
    { size: fontSizes.text, minSize: fontSizes.tiny },
  );
}
