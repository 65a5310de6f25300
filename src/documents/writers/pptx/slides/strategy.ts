import type { DocumentCard } from "../../../model/cells.ts";
import { factText } from "../fact-text.ts";
import {
  areaBelow,
  bodyArea,
  fontSizes,
  type SlideArea,
  type SlideCanvas,
  splitColumns,
  splitRows,
} from "../slide-canvas.ts";

const MAX_CHANNELS = 5;

/** Draws a row for each channel, with its week. */
export function strategySlide(canvas: SlideCanvas, channels: readonly DocumentCard[]): void {
  const { view, brand } = canvas;
  const { slides } = view.words;
  const sentence = slides.channels({ count: channels.length });
  const weeks = channels.map(weekDays);
  const posts = weeks.flatMap((week) => week ?? []).reduce((sum, day) => sum + day.posts.length, 0);
  // If a channel has no days, the total number of posts is unknown.
  const known = weeks.every((week) => week !== undefined);
  canvas.title(known ? slides.posts({ count: posts, channels: sentence }) : sentence);
  const left = channels.length - MAX_CHANNELS;
  const shown = channels.slice(0, left > 0 ? MAX_CHANNELS - 1 : MAX_CHANNELS);
  const areas = splitRows(bodyArea, Math.max(3, left > 0 ? MAX_CHANNELS : shown.length), 0.16);
  for (const [index, channel] of shown.entries()) drawChannel(canvas, channel, areas[index] as SlideArea);
  if (left > 0)
    canvas.text(canvas.moreText(channels.length - shown.length), areas[shown.length] as SlideArea, {
      size: fontSizes.text,
      color: brand.soft,
      valign: "middle",
    });
  canvas.notes(
    channels.flatMap(({ title, note, facts = [] }) => [
      title,
      note,
      ...facts.map((fact) => `– ${fact.label}: ${factText(fact)}`),
    ]),
  );
}

function weekDays({ facts = [] }: DocumentCard) {
  return facts.find(({ value }) => value.week)?.value.week;
}

function drawChannel(canvas: SlideCanvas, channel: DocumentCard, area: SlideArea): void {
  const { brand } = canvas;
  const week = weekDays(channel);
  const [text, strip] = [
    { ...area, w: week ? 4.6 : area.w },
    { ...area, x: area.x + 4.9, w: area.w - 4.9 },
  ];
  let taken = canvas.text(
    channel.title,
    { ...text, h: 0.34 },
    { size: 16, minSize: fontSizes.small, bold: true },
  );
  const facts = (channel.facts ?? []).filter(({ value }) => !value.week).slice(0, 2);
  for (const fact of facts) {
    const room = areaBelow(text, taken + 0.02);
    if (room.h < 0.22) break;
    taken += canvas.text(
      factText(fact),
      { ...room, h: Math.min(room.h, 0.52) },
      { size: fontSizes.text, minSize: fontSizes.tiny, color: brand.soft },
    );
  }
  for (const [index, day] of (week ?? []).entries()) {
    const cell = splitColumns({ ...strip, h: Math.min(strip.h - 0.12, 1.15) }, 7, 0.06)[index] as SlideArea;
    const busy = day.posts.length > 0;
    const color = busy ? brand.onFill : brand.soft;
    canvas.panel(cell, busy ? brand.fill : brand.tint);
    canvas.text(
      day.label,
      { ...cell, y: cell.y + 0.08, h: 0.24 },
      { size: fontSizes.small, minSize: fontSizes.tiny, align: "center", color },
    );
    if (!busy) continue;
    const times = day.posts.map(({ time }) => time).filter((time) => time !== undefined);
    const timesText = times.length > 2 || times.length === 0 ? `${day.posts.length}×` : times.join("\n");
    canvas.text(
      timesText,
      { ...areaBelow(cell, 0.36), h: cell.h - 0.4 },
      { size: fontSizes.text, minSize: 9, bold: true, align: "center", color },
    );
  }
  canvas.slide.addShape("line", {
    x: area.x,
    y: area.y + area.h + 0.06,
    w: area.w,
    h: 0,
    line: { color: brand.line, width: 0.75 },
  });
}
