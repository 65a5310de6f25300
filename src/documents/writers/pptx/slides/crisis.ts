import type { SectionViews } from "../../../model/section-views.ts";
import { textOf } from "../fact-text.ts";
import { type Area, below, body, GAP, inside, rows, type Sheet, sizes } from "../slide-canvas.ts";

type Crisis = SectionViews["crisis"];

const LADDER = 7.2;

/** Whether the house is ready: how bad it can get and who decides, what stops first, when it was last practiced. */
export function crisisSlide(sheet: Sheet, { ladder, stop, drills }: Crisis): void {
  const { view } = sheet;
  sheet.title(view.words.sections.crisis);
  if (ladder) levels(sheet, ladder.rungs, { ...body, w: stop || drills ? LADDER : body.w });
  const side: Area = ladder ? { ...body, x: body.x + LADDER + 0.35, w: body.w - LADDER - 0.35 } : { ...body };
  const stopped: Area = { ...side, h: drills ? 3.55 : side.h };
  if (stop) first(sheet, stop, stopped);
  if (drills) practice(sheet, drills, stop ? below(side, stopped.h + GAP) : side);
  sheet.notes([
    ...(ladder?.rungs ?? []).map(({ name, triggers, within, decides }) =>
      [name, triggers.join("; "), within, decides].filter(Boolean).join(" – "),
    ),
    stop?.title,
    ...(stop?.steps ?? []).map((step) => `– ${step}`),
  ]);
}

const MOST = 5;

function levels(sheet: Sheet, rungs: NonNullable<Crisis["ladder"]>["rungs"], area: Area): void {
  const { brand, view } = sheet;
  const { labels } = view.words;
  const left = rungs.length - MOST;
  const shown = rungs.slice(0, left > 0 ? MOST - 1 : MOST);
  const places = rows(area, Math.max(2, left > 0 ? MOST : shown.length), 0.15);
  const [, bad, , risk] = brand.swot;
  for (const [index, { name, triggers, within, decides, gravity }] of shown.entries()) {
    const place = places[index] as Area;
    const color = gravity >= 4 ? bad : gravity > 1 ? risk : brand.tint;
    sheet.plane(place, color, gravity >= 4 ? brand.alarm : gravity > 1 ? brand.states.warning : brand.line);
    const room = inside({ ...place, x: place.x + 0.12, w: place.w - 0.12 }, 0.16);
    const [what, who] = [
      { ...room, w: room.w * 0.62 },
      { ...room, x: room.x + room.w * 0.66, w: room.w * 0.34 },
    ];
    const taken = sheet.text(name, { ...what, h: 0.34 }, { size: 16, least: sizes.small, bold: true });
    sheet.list(triggers, below(what, taken + 0.06), { size: sizes.text, least: sizes.tiny });
    const facts = [
      within && `${labels.respondWithin}: ${within}`,
      decides && `${labels.decides}: ${decides}`,
    ].filter((fact) => typeof fact === "string");
    let used = 0;
    for (const fact of facts)
      used +=
        sheet.text(fact, { ...below(who, used), h: Math.min(0.46, who.h - used) }, { size: sizes.small }) +
        0.04;
  }
  if (left > 0)
    sheet.text(sheet.more(rungs.length - shown.length), places[shown.length] as Area, {
      size: sizes.small,
      color: brand.soft,
    });
}

function first(sheet: Sheet, { title, steps, owner }: NonNullable<Crisis["stop"]>, area: Area): void {
  const { brand, view } = sheet;
  sheet.slide.addShape("rect", { ...area, fill: { type: "none" }, line: { color: brand.alarm, width: 2 } });
  const room = inside(area, 0.25);
  const taken =
    sheet.text(title, { ...room, h: 0.72 }, { size: sizes.text + 2, bold: true, color: brand.alarm }) + 0.12;
  const foot = owner ? 0.6 : 0;
  sheet.list(steps, { ...below(room, taken), h: room.h - taken - foot }, { size: 16, least: sizes.tiny });
  if (owner) {
    const said = [`${view.words.labels.owner}: ${owner.name}`, owner.phone].filter(Boolean).join(" · ");
    sheet.text(
      said,
      { ...below(room, room.h - 0.5), h: 0.5 },
      { size: sizes.text, least: sizes.tiny, bold: true, valign: "bottom" },
    );
  }
}

function practice(sheet: Sheet, drills: NonNullable<Crisis["drills"]>, area: Area): void {
  const { brand, view } = sheet;
  sheet.plane(area, brand.tint);
  const room = inside(area, 0.2);
  const taken =
    sheet.text(view.words.labels.drills, { ...room, h: 0.28 }, { size: sizes.text, bold: true }) + 0.06;
  sheet.list(
    drills.map((fact) => `${fact.label}: ${textOf(fact)}`),
    below(room, taken),
    { size: sizes.text, least: sizes.tiny },
  );
}
