import type { Timeline } from "../../../charts/chart.ts";
import type { Figure } from "../../../model/cells.ts";
import { type Area, body, heightOf, type Sheet, sizes } from "../slide-canvas.ts";

const MOST = 11;
/** How much of the width names take. */
const NAMES = 4.4;
/** How high a row is at most, and all of them together, in inches. */
const ROW = 0.5;
const ROWS = 3.9;
const HEAD = 0.35;

/** What runs when: campaigns first, then actions, and the days on which KPIs are looked at. */
export function timelineSlide(sheet: Sheet, { chart, table }: Figure): void {
  if (chart.kind !== "timeline") return;
  sheet.title(chart.title);
  const axis: Area = { x: body.x + NAMES, y: body.y, w: body.w - NAMES, h: body.h };
  const at = scaleOf(chart, axis);
  months(sheet, chart, axis, at);
  const left = chart.rows.length - MOST;
  const shown = chart.rows.slice(0, left > 0 ? MOST - 1 : MOST);
  const groups = [...new Set(shown.map(({ group }) => group))];
  const rowHeight = heightOfRows(chart);
  for (const [index, row] of shown.entries()) {
    const y = body.y + HEAD + index * rowHeight;
    const color = sheet.brand.series[groups.indexOf(row.group) % sheet.brand.series.length];
    sheet.text(
      row.label,
      { x: body.x, y, w: NAMES - 0.2, h: rowHeight },
      { size: sizes.small, least: 9, valign: "middle" },
    );
    const [from, to] = [at(row.start), at(row.end, true)];
    sheet.slide.addShape("rect", {
      x: from,
      y: y + 0.1,
      w: Math.max(0.05, to - from),
      h: rowHeight - 0.2,
      fill: { color },
    });
  }
  let y = body.y + HEAD + shown.length * rowHeight;
  if (left > 0) {
    sheet.text(
      sheet.more(chart.rows.length - shown.length),
      { x: body.x, y, w: NAMES, h: rowHeight },
      { size: sizes.small, color: sheet.brand.soft, valign: "middle" },
    );
    y += rowHeight;
  }
  if (chart.marks.length > 0) marks(sheet, chart, y + 0.06, at);
  legend(sheet, groups, { ...body, y: y + 0.55, h: heightOf(1, sizes.tiny) });
  sheet.notes([chart.alt, ...table.rows.map(({ cells }) => cells.map(({ text }) => text).join(" – "))]);
}

function heightOfRows({ rows }: Timeline): number {
  return Math.min(ROW, ROWS / Math.min(MOST, rows.length));
}

/** Where a day is on the axis; the end of a day is where the next begins. */
function scaleOf({ start, end }: Timeline, { x, w }: Area): (day: string, ends?: boolean) => number {
  const [first, last] = [dayOf(start), dayOf(end) + 1];
  return (day, ends = false) => x + (w * (dayOf(day) + (ends ? 1 : 0) - first)) / (last - first);
}

function dayOf(day: string): number {
  return Date.parse(day) / 86_400_000;
}

function months(sheet: Sheet, chart: Timeline, axis: Area, at: (day: string) => number): void {
  // Names that would touch are left out, every second or every fourth stays.
  const step = Math.max(1, Math.ceil((chart.months.length * 0.5) / axis.w));
  const height = HEAD + Math.min(MOST, chart.rows.length) * heightOfRows(chart);
  for (const [index, { label, start }] of chart.months.entries()) {
    const x = Math.max(axis.x, at(start < chart.start ? chart.start : start));
    sheet.slide.addShape("line", {
      x,
      y: axis.y,
      w: 0,
      h: height,
      line: { color: sheet.brand.line, width: 0.5 },
    });
    if (index % step === 0)
      sheet.text(
        label,
        { x: x + 0.05, y: axis.y, w: 0.9, h: 0.22 },
        { size: sizes.tiny, color: sheet.brand.soft },
      );
  }
}

function marks(sheet: Sheet, chart: Timeline, y: number, at: (day: string) => number): void {
  const { brand, slide } = sheet;
  if (chart.marksTitle)
    sheet.text(
      chart.marksTitle,
      { x: body.x, y, w: NAMES - 0.2, h: 0.3 },
      { size: sizes.small, valign: "middle" },
    );
  for (const day of new Set(chart.marks.map(({ date }) => date)))
    slide.addShape("diamond", {
      x: at(day) - 0.07,
      y: y + 0.08,
      w: 0.14,
      h: 0.14,
      fill: { color: brand.link },
    });
}

function legend(sheet: Sheet, groups: readonly (string | undefined)[], area: Area): void {
  const { brand, slide } = sheet;
  for (const [index, group] of groups.entries()) {
    if (group === undefined) continue;
    const x = area.x + NAMES + index * 2.2;
    slide.addShape("rect", {
      x,
      y: area.y + 0.03,
      w: 0.14,
      h: 0.14,
      fill: { color: brand.series[index % brand.series.length] },
    });
    sheet.text(group, { x: x + 0.22, y: area.y, w: 1.9, h: area.h }, { size: sizes.tiny });
  }
}
