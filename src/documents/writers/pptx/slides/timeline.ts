import { DAY_MS } from "../../../../plan/time.ts";
import type { TimelineChart } from "../../../charts/chart.ts";
import type { ChartFigure } from "../../../model/cells.ts";
import { bodyArea, fontSizes, linesHeight, type SlideArea, type SlideCanvas } from "../slide-canvas.ts";

const MAX_ROWS = 11;
/** The width of the names, in inches. */
const LABEL_WIDTH = 4.4;
/** The largest height of a row, and of the rows together, in inches. */
const MAX_ROW_HEIGHT = 0.5;
const MAX_ROWS_HEIGHT = 3.9;
const HEADER_HEIGHT = 0.35;

/** Draws campaigns, then actions, and the days of KPI milestones. */
export function timelineSlide(canvas: SlideCanvas, { chart, table }: ChartFigure): void {
  if (chart.kind !== "timeline") return;
  canvas.title(chart.title);
  const axis: SlideArea = {
    x: bodyArea.x + LABEL_WIDTH,
    y: bodyArea.y,
    w: bodyArea.w - LABEL_WIDTH,
    h: bodyArea.h,
  };
  const at = dayScale(chart, axis);
  drawMonths(canvas, chart, axis, at);
  const left = chart.rows.length - MAX_ROWS;
  const shown = chart.rows.slice(0, left > 0 ? MAX_ROWS - 1 : MAX_ROWS);
  const groups = [...new Set(shown.map(({ group }) => group))];
  const rowHeight = rowHeightOf(chart);
  for (const [index, row] of shown.entries()) {
    const y = bodyArea.y + HEADER_HEIGHT + index * rowHeight;
    const color = canvas.brand.series[groups.indexOf(row.group) % canvas.brand.series.length];
    canvas.text(
      row.label,
      { x: bodyArea.x, y, w: LABEL_WIDTH - 0.2, h: rowHeight },
      { size: fontSizes.small, minSize: 9, valign: "middle" },
    );
    const [from, to] = [at(row.start), at(row.end, true)];
    canvas.slide.addShape("rect", {
      x: from,
      y: y + 0.1,
      w: Math.max(0.05, to - from),
      h: rowHeight - 0.2,
      fill: { color },
    });
  }
  let y = bodyArea.y + HEADER_HEIGHT + shown.length * rowHeight;
  if (left > 0) {
    canvas.text(
      canvas.moreText(chart.rows.length - shown.length),
      { x: bodyArea.x, y, w: LABEL_WIDTH, h: rowHeight },
      { size: fontSizes.small, color: canvas.brand.soft, valign: "middle" },
    );
    y += rowHeight;
  }
  if (chart.marks.length > 0) drawMilestones(canvas, chart, y + 0.06, at);
  drawLegend(canvas, groups, { ...bodyArea, y: y + 0.55, h: linesHeight(1, fontSizes.tiny) });
  canvas.notes([chart.alt, ...table.rows.map(({ cells }) => cells.map(({ text }) => text).join(" – "))]);
}

function rowHeightOf({ rows }: TimelineChart): number {
  return Math.min(MAX_ROW_HEIGHT, MAX_ROWS_HEIGHT / Math.min(MAX_ROWS, rows.length));
}

/**
 * Returns a function that maps a day to its position on the axis, in inches. With `ends`, it returns the end
 * of the day.
 */
function dayScale(
  { start, end }: TimelineChart,
  { x, w }: SlideArea,
): (day: string, ends?: boolean) => number {
  const [first, last] = [dayNumber(start), dayNumber(end) + 1];
  return (day, ends = false) => x + (w * (dayNumber(day) + (ends ? 1 : 0) - first)) / (last - first);
}

function dayNumber(day: string): number {
  return Date.parse(day) / DAY_MS;
}

function drawMonths(
  canvas: SlideCanvas,
  chart: TimelineChart,
  axis: SlideArea,
  at: (day: string) => number,
): void {
  // Labels that would overlap are left out: only every `step`-th is shown.
  const step = Math.max(1, Math.ceil((chart.months.length * 0.5) / axis.w));
  const height = HEADER_HEIGHT + Math.min(MAX_ROWS, chart.rows.length) * rowHeightOf(chart);
  for (const [index, { label, start }] of chart.months.entries()) {
    const x = Math.max(axis.x, at(start < chart.start ? chart.start : start));
    canvas.slide.addShape("line", {
      x,
      y: axis.y,
      w: 0,
      h: height,
      line: { color: canvas.brand.line, width: 0.5 },
    });
    if (index % step === 0)
      canvas.text(
        label,
        { x: x + 0.05, y: axis.y, w: 0.9, h: 0.22 },
        { size: fontSizes.tiny, color: canvas.brand.soft },
      );
  }
}

function drawMilestones(
  canvas: SlideCanvas,
  chart: TimelineChart,
  y: number,
  at: (day: string) => number,
): void {
  const { brand, slide } = canvas;
  if (chart.marksTitle)
    canvas.text(
      chart.marksTitle,
      { x: bodyArea.x, y, w: LABEL_WIDTH - 0.2, h: 0.3 },
      { size: fontSizes.small, valign: "middle" },
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

function drawLegend(canvas: SlideCanvas, groups: readonly (string | undefined)[], area: SlideArea): void {
  const { brand, slide } = canvas;
  for (const [index, group] of groups.entries()) {
    if (group === undefined) continue;
    const x = area.x + LABEL_WIDTH + index * 2.2;
    slide.addShape("rect", {
      x,
      y: area.y + 0.03,
      w: 0.14,
      h: 0.14,
      fill: { color: brand.series[index % brand.series.length] },
    });
    canvas.text(group, { x: x + 0.22, y: area.y, w: 1.9, h: area.h }, { size: fontSizes.tiny });
  }
}
