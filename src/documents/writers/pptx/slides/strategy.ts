import type { Card } from "../../../model/cells.ts";
import { textOf } from "../fact-text.ts";
import { type Area, below, body, columns, rows, type Sheet, sizes } from "../slide-canvas.ts";

const MOST = 5;

/** Where and how often: a line for each channel, with its week. */
export function strategySlide(sheet: Sheet, channels: readonly Card[]): void {
  const { view, brand } = sheet;
  const { slides } = view.words;
  const sentence = sheet.counted(slides.channels, channels.length);
  const weeks = channels.map(weekOf);
  const posts = weeks.flatMap((week) => week ?? []).reduce((sum, day) => sum + day.posts.length, 0);
  // Of channels that say no days nobody knows how much there is.
  const known = weeks.every((week) => week !== undefined);
  sheet.title(known ? sheet.counted(slides.posts, posts, { channels: sentence }) : sentence);
  const left = channels.length - MOST;
  const shown = channels.slice(0, left > 0 ? MOST - 1 : MOST);
  const places = rows(body, Math.max(3, left > 0 ? MOST : shown.length), 0.16);
  for (const [index, channel] of shown.entries()) line(sheet, channel, places[index] as Area);
  if (left > 0)
    sheet.text(sheet.more(channels.length - shown.length), places[shown.length] as Area, {
      size: sizes.text,
      color: brand.soft,
      valign: "middle",
    });
  sheet.notes(
    channels.flatMap(({ title, note, facts = [] }) => [
      title,
      note,
      ...facts.map((fact) => `– ${fact.label}: ${textOf(fact)}`),
    ]),
  );
}

function weekOf({ facts = [] }: Card) {
  return facts.find(({ value }) => value.week)?.value.week;
}

function line(sheet: Sheet, channel: Card, place: Area): void {
  const { brand } = sheet;
  const week = weekOf(channel);
  const [text, strip] = [
    { ...place, w: week ? 4.6 : place.w },
    { ...place, x: place.x + 4.9, w: place.w - 4.9 },
  ];
  let taken = sheet.text(channel.title, { ...text, h: 0.34 }, { size: 16, least: sizes.small, bold: true });
  const facts = (channel.facts ?? []).filter(({ value }) => !value.week).slice(0, 2);
  for (const fact of facts) {
    const room = below(text, taken + 0.02);
    if (room.h < 0.22) break;
    taken += sheet.text(
      textOf(fact),
      { ...room, h: Math.min(room.h, 0.52) },
      { size: sizes.text, least: sizes.tiny, color: brand.soft },
    );
  }
  for (const [index, day] of (week ?? []).entries()) {
    const cell = columns({ ...strip, h: Math.min(strip.h - 0.12, 1.15) }, 7, 0.06)[index] as Area;
    const busy = day.posts.length > 0;
    const color = busy ? brand.onFill : brand.soft;
    sheet.plane(cell, busy ? brand.fill : brand.tint);
    sheet.text(
      day.label,
      { ...cell, y: cell.y + 0.08, h: 0.24 },
      { size: sizes.small, least: sizes.tiny, align: "center", color },
    );
    if (!busy) continue;
    const times = day.posts.map(({ time }) => time).filter((time) => time !== undefined);
    const said = times.length > 2 || times.length === 0 ? `${day.posts.length}×` : times.join("\n");
    sheet.text(
      said,
      { ...below(cell, 0.36), h: cell.h - 0.4 },
      { size: sizes.text, least: 9, bold: true, align: "center", color },
    );
  }
  sheet.slide.addShape("line", {
    x: place.x,
    y: place.y + place.h + 0.06,
    w: place.w,
    h: 0,
    line: { color: brand.line, width: 0.75 },
  });
}
